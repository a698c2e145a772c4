/* RG_CALL at its limits: hostile nesting, budgets and memory that calls share. */
#include <regengo/dsl.h>

#include "../support/suite.h"

/* Brackets nested n deep are n calls, one inside the other: the innermost pair, too, asks whether there is one more. */
#define NESTED(Name) RG_SEQ('[', RG_OPT(RG_CALL(Name)), ']')
RG_DECLARE(Usual)
RG_MATCHER(Usual, NESTED(Usual))
RG_DECLARE(Once)
RG_MATCHER(Once, NESTED(Once), RG_DEPTH(1))
RG_DECLARE(Most)
RG_MATCHER(Most, NESTED(Most), RG_DEPTH(255))

/* Two that call each other, with different limits. */
RG_DECLARE(Square)
RG_MATCHER(Round, RG_SEQ('(', RG_OPT(RG_CALL(Square)), ')'), RG_DEPTH(10))
RG_MATCHER(Square, RG_SEQ('[', RG_OPT(RG_CALL(Round)), ']'), RG_DEPTH(200))

/* Consumes nothing before it calls itself. */
RG_DECLARE(Endless)
RG_MATCHER(Endless, RG_ALT(RG_SEQ(RG_CALL(Endless), 'x'), 'y'))

enum { HOSTILE = 100000 };

static char *brackets(char open, char close, size_t n) {
    char *text = malloc(2 * n + 1);
    ck_assert_ptr_nonnull(text);
    memset(text, open, n);
    memset(text + n, close, n);
    return text;
}

