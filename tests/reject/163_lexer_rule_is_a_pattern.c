// gcc+clang: RG_LEXER: a rule is RG_TOKEN(KIND, pattern) or RG_SKIP(KIND, pattern)
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_PLUS(RG_DIGIT))

int main(void) { return 0; }
