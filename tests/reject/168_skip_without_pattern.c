// gcc+clang: RG_SKIP: takes the name of a kind and a pattern
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_SKIP(SPACE))

int main(void) { return 0; }
