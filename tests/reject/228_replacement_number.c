// gcc+clang: RG_REPLACEMENT: 5 is neither a string literal nor a character nor RG_REF(capture)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_DIGIT)
RG_REPLACEMENT(M, hide, "a", 5)

int main(void) { return 0; }
