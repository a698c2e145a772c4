// gcc+clang: RG_PLUS: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS())

int main(void) { return (int)M_is_match("", 0); }
