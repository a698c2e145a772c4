/* RG_WHEN in every place where a pattern may stand, and what it is shown there. */
#include <regengo/dsl.h>
#include <stdio.h>

#include "../support/suite.h"

/* What the last calls were shown, one line each: "position:group1 group2". */
static struct {
    char text[400];
    size_t length;
} seen;

static bool look(const rg_view *view) {
    seen.length += (size_t)snprintf(seen.text + seen.length, sizeof seen.text - seen.length, "%zu", view->position);
    for (size_t i = 1; i < view->groups; i++) {
        const rg_span s = view->group[i];
        seen.length += (size_t)snprintf(seen.text + seen.length, sizeof seen.text - seen.length, " " RG_FMT,
                                        s.ptr == NULL ? 1 : (int)s.len, s.ptr == NULL ? "-" : s.ptr);
    }
    seen.length += (size_t)snprintf(seen.text + seen.length, sizeof seen.text - seen.length, ";");
    ck_assert_uint_lt(seen.length, sizeof seen.text);
    return true;
}

static const char *shown(void) {
    seen.length = 0;
    return seen.text;
}

static bool sum_is(const rg_view *view, int wanted) {
    int sum = 0;
    for (size_t i = view->start; i < view->position; i++) sum += view->subject[i] - '0';
    return sum == wanted;
}

static bool odd_length(const rg_view *view) { return (view->position - view->start) % 2 == 1; }
static bool at(const rg_view *view, size_t position, char after) {
    return view->position == position && view->position < view->length && view->subject[position] == after;
}

RG_MATCHER(In_loop, RG_SEQ(RG_STAR(RG_CAPTURE(d, RG_DIGIT), RG_WHEN(look)), RG_CAPTURE(rest, RG_STAR(RG_ALPHA))))
RG_MATCHER(Undone, RG_ALT(RG_SEQ(RG_CAPTURE(a, "ab"), RG_WHEN(look), 'x'), RG_SEQ(RG_WHEN(look), RG_CAPTURE(b, 'a'), "bc")))
RG_MATCHER(Gives_back, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a')), RG_WHEN(look), "ab"))
RG_MATCHER(Sum, RG_SEQ(RG_PLUS(RG_DIGIT), RG_WHEN(sum_is, 10)))
RG_MATCHER(Sum_lazy, RG_SEQ(RG_PLUS_LAZY(RG_DIGIT), RG_WHEN(sum_is, 10)))
RG_MATCHER(Sum_possessive, RG_SEQ(RG_PLUS_POSSESSIVE(RG_DIGIT), RG_WHEN(sum_is, 10)))
RG_MATCHER(Odd, RG_SEQ(RG_STAR("a"), RG_WHEN(odd_length)))
RG_MATCHER(In_ahead, RG_SEQ('a', RG_AHEAD(RG_WORD, RG_WHEN(look)), RG_ANY))
RG_MATCHER(In_behind, RG_SEQ("ab", RG_BEHIND('a', RG_WHEN(look), 'b')))
RG_MATCHER(In_not_ahead, RG_SEQ(RG_PLUS_LAZY(RG_ANY), RG_NOT_AHEAD(RG_WHEN(odd_length)), '!'))
RG_MATCHER(Two_arguments, RG_SEQ(RG_STAR(RG_ANY), RG_WHEN(at, 3, 'd'), 'd'))
RG_MATCHER(First, RG_SEQ(RG_WHEN(look), 'a'))
RG_MATCHER(Alone, RG_WHEN(odd_length))

START_TEST(what_is_captured_so_far) {
    shown();
    ck_assert_int_eq(In_loop_match("12x", 3, NULL), RG_MATCH);
    ck_assert_str_eq(seen.text, "1 1 -;2 2 -;");
    /* What the first alternative captured is gone when the second asks. */
    shown();
    Undone_result m;
    ck_assert_int_eq(Undone_match("abc", 3, &m), RG_MATCH);
    ck_assert_str_eq(seen.text, "2 ab -;0 - -;");
    ck_assert_ptr_null(m.a.ptr);
    ck_assert_uint_eq(m.b.len, 1);
    /* Asked again where the loop gave back: the capture is as long as it is now. */
    shown();
    Gives_back_result g;
    ck_assert_int_eq(Gives_back_prefix("aaab", 4, &g), RG_MATCH);
    ck_assert_uint_eq(g.x.len, 2);
    const char *end = strstr(seen.text, "2 aa;");
    ck_assert_ptr_nonnull(end);
    ck_assert_str_eq(end, "2 aa;");
}
END_TEST

/* The same though nobody asks for a result: the predicate does. */
START_TEST(captures_without_a_result) {
    shown();
    ck_assert(In_loop_is_match("12x", 3));
    ck_assert_str_eq(seen.text, "1 1 -;2 2 -;");
}
END_TEST

START_TEST(in_each_kind_of_loop) {
    Sum_result m;
    ck_assert_int_eq(Sum_prefix("12340055", 8, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 6); /* the longest with that sum */
    Sum_lazy_result l;
    ck_assert_int_eq(Sum_lazy_prefix("12340055", 8, &l), RG_MATCH);
    ck_assert_uint_eq(l.match.len, 4); /* the shortest */
    ck_assert_int_eq(Sum_possessive_prefix("12340055", 8, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Sum_possessive_prefix("1234", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Sum_find("7912", 4, &m), RG_MATCH); /* 91: no sum of 10 starts earlier */
    ck_assert_uint_eq(m.match.len, 2);
    ck_assert_int_eq(*m.match.ptr, '9');
    Odd_result o;
    ck_assert_int_eq(Odd_prefix("aaaa", 4, &o), RG_MATCH);
    ck_assert_uint_eq(o.match.len, 3);
    ck_assert_int_eq(Odd_match("aaaa", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Odd_match("aaa", 3, NULL), RG_MATCH);
}
END_TEST

START_TEST(inside_look_around) {
    shown();
    ck_assert_int_eq(In_ahead_match("ab", 2, NULL), RG_MATCH);
    ck_assert_str_eq(seen.text, "2;");
    shown();
    ck_assert_int_eq(In_behind_match("ab", 2, NULL), RG_MATCH);
    ck_assert_str_eq(seen.text, "1;");
    In_not_ahead_result m;
    ck_assert_int_eq(In_not_ahead_prefix("a!!!", 4, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 3); /* after two bytes, not after one */
}
END_TEST

START_TEST(arguments) {
    ck_assert_int_eq(Two_arguments_match("abcd", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Two_arguments_match("abdd", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Two_arguments_match("abcde", 5, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Two_arguments_match("ddd", 3, NULL), RG_NO_MATCH);
}
END_TEST

/* Before anything is consumed; and where nothing ever is. */
START_TEST(first_and_alone) {
    shown();
    First_result m;
    ck_assert_int_eq(First_find("xxa", 3, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 1);
    ck_assert_ptr_nonnull(strstr(seen.text, "2;"));
    ck_assert_int_eq(Alone_find("abc", 3, NULL), RG_NO_MATCH); /* an empty match is never odd */
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, predicates");
    tcase_add_test(tests, what_is_captured_so_far);
    tcase_add_test(tests, captures_without_a_result);
    tcase_add_test(tests, in_each_kind_of_loop);
    tcase_add_test(tests, inside_look_around);
    tcase_add_test(tests, arguments);
    tcase_add_test(tests, first_and_alone);
    return suite_end();
}
