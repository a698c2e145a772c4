// gcc+clang: RG_SET: a member is the name of a matcher, and after macro expansion it is Digit Letter
#include <regengo/dsl.h>

RG_MATCHER(Digit, RG_DIGIT)
RG_MATCHER(Letter, RG_ALPHA)
RG_SET(Both, Digit Letter)

int main(void) { return 0; }
