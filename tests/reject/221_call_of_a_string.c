// gcc+clang: RG_CALL: the name must be an identifier, and after macro expansion it is "Other"
#include <regengo/dsl.h>

RG_MATCHER(Other, RG_DIGIT)
RG_MATCHER(M, RG_CALL("Other"))

int main(void) { return 0; }
