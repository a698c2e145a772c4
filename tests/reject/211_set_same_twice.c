// gcc+clang: RG_SET__each_matcher_is_listed_once__not_again__A
#include <regengo/dsl.h>

RG_MATCHER(A, 'a')
RG_MATCHER(B, 'b')
RG_SET(Both, A, B, A)

int main(void) { return 0; }
