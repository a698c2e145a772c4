/* The integers of protocols: three and eight bytes, varints, digits; what is taken by them, and less; lengths that lie. Memory ends with
 * the subject. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>
#include <inttypes.h>
#include <stdio.h>

#include "../support/guard.h"
#include "../support/random.h"
#include "../support/suite.h"

#define TAKES(Name, integer) RG_MATCHER(Name, RG_SEQ(integer(n), '|', RG_CAPTURE(bytes, RG_TAKE(n)), RG_END))
TAKES(Of_u24le, RG_U24LE)
TAKES(Of_u24be, RG_U24BE)
TAKES(Of_u64le, RG_U64LE)
TAKES(Of_u64be, RG_U64BE)
TAKES(Of_varint, RG_VARINT)
TAKES(Of_decimal, RG_DECIMAL)
TAKES(Of_hex, RG_HEX)

#define COUNTS(Name, integer) RG_MATCHER(Name, RG_SEQ(integer(n), '|', RG_COUNTED(n, "ab"), RG_END))
COUNTS(Pairs_u24be, RG_U24BE)
COUNTS(Pairs_u64be, RG_U64BE)
COUNTS(Pairs_varint, RG_VARINT)
COUNTS(Pairs_decimal, RG_DECIMAL)
COUNTS(Pairs_hex, RG_HEX)

static guard at_edge;

static const char *edge(const char *text, size_t n) { return guard_at_end(&at_edge, text, n); }

#define MATCHES(Name, text, expected) \
    do { \
        const size_t text_length = sizeof(text) - 1; \
        ck_assert_int_eq(Name##_match(edge(text, text_length), text_length, NULL), expected); \
    } while (0)

START_TEST(taken) {
    MATCHES(Of_u24le, "\3\0\0|abc", RG_MATCH);
    MATCHES(Of_u24be, "\0\0\3|abc", RG_MATCH);
    MATCHES(Of_u24be, "\3\0\0|abc", RG_NO_MATCH);
    MATCHES(Of_u24be, "\0\0\3|ab", RG_NO_MATCH);
    MATCHES(Of_u24be, "\0\0", RG_NO_MATCH);
    MATCHES(Of_u64le, "\3\0\0\0\0\0\0\0|abc", RG_MATCH);
    MATCHES(Of_u64be, "\0\0\0\0\0\0\0\3|abc", RG_MATCH);
    MATCHES(Of_u64be, "\0\0\0\0\0\0\3|abc", RG_NO_MATCH);
    MATCHES(Of_u64be, "\0\0\0\1\0\0\0\3|abc", RG_NO_MATCH);
    MATCHES(Of_u64le, "\3\0\0\0\1\0\0\0|abc", RG_NO_MATCH); /* 3 if only 32 bits counted */
    MATCHES(Of_varint, "\3|abc", RG_MATCH);
    MATCHES(Of_varint, "\x83\x00|abc", RG_MATCH);
    MATCHES(Of_varint, "\x83\x80\x80\x80\x80\x80\x80\x80\x80\x00|abc", RG_MATCH);
    MATCHES(Of_varint, "\x83\x80\x80\x80\x80\x80\x80\x80\x80\x80\x00|abc", RG_NO_MATCH); /* eleven bytes */
    MATCHES(Of_varint, "\x83\x80\x80\x80\x80\x80\x80\x80\x80\x02|abc", RG_NO_MATCH);     /* 65 bits */
    MATCHES(Of_varint, "\x83\x80\x80\x80\x80\x80\x80\x80\x80\x01|abc", RG_NO_MATCH);     /* 64, and not as many bytes */
    MATCHES(Of_varint, "\x83", RG_NO_MATCH);
    MATCHES(Of_varint, "", RG_NO_MATCH);
    MATCHES(Of_decimal, "3|abc", RG_MATCH);
    MATCHES(Of_decimal, "0|", RG_MATCH);
    MATCHES(Of_decimal, "11|hello world", RG_MATCH);
    MATCHES(Of_decimal, "000000000000000000000000000003|abc", RG_MATCH);
    MATCHES(Of_decimal, "3", RG_NO_MATCH);
    MATCHES(Of_decimal, "|abc", RG_NO_MATCH);
    MATCHES(Of_decimal, "-3|abc", RG_NO_MATCH);
    MATCHES(Of_decimal, "+3|abc", RG_NO_MATCH);
    MATCHES(Of_decimal, "4|abc", RG_NO_MATCH);
    MATCHES(Of_hex, "b|hello world", RG_MATCH);
    MATCHES(Of_hex, "B|hello world", RG_MATCH);
    MATCHES(Of_hex, "0000000000000000000000B|hello world", RG_MATCH);
    MATCHES(Of_hex, "g|hello world", RG_NO_MATCH);
    MATCHES(Of_hex, "0xb|hello world", RG_NO_MATCH);
    MATCHES(Of_hex, "10|hello world", RG_NO_MATCH);
}
END_TEST

