/* Spans as integers: what is one and what isn't, and the last number that fits. */
#include <regengo/run/number.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../support/suite.h"

static rg_span span_of(const char *text) { return (rg_span){text, strlen(text)}; }

static const char *const not_numbers[] = {"",
                                          "+",
                                          "-",
                                          " 1",
                                          "1 ",
                                          "1\n",
                                          "+-1",
                                          "--1",
                                          "++1",
                                          "1-",
                                          "1.0",
                                          "0x10",
                                          "1e3",
                                          "a",
                                          "/",
                                          ":",
                                          "1,000",
                                          "\xb2",
                                          "99999999999999999999x",
                                          "18446744073709551616-",
                                          "1+1"};

START_TEST(signed_ones) {
    static const struct {
        const char *text;
        int64_t value;
    } good[] = {{"0", 0},
                {"-0", 0},
                {"+0", 0},
                {"+5", 5},
                {"-1", -1},
                {"007", 7},
                {"-000000000000000000000000000000012", -12},
                {"9223372036854775807", INT64_MAX},
                {"+9223372036854775807", INT64_MAX},
                {"-9223372036854775807", -INT64_MAX},
                {"-9223372036854775808", INT64_MIN}};
    static const char *const large[] = {"9223372036854775808", "-9223372036854775809", "99999999999999999999",
                                        "-18446744073709551616", "340282366920938463463374607431768211456"};
    int64_t x = 77;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        x = 77;
        ck_assert_int_eq(rg_parse_i64(span_of(good[i].text), &x), RG_MATCH);
        ck_assert(x == good[i].value);
    }
    x = 77;
    for (size_t i = 0; i < sizeof large / sizeof large[0]; i++)
        ck_assert_int_eq(rg_parse_i64(span_of(large[i]), &x), RG_ERROR_RANGE);
    for (size_t i = 0; i < sizeof not_numbers / sizeof not_numbers[0]; i++)
        ck_assert_int_eq(rg_parse_i64(span_of(not_numbers[i]), &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_i64((rg_span){NULL, 0}, &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_i64((rg_span){"1\0", 2}, &x), RG_NO_MATCH);
    ck_assert(x == 77);
    ck_assert_int_eq(rg_parse_i64(span_of("-5"), NULL), RG_MATCH);
}
END_TEST

START_TEST(unsigned_ones) {
    uint64_t x = 77;
    ck_assert_int_eq(rg_parse_u64(span_of("18446744073709551616"), &x), RG_ERROR_RANGE);
    ck_assert_int_eq(rg_parse_u64(span_of("18446744073709551625"), &x), RG_ERROR_RANGE);
    ck_assert_int_eq(rg_parse_u64(span_of("184467440737095516150"), &x), RG_ERROR_RANGE);
    ck_assert_int_eq(rg_parse_u64(span_of("+5"), &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_u64(span_of("-0"), &x), RG_NO_MATCH);
    for (size_t i = 0; i < sizeof not_numbers / sizeof not_numbers[0]; i++)
        ck_assert_int_eq(rg_parse_u64(span_of(not_numbers[i]), &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_u64((rg_span){NULL, 0}, &x), RG_NO_MATCH);
    ck_assert(x == 77);
    ck_assert_int_eq(rg_parse_u64(span_of("18446744073709551615"), &x), RG_MATCH);
    ck_assert(x == UINT64_MAX);
    /* Only the span counts, not what stands behind it. */
    ck_assert_int_eq(rg_parse_u64((rg_span){"12345", 3}, &x), RG_MATCH);
    ck_assert(x == 123);
    ck_assert_int_eq(rg_parse_u64(span_of("8"), NULL), RG_MATCH);
}
END_TEST

START_TEST(bases) {
    uint64_t x = 77;
    for (int base = -1; base <= 40; base++) {
        if (base < 2 || base > 36) {
            ck_assert_int_eq(rg_parse_u64_base(span_of("1"), base, &x), RG_ERROR_ARGUMENT);
            ck_assert(x == 77);
            continue;
        }
        /* The largest number, and one more, written in that base. */
        char text[70] = "", *at = text + sizeof text - 1;
        for (uint64_t rest = UINT64_MAX; rest > 0; rest /= (unsigned)base)
            *--at = (base % 2 == 0 ? "0123456789abcdefghijklmnopqrstuvwxyz"
                                   : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")[rest % (unsigned)base];
        uint64_t value = 0;
        ck_assert_int_eq(rg_parse_u64_base(span_of(at), base, &value), RG_MATCH);
        ck_assert(value == UINT64_MAX);
        char *last = text + sizeof text - 2;
        while (rg_priv_digit(*last) == (unsigned)base - 1 && last > at) *last-- = '0';
        *last = rg_priv_digit(*last) == 9 ? 'A' : (char)(*last + 1);
        if (rg_priv_digit(*last) < (unsigned)base)
            ck_assert_int_eq(rg_parse_u64_base(span_of(at), base, &value), RG_ERROR_RANGE);
        /* The first digit that the base lacks. */
        if (base < 36) {
            const char lacks[] = {'1', "0123456789abcdefghijklmnopqrstuvwxyz"[base]};
            ck_assert_int_eq(rg_parse_u64_base((rg_span){lacks, 2}, base, &value), RG_NO_MATCH);
        }
    }
    ck_assert_int_eq(rg_parse_u64_base(span_of("fF"), 16, &x), RG_MATCH);
    ck_assert(x == 255);
    ck_assert_int_eq(rg_parse_u64_base(span_of("0x1"), 16, &x), RG_NO_MATCH);
    ck_assert_int_eq(rg_parse_u64_base(span_of("0b1"), 2, &x), RG_NO_MATCH);
    /* What stands beside digits and letters in ASCII, and what has a letter's low bits. */
    static const char beside[] = "/:@[`{ \x01\x1a\xc1\xe1";
    for (size_t i = 0; i < sizeof beside - 1; i++)
        ck_assert_int_eq(rg_parse_u64_base((rg_span){beside + i, 1}, 36, &x), RG_NO_MATCH);
}
END_TEST

START_TEST(each_number_written_is_read) {
    uint64_t number = 1;
    for (int i = 0; i < 64; i++, number *= 2) {
        for (int d = -1; d <= 1; d++) {
            const uint64_t wanted = number + (uint64_t)(int64_t)d;
            char text[32];
            uint64_t got = ~wanted;
            snprintf(text, sizeof text, "%" PRIu64, wanted);
            ck_assert_int_eq(rg_parse_u64(span_of(text), &got), RG_MATCH);
            ck_assert(got == wanted);
            int64_t is = 0;
            snprintf(text, sizeof text, "%" PRId64, (int64_t)wanted);
            ck_assert_int_eq(rg_parse_i64(span_of(text), &is), RG_MATCH);
            ck_assert(is == (int64_t)wanted);
        }
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/number");
    tcase_add_test(tests, signed_ones);
    tcase_add_test(tests, unsigned_ones);
    tcase_add_test(tests, bases);
    tcase_add_test(tests, each_number_written_is_read);
    return suite_end();
}
