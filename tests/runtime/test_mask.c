/* Masks of up to 64 bytes tell each byte as its table does, read nothing outside the subject, and their edges are those of runs of
 * enough bytes. */
#define _DEFAULT_SOURCE
#include <regengo/run/mask.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

enum { ROUNDS = 400, LONGEST = 150 };

typedef struct set {
    unsigned char table[256];
    rg_priv_halves halves;
} set;

static set random_set(uint64_t *seed) {
    set s = {{0}, {{0, 0}, {0, 0}}};
    const unsigned dense = 1 + random_below(seed, 8);
    for (unsigned c = 0; c < 256; c++) {
        if (random_below(seed, 8) >= dense) continue;
        s.table[c] = 1;
        (c < 128 ? s.halves.ascii : s.halves.high)[c >> 3 & 1] |= (uint64_t)1 << ((c & 7) * 8 + (c >> 4 & 7));
    }
    return s;
}

static uint64_t slowly(const unsigned char *p, size_t n, const set *s) {
    uint64_t in = 0;
    for (size_t i = 0; i < n && i < 64; i++)
        if (s->table[p[i]] != 0) in |= (uint64_t)1 << i;
    return in;
}

/* All lengths, with and without bytes before the place; the subject ends where memory does, and begins where it does. */
START_TEST(as_the_table_has_it) {
    unsigned char text[LONGEST];
    guard g = guard_make(LONGEST);
    uint64_t seed = 4711;
    for (int round = 0; round < ROUNDS; round++) {
        const set s = random_set(&seed);
        for (size_t n = 0; n <= LONGEST; n++) {
            for (size_t i = 0; i < n; i++) text[i] = (unsigned char)random_below(&seed, 256);
            const unsigned char *const p =
                (const unsigned char *)(round % 2 == 0 ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
            const size_t from = random_below(&seed, (unsigned)n + 1);
            ck_assert_uint_eq(rg_priv_mask(p, p + from, p + n, &s.halves, s.table), slowly(text + from, n - from, &s));
        }
    }
    guard_free(&g);
}
END_TEST

/* Edges, one by one: what is on is a run of enough bytes, or goes on behind the mask. */
START_TEST(edges_of_runs) {
    uint64_t seed = 99;
    for (int round = 0; round < 40 * ROUNDS; round++) {
        uint64_t in = random_next(&seed);
        if (round % 3 > 0) in |= random_next(&seed);
        if (round % 3 > 1) in |= random_next(&seed);
        const uint64_t least = 1 + random_below(&seed, round % 5 == 0 ? 80 : 12);
        uint64_t expected = 0;
        for (unsigned from = 0, to; from < 64; from = to + 1) {
            for (to = from; to < 64 && (in >> to & 1) != 0;) to++;
            if (to == from || (to < 64 && to - from < least)) continue;
            expected ^= (uint64_t)1 << from;
            if (to < 64) expected ^= (uint64_t)1 << to;
        }
        ck_assert_msg(rg_priv_mask_edges(in, least) == expected, "edges of %llx, runs of %llu bytes: %llx, not %llx",
                      (unsigned long long)in, (unsigned long long)least,
                      (unsigned long long)rg_priv_mask_edges(in, least), (unsigned long long)expected);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/mask");
    tcase_add_test(tests, as_the_table_has_it);
    tcase_add_test(tests, edges_of_runs);
    return suite_end();
}
