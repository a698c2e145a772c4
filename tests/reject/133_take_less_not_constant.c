// gcc+clang: RG_TAKE_LESS: header is not a constant expression
#include <regengo/dsl.h>

extern int header;
RG_MATCHER(M, RG_SEQ(RG_U32BE(length), RG_TAKE_LESS(length, header)))

int main(void) { return 0; }
