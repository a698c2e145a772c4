/* The walks over runs of bytes find what a byte-by-byte look finds, and touch nothing outside. */
#define _DEFAULT_SOURCE
#include <regengo/run/scan.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

/* A set as the walks take it: its table, and its ranges, or those of what is not in it. */
typedef struct set {
    unsigned char table[256];
    rg_priv_ranges ranges;
} set;

static set set_of(uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    set s = {.ranges = {.outside = w0 & 1}};
    for (unsigned c = 0; c < 256; c++) s.table[c] = rg_priv_set_bit(c, w0, w1, w2, w3);
    for (unsigned c = 0; c < 256; c++) {
        if (s.table[c] == s.ranges.outside) continue;
        if (c >= 128) s.ranges.count = 5; /* too many */
        if (s.ranges.count > 4) break;
        if (c > 0 && s.table[c - 1] == s.table[c]) {
            s.ranges.more[s.ranges.count - 1]++;
        } else if (++s.ranges.count <= 4) {
            s.ranges.first[s.ranges.count - 1] = (unsigned char)c;
        }
    }
    return s;
}

#define DIGITS 0x03ff000000000000u, 0, 0, 0
#define WORDS 0x03ff000000000000u, 0x07fffffe87fffffeu, 0, 0
#define XDIGITS 0x03ff000000000000u, 0x0000007e0000007eu, 0, 0
#define HIGH 0, 0, 0xffffffffffffffffu, 0xffffffffffffffffu
#define ONLY_X 0, 0x0100000000000000u, 0, 0
#define NOTHING 0, 0, 0, 0
#define ALL ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0
#define NOT_DASH ~((uint64_t)1 << '-'), ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0
#define NOT_DASH_OR_DOT ~((uint64_t)3 << '-'), ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0

static size_t plain_walk(const unsigned char *p, size_t n, bool in, const set *s) {
    size_t i = 0;
    while (i < n && (s->table[p[i]] != 0) == in) i++;
    return i;
}

#define AT(place) ((size_t)((place) - p))

/* Every walk that is for such a set finds what a plain one does. */
static void check_walks(const unsigned char *p, size_t n, const set *s) {
    const size_t run = plain_walk(p, n, true, s), gap = plain_walk(p, n, false, s);
    ck_assert_uint_eq(AT(rg_priv_scan(p, p + n, s->table, &s->ranges, RG_PRIV_FAR_SCAN(s->ranges.count))), run);
    if (s->ranges.count == 1)
        ck_assert_uint_eq(AT(rg_priv_scan_range(p, p + n, s->table, &s->ranges, RG_PRIV_FAR_SCAN(s->ranges.count))),
                          run);
#ifdef RG_PRIV_BLOCK_VECTOR
    for (size_t behind = 0; s->ranges.count <= 4 && behind <= n; behind++) {
        const unsigned char *const from = p + behind;
        ck_assert_uint_eq((size_t)(rg_priv_scan_blocks(from, p + n, &s->ranges, s->table, behind) - from),
                          plain_walk(from, n - behind, true, s));
    }
#endif
    ck_assert_uint_eq(AT(rg_priv_find(p, p + n, s->table)), gap);
    if (s->ranges.count == 1 && !s->ranges.outside)
        ck_assert_uint_eq(AT(rg_priv_find_range(p, p + n, s->ranges.first[0], s->ranges.more[0])), gap);
}

START_TEST(empty_range) {
    const unsigned char byte = 'x';
    const set sets[] = {set_of(ALL), set_of(ONLY_X), set_of(NOTHING), set_of(WORDS)};
    for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) check_walks(&byte, 0, &sets[i]);
}
END_TEST

/* Subjects of 0 to 80 bytes, each against the forbidden page on either side, the odd byte out at every place. */
START_TEST(stops_where_the_set_does) {
    guard g = guard_make(128);
    const set sets[] = {set_of(WORDS), set_of(ONLY_X), set_of(NOT_DASH), set_of(NOT_DASH_OR_DOT)};
    const set dash = set_of(1ull << '-', 0, 0, 0);
    for (size_t n = 0; n <= 80; n++)
        for (size_t odd = 0; odd <= n; odd++) {
            unsigned char text[80];
            memset(text, 'x', sizeof text);
            if (odd < n) text[odd] = '-';
            for (int side = 0; side < 2; side++) {
                const unsigned char *p =
                    (const unsigned char *)(side ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
                for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) {
                    ck_assert_uint_eq(plain_walk(p, n, true, &sets[i]), odd);
                    check_walks(p, n, &sets[i]);
                }
                check_walks(p, n, &dash);
            }
        }
    guard_free(&g);
}
END_TEST

