/* What a look-behind may hold that has a length of its own: matchers that it calls, and references to captures. */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#endif
#include <regengo/dsl.h>

#include "../support/find.h"
#include "../support/guard.h"
#include "../support/suite.h"

/* ---- calls ---- */

RG_MATCHER(Two, RG_SEQ(RG_CAPTURE(first, RG_DIGIT), RG_DIGIT))
RG_MATCHER(One, RG_DIGIT)
RG_MATCHER(Some, RG_BETWEEN(1, 3, RG_DIGIT))
RG_MATCHER(Maybe, RG_OPT('-'))
RG_MATCHER(Short_first, RG_ALT('a', "ab"))
RG_MATCHER(Letter, RG_UTF8_CLASS(0xe4, 0x20ac, 0x1f600)) /* of two, three and four bytes */
RG_MATCHER(Line_start, RG_SEQ(RG_LINE_BEGIN, "> "))

RG_MATCHER(After_two, RG_SEQ(RG_BEHIND(RG_CALL(Two)), RG_ALPHA))
RG_MATCHER(After_some, RG_SEQ(RG_BEHIND(RG_CAPTURE(x, RG_CALL(Some))), RG_ALPHA))
RG_MATCHER(After_marked, RG_SEQ(RG_BEHIND('<', RG_CALL(Some), '>'), RG_ALPHA))
RG_MATCHER(Not_after_some, RG_SEQ(RG_NOT_BEHIND(RG_CALL(Some), ':'), RG_ALPHA))
RG_MATCHER(After_maybe, RG_SEQ(RG_BEHIND('=', RG_CAPTURE(sign, RG_CALL(Maybe))), RG_DIGIT))
RG_MATCHER(Not_after_maybe, RG_SEQ(RG_NOT_BEHIND(RG_CALL(Maybe)), RG_DIGIT))
RG_MATCHER(After_short, RG_SEQ(RG_BEHIND(RG_CALL(Short_first)), 'c'))
RG_MATCHER(After_letter, RG_SEQ(RG_BEHIND(RG_CAPTURE(x, RG_CALL(Letter))), '!'))
RG_MATCHER(After_line, RG_SEQ(RG_BEHIND(RG_CALL(Line_start)), RG_ALPHA))
RG_MATCHER(Not_behind_greedy, RG_SEQ(RG_NOT_BEHIND(RG_CALL(Some)), RG_DIGIT, RG_DIGIT, RG_ALPHA))
RG_MATCHER(Called_looks, RG_SEQ(RG_BEHIND(RG_CALL(After_two)), '.'))
RG_MATCHER(Looks_in_looks, RG_SEQ(RG_BEHIND(RG_NOT_BEHIND(RG_CALL(One)), RG_CALL(Two)), RG_ALPHA))

START_TEST(calls) {
    FIND(After_two, "1a 12b", "5-6");
    FIND(After_two, "12", "none");
    FIND_AT(After_two, "12b", 2, "2-3"); /* what is before the start of a search is seen */
    ck_assert_uint_eq(After_two_GROUPS, 1);
    FIND(After_marked, "<>a <1>", "none");
    FIND(After_marked, "<1234>a<123>b", "12-13");
    FIND(Not_after_some, "1:a 12:b :c", "10-11");
    FIND(Not_after_some, "a", "0-1");
    FIND(After_line, "> a", "2-3");
    FIND(After_line, "x> a\n> b", "7-8");
    FIND(Called_looks, "1a. 12b.", "7-8");
    FIND(Looks_in_looks, "123a 12b", "7-8");
}
END_TEST

/* The longest that ends here first; what is called gives the length that it has there, and no other. */
START_TEST(calls_of_several_lengths) {
    FIND(After_some, "1234a", "4-5 1-4");
    FIND(After_some, "x12a", "3-4 1-3");
    FIND(After_some, "1a", "1-2 0-1"); /* no room for more */
    FIND(After_some, "xa", "none");
    FIND(After_short, "abc", "none"); /* from two bytes back it takes one, and from one byte back there is a b */
    FIND(After_short, "bac", "2-3");
    FIND(Not_behind_greedy, "123a", "1-4"); /* behind the 1, the one called takes all three */
    FIND(After_letter, "\xc3\xa4!", "2-3 0-2");
    FIND(After_letter, "\xe2\x82\xac!", "3-4 0-3");
    FIND(After_letter, "\xf0\x9f\x98\x80!", "4-5 0-4");
    FIND(After_letter, "\x82\xac!", "none");
}
END_TEST

START_TEST(calls_that_may_be_empty) {
    FIND(After_maybe, "=-1", "2-3 1-2");
    FIND(After_maybe, "=1", "1-2 1-1");
    FIND(After_maybe, "-1", "none");
    FIND(Not_after_maybe, "-1 2", "none"); /* nothing ends everywhere */
}
END_TEST

