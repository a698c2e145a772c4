/* What has a fixed length and a range at each place is looked at as a whole: every byte at every place, as the ranges say. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/suite.h"

#define DIGITS(n) RG_REPEAT(n, RG_DIGIT)
#define XDIGITS(n) RG_REPEAT(n, RG_XDIGIT)
#define LOWER_XDIGIT RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f'))

/* X(Name, length of the block or 0 where it is none, the lowest bytes, the highest bytes, pattern); from A to f stands for a
 * hexadecimal digit, from A to z for a letter, from 0 to f for one in lower case alone. */
#define BLOCKS(X) \
    X(Four, 4, "-0-0", "-9-9", RG_SEQ('-', RG_DIGIT, '-', RG_DIGIT)) \
    X(Five, 5, "00:00", "99:99", RG_SEQ(DIGITS(2), ':', DIGITS(2))) \
    X(Six, 6, "x01.aa", "x99.zz", RG_SEQ('x', RG_DIGIT, RG_RANGE('1', '9'), '.', RG_REPEAT(2, RG_RANGE('a', 'z')))) \
    X(Seven, 7, "\x01" "00:000", "\x05" "99:999", RG_SEQ(RG_RANGE('\x01', '\x05'), DIGITS(2), ':', DIGITS(3))) \
    X(Time, 8, "00:00:00", "99:99:99", RG_SEQ(DIGITS(2), ':', DIGITS(2), ':', DIGITS(2))) \
    X(Nine, 9, "000-000-A", "999-999-Z", RG_SEQ(DIGITS(3), '-', DIGITS(3), '-', RG_RANGE('A', 'Z'))) \
    X(Date, 10, "0000-00-00", "9999-99-99", \
      RG_SEQ(RG_CAPTURE(year, DIGITS(4)), '-', RG_CAPTURE(month, DIGITS(2)), '-', RG_CAPTURE(day, DIGITS(2)))) \
    X(Fifteen, 15, "ab@aaaaaaaaa<=>", "ab@zzzzzzzzz<=>", RG_SEQ("ab", '@', RG_REPEAT(9, RG_RANGE('a', 'z')), "<=>")) \
    X(Sixteen, 16, "0000000000000:\x7fZ", "9999999999999:\x7fZ", RG_SEQ(DIGITS(13), ':', '\x7f', 'Z')) \
    X(Nineteen, 0, "0000/00/00 00:00:00", "9999/99/99 99:99:99", \
      RG_SEQ(DIGITS(4), '/', DIGITS(2), '/', DIGITS(2), ' ', DIGITS(2), ':', DIGITS(2), ':', DIGITS(2))) \
    X(Lazy, 0, "000,00", "999,99", RG_SEQ(RG_BETWEEN_LAZY(3, 3, RG_DIGIT), ',', DIGITS(2))) \
    X(Mac, 8, "AA:AA:AA", "ff:ff:ff", RG_SEQ(XDIGITS(2), ':', XDIGITS(2), ':', XDIGITS(2))) \
    X(Long_mac, 0, "AA:AA:AA:AA:AA:AA", "ff:ff:ff:ff:ff:ff", RG_SEQ(RG_REPEAT(5, XDIGITS(2), ':'), XDIGITS(2))) \
    X(Uuid, 0, "AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA", "ffffffff-ffff-ffff-ffff-ffffffffffff", \
      RG_SEQ(XDIGITS(8), '-', XDIGITS(4), '-', XDIGITS(4), '-', XDIGITS(4), '-', XDIGITS(12))) \
    X(Fourteen, 14, "AAAAAAAA-AAAA-", "ffffffff-ffff-", RG_SEQ(XDIGITS(8), '-', XDIGITS(4), '-')) \
    X(Plate, 10, "AA-0000-AA", "zz-9999-zz", RG_SEQ(RG_REPEAT(2, RG_ALPHA), '-', DIGITS(4), '-', RG_REPEAT(2, RG_ALPHA))) \
    X(Folded, 7, "A0-A0-A", "z9-z9-z", RG_ICASE(RG_SEQ(RG_RANGE('a', 'z'), RG_DIGIT, '-', RG_RANGE('a', 'z'), RG_DIGIT, '-', RG_ALPHA))) \
    X(Lower, 7, "00:00:0", "ff:ff:f", \
      RG_SEQ(RG_REPEAT(2, LOWER_XDIGIT), ':', RG_REPEAT(2, LOWER_XDIGIT), ':', LOWER_XDIGIT)) \
    X(Mixed_sets, 0, "AA:AA:AA", "ff:ff:zz", RG_SEQ(XDIGITS(2), ':', XDIGITS(2), ':', RG_REPEAT(2, RG_ALPHA))) \
    X(Across, 4, "0-0-", "Z-9-", RG_SEQ(RG_RANGE('0', 'Z'), '-', RG_DIGIT, '-')) \
    X(High, 6, "\xff--a00", "\xff--b99", RG_SEQ('\xff', "--", RG_CLASS("ab"), DIGITS(2)))