/* n bytes that stand right at a forbidden page, with as much room on the other side as a look at 16 takes; a bad byte at each
 * place. */
START_TEST(all_of_a_fixed_number) {
    guard g = guard_make(128);
    const set xdigits = set_of(XDIGITS), no_dash = set_of(NOT_DASH_OR_DOT);
    for (size_t n = 1; n <= 50; n++)
        for (size_t odd = 0; odd <= n; odd++) {
            unsigned char text[80];
            const size_t room = n < 16 ? 16 - n : 0, size = n + room;
            /* Room before: the n bytes stand at the end. */
            memset(text, '-', sizeof text);
            memset(text + room, 'a', n);
            if (odd < n) text[room + odd] = 'g';
            const unsigned char *p = (const unsigned char *)guard_at_end(&g, text, size) + room;
            ck_assert(rg_priv_all(p, n, xdigits.table) == (odd == n));
            ck_assert(rg_priv_all(p, n, no_dash.table));
#ifdef RG_PRIV_BLOCK_VECTOR
            ck_assert((n < 16 ? rg_priv_all_of_block(p, n, false, &xdigits.ranges)
                              : rg_priv_all_of_blocks(p, n, &xdigits.ranges)) == (odd == n));
            ck_assert(n < 16 ? rg_priv_all_of_block(p, n, false, &no_dash.ranges)
                             : rg_priv_all_of_blocks(p, n, &no_dash.ranges));
#endif
            /* Room behind: they stand at the beginning. */
            memset(text, 'F', n);
            memset(text + n, '-', room);
            if (odd < n) text[odd] = '-';
            p = (const unsigned char *)guard_at_begin(&g, text, size);
            ck_assert(rg_priv_all(p, n, no_dash.table) == (odd == n));
#ifdef RG_PRIV_BLOCK_VECTOR
            ck_assert((n < 16 ? rg_priv_all_of_block(p, n, true, &xdigits.ranges)
                              : rg_priv_all_of_blocks(p, n, &xdigits.ranges)) == (odd == n));
            ck_assert((n < 16 ? rg_priv_all_of_block(p, n, true, &no_dash.ranges)
                              : rg_priv_all_of_blocks(p, n, &no_dash.ranges)) == (odd == n));
#endif
        }
    guard_free(&g);
}
END_TEST

/* Every pair of bytes at every place of 2, 4 and 8, the others at the bounds: what one borrows or carries misleads no other. */
START_TEST(all_between) {
    static const unsigned ranges[][2] = {{'0', '9'}, {'a', 'z'}, {0, 5}, {1, 127}, {100, 127}, {127, 127}, {0, 0}};
    for (size_t r = 0; r < sizeof ranges / sizeof ranges[0]; r++) {
        const unsigned low = ranges[r][0], high = ranges[r][1];
        size_t wrong = 0;
        for (size_t n = 2; n <= 8; n *= 2)
            for (unsigned pair = 0; pair < 65536; pair++)
                for (size_t at = 0; at + 1 < n; at++) {
                    const unsigned a = pair & 255, b = pair >> 8;
                    unsigned char text[8];
                    for (size_t i = 0; i < n; i++) text[i] = (unsigned char)(i & 1 ? low : high);
                    text[at] = (unsigned char)a, text[at + 1] = (unsigned char)b;
                    wrong += rg_priv_all_between(text, n, low, high - low) !=
                             (a >= low && a <= high && b >= low && b <= high);
                }
        ck_assert_uint_eq(wrong, 0);
    }
}
END_TEST

START_TEST(a_few) {
    const set digits = set_of(DIGITS);
    for (size_t n = 0; n <= 6; n++)
        for (size_t most = 0; most <= 8; most++) {
            const unsigned char text[] = "12345678";
            ck_assert_uint_eq(rg_priv_few(text, text + n, most, digits.table), n < most ? n : most);
            const unsigned char other[] = "123x5678";
            const size_t least = n < 3 ? n : 3;
            ck_assert_uint_eq(rg_priv_few(other, other + n, most, digits.table), least < most ? least : most);
        }
}
END_TEST

