// gcc+clang: RG_RANGE: 'z' is above 'a'
#include <regengo/dsl.h>

RG_MATCHER(M, RG_RANGE('z', 'a'))

int main(void) { return (int)M_is_match("", 0); }
