/* Options: what each does to the array, to the memory strategy and to the budget, and what Name_info tells of it. */
#define RG_DEFAULT_STACK 12
#include "../support/deep.h"
#include "../support/facts.h"
#include "../support/suite.h"

#define FLAT RG_SEQ(RG_DIGIT, '-', RG_DIGIT)
#define SHALLOW RG_SEQ(RG_ALT('a', "ab"), RG_STAR(RG_WORD), 'x')

RG_MATCHER(Plain, DEEP_PATTERN)
RG_MATCHER(Stack, DEEP_PATTERN, RG_STACK(100))
RG_MATCHER(No_stack, DEEP_PATTERN, RG_STACK(0))
RG_MATCHER(Hybrid, DEEP_PATTERN, RG_POOL)
RG_MATCHER(Sized, DEEP_PATTERN, RG_POOL | RG_STACK(5))
RG_MATCHER(Pool_alone, DEEP_PATTERN, RG_STACK(0) | RG_POOL)
RG_MATCHER(Steps, DEEP_PATTERN, RG_STEPS(40) | RG_STACK(1000))
RG_MATCHER(All, SHALLOW, RG_BOUNDED | RG_STEPS(1000) | RG_POOL | RG_STACK(7))
RG_MATCHER(Few_steps, RG_PLUS(RG_DIGIT), RG_STEPS(30))
RG_MATCHER(Most_steps, FLAT, RG_STEPS(134217727))
RG_MATCHER(Flat, FLAT, RG_BOUNDED)
RG_MATCHER(Flat_pool, FLAT, RG_STACK(0) | RG_POOL)
RG_MATCHER(Larger, SHALLOW, RG_STACK(50))
RG_MATCHER(Smaller, SHALLOW, RG_STACK(1))
RG_MATCHER(Exact, SHALLOW)
#define MANY 3
enum { FRAMES = 2 * MANY };
RG_MATCHER(Computed, DEEP_PATTERN, RG_STACK(FRAMES + (MANY > 2 ? 4 : 1)))

enum { BYTES = sizeof(rg_frame) };
_Static_assert(FRAME_BYTES(Plain) == 12 * BYTES, "RG_DEFAULT_STACK");
_Static_assert(FRAME_BYTES(Stack) == 100 * BYTES, "RG_STACK(n)");
_Static_assert(FRAME_BYTES(No_stack) == 0, "RG_STACK(0)");
_Static_assert(FRAME_BYTES(Hybrid) == 12 * BYTES, "RG_POOL starts in the array");
_Static_assert(FRAME_BYTES(Sized) == 5 * BYTES, "RG_POOL with RG_STACK(n)");
_Static_assert(FRAME_BYTES(Pool_alone) == 0, "RG_POOL with RG_STACK(0)");
_Static_assert(FRAME_BYTES(Flat) == 0, "no frame is needed");
_Static_assert(FRAME_BYTES(Exact) == Exact_STACK_FRAMES * BYTES, "as many as the facts say");
_Static_assert(FRAME_BYTES(Larger) == Exact_STACK_FRAMES * BYTES, "RG_STACK(n) with more than is needed");
_Static_assert(FRAME_BYTES(Smaller) == 1 * BYTES && Exact_STACK_FRAMES > 1, "RG_STACK(n) with less than is needed");
_Static_assert(FRAME_BYTES(Computed) == 10 * BYTES, "an expression");

START_TEST(memory_strategies) {
    ck_assert_int_eq(Plain_info()->memory, RG_MEMORY_FIXED);
    ck_assert_int_eq(Stack_info()->memory, RG_MEMORY_FIXED);
    ck_assert_int_eq(No_stack_info()->memory, RG_MEMORY_FIXED);
    ck_assert_int_eq(Flat_info()->memory, RG_MEMORY_FIXED);
    ck_assert_int_eq(Hybrid_info()->memory, RG_MEMORY_HYBRID);
    ck_assert_int_eq(Sized_info()->memory, RG_MEMORY_HYBRID);
    ck_assert_int_eq(Pool_alone_info()->memory, RG_MEMORY_POOL);
}
END_TEST

/* The array holds what it says, and one round more is too much. Each round of the pattern leaves the same frames. */
static size_t longest(rg_status (*match)(const char *, size_t, Plain_result *)) {
    char text[600];
    size_t n = 1;
    for (;; n++) {
        deep_subject(text, n);
        const rg_status status = match(text, n, NULL);
        if (status == RG_MATCH && n < sizeof text) continue;
        if (status != RG_MATCH) ck_assert_int_eq(status, RG_ERROR_STACK);
        return n - 1;
    }
}

static rg_status stack_match(const char *s, size_t n, Plain_result *unused) {
    (void)unused;
    return Stack_match(s, n, NULL);
}

static rg_status no_stack_match(const char *s, size_t n, Plain_result *unused) {
    (void)unused;
    return No_stack_match(s, n, NULL);
}

