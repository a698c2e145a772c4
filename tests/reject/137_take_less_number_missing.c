// gcc+clang: RG_TAKE_LESS: takes the name of an integer and how many bytes less
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U32BE(length), RG_TAKE_LESS(length, )))

int main(void) { return 0; }
