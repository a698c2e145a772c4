// gcc+clang: RG_CHAR: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_CHAR()))

int main(void) { return 0; }
