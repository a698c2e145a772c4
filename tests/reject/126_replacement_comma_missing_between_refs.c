// gcc+clang: RG_REPLACEMENT: a comma is missing behind RG_REF(capture)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
RG_REPLACEMENT(M, hide, RG_REF(user) RG_REF(match))

int main(void) { return 0; }
