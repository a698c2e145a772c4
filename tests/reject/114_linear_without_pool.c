// gcc+clang: RG_STAR: with this loop the time of a search may grow faster than its subject, which RG_REQUIRE_LINEAR forbids; RG_POOL gives memory for what failed, where the loop is not in RG_ATOMIC, a look-around or possessive rounds; or bound it (RG_BETWEEN)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_STAR(RG_ALT(RG_LIT("a"), RG_LIT("aa"))), RG_LIT("x")), RG_REQUIRE_LINEAR)

int main(void) { return 0; }
