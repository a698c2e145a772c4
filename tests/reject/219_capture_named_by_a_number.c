// gcc+clang: RG_CAPTURE: the name must be an identifier, and after macro expansion it is 5
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE(5, RG_PLUS(RG_WORD)))

int main(void) { return 0; }
