// gcc+clang: RG_SET__no_matcher_has_the_name__Emial
#include <regengo/dsl.h>

RG_MATCHER(Email, RG_SEQ(RG_PLUS(RG_WORD), '@'))
RG_MATCHER(Number, RG_PLUS(RG_DIGIT))
RG_SET(Links, Emial, Number)

int main(void) { return 0; }
