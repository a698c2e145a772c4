// gcc+clang: RG_TAKE_RG_COUNTED__no_integer_has_the_name__lenght
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U32BE(length), RG_TAKE_LESS(lenght, 4)))

int main(void) { return 0; }
