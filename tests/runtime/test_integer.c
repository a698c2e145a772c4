/* Binary records: numbers of one, two and four bytes in both orders, and lengths that the record itself tells. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/suite.h"

RG_MATCHER(Numbers, RG_SEQ(RG_U8(a), RG_U16LE(b), RG_U16BE(c), RG_U32LE(d), RG_U32BE(e)))
RG_MATCHER(Text, RG_SEQ(RG_U16BE(length), RG_CAPTURE(text, RG_TAKE(length)), RG_U8(check)))
RG_MATCHER(Pairs, RG_SEQ(RG_U8(n), RG_COUNTED(n, RG_CAPTURE(key, RG_ALPHA), '=', RG_CAPTURE(value, RG_PLUS(RG_DIGIT)), ';'), RG_END))
RG_MATCHER(Nested, RG_SEQ(RG_U8(rows), RG_COUNTED(rows, RG_U8(columns), RG_COUNTED(columns, RG_BYTES(2))), RG_END))
RG_MATCHER(Maybe, RG_SEQ(RG_OPT('#', RG_U8(n)), RG_TAKE(n)))
RG_MATCHER(Empties, RG_SEQ(RG_U8(n), RG_COUNTED(n, RG_STAR('a')), '.'))
RG_MATCHER(Records, RG_SEQ(RG_STAR(RG_U8(n), RG_COUNTED(n, RG_ALT('a', "ab"))), RG_END))
RG_MATCHER(Tlv, RG_SEQ(RG_BYTES(1), RG_U32LE(length), RG_CAPTURE(value, RG_TAKE(length))))

static rg_span span(const char *bytes, size_t n) { return (rg_span){bytes, n}; }

START_TEST(numbers) {
    Numbers_result m;
    ck_assert_int_eq(Numbers_match("\xff\x01\x02\x01\x02\x01\x02\x03\x84\x81\x02\x03\x04", 13, &m), RG_MATCH);
    ck_assert_uint_eq(rg_u8(m.a), 255);
    ck_assert_uint_eq(rg_u16le(m.b), 0x0201);
    ck_assert_uint_eq(rg_u16be(m.c), 0x0102);
    ck_assert_uint_eq(rg_u32le(m.d), 0x84030201u);
    ck_assert_uint_eq(rg_u32be(m.e), 0x81020304u);
    ck_assert_uint_eq(m.d.len, 4);
    ck_assert_int_eq(Numbers_match("\xff\x01\x02\x01\x02\x01\x02\x03\x84\x81\x02\x03", 12, &m), RG_NO_MATCH);
    ck_assert_uint_eq(Numbers_MIN_LENGTH, 13);
    ck_assert_uint_eq(Numbers_MAX_LENGTH, 13);
    const rg_span unset = {NULL, 0};
    ck_assert_uint_eq(rg_u8(unset) + rg_u16le(unset) + rg_u16be(unset) + rg_u32le(unset) + rg_u32be(unset), 0);
    for (unsigned value = 0; value < 65536; value += 251) {
        const char bytes[2] = {(char)(value >> 8), (char)(value & 255)};
        ck_assert_uint_eq(rg_u16be(span(bytes, 2)), value);
        ck_assert_uint_eq(rg_u16le(span(bytes, 2)), (value & 255) << 8 | value >> 8);
    }
}
END_TEST

/* Of three and of eight bytes, and in digits. */
START_TEST(more_numbers) {
    static const char bytes[] = "\x81\x02\x03\x04\x05\x06\x07\xf8";
    ck_assert_uint_eq(rg_u24le(span(bytes, 3)), 0x030281);
    ck_assert_uint_eq(rg_u24be(span(bytes, 3)), 0x810203);
    ck_assert(rg_u64le(span(bytes, 8)) == 0xf807060504030281);
    ck_assert(rg_u64be(span(bytes, 8)) == 0x81020304050607f8);
    ck_assert_uint_eq(rg_varint(span("\x96\x01", 2)), 150);
    ck_assert_uint_eq(rg_varint(span("\x83\x80\x00", 3)), 3);
    ck_assert(rg_varint(span("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10)) == UINT64_MAX);
    ck_assert(rg_decimal(span("18446744073709551615", 20)) == UINT64_MAX);
    ck_assert_uint_eq(rg_decimal(span("0000000000000000000000000042", 28)), 42);
    ck_assert(rg_hex(span("fEDCBA9876543210", 16)) == 0xfedcba9876543210);
    ck_assert_uint_eq(rg_hex(span("00000000000000000000aF", 22)), 175);
    const rg_span unset = {NULL, 0};
    ck_assert(rg_u24le(unset) + rg_u24be(unset) == 0 && rg_u64le(unset) + rg_u64be(unset) == 0);
    ck_assert(rg_varint(unset) + rg_decimal(unset) + rg_hex(unset) == 0);
}
END_TEST

/* Where a number in digits ends, and that no byte behind the end is looked at. */
START_TEST(numerals) {
    guard g = guard_make(32);
#define NUMERAL(text, notation, bytes, is_one) \
    { \
        const unsigned char *p = (const unsigned char *)guard_at_end(&g, text, sizeof(text) - 1); \
        const rg_priv_numeral n = rg_priv_numeral_at(p, p + sizeof(text) - 1, notation); \
        ck_assert_int_eq(n.fits, is_one); \
        ck_assert_int_eq(n.end - p, bytes); \
    }
    NUMERAL("", RG_PRIV_DECIMAL, 0, false)
    NUMERAL("x", RG_PRIV_DECIMAL, 0, false)
    NUMERAL("42", RG_PRIV_DECIMAL, 2, true)
    NUMERAL("42a", RG_PRIV_DECIMAL, 2, true)
    NUMERAL("42ag", RG_PRIV_HEX, 3, true)
    NUMERAL("18446744073709551615", RG_PRIV_DECIMAL, 20, true)
    NUMERAL("18446744073709551616", RG_PRIV_DECIMAL, 19, false)
    NUMERAL("0ffffffffffffffff", RG_PRIV_HEX, 17, true)
    NUMERAL("10000000000000000", RG_PRIV_HEX, 16, false)
    NUMERAL("", RG_PRIV_VARINT, 0, false)
    NUMERAL("\x80", RG_PRIV_VARINT, 1, false)
    NUMERAL("\x80\x01\x02", RG_PRIV_VARINT, 2, true)
    NUMERAL("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", RG_PRIV_VARINT, 10, true)
    NUMERAL("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x02", RG_PRIV_VARINT, 10, false)
    NUMERAL("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", RG_PRIV_VARINT, 10, false)
    guard_free(&g);
}
END_TEST

/* Values that size_t may not hold. */
START_TEST(lengths_that_lie) {
    ck_assert(rg_priv_can_take(3, 0, 3) && rg_priv_can_take(7, 4, 3) && rg_priv_can_take(4, 4, 0));
    ck_assert(!rg_priv_can_take(4, 0, 3) && !rg_priv_can_take(3, 4, 100));
    ck_assert(!rg_priv_can_take(UINT64_MAX, 0, SIZE_MAX / 2) && !rg_priv_can_take((uint64_t)1 << 32, 0, 10));
    ck_assert(rg_priv_can_take(UINT64_MAX, UINT64_MAX, 0) && !rg_priv_can_take(0, UINT64_MAX, SIZE_MAX));
    ck_assert_uint_eq(rg_priv_rounds(5), 5);
    ck_assert(rg_priv_rounds(UINT64_MAX) == RG_PRIV_MOST_ROUNDS && rg_priv_rounds(UINT64_MAX) > SIZE_MAX >> 18);
    ck_assert(rg_priv_rounds(UINT64_MAX) >> 24 >> 24 == 0); /* fits a frame */
}
END_TEST

START_TEST(take) {
    Text_result m;
    ck_assert_int_eq(Text_match("\0\3abc!", 6, &m), RG_MATCH);
    ck_assert_uint_eq(m.text.len, 3);
    ck_assert_uint_eq(rg_u8(m.check), '!');
    ck_assert_int_eq(Text_match("\0\0!", 3, &m), RG_MATCH);
    ck_assert_ptr_nonnull(m.text.ptr);
    ck_assert_uint_eq(m.text.len, 0);
    ck_assert_int_eq(Text_match("\0\4abc!", 6, &m), RG_NO_MATCH);
    ck_assert_int_eq(Text_match("\0\2abc!", 6, &m), RG_NO_MATCH);
    ck_assert_int_eq(Text_prefix("\0\2abc!", 6, &m), RG_MATCH);
    ck_assert_int_eq(Text_prefix("\xff\xff"
                                 "abc!",
                                 6, &m),
                     RG_NO_MATCH); /* more than there is */
    ck_assert_int_eq(Tlv_match("t\xff\xff\xff\xff"
                               "abc",
                               8, NULL),
                     RG_NO_MATCH);
    ck_assert_int_eq(Tlv_match("t\3\0\0\0abc", 8, NULL), RG_MATCH);
    Maybe_result u;
    ck_assert_int_eq(Maybe_match("#\2ab", 4, &u), RG_MATCH);
    ck_assert_int_eq(Maybe_match("", 0, &u), RG_NO_MATCH); /* a number that was not captured */
}
END_TEST

START_TEST(lengths_against_the_edge) {
    guard g = guard_make(16);
    const char record[] = "\0\3abc!";
    for (size_t n = 0; n <= 6; n++)
        ck_assert_int_eq(Text_match(guard_at_end(&g, record, n), n, NULL), n == 6 ? RG_MATCH : RG_NO_MATCH);
    for (size_t n = 0; n <= 13; n++) {
        const char zeros[13] = "";
        ck_assert_int_eq(Numbers_match(guard_at_end(&g, zeros, n), n, NULL), n == 13 ? RG_MATCH : RG_NO_MATCH);
    }
    guard_free(&g);
}
END_TEST

START_TEST(counted) {
    Pairs_result m;
    ck_assert_int_eq(Pairs_match("\2a=1;b=22;", 10, &m), RG_MATCH);
    ck_assert_int_eq(*m.key.ptr, 'b');
    ck_assert_uint_eq(m.value.len, 2);
    ck_assert_int_eq(Pairs_match("\1a=1;b=22;", 10, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pairs_match("\3a=1;b=22;", 10, &m), RG_NO_MATCH);
    ck_assert_int_eq(Pairs_match("\0", 1, &m), RG_MATCH);
    ck_assert_ptr_null(m.key.ptr);
    ck_assert_int_eq(Nested_match("\2\1ab\3cdefgh", 11, NULL), RG_MATCH);
    ck_assert_int_eq(Nested_match("\2\3abcdef\1gh", 11, NULL), RG_MATCH);
    ck_assert_int_eq(Nested_match("\2\2abcd\2efg", 10, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Nested_match("\0", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Empties_match("\xff"
                                   "aa.",
                                   4, NULL),
                     RG_MATCH); /* empty rounds count as such */
    ck_assert_int_eq(Empties_match("\0.", 2, NULL), RG_MATCH);
    ck_assert_int_eq(Empties_match("\0a.", 3, NULL), RG_NO_MATCH);
}
END_TEST

#define COUNTED(Name, ...) RG_MATCHER(Name, RG_SEQ(RG_U32LE(n), RG_COUNTED(n, __VA_ARGS__), RG_CAPTURE(rest, RG_STAR('.')), RG_END), RG_STACK(60))
COUNTED(Only_empty, RG_AHEAD('.'))
COUNTED(Some_empty, RG_ALT('b', 'c', RG_AHEAD("bc")))
COUNTED(Empty_first, RG_OPT_LAZY('b'))
COUNTED(Empty_last, RG_OPT('b'))
COUNTED(Empty_capture, RG_CAPTURE(x, RG_STAR('b')))
COUNTED(Empty_lazy_capture, RG_CAPTURE(x, RG_STAR_LAZY('b')))
COUNTED(Empty_steps, RG_ALT(RG_EMPTY, "bb", 'b'))
COUNTED(Reads_itself, RG_AHEAD(RG_CAPTURE(x, RG_ALT('.', 'b'))), RG_OPT(RG_BACKREF(x)), RG_OPT('b'))

/* A round that consumes nothing counts as one; a number of four billion takes no longer for it. */
START_TEST(empty_rounds) {
#define ROUNDS(Name, number, text, expected) \
    ck_assert_int_eq(Name##_match(number text, sizeof(number text) - 1, NULL), expected)
#define MOST "\xff\xff\xff\xff"
    ROUNDS(Only_empty, MOST, "...", RG_MATCH);
    ROUNDS(Only_empty, MOST, "", RG_NO_MATCH);
    ROUNDS(Only_empty, "\0\0\0\0", "", RG_MATCH);
    ROUNDS(Some_empty, "\1\0\0\0", "bc", RG_NO_MATCH);
    ROUNDS(Some_empty, "\2\0\0\0", "bc", RG_MATCH);
    ROUNDS(Some_empty, "\3\0\0\0", "bc", RG_MATCH);
    ROUNDS(Some_empty, "\3\0\0\0", "cc", RG_NO_MATCH);
    ROUNDS(Some_empty, MOST, "bc", RG_MATCH);
    ROUNDS(Some_empty, MOST, "bbcbcc", RG_MATCH);
    ROUNDS(Some_empty, MOST, "ccbb", RG_NO_MATCH);
    ROUNDS(Empty_first, MOST, "bbb.", RG_MATCH);
    ROUNDS(Empty_first, "\2\0\0\0", "bbb.", RG_NO_MATCH);
    ROUNDS(Empty_last, MOST, "bbb.", RG_MATCH);
    ROUNDS(Empty_last, "\2\0\0\0", "bbb.", RG_NO_MATCH);
    ROUNDS(Empty_steps, MOST, "bbbbb", RG_MATCH);
    ROUNDS(Empty_steps, "\2\0\0\0", "bbbb", RG_MATCH);
    ROUNDS(Empty_steps, "\2\0\0\0", "bbbbb", RG_NO_MATCH);
    ROUNDS(Reads_itself, "\3\0\0\0", "bbbb.", RG_MATCH);
    ROUNDS(Reads_itself, "\1\0\0\0", "bbb.", RG_NO_MATCH);
    Empty_capture_result m;
    ck_assert_int_eq(Empty_capture_match(MOST "bbb.", 8, &m), RG_MATCH);
    ck_assert_ptr_eq(m.x.ptr, m.rest.ptr); /* of the last round, which is empty */
    ck_assert_uint_eq(m.x.len, 0);
    ck_assert_int_eq(Empty_capture_match("\1\0\0\0bbb.", 8, &m), RG_MATCH);
    ck_assert_uint_eq(m.x.len, 3);
    /* Each round could go on otherwise and has captured something: all of them are on the stack. */
    ROUNDS(Empty_lazy_capture, "\x5\0\0\0", "bbb.", RG_MATCH);
    ROUNDS(Empty_lazy_capture, MOST, "bbb.", RG_ERROR_STACK);
    ck_assert_int_eq(Reads_itself_COMPLEXITY, RG_EXPONENTIAL);
}
END_TEST

/* One round more than bytes are left, unless fewer are needed anyway. */
START_TEST(rounds_left) {
    ck_assert_uint_eq(rg_priv_rounds_left(0, 0, 0), 0);
    ck_assert_uint_eq(rg_priv_rounds_left(0, 1, 0), 0);
    ck_assert_uint_eq(rg_priv_rounds_left(0, 5, 4), 0);
    ck_assert_uint_eq(rg_priv_rounds_left(0, 6, 4), 1);
    ck_assert_uint_eq(rg_priv_rounds_left(3, 6, 4), 3);
    ck_assert_uint_eq(rg_priv_rounds_left(7, 6, 0), 7);
    ck_assert_uint_eq(rg_priv_rounds_left(2, SIZE_MAX, 10), SIZE_MAX - 11);
}
END_TEST

/* A choice left in one record is come back to after the number of the next was read: the rounds are the first one's. */
START_TEST(numbers_are_restored) {
    ck_assert_int_eq(Records_match("\1ab", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Records_match("\2aab\1a", 6, NULL), RG_MATCH);
    ck_assert_int_eq(Records_match("\1ab\2a", 5, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/integer");
    tcase_add_test(tests, numbers);
    tcase_add_test(tests, more_numbers);
    tcase_add_test(tests, numerals);
    tcase_add_test(tests, lengths_that_lie);
    tcase_add_test(tests, take);
    tcase_add_test(tests, lengths_against_the_edge);
    tcase_add_test(tests, counted);
    tcase_add_test(tests, empty_rounds);
    tcase_add_test(tests, rounds_left);
    tcase_add_test(tests, numbers_are_restored);
    return suite_end();
}
