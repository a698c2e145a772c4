// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is (-1)
// and no other error
#include <regengo/dsl.h>
#include <stdio.h>

RG_MATCHER(EOF, RG_DIGIT)

int main(void) { return 0; }
