// gcc+clang: RG_LIT: 1.5 is neither a string literal nor a character
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CHAR(1.5))

int main(void) { return (int)M_is_match("", 0); }
