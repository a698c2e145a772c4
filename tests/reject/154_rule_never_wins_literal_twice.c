// gcc+clang: RG_LEXER(L): the rule AGAIN can never win, as IF before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_LONGEST, RG_TOKEN(IF, "if"), RG_TOKEN(AGAIN, "if"))

int main(void) { return 0; }
