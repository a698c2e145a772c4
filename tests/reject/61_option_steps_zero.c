// gcc+clang: RG_MATCHER(M): RG_STEPS(n) takes 1 to 134217727 steps
#include <regengo/dsl.h>

RG_MATCHER(M, RG_PLUS(RG_DIGIT), RG_STEPS(0))

int main(void) { return 0; }
