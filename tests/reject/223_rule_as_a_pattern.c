// gcc+clang: RG_MATCHER: RG_TOKEN and RG_SKIP stand among the rules of RG_LEXER, not in a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SKIP(A, "x"))

int main(void) { return 0; }
