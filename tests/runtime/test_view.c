/* RG_WHEN: a predicate of the program's inside a pattern. What it is shown, and what its answers do. */
#include <regengo/dsl.h>

#include "../support/suite.h"

static size_t calls;

static bool at_most_255(const rg_view *view) {
    unsigned value = 0;
    calls++;
    for (size_t i = 0; i < view->group[1].len; i++) value = 10 * value + (unsigned)(view->group[1].ptr[i] - '0');
    return value <= 255;
}

static bool longer_than(const rg_view *view, size_t bytes) { return view->position - view->start > bytes; }

static bool is_user_byte(const rg_view *view) {
    const char *wanted = view->user;
    return wanted != NULL && view->position < view->length && view->subject[view->position] == *wanted;
}

static bool never(const rg_view *view) {
    (void)view;
    calls++;
    return false;
}

RG_MATCHER(Octet, RG_SEQ(RG_CAPTURE(n, RG_BETWEEN(1, 3, RG_DIGIT)), RG_WHEN(at_most_255)))
RG_MATCHER(Either, RG_ALT(RG_SEQ(RG_CAPTURE(n, RG_PLUS(RG_DIGIT)), RG_WHEN(at_most_255), '!'), RG_CAPTURE(text, RG_PLUS(RG_WORD))))
RG_MATCHER(Long_word, RG_SEQ(RG_PLUS_LAZY(RG_WORD), RG_WHEN(longer_than, 3)))
RG_MATCHER(User, RG_SEQ(RG_WHEN(is_user_byte), RG_ANY))
RG_MATCHER(Never, RG_SEQ(RG_STAR('a'), RG_WHEN(never)))
RG_MATCHER(Not_ahead, RG_SEQ('x', RG_NOT_AHEAD(RG_WHEN(longer_than, 1))))

START_TEST(false_backtracks) {
    Octet_result m;
    ck_assert_int_eq(Octet_match("255", 3, &m), RG_MATCH);
    ck_assert_int_eq(Octet_match("256", 3, &m), RG_NO_MATCH);
    ck_assert_int_eq(Octet_find("256", 3, &m), RG_MATCH);
    ck_assert_uint_eq(m.n.len, 2); /* 256 is too much, 25 is not */
    Either_result e;
    ck_assert_int_eq(Either_find("300!", 4, &e), RG_MATCH);
    ck_assert_ptr_null(e.n.ptr); /* no capture of the abandoned path */
    ck_assert_uint_eq(e.text.len, 3);
    ck_assert_int_eq(Either_find("30!", 3, &e), RG_MATCH);
    ck_assert_uint_eq(e.n.len, 2);
    ck_assert_ptr_null(e.text.ptr);
}
END_TEST

START_TEST(positions_and_arguments) {
    Long_word_result m;
    ck_assert_int_eq(Long_word_find("ab abcdef", 9, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 4); /* the shortest that is longer than 3 */
    ck_assert_int_eq(Long_word_find("ab abc", 6, &m), RG_NO_MATCH);
    ck_assert_int_eq(Long_word_find_at("abcdef", 6, 2, &m), RG_MATCH); /* start is the attempt's, not the subject's */
    ck_assert_int_eq(Long_word_find_at("abcdef", 6, 3, &m), RG_NO_MATCH);
    ck_assert_int_eq(Not_ahead_match("x", 1, NULL), RG_MATCH);
}
END_TEST

START_TEST(user_pointer_of_the_context) {
    rg_frame buffer[8];
    rg_context context;
    User_result m;
    char wanted = 'q';
    rg_context_init(&context, buffer, sizeof buffer);
    ck_assert_int_eq(User_find("xyzq", 4, &m), RG_NO_MATCH); /* without a context there is no user pointer */
    ck_assert_int_eq(User_find_with(&context, "xyzq", 4, &m), RG_NO_MATCH);
    context.user = &wanted;
    ck_assert_int_eq(User_find_with(&context, "xyzq", 4, &m), RG_MATCH);
    ck_assert_int_eq(*m.match.ptr, 'q');
    wanted = 'y';
    ck_assert_int_eq(User_find_with(&context, "xyzq", 4, &m), RG_MATCH);
    ck_assert_int_eq(*m.match.ptr, 'y');
}
END_TEST

/* A predicate after a run is asked at each place where the run could end. */
START_TEST(every_place_is_asked) {
    calls = 0;
    ck_assert_int_eq(Never_prefix("aaa", 3, NULL), RG_NO_MATCH);
    ck_assert_uint_eq(calls, 4);
    calls = 0;
    ck_assert_int_eq(Octet_match("x", 1, NULL), RG_NO_MATCH);
    ck_assert_uint_eq(calls, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/view");
    tcase_add_test(tests, false_backtracks);
    tcase_add_test(tests, positions_and_arguments);
    tcase_add_test(tests, user_pointer_of_the_context);
    tcase_add_test(tests, every_place_is_asked);
    return suite_end();
}