/* ---- references ---- */

RG_MATCHER(Closed, RG_SEQ(RG_CAPTURE(q, RG_CLASS("'\"")), RG_PLUS_LAZY(RG_ANY), RG_BEHIND(RG_BACKREF(q)), ';'))
RG_MATCHER(Repeats, RG_SEQ(RG_CAPTURE(x, RG_BETWEEN(1, 3, RG_LOWER)), '-', RG_PLUS(RG_LOWER), RG_BEHIND('-', RG_BACKREF(x)), '.'))
RG_MATCHER(Differs, RG_SEQ(RG_CAPTURE(x, RG_BETWEEN(1, 3, RG_LOWER)), '-', RG_PLUS(RG_LOWER), RG_NOT_BEHIND('-', RG_BACKREF(x)), '.'))
RG_MATCHER(Which, RG_SEQ(RG_CAPTURE(x, 'a', RG_OPT('a')), RG_STAR(RG_CLASS(RG_DIGIT)), RG_STAR_LAZY('a'),
                         RG_BEHIND(RG_CAPTURE(y, RG_BETWEEN(1, 2, RG_BACKREF(x)))), ';'))
RG_MATCHER(Either, RG_ICASE(RG_SEQ(RG_CAPTURE(x, RG_LOWER), RG_ANY, RG_BEHIND(RG_BACKREF(x)), '!')))
RG_MATCHER(Unset, RG_SEQ(RG_OPT(RG_CAPTURE(x, '<')), RG_LOWER, RG_BEHIND(RG_OPT(RG_BACKREF(x)), RG_LOWER), '!'))
RG_MATCHER(Unset_needed, RG_SEQ(RG_OPT(RG_CAPTURE(x, '<')), RG_LOWER, RG_BEHIND(RG_BACKREF(x), RG_LOWER), '!'))
RG_MATCHER(Before_its_capture, RG_PLUS(RG_OPT(RG_BEHIND(RG_BACKREF(x)), '+'), RG_CAPTURE(x, RG_BETWEEN(1, 2, RG_LOWER)), RG_OPT(',')))
RG_MATCHER(Empty, RG_SEQ(RG_CAPTURE(x, RG_EMPTY), RG_BEHIND(RG_BACKREF(x)), 'a'))
RG_MATCHER(Of_before, RG_SEQ(RG_BEHIND(RG_CAPTURE(x, RG_LOWER), RG_DIGIT), RG_LOWER, RG_BEHIND(RG_BACKREF(x), RG_DIGIT, RG_LOWER), '.'))
RG_MATCHER(In_a_look, RG_SEQ(RG_CAPTURE(x, RG_LOWER), RG_ANY, RG_BEHIND(RG_BEHIND(RG_BACKREF(x)), RG_ANY), RG_NOT_AHEAD(RG_ANY)))
#define TWICE(p) RG_SEQ(p, ',', p)
RG_MATCHER(Used_twice, RG_SEQ(RG_CAPTURE(x, RG_LOWER), TWICE(RG_SEQ(RG_PLUS(RG_LOWER), RG_BEHIND(RG_BACKREF(x)))), '.'))

START_TEST(references) {
    FIND(Closed, "'a\"; b';", "0-8 0-1");
    FIND(Closed, "\"'; '\";", "0-7 0-1");
    FIND(Closed, "'\";", "none");
    FIND(Repeats, "ab-ab.", "0-6 0-2");
    FIND(Repeats, "ab-aab.", "none");
    FIND(Repeats, "abc-bc.", "1-7 1-3");
    FIND(Repeats, "abcd-bcd.", "1-9 1-4");
    FIND(Differs, "ab-ab.", "1-6 1-2"); /* from the b on it does */
    MATCH(Differs, "ab-ab.", RG_NO_MATCH);
    MATCH(Differs, "ab-abc.", RG_MATCH);
    FIND(Either, "aA!", "0-3 0-1");
    FIND(Either, "ab!", "none");
    FIND(Unset, "<a!", "0-3 0-1");
    FIND(Unset, "a!", "0-2 -");
    FIND(Unset_needed, "<a!", "0-3 0-1");
    FIND(Unset_needed, "a!", "none");
    FIND(Of_before, "a1b.", "2-4 0-1");
    FIND(In_a_look, "ab", "0-2 0-1");
    MATCH(Before_its_capture, "ab+c", RG_MATCH);
    MATCH(Before_its_capture, "ab,+c", RG_NO_MATCH);
    FIND(Empty, "a", "0-1 0-0");
    MATCH(Used_twice, "aba,ba.", RG_MATCH);
    MATCH(Used_twice, "aba,bb.", RG_NO_MATCH);
    MATCH(Used_twice, "abb,ba.", RG_NO_MATCH);
}
END_TEST

