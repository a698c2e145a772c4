// gcc+clang: RG_LIT: text is neither a string literal nor a character
#include <regengo/dsl.h>

static const char *const text = "ab";
RG_LEXER(L, RG_FIRST, RG_TOKEN(A, text))

int main(void) { return 0; }
