// gcc+clang: RG_CAPTURE_AGAIN: the first argument must be a name, not a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE_AGAIN(RG_DIGIT, 'a'))

int main(void) { return 0; }
