/* Look-around, back-references and either case where they meet: starts of searches, budgets, loops, each other. The plain
 * cases are in corpus/looks.def. */
#include <regengo/dsl.h>

#include "../support/find.h"
#include "../support/suite.h"

/* ---- behind ---- */

RG_MATCHER(After_digit, RG_SEQ(RG_BEHIND(RG_DIGIT), RG_ALPHA))
RG_MATCHER(Not_after_digit, RG_SEQ(RG_NOT_BEHIND(RG_DIGIT), RG_ALPHA))
RG_MATCHER(After_two, RG_SEQ(RG_BEHIND(RG_DIGIT, RG_DIGIT), RG_ALPHA))
RG_MATCHER(After_some, RG_SEQ(RG_BEHIND('<', RG_BETWEEN(1, 3, RG_DIGIT), '>'), RG_ALPHA))
RG_MATCHER(Not_after_some, RG_SEQ(RG_NOT_BEHIND('<', RG_BETWEEN(0, 2, RG_DIGIT), '>'), 'x'))
RG_MATCHER(Behind_behind, RG_SEQ(RG_BEHIND(RG_NOT_BEHIND('a'), 'b'), 'c'))
RG_MATCHER(Behind_line, RG_SEQ(RG_BEHIND(RG_LINE_BEGIN, "> "), RG_CAPTURE(text, RG_STAR(RG_ANY))))
RG_MATCHER(Both_sides, RG_SEQ(RG_NOT_BEHIND(RG_WORD), RG_CAPTURE(w, RG_BETWEEN(2, 3, RG_LOWER)), RG_NOT_AHEAD(RG_WORD)))
RG_MATCHER(Behind_in_loop, RG_PLUS(RG_ALT('a', RG_SEQ(RG_BEHIND('a'), 'b'), RG_SEQ(RG_BEHIND("ab"), 'c'))))
RG_MATCHER(Longest, RG_SEQ(RG_BEHIND(RG_CAPTURE(x, RG_BETWEEN(1, 3, RG_DIGIT))), '!'))
RG_MATCHER(Other_end, RG_SEQ(RG_BEHIND(RG_ALT(RG_SEQ('a', RG_OPT('b')), "bb")), 'c'))

/* What lies before the start of a search is seen. */
START_TEST(before_the_start) {
    FIND_AT(After_digit, "1ab", 1, "1-2");
    FIND_AT(After_digit, "1ab", 2, "none");
    FIND_AT(Not_after_digit, "1ab", 1, "2-3");
    FIND_AT(Not_after_digit, "ab", 0, "0-1");
    FIND_AT(After_two, "1ab 12c", 1, "6-7");
    FIND_AT(After_two, "12c", 2, "2-3");
    FIND_AT(After_two, "2c", 1, "none");
    FIND_AT(After_digit, "", 0, "none");
}
END_TEST

START_TEST(lengths) {
    FIND(After_some, "<>a<1>b", "6-7");
    FIND(After_some, "<123>a", "5-6");
    FIND(After_some, "<1234>a", "none");
    FIND(After_some, "1>a", "none");
    FIND(Not_after_some, "<>x<1>x<12>x<123>x", "17-18");
    FIND(Not_after_some, "x", "0-1");
    FIND(Not_after_some, ">x", "1-2");
    FIND(Longest, "1234!", "4-5 1-4"); /* the longest that ends here */
    FIND(Longest, "12!", "2-3 0-2");
    FIND(Other_end, "abc", "2-3"); /* one byte back there is no way, two bytes back there is */
    FIND(Other_end, "ac", "1-2");
    FIND(Other_end, "bbc", "2-3");
    FIND(Other_end, "cbc", "none");
}
END_TEST

