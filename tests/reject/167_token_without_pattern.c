// gcc+clang: RG_TOKEN(KIND): a kind and no pattern
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(B))

int main(void) { return 0; }
