/* RG_NAMED_CLASS and RG_IN: the set of a class, worked out once, wherever one byte may stand. */
#include <regengo/dsl.h>

#include "../support/spans.h"
#include "../support/suite.h"

RG_NAMED_CLASS(Vowel, "aeiou")
RG_NAMED_CLASS(One_byte, 'x')
RG_NAMED_CLASS(Mixture, '-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80')
RG_NAMED_CLASS(No_vowel, RG_NOT_CLASS("aeiou"))
RG_NAMED_CLASS(Of_named, RG_IN(Vowel), RG_IN(One_byte), RG_NOT_CLASS(RG_IN(No_vowel), 'u'))
RG_NAMED_CLASS(Of_not_named, RG_NOT_CLASS(RG_IN(Mixture)))
RG_NAMED_CLASS(Of_alternatives, RG_ALT(RG_IN(Vowel), RG_RANGE('0', '3')), RG_ICASE(RG_IN(One_byte)))
RG_NAMED_CLASS(Everything, RG_ANY_BYTE)
/* Names are the user's: one that is a matcher's as well, or a word of C's. */
RG_NAMED_CLASS(Word, RG_WORD, '-')
RG_MATCHER(Word, RG_PLUS(RG_IN(Word)))
RG_NAMED_CLASS(class_2, RG_LOWER)

/* Each in the place of the class that it was made of: which of all bytes do both take? */
#define PAIRS(X) \
    X(Alone, RG_IN(Vowel), RG_CLASS("aeiou")) \
    X(One, RG_IN(One_byte), 'x') \
    X(Mixed, RG_IN(Mixture), RG_CLASS('-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80')) \
    X(All, RG_IN(Everything), RG_ANY_BYTE) \
    X(Negated, RG_NOT_CLASS(RG_IN(Vowel)), RG_NOT_CLASS("aeiou")) \
    X(Negation, RG_IN(No_vowel), RG_NOT_CLASS("aeiou")) \
    X(Twice_negated, RG_NOT_CLASS(RG_IN(No_vowel)), RG_CLASS("aeiou")) \
    X(In_class, RG_CLASS(RG_IN(Vowel), RG_IN(Mixture), '!'), \
      RG_CLASS(RG_CLASS("aeiou"), '-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80', '!')) \
    X(Of_others, RG_IN(Of_named), RG_CLASS("aeiox", 'u')) \
    X(Of_not_others, RG_IN(Of_not_named), RG_NOT_CLASS('-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80')) \
    X(Alternatives, RG_IN(Of_alternatives), RG_CLASS("aeiou0123xX")) \
    X(Or, RG_ALT(RG_IN(Vowel), RG_DIGIT), RG_CLASS("aeiou", RG_DIGIT)) \
    X(Either_case, RG_ICASE(RG_IN(Vowel)), RG_CLASS("aeiouAEIOU")) \
    X(Either_case_in_class, RG_ICASE(RG_CLASS(RG_IN(Vowel), 'X')), RG_CLASS("aeiouAEIOUxX")) \
    X(Either_case_negated, RG_ICASE(RG_NOT_CLASS(RG_IN(Vowel))), RG_NOT_CLASS("aeiouAEIOU")) \
    X(Either_case_mixed, RG_ICASE(RG_IN(Mixture)), \
      RG_CLASS('-', "abAB\0", RG_RANGE('x', 'z'), RG_RANGE('X', 'Z'), RG_DIGIT, "\xfe\xff", '\x80'))

#define MATCHERS(Name, named, plain) RG_MATCHER(Name, named) RG_MATCHER(Name##_plain, plain)
PAIRS(MATCHERS)

