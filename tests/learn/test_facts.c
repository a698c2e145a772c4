/* Lengths and groups of a pattern, learned from its parts. */
#include "../support/facts.h"
#include "../support/suite.h"

FACTS(Empty, 0, 0, 1, 0, RG_LINEAR, RG_EMPTY)
FACTS(Byte, 1, 1, 1, 0, RG_LINEAR, 'a')
FACTS(Text, 5, 5, 1, 0, RG_LINEAR, "hello")
FACTS(Text_with_nuls, 4, 4, 1, 0, RG_LINEAR, "a\0b\0")
FACTS(Empty_text, 0, 0, 1, 0, RG_LINEAR, "")
FACTS(Class, 1, 1, 1, 0, RG_LINEAR, RG_NOT_CLASS("abc", RG_DIGIT))
FACTS(Anchor, 0, 0, 1, 0, RG_LINEAR, RG_WORD_BOUNDARY)
FACTS(Sequence, 4, 4, 1, 0, RG_LINEAR, RG_SEQ('a', "bc", RG_DIGIT, RG_END))
FACTS(Alternatives, 1, 3, 1, 0, RG_LINEAR, RG_ALT("xyz", 'a', "bc"))
FACTS(Star, 0, NONE, 1, 0, RG_LINEAR, RG_STAR_POSSESSIVE('a'))
LENGTHS(Plus, 3, NONE, RG_PLUS_POSSESSIVE("abc"))
LENGTHS(Opt, 0, 2, RG_OPT_POSSESSIVE("ab"))
FACTS(Repeat, 12, 12, 1, 0, RG_LINEAR, RG_REPEAT(4, "abc"))
FACTS(Repeat_none, 0, 0, 1, 0, RG_LINEAR, RG_REPEAT(0, "abc"))
LENGTHS(Between, 4, 10, RG_BETWEEN_POSSESSIVE(2, 5, "ab"))
LENGTHS(At_least, 6, NONE, RG_AT_LEAST_POSSESSIVE(3, "ab"))
LENGTHS(Star_of_empty, 0, 0, RG_STAR_POSSESSIVE(RG_EMPTY))
FACTS(Large, 65535ull * 65535, 65535ull * 65535, 1, 0, RG_LINEAR, RG_REPEAT(65535, RG_REPEAT(65535, 'a')))
FACTS(Captures, 2, 3, 4, 0, RG_LINEAR, RG_CAPTURE(all, RG_CAPTURE(a, 'a'), RG_ATOMIC(RG_CAPTURE(b, RG_ALT("bc", 'd')))))
FACTS(Date, 10, 10, 4, 0, RG_LINEAR,
      RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-',
             RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT))))

/* They size arrays, and stand in enums and cases. */
enum { As_enumerator = Date_MAX_LENGTH };
static char as_array_size[Date_MAX_LENGTH + 1] = "2024-02-29";

START_TEST(constants_are_constants) {
    ck_assert_uint_eq(sizeof as_array_size, 11);
    ck_assert_int_eq(Date_match(as_array_size, sizeof as_array_size - 1, NULL), RG_MATCH);
    switch (As_enumerator) {
    case Date_MIN_LENGTH: break;
    default: ck_abort_msg("a date has one length");
    }
}
END_TEST

/* The facts hold: nothing shorter or longer than they say matches. */
START_TEST(lengths_hold) {
    char text[40];
    for (size_t n = 0; n < sizeof text; n++) {
        memset(text, 'a', sizeof text);
        for (size_t i = 1; i < n; i += 2) text[i] = 'b';
        const bool between = Between_is_match(text, n);
        ck_assert_int_eq(Between_match(text, n, NULL) == RG_MATCH, n % 2 == 0 && n >= 4 && n <= 10);
        ck_assert_int_eq(between, n >= Between_MIN_LENGTH);
        ck_assert_int_eq(At_least_match(text, n, NULL) == RG_MATCH, n % 2 == 0 && n >= At_least_MIN_LENGTH);
        ck_assert_int_eq(Opt_match(text, n, NULL) == RG_MATCH, n == 0 || n == Opt_MAX_LENGTH);
    }
    ck_assert_int_eq(Text_with_nuls_match("a\0b\0", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Empty_text_match("", 0, NULL), RG_MATCH);
    ck_assert_int_eq(Repeat_none_match("abc", 3, NULL), RG_NO_MATCH);
}
END_TEST

START_TEST(info_says_the_same) {
    SAME(Empty);
    SAME(Alternatives);
    SAME(Star);
    SAME(Between);
    SAME(Large);
    SAME(Captures);
    SAME(Date);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("learn/facts");
    tcase_add_test(tests, constants_are_constants);
    tcase_add_test(tests, lengths_hold);
    tcase_add_test(tests, info_says_the_same);
    return suite_end();
}
