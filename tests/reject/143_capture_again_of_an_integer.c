// gcc+clang: RG_CAPTURE_AGAIN__no_RG_CAPTURE_has_the_name__length
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_U16BE(length), RG_CAPTURE_AGAIN(length, RG_ANY), RG_TAKE(length)))

int main(void) { return 0; }
