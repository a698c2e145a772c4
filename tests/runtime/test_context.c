/* A caller's buffer: of any size, at any address, for any number of matchers. */
#define _DEFAULT_SOURCE
#include "../support/deep.h"
#include "../support/guard.h"
#include "../support/suite.h"

RG_MATCHER(Deep, DEEP_PATTERN)
RG_MATCHER(Grown, DEEP_PATTERN, RG_POOL)
RG_MATCHER(Starts, RG_SEQ(RG_STAR(RG_CAPTURE(round, RG_ALT("ab", "aba"))), "cd"))
RG_MATCHER(Flat, RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_REPEAT(2, RG_DIGIT)))
RG_MATCHER(Budget, RG_SEQ(RG_STAR('a'), RG_STAR('a'), 'b'), RG_STEPS(50))

START_TEST(frames_that_fit) {
    _Alignas(16) unsigned char buffer[256];
    rg_context context;
    for (size_t bytes = 0; bytes <= 200; bytes++)
        for (size_t shift = 0; shift < 16; shift++) {
            const size_t frames = rg_context_init(&context, buffer + shift, bytes);
            const size_t lost = (_Alignof(rg_frame) - shift % _Alignof(rg_frame)) % _Alignof(rg_frame);
            ck_assert_uint_eq(frames, bytes > lost ? (bytes - lost) / sizeof(rg_frame) : 0);
            ck_assert_uint_eq(context.capacity, frames);
            ck_assert_uint_eq(context.step_limit, 0);
            ck_assert_uint_eq(context.steps, 0);
            ck_assert_uint_eq(context.high_mark, 0);
            ck_assert_ptr_null(context.user);
        }
}
END_TEST

