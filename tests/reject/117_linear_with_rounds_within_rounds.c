// gcc+clang: RG_MATCHER(M): RG_REQUIRE_LINEAR, but it has too many loops, or rounds within rounds, to remember what failed
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_BETWEEN(1, 99, RG_SEQ(RG_BETWEEN(1, 99, RG_ALT(RG_LIT("a"), RG_LIT("aa"))), RG_LIT("b"))), RG_LIT("x")), RG_REQUIRE_LINEAR | RG_POOL)

int main(void) { return 0; }