START_TEST(a_named_class_is_the_class) {
#define SAME(Name, named, plain) \
    ck_assert_uint_eq(Name##_MIN_LENGTH, 1); \
    ck_assert_uint_eq(Name##_MAX_LENGTH, 1); \
    for (unsigned c = 0; c < 256; c++) { \
        const char text[2] = {(char)c, (char)c}; \
        ck_assert_msg(Name##_match(text, 1, NULL) == Name##_plain_match(text, 1, NULL), #Name " on byte %u", c); \
        ck_assert_int_eq(Name##_match(text, 0, NULL), RG_NO_MATCH); \
        ck_assert_int_eq(Name##_match(text, 2, NULL), RG_NO_MATCH); \
    }
    PAIRS(SAME)
}
END_TEST

/* Under RG_ICASE, the finished set takes letters in both cases: what it negates was worked out before. */
RG_MATCHER(Finished, RG_ICASE(RG_IN(No_vowel)))

START_TEST(either_case_of_a_finished_set) {
    for (unsigned c = 0; c < 256; c++) {
        const char text[1] = {(char)c};
        ck_assert_int_eq(Finished_match(text, 1, NULL), RG_MATCH);
    }
}
END_TEST

/* In loops, sequences, looks and alternatives it is a byte of a set as any other: runs, blocks and searches take it. */
#define LONGER(X) \
    X(Run, RG_SEQ(RG_PLUS(RG_IN(Word)), '.'), RG_SEQ(RG_PLUS(RG_CLASS(RG_WORD, '-')), '.')) \
    X(Lazy, RG_SEQ(RG_IN(Word), RG_STAR_LAZY(RG_IN(Word)), RG_IN(Vowel)), \
      RG_SEQ(RG_CLASS(RG_WORD, '-'), RG_STAR_LAZY(RG_CLASS(RG_WORD, '-')), RG_CLASS("aeiou"))) \
    X(Block, RG_SEQ(RG_IN(class_2), '-', RG_REPEAT(2, RG_IN(class_2)), '-'), RG_SEQ(RG_LOWER, '-', RG_REPEAT(2, RG_LOWER), '-')) \
    X(Looks, RG_SEQ(RG_NOT_BEHIND(RG_IN(Vowel)), RG_CAPTURE(c, RG_IN(class_2)), RG_AHEAD(RG_IN(Vowel))), \
      RG_SEQ(RG_NOT_BEHIND(RG_CLASS("aeiou")), RG_CAPTURE(c, RG_LOWER), RG_AHEAD(RG_CLASS("aeiou")))) \
    X(Choice, RG_SEQ(RG_ALT(RG_SEQ(RG_IN(Vowel), '-'), RG_IN(Mixture), "ee"), RG_IN(class_2)), \
      RG_SEQ(RG_ALT(RG_SEQ(RG_CLASS("aeiou"), '-'), RG_CLASS('-', "ab\0", RG_RANGE('x', 'z'), RG_DIGIT, "\xfe\xff", '\x80'), "ee"), \
             RG_LOWER)) \
    X(Folded, RG_ICASE(RG_PLUS(RG_IN(class_2)), "-", RG_IN(Vowel)), RG_SEQ(RG_PLUS(RG_ALPHA), "-", RG_CLASS("aeiouAEIOU")))

#define LONGER_MATCHERS(Name, named, plain) \
    RG_MATCHER(Name, named, RG_POOL) \
    RG_MATCHER(Name##_plain, plain, RG_POOL) \
    static spans_text Name##_answer(bool is_plain, const char *s, size_t n) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        Name##_plain_result p = {.group = {{NULL, 0}}}; \
        return is_plain ? spans_of(Name##_plain_find(s, n, &p), s, p.group, Name##_plain_GROUPS) \
                        : spans_of(Name##_find(s, n, &r), s, r.group, Name##_GROUPS); \
    } \
    _Static_assert(Name##_STACK_FRAMES == 0 + Name##_plain_STACK_FRAMES, #Name);
LONGER(LONGER_MATCHERS)

START_TEST(patterns_of_named_classes) {
    static const char letters[] = "ae-xB.0\xfe";
    enum { LETTERS = sizeof letters - 1, LONGEST = 5 };
    char text[LONGEST];
    for (size_t n = 0, words = 1; n <= LONGEST; n++, words *= LETTERS)
        for (size_t word = 0; word < words; word++) {
            for (size_t i = 0, rest = word; i < n; i++, rest /= LETTERS) text[i] = letters[rest % LETTERS];
#define ALIKE(Name, named, plain) \
    { \
        const spans_text got = Name##_answer(false, text, n), expected = Name##_answer(true, text, n); \
        ck_assert_msg(strcmp(got.text, expected.text) == 0, #Name " in \"%.*s\": %s, not %s", (int)n, text, got.text, expected.text); \
    }
            LONGER(ALIKE)
        }
}
END_TEST

/* The set that was asked for twice in a pattern by a #define is in both places. */
#define QUOTED(inner) RG_SEQ('<', inner, '|', inner, '>')
RG_MATCHER(Twice, QUOTED(RG_PLUS(RG_IN(Vowel))))

START_TEST(two_matchers_and_two_places) {
    ck_assert(Twice_is_match("<ae|u>", 6));
    ck_assert(!Twice_is_match("<ae|x>", 6));
    Word_result r;
    ck_assert_int_eq(Word_find("  a-b_1 c", 9, &r), RG_MATCH);
    ck_assert_uint_eq(r.match.len, 5);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, named classes");
    tcase_add_test(tests, a_named_class_is_the_class);
    tcase_add_test(tests, either_case_of_a_finished_set);
    tcase_add_test(tests, patterns_of_named_classes);
    tcase_add_test(tests, two_matchers_and_two_places);
    return suite_end();
}
