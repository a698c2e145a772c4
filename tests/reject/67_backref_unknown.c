// gcc+clang: RG_BACKREF__no_capture_has_the_name__qoute
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(quote, RG_CLASS("'`")), RG_STAR_LAZY(RG_ANY), RG_BACKREF(qoute)))

int main(void) { return 0; }
