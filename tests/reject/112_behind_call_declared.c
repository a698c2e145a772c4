// gcc+clang: RG_BEHIND__the_matcher_called_must_be_defined_above__N
#include <regengo/dsl.h>

RG_DECLARE(N)
RG_MATCHER(M, RG_SEQ(RG_BEHIND(RG_CALL(N)), 'b'))
RG_MATCHER(N, 'a')

int main(void) { return 0; }