START_TEST(random_bytes) {
    uint64_t seed = 7;
    const set sets[] = {set_of(WORDS),   set_of(DIGITS), set_of(XDIGITS),  set_of(HIGH),           set_of(ONLY_X),
                        set_of(NOTHING), set_of(ALL),    set_of(NOT_DASH), set_of(NOT_DASH_OR_DOT)};
    for (int round = 0; round < 3000; round++) {
        unsigned char text[100];
        const size_t n = random_below(&seed, sizeof text + 1);
        for (size_t i = 0; i < n; i++)
            text[i] = (unsigned char)(round % 2 ? random_below(&seed, 256) : '0' + random_below(&seed, 80));
        for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) check_walks(text, n, &sets[i]);
    }
}
END_TEST

/* Words and gaps, of any lengths: the end of the chain, and back from every place of it to the run that is there. */
START_TEST(chains) {
    uint64_t seed = 11;
    const set words = set_of(WORDS);
    for (int round = 0; round < 3000; round++) {
        unsigned char p[60];
        const size_t n = 1 + random_below(&seed, sizeof p),
                     most = round % 3 == 0 ? SIZE_MAX : 1 + random_below(&seed, 3);
        for (size_t i = 0; i < n; i++) p[i] = (unsigned char)"abcd --;"[random_below(&seed, round % 2 ? 8 : 7)];
        p[0] = 'x';
        size_t end = 0;
        while (end < n && words.table[p[end]] != 0) {
            while (end < n && words.table[p[end]] != 0) end++;
            for (size_t gap = 0; gap < most && end < n && p[end] == '-'; gap++) end++;
        }
        ck_assert_uint_eq(AT(rg_priv_chain(p + 1, p + n, words.table, &words.ranges,
                                           RG_PRIV_FAR_SCAN(words.ranges.count), 1ull << '-', 0, most)),
                          end);
        for (size_t at = 1; at <= end; at++) {
            const unsigned char *stop;
            size_t from = at;
            while (words.table[p[from - 1]] == 0) from--;
            const size_t to = from;
            while (from > 0 && words.table[p[from - 1]] != 0) from--;
            ck_assert_uint_eq(AT(rg_priv_chain_back(p, p + at, 1ull << '-', 0, &stop)), from);
            ck_assert_uint_eq(AT(stop), to);
        }
    }
}
END_TEST

/* Every byte against letters, what stands beside them and what is 128 above, at every place of texts of 1 to 20 bytes, among letters
 * that differ in case and signs that must not. */
START_TEST(caseless) {
    static const char b[] = "aZ[@{`zA-Sherlock9Holmes\xe1\x9a\xff\x01";
    for (size_t n = 1; n <= 20; n++)
        for (size_t at = 0; at < n; at++) {
            size_t wrong = 0;
            for (unsigned x = 0; x < 256; x++)
                for (size_t other = 0; other < sizeof b; other++) {
                    const unsigned y = (unsigned char)b[other], letter = y | 32;
                    unsigned char left[20], right[20];
                    for (size_t i = 0; i < n; i++) {
                        const bool is_letter = (b[i] | 32) >= 'a' && (b[i] | 32) <= 'z';
                        right[i] = (unsigned char)b[i];
                        left[i] = (unsigned char)(is_letter && (x >> i % 8 & 1) != 0 ? b[i] ^ 32 : b[i]);
                    }
                    left[at] = (unsigned char)x, right[at] = (unsigned char)y;
                    wrong += rg_priv_same_caseless(left, right, n) !=
                             (x == y || ((x ^ y) == 32 && letter >= 'a' && letter <= 'z'));
                }
            ck_assert_uint_eq(wrong, 0);
        }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/scan");
    tcase_add_test(tests, empty_range);
    tcase_add_test(tests, stops_where_the_set_does);
    tcase_add_test(tests, all_of_a_fixed_number);
    tcase_add_test(tests, all_between);
    tcase_add_test(tests, a_few);
    tcase_add_test(tests, random_bytes);
    tcase_add_test(tests, chains);
    tcase_add_test(tests, caseless);
    return suite_end();
}
