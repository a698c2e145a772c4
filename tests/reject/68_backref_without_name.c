// gcc+clang: RG_BACKREF__no_capture_has_the_name__
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(a, 'a'), RG_BACKREF()))

int main(void) { return 0; }
