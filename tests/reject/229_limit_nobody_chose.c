// gcc+clang: RG_STAR: each round of this loop leaves a choice on the backtracking stack, which RG_DEFAULT_STACK 0 forbids without RG_POOL or RG_STACK(n), and RG_BOUNDED; bound the rounds (RG_BETWEEN), make them possessive, or let the next byte tell whether another one begins
#define RG_DEFAULT_STACK 0
#include <regengo/dsl.h>

RG_MATCHER(Chosen, RG_SEQ(RG_STAR(RG_ALT('a', "ab", "ba")), 'c'), RG_STACK(100))
RG_MATCHER(Pooled, RG_SEQ(RG_STAR(RG_ALT('a', "ab", "ba")), 'c'), RG_POOL)
RG_MATCHER(Linear, RG_SEQ(RG_STAR(RG_ALPHA), '1'))
RG_MATCHER(M, RG_SEQ(RG_STAR(RG_ALT('a', "ab", "ba")), 'c'))

int main(void) { return 0; }
