// gcc+clang: RG_SET: a member is the name of a matcher, not a pattern
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(Letter, RG_ALPHA)
RG_SET(Both, RG_DIGIT, Letter)

int main(void) { return 0; }