START_TEST(within_each_other) {
    FIND(Behind_behind, "abc", "none");
    FIND(Behind_behind, "bc", "1-2");
    FIND(Behind_behind, "abcxbc", "5-6");
    FIND(Behind_line, "a> b\n> cd\n", "7-9 7-9");
    FIND(Both_sides, "abcd ab1 xyz", "9-12 9-12");
    FIND(Behind_in_loop, "bcabcabac", "2-8");
    MATCH(Behind_in_loop, "abcaab", RG_MATCH);
    MATCH(Behind_in_loop, "abcb", RG_NO_MATCH);
}
END_TEST

/* ---- captures ---- */

RG_MATCHER(Kept_and_lost, RG_SEQ(
    RG_AHEAD(RG_CAPTURE(kept, RG_PLUS(RG_DIGIT))), RG_NOT_AHEAD(RG_CAPTURE(lost, RG_PLUS(RG_DIGIT)), '!'), RG_DIGIT))
RG_MATCHER(Restored, RG_SEQ(RG_CAPTURE(x, 'a'), RG_OPT(RG_AHEAD(RG_CAPTURE(y, 'b')), RG_NEVER), RG_ANY))
RG_MATCHER(Referred, RG_SEQ(RG_AHEAD(RG_STAR(RG_ANY), RG_CAPTURE(last, RG_ANY), RG_END), RG_BACKREF(last), RG_STAR(RG_ANY)))
RG_MATCHER(Twice_negative, RG_SEQ(RG_NOT_AHEAD(RG_NOT_AHEAD(RG_CAPTURE(x, 'a'))), RG_ANY))
RG_MATCHER(Loop_captures, RG_PLUS(RG_AHEAD(RG_CAPTURE(two, RG_ANY, RG_ANY)), RG_ANY))

START_TEST(captures) {
    FIND(Kept_and_lost, "12", "0-1 0-2 -");
    FIND(Kept_and_lost, "12!34", "3-4 3-5 -");
    FIND(Restored, "ab", "0-2 0-1 -");
    MATCH(Referred, "abca", RG_MATCH);
    MATCH(Referred, "abcb", RG_NO_MATCH);
    FIND(Twice_negative, "ba", "1-2 -"); /* a look inside a negative one leaves nothing */
    FIND(Loop_captures, "abcd", "0-3 2-4");
}
END_TEST

/* ---- errors are not an answer to a negative look ---- */

#define DEEP RG_SEQ(RG_STAR(RG_CAPTURE(r, RG_ALT('a', "aax"))), 'b')
RG_MATCHER(Not_deep, RG_SEQ(RG_NOT_AHEAD(DEEP), RG_ANY), RG_STACK(4))
RG_MATCHER(Not_long, RG_SEQ(RG_NOT_AHEAD(RG_STAR(RG_ALPHA), '!'), RG_ANY), RG_STEPS(20))

