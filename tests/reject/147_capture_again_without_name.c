// gcc+clang: RG_CAPTURE_AGAIN: the name is missing
#include <regengo/dsl.h>

RG_MATCHER(M, RG_CAPTURE_AGAIN(, 'a'))

int main(void) { return 0; }
