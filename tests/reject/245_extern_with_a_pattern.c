// gcc+clang: RG_MATCHER_EXTERN(M, ...): takes the names of captures; the pattern goes into RG_MATCHER_EXPORT
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M, RG_PLUS(RG_WORD))

int main(void) { return 0; }
