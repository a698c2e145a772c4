/* The pool: what it hands out, keeps, counts, refuses and frees. Its allocator is one that counts and can be told to fail. */
#include <stdlib.h>

static size_t heap_bytes_asked, heap_live, heap_calls;
static int heap_empty;

static void *counted_alloc(size_t bytes) {
    heap_calls++;
    heap_bytes_asked += bytes;
    if (heap_empty) return NULL;
    heap_live++;
    return malloc(bytes);
}

static void counted_free(void *pointer) {
    heap_live--;
    free(pointer);
}

#define RG_POOL_ALLOC(bytes) counted_alloc(bytes)
#define RG_POOL_FREE(pointer) counted_free(pointer)
#define RG_POOL_SLOTS 4
#define RG_POOL_MAX_BYTES 65536
#include "../support/deep.h"
#include "../support/suite.h"

RG_MATCHER(Hybrid, DEEP_PATTERN, RG_STACK(8) | RG_POOL)
RG_MATCHER(Pooled, DEEP_PATTERN, RG_STACK(0) | RG_POOL)

enum { HEADER = sizeof(rg_priv_block), FRAME = sizeof(rg_frame) };

/* Tests share the process where CK_FORK=no; each starts from an empty pool and looks at differences. */
static rg_pool_statistics begun;

static void empty_pool(void) {
    rg_pool_trim();
    heap_empty = 0;
    heap_calls = heap_bytes_asked = 0;
    begun = rg_pool_stats();
    ck_assert_uint_eq(begun.cached_stacks, 0);
    ck_assert_uint_eq(begun.cached_bytes, 0);
    ck_assert_uint_eq(begun.total_bytes, 0);
    ck_assert_uint_eq(heap_live, 0);
}

static void check_since(size_t acquired, size_t reused, size_t allocated, size_t refused) {
    const rg_pool_statistics now = rg_pool_stats();
    ck_assert_uint_eq(now.acquired - begun.acquired, acquired);
    ck_assert_uint_eq(now.reused - begun.reused, reused);
    ck_assert_uint_eq(now.allocated - begun.allocated, allocated);
    ck_assert_uint_eq(now.refused - begun.refused, refused);
}

START_TEST(allocates_what_is_asked) {
    empty_pool();
    rg_priv_block *block = rg_priv_pool_get(100);
    ck_assert_ptr_nonnull(block);
    ck_assert_uint_ge(block->capacity, 100);
    ck_assert_uint_eq((uintptr_t)rg_priv_block_frames(block) % _Alignof(rg_frame), 0);
    ck_assert_uint_eq(heap_bytes_asked, HEADER + block->capacity * FRAME);
    const rg_pool_statistics used = rg_pool_stats();
    ck_assert_uint_eq(used.total_bytes, heap_bytes_asked);
    ck_assert_uint_eq(used.cached_stacks, 0);
    memset(rg_priv_block_frames(block), 0x5a, block->capacity * FRAME);
    rg_priv_pool_put(block);
    check_since(1, 0, 1, 0);
}
END_TEST

START_TEST(keeps_and_reuses) {
    empty_pool();
    rg_priv_block *block = rg_priv_pool_get(100);
    const size_t bytes = rg_priv_block_bytes(block->capacity);
    rg_priv_pool_put(block);
    rg_pool_statistics stats = rg_pool_stats();
    ck_assert_uint_eq(stats.cached_stacks, 1);
    ck_assert_uint_eq(stats.cached_bytes, bytes);
    ck_assert_uint_eq(stats.total_bytes, bytes);
    ck_assert_ptr_eq(rg_priv_pool_get(100), block); /* the very one */
    ck_assert_uint_eq(rg_pool_stats().cached_stacks, 0);
    rg_priv_pool_put(block);
    ck_assert_ptr_eq(rg_priv_pool_get(1), block); /* a larger one will do */
    rg_priv_pool_put(block);
    rg_priv_block *larger = rg_priv_pool_get(101); /* a smaller one will not */
    ck_assert_ptr_ne(larger, block);
    check_since(4, 2, 2, 0);
    rg_priv_pool_put(larger);
    ck_assert_uint_eq(rg_pool_stats().cached_stacks, 2);
}
END_TEST

START_TEST(statistics_change_nothing) {
    empty_pool();
    rg_priv_block *one = rg_priv_pool_get(10), *two = rg_priv_pool_get(20);
    rg_priv_pool_put(one);
    rg_priv_pool_put(two);
    const rg_pool_statistics first = rg_pool_stats(), second = rg_pool_stats();
    ck_assert_mem_eq(&first, &second, sizeof first);
    ck_assert_uint_eq(second.cached_stacks, 2);
    ck_assert_uint_eq(heap_calls, 2);
}
END_TEST

