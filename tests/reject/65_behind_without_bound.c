// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_BEHIND('a', RG_STAR(RG_DIGIT)), 'b'))

int main(void) { return 0; }
