// gcc+clang: RG_LEXER(L): the rule IF can never win, as NAME before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(NAME, RG_ALPHA, RG_STAR(RG_WORD)), RG_TOKEN(IF, "if"))

int main(void) { return 0; }
