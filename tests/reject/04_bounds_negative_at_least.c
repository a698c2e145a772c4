// gcc+clang: RG_AT_LEAST: the bound -3 is negative
#include <regengo/dsl.h>

RG_MATCHER(M, RG_AT_LEAST(-3, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
