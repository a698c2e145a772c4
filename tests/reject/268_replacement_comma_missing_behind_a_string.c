// gcc+clang: RG_REPLACEMENT: a comma is missing behind a string
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(Digit, RG_CAPTURE(digit, RG_DIGIT))
RG_REPLACEMENT(Digit, mark, "<" RG_REF(digit), ">")

int main(void) { return 0; }
