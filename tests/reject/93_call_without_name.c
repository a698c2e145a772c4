// gcc+clang: RG_CALL__no_matcher_has_the_name__
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_CALL()))

int main(void) { return 0; }