START_TEST(counted) {
    MATCHES(Pairs_u24be, "\0\0\2|abab", RG_MATCH);
    MATCHES(Pairs_u24be, "\0\0\2|ababab", RG_NO_MATCH);
    MATCHES(Pairs_u64be, "\0\0\0\0\0\0\0\2|abab", RG_MATCH);
    MATCHES(Pairs_u64be, "\0\0\0\1\0\0\0\2|abab", RG_NO_MATCH);
    MATCHES(Pairs_u64be, "\xff\xff\xff\xff\xff\xff\xff\xff|abab", RG_NO_MATCH);
    MATCHES(Pairs_varint, "\x82\0|abab", RG_MATCH);
    MATCHES(Pairs_decimal, "2|abab", RG_MATCH);
    MATCHES(Pairs_decimal, "02|ab", RG_NO_MATCH);
    MATCHES(Pairs_hex, "a|abababababababababab", RG_MATCH);
    MATCHES(Pairs_hex, "A|ababababababababab", RG_NO_MATCH);
}
END_TEST

/* Empty rounds: four billion times four billion of them are as good as one more than there are bytes. */
#define EMPTY_ROUNDS(Name, integer, ...) RG_MATCHER(Name, RG_SEQ(integer(n), ';', RG_COUNTED(n, __VA_ARGS__), RG_END))
EMPTY_ROUNDS(Some_empty, RG_U64LE, RG_ALT('b', 'c', RG_AHEAD("bc")))
EMPTY_ROUNDS(Some_empty_decimal, RG_DECIMAL, RG_ALT('b', 'c', RG_AHEAD("bc")))
EMPTY_ROUNDS(May_be_empty, RG_HEX, RG_STAR('b'))

START_TEST(rounds_without_end) {
#define MOST "\xff\xff\xff\xff\xff\xff\xff\xff"
    MATCHES(Some_empty, MOST ";bc", RG_MATCH);
    MATCHES(Some_empty, MOST ";bbcbcc", RG_MATCH);
    MATCHES(Some_empty, MOST ";ccbb", RG_NO_MATCH);
    MATCHES(Some_empty, "\0\0\0\0\1\0\0\0;bc", RG_MATCH);
    MATCHES(Some_empty, "\1\0\0\0\0\0\0\0;bc", RG_NO_MATCH);
    MATCHES(Some_empty, "\3\0\0\0\0\0\0\0;bc", RG_MATCH);
    MATCHES(Some_empty_decimal, "18446744073709551615;bbc", RG_MATCH);
    MATCHES(Some_empty_decimal, "18446744073709551616;bbc", RG_NO_MATCH); /* no number at all */
    MATCHES(May_be_empty, "FFFFFFFFFFFFFFFF;bbb", RG_MATCH);
    MATCHES(May_be_empty, "FFFFFFFFFFFFFFFF;bbc", RG_NO_MATCH);
}
END_TEST

/* All digits belong to the number; none of them is given back. */
RG_MATCHER(Digit_behind, RG_SEQ(RG_DECIMAL(n), RG_DIGIT))
RG_MATCHER(Letter_behind, RG_SEQ(RG_HEX(n), 'f'))
RG_MATCHER(Unit_behind, RG_SEQ(RG_HEX(n), 'g'))
RG_MATCHER(Number, RG_DECIMAL(n))
RG_MATCHER(In_words, RG_SEQ("n=", RG_ICASE(RG_DECIMAL(n), 'x', RG_HEX(m))))
/* A sign of one base in the next part decides between two readings of the same bytes. */
RG_MATCHER(Either, RG_SEQ(RG_ALT(RG_SEQ(RG_DECIMAL(n), ';'), RG_SEQ(RG_HEX(m), '.')), RG_END))

