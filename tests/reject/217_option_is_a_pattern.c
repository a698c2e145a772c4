// gcc+clang: RG_MATCHER(M): takes one pattern, and "b" is a second one; several parts go into RG_SEQ
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, "a", "b")

int main(void) { return 0; }
