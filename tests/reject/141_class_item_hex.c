// gcc+clang: RG_CLASS('#', RG_HEX(n)): each item must be one byte
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS('#', RG_HEX(n)))

int main(void) { return 0; }
