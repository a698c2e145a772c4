// gcc+clang: RG_MATCHER: the name is missing, or a macro that expands to nothing
// and no other error
#include <regengo/dsl.h>

#define Debug
RG_MATCHER(Debug, RG_DIGIT)

int main(void) { return 0; }
