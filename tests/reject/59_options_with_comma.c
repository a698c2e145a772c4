// gcc+clang: RG_MATCHER: takes a name, one pattern and options joined by |; several parts of a pattern go into RG_SEQ
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_DIGIT), RG_POOL, RG_BOUNDED)

int main(void) { return 0; }
