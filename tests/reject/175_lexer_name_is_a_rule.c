// gcc+clang: RG_LEXER: the first argument must be a name, not a rule
#include <regengo/dsl.h>

RG_LEXER(RG_TOKEN(A, "a"), RG_FIRST, RG_TOKEN(B, "b"))

int main(void) { return 0; }
