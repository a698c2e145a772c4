// gcc+clang: RG_UTF8_CLASS: an item is missing (a code point, RG_UTF8_RANGE)
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_CLASS('a', , 'b'))

int main(void) { return 0; }
