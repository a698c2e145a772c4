// gcc: has no member named 'usr'; did you mean 'user'?
// clang: no member named 'usr' in 'union M_result'; did you mean 'user'?
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
RG_REPLACEMENT(M, hide, "*", RG_REF(usr))

int main(void) { return 0; }
