// gcc+clang: RG_SET__no_matcher_has_the_name__Both
#include <regengo/dsl.h>

RG_MATCHER(A, 'a')
RG_MATCHER(B, 'b')
RG_SET(Both, A, B)
RG_SET(Three, Both, A)

int main(void) { return 0; }
