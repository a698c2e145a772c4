// gcc+clang: RG_TAKE_RG_COUNTED__no_integer_has_the_name__length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(length, RG_PLUS(RG_DIGIT)), RG_TAKE_LESS(length, 4)))

int main(void) { return 0; }