START_TEST(arrays_hold_what_they_say) {
    rg_frame buffer[200];
    rg_context context;
    char text[100];
    rg_context_init(&context, buffer, sizeof buffer);
    const size_t plain = longest(Plain_match), stack = longest(stack_match);
    deep_subject(text, plain);
    ck_assert_int_eq(Plain_match_with(&context, text, plain, NULL), RG_MATCH);
    ck_assert_uint_le(context.high_mark, 12);
    deep_subject(text, plain + 1);
    ck_assert_int_eq(Plain_match_with(&context, text, plain + 1, NULL), RG_MATCH);
    ck_assert_uint_gt(context.high_mark, 12);
    ck_assert_uint_gt(stack, 100 / 12 * (plain - 2));
    ck_assert_uint_eq(longest(no_stack_match), 1); /* "b" alone needs none */
}
END_TEST

START_TEST(step_budget) {
    char text[100];
    deep_subject(text, sizeof text);
    ck_assert_uint_eq(Steps_info()->step_limit, 40);
    ck_assert_uint_eq(Plain_info()->step_limit, 0);
    ck_assert_uint_eq(Most_steps_info()->step_limit, 134217727u);
    ck_assert_int_eq(Steps_match(text, 5, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Steps_match(text, 99, NULL), RG_ERROR_STEPS);
    /* every start takes from the same budget */
    ck_assert_int_eq(Steps_find("aaaaaaaaaaaa-b", 14, NULL), RG_ERROR_STEPS);
    ck_assert_int_eq(Steps_match(text, 12, NULL), RG_NO_MATCH);
    ck_assert(!Steps_is_match(text, 99));
    Steps_result m;
    ck_assert_int_eq(Steps_find(text + 90, 10, &m), RG_MATCH); /* and each call has its own */
    ck_assert_uint_eq(m.match.len, 10);
}
END_TEST

/* Name_count and Name_find_all are one call, with one budget for all their searches; each Name_next is a call. */
START_TEST(one_budget_for_one_call) {
    char text[100];
    Few_steps_result array[20], m;
    size_t n = 0;
    memset(text, ' ', sizeof text);
    for (size_t i = 0; i < sizeof text; i += 5) text[i] = '1';
    ck_assert_int_eq(Few_steps_count(text, 10, &n), RG_MATCH);
    ck_assert_uint_eq(n, 2);
    ck_assert_int_eq(Few_steps_count(text, sizeof text, &n), RG_ERROR_STEPS);
    const size_t counted = n;
    ck_assert_uint_gt(counted, 2);
    ck_assert_uint_lt(counted, 20);
    ck_assert_int_eq(Few_steps_find_all(text, sizeof text, array, 20, &n), RG_ERROR_STEPS);
    ck_assert_uint_eq(n, counted);
    ck_assert_ptr_eq(array[counted - 1].match.ptr, text + 5 * (counted - 1));
    Few_steps_iter it = Few_steps_begin(text, sizeof text);
    for (n = 0; Few_steps_next(&it, &m) == RG_MATCH; n++) ck_assert_ptr_eq(m.match.ptr, text + 5 * n);
    ck_assert_uint_eq(n, 20);
    ck_assert_int_eq(Few_steps_next(&it, &m), RG_NO_MATCH);
}
END_TEST

START_TEST(all_together) {
    const rg_info *info = All_info();
    ck_assert_uint_eq(info->step_limit, 1000);
    ck_assert_uint_le(info->stack_frames, 7);
    ck_assert_uint_eq(info->stack_bytes, info->stack_frames * BYTES + RG_MEMO_BYTES);
    ck_assert_int_eq(info->search_complexity, RG_LINEAR);
    ck_assert_uint_gt(info->memo_points, 0);
    ck_assert_int_eq(All_match("abwx", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Flat_pool_match("1-2", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Hybrid_match("aab", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Sized_match("aab", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Larger_match("ax", 2, NULL), RG_MATCH);
    ck_assert_int_eq(Smaller_match("abwx", 4, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Exact_match("ax", 2, NULL), RG_MATCH);
    ck_assert_int_eq(Computed_match("aab", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Most_steps_match("1-2", 3, NULL), RG_MATCH);
    ck_assert_uint_eq(rg_pool_stats().acquired, 0); /* all of this fits in the arrays */
}
END_TEST

START_TEST(info_names_and_prefilter) {
    const rg_info *info = Plain_info();
    ck_assert_str_eq(info->name, "Plain");
    ck_assert_uint_eq(info->groups, 2);
    ck_assert_str_eq(info->group_names[0], "match");
    ck_assert_str_eq(info->group_names[1], "round");
    ck_assert_uint_eq(info->max_length, RG_UNBOUNDED);
    ck_assert_uint_eq(info->stack_frames, RG_UNBOUNDED);
    ck_assert_ptr_eq(info, Plain_info());
    ck_assert_ptr_nonnull(info->prefilter);
    ck_assert_uint_gt(strlen(info->prefilter), 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api/options");
    tcase_add_test(tests, memory_strategies);
    tcase_add_test(tests, arrays_hold_what_they_say);
    tcase_add_test(tests, step_budget);
    tcase_add_test(tests, one_budget_for_one_call);
    tcase_add_test(tests, all_together);
    tcase_add_test(tests, info_names_and_prefilter);
    return suite_end();
}
