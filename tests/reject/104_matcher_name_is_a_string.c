// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is "Number"
#include <regengo/dsl.h>

RG_MATCHER("Number", RG_DIGIT)

int main(void) { return 0; }
