// gcc+clang: RG_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(x, 'a'), RG_BEHIND(RG_CAPTURE(y, RG_BACKREF(x))), RG_BEHIND(RG_BACKREF(y)), 'b'))

int main(void) { return 0; }
