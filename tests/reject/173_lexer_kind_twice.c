// gcc+clang: redefinition
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(A, "b"))

int main(void) { return 0; }
