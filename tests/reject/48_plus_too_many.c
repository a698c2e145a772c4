// gcc+clang: RG_PLUS: more than 32 arguments; put some of them into an RG_SEQ of their own
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6'))

int main(void) { return (int)M_is_match("", 0); }
