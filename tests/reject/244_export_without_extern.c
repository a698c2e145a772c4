// gcc+clang: RG_MATCHER_EXPORT(M, ...): no RG_MATCHER_EXTERN(M, ...) stands above it
#include <regengo/dsl.h>

RG_MATCHER_EXPORT(M, RG_PLUS(RG_WORD))

int main(void) { return 0; }
