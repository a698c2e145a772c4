/* The walks over runs of bytes find what a byte-by-byte look finds, and touch nothing outside. */
#define _DEFAULT_SOURCE
#include <regengo/run/scan.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

/* A set and its table; the words are constants at each call, as in generated code. */
#define DIGITS 0x03ff000000000000u, 0, 0, 0
#define WORDS 0x03ff000000000000u, 0x07fffffe87fffffeu, 0, 0
#define HIGH 0, 0, 0xffffffffffffffffu, 0xffffffffffffffffu
#define ONLY_X 0, 0x0100000000000000u, 0, 0
#define NOTHING 0, 0, 0, 0
#define ALL ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0

static size_t plain_walk(const unsigned char *p, size_t n, bool in, uint64_t w0, uint64_t w1, uint64_t w2,
                         uint64_t w3) {
    size_t i = 0;
    while (i < n && rg_priv_set_bit(p[i], w0, w1, w2, w3) == in) i++;
    return i;
}

#define CHECK_WALKS(p, n, table, ...) \
    do { \
        ck_assert_uint_eq((size_t)(rg_priv_scan(p, (p) + (n), false, __VA_ARGS__, table, &no_ranges) - (p)), \
                          plain_walk(p, n, true, __VA_ARGS__)); \
        ck_assert_uint_eq((size_t)(rg_priv_find(p, (p) + (n), __VA_ARGS__, table) - (p)), \
                          plain_walk(p, n, false, __VA_ARGS__)); \
    } while (0)

#define NOT_DASH ~((uint64_t)1 << '-'), ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0
#define NOT_DASH_OR_DOT ~((uint64_t)3 << '-'), ~(uint64_t)0, ~(uint64_t)0, ~(uint64_t)0

static const rg_priv_ranges no_ranges = {.count = 5};
static const rg_priv_ranges word_ranges = {.count = 4, .first = {'0', 'A', '_', 'a'}, .more = {9, 25, 0, 25}};
static const rg_priv_ranges dash_ranges = {.outside = true, .count = 1, .first = {'-'}, .more = {1}};
static unsigned char word_table[256], dash_table[256];

static void fill_tables(void) {
    for (unsigned c = 0; c < 256; c++) {
        word_table[c] = rg_priv_set_bit(c, WORDS);
        dash_table[c] = rg_priv_set_bit(c, NOT_DASH_OR_DOT);
    }
}

START_TEST(empty_range) {
    const unsigned char byte = 'x';
    ck_assert_ptr_eq(rg_priv_scan(&byte, &byte, false, ALL, NULL, &no_ranges), &byte);
    ck_assert_ptr_eq(rg_priv_scan(&byte, &byte, true, ONLY_X, NULL, &no_ranges), &byte);
    ck_assert_ptr_eq(rg_priv_find(&byte, &byte, ALL, NULL), &byte);
    ck_assert_ptr_eq(rg_priv_find(&byte, &byte, NOTHING, NULL), &byte);
}
END_TEST

/* Subjects of 0 to 80 bytes, each against the forbidden page on either side, the odd byte out at every place. */
START_TEST(stops_where_the_set_does) {
    guard g = guard_make(128);
    fill_tables();
    for (size_t n = 0; n <= 80; n++)
        for (size_t odd = 0; odd <= n; odd++) {
            unsigned char text[80];
            memset(text, 'x', sizeof text);
            if (odd < n) text[odd] = '-';
            for (int side = 0; side < 2; side++) {
                const unsigned char *p =
                    (const unsigned char *)(side ? guard_at_end(&g, text, n) : guard_at_begin(&g, text, n));
                for (int often = 0; often < 2; often++) {
                    ck_assert_uint_eq((size_t)(rg_priv_scan(p, p + n, often, WORDS, word_table, &no_ranges) - p), odd);
                    ck_assert_uint_eq((size_t)(rg_priv_scan(p, p + n, often, WORDS, word_table, &word_ranges) - p),
                                      odd);
                    ck_assert_uint_eq((size_t)(rg_priv_scan(p, p + n, often, ONLY_X, NULL, &no_ranges) - p), odd);
                    ck_assert_uint_eq((size_t)(rg_priv_scan(p, p + n, often, NOT_DASH, NULL, &no_ranges) - p), odd);
                    ck_assert_uint_eq(
                        (size_t)(rg_priv_scan(p, p + n, often, NOT_DASH_OR_DOT, dash_table, &dash_ranges) - p), odd);
                }
                ck_assert_uint_eq((size_t)(rg_priv_find(p, p + n, 1ull << '-', 0, 0, 0, NULL) - p), odd);
            }
        }
    guard_free(&g);
}
END_TEST

