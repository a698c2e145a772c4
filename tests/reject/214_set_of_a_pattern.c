// gcc+clang: RG_SET: a member is the name of a matcher, not a pattern
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(A, 'a')
RG_SET(Both, A, RG_PLUS(RG_DIGIT))

int main(void) { return 0; }
