// gcc+clang: RG_CLASS: 0 is neither a string literal nor a character; RG_CHAR(5) is a byte by its number, RG_RANGE('a', 'z') a range
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS(0, 9))

int main(void) { return 0; }
