// gcc+clang: RG_LIT: L"text" is neither a string literal nor a character
#include <regengo/dsl.h>

RG_MATCHER(M, RG_LIT(L"text"))

int main(void) { return (int)M_is_match("", 0); }
