/* UTF-8: every code point there is, and nothing that is none, by the words and by the function under them. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/guard.h"
#include "../support/suite.h"

RG_MATCHER(Any, RG_UTF8_ANY)
RG_MATCHER(Any_or_newline, RG_ALT(RG_UTF8_ANY, '\n'))
RG_MATCHER(Greek, RG_UTF8_RANGE(0x370, 0x3ff))
RG_MATCHER(Everything, RG_UTF8_RANGE(0, 0x10ffff))
RG_MATCHER(Ends, RG_UTF8_CLASS(0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff))
RG_MATCHER(Mixture, RG_UTF8_CLASS('a', RG_UTF8_RANGE(0x430, 0x44f), 0x20ac, RG_UTF8_CLASS(0x1f600, 0x1f601)))
RG_MATCHER(Not, RG_UTF8_NOT_CLASS('a', RG_UTF8_RANGE(0x430, 0x44f), 0x20ac))
RG_MATCHER(Word, RG_SEQ(RG_CAPTURE(word, RG_PLUS(RG_UTF8_RANGE(0x430, 0x44f))), RG_UTF8_ANY, RG_STAR_LAZY(RG_UTF8_ANY), '!'))

/* RFC 3629, by its table; 0 for a surrogate. */
static size_t encode(uint32_t point, char *bytes) {
    unsigned char *p = (unsigned char *)bytes;
    if (point >= 0xd800 && point <= 0xdfff) return 0;
    if (point < 0x80) return p[0] = (unsigned char)point, 1;
    if (point < 0x800) return p[0] = (unsigned char)(0xc0 | point >> 6), p[1] = (unsigned char)(0x80 | (point & 63)), 2;
    if (point < 0x10000) {
        p[0] = (unsigned char)(0xe0 | point >> 12);
        p[1] = (unsigned char)(0x80 | (point >> 6 & 63));
        p[2] = (unsigned char)(0x80 | (point & 63));
        return 3;
    }
    p[0] = (unsigned char)(0xf0 | point >> 18);
    p[1] = (unsigned char)(0x80 | (point >> 12 & 63));
    p[2] = (unsigned char)(0x80 | (point >> 6 & 63));
    p[3] = (unsigned char)(0x80 | (point & 63));
    return 4;
}

START_TEST(every_code_point) {
    for (uint32_t point = 0; point <= 0x10ffff; point++) {
        char bytes[4];
        uint32_t decoded = 0;
        const size_t n = encode(point, bytes);
        if (n == 0) continue;
        const unsigned char *p = (const unsigned char *)bytes;
        if (rg_priv_utf8(p, p + n, &decoded) != n || decoded != point) ck_abort_msg("U+%04X is not decoded", point);
        if (n > 1 && rg_priv_utf8(p, p + n - 1, &decoded) != 0) ck_abort_msg("U+%04X, cut off, is decoded", point);
        if ((Any_match(bytes, n, NULL) == RG_MATCH) != (point != '\n') ||
            Any_or_newline_match(bytes, n, NULL) != RG_MATCH || Everything_match(bytes, n, NULL) != RG_MATCH)
            ck_abort_msg("U+%04X: any", point);
        if ((Greek_match(bytes, n, NULL) == RG_MATCH) != (point >= 0x370 && point <= 0x3ff))
            ck_abort_msg("U+%04X: a range", point);
        const bool end = point == 0x7f || point == 0x80 || point == 0x7ff || point == 0x800 || point == 0xffff ||
                         point == 0x10000 || point == 0x10ffff;
        if ((Ends_match(bytes, n, NULL) == RG_MATCH) != end) ck_abort_msg("U+%04X: a class", point);
        const bool not_in = point != 'a' && !(point >= 0x430 && point <= 0x44f) && point != 0x20ac;
        const bool in = !not_in || point == 0x1f600 || point == 0x1f601;
        if ((Mixture_match(bytes, n, NULL) == RG_MATCH) != in) ck_abort_msg("U+%04X: a class of classes", point);
        if ((Not_match(bytes, n, NULL) == RG_MATCH) != not_in) ck_abort_msg("U+%04X: a negated class", point);
    }
}
END_TEST

