// gcc+clang: RG_BETWEEN: max 2 is below min 5
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(B, RG_BETWEEN(5, 2, 'b')))

int main(void) { return 0; }
