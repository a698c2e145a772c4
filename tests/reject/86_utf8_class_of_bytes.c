// gcc+clang: RG_UTF8_CLASS: an item is a pattern other than RG_UTF8_RANGE and RG_UTF8_CLASS
// and no other error
#include <regengo/dsl.h>

RG_MATCHER(M, RG_UTF8_CLASS(RG_DIGIT))

int main(void) { return 0; }
