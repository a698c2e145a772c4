// gcc+clang: RG_LEXER: the name must be an identifier, and after macro expansion it is "L"
#include <regengo/dsl.h>

RG_LEXER("L", RG_FIRST, RG_TOKEN(A, "a"))

int main(void) { return 0; }
