// gcc+clang: RG_LEXER(L): a rule begins with the name of its kind, and after macro expansion that is 3
#include <regengo/dsl.h>

#define IF 3
RG_LEXER(L, RG_FIRST, RG_TOKEN(IF, "if"))

int main(void) { return 0; }
