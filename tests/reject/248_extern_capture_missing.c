// gcc+clang: RG_MATCHER_EXTERN(M, ...): a name of a capture is missing; without captures it takes one argument
#include <regengo/types.h>

RG_MATCHER_EXTERN(M, )

int main(void) { return 0; }
