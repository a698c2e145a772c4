// gcc+clang: RG_REPEAT: the bound -1 is negative
#include <regengo/dsl.h>

RG_MATCHER(M, RG_REPEAT(-1, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
