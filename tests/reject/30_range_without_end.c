// gcc+clang: RG_RANGE: takes two bytes, the first and the last
#include <regengo/dsl.h>

RG_MATCHER(M, RG_RANGE('a'))

int main(void) { return 0; }
