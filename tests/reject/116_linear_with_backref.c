// gcc+clang: RG_MATCHER(M): RG_REQUIRE_LINEAR, but what failed cannot be remembered where RG_BACKREF, RG_WHEN
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(word, RG_PLUS(RG_WORD)), RG_BACKREF(word)), RG_REQUIRE_LINEAR | RG_POOL)

int main(void) { return 0; }
