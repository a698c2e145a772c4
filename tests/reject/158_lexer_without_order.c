// gcc+clang: RG_LEXER(L): behind the name stands RG_FIRST or RG_LONGEST (and options joined to it by |)
#include <regengo/dsl.h>

RG_LEXER(L, RG_STOP, RG_TOKEN(A, "a"))

int main(void) { return 0; }
