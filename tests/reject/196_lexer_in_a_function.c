// gcc+clang: RG_LEXER: stands at file scope, not in a function
#include <regengo/dsl.h>

int f(void);
int f(void) {
    RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"))
    return 0;
}

int main(void) { return 0; }
