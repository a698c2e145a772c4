// gcc+clang: RG_LEXER: the name is missing, or a macro that expands to nothing
#include <regengo/dsl.h>

RG_LEXER(, RG_FIRST, RG_TOKEN(A, "a"))

int main(void) { return 0; }
