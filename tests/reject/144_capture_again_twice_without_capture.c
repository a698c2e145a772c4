// gcc+clang: RG_CAPTURE_AGAIN__no_RG_CAPTURE_has_the_name__x
#include <regengo/dsl.h>

RG_MATCHER(M, RG_ALT(RG_CAPTURE_AGAIN(x, 'a'), RG_CAPTURE_AGAIN(x, 'b')))

int main(void) { return 0; }
