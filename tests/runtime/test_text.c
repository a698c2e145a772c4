/* A span copied, and compared with a string. */
#include <regengo/run/text.h>
#include <string.h>

#include "../support/suite.h"

START_TEST(copies) {
    for (size_t size = 0; size <= 8; size++) {
        char buffer[10];
        memset(buffer, '#', sizeof buffer);
        const rg_status status = rg_copy((rg_span){"abcdef", 5}, buffer, size);
        ck_assert_int_eq(status, size > 5 ? RG_MATCH : RG_ERROR_RANGE);
        if (size > 0) ck_assert_str_eq(buffer, size > 5 ? "abcde" : "");
        for (size_t i = size; i < sizeof buffer; i++) ck_assert_int_eq(buffer[i], '#');
    }
    char buffer[4] = "###";
    ck_assert_int_eq(rg_copy((rg_span){NULL, 0}, buffer, sizeof buffer), RG_NO_MATCH);
    ck_assert_str_eq(buffer, "");
    buffer[0] = '#';
    ck_assert_int_eq(rg_copy((rg_span){"x", 0}, buffer, 1), RG_MATCH);
    ck_assert_str_eq(buffer, "");
    ck_assert_int_eq(rg_copy((rg_span){"x", 0}, NULL, 0), RG_ERROR_RANGE);
    ck_assert_int_eq(rg_copy((rg_span){NULL, 0}, NULL, 0), RG_NO_MATCH);
    ck_assert_int_eq(rg_copy((rg_span){"a\0b", 3}, buffer, 4), RG_MATCH);
    ck_assert_mem_eq(buffer, "a\0b", 4);
}
END_TEST

START_TEST(equals) {
    ck_assert(rg_equal((rg_span){"GETX", 3}, "GET"));
    ck_assert(!rg_equal((rg_span){"GETX", 4}, "GET"));
    ck_assert(!rg_equal((rg_span){"GE", 2}, "GET"));
    ck_assert(!rg_equal((rg_span){"get", 3}, "GET"));
    ck_assert(rg_equal((rg_span){"x", 0}, ""));
    ck_assert(!rg_equal((rg_span){"x", 1}, ""));
    ck_assert(!rg_equal((rg_span){NULL, 0}, ""));
    ck_assert(!rg_equal((rg_span){"GET\0", 4}, "GET"));
    ck_assert(!rg_equal((rg_span){"\0", 1}, ""));
    ck_assert(rg_equal((rg_span){"\xff\x80", 2}, "\xff\x80"));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/text");
    tcase_add_test(tests, copies);
    tcase_add_test(tests, equals);
    return suite_end();
}
