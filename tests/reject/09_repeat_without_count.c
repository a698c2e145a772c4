// gcc+clang: RG_REPEAT: a bound must be a number, not a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(RG_DIGIT, 'x'))

int main(void) { return (int)M_is_match("", 0); }
