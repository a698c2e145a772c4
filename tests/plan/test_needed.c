/* Bytes that every match has, whatever else is looked for: which ones they are, when they are looked for, and that a search ends where one of
 * them is missing, and goes far on where it is far off. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/suite.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* X(Name, the first byte is looked for, these are looked for; NULL: none, pattern) */
#define GAP RG_BETWEEN(0, 25, RG_ANY)
#define ROWS(X) \
    X(Either_way, 0, "Tr", RG_ALT(RG_SEQ("Tom", GAP, "river"), RG_SEQ("river", GAP, "Tom"))) \
    X(One_way, 0, "Tr", RG_SEQ("Tom", GAP, "river")) \
    X(Unbounded, 0, "#T", RG_SEQ("Tom", RG_STAR_LAZY(RG_ANY), '#')) \
    X(Three, 0, "#Tr", RG_ALT(RG_SEQ("#", GAP, "Tom", GAP, "river"), RG_SEQ("river", GAP, "Tom", GAP, RG_PLUS('#')))) \
    X(Far_in, 1, NULL, RG_SEQ(RG_RANGE('a', 'm'), RG_REPEAT(17, RG_NOT_CLASS(RG_RANGE('v', 'z'))), 'q')) \
    X(Far_in_and_on, 1, "#q", RG_SEQ(RG_RANGE('a', 'm'), RG_REPEAT(17, RG_NOT_CLASS(RG_RANGE('v', 'z'))), 'q', GAP, '#')) \
    X(Date, 1, NULL, RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT))) \
    X(In_rounds, 0, "Tr", RG_SEQ("Tom", RG_BETWEEN(1, 9, GAP, RG_CAPTURE(x, RG_ATOMIC("river"))))) \
    /* behind the end of a run, which is a common byte */ \
    X(Method, 0, "(.", RG_SEQ(RG_PLUS(RG_WORD), '.', RG_PLUS(RG_WORD), '(')) \
    /* not every match has it */ \
    X(Optional, 0, NULL, RG_SEQ("Tom", GAP, RG_OPT("river"))) \
    X(Any_rounds, 0, NULL, RG_SEQ("Tom", RG_BETWEEN(0, 3, "river"))) \
    X(Other_way, 0, NULL, RG_ALT(RG_SEQ("Tom", GAP, "river"), RG_SEQ("Jim", GAP, "island"))) \
    X(Any_case, 0, NULL, RG_ICASE(RG_SEQ("Tom", GAP, "river"))) \
    X(Any_case_sign, 0, "#", RG_ICASE(RG_ALT(RG_SEQ("Tom", GAP, '#'), RG_SEQ("river", GAP, '#')))) \
    X(Ahead, 0, NULL, RG_SEQ("Tom", RG_AHEAD(GAP, "river"))) \
    X(Words, 0, NULL, RG_SEQ("Tom", GAP, RG_ALT("river", "island", "steamboat"))) \
    /* the plan sees to it */ \
    X(Literal, 0, NULL, "Tom and the river") \
    X(Mail, 0, NULL, RG_SEQ(RG_PLUS(RG_WORD), '@', RG_PLUS(RG_WORD), '.')) \
    X(Member, 0, NULL, RG_SEQ(RG_PLUS(RG_WORD), '.', RG_PLUS(RG_WORD))) \
    X(In_fixed, 0, "ST", RG_ALT(RG_SEQ("Tom", GAP, RG_DIGIT, "Sid", RG_DIGIT), RG_SEQ("Sid", GAP, "Tom"))) \
    X(Byte, 0, NULL, RG_DIGIT) \
    /* almost any byte may be the first */ \
    X(Any_first, 0, NULL, RG_SEQ(RG_REPEAT(8, RG_ANY), '-', RG_REPEAT(4, RG_ANY), "-4"))

#define DEFINE(Name, ...) DEFINE_OF(Name, __VA_ARGS__)
#define DEFINE_OF(Name, first, bytes, ...) RG_MATCHER(Name, __VA_ARGS__)
ROWS(DEFINE)

enum { LONGEST = 40000 };
static char text[LONGEST + 1];

static void fill(const char *with) {
    for (size_t i = 0; i < LONGEST; i++) text[i] = with[i % strlen(with)];
}

#ifndef RG_NO_NEEDED

