// gcc+clang: RG_LIT: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_LIT())

int main(void) { return 0; }
