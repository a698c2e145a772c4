// gcc+clang: RG_MATCHER: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, )

int main(void) { return 0; }
