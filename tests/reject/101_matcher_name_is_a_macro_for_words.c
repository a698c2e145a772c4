// gcc+clang: RG_MATCHER: the name must be an identifier, and after macro expansion it is struct word
#include <regengo/dsl.h>

#define Word struct word
RG_MATCHER(Word, RG_PLUS(RG_WORD))

int main(void) { return 0; }
