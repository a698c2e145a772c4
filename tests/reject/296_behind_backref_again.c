// gcc+clang: RG_NOT_BEHIND: the pattern has no bound on its length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_ALT(RG_CAPTURE(x, 'a'), RG_CAPTURE_AGAIN(x, RG_PLUS('b'))), RG_NOT_BEHIND(RG_BACKREF(x)), 'c'))

int main(void) { return 0; }
