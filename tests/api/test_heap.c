/* No heap call, counted: fixed arrays, hybrids that fit, contexts, and a pool that is warm. Valgrind replaces the
 * allocator, and then the counter sees nothing: each test proves first that it counts. */
#include "../support/heap.h"

#include "../support/deep.h"
#include "../support/samples.h"
#include "../support/suite.h"

#include <stdio.h>

#define FIXED(Name) RG_MATCHER(Fixed_##Name, Name##_PATTERN, RG_STACK(200))
#define HYBRID(Name) RG_MATCHER(Hybrid_##Name, Name##_PATTERN, RG_STACK(200) | RG_POOL)
SAMPLES(FIXED)
SAMPLES(HYBRID)
RG_MATCHER(Default, Date_PATTERN)
RG_MATCHER(Small, DEEP_PATTERN, RG_STACK(8) | RG_POOL)
RG_MATCHER(Pool_alone, DEEP_PATTERN, RG_STACK(0) | RG_POOL)

static bool heap_is_counted(void) {
    const size_t before = heap_calls;
    void *volatile block = malloc(1);
    free(block);
    if (heap_calls - before == 2) return true;
    fputs("left out: heap calls cannot be counted here\n", stderr);
    return false;
}

/* Check itself may use the heap: it is asked only afterwards. */
#define USE_FIXED(Name) \
    do { \
        size_t found = 0; \
        Fixed_##Name##_result array[4]; \
        errors += Fixed_##Name##_match(sample_text, SAMPLE_LENGTH, NULL) < RG_NO_MATCH; \
        errors += Fixed_##Name##_find_all(sample_text, SAMPLE_LENGTH, array, 4, &found) != RG_MATCH; \
        answers += found; \
    } while (0);
#define USE_HYBRID(Name) \
    do { \
        size_t counted = 0; \
        errors += Hybrid_##Name##_prefix(sample_text, SAMPLE_LENGTH, NULL) < RG_NO_MATCH; \
        errors += Hybrid_##Name##_count(sample_text, SAMPLE_LENGTH, &counted) != RG_MATCH; \
        answers += counted; \
    } while (0);
#define USE_CONTEXT(Name) \
    errors += Fixed_##Name##_match_with(&context, sample_text, SAMPLE_LENGTH, NULL) < RG_NO_MATCH; \
    for (Hybrid_##Name##_iter it = Hybrid_##Name##_begin_with(&context, sample_text, SAMPLE_LENGTH); \
         Hybrid_##Name##_next(&it, NULL) == RG_MATCH;) \
        answers++;

START_TEST(fixed_and_hybrid) {
    size_t answers = 0, errors = 0;
    if (!heap_is_counted()) return;
    ck_assert_int_eq(Default_count(sample_text, SAMPLE_LENGTH, NULL), RG_MATCH);
    const size_t before = heap_calls;
    SAMPLES(USE_FIXED)
    SAMPLES(USE_HYBRID)
    answers += Default_is_match(sample_text, SAMPLE_LENGTH);
    const size_t after = heap_calls;
    ck_assert_uint_eq(errors, 0);
    ck_assert_uint_eq(after - before, 0);
    ck_assert_uint_gt(answers, 50);
}
END_TEST

START_TEST(in_a_context) {
    static rg_frame buffer[400];
    rg_context context;
    size_t answers = 0, errors = 0;
    if (!heap_is_counted()) return;
    const size_t before = heap_calls;
    rg_context_init(&context, buffer, sizeof buffer);
    SAMPLES(USE_CONTEXT)
    const size_t after = heap_calls;
    ck_assert_uint_eq(errors, 0);
    ck_assert_uint_eq(after - before, 0);
    ck_assert_uint_gt(answers, 10);
    ck_assert_uint_lt(context.high_mark, 400);
}
END_TEST

START_TEST(hybrid_beyond_its_array_and_warm_pool) {
    char text[1000];
    if (!heap_is_counted()) return;
    rg_pool_trim();
    deep_subject(text, sizeof text);
    const size_t before = heap_calls;
    const rg_status cold = Small_match(text, sizeof text, NULL);
    const size_t filled = heap_calls;
    rg_status warm = RG_MATCH;
    for (int i = 0; i < 50; i++) {
        if (Small_match(text, sizeof text, NULL) != RG_MATCH) warm = RG_NO_MATCH;
        if (Pool_alone_match(text, 300, NULL) != RG_NO_MATCH) warm = RG_NO_MATCH;
        if (Pool_alone_find(text + 700, 300, NULL) != RG_MATCH) warm = RG_NO_MATCH;
    }
    const size_t after = heap_calls;
    ck_assert_int_eq(cold, RG_MATCH);
    ck_assert_int_eq(warm, RG_MATCH);
    ck_assert_uint_gt(filled - before, 0); /* a cold pool asks the allocator: the counter would have seen more */
    ck_assert_uint_eq(after - filled, 0);
    rg_pool_trim();
    ck_assert_uint_gt(heap_calls, after);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, heap calls");
    tcase_add_test(tests, fixed_and_hybrid);
    tcase_add_test(tests, in_a_context);
    tcase_add_test(tests, hybrid_beyond_its_array_and_warm_pool);
    return suite_end();
}
