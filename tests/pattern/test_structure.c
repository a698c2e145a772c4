/* Words in words: from 1 to 32 arguments, 20 levels deep, and sub-patterns that are macros. */
#include <regengo/dsl.h>

#include "../support/suite.h"

/* ---- 1 to 32 arguments ---- */

#define FIRST_4 'a', 'b', 'c', 'd'
#define FIRST_8 FIRST_4, 'e', 'f', 'g', 'h'
#define FIRST_16 FIRST_8, 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'
#define FIRST_24 FIRST_16, 'q', 'r', 's', 't', 'u', 'v', 'w', 'x'
#define LETTERS "abcdefghijklmnopqrstuvwxyz012345"

/* A sequence of n letters, in order; alternatives of n letters doubled, so that they are no class. */
#define WIDE(n, ...) \
    RG_MATCHER(Seq_##n, RG_SEQ(__VA_ARGS__)) \
    RG_MATCHER(Star_##n, RG_STAR(__VA_ARGS__)) \
    RG_MATCHER(Alt_##n, RG_SEQ(RG_ALT(__VA_ARGS__, "!!"), '.')) \
    _Static_assert(Seq_##n##_MIN_LENGTH == n && Seq_##n##_MAX_LENGTH == n, "sequence of " #n);
WIDE(1, 'a')
WIDE(2, 'a', 'b')
WIDE(3, 'a', 'b', 'c')
WIDE(4, FIRST_4)
WIDE(5, FIRST_4, 'e')
WIDE(6, FIRST_4, 'e', 'f')
WIDE(7, FIRST_4, 'e', 'f', 'g')
WIDE(8, FIRST_8)
WIDE(9, FIRST_8, 'i')
WIDE(10, FIRST_8, 'i', 'j')
WIDE(11, FIRST_8, 'i', 'j', 'k')
WIDE(12, FIRST_8, 'i', 'j', 'k', 'l')
WIDE(13, FIRST_8, 'i', 'j', 'k', 'l', 'm')
WIDE(14, FIRST_8, 'i', 'j', 'k', 'l', 'm', 'n')
WIDE(15, FIRST_8, 'i', 'j', 'k', 'l', 'm', 'n', 'o')
WIDE(16, FIRST_16)
WIDE(17, FIRST_16, 'q')
WIDE(18, FIRST_16, 'q', 'r')
WIDE(19, FIRST_16, 'q', 'r', 's')
WIDE(20, FIRST_16, 'q', 'r', 's', 't')
WIDE(21, FIRST_16, 'q', 'r', 's', 't', 'u')
WIDE(22, FIRST_16, 'q', 'r', 's', 't', 'u', 'v')
WIDE(23, FIRST_16, 'q', 'r', 's', 't', 'u', 'v', 'w')
WIDE(24, FIRST_24)
WIDE(25, FIRST_24, 'y')
WIDE(26, FIRST_24, 'y', 'z')
WIDE(27, FIRST_24, 'y', 'z', '0')
WIDE(28, FIRST_24, 'y', 'z', '0', '1')
WIDE(29, FIRST_24, 'y', 'z', '0', '1', '2')
WIDE(30, FIRST_24, 'y', 'z', '0', '1', '2', '3')
WIDE(31, FIRST_24, 'y', 'z', '0', '1', '2', '3', '4')
RG_MATCHER(Seq_32, RG_SEQ(FIRST_24, 'y', 'z', '0', '1', '2', '3', '4', '5'))
RG_MATCHER(Alt_32, RG_SEQ(RG_ALT(FIRST_24, 'y', 'z', '0', '1', '2', '3', '4', "!!"), '.'))
RG_MATCHER(Star_32, RG_STAR(FIRST_24, 'y', 'z', '0', '1', '2', '3', '4', '5'))

#define EACH(X) \
    X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) X(21) X(22) \
    X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31)

#define CHECK_SEQ(n) \
    ck_assert_int_eq(Seq_##n##_match(LETTERS, n, NULL), RG_MATCH); \
    ck_assert_int_eq(Seq_##n##_match(LETTERS, n - 1, NULL), RG_NO_MATCH); \
    ck_assert_int_eq(Seq_##n##_match(&LETTERS[1], n, NULL), RG_NO_MATCH); \
    ck_assert_int_eq(Star_##n##_match(LETTERS LETTERS, n, NULL), RG_MATCH); \
    ck_assert_int_eq(Star_##n##_match(LETTERS, 0, NULL), RG_MATCH);
#define CHECK_ALT(n) \
    for (size_t i = 0; i < 32; i++) { \
        const char text[2] = {LETTERS[i], '.'}; \
        ck_assert_int_eq(Alt_##n##_match(text, 2, NULL), i < n ? RG_MATCH : RG_NO_MATCH); \
    } \
    ck_assert_int_eq(Alt_##n##_match("!!.", 3, NULL), RG_MATCH);

START_TEST(sequences_of_each_width){EACH(CHECK_SEQ) CHECK_SEQ(32)} END_TEST

    START_TEST(alternatives_of_each_width) {
    EACH(CHECK_ALT)
    for (size_t i = 0; i < 32; i++) {
        const char text[2] = {LETTERS[i], '.'};
        ck_assert_int_eq(Alt_32_match(text, 2, NULL), i < 31 ? RG_MATCH : RG_NO_MATCH);
    }
    ck_assert_int_eq(Alt_32_match("!!.", 3, NULL), RG_MATCH);
}
END_TEST

/* ---- 20 levels ---- */

RG_MATCHER(Sequences,
    RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ(RG_SEQ('x',
    '1'), '2'), '3'), '4'), '5'), '6'), '7'), '8'), '9'), 'a'), 'b'), 'c'), 'd'), 'e'), 'f'), 'g'), 'h'), 'i'), 'j'))
