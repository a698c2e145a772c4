// gcc+clang: RG_SET: more than 32 matchers
#include <regengo/dsl.h>

RG_MATCHER(A, 'a')
RG_SET(Many, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A)

int main(void) { return 0; }
