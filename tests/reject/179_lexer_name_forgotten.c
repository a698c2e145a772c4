// gcc+clang: RG_LEXER: takes a name, RG_FIRST or RG_LONGEST, and one rule or more
#include <regengo/dsl.h>

RG_LEXER(RG_FIRST, RG_TOKEN(A, "a"))

int main(void) { return 0; }
