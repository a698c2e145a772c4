// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__match
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE(match, RG_DIGIT))

int main(void) { return (int)M_is_match("", 0); }
