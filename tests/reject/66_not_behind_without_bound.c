// gcc+clang: RG_NOT_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_NOT_BEHIND(RG_PLUS(' ')), 'b'))

int main(void) { return 0; }
