// gcc+clang: RG_BACKREF: the name must be an identifier, and after macro expansion it is x y
#include <regengo/dsl.h>

RG_MATCHER(Name, RG_SEQ(RG_CAPTURE(x, RG_DIGIT), RG_BACKREF(x y)))

int main(void) { return 0; }
