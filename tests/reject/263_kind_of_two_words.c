// gcc+clang: RG_LEXER(Calc): a rule begins with the name of its kind, and after macro expansion that is a b
#include <regengo/dsl.h>

RG_LEXER(Calc, RG_LONGEST, RG_TOKEN(a b, RG_DIGIT), RG_TOKEN(NAME, RG_ALPHA))

int main(void) { return 0; }