START_TEST(trim_frees_what_is_kept_alone) {
    empty_pool();
    rg_priv_block *used = rg_priv_pool_get(50), *kept = rg_priv_pool_get(60);
    const size_t kept_bytes = rg_priv_block_bytes(kept->capacity), used_bytes = rg_priv_block_bytes(used->capacity);
    rg_priv_pool_put(kept);
    ck_assert_uint_eq(rg_pool_trim(), kept_bytes);
    ck_assert_uint_eq(heap_live, 1);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, used_bytes);
    ck_assert_uint_eq(rg_pool_trim(), 0);
    memset(rg_priv_block_frames(used), 1, used->capacity * FRAME);
    rg_priv_pool_put(used);
    ck_assert_uint_eq(rg_pool_trim(), used_bytes);
    ck_assert_uint_eq(heap_live, 0);
}
END_TEST

START_TEST(frees_where_slots_are_full) {
    empty_pool();
    rg_priv_block *blocks[RG_POOL_SLOTS + 2];
    for (size_t i = 0; i < RG_POOL_SLOTS + 2; i++) {
        blocks[i] = rg_priv_pool_get(10);
        ck_assert_ptr_nonnull(blocks[i]);
        for (size_t j = 0; j < i; j++) ck_assert_ptr_ne(blocks[j], blocks[i]);
    }
    for (size_t i = 0; i < RG_POOL_SLOTS + 2; i++) rg_priv_pool_put(blocks[i]);
    ck_assert_uint_eq(rg_pool_stats().cached_stacks, RG_POOL_SLOTS);
    ck_assert_uint_eq(heap_live, RG_POOL_SLOTS);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, RG_POOL_SLOTS * rg_priv_block_bytes(10));
}
END_TEST

START_TEST(refuses_at_the_bound) {
    empty_pool();
    const size_t most = (RG_POOL_MAX_BYTES - HEADER) / FRAME;
    ck_assert_ptr_null(rg_priv_pool_get(most + 1));
    ck_assert_uint_eq(heap_calls, 0); /* the allocator was not even asked */
    check_since(0, 0, 0, 1);
    rg_priv_block *all = rg_priv_pool_get(most);
    ck_assert_ptr_nonnull(all);
    ck_assert_ptr_null(rg_priv_pool_get(1));
    check_since(1, 0, 1, 2);
    rg_priv_pool_put(all);
    ck_assert_ptr_eq(rg_priv_pool_get(1), all);
    rg_priv_pool_put(all);
}
END_TEST

/* What is kept counts against the bound, but gives way to what is needed. */
START_TEST(kept_stacks_make_room) {
    empty_pool();
    const size_t half = RG_POOL_MAX_BYTES / 2 / FRAME - 8;
    rg_priv_block *one = rg_priv_pool_get(half), *two = rg_priv_pool_get(half);
    rg_priv_pool_put(one);
    rg_priv_pool_put(two);
    rg_priv_block *large = rg_priv_pool_get(2 * half);
    ck_assert_ptr_nonnull(large);
    ck_assert_uint_eq(heap_live, 1);
    ck_assert_uint_le(rg_pool_stats().total_bytes, RG_POOL_MAX_BYTES);
    rg_priv_pool_put(large);
}
END_TEST

START_TEST(absurd_sizes_are_refused) {
    empty_pool();
    ck_assert_ptr_null(rg_priv_pool_get(SIZE_MAX / FRAME - 1));
    check_since(0, 0, 0, 1);
    ck_assert_uint_eq(heap_calls, 0);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

START_TEST(an_allocator_that_fails) {
    empty_pool();
    heap_empty = 1;
    ck_assert_ptr_null(rg_priv_pool_get(10));
    check_since(0, 0, 0, 1);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0); /* nothing stays claimed */
    heap_empty = 0;
    rg_priv_block *block = rg_priv_pool_get(10);
    ck_assert_ptr_nonnull(block);
    rg_priv_pool_put(block);
}
END_TEST

/* ---- through matchers ---- */

START_TEST(hybrid_asks_only_on_overflow) {
    char text[500];
    empty_pool();
    deep_subject(text, 5);
    ck_assert_int_eq(Hybrid_match(text, 5, NULL), RG_MATCH);
    ck_assert_uint_eq(heap_calls, 0);
    check_since(0, 0, 0, 0);
    deep_subject(text, sizeof text);
    ck_assert_int_eq(Hybrid_match(text, sizeof text, NULL), RG_MATCH);
    ck_assert_uint_gt(heap_calls, 0);
    ck_assert_uint_gt(rg_pool_stats().acquired, begun.acquired);
    ck_assert_uint_gt(rg_pool_stats().cached_stacks, 0); /* given back */
}
END_TEST

