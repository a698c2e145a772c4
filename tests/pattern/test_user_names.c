/* The user's names are the user's: macros called like anything that could stand inside the library, defined before it is
 * included or before RG_MATCHER is used, change nothing; nor do variables, functions, types and fields. */
#define END nonsense(
#define SET ) nonsense
#define CLASS 1 / 0
#define LOOP @
#define SEQ "seq"
#define ALT
#define BYTES 8
#define OPEN
#define CLOSE ;
#define id wrong
#define ops wrong
#define node wrong
#define word wrong
#define state wrong
#define first wrong

#include <regengo/dsl.h>

#include "../support/suite.h"

#define ERROR do_not_use
#define EMPTY do_not_use
#define NEVER do_not_use
#define BEGIN {
#define LINE_BEGIN {{
#define WORD 16
#define RANGE(a) a
#define ITEM ]
#define MEMBERS ]
#define UNION union
#define ASSERT(x) ((void)(x))
#define ATOMIC _Atomic
#define CAPTURE [
#define GREEDY 1 +
#define LAZY 2 +
#define POSSESSIVE 3 +
#define A_END A
#define B_END B
#define MATCH 0
#define SEARCH 0
#define PREFIX 0
#define WHOLE 0
#define count 10
#define frame 20
#define result 30
#define start 70
#define top 90
#define pool 100
#define subject 40
#define length 50
#define context 60
#define limit 80
#define step 110
#define groups 117
#define k 120
#define i 130
#define j 140
#define lo 150
#define hi 160
#define kind 170
#define name 180
#define Name 190
#define negated 200
#define options 210
#define root 220
#define captures 230
#define w0 240
#define w1 250
#define s 260
#define c 270
#define p 280
#define x 290
#define y 300
#define _0 310
#define _1 320
#define EOF_ 330

/* Objects of the file, which must not be shadowed, and names of fields that are also macros or types. */
static int frames = 1, position = 2, mark = 3, round_ = 4, sp = 5, end = 6, begin = 7, from = 8, to = 9;
typedef int match_type;

RG_MATCHER(All_words, RG_SEQ(
    RG_BEGIN, RG_EMPTY, 'a', "bc", RG_CHAR('d'), RG_LIT("ef"), RG_RANGE('0', '9'), RG_CLASS("xy", RG_RANGE('p', 'r'), '-'),
    RG_NOT_CLASS(RG_DIGIT), RG_ALT(RG_NEVER, 'u', RG_SEQ('v', 'w')), RG_STAR('z'), RG_PLUS_LAZY(RG_WORD), RG_OPT_POSSESSIVE('!'),
    RG_REPEAT(2, RG_SPACE), RG_BETWEEN(1, 3, RG_ALT("ab", 'a')), RG_AT_LEAST(1, RG_CAPTURE(field, RG_OPT('g'), 'h')),
    RG_ATOMIC(RG_CAPTURE(other, RG_STAR(RG_LOWER))), RG_WORD_BOUNDARY, RG_LINE_END, RG_OPT('\n', RG_LINE_BEGIN), RG_END),
    RG_STACK(50) | RG_POOL | RG_STEPS(100000))

/* Captures may be called like local variables of a matching function, standard types and functions. */
RG_MATCHER(Field_names, RG_SEQ(
    RG_CAPTURE(size_t, 'a'), RG_CAPTURE(memcpy, 'b'), RG_CAPTURE(frames, 'c'), RG_CAPTURE(rg_p, 'd'), RG_CAPTURE(mark, 'e'),
    RG_CAPTURE(rg_frame, 'f'), RG_CAPTURE(status, 'g'), RG_CAPTURE(len, 'h'), RG_CAPTURE(ptr, 'i')))

START_TEST(all_words_work) {
    const char text[] = "abcdef7q.vwzz_k!  abahghnop\n";
    All_words_result m;
    ck_assert_int_eq(All_words_match(text, sizeof text - 1, &m), RG_MATCH);
    ck_assert_uint_eq(m.field.len, 2);
    ck_assert_uint_eq(m.other.len, 3);
    ck_assert_str_eq(All_words_info()->group_names[1], "field");
    ck_assert_int_eq(frames + position + mark + round_ + sp + end + begin + from + to, 45);
    ck_assert_uint_eq(sizeof(match_type), sizeof(int));
}
END_TEST

START_TEST(field_names) {
    Field_names_result m;
    ck_assert_int_eq(Field_names_match("abcdefghi", 9, &m), RG_MATCH);
    ck_assert_int_eq(m.size_t.ptr[0], 'a');
    ck_assert_int_eq(m.rg_p.ptr[0], 'd');
    ck_assert_int_eq(m.ptr.ptr[0], 'i');
    ck_assert_str_eq(Field_names_info()->group_names[7], "status");
}
END_TEST

/* A matcher's name may be short, or a word of the language with a tail, or without one. */
RG_MATCHER(a, 'a')
RG_MATCHER(_1x, '1')
RG_MATCHER(int_, RG_PLUS(RG_DIGIT))
RG_MATCHER(default, 'd')

/* A macro that stands for an identifier, or for more than the name, and one that is only called with parentheses; a name that a
 * macro of the user's is given, or makes. */
#define THE_NAME Meant
#define NAME_AND_PATTERN Both, 'b'
#define called(a, b) 3
#define NAMED(matcher) RG_MATCHER(matcher, 'n', RG_POOL)
#define FAMILY(matcher) RG_MATCHER(matcher##_digits, RG_DIGIT)
RG_MATCHER(THE_NAME, 'm')
RG_MATCHER(NAME_AND_PATTERN)
RG_MATCHER(called, 'c')
NAMED(Given)
NAMED(_3)
FAMILY(Decimal)

START_TEST(matcher_names) {
    ck_assert_int_eq(a_match("a", 1, NULL), RG_MATCH);
    ck_assert_int_eq(_1x_match("1", 1, NULL), RG_MATCH);
    ck_assert_int_eq(int__match("12", 2, NULL), RG_MATCH);
    ck_assert_int_eq(default_match("d", 1, NULL), RG_MATCH);
}
END_TEST

START_TEST(matcher_names_of_macros) {
    ck_assert_int_eq(Meant_match("m", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Both_match("b", 1, NULL), RG_MATCH);
    ck_assert_int_eq(called_match("c", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Given_match("n", 1, NULL), RG_MATCH);
    ck_assert_int_eq(_3_match("n", 1, NULL), RG_MATCH);
    ck_assert_int_eq(Decimal_digits_match("1", 1, NULL), RG_MATCH);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("pattern, the user's names");
    tcase_add_test(tests, all_words_work);
    tcase_add_test(tests, field_names);
    tcase_add_test(tests, matcher_names);
    tcase_add_test(tests, matcher_names_of_macros);
    return suite_end();
}
