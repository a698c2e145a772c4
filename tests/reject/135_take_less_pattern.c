// gcc+clang: RG_TAKE_LESS: the second argument must be a number, not a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U32BE(length), RG_TAKE_LESS(length, RG_DIGIT)))

int main(void) { return 0; }
