// gcc+clang: RG_MATCHER_EXPORT: takes a name and a pattern
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M)
RG_MATCHER_EXPORT(M)

int main(void) { return 0; }
