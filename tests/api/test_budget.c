/* The default budget (RG_DEFAULT_STEPS): what takes more time than its subject grows, and cannot remember what failed, ends with an
 * error that says so; what can, and what a limit of the user's own is set for, does not. */
#define RG_DEFAULT_STEPS 20000
#include <regengo/dsl.h>

#include "../support/suite.h"

#include <string.h>

/* Each a can be taken alone or with the next one, and what the capture holds may tell otherwise the next time. */
#define REFERS RG_SEQ(RG_CAPTURE(x, RG_OPT('b')), RG_PLUS(RG_ALT('a', "aa")), RG_BACKREF(x), '!')
RG_MATCHER(Refers, REFERS, RG_POOL)
RG_MATCHER(Refers_long, REFERS, RG_POOL | RG_STEPS(100000000))
RG_MATCHER(Remembers, RG_SEQ(RG_OPT('b'), RG_PLUS(RG_ALT('a', "aa")), '!'), RG_POOL)
RG_MATCHER(Small_array, RG_SEQ(RG_PLUS(RG_ALT('a', "aa")), '!'), RG_STACK(20000))

/* Two ways through each level, of which the second is always the right one. */
RG_DECLARE(Nested)
RG_MATCHER(Nested, RG_ALT(RG_SEQ('(', RG_STAR(RG_CALL(Nested)), ')'), RG_SEQ('(', RG_STAR(RG_CALL(Nested)), ']'), 'x'))

/* The same without a loop, and in which nothing fails: each level twice as many calls. */
RG_DECLARE(Levels)
RG_MATCHER(Levels, RG_ALT(RG_SEQ('a', RG_CALL(Levels), 'b'), RG_SEQ('a', RG_CALL(Levels), 'c'), RG_SEQ('a', RG_CALL(Levels)), 'd'))
RG_DECLARE(Twice)
RG_MATCHER(Twice, RG_ALT(RG_SEQ('a', RG_AHEAD(RG_CALL(Twice)), RG_CALL(Twice)), RG_EMPTY))

/* Each search takes many steps before it finds its -. */
RG_MATCHER(Searches, RG_ALT(REFERS, '-'), RG_POOL)
RG_REPLACEMENT(Searches, drop, "")

static char text[10000];

/* `n` a's, and a ! that no match can reach. */
static size_t hostile(size_t n) {
    memset(text, 'a', n);
    memcpy(text + n, "-!", 2);
    return n + 2;
}

START_TEST(no_memory) {
    ck_assert_int_eq(Refers_find(text, hostile(12), NULL), RG_NO_MATCH);
    ck_assert_int_eq(Refers_find(text, hostile(60), NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Refers_prefix(text, hostile(60), NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Refers_match(text, hostile(60), NULL), RG_ERROR_STEPS);
    size_t count = 1;
    ck_assert_int_eq(Refers_count(text, hostile(60), &count), RG_ERROR_STEPS);
    ck_assert_uint_eq(count, 0);
    ck_assert_int_eq(Refers_SEARCH_COMPLEXITY, RG_EXPONENTIAL);
    ck_assert_int_eq(Refers_MEMO_POINTS, 0);
}
END_TEST

/* A limit of the user's own stands in for the default, be it larger or smaller. */
START_TEST(own_limit) {
    ck_assert_int_eq(Refers_find(text, hostile(20), NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Refers_long_find(text, hostile(20), NULL), RG_NO_MATCH);
    rg_frame frames[400];
    rg_context context;
    rg_context_init(&context, frames, sizeof frames);
    context.step_limit = 100000000;
    ck_assert_int_eq(Refers_find_with(&context, text, hostile(20), NULL), RG_NO_MATCH);
    context.step_limit = 100;
    ck_assert_int_eq(Refers_find_with(&context, text, hostile(20), NULL), RG_ERROR_STEPS);
}
END_TEST

START_TEST(memory) {
    ck_assert_int_eq(Remembers_find(text, hostile(9000), NULL), RG_NO_MATCH);
    ck_assert_int_eq(Remembers_SEARCH_COMPLEXITY, RG_LINEAR);
    /* The array in the function does for a subject of 4000 bytes, as there is one point. */
    ck_assert_int_eq(Small_array_MEMO_POINTS, 1);
    ck_assert_int_eq(Small_array_find(text, hostile(4000), NULL), RG_NO_MATCH);
}
END_TEST

/* What is called spends the budget of what calls. */
START_TEST(calls) {
    for (size_t n = 1; n < 60; n++) {
        memset(text, '(', n);
        text[n] = 'x';
        memset(text + n + 1, ']', n);
        const rg_status status = Nested_match(text, 2 * n + 1, NULL);
        if (n < 8) ck_assert_int_eq(status, RG_MATCH);
        if (n > 20) ck_assert_int_eq(status, RG_ERROR_STEPS);
    }
}
END_TEST

START_TEST(calls_without_loops) {
    memset(text, 'a', 60);
    text[4] = text[60] = 'd';
    ck_assert_int_eq(Levels_find(text, 5, NULL), RG_MATCH);
    ck_assert_int_eq(Levels_find(text + 5, 56, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Levels_prefix(text + 5, 56, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Levels_match(text + 5, 56, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Levels_SEARCH_COMPLEXITY, RG_EXPONENTIAL);
    ck_assert_int_eq(Twice_find(text, 4, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_find(text + 5, 55, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Twice_prefix(text + 5, 55, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Twice_match(text + 5, 55, NULL), RG_ERROR_STEPS);
}
END_TEST

/* What a call has for one search, it has for all its searches together; what goes from match to match has it for each call. */
START_TEST(many_searches) {
    const size_t each = 16, n = 50 * each;
    for (size_t i = 0; i < n; i++) text[i] = i % each == each - 1 ? '-' : 'a';
    text[n] = '!';
    size_t count = 0, found = 0;
    RG_FOR_EACH(Searches, m, text, n + 1) count++;
    ck_assert_uint_eq(count, 50);
    ck_assert_int_eq(Searches_count(text, n + 1, &found), RG_ERROR_STEPS);
    ck_assert(found > 0 && found < 50);
    ck_assert_int_eq(Searches_find_all(text, n + 1, NULL, 0, &count), RG_ERROR_STEPS);
    ck_assert_uint_eq(count, found);
    rg_output out = rg_to_buffer(NULL, 0);
    ck_assert_int_eq(Searches_drop(&out, text, n + 1), RG_ERROR_STEPS);
    ck_assert_int_eq(Searches_count(text, 2 * each, &found), RG_MATCH);
    ck_assert_uint_eq(found, 2);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, budget");
    tcase_add_test(tests, no_memory);
    tcase_add_test(tests, own_limit);
    tcase_add_test(tests, memory);
    tcase_add_test(tests, calls);
    tcase_add_test(tests, calls_without_loops);
    tcase_add_test(tests, many_searches);
    return suite_end();
}
