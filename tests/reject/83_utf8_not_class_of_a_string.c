// gcc+clang: RG_UTF8_CLASS: "abc" is a string; items are code points, as numbers, and RG_UTF8_RANGE
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_NOT_CLASS("abc"))

int main(void) { return 0; }
