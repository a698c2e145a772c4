// gcc+clang: RG_LEXER(L): unknown option
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST | 128, RG_TOKEN(A, "a"))

int main(void) { return 0; }
