// gcc+clang: RG_STREAM_EXPORT__no_RG_MATCHER_EXPORT_has_the_name__M
#include <regengo/dsl.h>

RG_MATCHER_EXTERN(M)
RG_STREAM_EXTERN(M)
RG_STREAM_EXPORT(M)

int main(void) { return 0; }
