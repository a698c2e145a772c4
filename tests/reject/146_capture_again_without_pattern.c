// gcc+clang: RG_CAPTURE_AGAIN: the pattern is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(x, 'a'), RG_CAPTURE_AGAIN(x)))

int main(void) { return 0; }
