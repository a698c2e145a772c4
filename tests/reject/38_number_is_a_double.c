// gcc+clang: RG_CHAR: 1.5 is not a byte, 0 to 255
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CHAR(1.5))

int main(void) { return (int)M_is_match("", 0); }
