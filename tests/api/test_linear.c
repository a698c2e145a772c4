/* Time in proportion to the subject, as the steps of a context tell it, which no clock and no busy machine can blur: patterns that
 * backtrack, on subjects of which each is ten times as long as the one before. */
#include <stddef.h>
static void *test_alloc(size_t bytes);
static void test_free(void *pointer);
#define RG_POOL_ALLOC(bytes) test_alloc(bytes)
#define RG_POOL_FREE(pointer) test_free(pointer)
#include <regengo/dsl.h>

#include "../../bench/growth/cases.h"
#include "../support/suite.h"

#include <string.h>

/* Fails once, after so many that do not, or from then on. */
static size_t until_failure = SIZE_MAX, failed, allocated, freed;
static bool fails_on;
static void *test_alloc(size_t bytes) {
    if (until_failure == 0 && (fails_on || failed == 0)) return failed++, NULL;
    if (until_failure != SIZE_MAX && until_failure > 0) until_failure--;
    allocated++;
    return malloc(bytes);
}
static void test_free(void *pointer) {
    freed++;
    free(pointer);
}

typedef struct outcome {
    rg_status status;
    size_t from, length, matches;
    uint64_t steps;
    size_t frames;
} outcome;
typedef outcome call(const char *text, size_t n, void *buffer, size_t bytes);

/* find and find_with; count, and a walk of an iterator. */
#define WAYS(Name) \
    static outcome find_##Name(const char *text, size_t n, void *buffer, size_t bytes) { \
        rg_context context; \
        Name##_result result; \
        rg_context_init(&context, buffer, bytes); \
        const rg_status status = buffer != NULL ? Name##_find_with(&context, text, n, &result) : Name##_find(text, n, &result); \
        const bool found = status == RG_MATCH; \
        return (outcome){status, found ? (size_t)(result.match.ptr - text) : 0, found ? result.match.len : 0, found, context.steps, \
                         context.high_mark}; \
    } \
    RG_PRIV_UNUSED static outcome count_##Name(const char *text, size_t n, void *buffer, size_t bytes) { \
        (void)buffer, (void)bytes; \
        size_t matches = 0; \
        const rg_status status = Name##_count(text, n, &matches); \
        return (outcome){status, 0, 0, matches, 0, 0}; \
    }
/* The last match of a walk, and how many there were. */
#define WALK(Name) \
    static outcome walk_##Name(const char *text, size_t n, void *buffer, size_t bytes) { \
        (void)buffer, (void)bytes; \
        outcome o = {RG_NO_MATCH, 0, 0, 0, 0, 0}; \
        Name##_result result; \
        for (Name##_iter it = Name##_begin(text, n); (o.status = Name##_next(&it, &result)) == RG_MATCH; o.matches++) \
            o.from = (size_t)(result.match.ptr - text), o.length = result.match.len; \
        return o; \
    }
#define POOLED(id, regex, words, ...) \
    RG_MATCHER(id, words, RG_POOL) \
    WAYS(id) WALK(id)
