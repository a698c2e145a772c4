// gcc+clang: RG_CAPTURE: int is a keyword of C, and no name of a field
#include <regengo/dsl.h>

RG_MATCHER(Name, RG_SEQ(RG_CAPTURE(id, RG_ALPHA), RG_CAPTURE(int, RG_DIGIT)))

int main(void) { return 0; }
