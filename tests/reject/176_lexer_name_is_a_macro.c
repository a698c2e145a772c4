// gcc+clang: RG_LEXER: the name must be an identifier, and after macro expansion it is 258
#include <regengo/dsl.h>

#define NUMBER 258
RG_LEXER(NUMBER, RG_FIRST, RG_TOKEN(A, "a"))

int main(void) { return 0; }
