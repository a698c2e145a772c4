/* Name_match, _prefix, _find, _find_at, _prefix_at, _matches, _starts, _is_match and their arguments: edges of the subject, NULLs, offsets. */
#include <regengo/dsl.h>
#include <string.h>

#include "../support/suite.h"

RG_MATCHER(Pair, RG_SEQ(RG_CAPTURE(key, RG_PLUS(RG_ALPHA)), '=', RG_OPT(RG_CAPTURE(value, RG_PLUS(RG_DIGIT)))))
RG_MATCHER(Digits, RG_PLUS(RG_DIGIT))
RG_MATCHER(Nothing, RG_EMPTY)
RG_MATCHER(Anchored, RG_SEQ(RG_BEGIN, 'a'))
RG_MATCHER(Line, RG_SEQ(RG_LINE_BEGIN, 'a'))
RG_MATCHER(Whole_word, RG_SEQ(RG_WORD_BOUNDARY, "at", RG_WORD_BOUNDARY))
RG_MATCHER(Inner, RG_SEQ(RG_NOT_WORD_BOUNDARY, "at"))

#define SPAN_IS(span, subject, begin, length) \
    do { \
        ck_assert_ptr_eq((span).ptr, (subject) + (begin)); \
        ck_assert_uint_eq((span).len, length); \
    } while (0)
#define SPAN_UNSET(span) \
    do { \
        ck_assert_ptr_null((span).ptr); \
        ck_assert_uint_eq((span).len, 0); \
    } while (0)

