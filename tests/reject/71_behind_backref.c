// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a')), RG_BEHIND(RG_BACKREF(x)), 'b'))

int main(void) { return 0; }
