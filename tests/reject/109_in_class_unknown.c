// gcc+clang: RG_IN__no_named_class_has_the_name__Later
#include <regengo/dsl.h>

RG_MATCHER(M, RG_NOT_CLASS('a', RG_IN(Later)))
RG_NAMED_CLASS(Later, RG_DIGIT)

int main(void) { return 0; }
