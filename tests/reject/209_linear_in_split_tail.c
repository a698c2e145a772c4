// gcc+clang: RG_PLUS: with this loop the time of a search may grow faster than its subject, which RG_REQUIRE_LINEAR forbids; RG_POOL gives no memory for what failed in RG_ATOMIC, a look-around, possessive rounds, or the first of two runs around a byte of theirs, which end the pattern; take the loop out of there, or bound it (RG_BETWEEN)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('x', RG_PLUS(RG_CLASS(RG_WORD, ".")), '.', RG_PLUS(RG_CLASS(RG_WORD, "."))), RG_POOL | RG_REQUIRE_LINEAR)

int main(void) { return 0; }
