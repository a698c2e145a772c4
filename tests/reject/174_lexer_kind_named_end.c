// gcc+clang: END
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(END, "a"))

int main(void) { return 0; }
