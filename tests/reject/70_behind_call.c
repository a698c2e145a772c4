// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(N, RG_PLUS('a'))
RG_MATCHER(M, RG_SEQ(RG_BEHIND(RG_CALL(N)), 'b'))

int main(void) { return 0; }
