// gcc+clang: RG_CLASS('a', RG_EMPTY): each item must be one byte (a character, the bytes of a string, a range, a class)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS('a', RG_EMPTY))

int main(void) { return 0; }
