// gcc+clang: RG_LIT: "abc" (0USED
#include <regengo/dsl.h>

RG_MATCHER(M, "abc" RG_STAR(RG_DIGIT))

int main(void) { return 0; }
