/* Sixteen threads search for the first time at once by a table that nobody has filled yet (run/buckets.h): each finds what is there to be
 * found, whoever fills it, and all have the same one in the end.
 *
 * Besides the usual builds, this one is to be built with -fsanitize=thread, and run in one process (test_pool_threads.c). */
#define _POSIX_C_SOURCE 200809L
#include "../api/plans.h"
#include "../support/suite.h"

#include <pthread.h>

enum { THREADS = 16, ROUNDS = 200, LENGTH = 6000 };

/* All of them wait until it opens, so that they come at once. */
static pthread_rwlock_t gate = PTHREAD_RWLOCK_INITIALIZER;
static void wait_at_gate(void) {
    pthread_rwlock_rdlock(&gate);
    pthread_rwlock_unlock(&gate);
}
static void at_once(void *(*work)(void *), void *arguments[THREADS]) {
    pthread_t threads[THREADS];
    ck_assert_int_eq(pthread_rwlock_wrlock(&gate), 0);
    for (int i = 0; i < THREADS; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, work, arguments[i]), 0);
    ck_assert_int_eq(pthread_rwlock_unlock(&gate), 0);
    for (int i = 0; i < THREADS; i++) ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
}

/* ---- the table alone, many times over ---- */

static rg_priv_buckets_shared shared;
static const rg_priv_literal words[] = {{"acgt", 4, 'a'}, {"tgc", 3, 't'}, {"ggtac", 5, 'g'}};
static void fill(rg_priv_buckets *buckets) {
    rg_priv_filling filling = {.place = 0};
    rg_priv_fill_words(&filling, words, 3, false);
    rg_priv_fill_end(buckets, &filling, 3);
}

typedef struct look {
    const unsigned char *text, *found;
    size_t length;
} look;
static void *seek(void *argument) {
    look *const l = argument;
    wait_at_gate();
    l->found = rg_priv_seek_buckets(l->text, l->text + l->length, 3, &shared, fill);
    return NULL;
}

START_TEST(a_table_is_whole_for_all) {
    static const unsigned char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaggtac";
    rg_priv_buckets wanted;
    fill(&wanted);
    for (int round = 0; round < ROUNDS; round++) {
        look looks[THREADS];
        void *arguments[THREADS];
        for (int i = 0; i < THREADS; i++) {
            looks[i] = (look){text + i, NULL, sizeof text - 1 - (size_t)i};
            arguments[i] = &looks[i];
        }
        memset(&shared, 0, sizeof shared);
        at_once(seek, arguments);
        for (int i = 0; i < THREADS; i++) ck_assert_ptr_eq(looks[i].found, text + sizeof text - 1 - 5);
        ck_assert_int_eq(shared.state, 2);
        ck_assert_mem_eq(&shared.buckets, &wanted, sizeof wanted);
    }
}
END_TEST

/* ---- matchers, each of which is used once ---- */

static char text[LENGTH];
static void make_text(void) {
    static const char *const parts[] = {
        "ab1a", "1aab1",     "-ba",       "aB1a",       "bB-",       "bab",        "b-b1",      "1b1", "ab b1",
        "bba1", "a1a1-",     "aba",       "b-a",        "bb1a",      "a",          "b",         "1",   "-",
        " ",    "\303\200a", "\303\241b", "a\303\241x", "aaab1-ab1", "b1b1b1b1ba", "bbba1-1-11"};
    uint64_t seed = 20261129;
    for (size_t n = 0; n < LENGTH;) {
        const char *const part = parts[random_below(&seed, sizeof parts / sizeof parts[0])];
        const size_t length = strlen(part) < LENGTH - n ? strlen(part) : LENGTH - n;
        memcpy(text + n, part, length);
        n += length;
    }
}

/* How many matches there are, and where they end, all in all. */
typedef struct sum {
    size_t matches, ends;
} sum;
#define WAYS(X) X(Ways) X(Ways_case) X(Ways_words) X(Ways_deep) X(Ways_look) X(Ways_high) X(Ways_far)
#define SEARCHED(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_POOL) \
    static void *Name##_all(void *argument) { \
        sum *const all = argument; \
        *all = (sum){0, 0}; \
        wait_at_gate(); \
        RG_FOR_EACH(Name, m, text, LENGTH) { \
            all->matches++; \
            all->ends += (size_t)(m.match.ptr + m.match.len - text); \
        } \
        return NULL; \
    } \
    /* Place by place, without a search: that would fill the table. */ \
    static sum Name##_by_hand(void) { \
        sum all = {0, 0}; \
        Name##_result m; \
        for (size_t at = 0; at <= LENGTH;) { \
            if (Name##_prefix_at(text, LENGTH, at, &m) == RG_MATCH) { \
                at += m.match.len; \
                all.matches++; \
                all.ends += at; \
            } else { \
                at++; \
            } \
        } \
        return all; \
    } \
    START_TEST(first_use_of_##Name) { \
        sum sums[THREADS]; \
        void *arguments[THREADS]; \
        ck_assert_str_eq(Name##_info()->prefilter, "four of the first bytes, of each alternative by itself"); \
        make_text(); \
        const sum wanted = Name##_by_hand(); \
        ck_assert_uint_gt(wanted.matches, 20); \
        for (int i = 0; i < THREADS; i++) arguments[i] = &sums[i]; \
        at_once(Name##_all, arguments); \
        for (int i = 0; i < THREADS; i++) { \
            ck_assert_uint_eq(sums[i].matches, wanted.matches); \
            ck_assert_uint_eq(sums[i].ends, wanted.ends); \
        } \
    } \
    END_TEST
WAYS(SEARCHED)

int main(void) {
    TCase *tests = suite_begin("run/buckets in threads");
    tcase_add_test(tests, a_table_is_whole_for_all);
#define ADD(Name) tcase_add_test(tests, first_use_of_##Name);
    WAYS(ADD)
    return suite_end();
}
