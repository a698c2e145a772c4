// gcc+clang: RG_LEXER: the name is missing
#include <regengo/dsl.h>

RG_LEXER(, RG_FIRST, RG_TOKEN(A, "a"))

int main(void) { return 0; }
