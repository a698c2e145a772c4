// gcc+clang: RG_CLASS: letters is neither a string literal nor a character
#include <regengo/dsl.h>

static const char *const letters = "abc";
RG_MATCHER(M, RG_CLASS(letters))

int main(void) { return (int)M_is_match("", 0); }
