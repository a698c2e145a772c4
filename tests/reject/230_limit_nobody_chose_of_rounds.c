// gcc+clang: RG_MATCHER(M): its backtracking stack needs a limit, and with RG_DEFAULT_STACK 0 that is to be chosen: RG_POOL, or RG_STACK(n) for n frames
#define RG_DEFAULT_STACK 0
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_BETWEEN(0, 2000, RG_ALT('a', "ab", "ba")), 'c'))

int main(void) { return 0; }
