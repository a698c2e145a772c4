// gcc+clang: RG_MATCHER(M): RG_STACK(n) takes 0 to 65535 frames
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_DIGIT), RG_STACK(-1) | RG_POOL)

int main(void) { return (int)M_is_match("", 0); }
