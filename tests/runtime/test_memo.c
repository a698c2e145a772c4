/* The memory of failures, its functions alone: each against what a slow model of bits says, one position after the other. */
#include <stddef.h>
static void *test_alloc(size_t bytes);
static void test_free(void *pointer);
#define RG_POOL_ALLOC(bytes) test_alloc(bytes)
#define RG_POOL_FREE(pointer) test_free(pointer)
#define RG_POOL_MAX_BYTES 8192
#include <regengo/dsl.h>

#include "../support/random.h"
#include "../support/suite.h"

#include <string.h>

static bool allocator_fails;
static size_t allocated, freed;
static void *test_alloc(size_t bytes) {
    if (allocator_fails) return NULL;
    allocated++;
    return malloc(bytes);
}
static void test_free(void *pointer) {
    freed++;
    free(pointer);
}

enum { WORDS = 4, BITS = WORDS * 64, ROWS = 3 };

static unsigned char text[BITS + 64];
static unsigned char table[256];
static uint64_t bits[ROWS * WORDS];
static bool model[ROWS][BITS];

static rg_priv_memo memo_of(size_t window) {
    rg_priv_memo memo = rg_priv_memo_open(0, NULL, 0);
    memo.bits = bits;
    memo.base = text;
    memo.window = window;
    memo.words = WORDS;
    memo.rows = ROWS;
    return memo;
}
static void fill(uint64_t *seed, size_t window, unsigned one_in) {
    memset(bits, 0, sizeof bits);
    memset(model, 0, sizeof model);
    for (size_t row = 0; row < ROWS; row++)
        for (size_t i = 0; i < window; i++)
            if (random_below(seed, one_in) == 0) {
                bits[row * WORDS + i / 64] |= (uint64_t)1 << i % 64;
                model[row][i] = true;
            }
}
static void same_bits(const char *what) {
    for (size_t row = 0; row < ROWS; row++)
        for (size_t i = 0; i < BITS; i++)
            if ((bits[row * WORDS + i / 64] >> i % 64 & 1) != model[row][i])
                ck_abort_msg("%s: bit %zu of row %zu is %d", what, i, row, !model[row][i]);
}

START_TEST(seen_once) {
    const size_t windows[] = {1, 63, 64, 65, 200, BITS};
    for (size_t w = 0; w < sizeof windows / sizeof windows[0]; w++) {
        uint64_t seed = 5 + w;
        const rg_priv_memo memo = memo_of(windows[w]);
        fill(&seed, windows[w], 3);
        for (int i = 0; i < 2000; i++) {
            const size_t row = random_below(&seed, ROWS), at = random_below(&seed, BITS);
            const bool expected = at < windows[w] && model[row][at];
            ck_assert_int_eq(rg_priv_memo_seen(&memo, row, text + at), expected);
            if (at < windows[w]) model[row][at] = true;
        }
        same_bits("seen");
    }
    const rg_priv_memo later = {.bits = bits, .base = text + 64, .window = 64, .words = WORDS, .rows = ROWS};
    ck_assert(!rg_priv_memo_seen(&later, 0, text + 63)); /* before the window */
    ck_assert(!rg_priv_memo_seen(&later, 0, text + 63));
}
END_TEST

/* Where a run that begins at `from` may be left: from `low` to where it ends, or to before what has been seen. */
static const unsigned char *run_of_model(size_t row, size_t window, bool many, size_t from, size_t low, size_t stop) {
    size_t end = from, found;
    while (end < stop && table[text[end]] != 0) end++;
    if (end < low) return text + end;
    for (found = low; found <= end && !(found < window && model[row][found]); found++) {}
    for (size_t i = low; i < found && i < window; i++) model[row][i] = true;
    if (found > end) return text + end;
    return found == low || !many ? NULL : text + found - 1;
}

