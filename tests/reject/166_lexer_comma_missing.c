// gcc+clang: RG_LEXER: two rules without a comma between them
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a") RG_TOKEN(B, "b"))

int main(void) { return 0; }
