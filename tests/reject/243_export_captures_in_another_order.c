// gcc+clang: RG_MATCHER_EXPORT(M, ...): RG_MATCHER_EXTERN(M, ...) names the capture user at another place
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M, host, user)
RG_MATCHER_EXPORT(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), '@', RG_CAPTURE(host, RG_PLUS(RG_WORD))))

int main(void) { return 0; }
