// gcc+clang: RG_MATCHER_EXPORT: the name must be an identifier, and after macro expansion it is "M"
#include <regengo/dsl.h>

RG_MATCHER_EXPORT("M", RG_PLUS(RG_WORD))

int main(void) { return 0; }
