// gcc+clang: RG_MATCHER: stands at file scope, not in a function
#include <regengo/dsl.h>

int f(void);
int f(void) {
    RG_MATCHER(M, RG_DIGIT)
    return 0;
}

int main(void) { return 0; }
