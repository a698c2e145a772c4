// gcc+clang: RG_BYTES: the bound -1 is negative
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BYTES(-1))

int main(void) { return 0; }
