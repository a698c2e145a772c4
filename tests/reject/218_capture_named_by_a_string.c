// gcc+clang: RG_CAPTURE: the name must be an identifier, and after macro expansion it is "user"
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE("user", RG_PLUS(RG_WORD)))

int main(void) { return 0; }
