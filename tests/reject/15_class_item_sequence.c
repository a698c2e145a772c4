// gcc+clang: RG_CLASS(RG_DIGIT, RG_SEQ('a', 'b')): each item must be one byte (a character, the bytes of a string, a range, a class)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS(RG_DIGIT, RG_SEQ('a', 'b')))

int main(void) { return (int)M_is_match("", 0); }
