// gcc+clang: RG_REPLACEMENT: more than 32 pieces; a string and the strings beside it can be one
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_WORD)), RG_CHAR(0x40)))
#define FOUR "1", "2", "3", "4"
#define SIXTEEN FOUR, FOUR, FOUR, FOUR
RG_REPLACEMENT(M, hide, SIXTEEN, SIXTEEN, "33")

int main(void) { return 0; }
