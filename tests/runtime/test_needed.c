/* run/needed.h: no place is passed over at which a match may start that has each byte that is needed, of those that it may have; where one of them is
 * missing, that is said, unless it may stand behind the end; and nothing outside is read. */
#define _DEFAULT_SOURCE
#define RG_PRIV_AROUND_HERE 8
#include <regengo/run/needed.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

#include <stdbool.h>

enum { SUBJECT = 80, ROUNDS = 20000 };

static const char letters[] = "ab-1\303";
static const char needed_letters[] = "ab-1";

/* How many of them may be in one match; or all. */
static size_t goes_over(const unsigned char *p, size_t n, const uint64_t *may) {
    size_t i = 0;
    while (i < n && (p[i] >= 128 || may[p[i] >> 6] >> (p[i] & 63) & 1)) i++;
    return i;
}
static bool has_all(const unsigned char *p, size_t n, unsigned wanted) {
    for (unsigned i = 0; i < sizeof needed_letters - 1; i++) {
        if (wanted >> i & 1 && (n == 0 || memchr(p, needed_letters[i], n) == NULL)) return false;
    }
    return true;
}

START_TEST(no_place_is_passed_over) {
    guard g = guard_make(SUBJECT);
    uint64_t seed = 78;
    unsigned moved = 0, skipped = 0, ended = 0, stayed = 0;
    for (int round = 0; round < ROUNDS; round++) {
        const unsigned wanted = 1 + random_below(&seed, 15), few = 1 + random_below(&seed, sizeof letters - 1);
        const size_t n = random_below(&seed, SUBJECT),
                     most = random_below(&seed, 4) == 0 ? SIZE_MAX / 4 : 1 + random_below(&seed, 20);
        char text[SUBJECT];
        uint64_t words[2] = {0, 0}, may[2] = {UINT64_MAX, UINT64_MAX};
        const bool goes_on = random_below(&seed, 2) == 0;
        for (unsigned i = 0; i < sizeof needed_letters - 1; i++) {
            if (wanted >> i & 1) words[needed_letters[i] >> 6] |= (uint64_t)1 << (needed_letters[i] & 63);
        }
        if (random_below(&seed, 2) == 0) may['b' >> 6] ^= (uint64_t)1 << ('b' & 63);
        for (size_t i = 0; i < n; i++)
            text[i] = letters[random_below(&seed, random_below(&seed, 4) == 0 ? sizeof letters - 1 : few)];
        const unsigned char *const s =
            (const unsigned char *)(round % 2 == 0 ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
        const unsigned char *const end = s + n;
        rg_priv_needed needed = {1, goes_on, s};
        for (const unsigned char *p = s; p != end; p++) {
            const unsigned char *const next =
                rg_priv_seek_needed(p, end, words[0], words[1], most, may[0], may[1], &needed);
            ck_assert(next >= p && next <= end && needed.patience > 0);
            for (const unsigned char *q = p; q != next; q++) {
                const size_t left = goes_over(q, (size_t)(end - q), may);
                ck_assert_msg(!has_all(q, left < most ? left : most, wanted) &&
                                  !(goes_on && left == (size_t)(end - q) && left < most),
                              "round %d: a place at %zu was passed over", round, (size_t)(q - s));
            }
            skipped += next != p && next != end && may['b' >> 6] != UINT64_MAX && next[-1] == 'b';
            moved += next != p && next != end, ended += next == end, stayed += next == p;
            if (next == end) break;
            p = next;
        }
        needed = (rg_priv_needed){1, false, s};
        if (n > 0 && (wanted & (wanted - 1)) == 0 && !has_all(s, n, wanted)) {
            ck_assert_ptr_eq(rg_priv_seek_needed(s, end, words[0], words[1], most, may[0], may[1], &needed), end);
            /* If it may stand behind the end, what comes up to there may be a match. */
            needed = (rg_priv_needed){1, true, s};
            size_t from = 0;
            while (goes_over(s + from, n - from, may) < n - from || n - from >= most) from++;
            ck_assert_ptr_eq(rg_priv_seek_needed(s, end, words[0], words[1], most, may[0], may[1], &needed), s + from);
        }
    }
    guard_free(&g);
    ck_assert_uint_gt(moved, 1000);
    ck_assert_uint_gt(skipped, 1000);
    ck_assert_uint_gt(ended, 1000);
    ck_assert_uint_gt(stayed, 1000);
}
END_TEST

/* Who asks at each place of a text looks at each of its bytes a bounded number of times: what was seen is not looked for again. */
START_TEST(what_was_seen_is_not_looked_for_again) {
    enum { LENGTH = 1000 };
    unsigned char text[LENGTH];
    memset(text, 'a', sizeof text);
    text[LENGTH - 1] = '-';
    rg_priv_needed needed = {1, false, text};
    const uint64_t w0 = (uint64_t)1 << '-', w1 = (uint64_t)1 << ('a' & 63);
    ck_assert_ptr_eq(rg_priv_seek_needed(text, text + LENGTH, w0, w1, SIZE_MAX / 4, UINT64_MAX, UINT64_MAX, &needed),
                     text);
    ck_assert_ptr_eq(needed.seen, text + LENGTH - 1);
    text[LENGTH - 1] = 'a';
    ck_assert_ptr_eq(
        rg_priv_seek_needed(text + 500, text + LENGTH, w0, w1, SIZE_MAX / 4, UINT64_MAX, UINT64_MAX, &needed),
        text + 500);
    ck_assert_ptr_eq(
        rg_priv_seek_needed(text + LENGTH - 1, text + LENGTH, w0, w1, SIZE_MAX / 4, UINT64_MAX, UINT64_MAX, &needed),
        text + LENGTH);
}
END_TEST

/* A look that led far is made again after one failure, another one after some. */
START_TEST(a_look_of_use_is_made_again_at_once) {
    unsigned char text[200];
    memset(text, 'a', sizeof text);
    text[100] = '-';
    rg_priv_needed needed = {1, false, text};
    ck_assert_ptr_eq(rg_priv_seek_needed(text, text + 200, (uint64_t)1 << '-', 0, 10, UINT64_MAX, UINT64_MAX, &needed),
                     text + 91);
    ck_assert_uint_eq(needed.patience, 1);
    ck_assert_ptr_eq(
        rg_priv_seek_needed(text + 100, text + 200, (uint64_t)1 << '-', 0, 10, UINT64_MAX, UINT64_MAX, &needed),
        text + 100);
    ck_assert_uint_eq(needed.patience, RG_PRIV_SOME_FAILURES);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run time, bytes that are needed");
    tcase_add_test(tests, no_place_is_passed_over);
    tcase_add_test(tests, what_was_seen_is_not_looked_for_again);
    tcase_add_test(tests, a_look_of_use_is_made_again_at_once);
    return suite_end();
}
