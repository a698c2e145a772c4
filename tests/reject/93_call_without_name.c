// gcc+clang: RG_CALL: the name must be an identifier, and after macro expansion it is 
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_CALL()))

int main(void) { return 0; }
