// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__n
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_VARINT(n), RG_TAKE(n), RG_VARINT(n)))

int main(void) { return 0; }
