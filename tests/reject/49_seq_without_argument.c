// gcc+clang: RG_SEQ: an argument is missing (RG_EMPTY matches the empty string)
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ())

int main(void) { return (int)M_is_match("", 0); }
