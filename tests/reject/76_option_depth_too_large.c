// gcc+clang: RG_MATCHER(M): RG_DEPTH(n) takes 1 to 255 calls
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_OPT(RG_DIGIT)), RG_DEPTH(256))

int main(void) { return 0; }
