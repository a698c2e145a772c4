// gcc+clang: RG_UTF8_CLASS, RG_UTF8_RANGE: -1 to 5 are not code points, 0 to 0x10FFFF
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_RANGE(-1, 5))

int main(void) { return 0; }
