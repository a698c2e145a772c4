// gcc+clang: RG_CLASS: two items without a comma between them
// and ten lines at most
#include <regengo/dsl.h>

RG_MATCHER(M, RG_STAR(RG_CLASS("_$" RG_DIGIT)))

int main(void) { return 0; }
