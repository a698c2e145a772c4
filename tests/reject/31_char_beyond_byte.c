// gcc+clang: RG_CHAR: 256 is not a byte, 0 to 255
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CHAR(256))

int main(void) { return (int)M_is_match("", 0); }
