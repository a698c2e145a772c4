// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__year
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(year, RG_PLUS(RG_DIGIT)), '-', RG_CAPTURE(year, RG_DIGIT)))

int main(void) { return (int)M_is_match("", 0); }
