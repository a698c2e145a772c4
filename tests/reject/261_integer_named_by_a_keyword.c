// gcc+clang: RG_CAPTURE: long is a keyword of C, and no name of a field
#include <regengo/dsl.h>

RG_MATCHER(Name, RG_SEQ(RG_DECIMAL(long), ":", RG_DIGIT))

int main(void) { return 0; }
