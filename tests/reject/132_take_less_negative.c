// gcc+clang: RG_TAKE_LESS: -4 is negative
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U32BE(length), RG_TAKE_LESS(length, -4)))

int main(void) { return 0; }
