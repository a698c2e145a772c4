// gcc+clang: RG_SEQ: two patterns without a comma between them
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_STAR RG_PLUS RG_DIGIT))

int main(void) { return 0; }
