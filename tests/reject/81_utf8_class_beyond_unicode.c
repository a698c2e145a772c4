// gcc+clang: RG_UTF8_CLASS, RG_UTF8_RANGE: 0x110000 to 0x110000 are not code points, 0 to 0x10FFFF
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_CLASS(0x20ac, 0x110000))

int main(void) { return 0; }
