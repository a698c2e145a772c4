// gcc+clang: RG_CAPTURE: the name is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE(, 'a'))

int main(void) { return 0; }
