// gcc+clang: RG_CAPTURE__each_name_may_be_used_once__not_again__span
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a", RG_CAPTURE(span, RG_DIGIT)))

int main(void) { return 0; }
