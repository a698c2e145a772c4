// gcc+clang: RG_IN__no_named_class_has_the_name__Foo
#include <regengo/dsl.h>

RG_NAMED_CLASS(Fo, RG_DIGIT)
RG_MATCHER(M, RG_SEQ('a', RG_PLUS(RG_IN(Foo))))

int main(void) { return 0; }
