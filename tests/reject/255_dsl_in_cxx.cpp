// g++: regengo/dsl.h is C: in C++ include regengo/types.h, declare a matcher by RG_MATCHER_EXTERN, and define it by RG_MATCHER_EXPORT in a C file
// clang++: regengo/dsl.h is C: in C++ include regengo/types.h, declare a matcher by RG_MATCHER_EXTERN, and define it by RG_MATCHER_EXPORT in a C file
// and no other error
#include <regengo/dsl.h>

int main() { return 0; }
