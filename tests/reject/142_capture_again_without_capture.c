// gcc+clang: RG_CAPTURE_AGAIN__no_RG_CAPTURE_has_the_name__usr
#include <regengo/dsl.h>

RG_MATCHER(M, RG_SEQ(RG_CAPTURE(user, 'a'), RG_CAPTURE_AGAIN(usr, 'b')))

int main(void) { return 0; }