/* The attributes of a pattern, by the stages of RG_MATCHER. */
#define NEEDED_OF(Name, pattern) NEEDED_NODE(Name, RG_PRIV_ATOM("NEEDED_OF", pattern))
#define NEEDED_NODE(Name, node) NEEDED_BARE(Name, RG_PRIV_USED node (, ))
#define NEEDED_BARE(...) NEEDED_OPS(__VA_ARGS__)
#define NEEDED_OPS(Name, origin, root, form, ops) NEEDED_LISTS(Name, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define NEEDED_LISTS(Name, root, form, ops, opens, closes) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) RG_PRIV_LEARN_OUTSIDE(root, form, closes) \
    RG_PRIV_PLAN(root, form, ops, opens, closes) RG_PRIV_PLAN_SEARCH(root, form, closes, 0HEADED) \
    enum { Name##_looks = rg_looks_##root }; \
    static const uint64_t Name##_bytes[2] = {rg_needed_##root##_0, rg_needed_##root##_1};
#define ATTRIBUTES(Name, first, bytes, ...) NEEDED_OF(Name##_of, __VA_ARGS__)
ROWS(ATTRIBUTES)

static const char *bytes_of(const uint64_t *words) {
    static char list[128];
    size_t n = 0;
    for (unsigned byte = 1; byte < 128; byte++) {
        if (words[byte >> 6] >> (byte & 63) & 1) list[n++] = (char)byte;
    }
    list[n] = 0;
    return list;
}

START_TEST(what_is_needed){
#define IS_NEEDED(Name, first, bytes, ...) \
    { \
        const char *const wanted = bytes; \
        ck_assert_msg(Name##_of_looks == (((first) ? RG_PRIV_OF_FIRST : 0) | (wanted != NULL ? RG_PRIV_OF_NEEDED : 0)), #Name ": %d", Name##_of_looks); \
        if (wanted != NULL) ck_assert_str_eq(bytes_of(Name##_of_bytes), wanted); \
    }
    ROWS(IS_NEEDED)} END_TEST

/* Where something is missing, a byte costs less than a step, however often what is looked for stands there. */
#define STEPS(Name, to) \
    { \
        rg_frame frames[16]; \
        rg_context context; \
        rg_context_init(&context, frames, sizeof frames); \
        context.step_limit = LONGEST + 2000; \
        ck_assert_int_eq(Name##_find_with(&context, text, LONGEST, NULL), to); \
    }

    START_TEST(missing_it_is_cheap) {
    fill("Tom ");
    STEPS(Either_way, RG_NO_MATCH)
    STEPS(One_way, RG_NO_MATCH)
    STEPS(Any_case_sign, RG_NO_MATCH)
    STEPS(In_fixed, RG_NO_MATCH)
    fill("q");
    STEPS(Far_in, RG_NO_MATCH)
    STEPS(Far_in_and_on, RG_NO_MATCH)
    fill("-");
    STEPS(Date, RG_NO_MATCH)
}
END_TEST

#endif

#ifndef RG_NO_NEEDED

/* So it is in a stream, whose windows say no more than what is in them, and in a set, whose members are searched for by pieces of the text. */
#define Streamed_PATTERN RG_SEQ("Tom", GAP, RG_CAPTURE(x, "river"))
#define On_line_PATTERN RG_SEQ("Tom", RG_STAR_LAZY(RG_ANY), '#')
#define From_first_PATTERN RG_SEQ(RG_RANGE('a', 'm'), RG_REPEAT(17, RG_NOT_CLASS(RG_RANGE('v', 'z'))), 'q')
RG_MATCHER(Streamed, Streamed_PATTERN, RG_STEPS(LONGEST + 2000))
RG_MATCHER(On_line, On_line_PATTERN, RG_STEPS(2 * LONGEST))
RG_MATCHER(From_first, From_first_PATTERN, RG_STEPS(LONGEST + 2000))
RG_SET(Of_one, Streamed)
RG_SET(Of_line, On_line)
RG_SET(Of_first, From_first)

#define STREAM(Name, chunk, last) \
    { \
        static char buffer[LONGEST + 1]; \
        Name##_stream stream = Name##_stream_begin((rg_reader){0}, buffer, sizeof buffer); \
        for (size_t i = 0; i < LONGEST; i += (chunk)) \
            ck_assert_int_eq(Name##_stream_push(&stream, text + i, LONGEST - i < (chunk) ? LONGEST - i : (chunk), NULL, NULL), RG_NO_MATCH); \
        ck_assert_int_eq(Name##_stream_push(&stream, last, sizeof last - 1, NULL, NULL), RG_MATCH); \
        ck_assert_int_eq(Name##_stream_finish(&stream, NULL, NULL), RG_NO_MATCH); \
    }
#define MEMBER(Set) \
    { \
        Set##_result m; \
        ck_assert_int_eq(Set##_find(text, LONGEST, &m), RG_NO_MATCH); \
        Set##_iter it = Set##_begin(text, LONGEST); \
        ck_assert_int_eq(Set##_next(&it, &m), RG_NO_MATCH); \
    }
#define LINES(length) \
    for (size_t i = (length); i < LONGEST; i += (length)) text[i - 1] = '\n';

START_TEST(so_it_is_in_streams_and_sets) {
    fill("Tom ");
    STREAM(Streamed, LONGEST, "Tom river")
    STREAM(Streamed, 1000, "Tom river")
    MEMBER(Of_one)
    LINES(1000)
    STREAM(On_line, LONGEST, "#\nTom#")
    STREAM(On_line, 8000, "Tom#")
    MEMBER(Of_line)
    fill("q");
    STREAM(From_first, LONGEST, "a-----------------q")
    MEMBER(Of_first)
}
END_TEST

#endif

/* A match that stands far behind, where nothing else leads to one. */
#define FOUND_AT_END(Name, with, last) \
    { \
        const size_t place = LONGEST - (sizeof last - 1); \
        Name##_result m; \
        fill(with); \
        text[place - 1] = '\n', memcpy(text + place, last, sizeof last - 1); \
        ck_assert_int_eq(Name##_find(text, LONGEST, &m), RG_MATCH); \
        ck_assert_ptr_eq(m.match.ptr, text + place); \
        Name##_iter it = Name##_begin(text, LONGEST); \
        ck_assert_int_eq(Name##_next(&it, &m), RG_MATCH); \
        ck_assert_ptr_eq(m.match.ptr, text + place); \
    }

START_TEST(what_is_far_behind_is_found){
    FOUND_AT_END(Either_way, "Tom\n", "Tom and the river") FOUND_AT_END(Either_way, "river\n", "river and Tom")
        FOUND_AT_END(One_way, "Tom\n", "Tom and the river") FOUND_AT_END(Three, "river Tom\n", "river Tom ##")
            FOUND_AT_END(Far_in, "q", "a-----------------q") FOUND_AT_END(Date, "-", "2024-05-01")} END_TEST

    /* A text that is long enough for a look, and too short for a match: nothing behind it is read. */
    RG_MATCHER(Longer_than_much, RG_SEQ("\377\377", RG_AT_LEAST(1500, RG_CLASS(RG_RANGE('v', '\275'), '\377')), "!!"))
#define TOO_SHORT(at) \
    { \
        const char *const s = (at)(&g, text, n); \
        ck_assert_int_eq(Longer_than_much_find(s, n, NULL), RG_NO_MATCH); \
        Longer_than_much_result m; \
        Longer_than_much_iter it = Longer_than_much_begin(s, n); \
        ck_assert_int_eq(Longer_than_much_next(&it, &m), RG_NO_MATCH); \
    }

    START_TEST(what_is_too_short_is_not_left) {
    guard g = guard_make(2000);
    for (size_t n = 0; n < 1510; n += n < 1000 || n > 1480 ? 1 : 13) {
        fill("x");
        TOO_SHORT(guard_at_end)
        fill("\377");
        TOO_SHORT(guard_at_end)
        TOO_SHORT(guard_at_begin)
    }
    guard_free(&g);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan, bytes that are needed");
#ifndef RG_NO_NEEDED
    tcase_add_test(tests, what_is_needed);
    tcase_add_test(tests, missing_it_is_cheap);
    tcase_add_test(tests, so_it_is_in_streams_and_sets);
#endif
    tcase_add_test(tests, what_is_far_behind_is_found);
    tcase_add_test(tests, what_is_too_short_is_not_left);
    return suite_end();
}
