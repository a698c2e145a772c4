// gcc+clang: RG_TAKE_RG_COUNTED__no_integer_has_the_name__coutn
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U8(count), RG_COUNTED(coutn, RG_U8(x))))

int main(void) { return 0; }