START_TEST(pool_alone_starts_there) {
    char text[5];
    empty_pool();
    deep_subject(text, sizeof text);
    ck_assert_int_eq(Pooled_match(text, sizeof text, NULL), RG_MATCH);
    check_since(1, 0, 1, 0);
    ck_assert_uint_eq(heap_calls, 1);
}
END_TEST

START_TEST(warm_pool_allocates_nothing) {
    char text[900];
    Hybrid_result fresh, warm;
    deep_subject(text, sizeof text);
    empty_pool();
    ck_assert_int_eq(Hybrid_match(text, sizeof text, &fresh), RG_MATCH);
    const size_t calls = heap_calls, total = rg_pool_stats().total_bytes;
    ck_assert_uint_gt(calls, 0);
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(Hybrid_match(text, sizeof text, &warm), RG_MATCH);
        ck_assert_int_eq(Pooled_match(text, sizeof text - 1, NULL), RG_NO_MATCH);
        ck_assert_ptr_eq(warm.round.ptr, fresh.round.ptr);
    }
    ck_assert_uint_eq(heap_calls, calls);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, total);
    ck_assert_uint_gt(rg_pool_stats().reused, begun.reused);
}
END_TEST

/* Deeper than the bound: an error, and nothing lost for the next call. */
START_TEST(bound_is_an_error_not_a_mismatch) {
    static char text[20000];
    Pooled_result result;
    empty_pool();
    deep_subject(text, sizeof text);
    ck_assert_int_eq(Pooled_match(text, sizeof text, &result), RG_ERROR_MEMORY);
    ck_assert_ptr_null(result.match.ptr);
    ck_assert_ptr_null(result.round.ptr);
    ck_assert(!Pooled_is_match(text, sizeof text));
    ck_assert_uint_gt(rg_pool_stats().refused, begun.refused);
    ck_assert_uint_le(rg_pool_stats().total_bytes, RG_POOL_MAX_BYTES);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, rg_pool_stats().cached_bytes); /* none is lost */
    deep_subject(text, 50);
    ck_assert_int_eq(Pooled_match(text, 50, &result), RG_MATCH);
    ck_assert_uint_eq(result.match.len, 50);
}
END_TEST

START_TEST(no_memory_is_an_error_not_a_mismatch) {
    char text[400];
    Hybrid_result result;
    empty_pool();
    deep_subject(text, sizeof text);
    heap_empty = 1;
    ck_assert_int_eq(Hybrid_match(text, sizeof text, &result), RG_ERROR_MEMORY);
    ck_assert_int_eq(Pooled_match(text, sizeof text, NULL), RG_ERROR_MEMORY);
    ck_assert_ptr_null(result.match.ptr);
    deep_subject(text, 4);
    ck_assert_int_eq(Hybrid_match(text, 4, &result), RG_MATCH); /* fits in the array */
    heap_empty = 0;
    deep_subject(text, sizeof text);
    ck_assert_int_eq(Hybrid_match(text, sizeof text, &result), RG_MATCH);
    ck_assert_uint_eq(result.match.len, sizeof text);
}
END_TEST

/* The stack that was outgrown in mid-match is still there, and still the pool's, after a refusal. */
START_TEST(no_memory_half_way) {
    char text[4000];
    deep_subject(text, sizeof text);
    empty_pool();
    rg_priv_block *first = rg_priv_pool_get(RG_PRIV_FIRST_POOLED);
    rg_priv_pool_put(first);
    heap_empty = 1; /* the first stack is at hand, the second is not */
    ck_assert_int_eq(Hybrid_match(text, sizeof text, NULL), RG_ERROR_MEMORY);
    ck_assert_uint_eq(rg_pool_stats().cached_stacks, 1);
    ck_assert_uint_eq(heap_live, 1);
}
END_TEST

START_TEST(the_end) {
    rg_pool_trim();
    ck_assert_uint_eq(heap_live, 0);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/pool");
    tcase_add_test(tests, allocates_what_is_asked);
    tcase_add_test(tests, keeps_and_reuses);
    tcase_add_test(tests, statistics_change_nothing);
    tcase_add_test(tests, trim_frees_what_is_kept_alone);
    tcase_add_test(tests, frees_where_slots_are_full);
    tcase_add_test(tests, refuses_at_the_bound);
    tcase_add_test(tests, kept_stacks_make_room);
    tcase_add_test(tests, absurd_sizes_are_refused);
    tcase_add_test(tests, an_allocator_that_fails);
    tcase_add_test(tests, hybrid_asks_only_on_overflow);
    tcase_add_test(tests, pool_alone_starts_there);
    tcase_add_test(tests, warm_pool_allocates_nothing);
    tcase_add_test(tests, bound_is_an_error_not_a_mismatch);
    tcase_add_test(tests, no_memory_is_an_error_not_a_mismatch);
    tcase_add_test(tests, no_memory_half_way);
    tcase_add_test(tests, the_end);
    return suite_end();
}
