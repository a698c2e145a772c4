// gcc+clang: RG_STREAM_EXPORT(M): no RG_STREAM_EXTERN(M) stands above it
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M)
RG_MATCHER_EXPORT(M, RG_PLUS(RG_WORD))
RG_STREAM_EXPORT(M)

int main(void) { return 0; }
