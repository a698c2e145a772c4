/* Proves that check.h can fail: of these tests each but the first and a round of the last breaks another assertion. Built
 * with Check itself, the closing line is the same. */
#include "../support/suite.h"

#include <string.h>

static const char *const none = NULL;

START_TEST(all_hold) {
    ck_assert(_i == 0);
    ck_assert_msg(1 == 1, "%d", 1);
    ck_assert_int_lt(-1, 0);
    ck_assert_uint_gt((size_t)-1, 0);
    ck_assert_ptr_null(none);
    ck_assert_ptr_nonnull("");
    ck_assert_str_ne("a", "b");
    ck_assert_mem_eq("a\0b", "a\0c", 2);
}
END_TEST

#define BREAKS(name, assertion) \
    START_TEST(name) { \
        assertion; \
        exit(EXIT_SUCCESS); /* never got to: it would hide everything else */ \
    } \
    END_TEST
BREAKS(plain, ck_assert(strlen("%d") == 3))
BREAKS(with_text, ck_assert_msg(strlen("") > 0, "%s of %d", "text", 7))
BREAKS(abort_, ck_abort_msg("%s of %d", "text", 7))
BREAKS(int_eq, ck_assert_int_eq(-1, 1))
BREAKS(int_ne, ck_assert_int_ne(-1, -1))
BREAKS(int_lt, ck_assert_int_lt(0, -1))
BREAKS(int_le, ck_assert_int_le(0, -1))
BREAKS(int_gt, ck_assert_int_gt(-1, 0))
BREAKS(int_ge, ck_assert_int_ge(-1, 0))
BREAKS(uint_eq, ck_assert_uint_eq(0, (size_t)-1))
BREAKS(uint_ne, ck_assert_uint_ne(7, 7))
BREAKS(uint_lt, ck_assert_uint_lt((size_t)-1, 0))
BREAKS(uint_le, ck_assert_uint_le((size_t)-1, 0))
BREAKS(uint_gt, ck_assert_uint_gt(0, (size_t)-1))
BREAKS(uint_ge, ck_assert_uint_ge(0, (size_t)-1))
BREAKS(ptr_eq, ck_assert_ptr_eq(none, ""))
BREAKS(ptr_ne, ck_assert_ptr_ne(none, NULL))
BREAKS(ptr_null, ck_assert_ptr_null(""))
BREAKS(ptr_nonnull, ck_assert_ptr_nonnull(none))
BREAKS(str_eq, ck_assert_str_eq("a", "b"))
BREAKS(str_ne, ck_assert_str_ne("a", "a"))
BREAKS(str_eq_null, ck_assert_str_eq(none, none))
BREAKS(str_ne_null, ck_assert_str_ne(none, "a"))
BREAKS(mem_eq, ck_assert_mem_eq("a\0b", "a\0c", 3))

START_TEST(one_round_of_three) { ck_assert_int_ne(_i, 6); }
END_TEST

int main(void) {
    TCase *tests = suite_begin("assertions that fail");
    static const TTest *breaking[24];
    size_t n = 0;
#define LIST(name) breaking[n++] = name
    LIST(plain), LIST(with_text), LIST(abort_), LIST(int_eq), LIST(int_ne), LIST(int_lt), LIST(int_le), LIST(int_gt);
    LIST(int_ge), LIST(uint_eq), LIST(uint_ne), LIST(uint_lt), LIST(uint_le), LIST(uint_gt), LIST(uint_ge),
        LIST(ptr_eq);
    LIST(ptr_ne), LIST(ptr_null), LIST(ptr_nonnull), LIST(str_eq), LIST(str_ne), LIST(str_eq_null), LIST(str_ne_null);
    LIST(mem_eq);
    tcase_add_test(tests, all_hold);
    for (size_t i = 0; i < n; i++) tcase_add_test(tests, breaking[i]);
    tcase_add_loop_test(tests, one_round_of_three, 5, 8);
    return suite_end() == EXIT_FAILURE ? EXIT_SUCCESS : EXIT_FAILURE;
}
