// gcc+clang: RG_REPLACEMENT: takes a matcher, a name for the function, and pieces; "" is the piece that writes nothing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
RG_REPLACEMENT(M, hide)

int main(void) { return 0; }
