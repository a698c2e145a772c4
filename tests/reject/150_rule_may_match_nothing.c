// gcc+clang: RG_LEXER(L): the rule B may match nothing, and the lexer would stand still
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(B, RG_STAR('b')))

int main(void) { return 0; }