START_TEST(one_reading) {
    MATCHES(Digit_behind, "123", RG_NO_MATCH);
    MATCHES(Letter_behind, "0f", RG_NO_MATCH);
    MATCHES(Unit_behind, "0fg", RG_MATCH);
    Number_result r;
    ck_assert_int_eq(Number_find("no. 42, 43", 10, &r), RG_MATCH);
    ck_assert_uint_eq(r.n.len, 2);
    ck_assert_uint_eq(rg_decimal(r.n), 42);
    ck_assert_int_eq(Number_find("99999999999999999999", 20, &r), RG_MATCH);
    ck_assert_uint_eq(r.n.len, 19); /* from the second digit on it is one of 64 bits */
    size_t count = 0;
    ck_assert_int_eq(Number_count("1 22 333 x", 10, &count), RG_MATCH);
    ck_assert_uint_eq(count, 3);
    In_words_result w;
    ck_assert_int_eq(In_words_match("n=12XfF", 7, &w), RG_MATCH);
    ck_assert_uint_eq(rg_decimal(w.n), 12);
    ck_assert_uint_eq(rg_hex(w.m), 255);
    Either_result e;
    ck_assert_int_eq(Either_match("10;", 3, &e), RG_MATCH);
    ck_assert_ptr_null(e.m.ptr);
    ck_assert_int_eq(Either_match("10.", 3, &e), RG_MATCH);
    ck_assert_ptr_null(e.n.ptr);
    ck_assert_uint_eq(rg_hex(e.m), 16);
}
END_TEST

/* ---- less than the length says ---- */

enum { HEADER = 4 };
RG_MATCHER(Message, RG_SEQ(RG_CAPTURE(type, RG_UPPER), RG_U32BE(length), RG_CAPTURE(body, RG_TAKE_LESS(length, HEADER))))
RG_MATCHER(Nothing_less, RG_SEQ(RG_U8(n), RG_TAKE_LESS(n, 0), RG_END))
RG_MATCHER(All_but_255, RG_SEQ(RG_VARINT(n), RG_TAKE_LESS(n, 255), RG_END))
RG_MATCHER(Huge_less, RG_SEQ(RG_U64BE(n), RG_TAKE_LESS(n, 0xfffffffffffffff0), RG_END))
RG_MATCHER(Unset_less, RG_SEQ(RG_OPT('#', RG_U8(n)), RG_TAKE_LESS(n, 1)))

START_TEST(taken_less) {
    Message_result m;
    ck_assert_int_eq(Message_match("Q\0\0\0\x7"
                                   "abc",
                                   8, &m),
                     RG_MATCH);
    ck_assert_uint_eq(m.body.len, 3);
    ck_assert_uint_eq(rg_u32be(m.length), 7);
    ck_assert_int_eq(Message_match("Q\0\0\0\4", 5, &m), RG_MATCH);
    ck_assert_ptr_nonnull(m.body.ptr);
    ck_assert_uint_eq(m.body.len, 0);
    MATCHES(Message, "Q\0\0\0\3", RG_NO_MATCH); /* does not even count itself */
    MATCHES(Message, "Q\0\0\0\0", RG_NO_MATCH);
    MATCHES(Message, "Q\0\0\0\10abc", RG_NO_MATCH);
    MATCHES(Message,
            "Q\xff\xff\xff\xff"
            "abc",
            RG_NO_MATCH);
    MATCHES(Message, "Q\0\0\0", RG_NO_MATCH);
    MATCHES(Nothing_less, "\2ab", RG_MATCH);
    MATCHES(All_but_255, "\xff\1", RG_MATCH);
    MATCHES(All_but_255, "\x80\2a", RG_MATCH);
    MATCHES(All_but_255, "\xfe\1", RG_NO_MATCH);
    MATCHES(Huge_less,
            "\xff\xff\xff\xff\xff\xff\xff\xf3"
            "abc",
            RG_MATCH);
    MATCHES(Huge_less,
            "\0\0\0\0\0\0\0\3"
            "abc",
            RG_NO_MATCH);
    MATCHES(Unset_less, "", RG_NO_MATCH);
    MATCHES(Unset_less, "#\2a", RG_MATCH);
}
END_TEST

/* ---- hostile numbers ---- */

