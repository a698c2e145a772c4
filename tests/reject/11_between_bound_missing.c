// gcc+clang: RG_BETWEEN: a bound is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BETWEEN(1, , 'a'))

int main(void) { return 0; }
