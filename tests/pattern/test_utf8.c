/* The UTF-8 words against a decoder of the test's own, which walks the grammar of RFC 3629 rule by rule. */
#include <regengo/dsl.h>

#include "../support/random.h"
#include "../support/suite.h"

RG_MATCHER(Any, RG_UTF8_ANY)
RG_MATCHER(All, RG_UTF8_RANGE(0, 0x10FFFF))
RG_MATCHER(Two, RG_UTF8_RANGE(0x100, 0x7AB))
RG_MATCHER(Three, RG_UTF8_RANGE(0xD000, 0xE0FF)) /* the surrogates are in between */
RG_MATCHER(Four, RG_UTF8_RANGE(0xFFFE, 0x1F642))
RG_MATCHER(Not, RG_UTF8_NOT_CLASS('\n', RG_UTF8_RANGE(0x7F, 0x80), 0xFFFD, RG_UTF8_RANGE(0x10000, 0x10FFF)))
RG_MATCHER(Text, RG_STAR_POSSESSIVE(RG_UTF8_RANGE(0, 0x10FFFF)))
RG_MATCHER(Last, RG_SEQ(RG_PLUS(RG_UTF8_ANY), RG_CAPTURE(last, RG_UTF8_RANGE(0x80, 0x10FFFF)), RG_END))

/* The four rules of RFC 3629, section 4, for sequences of more than one byte: which bytes may be the second. */
static const struct {
    unsigned char first, last, low, high, length;
} rules[] = {
    {0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
    {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
    {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
};

/* The length of the sequence that n bytes begin with, or 0; its code point. */
static size_t decode(const char *bytes, size_t n, unsigned *point) {
    if (n == 0) return 0;
    unsigned char b[4] = {0};
    memcpy(b, bytes, n < 4 ? n : 4);
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if (b[0] < rules[i].first || b[0] > rules[i].last) continue;
        const size_t length = rules[i].length;
        if (n < length) return 0;
        static const unsigned char mask[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
        *point = b[0] & mask[length];
        for (size_t k = 1; k < length; k++) {
            if (k == 1 ? b[1] < rules[i].low || b[1] > rules[i].high : b[k] < 0x80 || b[k] > 0xBF) return 0;
            *point = *point << 6 | (b[k] & 0x3F);
        }
        return length;
    }
    return 0;
}

static bool within(unsigned point, unsigned low, unsigned high) { return point >= low && point <= high; }

/* Each word takes the sequence whole if its code point belongs to it, and nothing else. */
#define AGREES(Name, belongs) \
    do { \
        Name##_result m; \
        const bool expected = length > 0 && (belongs); \
        const rg_status status = Name##_prefix(bytes, n, &m); \
        if (status != (expected ? RG_MATCH : RG_NO_MATCH) || (expected && m.match.len != length) || \
            Name##_match(bytes, n, NULL) != (expected && length == n ? RG_MATCH : RG_NO_MATCH)) \
            ck_abort_msg(#Name ": %02x %02x %02x %02x, %zu bytes: %d", (unsigned char)bytes[0], (unsigned char)bytes[1], \
                         (unsigned char)bytes[2], (unsigned char)bytes[3], n, status); \
    } while (0)

static bool judged(const char *bytes, size_t n) {
    unsigned point = 0;
    const size_t length = decode(bytes, n, &point);
    AGREES(Any, point != '\n');
    AGREES(All, true);
    AGREES(Two, within(point, 0x100, 0x7AB));
    AGREES(Three, within(point, 0xD000, 0xE0FF));
    AGREES(Four, within(point, 0xFFFE, 0x1F642));
    AGREES(Not, point != '\n' && !within(point, 0x7F, 0x80) && point != 0xFFFD && !within(point, 0x10000, 0x10FFF));
    return length > 0;
}

/* Every first and every second byte; for the third and fourth, what lies at the edges of what is allowed. */
START_TEST(every_beginning) {
    static const unsigned char edges[] = {0x00, 0x7F, 0x80, 0x82, 0xAC, 0xBD, 0xBE, 0xBF, 0xC0, 0xFF};
    size_t good = 0, all = 0;
    for (unsigned first = 0; first < 256; first++) {
        for (unsigned second = 0; second < 256; second++) {
            for (size_t i = 0; i < sizeof edges; i++) {
                const char bytes[4] = {(char)first, (char)second, (char)edges[i],
                                       (char)edges[(i + first + second) % sizeof edges]};
                for (size_t n = i == 0 ? 0 : 3; n <= 4; n++, all++) good += judged(bytes, n);
            }
        }
    }
    ck_assert_uint_eq(all, 256u * 256u * (5 + 9 * 2));
    ck_assert_uint_gt(good, all / 10);
    ck_assert_uint_lt(good, all);
}
END_TEST

/* Every three bytes that begin like a sequence of three or four: all thirds. */
START_TEST(every_third) {
    for (unsigned first = 0xDF; first <= 0xF5; first++)
        for (unsigned second = 0x7F; second <= 0xC0; second++)
            for (unsigned third = 0; third < 256; third++) {
                const char bytes[4] = {(char)first, (char)second, (char)third, (char)0xBF};
                judged(bytes, 3);
                judged(bytes, 4);
            }
}
END_TEST

/* Loops take whole code points and give back whole code points, however the bytes fall. */
START_TEST(loops_over_random_bytes) {
    static const char alphabet[] = "a\n\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82\xED\xA0\x80\xC0";
    uint64_t state = 3;
    size_t whole = 0, ended = 0;
    for (int round = 0; round < 200000; round++) {
        char text[12];
        const size_t n = random_below(&state, sizeof text + 1);
        for (size_t i = 0; i < n; i++) {
            /* Often the byte that comes next in the alphabet, so that sequences come about. */
            static unsigned at;
            at = random_below(&state, 5) == 0 ? random_below(&state, sizeof alphabet - 1)
                                              : (at + 1) % (sizeof alphabet - 1);
            text[i] = alphabet[at];
        }
        size_t well = 0, points = 0, last = 0;
        unsigned point = 0, last_point = 0;
        bool newline_before_last = false;
        for (size_t used; (used = decode(text + well, n - well, &point)) > 0; well += used) {
            if (points > 0 && last_point == '\n') newline_before_last = true;
            last = used;
            last_point = point;
            points++;
        }
        Text_result t;
        ck_assert_int_eq(Text_prefix(text, n, &t), RG_MATCH);
        ck_assert_uint_eq(t.match.len, well);
        whole += well == n && n > 0;
        /* All of it well-formed, two points at least, the last beyond ASCII, no newline among the others. */
        const bool expected = well == n && points >= 2 && last > 1 && !newline_before_last;
        Last_result l;
        ck_assert_int_eq(Last_match(text, n, &l), expected ? RG_MATCH : RG_NO_MATCH);
        if (expected) ck_assert_uint_eq(l.last.len, last);
        ended += expected;
    }
    ck_assert_uint_gt(whole, 1000);
    ck_assert_uint_gt(ended, 1000);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, UTF-8");
    tcase_add_test(tests, every_beginning);
    tcase_add_test(tests, every_third);
    tcase_add_test(tests, loops_over_random_bytes);
    return suite_end();
}
