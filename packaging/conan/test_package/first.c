/* Built against the package: it exits with 0 if a matcher finds what it should. */
#include <regengo/dsl.h>

RG_MATCHER(Year, RG_REPEAT(4, RG_DIGIT))

int main(void) {
    Year_result m;
    return Year_find("in 2024", 7, &m) == RG_MATCH && rg_equal(m.match, "2024") ? 0 : 1;
}
