/* Every form that rg_priv_in chooses among answers as the plain bit test does, for all 256 bytes. */
#include <regengo/run/byte_table.h>

#include <ctype.h>

#include "../support/random.h"
#include "../support/suite.h"

typedef struct set {
    uint64_t w[4];
} set;

static set set_none(void) { return (set){{0, 0, 0, 0}}; }

static set set_add(set s, unsigned byte) {
    s.w[byte / 64] |= (uint64_t)1 << byte % 64;
    return s;
}

static set set_not(set s) { return (set){{~s.w[0], ~s.w[1], ~s.w[2], ~s.w[3]}}; }

static set set_range(unsigned from, unsigned to) {
    set s = set_none();
    for (unsigned c = from; c <= to; c++) s = set_add(s, c);
    return s;
}

/* The truth by another way than the code under test takes: memory, byte by byte. */
static bool set_has(set s, unsigned byte) { return (s.w[byte / 64] & (uint64_t)1 << byte % 64) != 0; }

static void check_set(set s) {
    unsigned char table[256];
    unsigned size = 0;
    for (unsigned c = 0; c < 256; c++) {
        table[c] = set_has(s, c);
        size += table[c];
    }
    ck_assert_uint_eq((unsigned)RG_PRIV_SET_SIZE(s.w[0], s.w[1], s.w[2], s.w[3]), size);
    for (unsigned c = 0; c < 256; c++) {
        const bool bit = rg_priv_set_bit(c, s.w[0], s.w[1], s.w[2], s.w[3]);
        const bool words = rg_priv_in((unsigned char)c, s.w[0], s.w[1], s.w[2], s.w[3], NULL);
        const bool looked_up = rg_priv_in((unsigned char)c, s.w[0], s.w[1], s.w[2], s.w[3], table);
        const bool has = rg_priv_has((unsigned char)c, s.w[0], s.w[1], s.w[2], s.w[3]);
        if (bit != table[c] || words != table[c] || looked_up != table[c] || has != table[c])
            ck_abort_msg("byte %u of {%llx, %llx, %llx, %llx}: it is %d, bit %d, words %d, table %d, has %d", c,
                         (unsigned long long)s.w[0], (unsigned long long)s.w[1], (unsigned long long)s.w[2],
                         (unsigned long long)s.w[3], table[c], bit, words, looked_up, has);
    }
}

START_TEST(none_and_all) {
    check_set(set_none());
    check_set(set_not(set_none()));
}
END_TEST

START_TEST(one_byte_in_or_out) {
    for (unsigned c = 0; c < 256; c++) {
        check_set(set_add(set_none(), c));
        check_set(set_not(set_add(set_none(), c)));
    }
}
END_TEST

START_TEST(two_bytes_in_or_out) {
    for (unsigned a = 0; a < 256; a += 7)
        for (unsigned b = 0; b < 256; b += 5) {
            const set pair = set_add(set_add(set_none(), a), b);
            check_set(pair);
            check_set(set_not(pair));
        }
}
END_TEST

/* Every range that starts or ends near the edge of a word or of a byte's values, and its complement. */
START_TEST(ranges_in_or_out) {
    static const unsigned edges[] = {0, 1, 31, 62, 63, 64, 65, 96, 126, 127, 128, 129, 190, 191, 192, 193, 254, 255};
    const unsigned count = sizeof edges / sizeof edges[0];
    for (unsigned i = 0; i < count; i++)
        for (unsigned j = i; j < count; j++) {
            check_set(set_range(edges[i], edges[j]));
            check_set(set_not(set_range(edges[i], edges[j])));
        }
}
END_TEST

/* A set that fits in 64 bytes from its lowest member on is one shifted word, wherever it begins; 65 bytes do not fit. */
START_TEST(windows_at_every_offset) {
    static const unsigned widths[] = {2, 3, 17, 62, 63, 64, 65, 66};
    for (unsigned low = 0; low < 256; low++)
        for (unsigned i = 0; i < sizeof widths / sizeof widths[0]; i++) {
            const unsigned high = low + widths[i];
            if (high > 255) continue;
            const set ends = set_add(set_add(set_none(), low), high);
            check_set(set_add(ends, low + widths[i] / 2));
            check_set(set_add(set_add(ends, low + 1), high - 1));
        }
}
END_TEST

