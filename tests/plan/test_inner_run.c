/* Where a search goes by several bytes of one set in a row, and back over what may stand before them. Which patterns are searched so, that such a
 * place is found wherever it is, that nothing is read beside the subject, and that no text makes it slow. */
#define _DEFAULT_SOURCE
#define RG_PRIV_LONG_REST 0
#include <regengo/dsl.h>

#include "../support/repeated.h"

#include <stdint.h>
#include <string.h>

/* X(Name, is it searched so, pattern) */
#define ROWS(X) \
    X(Vowels, 1, RG_SEQ(RG_STAR(RG_LOWER), RG_REPEAT(3, RG_CLASS("aeiou")), RG_STAR(RG_LOWER))) \
    X(Year, 1, RG_SEQ(RG_STAR(RG_WORD), RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), RG_STAR(RG_WORD))) \
    X(Capitals, 1, RG_SEQ(RG_WORD_BOUNDARY, RG_STAR(RG_ALPHA), RG_AT_LEAST(2, RG_UPPER), RG_STAR_LAZY(RG_ALPHA), RG_WORD_BOUNDARY)) \
    X(Some, 1, RG_SEQ(RG_PLUS(RG_ALNUM), RG_BETWEEN_POSSESSIVE(2, 5, RG_DIGIT))) \
    X(Rounds, 1, RG_AT_LEAST(1, RG_PLUS(RG_ALNUM), RG_REPEAT(3, RG_CLASS("xyz")))) \
    X(Line, 1, RG_SEQ(RG_LINE_BEGIN, RG_STAR(RG_ANY), RG_REPEAT(6, RG_CLASS(RG_DIGIT, RG_RANGE('a', 'f'))))) \
    X(Second, 1, RG_SEQ(RG_PLUS(RG_ALNUM), RG_BETWEEN(0, 3, RG_DIGIT), RG_REPEAT(3, RG_DIGIT))) \
    /* they are common, or few, or may be none, or one of two ways; nothing stands before them, or a literal tells more */ \
    X(Common, 0, RG_SEQ(RG_STAR(RG_WORD), RG_REPEAT(3, RG_LOWER), RG_STAR(RG_DIGIT))) \
    X(Two_vowels, 0, RG_SEQ(RG_STAR(RG_LOWER), RG_REPEAT(2, RG_CLASS("aeiou")), RG_STAR(RG_LOWER))) \
    X(One, 0, RG_SEQ(RG_STAR(RG_LOWER), RG_REPEAT(1, RG_CLASS("aeiou")), RG_PLUS(RG_DIGIT))) \
    X(None, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_BETWEEN(0, 4, RG_DIGIT), RG_LOWER)) \
    X(Maybe, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_OPT(RG_REPEAT(4, RG_DIGIT)), RG_UPPER)) \
    X(Either, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_ALT(RG_REPEAT(4, RG_DIGIT), RG_REPEAT(3, RG_UPPER)))) \
    X(Ahead, 0, RG_SEQ(RG_AHEAD(RG_STAR(RG_LOWER), RG_REPEAT(4, RG_DIGIT)), RG_PLUS(RG_ALNUM))) \
    X(First, 0, RG_SEQ(RG_REPEAT(4, RG_DIGIT), RG_STAR(RG_WORD))) \
    X(Lazy, 0, RG_SEQ(RG_PLUS(RG_LOWER), RG_AT_LEAST_LAZY(4, RG_DIGIT), RG_UPPER)) \
    X(Sign, 0, RG_SEQ(RG_PLUS(RG_WORD), '#', RG_REPEAT(4, RG_DIGIT)))

#define DEFINE(Name, ...) DEFINE_OF(Name, __VA_ARGS__)
#define DEFINE_OF(Name, is, ...) RG_MATCHER(Name, __VA_ARGS__)
ROWS(DEFINE)

enum { MOST = 64 };

/* A row of n digits at each place, behind rows that are too short. */
START_TEST(it_is_found_wherever_it_is) {
    static const uint64_t digits[4] = {0x03ff000000000000, 0, 0, 0};
    guard place = guard_make(4096);
    for (size_t n = 2; n <= MOST; n += n < 10 ? 1 : 9) {
        for (size_t length = 0; length <= 3 * MOST; length += 1 + length / 40) {
            for (size_t at = 0; at <= length; at++) {
                char row[3 * MOST + 1];
                for (size_t i = 0; i < length; i++) row[i] = i % n == 0 ? '-' : '7';
                for (size_t i = at; i < length && i < at + n; i++) row[i] = '1';
                size_t expected = 0, here = 0;
                while (expected < length && here < n) here = row[expected++] == '-' ? 0 : here + 1;
                expected = here == n ? expected - n : length;
                const char *const guarded =
                    length % 2 == 0 ? guard_at_end(&place, row, length) : guard_at_begin(&place, row, length);
                const unsigned char *const p = (const unsigned char *)guarded;
                ck_assert_uint_eq((size_t)(rg_priv_seek_run_of(p, p + length, n, digits) - p), expected);
            }
        }
    }
    guard_free(&place);
}
END_TEST

START_TEST(nothing_is_read_beside_it) {
    static const char *const texts[] = {"queueing up, miaow", "a1999z 12345 x77", "ABC aBc XYZzy\n", "1", "a", "AA",
                                        "deadbeef \n"};
    guard place = guard_make(4096);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        fill(texts[i]);
        ROWS(GUARDED)
    }
    guard_free(&place);
}
END_TEST

#if !defined(RG_NO_SEARCH_RUN_END) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_INNER_RUN)
START_TEST(what_is_searched_so) {
    static const char sentence[] = "bytes of one set further on, and back over what may stand before them";
#define IS_SO(Name, is, ...) \
    ck_assert_msg((strncmp(Name##_info()->prefilter, sentence, strlen(sentence)) == 0) == (is), #Name ": %s", Name##_info()->prefilter);
    ROWS(IS_SO)
}
END_TEST

#define LINEAR(X) X(Vowels) X(Year) X(Some) X(Capitals)

START_TEST(no_text_is_slow) {
    static const char *const texts[] = {"ae", "aeb", "aaa", "123",  "123-", "a12b", "a1",
                                        "A",  "Ab",  "AAb", "AAb-", "b",    " ",    "-"};
    unsigned none = 0;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        fill(texts[i]);
        LINEAR(STEPS)
    }
    ck_assert_uint_gt(none, 30);
}
END_TEST
#endif

int main(void) {
    TCase *tests = suite_begin("plan, bytes of one set in a row");
#if !defined(RG_NO_SEARCH_RUN_END) && !defined(RG_NO_SEARCH_INNER) && !defined(RG_NO_SEARCH_INNER_RUN)
    tcase_add_test(tests, what_is_searched_so);
    tcase_add_test(tests, no_text_is_slow);
#endif
    tcase_add_test(tests, it_is_found_wherever_it_is);
    tcase_add_test(tests, nothing_is_read_beside_it);
    return suite_end();
}
