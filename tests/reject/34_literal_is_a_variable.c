// gcc+clang: RG_LIT: word is neither a string literal nor a character
#include <regengo/dsl.h>

static const char *const word = "text";
RG_MATCHER(M, RG_LIT(word))

int main(void) { return (int)M_is_match("", 0); }
