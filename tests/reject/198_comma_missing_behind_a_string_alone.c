// gcc+clang: RG_MATCHER: two patterns without a comma between them
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, "abc" RG_STAR(RG_DIGIT))

int main(void) { return 0; }
