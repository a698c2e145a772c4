// gcc+clang: RG_STAR_POSSESSIVE: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_STAR_POSSESSIVE()))

int main(void) { return (int)M_is_match("", 0); }
