// gcc+clang: RG_CLASS: an item is missing (a character, a string, a range, another class)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CLASS('a', , 'b'))

int main(void) { return (int)M_is_match("", 0); }
