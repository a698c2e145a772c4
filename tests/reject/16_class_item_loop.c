// gcc+clang: RG_NOT_CLASS(RG_PLUS(RG_DIGIT), '-'): each item must be one byte (a character, the bytes of a string, a range, a class)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_NOT_CLASS(RG_PLUS(RG_DIGIT), '-'))

int main(void) { return (int)M_is_match("", 0); }
