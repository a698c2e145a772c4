// gcc+clang: RG_REPLACEMENT: a piece is a string, a character or RG_REF(capture), not a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
RG_REPLACEMENT(M, hide, RG_REF(user), RG_LIT("*"))

int main(void) { return 0; }