RG_MATCHER(Twenty, RG_OPT('a', RG_OPT('b', RG_OPT('c', RG_OPT('d', RG_OPT('e', RG_OPT('f', RG_OPT('g', RG_OPT('h',
    RG_OPT('i', RG_OPT('j', RG_OPT('k', RG_OPT('l', RG_OPT('m', RG_OPT('n', RG_OPT('o', RG_OPT('p', RG_OPT('q',
    RG_OPT('r', RG_OPT('s', RG_OPT('t')))))))))))))))))))))
RG_MATCHER(Captures, RG_CAPTURE(c1, RG_CAPTURE(c2, RG_CAPTURE(c3, RG_CAPTURE(c4, RG_CAPTURE(c5, RG_CAPTURE(c6,
    RG_CAPTURE(c7, RG_CAPTURE(c8, RG_CAPTURE(c9, RG_CAPTURE(c10, RG_CAPTURE(c11, RG_CAPTURE(c12, RG_CAPTURE(c13,
    RG_CAPTURE(c14, RG_CAPTURE(c15, RG_CAPTURE(c16, RG_CAPTURE(c17, RG_CAPTURE(c18, RG_CAPTURE(c19, RG_CAPTURE(c20,
    RG_PLUS(RG_DIGIT))))))))))))))))))))))
RG_MATCHER(Groups, RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no",
    RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no", RG_ATOMIC(RG_ALT("no", RG_REPEAT(1,
    RG_BETWEEN(1, 2, RG_PLUS_LAZY(RG_AT_LEAST(1, RG_CAPTURE(deep, "yes"))))))))))))))))))))))

START_TEST(twenty_levels) {
    Captures_result m;
    ck_assert_int_eq(Sequences_match("x123456789abcdefghij", 20, NULL), RG_MATCH);
    const char letters[] = "abcdefghijklmnopqrst";
    for (size_t n = 0; n <= 20; n++) {
        ck_assert_int_eq(Twenty_match(letters, n, NULL), RG_MATCH);
        if (n < 20) ck_assert_int_eq(Twenty_match(letters + 1, n, NULL), n == 0 ? RG_MATCH : RG_NO_MATCH);
    }
    ck_assert_uint_eq(Twenty_MAX_LENGTH, 20);
    ck_assert_uint_eq(Captures_GROUPS, 21);
    ck_assert_int_eq(Captures_find("-123-", 5, &m), RG_MATCH);
    for (size_t i = 0; i < Captures_GROUPS; i++) ck_assert_uint_eq(m.group[i].len, 3);
    ck_assert_ptr_eq(m.c20.ptr, m.c1.ptr);
    Groups_result g;
    ck_assert_int_eq(Groups_match("yes", 3, &g), RG_MATCH);
    ck_assert_uint_eq(g.deep.len, 3);
    ck_assert_int_eq(Groups_match("no", 2, &g), RG_MATCH);
    ck_assert_ptr_null(g.deep.ptr);
}
END_TEST

/* ---- sub-patterns ---- */

