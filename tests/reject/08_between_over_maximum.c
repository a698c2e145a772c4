// gcc+clang: RG_BETWEEN: the bound 65536 is above the maximum of 65535
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BETWEEN(1, 65536, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
