// gcc+clang: RG_REPEAT: a bound is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(, 'a'))

int main(void) { return 0; }
