// gcc+clang: RG_CALL__no_matcher_has_the_name__M
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_OPT(RG_CALL(M))))

int main(void) { return 0; }
