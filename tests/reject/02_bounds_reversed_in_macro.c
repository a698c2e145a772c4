// gcc+clang: RG_BETWEEN_LAZY: max 2 is below min 5
#include <regengo/dsl.h>

#define LOW 5
#define HIGH 2
#define TIMES(x) RG_BETWEEN_LAZY(LOW, HIGH, x)
RG_MATCHER(M, RG_SEQ("id", TIMES(RG_DIGIT)))

int main(void) { return (int)M_is_match("", 0); }
