// gcc+clang: RG_WHEN: the function is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_WHEN()))

int main(void) { return 0; }
