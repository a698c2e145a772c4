// gcc+clang: RG_TOKEN: takes the name of a kind and a pattern
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN("a"))

int main(void) { return 0; }
