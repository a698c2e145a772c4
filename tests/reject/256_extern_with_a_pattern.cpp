// g++: RG_MATCHER_EXTERN(M, ...): takes the names of captures; the pattern goes into RG_MATCHER_EXPORT
// clang++: RG_MATCHER_EXTERN(M, ...): takes the names of captures; the pattern goes into RG_MATCHER_EXPORT
#include <regengo/types.h>

RG_MATCHER_EXTERN(M, RG_PLUS(RG_WORD))

int main() { return 0; }