/* None: three ranges, bytes above 127, a literal in either case, a length that varies, a literal longer than
 * three, more than 16 bytes. */
#define OTHERS(X) \
    X(RG_SEQ(RG_WORD, '-', RG_DIGIT, '-')) \
    X(RG_SEQ(RG_CLASS("ac"), '-', RG_DIGIT, '-')) \
    X(RG_SEQ(RG_CLASS(",."), '-', RG_DIGIT, '-')) \
    X(RG_SEQ(RG_ANY, '-', RG_DIGIT, '-')) \
    X(RG_SEQ(RG_RANGE('\x80', '\x90'), '-', RG_DIGIT, '-')) \
    X(RG_ICASE(RG_SEQ("ab", '-', RG_DIGIT, '-'))) \
    X(RG_SEQ(RG_OPT('a'), '-', RG_DIGIT, '-')) \
    X(RG_SEQ(DIGITS(2), '-', "four")) \
    X(RG_SEQ(DIGITS(2), '-', RG_BETWEEN(1, 2, RG_DIGIT))) \
    X(RG_SEQ(DIGITS(14), ':', DIGITS(2)))

/* The length of the block that a pattern is; nothing is known of the parts of a loose one, nor of any where there are no blocks. */
#if defined(RG_PRIV_BLOCK_VECTOR) && !defined(RG_NO_FIXED_BLOCK)
#define BLOCK_OF(Name, pattern) BLOCK_NODE(Name, RG_PRIV_ATOM("BLOCK_OF", pattern))
#define BLOCK_NODE(Name, node) BLOCK_BARE(Name, RG_PRIV_USED node (, ))
#define BLOCK_BARE(...) BLOCK_OPS(__VA_ARGS__)
#define BLOCK_OPS(Name, origin, root, form, ops) \
    RG_PRIV_FACTS(ops) RG_PRIV_SETS(ops) RG_PRIV_BLOCKS(RG_PRIV_CLOSES(ops)) BLOCK_LEAF_##form(root) \
    enum { Name = BLOCK_LENGTH_##form(root) };
/* A byte of a set is looked at by what holds it. */
#define BLOCK_LEAF_0ONE(root) RG_PRIV_BLOCK_OF_0ONE(root)
#define BLOCK_LEAF_0TEXT(root)
#define BLOCK_LEAF_0FIXED(root)
#define BLOCK_LEAF_0MARKED(root)
#define BLOCK_LEAF_0LOOSE(root)
#define BLOCK_LENGTH_0ONE(root) rg_block_##root
#define BLOCK_LENGTH_0TEXT(root) rg_block_##root
#define BLOCK_LENGTH_0FIXED(root) rg_block_##root
#define BLOCK_LENGTH_0MARKED(root) rg_block_##root
#define BLOCK_LENGTH_0LOOSE(root) 0
#define IS_BLOCK(Name, length) ck_assert_int_eq(Name, length)
#else
#define BLOCK_OF(Name, pattern)
#define IS_BLOCK(Name, length)
#endif

/* One walk over the rows for each: a word that is written once has its ids once. */
#define LENGTH(Name, block, low, high, ...) BLOCK_OF(Name##_length, __VA_ARGS__)
#define ALONE(Name, block, low, high, ...) RG_MATCHER(Name, __VA_ARGS__)
#define BEHIND(Name, block, low, high, ...) RG_MATCHER(Name##_behind, RG_SEQ(RG_STAR(RG_SPACE), __VA_ARGS__, RG_STAR(';')))
BLOCKS(LENGTH)
BLOCKS(ALONE)
BLOCKS(BEHIND)

static bool is_between(unsigned char c, unsigned char low, unsigned char high) { return c >= low && c <= high; }

static bool is_expected(const char *s, const char *low, const char *high, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const unsigned char c = (unsigned char)s[i], from = (unsigned char)low[i], to = (unsigned char)high[i];
        const bool lower = to == 'f' && from == '0', digit = lower || (to == 'f' && from == 'A');
        if (lower || (from == 'A' && to >= 'f')) {
            if (!is_between(c, 'a', to) && !(!lower && is_between(c, 'A', (unsigned char)(to - 32))) &&
                !(digit && is_between(c, '0', '9')))
                return false;
        } else if (!is_between(c, from, to)) {
            return false;
        }
    }
    return true;
}

