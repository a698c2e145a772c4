// gcc+clang: RG_RANGE: 'Z' is above 'A'
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS(RG_DIGIT, RG_RANGE('Z', 'A')))

int main(void) { return (int)M_is_match("", 0); }