START_TEST(errors_stay_errors) {
    ck_assert_int_eq(Not_deep_prefix("x", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Not_deep_prefix("b", 1, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Not_deep_prefix("aaaaaaaaaac", 11, NULL), RG_ERROR_STACK);
    ck_assert_int_eq(Not_long_prefix("abc", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Not_long_prefix("abc!", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Not_long_prefix("abcdefghijklmnopqrstuvwxyz", 26, NULL), RG_ERROR_STEPS);
}
END_TEST

/* ---- back-references ---- */

RG_MATCHER(Palindrome, RG_SEQ(
    RG_CAPTURE(a, RG_LOWER), RG_CAPTURE(b, RG_LOWER), RG_CAPTURE(c, RG_LOWER), RG_BACKREF(b), RG_BACKREF(a)))
RG_MATCHER(Runs, RG_SEQ(RG_CAPTURE(x, RG_PLUS('a')), RG_PLUS(',', RG_BACKREF(x)), RG_END))
RG_MATCHER(Before_it, RG_PLUS(RG_OPT('=', RG_BACKREF(x)), RG_CAPTURE(x, RG_LOWER)))
RG_MATCHER(Tag, RG_SEQ(
    '<', RG_CAPTURE(name, RG_PLUS(RG_ALPHA)), '>', RG_CAPTURE(text, RG_STAR_LAZY(RG_ANY_BYTE)), "</", RG_BACKREF(name), '>'))
RG_MATCHER(Composite, RG_SEQ(RG_CAPTURE(x, RG_AT_LEAST(2, '1')), RG_PLUS(RG_BACKREF(x)))) /* a number, in ones */
RG_MATCHER(Behind_reference, RG_SEQ(RG_CAPTURE(x, RG_LOWER), RG_ANY, RG_NOT_AHEAD(RG_BACKREF(x)), RG_ANY))

START_TEST(back_references) {
    MATCH(Palindrome, "level", RG_MATCH);
    MATCH(Palindrome, "lever", RG_NO_MATCH);
    MATCH(Runs, "aa,aa,aa", RG_MATCH);
    MATCH(Runs, "aa,a,aa", RG_NO_MATCH);
    FIND(Before_it, "ab=bc=d", "0-5 4-5"); /* before its capture: what the round before captured */
    FIND(Tag, "<a><b>x</a></b>", "0-11 1-2 3-7");
    FIND(Tag, "<ab>x</a>", "none");
    FIND(Behind_reference, "axabxc", "1-4 1-2");
    for (size_t n = 2; n <= 60; n++) {
        static const char ones[] = "111111111111111111111111111111111111111111111111111111111111";
        bool prime = true;
        for (size_t d = 2; d < n; d++) prime = prime && n % d != 0;
        ck_assert_int_eq(Composite_match(ones, n, NULL), prime ? RG_NO_MATCH : RG_MATCH);
    }
}
END_TEST

/* ---- either case ---- */

RG_MATCHER(Caseless_look, RG_SEQ(RG_ICASE(RG_BEHIND("ab"), 'c', RG_NOT_AHEAD("de"))))
RG_MATCHER(Caseless_tag, RG_ICASE(RG_SEQ('<', RG_CAPTURE(n, RG_PLUS(RG_ALPHA)), '>', RG_STAR_LAZY(RG_ANY), "</", RG_BACKREF(n), '>')))
RG_MATCHER(Every_byte, RG_ICASE(RG_CLASS("k@{", RG_RANGE('x', 'z'))))
RG_MATCHER(Every_other, RG_ICASE(RG_NOT_CLASS("k@{", RG_RANGE('x', 'z'))))
RG_MATCHER(Nested, RG_ICASE('a', RG_ICASE('b'), RG_ALT("cd", RG_SEQ('e', RG_OPT("fg")))))

START_TEST(either_case) {
    FIND(Caseless_look, "xABC", "3-4");
    FIND(Caseless_look, "aBcDE abC", "8-9");
    FIND(Caseless_tag, "<Div>x</dIV>", "0-12 1-4");
    MATCH(Nested, "ABCD", RG_MATCH);
    MATCH(Nested, "aBeFg", RG_MATCH);
    MATCH(Nested, "abef", RG_NO_MATCH);
    for (int c = 0; c < 256; c++) {
        const char byte = (char)c;
        const bool member =
            c == 'k' || c == 'K' || c == '@' || c == '{' || (c >= 'x' && c <= 'z') || (c >= 'X' && c <= 'Z');
        ck_assert_int_eq(Every_byte_match(&byte, 1, NULL), member ? RG_MATCH : RG_NO_MATCH);
        ck_assert_int_eq(Every_other_match(&byte, 1, NULL), member ? RG_NO_MATCH : RG_MATCH);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, looking around");
    tcase_add_test(tests, before_the_start);
    tcase_add_test(tests, lengths);
    tcase_add_test(tests, within_each_other);
    tcase_add_test(tests, captures);
    tcase_add_test(tests, errors_stay_errors);
    tcase_add_test(tests, back_references);
    tcase_add_test(tests, either_case);
    return suite_end();
}
