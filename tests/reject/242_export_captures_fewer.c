// gcc+clang: RG_MATCHER_EXPORT(M, ...): the pattern has fewer captures than RG_MATCHER_EXTERN(M, ...) names
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M, user, host)
RG_MATCHER_EXPORT(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), '@', RG_PLUS(RG_WORD)))

int main(void) { return 0; }
