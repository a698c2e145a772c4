// gcc+clang: RG_MATCHER: the first argument must be a name, not a pattern
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(RG_PLUS(RG_DIGIT), RG_POOL)

int main(void) { return 0; }
