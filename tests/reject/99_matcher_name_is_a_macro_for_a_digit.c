// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is 3
// and no other error
#include <regengo/dsl.h>

#define Number 3
RG_MATCHER(Number, RG_PLUS(RG_DIGIT), RG_POOL)

int main(void) { return 0; }
