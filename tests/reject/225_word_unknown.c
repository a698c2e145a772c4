// gcc+clang: RG_LIT: RG_OPTIONAL(
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_DIGIT, RG_OPTIONAL(RG_DIGIT)))

int main(void) { return 0; }
