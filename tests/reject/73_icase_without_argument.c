// gcc+clang: RG_ICASE: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_ICASE()))

int main(void) { return 0; }
