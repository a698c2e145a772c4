// gcc+clang: RG_STREAM_EXTERN__no_RG_MATCHER_EXTERN_has_the_name__M
#include <regengo/types.h>

RG_STREAM_EXTERN(M)

int main(void) { return 0; }
