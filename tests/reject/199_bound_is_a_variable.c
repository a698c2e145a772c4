// gcc: RG_REPEAT: the bound N is not a constant expression, as a macro or an enumerator is
// clang: static_assert expression is not an integral constant expression
#include <regengo/dsl.h>

static const int N = 3;
RG_MATCHER(M, RG_REPEAT(N, RG_DIGIT))

int main(void) { return 0; }
