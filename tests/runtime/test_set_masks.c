/* Which of 64 bytes are in each of some sets: what the vectors of this processor say, and where there are fewer bytes, beside a page that must not
 * be read, is what looking at each byte in each set says. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

enum { MOST = 15, ROUNDS = 4000 };

/* How many sets there are is a constant wherever they are looked at: the loop over them is written out. */
#define MANY(n) \
    case n: rg_priv_masks_of_sets(begin, p, end, sets, n, in); break;
#define MANIES MANY(1) MANY(2) MANY(3) MANY(4) MANY(5) MANY(6) MANY(7) MANY(8) MANY(9) MANY(10) MANY(11) MANY(12) MANY(13) MANY(14) MANY(15)

static void must_be_told(const unsigned char *begin, const unsigned char *p, const unsigned char *end,
                         rg_priv_set_words *sets, unsigned many) {
    uint64_t in[MOST + 1];
    const size_t n = end - p < 64 ? (size_t)(end - p) : 64;
    in[many] = 12345;
    switch (many) { MANIES }
    ck_assert_uint_eq(in[many], 12345);
    for (unsigned s = 0; s < many; s++)
        for (size_t i = 0; i < 64; i++) {
            const bool expected = i < n && (sets[s][p[i] >> 6] >> (p[i] & 63) & 1) != 0;
            ck_assert_msg((in[s] >> i & 1) == expected, "%zu bytes, %u sets: byte %zu of set %u", n, many, i, s);
        }
}

/* Sets of one byte each, all 256 of them at each place. */
START_TEST(each_byte_is_told) {
    unsigned char text[256 + 64];
    for (unsigned i = 0; i < sizeof text; i++) text[i] = (unsigned char)i;
    for (unsigned byte = 0; byte < 256; byte++) {
        uint64_t sets[3][4] = {{0}};
        sets[0][byte >> 6] = sets[2][byte >> 6] = (uint64_t)1 << (byte & 63);
        for (unsigned i = 0; i < 4; i++) sets[1][i] = ~sets[0][i];
        for (unsigned from = 0; from < 256; from += 61)
            must_be_told(text, text + from, text + sizeof text, (rg_priv_set_words *)sets, 3);
        must_be_told(text, text + byte, text + sizeof text, (rg_priv_set_words *)sets, 2);
    }
}
END_TEST

/* Any sets, any number of them, and subjects of any length, from anywhere in them. */
START_TEST(random_sets_are_told) {
    uint64_t seed = 77;
    guard room = guard_make(200);
    for (unsigned round = 0; round < ROUNDS; round++) {
        uint64_t sets[MOST][4];
        const unsigned many = 1 + random_below(&seed, MOST);
        for (unsigned s = 0; s < many; s++)
            for (unsigned i = 0; i < 4; i++)
                sets[s][i] = random_next(&seed) & (random_below(&seed, 2) ? random_next(&seed) : ~(uint64_t)0);
        const size_t n = random_below(&seed, random_below(&seed, 2) ? 70 : 200);
        unsigned char bytes[200];
        for (size_t i = 0; i < n; i++) bytes[i] = (unsigned char)random_next(&seed);
        const char *const text =
            random_below(&seed, 2) == 0 ? guard_at_end(&room, bytes, n) : guard_at_begin(&room, bytes, n);
        const unsigned char *const begin = (const unsigned char *)text;
        const size_t from = random_below(&seed, (unsigned)n + 1);
        must_be_told(begin, begin + from, begin + n, (rg_priv_set_words *)sets, many);
        must_be_told(begin + from, begin + from, begin + n, (rg_priv_set_words *)sets, many);
    }
    guard_free(&room);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("runtime, masks of sets");
    tcase_add_test(tests, each_byte_is_told);
    tcase_add_test(tests, random_sets_are_told);
    return suite_end();
}
