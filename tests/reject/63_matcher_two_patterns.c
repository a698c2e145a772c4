// gcc+clang: RG_MATCHER: takes a name, one pattern and options joined by |; several parts of a pattern go into RG_SEQ
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_DIGIT), RG_STAR('a'))

int main(void) { return 0; }
