// gcc+clang: RG_MATCHER_EXPORT: takes a name, one pattern and options joined by |; several parts of a pattern go into RG_SEQ
// and no other error
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M)
RG_MATCHER_EXPORT(M, RG_PLUS(RG_WORD), RG_PLUS(RG_DIGIT))

int main(void) { return 0; }
