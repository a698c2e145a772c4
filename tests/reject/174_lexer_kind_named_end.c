// gcc+clang: RG_TOKEN__each_kind_may_be_used_once__not_again__END
#include <regengo/dsl.h>

RG_LEXER(L, RG_FIRST, RG_TOKEN(END, "a"))

int main(void) { return 0; }
