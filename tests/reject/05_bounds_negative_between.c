// gcc+clang: RG_BETWEEN_POSSESSIVE: the bound -2 is negative
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BETWEEN_POSSESSIVE(-2, 4, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
