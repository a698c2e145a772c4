// gcc+clang: RG_CHAR: "ab" is a string, which RG_LIT takes
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CHAR("ab"))

int main(void) { return 0; }
