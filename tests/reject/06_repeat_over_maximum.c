// gcc+clang: RG_REPEAT: the bound 65536 is above the maximum of 65535
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(65536, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
