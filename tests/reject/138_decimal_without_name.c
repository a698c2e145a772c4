// gcc+clang: RG_CAPTURE: the name is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_DECIMAL(), ':'))

int main(void) { return 0; }
