// gcc+clang: RG_ALT: RG_TOKEN and RG_SKIP stand among the rules of RG_LEXER, not in a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_ALT("a", RG_SKIP(A, "x")))

int main(void) { return 0; }
