// gcc+clang: RG_CLASS: the string "" is empty and adds no byte
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS(RG_DIGIT, ""))

int main(void) { return (int)M_is_match("", 0); }