/* As often as it fits, the longest first. */
START_TEST(references_of_several_lengths) {
    FIND(Which, "aa1aaaa;", "0-8 0-2 3-7");
    FIND(Which, "aa1aa;", "0-6 0-2 3-5");
    MATCH(Which, "aa1a;", RG_NO_MATCH);
    MATCH(Which, "a1a;", RG_MATCH);
}
END_TEST

/* What is held at most, less what a match has before it at least. */
_Static_assert((int)Closed_LOOK_BEHIND == 0, "a quote, behind two bytes");
_Static_assert((int)Repeats_LOOK_BEHIND == 1, "four bytes, behind three");
_Static_assert((int)Empty_LOOK_BEHIND == 0, "none");

/* ---- in pieces ---- */

/* The matches of a stream that comes in pieces of 1 to 5 bytes are those of the whole. */
#define STREAM(Name, literal, matches) \
    do { \
        static const char all[] = literal; \
        for (size_t piece = 1; piece <= 5; piece++) { \
            char buffer[64]; \
            size_t found = 0; \
            Name##_stream stream = Name##_stream_begin(rg_from_function(NULL, NULL), buffer, sizeof buffer); \
            for (size_t at = 0; at < sizeof all - 1; at += piece) { \
                const size_t left = sizeof all - 1 - at; \
                ck_assert_int_ge(Name##_stream_push(&stream, all + at, left < piece ? left : piece, Name##_counts, &found), RG_NO_MATCH); \
            } \
            ck_assert_int_ge(Name##_stream_finish(&stream, Name##_counts, &found), RG_NO_MATCH); \
            ck_assert_uint_eq(found, matches); \
            ck_assert_int_eq(Name##_count(all, sizeof all - 1, &found), RG_MATCH); \
            ck_assert_uint_eq(found, matches); \
        } \
    } while (0)
#define COUNTS(Name) \
    static bool Name##_counts(void *user, const Name##_result *m, uint64_t offset) { \
        (void)m, (void)offset; \
        ++*(size_t *)user; \
        return true; \
    }
COUNTS(Closed)
COUNTS(Repeats)
COUNTS(Of_before)

START_TEST(streams) {
    STREAM(Closed, "'a\"; b'; \"';\"; ';';", 3);
    STREAM(Repeats, "ab-ab.abc-xbc.b-b.", 2);
    STREAM(Of_before, "a1b.a1b,c2d.", 2);
}
END_TEST

/* ---- where a subject begins ---- */

static guard place;

/* Right behind a page that may not be read, and before one: each piece of a subject. */
#define PIECES(Name, literal) \
    do { \
        static const char all[] = literal; \
        for (size_t from = 0; from < sizeof all; from++) { \
            for (size_t n = 0; from + n < sizeof all; n++) { \
                const rg_status status = Name##_find(all + from, n, NULL); \
                for (size_t at = 0; at <= n; at++) { \
                    const rg_status there = Name##_find_at(all + from, n, at, NULL); \
                    ck_assert_int_eq(Name##_find_at(guard_at_begin(&place, all + from, n), n, at, NULL), there); \
                    ck_assert_int_eq(Name##_find_at(guard_at_end(&place, all + from, n), n, at, NULL), there); \
                } \
                ck_assert_int_eq(Name##_find(guard_at_begin(&place, all + from, n), n, NULL), status); \
            } \
        } \
    } while (0)

START_TEST(the_bounds_of_a_subject) {
    place = guard_make(64);
    PIECES(After_two, "1a 12b");
    PIECES(After_some, "1234a1b");
    PIECES(After_marked, "<12>a<>b");
    PIECES(Not_after_some, "12:a:b");
    PIECES(After_maybe, "=-1=2");
    PIECES(After_letter, "\xf0\x9f\x98\x80!\xc3\xa4!");
    PIECES(Looks_in_looks, "123a 12b");
    PIECES(Closed, "'a';\"b';");
    PIECES(Repeats, "abc-abc.b-b.");
    PIECES(Which, "aa1aaaa;");
    PIECES(Before_its_capture, "ab+cd,+e");
    guard_free(&place);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, what a look-behind holds");
    tcase_add_test(tests, calls);
    tcase_add_test(tests, calls_of_several_lengths);
    tcase_add_test(tests, calls_that_may_be_empty);
    tcase_add_test(tests, references);
    tcase_add_test(tests, references_of_several_lengths);
    tcase_add_test(tests, streams);
    tcase_add_test(tests, the_bounds_of_a_subject);
    return suite_end();
}
