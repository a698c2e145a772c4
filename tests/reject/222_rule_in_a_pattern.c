// gcc+clang: RG_SEQ: RG_TOKEN and RG_SKIP stand among the rules of RG_LEXER, not in a pattern
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_DIGIT, RG_TOKEN(A, "x")))

int main(void) { return 0; }
