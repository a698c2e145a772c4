// gcc+clang: RG_MATCHER: takes a name and a pattern
#include <regengo/dsl.h>

RG_MATCHER(M)

int main(void) { return 0; }