START_TEST(runs) {
    uint64_t seed = 11;
    size_t left = 0, stopped = 0;
    for (int round = 0; round < 20000; round++) {
        const size_t window = 1 + random_below(&seed, BITS), row = random_below(&seed, ROWS);
        const unsigned rare = 2 + random_below(&seed, 200);
        const rg_priv_memo memo = memo_of(window);
        memset(table, 0, sizeof table);
        table['a'] = 1;
        for (size_t i = 0; i < sizeof text; i++) text[i] = random_below(&seed, rare) == 0 ? 'b' : 'a';
        fill(&seed, window, 1 + random_below(&seed, 300));
        for (int again = 0; again < 3; again++) {
            const size_t from = random_below(&seed, BITS),
                         stop = from + random_below(&seed, (unsigned)(BITS + 1 - from));
            const size_t low = from + random_below(&seed, 5) * random_below(&seed, 20);
            const bool many = random_below(&seed, 3) != 0;
            if (low > sizeof text) continue;
            const unsigned char *const expected = run_of_model(row, window, many, from, low, stop);
            const unsigned char *const got =
                rg_priv_memo_run(&memo, row, many, text + from, text + low, text + stop, table);
            if (got != expected)
                ck_abort_msg("window %zu, from %zu, low %zu, stop %zu: %td where %td was due", window, from, low, stop,
                             got == NULL ? -1 : got - text, expected == NULL ? -1 : expected - text);
            same_bits("run");
            left += got != NULL, stopped += got == NULL;
        }
    }
    ck_assert_uint_gt(left, 10000);
    ck_assert_uint_gt(stopped, 1000);
}
END_TEST

START_TEST(a_place_to_leave_is_tried_once) {
    const rg_priv_memo memo = memo_of(BITS);
    memset(bits, 0, sizeof bits);
    memset(text, 'a', sizeof text);
    memset(table, 1, sizeof table);
    ck_assert_ptr_eq(rg_priv_memo_run(&memo, 0, true, text + 100, text + 101, text + 200, table), text + 200);
    ck_assert_ptr_null(rg_priv_memo_run(&memo, 0, true, text + 100, text + 101, text + 200, table));
    ck_assert_ptr_null(rg_priv_memo_run(&memo, 0, true, text + 120, text + 121, text + 200, table));
    ck_assert_ptr_eq(rg_priv_memo_run(&memo, 0, true, text + 10, text + 11, text + 200, table), text + 100);
    ck_assert_ptr_null(rg_priv_memo_run(&memo, 0, true, text + 10, text + 11, text + 200, table));
    ck_assert_ptr_eq(rg_priv_memo_run(&memo, 1, true, text + 10, text + 11, text + 200, table), text + 200);
}
END_TEST

START_TEST(chains) {
    uint64_t seed = 3;
    for (int round = 0; round < 20000; round++) {
        const size_t window = 1 + random_below(&seed, BITS), row = random_below(&seed, ROWS);
        const size_t low = random_below(&seed, BITS), end = low + random_below(&seed, (unsigned)(BITS - low));
        const bool many = random_below(&seed, 2) != 0;
        const rg_priv_memo memo = memo_of(window);
        fill(&seed, window, 1 + random_below(&seed, 300));
        size_t found = low;
        while (found <= end && !(found < window && model[row][found])) found++;
        for (size_t i = low; i < found && i < window; i++) model[row][i] = true;
        const unsigned char *const expected = found > end           ? text + end
                                            : found == low || !many ? NULL
                                                                    : text + found - 1;
        ck_assert_ptr_eq(rg_priv_memo_chain(&memo, row, many, text + end, text + low), expected);
        same_bits("chain");
    }
    const rg_priv_memo memo = memo_of(BITS);
    ck_assert_ptr_eq(rg_priv_memo_chain(&memo, 0, true, text + 3, text + 4), text + 3); /* too short: its caller's */
}
END_TEST

START_TEST(where_a_match_ends) {
    uint64_t seed = 9;
    const rg_priv_memo memo = memo_of(150), none = rg_priv_memo_open(0, NULL, 0);
    fill(&seed, 150, 1);
    rg_priv_memo_matched(&memo, text + 64);
    rg_priv_memo_matched(&memo, text + 149);
    rg_priv_memo_matched(&memo, text + 150);
    rg_priv_memo_matched(&none, text);
    for (size_t row = 0; row < ROWS; row++) model[row][64] = model[row][149] = false;
    same_bits("matched");
}
END_TEST

