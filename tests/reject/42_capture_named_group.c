// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__group
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE(group, 'a'))

int main(void) { return 0; }
