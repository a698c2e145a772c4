// gcc+clang: RG_LIT: RG_DIGITS is neither a string literal nor a character; is a comma missing, is there no such word?
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_DIGITS, "a"))

int main(void) { return 0; }
