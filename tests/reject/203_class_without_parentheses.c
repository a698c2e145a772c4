// gcc+clang: RG_NOT_CLASS: parentheses are missing around what stands behind it
#include <regengo/dsl.h>

RG_MATCHER(M, RG_NOT_CLASS RG_DIGIT)

int main(void) { return 0; }