/* At and around every power of two, in a subject that is far too short: no match, nothing read behind it. */
START_TEST(powers_of_two) {
    for (unsigned bit = 0; bit < 64; bit++) {
        for (uint64_t less = 0; less < 2; less++) {
            const uint64_t n = ((uint64_t)1 << bit) - less;
            const rg_status expected = n == 4 ? RG_MATCH : RG_NO_MATCH;
            char bytes[64];
            for (unsigned i = 0; i < 8; i++) bytes[i] = (char)(n >> (56 - 8 * i));
            memcpy(bytes + 8, "|aaaa", 5);
            ck_assert_int_eq(Of_u64be_match(edge(bytes, 13), 13, NULL), expected);
            for (unsigned i = 0; i < 8; i++) bytes[i] = (char)(n >> (8 * i));
            ck_assert_int_eq(Of_u64le_match(edge(bytes, 13), 13, NULL), expected);
            size_t length = (size_t)snprintf(bytes, sizeof bytes, "%" PRIu64 "|aaaa", n);
            ck_assert_int_eq(Of_decimal_match(edge(bytes, length), length, NULL), expected);
            length = (size_t)snprintf(bytes, sizeof bytes, "%" PRIx64 "|aaaa", n);
            ck_assert_int_eq(Of_hex_match(edge(bytes, length), length, NULL), expected);
            length = 0;
            for (uint64_t rest = n;; rest >>= 7) {
                bytes[length++] = (char)((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
                if (rest <= 0x7f) break;
            }
            memcpy(bytes + length, "|aaaa", 5);
            length += 5;
            ck_assert_int_eq(Of_varint_match(edge(bytes, length), length, NULL), expected);
        }
    }
}
END_TEST

/* A number in digits is read as strtoull reads it, or is none. */
START_TEST(random_digits) {
    uint64_t state = 5;
    size_t numbers = 0, too_large = 0;
    for (int round = 0; round < 100000; round++) {
        char text[40];
        const size_t n = 1 + random_below(&state, 24), zeros = random_below(&state, 2) * random_below(&state, 12);
        for (size_t i = 0; i < n; i++) text[i] = i < zeros ? '0' : "0123456789"[random_below(&state, 10)];
        memcpy(text + n, "|", 2);
        Number_result r;
        const char *const digits = edge(text, n);
        const bool matches = Number_match(digits, n, &r) == RG_MATCH;
        size_t at = 0;
        while (at < n && text[at] == '0') at++;
        const bool fits = n - at < 20 || (n - at == 20 && memcmp(text + at, "18446744073709551615", 20) <= 0);
        ck_assert_int_eq(matches, fits);
        if (fits) {
            uint64_t value = 0;
            for (size_t i = at; i < n; i++) value = value * 10 + (uint64_t)(text[i] - '0');
            ck_assert(rg_decimal(r.n) == value);
        }
        numbers += fits;
        too_large += !fits;
    }
    ck_assert_uint_gt(numbers, 10000);
    ck_assert_uint_gt(too_large, 1000);
}
END_TEST

/* Zeros without end cost what they are long, each time that the number is asked for nothing. */
RG_MATCHER(Zeros, RG_SEQ(RG_DECIMAL(n), ':', RG_COUNTED(n, 'a'), RG_END))
START_TEST(many_zeros) {
    enum { ZEROS = 200000, ROUNDS = 100000 };
    static char text[ZEROS + 16 + ROUNDS];
    memset(text, '0', ZEROS);
    memcpy(text + ZEROS, "100000:", 7);
    memset(text + ZEROS + 7, 'a', ROUNDS);
    ck_assert_int_eq(Zeros_match(text, ZEROS + 7 + ROUNDS, NULL), RG_MATCH);
    ck_assert_int_eq(Zeros_match(text, ZEROS + 6 + ROUNDS, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    at_edge = guard_make(64);
    TCase *tests = suite_begin("pattern, lengths of protocols");
    tcase_add_test(tests, taken);
    tcase_add_test(tests, counted);
    tcase_add_test(tests, rounds_without_end);
    tcase_add_test(tests, one_reading);
    tcase_add_test(tests, taken_less);
    tcase_add_test(tests, powers_of_two);
    tcase_add_test(tests, random_digits);
    tcase_add_test(tests, many_zeros);
    return suite_end();
}
