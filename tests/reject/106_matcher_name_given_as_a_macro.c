// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is -1
#include <regengo/dsl.h>

#define Number -1
#define NAMED(name) RG_MATCHER(name, RG_DIGIT)
NAMED(Number)

int main(void) { return 0; }
