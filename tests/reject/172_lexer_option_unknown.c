// gcc+clang: RG_LEXER(L): unknown option; there are RG_FIRST or RG_LONGEST, RG_STOP, and those of RG_MATCHER, joined by |
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST | 100 | RG_POOL, RG_TOKEN(A, "a"))

int main(void) { return 0; }
