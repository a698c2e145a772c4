// gcc+clang: RG_CAPTURE: the name is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U8(), RG_DIGIT))

int main(void) { return 0; }
