// gcc+clang: RG_CALL__no_matcher_has_the_name__Other
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ('a', RG_CALL(Other)))

int main(void) { return 0; }