/* At the end of a page, as the start of a longer subject, behind what has any length, and with a byte too few. */
#define CHECK_BLOCK(Name, block, low, high, ...) \
    { \
        IS_BLOCK(Name##_length, block); \
        const size_t n = sizeof low - 1; \
        for (size_t at = 0; at < n; at++) \
            for (unsigned c = 0; c < 256; c++) { \
                char text[80] = high; \
                for (size_t i = 0; i < at; i++) text[i] = low[i]; \
                text[at] = (char)c; \
                const bool expected = is_expected(text, low, high, n); \
                const char *last = guard_at_end(&g, text, n); \
                ck_assert_int_eq(Name##_match(last, n, NULL), expected); \
                ck_assert(!Name##_match(last, n - 1, NULL)); \
                ck_assert_int_eq(Name##_prefix(last, n, NULL), expected); \
                memset(text + n, 'e', 16); \
                ck_assert_int_eq(Name##_prefix(guard_at_end(&g, text, n + 16), n + 16, NULL), expected); \
                memmove(text + 2, text, n); \
                text[0] = text[1] = ' '; \
                last = guard_at_end(&g, text, n + 2); \
                ck_assert_int_eq(Name##_behind_match(last, n + 2, NULL), expected); \
                ck_assert(!Name##_behind_match(last, n + 1, NULL)); \
            } \
    }

START_TEST(every_byte_at_every_place) {
    guard g = guard_make(64);
    BLOCKS(CHECK_BLOCK)
    guard_free(&g);
}
END_TEST

START_TEST(captures_in_a_block) {
    Date_result r;
    ck_assert(Date_find("on 2024-01-15.", 14, &r));
    ck_assert_mem_eq(r.match.ptr, "2024-01-15", r.match.len);
    ck_assert_uint_eq(r.match.len, 10);
    ck_assert_mem_eq(r.year.ptr, "2024", r.year.len);
    ck_assert_mem_eq(r.month.ptr, "01", r.month.len);
    ck_assert_mem_eq(r.day.ptr, "15", r.day.len);
    ck_assert_uint_eq(r.year.len * 100 + r.month.len * 10 + r.day.len, 422);
}
END_TEST

/* At file scope, where patterns are: gcc reads an array of a literal nowhere else. */
#ifdef BLOCK_BARE
#define NO_BLOCK(...) NO_BLOCK_OF(__COUNTER__, __VA_ARGS__)
#define NO_BLOCK_OF(n, pattern) NO_BLOCK_AS(n, pattern)
#define NO_BLOCK_AS(n, pattern) BLOCK_OF(length_##n, pattern) _Static_assert(length_##n == 0, "a block, where there is none");
OTHERS(NO_BLOCK)
#endif

int main(void) {
    TCase *tests = suite_begin("plan/fixed_block");
    tcase_add_test(tests, every_byte_at_every_place);
    tcase_add_test(tests, captures_in_a_block);
    return suite_end();
}
