/* Spans: unset differs from empty, and both print safely. */
#include <regengo/run/span.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#include "../support/suite.h"

START_TEST(unset_and_empty_differ) {
    const unsigned char text[] = "abc";
    const rg_span unset = rg_priv_span(NULL, NULL), empty = rg_priv_span(text + 1, text + 1);
    ck_assert_ptr_null(unset.ptr);
    ck_assert_uint_eq(unset.len, 0);
    ck_assert_ptr_eq(empty.ptr, (const char *)text + 1);
    ck_assert_uint_eq(empty.len, 0);
}
END_TEST

START_TEST(prints) {
    char line[64];
    const char text[] = "user@host";
    const rg_span host = {text + 5, 4}, unset = {NULL, 0}, empty = {text, 0};
    snprintf(line, sizeof line, "<" RG_FMT "><" RG_FMT "><" RG_FMT ">", RG_ARG(host), RG_ARG(unset), RG_ARG(empty));
    ck_assert_str_eq(line, "<host><><>");
}
END_TEST

/* printf takes the precision as an int: it is never negative, which would mean none, nor more than there is. */
static void check_precision(size_t length, int precision, const char *text) {
    ck_assert_ptr_nonnull(text);
    ck_assert_int_ge(precision, 0);
    if (length <= INT_MAX) ck_assert_uint_eq((size_t)precision, length);
}

START_TEST(huge_lengths_print_safely) {
    static const unsigned long long lengths[] = {0, 1, 0x7ffffffe, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000005};
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        if (lengths[i] > SIZE_MAX) continue;
        const rg_span span = {"x", (size_t)lengths[i]};
        check_precision(span.len, RG_ARG(span));
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/span");
    tcase_add_test(tests, unset_and_empty_differ);
    tcase_add_test(tests, prints);
    tcase_add_test(tests, huge_lengths_print_safely);
    return suite_end();
}
