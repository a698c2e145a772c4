/* RG_SET against each of its members alone: the leftmost match, of equal starts the first in order, with all of its captures; every
 * match in turn; which match at all. On windows of a few bytes and on plans that are followed from the first byte on, as errors would
 * be at their edges. */
#ifndef RG_PRIV_FIRST_WINDOW
#define RG_PRIV_FIRST_WINDOW 3
#define RG_PRIV_LARGEST_WINDOW 12
#define RG_PRIV_AHEAD 2
#define RG_PRIV_LONG_REST 0
#define RG_PRIV_SOME_STARTS 0
#define RG_PRIV_SOME_WAYS 0
#define RG_PRIV_GROUP_LEAST 1
#define RG_PRIV_GROUP_BYTES 1
#define RG_PRIV_GROUP_ONE_IN 1
#define RG_PRIV_GROUP_ALL_IN 1
#endif
#include "plans.h"
#include "../support/deep.h"
#include "../support/suite.h"

#define MAKE(Name) RG_MATCHER(Name, Name##_PATTERN, RG_POOL)
#define PLANNED(X) X(Near) X(Near_text) X(Near_high) X(Near_round) X(Far) X(Behind) X(Behind_lazy) X(Behind_read) X(Either_case) \
    X(Two_far) X(Two_same) X(Three_sets) X(Some_sets) X(Same_byte) X(Inside) X(Inner) X(Inner_own) X(Inner_line) X(Inner_bounded) X(Inner_rounds) X(Inner_high) X(End) X(End_bounded) X(End_far)
PLANNED(MAKE)
RG_SET(Planned, Near, Near_text, Near_high, Near_round, Far, Behind, Behind_lazy, Behind_read, Either_case, Two_far,
       Two_same, Three_sets, Some_sets, Same_byte, Inside, Inner, Inner_own, Inner_line, Inner_bounded, Inner_rounds,
       Inner_high, End, End_bounded, End_far)

/* At the beginnings and the ends of lines. */
#define LINED(X) X(Lines_indent) X(Run_end_line) X(Beside_line) X(Lines_of_byte) X(Lines_further) X(Lines_further_byte) X(Lines_one) X(Lines_sign)
LINED(MAKE)
RG_SET(Lined, Lines_indent, Run_end_line, Beside_line, Lines_of_byte, Lines_further, Lines_further_byte, Lines_one,
       Lines_sign)

#define MIXED(X) X(Email) X(Keywords) X(Begin) X(Looks) X(Pairs) X(Nested) X(Utf8) X(Calls)
MIXED(MAKE)
RG_SET(Mixed, Email, Keywords, Begin, Looks, Pairs, Nested, Utf8, Calls)

/* One that requires something far off, and one that requires little. */
#define Needs_PATTERN RG_SEQ('a', RG_STAR(RG_ANY), RG_CAPTURE(x, RG_STAR(RG_ANY)), ';', RG_STAR(RG_ANY), '<')
#define Digits_PATTERN RG_PLUS(RG_DIGIT)
#define EDGES(X) X(Digits) X(Ends) X(Hard) X(Needs) X(Starts)
EDGES(MAKE)
MAKE(Empties)
RG_SET(Edges, Digits, Ends, Hard, Needs, Starts)
#define WITH_EMPTIES(X) X(Hard) X(Empties) X(Digits) X(Ends)
RG_SET(With_empties, Hard, Empties, Digits, Ends)
#define ONE(X) X(Behind)
RG_SET(One, Behind)

