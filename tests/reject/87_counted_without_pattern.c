// gcc+clang: RG_COUNTED: the pattern is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U8(count), RG_COUNTED(count)))

int main(void) { return 0; }
