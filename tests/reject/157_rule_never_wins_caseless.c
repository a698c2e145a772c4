// gcc+clang: RG_LEXER(L): the rule EXACT can never win, as ANY before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_LONGEST, RG_TOKEN(ANY, RG_ICASE("if")), RG_TOKEN(EXACT, "if"))

int main(void) { return 0; }
