// gcc+clang: RG_TOKEN: two patterns without a comma between them
// and no other error
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_SKIP(BLANK, ' '), RG_TOKEN(NUMBER, "#" RG_PLUS(RG_DIGIT)))

int main(void) { return 0; }
