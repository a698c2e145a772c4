// gcc+clang: RG_SEQ: two patterns without a comma between them
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_DIGIT RG_DIGIT))

int main(void) { return 0; }
