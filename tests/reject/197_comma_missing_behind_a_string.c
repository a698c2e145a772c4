// gcc+clang: RG_LIT: "abc" (0FRESH
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ("abc" RG_DIGIT))

int main(void) { return 0; }
