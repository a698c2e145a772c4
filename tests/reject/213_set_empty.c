// gcc+clang: RG_SET: takes a name and the names of matchers
#include <regengo/dsl.h>

RG_SET(None)

int main(void) { return 0; }
