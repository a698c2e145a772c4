// gcc+clang: RG_PLUS: each round of this loop leaves a choice on the backtracking stack, which RG_BOUNDED forbids; bound the rounds (RG_BETWEEN), make them possessive, or let the next byte tell whether another one begins
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_ALT("ab", RG_PLUS("a"))), RG_BOUNDED)

int main(void) { return (int)M_is_match("", 0); }
