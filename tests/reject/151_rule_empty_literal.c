// gcc+clang: RG_LEXER(L): the rule B may match nothing, and the lexer would stand still
#include <regengo/dsl.h>

RG_LEXER(L, RG_LONGEST, RG_TOKEN(A, "a"), RG_TOKEN(B, ""))

int main(void) { return 0; }
