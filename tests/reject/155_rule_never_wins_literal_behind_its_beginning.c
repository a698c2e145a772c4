// gcc+clang: RG_LEXER(L): the rule SHIFT can never win, as LESS before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(LESS, '<'), RG_TOKEN(SHIFT, "<<"))

int main(void) { return 0; }
