// g++: redeclaration of 'char rg_priv_names_of_M::RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_user'
// clang++: duplicate member 'RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_user'
#include <regengo/types.h>

RG_MATCHER_EXTERN(M, user, host, user)

int main() { return 0; }
