// gcc+clang: RG_ALT: two patterns without a comma between them
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_ALT('a' RG_PLUS(RG_DIGIT), "b"))

int main(void) { return 0; }
