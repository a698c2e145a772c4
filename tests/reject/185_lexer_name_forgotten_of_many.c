// gcc+clang: RG_LEXER: the name must be an identifier, and after macro expansion it is 1ULL
#include <regengo/dsl.h>

RG_LEXER(RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(B, "b"))

int main(void) { return 0; }
