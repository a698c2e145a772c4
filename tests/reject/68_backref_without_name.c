// gcc+clang: RG_BACKREF: the name must be an identifier, and after macro expansion it is 
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(a, 'a'), RG_BACKREF()))

int main(void) { return 0; }
