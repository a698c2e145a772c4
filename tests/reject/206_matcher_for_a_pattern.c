// gcc+clang: RG_LIT: Other is neither a string literal nor a character; is a comma missing, is there no such word? RG_CHAR(5) is a byte by its number, RG_BETWEEN(3, 5, ...) rounds, RG_CALL(Name) a matcher
#include <regengo/dsl.h>

RG_MATCHER(Other, RG_DIGIT)
RG_MATCHER(M, Other)

int main(void) { return 0; }