#define XDIGITS 0x03ff000000000000u, 0x0000007e0000007eu, 0, 0
static const rg_priv_ranges xdigit_ranges = {.count = 3, .first = {'0', 'A', 'a'}, .more = {9, 5, 5}};

/* n bytes that stand right at a forbidden page, with as much room on the other side as is told; a bad byte at each place. */
START_TEST(all_of_a_fixed_number) {
    guard g = guard_make(128);
    for (size_t n = 1; n <= 50; n++)
        for (size_t room = 0; room <= 16; room++)
            for (size_t odd = 0; odd <= n; odd++) {
                unsigned char text[80];
                memset(text, '-', sizeof text);
                const size_t size = n + room;
                /* Room before: the run stands at the end. Room behind: it stands at the beginning. */
                memset(text + room, 'a', n);
                if (odd < n) text[room + odd] = 'g';
                const unsigned char *p = (const unsigned char *)guard_at_end(&g, text, size) + room;
                ck_assert(rg_priv_all(p, n, room, n, XDIGITS, NULL, &xdigit_ranges) == (odd == n));
                ck_assert(rg_priv_all(p, n, room, n, NOT_DASH_OR_DOT, NULL, &dash_ranges));
                memset(text, 'F', n);
                memset(text + n, '-', room);
                if (odd < n) text[odd] = '-';
                p = (const unsigned char *)guard_at_begin(&g, text, size);
                ck_assert(rg_priv_all(p, n, 0, size, XDIGITS, NULL, &xdigit_ranges) == (odd == n));
                ck_assert(rg_priv_all(p, n, 0, size, NOT_DASH_OR_DOT, NULL, &dash_ranges) == (odd == n));
                ck_assert(rg_priv_all(p, n, 0, size, XDIGITS, NULL, &no_ranges) == (odd == n));
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
    for (size_t n = 0; n <= 6; n++)
        for (size_t most = 0; most <= 8; most++) {
            const unsigned char text[] = "12345678";
            ck_assert_uint_eq(rg_priv_few(text, text + n, most, DIGITS, NULL), n < most ? n : most);
            const unsigned char other[] = "123x5678";
            const size_t least = n < 3 ? n : 3;
            ck_assert_uint_eq(rg_priv_few(other, other + n, most, DIGITS, NULL), least < most ? least : most);
        }
}
END_TEST

START_TEST(random_bytes) {
    uint64_t seed = 7;
    fill_tables();
    for (int round = 0; round < 3000; round++) {
        unsigned char text[100];
        const size_t n = random_below(&seed, sizeof text + 1);
        for (size_t i = 0; i < n; i++)
            text[i] = (unsigned char)(round % 2 ? random_below(&seed, 256) : '0' + random_below(&seed, 80));
        CHECK_WALKS(text, n, word_table, WORDS);
        CHECK_WALKS(text, n, NULL, WORDS);
        CHECK_WALKS(text, n, NULL, DIGITS);
        CHECK_WALKS(text, n, NULL, HIGH);
        CHECK_WALKS(text, n, NULL, ONLY_X);
        CHECK_WALKS(text, n, NULL, NOTHING);
        CHECK_WALKS(text, n, NULL, ALL);
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
    return suite_end();
}
