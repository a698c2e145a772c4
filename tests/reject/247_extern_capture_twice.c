// gcc+clang: duplicate member 'RG_MATCHER_EXTERN_each_name_may_be_used_once_not_again_user'
#include <regengo/types.h>

RG_MATCHER_EXTERN(M, user, host, user)

int main(void) { return 0; }
