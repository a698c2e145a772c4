// gcc+clang: RG_CAPTURE: the name must be an identifier, and after macro expansion it is user-name
#include <regengo/dsl.h>

RG_MATCHER(Name, RG_CAPTURE(user-name, RG_DIGIT))

int main(void) { return 0; }
