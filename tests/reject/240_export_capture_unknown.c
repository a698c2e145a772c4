// gcc+clang: RG_MATCHER_EXPORT(M, ...): RG_MATCHER_EXTERN(M, ...) does not name the capture host
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M, user, hst)
RG_MATCHER_EXPORT(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), '@', RG_CAPTURE(host, RG_PLUS(RG_WORD))))

int main(void) { return 0; }
