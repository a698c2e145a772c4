/* Sixteen threads take stacks from one pool, write all over them and give them back, while another trims and reads the
 * statistics.
 *
 * Besides the usual builds, this one is to be built with -fsanitize=thread, and run in one process, since the checker
 * loses a program that forks:
 *
 *     CK_FORK=no TSAN_OPTIONS=halt_on_error=1 tests/runtime/test_pool_threads
 */
#define _POSIX_C_SOURCE 200809L
#define RG_POOL_SLOTS 6 /* fewer than threads, so that some find no room */
#include "../support/deep.h"
#include "../support/random.h"
#include "../support/suite.h"

#include <pthread.h>

RG_MATCHER(Hybrid, DEEP_PATTERN, RG_STACK(4) | RG_POOL)
RG_MATCHER(Pooled, RG_SEQ(RG_STAR(RG_ALT(RG_WORD, RG_SEQ(RG_WORD, '-'))), '.'), RG_STACK(0) | RG_POOL)

enum { THREADS = 16, ROUNDS = 3000 };

static atomic_bool stop;
static atomic_size_t errors;

/* Whoever holds a block owns all of it: a mark written by one thread is never seen by another. */
static void *take_and_give(void *number) {
    const uintptr_t id = (uintptr_t)number;
    uint64_t seed = 88172645463325252u + id;
    for (unsigned round = 0; round < ROUNDS; round++) {
        rg_priv_block *block = rg_priv_pool_get(1 + random_below(&seed, 64));
        if (block == NULL) {
            atomic_fetch_add(&errors, 1);
            continue;
        }
        rg_frame *frames = rg_priv_block_frames(block);
        const uint64_t mark = (uint64_t)id << 32 | round;
        for (size_t i = 0; i < block->capacity; i++) frames[i].word = mark;
        for (size_t i = 0; i < block->capacity; i++)
            if (frames[i].word != mark) atomic_fetch_add(&errors, 1);
        rg_priv_pool_put(block);
    }
    return NULL;
}

/* Matchers of different depths; each answer is known. */
static void *match(void *number) {
    uint64_t seed = 1 + (uintptr_t)number;
    char text[600], words[600];
    for (unsigned round = 0; round < ROUNDS / 10; round++) {
        const size_t n = 2 + random_below(&seed, sizeof text - 2);
        Hybrid_result result;
        deep_subject(text, n);
        if (Hybrid_match(text, n, &result) != RG_MATCH || result.match.len != n || result.round.ptr != text + n - 2)
            atomic_fetch_add(&errors, 1);
        if (Hybrid_match(text, n - 1, NULL) != RG_NO_MATCH) atomic_fetch_add(&errors, 1);
        for (size_t i = 0; i < n; i++) words[i] = i % 7 == 6 ? '-' : 'w';
        words[n - 1] = '.';
        if (Pooled_match(words, n, NULL) != RG_MATCH) atomic_fetch_add(&errors, 1);
    }
    return NULL;
}

/* Walks that remember what failed, call by call: the memory waits in the pool, where another thread may take it. */
RG_MATCHER(Walked, RG_ALT(RG_SEQ(RG_STAR(RG_ANY), 'X', RG_STAR(RG_ANY), 'Y'), 'a'), RG_POOL)
static void *walk(void *number) {
    char text[5000];
    memset(text, 'a', sizeof text);
    text[sizeof text - 1 - (uintptr_t)number] = 'X';
    for (unsigned round = 0; round < 2; round++) {
        size_t matches = 0, counted = 0;
        Walked_result result;
        Walked_iter it = Walked_begin(text, sizeof text);
        while (Walked_next(&it, &result) == RG_MATCH) matches += result.match.len;
        if (Walked_next(&it, &result) != RG_NO_MATCH || matches != sizeof text - 1) atomic_fetch_add(&errors, 1);
        if (Walked_count(text, sizeof text, &counted) != RG_MATCH || counted != sizeof text - 1)
            atomic_fetch_add(&errors, 1);
    }
    return NULL;
}

static void *disturb(void *unused) {
    (void)unused;
    size_t looked = 0;
    while (!atomic_load(&stop)) {
        const rg_pool_statistics stats = rg_pool_stats();
        if (stats.cached_stacks > RG_POOL_SLOTS || stats.total_bytes > RG_POOL_MAX_BYTES) atomic_fetch_add(&errors, 1);
        if (++looked % 3 == 0) rg_pool_trim();
    }
    return NULL;
}

static void run_threads(void *(*work)(void *)) {
    pthread_t threads[THREADS], disturber;
    atomic_store(&stop, false);
    atomic_store(&errors, 0);
    ck_assert_int_eq(pthread_create(&disturber, NULL, disturb, NULL), 0);
    for (uintptr_t i = 0; i < THREADS; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, work, (void *)i), 0);
    for (int i = 0; i < THREADS; i++) ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    atomic_store(&stop, true);
    ck_assert_int_eq(pthread_join(disturber, NULL), 0);
    ck_assert_uint_eq(atomic_load(&errors), 0);
    const rg_pool_statistics stats = rg_pool_stats();
    ck_assert_uint_eq(stats.acquired, stats.reused + stats.allocated);
    ck_assert_uint_eq(stats.total_bytes, stats.cached_bytes); /* every stack came back */
    ck_assert_uint_eq(stats.refused, 0);
    rg_pool_trim();
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}

START_TEST(blocks_have_one_owner) { run_threads(take_and_give); }
END_TEST

START_TEST(matchers_in_threads) { run_threads(match); }
END_TEST

START_TEST(walks_in_threads) {
    ck_assert_uint_gt(Walked_MEMO_POINTS, 0);
    run_threads(walk);
    ck_assert_uint_eq(atomic_load(&errors), 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/pool in threads");
    tcase_add_test(tests, blocks_have_one_owner);
    tcase_add_test(tests, matchers_in_threads);
    tcase_add_test(tests, walks_in_threads);
    return suite_end();
}
