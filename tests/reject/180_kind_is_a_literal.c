// gcc+clang: RG_LEXER(L): a rule begins with the name of its kind, and after macro expansion that is "if"
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN("if", "if"))

int main(void) { return 0; }
