/* Numbers that are too large, where the compiler is told that there are none (Makefile.am builds this with -ffast-math). */
#include <regengo/run/number_f64.h>
#include <string.h>

#include "../support/suite.h"

START_TEST(too_large_is_told_all_the_same) {
    static const char *const large[] = {"1e309", "-1e309", "1.8e308", "179769313486231580793e289", "1e99999"};
    double x = 77;
    for (size_t i = 0; i < sizeof large / sizeof large[0]; i++)
        ck_assert_msg(rg_parse_f64((rg_span){large[i], strlen(large[i])}, &x) == RG_ERROR_RANGE, "%s", large[i]);
    ck_assert(x == 77);
    ck_assert_int_eq(rg_parse_f64((rg_span){"1e308", 5}, &x), RG_MATCH);
    const volatile double expected = 1e308; /* in memory, as a register may be wider */
    ck_assert(x == expected);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/number_f64, -ffast-math");
    tcase_add_test(tests, too_large_is_told_all_the_same);
    return suite_end();
}
