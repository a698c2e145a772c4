// gcc+clang: RG_NAMED_CLASS(Sign, '-', RG_LIT("ab")): each item must be one byte (a character, the bytes of a string, a range, a class)
#include <regengo/dsl.h>

RG_NAMED_CLASS(Sign, '-', RG_LIT("ab"))
RG_MATCHER(M, RG_IN(Sign))

int main(void) { return (int)M_is_match("", 0); }