START_TEST(null_buffer) {
    rg_context context;
    ck_assert_uint_eq(rg_context_init(&context, NULL, 0), 0);
    ck_assert_int_eq(Flat_match_with(&context, "2024-02", 7, NULL), RG_MATCH);
    ck_assert_int_eq(Deep_match_with(&context, "aab", 3, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Deep_match_with(&context, "b", 1, NULL), RG_MATCH); /* no round, no frame */
    ck_assert_int_eq(Grown_match_with(&context, "aab", 3, NULL), RG_MATCH);
    ck_assert_uint_eq(rg_context_init(&context, NULL, 1000), 0);
    ck_assert_int_eq(Deep_match_with(&context, "aab", 3, NULL), RG_ERROR_STACK);
    rg_pool_trim();
}
END_TEST

START_TEST(null_context) {
    Deep_result result;
    ck_assert_int_eq(Deep_match_with(NULL, "b", 1, &result), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Deep_prefix_with(NULL, "b", 1, &result), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Deep_find_with(NULL, "b", 1, &result), RG_ERROR_ARGUMENT);
    Deep_iter it = Deep_begin_with(NULL, "b", 1);
    ck_assert_int_eq(Deep_next(&it, &result), RG_ERROR_ARGUMENT);
    ck_assert_int_eq(Deep_next(&it, &result), RG_ERROR_ARGUMENT);
}
END_TEST

/* Every size from nothing to enough, at every address, between pages that may not be touched: the answer is right or
 * RG_ERROR_STACK, and once it is right it stays so for larger buffers. */
START_TEST(any_size_any_address) {
    guard g = guard_make(4096);
    const char text[] = "aaaaaaab";
    const size_t length = sizeof text - 1;
    for (size_t shift = 0; shift < 16; shift += 3) {
        bool enough = false;
        for (size_t bytes = 0; bytes <= 400; bytes++) {
            unsigned char *buffer = g.first + g.room - bytes - shift;
            rg_context context;
            Deep_result result;
            memset(g.first, 0xee, g.room);
            const size_t frames = rg_context_init(&context, buffer, bytes);
            const rg_status status = Deep_match_with(&context, text, length, &result);
            if (status == RG_MATCH) {
                enough = true;
                ck_assert_uint_eq(result.match.len, length);
                ck_assert_ptr_eq(result.round.ptr, text + length - 2);
            } else {
                ck_assert_int_eq(status, RG_ERROR_STACK);
                ck_assert_ptr_null(result.match.ptr);
                ck_assert_msg(!enough, "%zu bytes fail where fewer were enough", bytes);
            }
            ck_assert_uint_le(context.high_mark, frames);
            for (size_t i = 0; i < g.room; i++) /* nothing outside the buffer was written */
                if ((g.first + i < buffer || g.first + i >= buffer + bytes) && g.first[i] != 0xee)
                    ck_abort_msg("%zu bytes at shift %zu: byte %zu was written", bytes, shift, i);
        }
        ck_assert(enough);
    }
    guard_free(&g);
}
END_TEST

START_TEST(high_mark_is_the_most_ever) {
    rg_frame buffer[400];
    rg_context context;
    char text[100];
    size_t marks[3];
    rg_context_init(&context, buffer, sizeof buffer);
    static const size_t lengths[] = {10, 100, 20};
    for (size_t i = 0; i < 3; i++) {
        deep_subject(text, lengths[i]);
        ck_assert_int_eq(Deep_match_with(&context, text, lengths[i], NULL), RG_MATCH);
        marks[i] = context.high_mark;
    }
    ck_assert_uint_ge(marks[0], 9);
    ck_assert_uint_ge(marks[1], 99);
    ck_assert_uint_eq(marks[2], marks[1]); /* a shallow call does not lower it */
    ck_assert_uint_le(marks[1], context.capacity);

    /* It is exact: this many frames do, one fewer does not. */
    deep_subject(text, 100);
    rg_context exact;
    rg_context_init(&exact, buffer, marks[1] * sizeof(rg_frame));
    ck_assert_int_eq(Deep_match_with(&exact, text, 100, NULL), RG_MATCH);
    rg_context_init(&exact, buffer, (marks[1] - 1) * sizeof(rg_frame));
    ck_assert_int_eq(Deep_match_with(&exact, text, 100, NULL), RG_ERROR_STACK);
}
END_TEST

START_TEST(a_matcher_without_choices_uses_no_frame) {
    rg_frame buffer[4];
    rg_context context;
    rg_context_init(&context, buffer, sizeof buffer);
    ck_assert_int_eq(Flat_find_with(&context, "on 2024-02-29", 13, NULL), RG_MATCH);
    ck_assert_int_eq(Flat_find_with(&context, "on 2024_02-29", 13, NULL), RG_NO_MATCH);
    ck_assert_uint_eq(context.high_mark, 0);
}
END_TEST

/* Steps tell the work of the last call alone, and the limit is one for the whole call. */
START_TEST(steps_and_their_limit) {
    rg_frame buffer[256];
    rg_context context;
    char text[60];
    rg_context_init(&context, buffer, sizeof buffer);
    deep_subject(text, sizeof text);
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text, NULL), RG_MATCH);
    const uint64_t matched = context.steps;
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text - 1, NULL), RG_NO_MATCH);
    const uint64_t refused = context.steps;
    ck_assert_uint_ge(matched, 1);
    ck_assert_uint_ge(refused, sizeof text - 1); /* every choice was come back to */
    ck_assert_int_eq(Deep_match_with(&context, "b", 1, NULL), RG_MATCH);
    ck_assert_uint_lt(context.steps, refused);

    context.step_limit = refused; /* what it takes is enough */
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text - 1, NULL), RG_NO_MATCH);
    context.step_limit = refused - 1; /* one less is not */
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text - 1, NULL), RG_ERROR_STEPS);
    ck_assert_uint_le(context.steps, refused - 1);
    context.step_limit = 1;
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text - 1, NULL), RG_ERROR_STEPS);
    context.step_limit = 0;
    ck_assert_int_eq(Deep_match_with(&context, text, sizeof text - 1, NULL), RG_NO_MATCH);
}
END_TEST

