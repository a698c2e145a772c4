// gcc+clang: RG_BACKREF: the name must be an identifier, and after macro expansion it is "user"
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_BACKREF("user")))

int main(void) { return 0; }
