// gcc+clang: RG_REPEAT: the pattern is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(3))

int main(void) { return (int)M_is_match("", 0); }
