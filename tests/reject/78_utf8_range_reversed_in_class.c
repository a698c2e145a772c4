// gcc+clang: RG_UTF8_RANGE: 0x3ff is above 0x370
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_CLASS('a', RG_UTF8_RANGE(0x3ff, 0x370)))

int main(void) { return 0; }
