// gcc+clang: RG_BACKREF__no_capture_has_the_name__y
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(x, 'a'), RG_BEHIND(RG_BACKREF(y)), 'b'))

int main(void) { return 0; }
