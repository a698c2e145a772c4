// gcc+clang: RG_STAR: each round of this loop leaves a choice on the backtracking stack, which RG_BOUNDED forbids
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST | RG_BOUNDED, RG_TOKEN(A, RG_STAR(RG_ALT('a', "ab", "ba")), 'c'))

int main(void) { return 0; }