/* The answer of all members alone, the first of the leftmost ones. */
typedef struct alone {
    size_t start, groups;
    int which;
    rg_span group[16];
} alone;
#define TRY(Name) \
    { \
        Name##_result r; \
        if (Name##_find_at(s, n, from, &r) == RG_MATCH && (size_t)(r.match.ptr - s) < best.start) { \
            best.start = (size_t)(r.match.ptr - s); \
            best.which = i; \
            best.groups = Name##_GROUPS; \
            for (size_t g = 0; g < Name##_GROUPS; g++) best.group[g] = r.group[g]; \
        } \
        if (from == 0 && Name##_is_match(s, n)) mask |= (uint64_t)1 << i; \
        i++; \
    }
#define GIVEN(Name) \
    if (i++ == (int)m.which) { \
        for (size_t g = 0; g < Name##_GROUPS; g++) { \
            ck_assert_ptr_eq(m.Name.group[g].ptr, want.group[g].ptr); \
            ck_assert_uint_eq(m.Name.group[g].len, want.group[g].len); \
        } \
    }
#define COMPARED(Set, members) \
    static alone Set##_alone(const char *s, size_t n, size_t from, uint64_t *matching) { \
        alone best = {.start = SIZE_MAX}; \
        uint64_t mask = 0; \
        int i = 0; \
        members(TRY) \
        ck_assert_int_eq(i, Set##_MEMBERS); \
        if (matching != NULL) *matching = mask; \
        return best; \
    } \
    static void Set##_is(const Set##_result *given, alone want) { \
        const Set##_result m = *given; \
        int i = 0; \
        ck_assert_int_eq((int)m.which, want.which); \
        members(GIVEN) \
    } \
    static void Set##_compare(const char *s, size_t n) { \
        Set##_result m; \
        uint64_t mask = 99, matching; \
        const alone first = Set##_alone(s, n, 0, &mask); \
        ck_assert_uint_eq(Set##_matching(s, n), mask); \
        ck_assert_int_eq(Set##_matching_status(s, n, &matching), mask != 0 ? RG_MATCH : RG_NO_MATCH); \
        ck_assert_uint_eq(matching, mask); \
        ck_assert_int_eq(Set##_find(s, n, NULL), first.start != SIZE_MAX ? RG_MATCH : RG_NO_MATCH); \
        for (size_t from = 0; from <= n; from++) { \
            const alone want = Set##_alone(s, n, from, NULL); \
            memset(&m, 0x5a, sizeof m); \
            ck_assert_int_eq(Set##_find_at(s, n, from, &m), want.start != SIZE_MAX ? RG_MATCH : RG_NO_MATCH); \
            if (want.start != SIZE_MAX) Set##_is(&m, want); \
            else ck_assert_ptr_null(m.match.ptr); \
        } \
        /* Every match, by the rules for empty ones that iterate.h has. */ \
        Set##_iter it = Set##_begin(s, n); \
        for (size_t at = 0, last_end = SIZE_MAX; at <= n;) { \
            const alone want = Set##_alone(s, n, at, NULL); \
            if (want.start == SIZE_MAX) break; \
            const size_t end = want.start + want.group[0].len; \
            const bool skipped = end == want.start && end == last_end; \
            at = end + (end == want.start); \
            last_end = end; \
            if (skipped) continue; \
            memset(&m, 0x5a, sizeof m); \
            ck_assert_int_eq(Set##_next(&it, &m), RG_MATCH); \
            Set##_is(&m, want); \
        } \
        for (int again = 0; again < 2; again++) { \
            ck_assert_int_eq(Set##_next(&it, &m), RG_NO_MATCH); \
            ck_assert_ptr_null(m.match.ptr); \
        } \
    }
COMPARED(Planned, PLANNED)
COMPARED(Lined, LINED)
COMPARED(Mixed, MIXED)
COMPARED(Edges, EDGES)
COMPARED(With_empties, WITH_EMPTIES)
COMPARED(One, ONE)

enum { ROUNDS = RANDOM_CASES(1500) };
#define RANDOM(Set) \
    START_TEST(random_##Set) { \
        uint64_t seed = 20261129 + sizeof(#Set); \
        for (int round = 0; round < ROUNDS; round++) { \
            char text[SAMPLE_LONGEST]; \
            const size_t n = sample_subject(&seed, text); \
            /* At the end of a block of its own size: who reads further is found. */ \
            char *const copy = malloc(n > 0 ? n : 1); \
            ck_assert_ptr_nonnull(copy); \
            memcpy(copy, text, n); \
            Set##_compare(copy, n); \
            free(copy); \
        } \
    } \
    END_TEST
RANDOM(Planned)
RANDOM(Lined)
RANDOM(Mixed)
RANDOM(Edges)
RANDOM(With_empties)
RANDOM(One)

/* One matcher with an alternative for each member walks the same way: that is what a set is, and that matcher is compared with PCRE2
 * elsewhere (tests/differential). */
RG_MATCHER(Edges_as_one, RG_ALT(Digits_PATTERN, Ends_PATTERN, Hard_PATTERN, Needs_PATTERN, Starts_PATTERN), RG_POOL)
RG_MATCHER(Empties_as_one, RG_ALT(Hard_PATTERN, Empties_PATTERN, Digits_PATTERN, Ends_PATTERN), RG_POOL)
#define SAME_WALK(Set, One) \
    { \
        Set##_result m; \
        One##_result r; \
        Set##_iter set = Set##_begin(text, n); \
        One##_iter one = One##_begin(text, n); \
        for (rg_status status = RG_MATCH; status == RG_MATCH;) { \
            status = One##_next(&one, &r); \
            if (status < 0) break; /* without a memory of what failed, its budget may end it; the set need not ask that member */ \
            ck_assert_int_eq(Set##_next(&set, &m), status); \
            ck_assert_ptr_eq(m.match.ptr, r.match.ptr); \
            ck_assert_uint_eq(m.match.len, r.match.len); \
        } \
    }
START_TEST(as_an_alternation) {
    uint64_t seed = 7;
    for (int round = 0; round < 4 * ROUNDS; round++) {
        char text[SAMPLE_LONGEST];
        const size_t n = sample_subject(&seed, text);
        SAME_WALK(Edges, Edges_as_one)
        SAME_WALK(With_empties, Empties_as_one)
    }
}
END_TEST

START_TEST(many_short_lines) {
    uint64_t seed = 20261201;
    for (int round = 0; round < ROUNDS; round++) {
        char text[SAMPLE_LONGEST];
        for (size_t i = 0; i < sizeof text; i++) text[i] = " -a\n\n1@b."[random_below(&seed, 3 + (unsigned)round % 7)];
        Lined_compare(text, sizeof text);
    }
}
END_TEST

START_TEST(whole_sample) {
    Planned_compare(sample_text, SAMPLE_LENGTH);
    Mixed_compare(sample_text, SAMPLE_LENGTH);
    Edges_compare(sample_text, SAMPLE_LENGTH);
    With_empties_compare(sample_text, SAMPLE_LENGTH);
}
END_TEST

START_TEST(arguments) {
    Edges_result m;
    memset(&m, 0x5a, sizeof m);
    ck_assert_int_eq(Edges_find(NULL, 1, &m), RG_ERROR_ARGUMENT);
    ck_assert_ptr_null(m.match.ptr);
    ck_assert_int_eq(Edges_find_at("a", 1, 2, NULL), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Edges_find(NULL, 0, &m), RG_MATCH);
    ck_assert_int_eq((int)m.which, Edges_Ends);
    uint64_t mask = 7;
    ck_assert_int_eq(Edges_matching_status(NULL, 1, &mask), RG_ERROR_ARGUMENT);
    ck_assert_uint_eq(mask, 0);
    ck_assert_uint_eq(Edges_matching(NULL, 0), (uint64_t)1 << Edges_Ends);
    ck_assert_int_eq(One_matching_status("x", 1, NULL), RG_NO_MATCH);
    Edges_iter it = Edges_begin(NULL, 3);
    ck_assert_int_eq(Edges_next(&it, NULL), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Edges_next(&it, NULL), RG_ERROR_ARGUMENT);
    /* A copy of an iterator comes back to its place. */
    it = Edges_begin("1 2", 3);
    Edges_iter copy = it;
    ck_assert_int_eq(Edges_next(&it, &m), RG_MATCH);
    ck_assert_int_eq(Edges_next(&copy, &m), RG_MATCH);
    ck_assert_int_eq((int)m.which, Edges_Digits);
    ck_assert_uint_eq(m.match.len, 1);
}
END_TEST

/* A member whose search has come to the end of the text is not searched for again: what it has gone over may be all of it. */
RG_MATCHER(Suffix, RG_SEQ(RG_PLUS(RG_LOWER), "tion"))
RG_SET(Suffixes, Suffix, Digits)

START_TEST(what_is_nowhere_is_looked_for_once) {
    static char text[1000];
    for (size_t i = 0; i < sizeof text; i++) text[i] = "abctio"[i % 6];
    text[0] = '1';
    Suffixes_result m;
    Suffixes_iter it = Suffixes_begin(text, sizeof text);
    ck_assert_int_eq(Suffixes_next(&it, &m), RG_MATCH);
    ck_assert_int_eq((int)m.which, Suffixes_Digits);
    ck_assert_uint_eq(it.rg_of_Suffix.rg_place.to, SIZE_MAX);
    ck_assert_int_eq(Suffixes_next(&it, &m), RG_NO_MATCH);
}
END_TEST

/* ---- errors of a member ---- */

RG_MATCHER(Tiny, DEEP_PATTERN, RG_STACK(2))
RG_MATCHER(Few_steps, RG_SEQ(RG_PLUS('a'), RG_PLUS('a'), RG_CLASS(";,")), RG_STEPS(40))
RG_MATCHER(Letter, RG_CLASS("xyz"))
RG_SET(Failing, Letter, Few_steps)
RG_SET(Stacked, Tiny, Letter)

START_TEST(errors_come_through) {
    static const char many[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax";
    Failing_result m;
    ck_assert_int_eq(Few_steps_find(many, sizeof many - 1, NULL), RG_ERROR_STEPS);
    Failing_iter it = Failing_begin(many, sizeof many - 1);
    memset(&m, 0x5a, sizeof m);
    ck_assert_int_eq(Failing_next(&it, &m), RG_ERROR_STEPS);
    ck_assert_ptr_null(m.match.ptr);
    ck_assert_int_eq(Failing_next(&it, &m), RG_ERROR_STEPS); /* it stays */
    ck_assert_int_eq(Failing_find(many, sizeof many - 1, NULL), RG_ERROR_STEPS);
    /* One that need not be asked has none. */
    ck_assert_int_eq(Failing_find("x", 1, &m), RG_MATCH);
    uint64_t mask = 0;
    ck_assert_int_eq(Failing_matching_status(many, sizeof many - 1, &mask), RG_ERROR_STEPS);
    ck_assert_uint_eq(mask, 1);
    ck_assert_uint_eq(Failing_matching(many, sizeof many - 1), 1);
    char deep[50];
    deep_subject(deep, sizeof deep);
    ck_assert_int_eq(Tiny_find(deep, sizeof deep, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Stacked_find(deep, sizeof deep, NULL), RG_ERROR_STACK);
    ck_assert_uint_eq(Stacked_matching(deep, sizeof deep), 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("set");
    tcase_add_test(tests, random_Planned);
    tcase_add_test(tests, random_Lined);
    tcase_add_test(tests, many_short_lines);
    tcase_add_test(tests, random_Mixed);
    tcase_add_test(tests, random_Edges);
    tcase_add_test(tests, random_With_empties);
    tcase_add_test(tests, random_One);
    tcase_add_test(tests, as_an_alternation);
    tcase_add_test(tests, whole_sample);
    tcase_add_test(tests, arguments);
    tcase_add_test(tests, what_is_nowhere_is_looked_for_once);
    tcase_add_test(tests, errors_come_through);
    return suite_end();
}
