// gcc+clang: literal
#include <regengo/dsl.h>

static const char *const text = "ab";
RG_LEXER(L, RG_FIRST, RG_TOKEN(A, text))

int main(void) { return 0; }
