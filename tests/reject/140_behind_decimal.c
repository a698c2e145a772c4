// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_BEHIND(RG_DECIMAL(n)), RG_TAKE(n)))

int main(void) { return 0; }