#define DEEPEST(Name, open, close, deepest) \
    for (size_t n = 1; n <= (deepest) + 5; n++) { \
        char *text = brackets(open, close, n); \
        ck_assert_int_eq(Name##_match(text, 2 * n, NULL), n <= (deepest) ? RG_MATCH : RG_ERROR_DEPTH); \
        ck_assert_int_eq(Name##_prefix(text, 2 * n, NULL), n <= (deepest) ? RG_MATCH : RG_ERROR_DEPTH); \
        free(text); \
    }

START_TEST(depths){DEEPEST(Usual, '[', ']', 64u) DEEPEST(Once, '[', ']', 1u) DEEPEST(Most, '[', ']', 255u)} END_TEST

    START_TEST(hostile_nesting) {
    char *closed = brackets('[', ']', HOSTILE), *open = brackets('[', '[', HOSTILE);
    ck_assert_int_eq(Usual_match(closed, 2 * HOSTILE, NULL), RG_ERROR_DEPTH);
    ck_assert_int_eq(Usual_match(open, HOSTILE, NULL), RG_ERROR_DEPTH);
    ck_assert_int_eq(Most_match(open, HOSTILE, NULL), RG_ERROR_DEPTH);
    /* Where nothing closes, a search knows that nothing matches. */
    ck_assert_int_eq(Most_find(open, HOSTILE, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Most_find(closed, 2 * HOSTILE, NULL), RG_ERROR_DEPTH);
    size_t count = 9;
    ck_assert_int_eq(Once_count(closed, 2 * HOSTILE, &count), RG_ERROR_DEPTH);
    ck_assert_uint_eq(count, 0);
    /* The result of an error is unset, and the next call starts anew. */
    Most_result m;
    memset(&m, 1, sizeof m);
    ck_assert_int_eq(Most_match(open, HOSTILE, &m), RG_ERROR_DEPTH);
    ck_assert_ptr_null(m.match.ptr);
    ck_assert_int_eq(Most_match("[[]]", 4, &m), RG_MATCH);
    ck_assert_uint_eq(m.match.len, 4);
    free(closed);
    free(open);
}
END_TEST

START_TEST(without_a_byte_between) {
    ck_assert_int_eq(Endless_match("y", 1, NULL), RG_ERROR_DEPTH);
    ck_assert_int_eq(Endless_match("", 0, NULL), RG_NO_MATCH); /* an x or a y there must be: known without a call */
}
END_TEST

/* The limit is that of the one called: Round at depth 12 is refused, by a Square that may be 200 deep. */
START_TEST(each_its_own_limit) {
    char text[64];
    for (size_t n = 1; n <= 16; n++) {
        for (size_t i = 0; i < n; i++) {
            text[i] = "(["[i % 2];
            text[2 * n - 1 - i] = ")]"[i % 2];
        }
        /* Even depths are Round, odd ones Square; the innermost pair calls once more, at depth n. */
        ck_assert_int_eq(Round_match(text, 2 * n, NULL), n < 12 ? RG_MATCH : RG_ERROR_DEPTH);
    }
}
END_TEST

/* ---- one budget for all ---- */

RG_DECLARE(Metered)
RG_MATCHER(Metered, RG_SEQ('[', RG_STAR(RG_DIGIT), RG_OPT(RG_CALL(Metered)), ']'), RG_STEPS(50))
RG_MATCHER(Digits, RG_PLUS(RG_DIGIT))
RG_MATCHER(Two_runs, RG_SEQ(RG_CALL(Digits), '-', RG_CALL(Digits)), RG_STEPS(20))

START_TEST(steps_add_up) {
    char text[100];
    /* Two runs of nine digits are within 20 steps and a few for the calls only if each call counted for itself. */
    ck_assert_int_eq(Two_runs_match("1234-1234", 9, NULL), RG_MATCH);
    ck_assert_int_eq(Two_runs_match("1234567890-1234567890", 21, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Digits_match("12345678901234567890123", 23, NULL), RG_MATCH);

    rg_context context;
    rg_context_init(&context, NULL, 0);
    uint64_t last = 0;
    for (size_t n = 1; n <= 10; n++) {
        memset(text, '7', sizeof text);
        text[n] = '-';
        ck_assert_int_eq(Two_runs_prefix_with(&context, text, 2 * n + 1, NULL), n < 9 ? RG_MATCH : RG_ERROR_STEPS);
        if (n < 9) {
            /* One digit more in each run: two steps more. */
            if (last != 0) ck_assert_uint_eq(context.steps, last + 2);
            last = context.steps;
        }
    }

    /* The context's budget, spent to the last step: exact, whatever the calls. */
    ck_assert_int_eq(Two_runs_match_with(&context, "123-456", 7, NULL), RG_MATCH);
    const uint64_t needed = context.steps;
    context.step_limit = needed;
    ck_assert_int_eq(Two_runs_match_with(&context, "123-456", 7, NULL), RG_MATCH);
    ck_assert_uint_eq(context.steps, needed);
    for (context.step_limit = 1; context.step_limit < needed; context.step_limit++)
        ck_assert_int_eq(Two_runs_match_with(&context, "123-456", 7, NULL), RG_ERROR_STEPS);
}
END_TEST

START_TEST(steps_of_a_recursion) {
    ck_assert_int_eq(Metered_match("[1[2[3]]]", 9, NULL), RG_MATCH);
    char *text = brackets('[', ']', 60);
    ck_assert_int_eq(Metered_match(text, 120, NULL), RG_ERROR_STEPS);
    free(text);
}
END_TEST

/* ---- one buffer for all ---- */

/* Each 'a' followed by one more leaves a choice: n of them are n frames or so. */
#define DEEP RG_SEQ(RG_STAR(RG_CAPTURE(r, RG_ALT('a', "aax"))), 'b')
RG_MATCHER(Frames, DEEP)
RG_MATCHER(Calls_frames, RG_SEQ(RG_STAR(RG_ALT('c', "cc")), RG_CALL(Frames), '!'))
RG_MATCHER(Roomy, DEEP, RG_STACK(2) | RG_POOL)
RG_MATCHER(Calls_roomy, RG_SEQ('<', RG_CALL(Roomy), '>'))
RG_MATCHER(Calls_roomy_pooled, RG_SEQ(RG_STAR(RG_CAPTURE(c, RG_ALT('c', "ccx"))), RG_CALL(Roomy), '>'), RG_STACK(1) | RG_POOL)

START_TEST(a_context_goes_down) {
    rg_frame frames[400];
    rg_context context;
    char text[200];
    memset(text, 'a', sizeof text);
    text[100] = 'b';
    text[101] = '!';
    const size_t capacity = rg_context_init(&context, frames, sizeof frames);
    ck_assert_uint_eq(capacity, 400);

    /* By itself, called, and called with frames of the caller below: the mark is the most of both together. */
    ck_assert_int_eq(Frames_match_with(&context, text, 101, NULL), RG_MATCH);
    const size_t alone = context.high_mark;
    ck_assert_uint_ge(alone, 100);
    context.high_mark = 0;
    ck_assert_int_eq(Calls_frames_match_with(&context, text, 102, NULL), RG_MATCH);
    const size_t called = context.high_mark; /* fewer: nobody asks for its captures, so none has to be restored */
    ck_assert_uint_ge(called, 99);
    ck_assert_uint_le(called, alone);
    char longer[202];
    memset(longer, 'c', 20);
    memcpy(longer + 20, text, 102);
    context.high_mark = 0;
    ck_assert_int_eq(Calls_frames_match_with(&context, longer, 122, NULL), RG_MATCH);
    const size_t both = context.high_mark;
    ck_assert_uint_ge(both, called + 10);

    /* What the mark says is what is needed: with so many frames it works, with one less the one called reports it. */
    rg_context_init(&context, frames, both * sizeof *frames);
    ck_assert_int_eq(Calls_frames_match_with(&context, longer, 122, NULL), RG_MATCH);
    rg_context_init(&context, frames, (both - 1) * sizeof *frames);
    ck_assert_int_eq(Calls_frames_match_with(&context, longer, 122, NULL), RG_ERROR_STACK);
    ck_assert_uint_le(context.high_mark, both - 1);
    rg_context_init(&context, NULL, 0);
    ck_assert_int_eq(Calls_frames_match_with(&context, text, 102, NULL), RG_ERROR_STACK);
    /* Without a context, the array of the one called is too small for so many. */
    ck_assert_int_eq(Calls_frames_match(text, 102, NULL), RG_ERROR_STACK);
}
END_TEST

START_TEST(the_pool_in_a_callee) {
    char text[2000];
    text[0] = '<';
    memset(text + 1, 'a', 1000);
    text[1001] = 'b';
    text[1002] = '>';
    const rg_pool_statistics before = rg_pool_stats();
    for (int i = 0; i < 5; i++) ck_assert_int_eq(Calls_roomy_match(text, 1003, NULL), RG_MATCH);
    rg_pool_statistics after = rg_pool_stats();
    ck_assert_uint_gt(after.acquired, before.acquired);
    ck_assert_uint_gt(after.cached_stacks, 0);
    ck_assert_uint_eq(after.total_bytes, after.cached_bytes); /* all given back */
    text[1002] = '?';
    ck_assert_int_eq(Calls_roomy_match(text, 1003, NULL), RG_NO_MATCH);

    /* A buffer that overflows in the callee: it moves to the pool, the caller's frames stay where they are. */
    rg_frame frames[4];
    rg_context context;
    rg_context_init(&context, frames, sizeof frames);
    text[1002] = '>';
    ck_assert_int_eq(Calls_roomy_match_with(&context, text, 1003, NULL), RG_MATCH);
    ck_assert_uint_ge(context.high_mark, 999);

    /* Both in the pool at a time; the caller's choices are still good after the call has failed. */
    memset(text, 'c', 500);
    memset(text + 500, 'a', 500);
    memcpy(text + 1000, "b>", 2);
    Calls_roomy_pooled_result m;
    ck_assert_int_eq(Calls_roomy_pooled_match(text, 1002, &m), RG_MATCH);
    ck_assert_uint_eq(m.c.len, 1);
    ck_assert_ptr_eq(m.c.ptr, text + 499);
    text[1000] = '?';
    ck_assert_int_eq(Calls_roomy_pooled_match(text, 1002, &m), RG_NO_MATCH);
    after = rg_pool_stats();
    ck_assert_uint_eq(after.total_bytes, after.cached_bytes);
    rg_pool_trim();
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

/* ---- an error inside is an error outside, wherever the call stands ---- */

RG_DECLARE(Thrice)
RG_MATCHER(Thrice, NESTED(Thrice), RG_DEPTH(3))
RG_MATCHER(In_look, RG_SEQ(RG_NOT_AHEAD(RG_CALL(Thrice)), RG_ANY))
RG_MATCHER(In_alternative, RG_ALT(RG_CALL(Thrice), RG_STAR('[')))
RG_MATCHER(In_atomic, RG_SEQ(RG_ATOMIC(RG_OPT(RG_CALL(Thrice))), RG_STAR('[')))

START_TEST(errors_are_no_mismatch) {
    ck_assert_int_eq(In_look_prefix("[x", 2, NULL), RG_MATCH);
    ck_assert_int_eq(In_look_prefix("[[]]", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(In_look_prefix("[[[[", 4, NULL), RG_ERROR_DEPTH);
    ck_assert_int_eq(In_alternative_match("[", 1, NULL), RG_MATCH);
    ck_assert_int_eq(In_alternative_match("[[[[", 4, NULL), RG_ERROR_DEPTH);
    ck_assert_int_eq(In_atomic_match("[]", 2, NULL), RG_MATCH);
    ck_assert_int_eq(In_atomic_match("[[[[", 4, NULL), RG_ERROR_DEPTH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, calls at their limits");
    tcase_add_test(tests, depths);
    tcase_add_test(tests, hostile_nesting);
    tcase_add_test(tests, without_a_byte_between);
    tcase_add_test(tests, each_its_own_limit);
    tcase_add_test(tests, steps_add_up);
    tcase_add_test(tests, steps_of_a_recursion);
    tcase_add_test(tests, a_context_goes_down);
    tcase_add_test(tests, the_pool_in_a_callee);
    tcase_add_test(tests, errors_are_no_mismatch);
    return suite_end();
}
