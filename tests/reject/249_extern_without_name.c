// gcc+clang: RG_MATCHER_EXTERN: takes a name, and those of the captures
// and no other error
#include <regengo/types.h>

RG_MATCHER_EXTERN()

int main(void) { return 0; }
