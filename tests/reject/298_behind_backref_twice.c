// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__x
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(x, 'a'), RG_CAPTURE(x, 'b'), RG_BEHIND(RG_BACKREF(x)), 'b'))

int main(void) { return 0; }
