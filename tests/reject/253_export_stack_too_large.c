// gcc+clang: RG_MATCHER(M): RG_STACK(n) takes 0 to 65535 frames
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M)
RG_MATCHER_EXPORT(M, RG_PLUS(RG_WORD), RG_STACK(65536))

int main(void) { return 0; }
