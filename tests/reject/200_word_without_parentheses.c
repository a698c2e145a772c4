// gcc+clang: RG_PLUS: parentheses are missing around what stands behind it
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_PLUS RG_DIGIT))

int main(void) { return 0; }
