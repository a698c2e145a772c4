// gcc+clang: RG_REPLACEMENT: 256 is not a byte, 0 to 255
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
RG_REPLACEMENT(M, hide, 256)

int main(void) { return 0; }