#define ALONE(id, regex, words, ...) \
    RG_MATCHER(id##_alone, words, RG_STACK(2000)) \
    WAYS(id##_alone)
GROWTH_PATTERNS(POOLED)
GROWTH_PATTERNS(ALONE)

typedef struct grower {
    const char *regex;
    call *find, *count, *walk, *find_alone;
    const char *lead, *unit, *miss, *hit;
    int search;
    size_t bytes; /* that remember all of 60 bytes */
} grower;
#define ENTRY(id, regex, words, lead, unit, miss, hit) \
    {regex, find_##id, count_##id, walk_##id, find_##id##_alone, lead, unit, miss, hit, id##_SEARCH_COMPLEXITY, (size_t)id##_MEMO_POINTS * 8},
static const grower growers[] = {GROWTH_PATTERNS(ENTRY)};

/* Where the program is not optimised, the longest are left out: a sanitizer takes minutes for them, and steps are the same. */
#ifdef __OPTIMIZE__
enum { LONGEST = 100000 };
#else
enum { LONGEST = 10000 };
#endif
static char text[LONGEST + 64];
static rg_frame room[4 * LONGEST];

static size_t write_subject(const grower *g, size_t n, bool hit) {
    const char *const last = hit ? g->hit : g->miss;
    const size_t unit = strlen(g->unit);
    size_t at = strlen(g->lead);
    memcpy(text, g->lead, at);
    for (; at + unit <= n; at += unit) memcpy(text + at, g->unit, unit);
    memcpy(text + at, last, strlen(last));
    return at + strlen(last);
}

/* A subject that ends well matches, to its end or the byte before; one that does not has no match at all. */
static void answers_right(const grower *g, outcome o, size_t n, bool hit, const char *what) {
    if (o.status != (hit ? RG_MATCH : RG_NO_MATCH) || (hit && o.length != 0 && o.from + o.length + 1 < n))
        ck_abort_msg("%s, %s, %zu bytes: %s, %zu + %zu", g->regex, what, n, rg_status_text(o.status), o.from, o.length);
}

START_TEST(steps_grow_as_the_subject) {
    for (size_t i = 0; i < GROWTH_COUNT; i++)
        for (int hit = 0; hit < 2; hit++) {
            const grower *const g = &growers[i];
            uint64_t before = 0;
            ck_assert_int_eq(g->search, RG_LINEAR);
            for (size_t n = 1000; n <= LONGEST; n *= 10) {
                const size_t length = write_subject(g, n, hit);
                const outcome o = g->find(text, length, room, sizeof room);
                answers_right(g, o, length, hit, "find_with");
                if (hit) ck_assert_uint_gt(o.steps, 0); /* where there is none, the search may see that at once */
                if (before != 0 && o.steps > 12 * before)
                    ck_abort_msg("%s: %llu steps for %zu bytes, %llu for a tenth", g->regex,
                                 (unsigned long long)o.steps, n, (unsigned long long)before);
                before = o.steps;
            }
        }
}
END_TEST

START_TEST(answers) {
    for (size_t i = 0; i < GROWTH_COUNT; i++)
        for (int hit = 0; hit < 2; hit++)
            for (size_t n = 1000; n <= LONGEST; n *= 10) {
                const grower *const g = &growers[i];
                const size_t length = write_subject(g, n, hit);
                answers_right(g, g->find(text, length, NULL, 0), length, hit, "find");
                const outcome all = g->count(text, length, NULL, 0);
                answers_right(g, all, length, hit, "count");
                ck_assert_int_eq(all.matches > 0, hit);
            }
    rg_pool_trim();
    ck_assert_uint_eq(allocated, freed);
}
END_TEST

/* Each allocation fails in turn, alone or with all that come after it: the same answer, or that there was no memory or that it took too
 * long, and of a walk the same matches up to there; nothing leaks. */
enum { TEXTS = 3, PART = 3000 };

static void one_that_fails(const grower *g, const char *what, call *asked, size_t length, size_t first) {
    rg_pool_trim();
    const outcome right = asked(text, length, NULL, 0);
    rg_pool_trim();
    until_failure = first;
    failed = 0;
    const outcome o = asked(text, length, NULL, 0);
    until_failure = SIZE_MAX;
    const bool same =
        o.status == right.status && o.matches == right.matches && o.from == right.from && o.length == right.length;
    const bool gave_up =
        failed > 0 && (o.status == RG_ERROR_MEMORY || o.status == RG_ERROR_STEPS) && o.matches <= right.matches;
    if (!same && !gave_up) ck_abort_msg("%s, %s, allocation %zu: %s", g->regex, what, first, rg_status_text(o.status));
    rg_pool_trim();
    ck_assert_uint_eq(allocated, freed);
}

START_TEST(allocations_that_fail) {
    size_t failures = 0;
    fails_on = _i != 0;
    for (size_t i = 0; i < GROWTH_COUNT; i++)
        for (size_t t = 0; t < TEXTS; t++) {
            const grower *const g = &growers[i];
            const struct {
                const char *name;
                call *asked;
            } ways[] = {{"find", g->find}, {"count", g->count}, {"walk", g->walk}};
            size_t length = write_subject(g, PART, t > 0);
            if (t > 1) { /* several matches, and a rest without one */
                for (size_t part = 1; part < 3; part++) memcpy(text + part * length, text, length);
                length = 3 * length - strlen(g->hit);
            }
            for (size_t w = 0; w < sizeof ways / sizeof ways[0]; w++) {
                size_t first = 0;
                do one_that_fails(g, ways[w].name, ways[w].asked, length, first++);
                while (failed > 0 && first < 50);
                ck_assert_uint_lt(first, 50);
                failures += first - 1;
            }
        }
    ck_assert_uint_gt(failures, 100);
}
END_TEST

/* Without a pool: what fits into the array's memory is answered; the longer ones are, or end with an error. */
START_TEST(without_a_pool) {
    for (size_t i = 0; i < GROWTH_COUNT; i++) {
        const grower *const g = &growers[i];
        size_t length = write_subject(g, 60, false);
        if (g->bytes <= RG_MEMO_BYTES) answers_right(g, g->find_alone(text, length, NULL, 0), length, false, "alone");
        length = write_subject(g, 10000, false);
        const outcome o = g->find_alone(text, length, NULL, 0);
        ck_assert(o.status == RG_NO_MATCH || o.status == RG_ERROR_STEPS || o.status == RG_ERROR_STACK);
    }
}
END_TEST

/* A pattern with RG_STEPS has no other limit, whatever the patterns that it calls remember. */
RG_MATCHER(Called, RG_ALT(RG_ANY_BYTE, RG_STAR("abb")), RG_POOL | RG_STEPS(1000))
RG_MATCHER(Calling, RG_SEQ(RG_CALL(Called), '~', RG_BYTES(2)), RG_STEPS(1000))

START_TEST(steps_of_one_that_calls) {
    size_t matches = 0;
    ck_assert_int_eq(Calling_find("babbababbaa~ba", 14, NULL), RG_MATCH);
    ck_assert_int_eq(Calling_count("babbababbaa~ba", 14, &matches), RG_MATCH);
    ck_assert_uint_eq(matches, 1);
    ck_assert_int_eq(Calling_find("babbababbaa-ba", 14, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, time");
    tcase_add_test(tests, steps_grow_as_the_subject);
    tcase_add_test(tests, answers);
    tcase_add_loop_test(tests, allocations_that_fail, 0, 2);
    tcase_add_test(tests, without_a_pool);
    tcase_add_test(tests, steps_of_one_that_calls);
    return suite_end();
}