/* Every pair of bytes, and every pair with two valid continuations behind it: well-formed only if it is what some code
 * point is encoded as. */
START_TEST(nothing_but_code_points) {
    for (unsigned first = 0; first < 256; first++)
        for (unsigned second = 0; second < 256; second++) {
            const char bytes[4] = {(char)first, (char)second, (char)0x80, (char)0xbf};
            for (size_t n = 1; n <= 4; n++) {
                const unsigned char *p = (const unsigned char *)bytes;
                uint32_t point = 0;
                char again[4];
                const size_t used = rg_priv_utf8(p, p + n, &point);
                if (used > 0) {
                    ck_assert_uint_eq(encode(point, again), used);
                    ck_assert_mem_eq(again, bytes, used);
                }
                if ((Everything_match(bytes, n, NULL) == RG_MATCH) != (used == n))
                    ck_abort_msg("%02x %02x 80 bf, %zu bytes", first, second, n);
                if ((Not_match(bytes, n, NULL) == RG_MATCH) && used != n)
                    ck_abort_msg("%02x %02x is in a class", first, second);
            }
        }
}
END_TEST

START_TEST(malformed) {
    static const char *const bad[] = {
        "\x80",         "\xbf",         "\xc0\x80",         "\xc1\xbf",         "\xe0\x80\x80",     "\xe0\x9f\xbf",
        "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
        "\xff",         "\xe2\x82",     "\xf0\x9f\x98",     "\xc3\x28"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        ck_assert_int_eq(Everything_prefix(bad[i], strlen(bad[i]), NULL), RG_NO_MATCH);
        ck_assert_int_eq(Not_prefix(bad[i], strlen(bad[i]), NULL), RG_NO_MATCH);
    }
}
END_TEST

/* Cut off by the end of the subject, with the rest of it in memory that may not be read. */
START_TEST(at_the_edge) {
    guard g = guard_make(16);
    static const char euro[] = "\xe2\x82\xac", smile[] = "\xf0\x9f\x98\x80";
    for (size_t n = 0; n <= 4; n++) {
        if (n <= 3) ck_assert_int_eq(Any_match(guard_at_end(&g, euro, n), n, NULL), n == 3 ? RG_MATCH : RG_NO_MATCH);
        ck_assert_int_eq(Any_match(guard_at_end(&g, smile, n), n, NULL), n == 4 ? RG_MATCH : RG_NO_MATCH);
        ck_assert_int_eq(Not_is_match(guard_at_end(&g, smile, n), n), n == 4);
    }
    guard_free(&g);
}
END_TEST

START_TEST(in_loops) {
    const char text[] = "x \xd0\xbf\xd1\x80\xd0\xb8 \xe2\x82\xac!";
    Word_result m;
    ck_assert_int_eq(Word_find(text, sizeof text - 1, &m), RG_MATCH);
    ck_assert_ptr_eq(m.word.ptr, text + 2);
    ck_assert_uint_eq(m.word.len, 6);
    ck_assert_uint_eq(m.match.len, 11);
    size_t n = 0;
    ck_assert_int_eq(Everything_count(text, sizeof text - 1, &n), RG_MATCH);
    ck_assert_uint_eq(n, 8);
    ck_assert_uint_eq(Any_MIN_LENGTH, 1);
    ck_assert_uint_eq(Any_MAX_LENGTH, 4);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/utf8");
    tcase_add_test(tests, every_code_point);
    tcase_add_test(tests, nothing_but_code_points);
    tcase_add_test(tests, malformed);
    tcase_add_test(tests, at_the_edge);
    tcase_add_test(tests, in_loops);
    return suite_end();
}
