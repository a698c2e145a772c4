// gcc+clang: RG_LIT: 5 is neither a string literal nor a character; is a comma missing, is there no such word? RG_CHAR(5) is a byte by its number, RG_BETWEEN(3, 5, ...) rounds, RG_CALL(Name) a matcher
// and no other error
#include <regengo/dsl.h>

#define MOST (5)
RG_MATCHER(M, RG_REPEAT(3, MOST, 'a'))

int main(void) { return 0; }
