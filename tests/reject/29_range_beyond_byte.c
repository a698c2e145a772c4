// gcc+clang: RG_RANGE: 0 to 300 are not two bytes, 0 to 255
#include <regengo/dsl.h>

RG_MATCHER(M, RG_RANGE(0, 300))

int main(void) { return (int)M_is_match("", 0); }
