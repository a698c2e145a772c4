// gcc+clang: RG_CLASS: 'a'-'z' is neither a string literal nor a character; RG_CHAR(5) is a byte by its number, RG_RANGE('a', 'z') a range
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS('a'-'z'))

int main(void) { return 0; }
