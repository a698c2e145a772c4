// gcc+clang: RG_AT_LEAST: the bound 70000 is above the maximum of 65535
#include <regengo/dsl.h>

RG_MATCHER(M, RG_AT_LEAST(70000, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
