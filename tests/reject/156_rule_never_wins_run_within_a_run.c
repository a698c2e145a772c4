// gcc+clang: RG_LEXER(L): the rule DIGITS can never win, as WORDS before it always does
#include <regengo/dsl.h>

RG_LEXER(L, RG_LONGEST, RG_SKIP(WORDS, RG_PLUS(RG_WORD)), RG_TOKEN(DIGITS, RG_PLUS(RG_DIGIT)))

int main(void) { return 0; }
