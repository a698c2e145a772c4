/* RG_CALL: matchers in matchers, and in themselves. */
#include <regengo/dsl.h>

#include "../support/suite.h"

RG_MATCHER(Number, RG_SEQ(RG_CAPTURE(sign, RG_OPT('-')), RG_PLUS(RG_DIGIT)))
RG_MATCHER(Point, RG_SEQ('(', RG_CAPTURE(x, RG_CALL(Number)), ',', RG_CAPTURE(y, RG_CALL(Number)), ')'))
RG_MATCHER(First_way, RG_ALT('a', "ab"))
RG_MATCHER(No_way_back, RG_SEQ(RG_CALL(First_way), 'c'))

RG_DECLARE(Parens)
RG_MATCHER(Parens, RG_STAR('(', RG_CALL(Parens), ')'), RG_DEPTH(20))
RG_DECLARE(Value)
RG_MATCHER(List, RG_SEQ('[', RG_OPT(RG_CALL(Value), RG_STAR(',', RG_CALL(Value))), ']'))
RG_MATCHER(Value, RG_ALT(RG_CALL(Number), RG_CALL(List), "nil"))
RG_MATCHER(Deep_round, RG_SEQ(RG_STAR(RG_CAPTURE(r, RG_ALT('a', "aax"))), 'b'), RG_STACK(10))
RG_MATCHER(Calls_deep, RG_OPT(RG_CALL(Deep_round), '!'))
RG_MATCHER(Word_start, RG_SEQ(RG_WORD_BOUNDARY, RG_WORD))
RG_MATCHER(Inside, RG_SEQ('x', RG_CALL(Word_start)))

START_TEST(calls_and_captures) {
    Point_result m;
    ck_assert_int_eq(Point_match("(-1,22)", 7, &m), RG_MATCH);
    ck_assert_uint_eq(Point_GROUPS, 3); /* the captures of the one called are its own */
    ck_assert_uint_eq(m.x.len, 2);
    ck_assert_uint_eq(m.y.len, 2);
    ck_assert_int_eq(Point_find("at (1,2)(3,x)(4,5)", 18, &m), RG_MATCH);
    size_t n = 0;
    ck_assert_int_eq(Point_count("at (1,2)(3,x)(4,5)", 18, &n), RG_MATCH);
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(Point_match("(1,)", 4, &m), RG_NO_MATCH);
    ck_assert_ptr_null(m.x.ptr);
}
END_TEST

START_TEST(the_first_way_and_no_other) {
    ck_assert_int_eq(No_way_back_match("ac", 2, NULL), RG_MATCH);
    ck_assert_int_eq(No_way_back_match("abc", 3, NULL), RG_NO_MATCH);
}
END_TEST

/* The one called sees the whole subject, not a piece that begins where it stands. */
START_TEST(bytes_before_are_seen) { ck_assert_int_eq(Inside_match("xa", 2, NULL), RG_NO_MATCH); }
END_TEST

START_TEST(recursion) {
    ck_assert_int_eq(Parens_match("(()())()", 8, NULL), RG_MATCH);
    ck_assert_int_eq(Parens_match("(()())(", 7, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Parens_match("", 0, NULL), RG_MATCH);
    ck_assert_int_eq(Value_match("[1,[-2,[]],nil]", 15, NULL), RG_MATCH);
    ck_assert_int_eq(Value_match("[1,[-2,[],nil]", 14, NULL), RG_NO_MATCH);
    ck_assert_int_eq(List_match("[[[[[]]]]]", 10, NULL), RG_MATCH);
}
END_TEST

/* Too deep is an error, not a mismatch; a depth less is fine. */
START_TEST(depth_is_bounded) {
    char text[400];
    rg_status last = RG_MATCH;
    size_t deepest = 0;
    for (size_t n = 1; n <= 100; n++) {
        memset(text, '(', n);
        memset(text + n, ')', n);
        const rg_status status = Parens_match(text, 2 * n, NULL);
        if (status == RG_MATCH) {
            ck_assert_int_eq(last, RG_MATCH);
            deepest = n;
        } else {
            ck_assert_int_eq(status, RG_ERROR_DEPTH);
        }
        last = status;
    }
    ck_assert_uint_ge(deepest, 19);
    ck_assert_uint_le(deepest, 21);
    ck_assert_int_eq(Parens_match("(())", 4, NULL), RG_MATCH); /* usable again */
}
END_TEST

/* An error in the one called is an error of the caller, though the call was optional. */
START_TEST(errors_come_through) {
    ck_assert_int_eq(Calls_deep_match("aab!", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Calls_deep_match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaab!", 31, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Calls_deep_match("aa", 2, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, calls");
    tcase_add_test(tests, calls_and_captures);
    tcase_add_test(tests, the_first_way_and_no_other);
    tcase_add_test(tests, bytes_before_are_seen);
    tcase_add_test(tests, recursion);
    tcase_add_test(tests, depth_is_bounded);
    tcase_add_test(tests, errors_come_through);
    return suite_end();
}
