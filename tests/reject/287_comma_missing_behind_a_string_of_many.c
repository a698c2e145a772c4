// gcc+clang: RG_ALT: two patterns without a comma between them
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_ALT("1", "2", "3", "4", "5", "6", "7", "8", "9" RG_ALPHA))

int main(void) { return 0; }
