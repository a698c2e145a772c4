// gcc+clang: RG_TOKEN__each_kind_may_be_used_once__not_again__A
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(A, "a"), RG_TOKEN(A, "b"))

int main(void) { return 0; }
