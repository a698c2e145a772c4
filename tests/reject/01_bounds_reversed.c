// gcc+clang: RG_BETWEEN: max 2 is below min 5
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BETWEEN(5, 2, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