START_TEST(room) {
    uint64_t own[6];
    rg_priv_memo memo = rg_priv_memo_open(7, own, 6);
    ck_assert_int_eq(memo.patience, 7);
    ck_assert_ptr_null(memo.bits);
    memset(own, 0xff, sizeof own);
    ck_assert(rg_priv_memo_take(&memo, 3, 128, NULL));
    ck_assert_ptr_eq(memo.bits, own);
    ck_assert_uint_eq(memo.words, 2);
    ck_assert_uint_eq(memo.rows, 3);
    for (size_t i = 0; i < 6; i++) ck_assert_uint_eq(own[i], 0);
    ck_assert(!rg_priv_memo_take(&memo, 3, 129, NULL)); /* a word too many, and no pool */
    ck_assert_ptr_null(memo.bits);
    ck_assert(!rg_priv_memo_take(&memo, 4096, SIZE_MAX - 63, rg_priv_memo_pool)); /* more than can be told in bytes */
    ck_assert_uint_eq(allocated, 0);

    ck_assert(rg_priv_memo_take(&memo, 3, 129, rg_priv_memo_pool));
    ck_assert_ptr_nonnull(memo.pooled);
    ck_assert_ptr_ne(memo.bits, own);
    for (size_t i = 0; i < 9; i++) ck_assert_uint_eq(memo.bits[i], 0);
    memset(memo.bits, 0xff, 9 * sizeof *memo.bits);
    ck_assert(rg_priv_memo_take(&memo, 3, 129, rg_priv_memo_pool)); /* the same block again, and clear */
    for (size_t i = 0; i < 9; i++) ck_assert_uint_eq(memo.bits[i], 0);
    ck_assert_uint_eq(allocated, 1);
    ck_assert(!rg_priv_memo_take(&memo, 3, (size_t)8192 * 8, rg_priv_memo_pool)); /* above RG_POOL_MAX_BYTES */
    ck_assert_ptr_null(memo.pooled);
    rg_pool_trim();
    allocator_fails = true;
    ck_assert(!rg_priv_memo_take(&memo, 3, 129, rg_priv_memo_pool));
    ck_assert(rg_priv_memo_take(&memo, 3, 128, rg_priv_memo_pool));
    allocator_fails = false;
    rg_priv_memo_close(&memo);
    ck_assert_ptr_null(memo.bits);
    rg_pool_trim();
    ck_assert_uint_eq(allocated, freed);
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

START_TEST(rows_and_digits) {
    const rg_priv_around loops[3] = {{NULL, 4, 100}, {text + 5, 8, 1000}, {text + 6, 16, 10000}};
    ck_assert_uint_eq(rg_priv_memo_row(loops, 0, 3, text + 5), 3);
    ck_assert_uint_eq(rg_priv_memo_row(loops, 1, 3, text + 5), 7);
    ck_assert_uint_eq(rg_priv_memo_row(loops, 7, 3, text + 5), 3 + 4 + 8 + 1000 + 16);
    ck_assert_uint_eq(rg_priv_memo_row(loops, 6, 0, text + 6), 8 + 16 + 10000);
    ck_assert_uint_eq(rg_priv_memo_rounds(2, 5), 2);
    ck_assert_uint_eq(rg_priv_memo_rounds(9, 5), 5);
    ck_assert_uint_eq(rg_priv_memo_bytes(3, 63), 3 * 8);
    ck_assert_uint_eq(rg_priv_memo_bytes(3, 64), 3 * 16);
    ck_assert_int_eq(rg_priv_tiring(-9), 0);
    ck_assert_int_eq(rg_priv_tiring(80), 10);
}
END_TEST

static char subject[100000];

/* With an array: a memory that is asked for the first time. */
static int64_t more(rg_priv_memo *memo, uint64_t *own, const unsigned char *start, const unsigned char *end,
                    const rg_priv_memo_traits *traits, bool limited) {
    if (own != NULL) *memo = rg_priv_memo_open(0, own, RG_MEMO_BYTES / sizeof *own);
    return rg_priv_memo_more(memo, start, end, traits, limited);
}

/* More patience: until the window's steps are gone, where all is remembered; else as long as there is an allowance. */
START_TEST(patience) {
    const unsigned char *const from = (const unsigned char *)subject;
    const rg_priv_memo_traits few = {2, false, NULL}, pooled = {2, false, rg_priv_memo_pool}, holes = {2, true, NULL},
                              none = {0, false, NULL};
    uint64_t own[RG_MEMO_BYTES / 8];
    rg_priv_memo memo;

    ck_assert_int_eq(rg_priv_patience(0, 10, false), RG_PRIV_ENDLESS);
    ck_assert_int_eq(rg_priv_patience(0, 10, true), (int64_t)RG_DEFAULT_STEPS + 320);
    ck_assert_int_eq(rg_priv_patience(2, 10, true), RG_PRIV_PATIENCE(10));

    /* A subject that fits: remembered from its beginning to its end, and no limit any more. */
    ck_assert_int_eq(more(&memo, own, from, from + 500, &few, true), RG_PRIV_ENDLESS);
    ck_assert_uint_eq(memo.window, 501);
    ck_assert_ptr_eq(memo.base, from);
    ck_assert_ptr_eq(memo.bits, own);
    rg_priv_memo_close(&memo);

    /* Without room for the window that is wanted: the limit. */
    const int64_t rest = more(&memo, own, from, from + sizeof subject, &few, true);
    ck_assert_int_gt(rest, 0);
    ck_assert_uint_lt(memo.window, sizeof subject);
    ck_assert_uint_eq(memo.given, RG_PRIV_ALLOWANCE(sizeof subject + 1));
    ck_assert_int_eq(more(&memo, NULL, from, from + sizeof subject, &few, true), -1);
    /* Where steps are limited otherwise, never that one. */
    ck_assert_int_gt(more(&memo, NULL, from, from + sizeof subject, &few, false), 0);
    rg_priv_memo_close(&memo);

    /* What does not remember everything is limited, with room or without. */
    ck_assert_int_gt(more(&memo, own, from, from + 500, &holes, true), 0);
    ck_assert_uint_eq(memo.given, RG_PRIV_ALLOWANCE(501));
    ck_assert_int_eq(more(&memo, NULL, from, from + 500, &holes, true), -1);
    rg_priv_memo_close(&memo);
    ck_assert_int_eq(more(&memo, own, from, from + 500, &none, true), -1);
    ck_assert_uint_eq(memo.window, 0);
    ck_assert_ptr_null(memo.bits);

    /* The allocator fails: as without a pool. Its windows grow otherwise, until the rest of the subject is in one. */
    allocator_fails = true;
    ck_assert_int_gt(more(&memo, own, from, from + 5000, &pooled, true), 0);
    ck_assert_int_eq(more(&memo, NULL, from, from + 5000, &pooled, true), -1);
    allocator_fails = false;
    rg_priv_memo_close(&memo);
    int windows = 0;
    for (size_t at = 0, last = 0;
         more(&memo, windows == 0 ? own : NULL, from + at, from + 10000, &pooled, true) != RG_PRIV_ENDLESS; windows++) {
        ck_assert_ptr_nonnull(memo.bits);
        ck_assert_uint_ge(memo.window, last);
        last = memo.window;
        at += 1;
        ck_assert_int_lt(windows, 20);
    }
    rg_priv_memo_close(&memo);
    rg_pool_trim();
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/memo");
    tcase_add_test(tests, seen_once);
    tcase_add_test(tests, runs);
    tcase_add_test(tests, a_place_to_leave_is_tried_once);
    tcase_add_test(tests, chains);
    tcase_add_test(tests, where_a_match_ends);
    tcase_add_test(tests, room);
    tcase_add_test(tests, rows_and_digits);
    tcase_add_test(tests, patience);
    return suite_end();
}