/* Below 128, two words decide; above, all four. */
START_TEST(halves) {
    check_set((set){{0x03ff000000000000u, 0x07fffffe87fffffeu, 0, 0}});
    check_set((set){{0xfc00fffe00000000u, 0x78000001f8000001u, 0, 0}});
    check_set((set){{1, 0x8000000000000000u, 0, 0}});
    check_set((set){{0, 0, 0x5555555555555555u, 0xaaaaaaaaaaaaaaaau}});
    check_set((set){{1, 0, 0, 0x8000000000000000u}});
    check_set((set){{0x5555555555555555u, 0x5555555555555555u, 0x5555555555555555u, 0x5555555555555555u}});
    check_set((set){{0, 0xffffffffffffffffu, 0xffffffffffffffffu, 0}});
}
END_TEST

START_TEST(random_sets) {
    uint64_t seed = 20240229;
    for (int round = 0; round < 2000; round++) {
        set s = set_none();
        const unsigned base = random_below(&seed, 256), spread = 1 + random_below(&seed, 256 - base);
        for (unsigned n = random_below(&seed, 1 + (unsigned)round % 40); n > 0; n--)
            s = set_add(s, base + random_below(&seed, spread));
        check_set(round % 3 == 0 ? set_not(s) : s);
    }
}
END_TEST

/* What \b calls a word. */
START_TEST(word_bytes) {
    for (unsigned c = 0; c < 256; c++) {
        const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        ck_assert_msg(rg_priv_has((unsigned char)c, RG_PRIV_WORD_0, RG_PRIV_WORD_1, RG_PRIV_WORD_2, RG_PRIV_WORD_3) ==
                          word,
                      "byte %u", c);
    }
}
END_TEST

/* The tables that loops share hold what the C library says of a byte, and are chosen for these sets and for no other. */
static int chosen(const uint64_t *w) {
    const uint64_t word_of_0 = w[0], word_of_1 = w[1], word_of_2 = w[2], word_of_3 = w[3];
    return RG_PRIV_SHARED_TABLE(word, of);
}
static int is_word(int c) { return isalnum(c) || c == '_'; }
START_TEST(shared_tables) {
    int (*const is[])(int) = {isxdigit, isalpha, isalnum, is_word, isspace};
    static const unsigned char own[256] = {0};
    ck_assert_ptr_eq(RG_PRIV_TABLE_OR(0, own), own);
    for (int i = 0; i < 5; i++) {
        set s = set_none();
        for (unsigned c = 0; c < 256; c++)
            if (is[i]((int)c)) s = set_add(s, c);
        const int shared = chosen(s.w);
        ck_assert_int_eq(shared, i + 1);
        for (unsigned c = 0; c < 256; c++) {
            ck_assert_msg(RG_PRIV_TABLE_OR(shared, own)[c] == set_has(s, c), "byte %u of table %d", c, shared);
            set other = s;
            other.w[c / 64] ^= (uint64_t)1 << c % 64;
            /* Without its underscore a word is alphanumeric. */
            if (c != '_')
                ck_assert_msg(chosen(other.w) == 0, "byte %u changed, and it is table %d", c, chosen(other.w));
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/byteset");
    tcase_add_test(tests, none_and_all);
    tcase_add_test(tests, one_byte_in_or_out);
    tcase_add_test(tests, two_bytes_in_or_out);
    tcase_add_test(tests, ranges_in_or_out);
    tcase_add_test(tests, windows_at_every_offset);
    tcase_add_test(tests, halves);
    tcase_add_test(tests, random_sets);
    tcase_add_test(tests, word_bytes);
    tcase_add_test(tests, shared_tables);
    return suite_end();
}
