// gcc+clang: RG_STAR: with this loop the time of a search may grow faster than its subject, which RG_REQUIRE_LINEAR forbids; RG_NO_MEMO leaves out the memory for what failed; compile without it, or bound the loop (RG_BETWEEN)
#define RG_NO_MEMO
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_STAR(RG_ALT(RG_LIT("a"), RG_LIT("aa"))), RG_LIT("x")), RG_POOL | RG_REQUIRE_LINEAR)

int main(void) { return 0; }
