// gcc+clang: RG_LIT: word is neither a string literal nor a character
#include <regengo/dsl.h>

static const char *const word = "text";
RG_MATCHER(M, RG_ALT("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", word))

int main(void) { return (int)M_is_match("", 0); }