START_TEST(search_spends_one_budget_over_all_starts) {
    rg_frame buffer[256];
    rg_context context;
    char text[102];
    for (size_t i = 0; i < sizeof text; i++) text[i] = "ab"[i % 2];
    memcpy(text + 99, "ccd", 3); /* a start before a byte that is in no match would not be tried */
    rg_context_init(&context, buffer, sizeof buffer);
    ck_assert_int_eq(Starts_prefix_with(&context, text, sizeof text, NULL), RG_NO_MATCH);
    const uint64_t one_start = context.steps;
    ck_assert_int_eq(Starts_find_with(&context, text, sizeof text, NULL), RG_MATCH);
    ck_assert_uint_gt(context.steps, one_start);
    context.step_limit = one_start; /* each start takes less */
    ck_assert_int_eq(Starts_prefix_with(&context, text, sizeof text, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Starts_find_with(&context, text, sizeof text, NULL), RG_ERROR_STEPS);
}
END_TEST

/* The context's limit, where there is one, stands in for RG_STEPS. */
START_TEST(limit_over_option) {
    rg_frame buffer[64];
    rg_context context;
    char text[100];
    memset(text, 'a', sizeof text);
    ck_assert_int_eq(Budget_match(text, 5, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Budget_match(text, sizeof text, NULL), RG_ERROR_STEPS);
    rg_context_init(&context, buffer, sizeof buffer);
    ck_assert_int_eq(Budget_match_with(&context, text, sizeof text, NULL), RG_ERROR_STEPS);
    context.step_limit = 1000000;
    ck_assert_int_eq(Budget_match_with(&context, text, sizeof text, NULL), RG_NO_MATCH);
    ck_assert_uint_gt(context.steps, 50);
}
END_TEST

START_TEST(one_context_many_matchers) {
    rg_frame buffer[64];
    rg_context context;
    int owner = 42;
    rg_context_init(&context, buffer, sizeof buffer);
    context.user = &owner;
    for (int round = 0; round < 50; round++) {
        ck_assert_int_eq(Deep_match_with(&context, "aaab", 4, NULL), RG_MATCH);
        ck_assert_int_eq(Flat_match_with(&context, "1234-56", 7, NULL), RG_MATCH);
        ck_assert_int_eq(Grown_find_with(&context, "xxaab", 5, NULL), RG_MATCH);
        ck_assert_int_eq(Deep_match_with(&context, "aaa", 3, NULL), RG_NO_MATCH);
    }
    ck_assert_ptr_eq(context.user, &owner);
    ck_assert_ptr_eq(context.frames, buffer);
    ck_assert_uint_eq(context.capacity, 64);
}
END_TEST

/* An RG_POOL matcher leaves a small context for the pool, and the context is as it was. */
START_TEST(from_context_to_pool) {
    rg_frame buffer[3];
    rg_context context;
    char text[300];
    Grown_result result;
    rg_context_init(&context, buffer, sizeof buffer);
    deep_subject(text, sizeof text);
    const size_t acquired = rg_pool_stats().acquired;
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(Grown_match_with(&context, text, sizeof text, &result), RG_MATCH);
        ck_assert_uint_eq(result.match.len, sizeof text);
        ck_assert_ptr_eq(context.frames, buffer);
        ck_assert_uint_eq(context.capacity, 3);
    }
    ck_assert_uint_gt(context.high_mark, 3);
    ck_assert_uint_gt(rg_pool_stats().acquired, acquired);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, rg_pool_stats().cached_bytes);
    rg_pool_trim();
}
END_TEST

START_TEST(iteration_with_a_context) {
    rg_frame buffer[64];
    rg_context context;
    const char text[] = "ab aab b";
    Deep_result result;
    rg_context_init(&context, buffer, sizeof buffer);
    Deep_iter it = Deep_begin_with(&context, text, sizeof text - 1);
    static const size_t begins[] = {0, 3, 7}, lengths[] = {2, 3, 1};
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(Deep_next(&it, &result), RG_MATCH);
        ck_assert_uint_eq((size_t)(result.match.ptr - text), begins[i]);
        ck_assert_uint_eq(result.match.len, lengths[i]);
    }
    ck_assert_int_eq(Deep_next(&it, &result), RG_NO_MATCH);
    ck_assert_int_eq(Deep_next(&it, &result), RG_NO_MATCH);
    ck_assert_uint_gt(context.high_mark, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/context");
    tcase_add_test(tests, frames_that_fit);
    tcase_add_test(tests, null_buffer);
    tcase_add_test(tests, null_context);
    tcase_add_test(tests, any_size_any_address);
    tcase_add_test(tests, high_mark_is_the_most_ever);
    tcase_add_test(tests, a_matcher_without_choices_uses_no_frame);
    tcase_add_test(tests, steps_and_their_limit);
    tcase_add_test(tests, search_spends_one_budget_over_all_starts);
    tcase_add_test(tests, limit_over_option);
    tcase_add_test(tests, one_context_many_matchers);
    tcase_add_test(tests, from_context_to_pool);
    tcase_add_test(tests, iteration_with_a_context);
    return suite_end();
}