START_TEST(match_is_all_or_nothing) {
    const char text[] = "abc=12";
    Pair_result m;
    ck_assert_int_eq(Pair_match(text, 6, &m), RG_MATCH);
    SPAN_IS(m.match, text, 0, 6);
    SPAN_IS(m.key, text, 0, 3);
    SPAN_IS(m.value, text, 4, 2);
    ck_assert_int_eq(Pair_match(text, 4, &m), RG_MATCH); /* the length, not a NUL, ends the subject */
    SPAN_IS(m.match, text, 0, 4);
    SPAN_UNSET(m.value);
    ck_assert_int_eq(Pair_match(text, 3, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pair_match(" abc=12", 7, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pair_match("abc=12\n", 7, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pair_match("abc=12\0", 7, &m), RG_NO_MATCH);
}
END_TEST

START_TEST(prefix_is_at_the_start) {
    const char text[] = "ab=1,c=2";
    Pair_result m;
    ck_assert_int_eq(Pair_prefix(text, 8, &m), RG_MATCH);
    SPAN_IS(m.match, text, 0, 4);
    ck_assert_int_eq(Pair_prefix(text + 4, 4, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pair_prefix(text + 5, 3, &m), RG_MATCH);
    SPAN_IS(m.match, text, 5, 3);
}
END_TEST

START_TEST(find_is_leftmost) {
    const char text[] = "-- ab=1,c=2";
    Pair_result m;
    ck_assert_int_eq(Pair_find(text, 11, &m), RG_MATCH);
    SPAN_IS(m.match, text, 3, 4);
    SPAN_IS(m.key, text, 3, 2);
    SPAN_IS(m.value, text, 6, 1);
    ck_assert_int_eq(Pair_find(text, 5, &m), RG_NO_MATCH);
    ck_assert(Pair_is_match(text, 11));
    ck_assert(!Pair_is_match(text, 5));
}
END_TEST

/* More than the stack holds: true for none of them, while the status is. */
RG_MATCHER(Deep, RG_SEQ(RG_PLUS(RG_ALT('a', "ab", 'b')), "bc"), RG_STACK(2))

START_TEST(truth_is_of_a_match_alone) {
    ck_assert(Digits_matches("12", 2) && Digits_starts("12", 2));
    ck_assert(!Digits_matches("12,", 3) && Digits_starts("12,", 3));
    ck_assert(!Digits_matches("x1", 2) && !Digits_starts("x1", 2) && Digits_is_match("x1", 2));
    ck_assert(Pair_matches("k=7", 3) && !Pair_matches("k=7 ", 4) && Pair_starts("k=7 ", 4));
    static const char deep[] = "abababababab-";
    ck_assert_int_eq(Deep_match(deep, 13, NULL), RG_ERROR_STACK);
    ck_assert(!Deep_matches(deep, 13));
    ck_assert_int_eq(Deep_prefix(deep, 13, NULL), RG_ERROR_STACK);
    ck_assert(!Deep_starts(deep, 13));
}
END_TEST

START_TEST(group_and_names_are_the_same_spans) {
    const char text[] = "k=7";
    Pair_result m;
    ck_assert_int_eq(Pair_match(text, 3, &m), RG_MATCH);
    ck_assert_uint_eq(Pair_GROUPS, 3);
    ck_assert_uint_eq(sizeof m.group / sizeof m.group[0], Pair_GROUPS);
    ck_assert_uint_eq(sizeof m, Pair_GROUPS * sizeof(rg_span));
    ck_assert_ptr_eq(&m.group[0], &m.match);
    ck_assert_ptr_eq(&m.group[1], &m.key);
    ck_assert_ptr_eq(&m.group[2], &m.value);
    SPAN_IS(m.group[2], text, 2, 1);
}
END_TEST

/* What a call left behind never shows through in the next. */
START_TEST(no_match_leaves_no_span) {
    Pair_result m;
    ck_assert_int_eq(Pair_match("k=7", 3, &m), RG_MATCH);
    ck_assert_int_eq(Pair_match("k", 1, &m), RG_NO_MATCH);
    for (size_t i = 0; i < Pair_GROUPS; i++) SPAN_UNSET(m.group[i]);
    ck_assert_int_eq(Pair_find("k=7", 3, &m), RG_MATCH);
    ck_assert_int_eq(Pair_find(NULL, 3, &m), RG_ERROR_ARGUMENT);
    for (size_t i = 0; i < Pair_GROUPS; i++) SPAN_UNSET(m.group[i]);
    ck_assert_int_eq(Pair_prefix("k=7", 3, &m), RG_MATCH);
    ck_assert_int_eq(Pair_prefix("=7", 2, &m), RG_NO_MATCH);
    for (size_t i = 0; i < Pair_GROUPS; i++) SPAN_UNSET(m.group[i]);
    ck_assert_int_eq(Pair_find_at("k=7", 3, 0, &m), RG_MATCH);
    ck_assert_int_eq(Pair_find_at("k=7", 3, 4, &m), RG_ERROR_ARGUMENT);
    for (size_t i = 0; i < Pair_GROUPS; i++) SPAN_UNSET(m.group[i]);
    ck_assert_int_eq(Pair_match("k=", 2, &m), RG_MATCH); /* nor does an older capture */
    SPAN_UNSET(m.value);
}
END_TEST

START_TEST(null_result) {
    rg_frame buffer[8];
    rg_context context;
    rg_context_init(&context, buffer, sizeof buffer);
    ck_assert_int_eq(Pair_match("k=7", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_match("k", 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Pair_prefix("k=7;", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_find(" k=7;", 5, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_find_at(" k=7;", 5, 2, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Pair_match_with(&context, "k=7", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_prefix_with(&context, "k=7", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_find_with(&context, " k=7", 4, NULL), RG_MATCH);
    Pair_iter it = Pair_begin("a=1 b=2", 7);
    ck_assert_int_eq(Pair_next(&it, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_next(&it, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_next(&it, NULL), RG_NO_MATCH);
}
END_TEST

START_TEST(null_subject) {
    rg_context context;
    Nothing_result m;
    size_t n = 99;
    rg_context_init(&context, NULL, 0);
    /* With length 0 it is the empty subject, and a match in it is a span, not an unset one. */
    ck_assert_int_eq(Nothing_match(NULL, 0, &m), RG_MATCH);
    ck_assert_ptr_nonnull(m.match.ptr);
    ck_assert_uint_eq(m.match.len, 0);
    ck_assert_int_eq(Nothing_prefix(NULL, 0, &m), RG_MATCH);
    ck_assert_int_eq(Nothing_find(NULL, 0, &m), RG_MATCH);
    ck_assert_int_eq(Nothing_find_at(NULL, 0, 0, &m), RG_MATCH);
    ck_assert_int_eq(Nothing_match_with(&context, NULL, 0, &m), RG_MATCH);
    ck_assert(Nothing_is_match(NULL, 0));
    ck_assert(Nothing_matches(NULL, 0));
    ck_assert(Nothing_starts(NULL, 0));
    ck_assert_int_eq(Nothing_count(NULL, 0, &n), RG_MATCH);
    ck_assert_uint_eq(n, 1);
    ck_assert_int_eq(Digits_match(NULL, 0, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Digits_count(NULL, 0, &n), RG_NO_MATCH);
    ck_assert_uint_eq(n, 0);

    /* With a length it is a mistake. */
    ck_assert_int_eq(Nothing_match(NULL, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Nothing_prefix(NULL, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Nothing_find(NULL, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Nothing_find_at(NULL, 1, 0, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Nothing_match_with(&context, NULL, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Nothing_find_with(&context, NULL, SIZE_MAX, &m), RG_ERROR_ARGUMENT);
    ck_assert(!Nothing_is_match(NULL, 1));
    ck_assert(!Nothing_matches(NULL, 1));
    ck_assert(!Nothing_starts(NULL, 1));
    n = 99;
    ck_assert_int_eq(Nothing_count(NULL, 1, &n), RG_ERROR_ARGUMENT);
    ck_assert_uint_eq(n, 0);
    ck_assert_int_eq(Nothing_find_all(NULL, 1, &m, 1, &n), RG_ERROR_ARGUMENT);
    ck_assert_uint_eq(n, 0);
    Nothing_iter it = Nothing_begin(NULL, 1);
    ck_assert_int_eq(Nothing_next(&it, &m), RG_ERROR_ARGUMENT);
    it = Nothing_begin_with(&context, NULL, 1);
    ck_assert_int_eq(Nothing_next(&it, &m), RG_ERROR_ARGUMENT);
}
END_TEST

START_TEST(find_at_offsets) {
    const char text[] = "1 22 333";
    Digits_result m;
    static const size_t begins[] = {0, 2, 2, 3, 5, 5, 6, 7};
    for (size_t from = 0; from < 8; from++) {
        ck_assert_int_eq(Digits_find_at(text, 8, from, &m), RG_MATCH);
        ck_assert_uint_eq((size_t)(m.match.ptr - text), begins[from]);
    }
    ck_assert_int_eq(Digits_find_at(text, 8, 8, &m), RG_NO_MATCH);
    ck_assert_int_eq(Digits_find_at(text, 8, 9, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Digits_find_at(text, 8, SIZE_MAX, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Digits_find_at(text, 0, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Digits_find_at(NULL, 0, 1, &m), RG_ERROR_ARGUMENT);
    Nothing_result end;
    ck_assert_int_eq(Nothing_find_at(text, 8, 8, &end), RG_MATCH); /* the end is a place, too */
    ck_assert_ptr_eq(end.match.ptr, text + 8);
}
END_TEST

/* Anchors and boundaries look at the bytes before the start of the search. */
/* It is what find_at finds right there, and nothing that starts later. */
#define AT_ALL_OFFSETS(Name, text) \
    for (size_t from = 0; from < sizeof(text); from++) { \
        Name##_result found, here; \
        const rg_status answer = Name##_find_at(text, sizeof(text) - 1, from, &found); \
        if (answer != RG_MATCH || found.match.ptr != (text) + from) memset(&found, 0, sizeof found); \
        ck_assert_int_eq(Name##_prefix_at(text, sizeof(text) - 1, from, &here), found.match.ptr != NULL ? RG_MATCH : RG_NO_MATCH); \
        for (size_t g = 0; g < Name##_GROUPS; g++) { \
            ck_assert_ptr_eq(here.group[g].ptr, found.group[g].ptr); \
            ck_assert_uint_eq(here.group[g].len, found.group[g].len); \
        } \
    }

START_TEST(prefix_at_offsets) {
    static const char text[] = "aat at=12, k=7\nat cat=";
    AT_ALL_OFFSETS(Pair, text)
    AT_ALL_OFFSETS(Digits, text)
    AT_ALL_OFFSETS(Nothing, text)
    AT_ALL_OFFSETS(Anchored, text)
    AT_ALL_OFFSETS(Line, text)
    AT_ALL_OFFSETS(Whole_word, text)
    AT_ALL_OFFSETS(Inner, text)
    Digits_result m;
    memset(&m, 0x5a, sizeof m);
    ck_assert_int_eq(Digits_prefix_at(text, 8, 9, &m), RG_ERROR_ARGUMENT);
    SPAN_UNSET(m.match);
    ck_assert_int_eq(Digits_prefix_at(NULL, 1, 0, &m), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Digits_prefix_at(NULL, 0, 0, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Nothing_prefix_at(NULL, 0, 0, NULL), RG_MATCH);
    ck_assert_int_eq(Pair_prefix_at("=k=7", 4, 1, NULL), RG_MATCH);
}
END_TEST

START_TEST(find_at_sees_what_is_before) {
    Line_result line;
    ck_assert_int_eq(Anchored_find_at("aa", 2, 0, NULL), RG_MATCH);
    ck_assert_int_eq(Anchored_find_at("aa", 2, 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Line_find_at("aa", 2, 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Line_find_at("a\na", 3, 2, &line), RG_MATCH);
    ck_assert_uint_eq(line.match.len, 1);
    ck_assert_int_eq(Whole_word_find_at("cat", 3, 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Whole_word_find_at("c at", 4, 2, NULL), RG_MATCH);
    ck_assert_int_eq(Whole_word_find("at", 2, NULL), RG_MATCH);
    ck_assert_int_eq(Inner_find_at("cat", 3, 1, NULL), RG_MATCH);
    ck_assert_int_eq(Inner_find("at", 2, NULL), RG_NO_MATCH);
}
END_TEST

/* Five functions that are not called, by a matcher that nobody uses: no warning, which this file is compiled to show. */
RG_MATCHER(Unused, RG_SEQ(RG_STAR(RG_ALT("ab", 'a')), RG_CAPTURE(x, RG_PLUS_LAZY(RG_ANY)), RG_ATOMIC('b')), RG_POOL | RG_STEPS(9))

START_TEST(statuses) {
    ck_assert_int_eq(RG_NO_MATCH, 0);
    ck_assert_int_eq(RG_MATCH, 1);
    static const rg_status errors[] = {RG_ERROR_ARGUMENT, RG_ERROR_STACK, RG_ERROR_MEMORY, RG_ERROR_STEPS,
                                       RG_ERROR_DEPTH};
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        ck_assert_int_lt(errors[i], 0);
        ck_assert_str_ne(rg_status_text(errors[i]), rg_status_text(RG_NO_MATCH));
        ck_assert_str_ne(rg_status_text(errors[i]), rg_status_text((rg_status)-99));
        for (size_t j = 0; j < i; j++) {
            ck_assert_int_ne(errors[i], errors[j]);
            ck_assert_str_ne(rg_status_text(errors[i]), rg_status_text(errors[j]));
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/functions");
    tcase_add_test(tests, match_is_all_or_nothing);
    tcase_add_test(tests, prefix_is_at_the_start);
    tcase_add_test(tests, find_is_leftmost);
    tcase_add_test(tests, truth_is_of_a_match_alone);
    tcase_add_test(tests, group_and_names_are_the_same_spans);
    tcase_add_test(tests, no_match_leaves_no_span);
    tcase_add_test(tests, null_result);
    tcase_add_test(tests, null_subject);
    tcase_add_test(tests, find_at_offsets);
    tcase_add_test(tests, prefix_at_offsets);
    tcase_add_test(tests, find_at_sees_what_is_before);
    tcase_add_test(tests, statuses);
    return suite_end();
}
