// gcc+clang: RG_CAPTURE: the first argument must be a name, not a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE(RG_DIGIT, 'a'))

int main(void) { return (int)M_is_match("", 0); }
