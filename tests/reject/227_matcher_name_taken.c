// gcc+clang: RG_MATCHER__each_name_may_be_used_once__not_again__M
#include <regengo/dsl.h>

RG_MATCHER(M, RG_DIGIT)
RG_MATCHER(M, RG_ALPHA)

int main(void) { return 0; }
