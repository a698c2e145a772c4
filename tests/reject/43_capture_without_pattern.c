// gcc+clang: RG_CAPTURE: the pattern is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_CAPTURE(name)))

int main(void) { return (int)M_is_match("", 0); }
