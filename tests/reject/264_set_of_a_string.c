// gcc+clang: RG_SET: a member is the name of a matcher, and after macro expansion it is "abc"
// and ten lines at most
#include <regengo/dsl.h>

RG_MATCHER(Digit, RG_DIGIT)
RG_SET(Both, Digit, "abc")

int main(void) { return 0; }
