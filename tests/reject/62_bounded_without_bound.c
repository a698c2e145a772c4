// gcc+clang: RG_MATCHER(M): RG_BOUNDED, but the depth of the backtracking stack has no bound (of 65535 frames or fewer)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_ALT("ab", RG_PLUS("a"))), RG_BOUNDED)

int main(void) { return (int)M_is_match("", 0); }