#define HEX RG_XDIGIT
#define HEX_BYTE RG_REPEAT(2, HEX)
#define PREFIXED(prefix, ...) RG_SEQ(prefix, RG_PLUS(__VA_ARGS__))
#define LIST(item, separator) RG_SEQ(item(), RG_STAR(separator, item()))
#define OCTET() RG_BETWEEN(1, 3, RG_DIGIT)
#define NAMED(name, ...) RG_CAPTURE(name, RG_STAR(RG_SPACE), __VA_ARGS__)
#define OPTIONALLY(...) RG_ALT(RG_SEQ(__VA_ARGS__), RG_EMPTY)
#define TWICE(x) RG_SEQ(x, ':', x)
RG_MATCHER(Mac, RG_SEQ(HEX_BYTE, RG_REPEAT(5, ':', HEX_BYTE)))
RG_MATCHER(Number, RG_ALT(PREFIXED("0x", HEX), PREFIXED("0b", RG_CLASS("01")), RG_PLUS(RG_DIGIT)))
RG_MATCHER(Octets, RG_CAPTURE(all, LIST(OCTET, '.')))
RG_MATCHER(Named, RG_SEQ(NAMED(key, RG_PLUS(RG_ALPHA)), OPTIONALLY('=', NAMED(value, RG_PLUS(RG_DIGIT)))))
RG_MATCHER(Twice, TWICE(RG_PLUS(RG_DIGIT)))
/* At many depths, beside literals alone and beside what has it too: two nodes of one id would not compile. */
#define EVERYWHERE(x) \
    RG_SEQ(RG_OPT('<', x), RG_ALT(x, RG_SEQ("!", RG_SEQ('(', x, ')'), x)), RG_NOT_AHEAD(x, x), RG_STAR('-', RG_PLUS('+', x)))
RG_MATCHER(Everywhere, EVERYWHERE(RG_DIGIT))
RG_MATCHER(Everywhere_twice, TWICE(EVERYWHERE(TWICE(RG_ALT('1', RG_DIGIT)))))
#define CLASS_TWICE(x) RG_CLASS(x, '-', RG_CLASS("+", x))
RG_MATCHER(Class_twice, RG_PLUS(CLASS_TWICE(RG_RANGE('a', 'c'))))
RG_MATCHER(Twice_twice, TWICE(RG_ALT(TWICE(RG_CLASS("xy")), RG_STAR('-', RG_OPT("+")))))

START_TEST(sub_patterns) {
    ck_assert_int_eq(Mac_match("00:1A:2b:3C:4d:5E", 17, NULL), RG_MATCH);
    ck_assert_int_eq(Mac_match("00:1A:2b:3C:4d:5G", 17, NULL), RG_NO_MATCH);
    ck_assert_uint_eq(Mac_MAX_LENGTH, 17);
    ck_assert_int_eq(Number_match("0xfF", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Number_match("0b10", 4, NULL), RG_MATCH);
    ck_assert_int_eq(Number_match("0b12", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Number_match("42", 2, NULL), RG_MATCH);
    Octets_result o;
    ck_assert_int_eq(Octets_find("at 10.200.3 ", 12, &o), RG_MATCH);
    ck_assert_uint_eq(o.all.len, 8);
    Named_result n;
    ck_assert_int_eq(Named_match("  a= 12", 7, &n), RG_MATCH);
    ck_assert_uint_eq(n.key.len, 3);
    ck_assert_uint_eq(n.value.len, 3);
    ck_assert_int_eq(Named_match("a", 1, &n), RG_MATCH);
    ck_assert_ptr_null(n.value.ptr);
}
END_TEST

/* A parameter that is a pattern may stand in the body more than once. */
START_TEST(parameters_used_twice) {
    ck_assert_int_eq(Twice_match("12:345", 6, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_match("12:", 3, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Twice_twice_match("x:y:y:x", 7, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_twice_match("x:y:-+-", 7, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_twice_match("-:x:x", 5, NULL), RG_MATCH);
    ck_assert_int_eq(Twice_twice_match("-x:x", 4, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Twice_twice_match(":", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Everywhere_match("<12", 3, NULL), RG_MATCH);
    ck_assert_int_eq(Everywhere_match("!(1)2-+3+4-+5", 13, NULL), RG_MATCH);
    ck_assert_int_eq(Everywhere_match("<1!(1)-+3", 9, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Everywhere_prefix("123", 3, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Everywhere_twice_match("1:2-+3:4:!(5:6)7:8", 18, NULL), RG_MATCH);
    ck_assert_int_eq(Everywhere_twice_match("1:2-+3:4:!(5:6)7:", 17, NULL), RG_NO_MATCH);
    ck_assert_int_eq(Class_twice_match("abc-+", 5, NULL), RG_MATCH);
    ck_assert_int_eq(Class_twice_match("abcd", 4, NULL), RG_NO_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, words in words");
    tcase_add_test(tests, sequences_of_each_width);
    tcase_add_test(tests, alternatives_of_each_width);
    tcase_add_test(tests, twenty_levels);
    tcase_add_test(tests, sub_patterns);
    tcase_add_test(tests, parameters_used_twice);
    return suite_end();
}
