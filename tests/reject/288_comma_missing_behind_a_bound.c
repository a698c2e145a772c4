// gcc+clang: RG_REPEAT: a bound must be a number, not a pattern
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(3 RG_DIGIT, 'a'))

int main(void) { return 0; }
