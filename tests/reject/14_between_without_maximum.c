// gcc+clang: RG_BETWEEN: takes min, max and a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_BETWEEN(3, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
