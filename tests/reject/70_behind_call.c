// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(N, 'a')
RG_MATCHER(M, RG_SEQ(RG_BEHIND(RG_CALL(N)), 'b'))

int main(void) { return 0; }
