// gcc: RG_LIT: (void *)0 is neither a string literal nor a character
// clang: RG_LIT: (void*)0 is neither a string literal nor a character
#include <regengo/dsl.h>

#include <stddef.h>
RG_MATCHER(M, RG_OPT(NULL))

int main(void) { return 0; }
