// gcc+clang: RG_MATCHER(M): unknown option; there are RG_STACK(n), RG_POOL, RG_STEPS(n), RG_DEPTH(n), RG_BOUNDED, RG_REQUIRE_LINEAR, joined by | (several parts of a pattern go into RG_SEQ)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_DIGIT), 100)

int main(void) { return (int)M_is_match("", 0); }
