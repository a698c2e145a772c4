// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is 258
#include <regengo/dsl.h>

#define NUMBER 258
RG_MATCHER(NUMBER, RG_PLUS(RG_DIGIT))

int main(void) { return 0; }
