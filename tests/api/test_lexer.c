/* RG_LEXER: which rule wins, what a token tells, errors and ends. Random rules against the oracles are in tests/differential. */
#define _DEFAULT_SOURCE
#include <regengo/dsl.h>

#include "../support/deep.h"
#include "../support/guard.h"
#include "../support/spans.h"
#include "../support/suite.h"

#include <stdio.h>
#include <string.h>

/* ---- the lexers ---- */

RG_LEXER(Calc, RG_LONGEST, RG_TOKEN(LET, "let"), RG_TOKEN(NAME, RG_PLUS(RG_ALPHA)),
         RG_TOKEN(NUMBER, RG_CAPTURE(whole, RG_PLUS(RG_DIGIT)), RG_OPT('.', RG_CAPTURE(part, RG_PLUS(RG_DIGIT)))),
         RG_TOKEN(OPERATOR, RG_CLASS("+-*"
                                     "/=()")),
         RG_TOKEN(ARROW, "->"), RG_SKIP(SPACE, RG_PLUS(RG_SPACE)),
         RG_SKIP(COMMENT, '#', RG_CAPTURE(remark, RG_STAR(RG_ANY))))

RG_LEXER(First, RG_FIRST, RG_TOKEN(A, 'a'), RG_TOKEN(BS, "bb"), RG_TOKEN(B, RG_PLUS('b')), RG_TOKEN(CB, "cb"),
         RG_TOKEN(C, RG_CLASS("c"), RG_OPT(RG_CLASS("bd"))))
RG_LEXER(Longest, RG_LONGEST, RG_TOKEN(A, 'a'), RG_TOKEN(AB, "ab"),
         RG_TOKEN(AS, RG_CLASS("a"), RG_STAR(RG_CLASS("ab"))), RG_TOKEN(AC, "ac"), RG_TOKEN(ABC, "ab", RG_OPT("c")))
/* Behind what it is the beginning of, a literal wins where the other does not match; before a run, where it is all of it. */
RG_LEXER(Ties, RG_LONGEST, RG_TOKEN(WORD, RG_CAPTURE(word, RG_PLUS(RG_CLASS("abc")))), RG_TOKEN(NUMBERED, "ab1"),
         RG_TOKEN(ONE, '1'), RG_TOKEN(DIGIT, RG_CAPTURE(digit, RG_DIGIT)))

/* ---- one after the other ---- */

/* "LET(let) NAME(x)" of all tokens up to the end or an error that it stays with. */
#define TELL(Name, text, room, s, n) \
    do { \
        Name##_lexer lexer_ = Name##_begin(s, n); \
        Name##_token token_; \
        size_t used_ = 0; \
        (text)[0] = '\0'; \
        for (;;) { \
            const Name##_kind kind_ = Name##_next(&lexer_, &token_); \
            ck_assert_int_eq(kind_, token_.kind); \
            if (kind_ == Name##_END) break; \
            used_ += (size_t)snprintf((text) + used_, (room)-used_, "%s%s(%.*s)", used_ > 0 ? " " : "", \
                                      Name##_kind_name(kind_), (int)token_.span.len, token_.span.ptr); \
            if (token_.status < 0 || token_.span.len == 0) break; \
        } \
    } while (0)
#define TOKENS(Name, s, expected) \
    do { \
        char text_[2000]; \
        TELL(Name, text_, sizeof text_, s, strlen(s)); \
        ck_assert_str_eq(text_, expected); \
    } while (0)

START_TEST(the_longest_wins) {
    TOKENS(Calc, "let lets = x->y - 3.14 # pi\n(a1)",
           "LET(let) NAME(lets) OPERATOR(=) NAME(x) ARROW(->) NAME(y) OPERATOR(-) "
           "NUMBER(3.14) OPERATOR(() NAME(a) NUMBER(1) OPERATOR())");
    TOKENS(Calc, "1.x", "NUMBER(1) ERROR(.) NAME(x)");
    TOKENS(Calc, "let", "LET(let)");
    TOKENS(Calc, "le", "NAME(le)");
    TOKENS(Calc, "", "");
    TOKENS(Calc, " # only\n\t", "");
    TOKENS(Longest, "a", "A(a)");
    TOKENS(Longest, "ab", "AB(ab)");
    TOKENS(Longest, "aab", "AS(aab)");
    TOKENS(Longest, "abc", "ABC(abc)");
    TOKENS(Longest, "abbc", "AS(abb) ERROR(c)");
    TOKENS(Longest, "ac", "AC(ac)");
}
END_TEST

START_TEST(the_first_wins) {
    TOKENS(First, "a", "A(a)");
    TOKENS(First, "bb", "BS(bb)");
    TOKENS(First, "bbb", "BS(bb) B(b)");
    TOKENS(First, "bc", "B(b) C(c)");
    TOKENS(First, "abbcbcdab", "A(a) BS(bb) CB(cb) C(cd) A(a) B(b)");
}
END_TEST

START_TEST(of_equals_the_first_wins) {
    TOKENS(Ties, "ab", "WORD(ab)");
    TOKENS(Ties, "ab1", "NUMBERED(ab1)");
    TOKENS(Ties, "abc1", "WORD(abc) ONE(1)");
    TOKENS(Ties, "2", "DIGIT(2)");
    /* What has won leaves no captures of what was shorter. */
    Ties_lexer ties = Ties_begin("ab1"
                                 "1",
                                 4);
    Ties_token t;
    ck_assert_int_eq(Ties_next(&ties, &t), Ties_NUMBERED);
    ck_assert_ptr_null(t.word.ptr);
    ck_assert_int_eq(Ties_next(&ties, &t), Ties_ONE);
    ck_assert_ptr_null(t.digit.ptr);
    ck_assert_ptr_null(t.word.ptr);
}
END_TEST

START_TEST(a_token_has_the_captures_of_its_rule) {
    const char *const s = "x #no\n3.14 7 y";
    Calc_lexer calc = Calc_begin(s, strlen(s));
    Calc_token t;
    ck_assert_uint_eq(sizeof t.group / sizeof t.group[0], 4);
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NAME);
    ck_assert_int_eq(t.status, RG_MATCH);
    ck_assert_uint_eq(t.offset, 0);
    ck_assert_ptr_eq(t.span.ptr, s);
    ck_assert_uint_eq(t.span.len, 1);
    ck_assert_ptr_eq(t.group[0].ptr, s);
    for (int g = 1; g < 4; g++) ck_assert_ptr_null(t.group[g].ptr);
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NUMBER);
    ck_assert_uint_eq(t.offset, 6);
    ck_assert(rg_equal(t.span, "3.14"));
    ck_assert(rg_equal(t.whole, "3"));
    ck_assert(rg_equal(t.part, "14"));
    ck_assert_ptr_eq(t.group[2].ptr, t.part.ptr);
    ck_assert_ptr_null(t.remark.ptr); /* of what was passed over nothing is left */
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NUMBER);
    ck_assert(rg_equal(t.whole, "7"));
    ck_assert_ptr_null(t.part.ptr);
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NAME);
    ck_assert_ptr_null(t.whole.ptr);
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_END);
    for (int g = 1; g < 4; g++) ck_assert_ptr_null(t.group[g].ptr);
}
END_TEST

/* Two notations of one thing have one field, and the fields of the rules behind them are where they belong. */
RG_LEXER(Again, RG_FIRST,
         RG_TOKEN(CALL, RG_ALT(RG_SEQ('(', RG_CAPTURE(name, RG_PLUS(RG_ALPHA)), ')'),
                               RG_SEQ('[', RG_CAPTURE_AGAIN(name, RG_PLUS(RG_ALPHA)), ']'))),
         RG_TOKEN(NUMBER, RG_CAPTURE(digits, RG_PLUS(RG_DIGIT)), '.'))

START_TEST(two_notations_of_one_thing_have_one_field) {
    Again_lexer again = Again_begin("(ab)[c]12.", 10);
    Again_token t;
    ck_assert_uint_eq(sizeof t.group / sizeof t.group[0], 3);
    ck_assert_int_eq(Again_next(&again, &t), Again_CALL);
    ck_assert(rg_equal(t.name, "ab"));
    ck_assert_int_eq(Again_next(&again, &t), Again_CALL);
    ck_assert(rg_equal(t.name, "c"));
    ck_assert_ptr_null(t.digits.ptr);
    ck_assert_int_eq(Again_next(&again, &t), Again_NUMBER);
    ck_assert(rg_equal(t.digits, "12"));
    ck_assert_ptr_null(t.name.ptr);
    ck_assert_ptr_eq(t.group[2].ptr, t.digits.ptr);
}
END_TEST

START_TEST(the_end_again_and_again) {
    Calc_lexer calc = Calc_begin("x ", 2);
    Calc_token t;
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NAME);
    for (int again = 0; again < 3; again++) {
        memset(&t, 0x5a, sizeof t);
        ck_assert_int_eq(Calc_next(&calc, &t), Calc_END);
        ck_assert_int_eq(t.kind, Calc_END);
        ck_assert_int_eq(t.status, RG_NO_MATCH);
        ck_assert_uint_eq(t.offset, 2);
        ck_assert_uint_eq(t.span.len, 0);
        ck_assert_uint_eq(calc.at, 2);
    }
}
END_TEST

/* ---- where no rule begins ---- */

RG_LEXER(Stops, RG_LONGEST | RG_STOP, RG_TOKEN(WORD, RG_PLUS(RG_LOWER)), RG_SKIP(SPACE, ' '))

START_TEST(an_error_is_as_long_as_no_rule_begins) {
    TOKENS(Calc, "x $%&\x80 y$", "NAME(x) ERROR($%&\x80) NAME(y) ERROR($)");
    TOKENS(Calc, "..", "ERROR(..)");
    Calc_lexer calc = Calc_begin("$$ 1", 4);
    Calc_token t;
    memset(&t, 0x5a, sizeof t);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_ERROR);
    ck_assert_int_eq(t.status, RG_NO_MATCH);
    ck_assert_uint_eq(t.offset, 0);
    ck_assert_uint_eq(t.span.len, 2);
    for (int g = 1; g < 4; g++) ck_assert_ptr_null(t.group[g].ptr);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NUMBER);
    /* Between two of them something is passed over: they are two. */
    TOKENS(Calc, "$ $", "ERROR($) ERROR($)");
}
END_TEST

START_TEST(a_lexer_that_stops_stays) {
    TOKENS(Stops, "ab  c!d", "WORD(ab) WORD(c) ERROR()");
    Stops_lexer stops = Stops_begin("a !b", 4);
    Stops_token t;
    ck_assert_int_eq(Stops_next(&stops, &t), Stops_WORD);
    for (int again = 0; again < 3; again++) {
        memset(&t, 0x5a, sizeof t);
        ck_assert_int_eq(Stops_next(&stops, &t), Stops_ERROR);
        ck_assert_int_eq(t.status, RG_NO_MATCH);
        ck_assert_uint_eq(t.offset, 2);
        ck_assert_uint_eq(t.span.len, 0);
    }
    stops.at++; /* who knows better goes on */
    ck_assert_int_eq(Stops_next(&stops, &t), Stops_WORD);
    ck_assert_uint_eq(t.offset, 3);
    ck_assert_int_eq(Stops_next(&stops, &t), Stops_END);
}
END_TEST

RG_LEXER(Deep, RG_LONGEST | RG_STACK(8), RG_TOKEN(DEEP, DEEP_PATTERN), RG_TOKEN(X, 'x'))
RG_LEXER(Tired, RG_FIRST | RG_STEPS(100) | RG_STACK(1000), RG_TOKEN(X, 'x'),
         RG_TOKEN(LONG, RG_STAR(RG_ALT('a', "ab", "ba")), 'c'))

START_TEST(a_rule_that_fails_for_another_reason) {
    char text[200];
    text[0] = 'x';
    deep_subject(text + 1, sizeof text - 1);
    Deep_lexer deep = Deep_begin(text, sizeof text);
    Deep_token t;
    ck_assert_int_eq(Deep_next(&deep, &t), Deep_X);
    for (int again = 0; again < 2; again++) {
        memset(&t, 0x5a, sizeof t);
        ck_assert_int_eq(Deep_next(&deep, &t), Deep_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_STACK);
        ck_assert_uint_eq(t.offset, 1);
        ck_assert_uint_eq(t.span.len, 0);
        ck_assert_ptr_null(t.round.ptr);
    }
    /* In what no rule begins with, that comes first. */
    text[0] = '?';
    deep = Deep_begin(text, sizeof text);
    ck_assert_int_eq(Deep_next(&deep, &t), Deep_ERROR);
    ck_assert_int_eq(t.status, RG_NO_MATCH);
    ck_assert_uint_eq(t.span.len, 1);
    ck_assert_int_eq(Deep_next(&deep, &t), Deep_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_STACK);
    deep.at = sizeof text - 1;
    ck_assert_int_eq(Deep_next(&deep, &t), Deep_DEEP);

    char tiring[200];
    memset(tiring, 'a', sizeof tiring);
    tiring[0] = 'x';
    Tired_lexer tired = Tired_begin(tiring, sizeof tiring);
    Tired_token r;
    ck_assert_int_eq(Tired_next(&tired, &r), Tired_X);
    for (int again = 0; again < 2; again++) {
        ck_assert_int_eq(Tired_next(&tired, &r), Tired_ERROR);
        ck_assert_int_eq(r.status, RG_ERROR_STEPS);
        ck_assert_uint_eq(r.offset, 1);
    }
}
END_TEST

/* ---- places ---- */

RG_LEXER(Places, RG_FIRST, RG_TOKEN(FIRST, RG_BEGIN, RG_PLUS(RG_LOWER)), RG_TOKEN(LAST, RG_PLUS(RG_LOWER), RG_END),
         RG_TOKEN(INDENT, RG_LINE_BEGIN, RG_PLUS(' ')), RG_TOKEN(BOUND, RG_WORD_BOUNDARY, "if", RG_WORD_BOUNDARY),
         RG_TOKEN(REGEX, RG_NOT_BEHIND(RG_CLASS(RG_LOWER, ')')), '/', RG_PLUS(RG_NOT_CLASS('/')), '/'),
         RG_TOKEN(WORD, RG_PLUS(RG_LOWER)), RG_TOKEN(SLASH, '/'), RG_SKIP(BLANK, RG_CLASS(" \n")))

START_TEST(places_see_the_whole_text) {
    TOKENS(Places, "z if", "FIRST(z) LAST(if)");
    TOKENS(Places, "z if/z\n  if z /z/ z",
           "FIRST(z) BOUND(if) SLASH(/) WORD(z) INDENT(  ) BOUND(if) WORD(z) REGEX(/z/) LAST(z)");
    /* From a place within it as well. */
    const char *const s = "xif/y/";
    Places_lexer places = Places_begin_at(s, 6, 1);
    Places_token t;
    ck_assert_int_eq(Places_next(&places, &t), Places_WORD); /* no boundary before the i */
    ck_assert_uint_eq(t.offset, 1);
    ck_assert_int_eq(Places_next(&places, &t), Places_SLASH); /* a word before it: no regex */
    ck_assert_int_eq(Places_next(&places, &t), Places_WORD);
    ck_assert_int_eq(Places_next(&places, &t), Places_SLASH);
    ck_assert_int_eq(Places_next(&places, &t), Places_END);
}
END_TEST

/* A word that is passed over is as long as one that is not; and may be the beginning of one. */
RG_LEXER(Articles, RG_LONGEST, RG_SKIP(THE, "the"), RG_SKIP(A, 'a'), RG_TOKEN(WORD, RG_PLUS(RG_LOWER)), RG_SKIP(SPACE, ' '))

START_TEST(words_that_are_passed_over) {
    TOKENS(Articles, "the", "");
    TOKENS(Articles, "the end", "WORD(end)");
    TOKENS(Articles, "the quick then a day of the week as a text of more bytes with the",
           "WORD(quick) WORD(then) WORD(day) WORD(of) WORD(week) WORD(as) WORD(text) WORD(of) WORD(more) WORD(bytes) "
           "WORD(with)");
}
END_TEST

START_TEST(a_lexer_begins_and_goes_on_anywhere) {
    const char *const s = "let x = 1";
    Calc_lexer calc = Calc_begin_at(s, 9, 4), kept;
    Calc_token t;
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NAME);
    ck_assert_uint_eq(t.offset, 4);
    ck_assert_uint_eq(calc.at, 5);
    kept = calc;
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_OPERATOR);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_NUMBER);
    ck_assert_int_eq(Calc_next(&calc, NULL), Calc_END);
    ck_assert_int_eq(Calc_next(&kept, &t), Calc_OPERATOR); /* a copy comes back */
    calc.at = 0;
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_LET);
    calc = Calc_begin_at(s, 9, 9);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_END);
    ck_assert_uint_eq(t.offset, 9);
}
END_TEST

/* A lexer hands over to another within a text: the one for what stands between quotes. */
RG_LEXER(Inside, RG_FIRST, RG_TOKEN(TEXT, RG_PLUS(RG_NOT_CLASS("\"\\"))),
         RG_TOKEN(ESCAPE, '\\', RG_CAPTURE(what, RG_ANY_BYTE)), RG_TOKEN(QUOTE, '"'))
RG_LEXER(Outside, RG_FIRST, RG_TOKEN(WORD, RG_PLUS(RG_ALPHA)), RG_TOKEN(QUOTE, '"'), RG_SKIP(SPACE, ' '))

START_TEST(one_lexer_hands_over_to_another) {
    const char *const s = "say \"a\\nb\" x";
    const size_t n = strlen(s);
    Outside_lexer outside = Outside_begin(s, n);
    Outside_token o;
    ck_assert_int_eq(Outside_next(&outside, &o), Outside_WORD);
    ck_assert_int_eq(Outside_next(&outside, &o), Outside_QUOTE);
    Inside_lexer inside = Inside_begin_at(s, n, outside.at);
    Inside_token i;
    ck_assert_int_eq(Inside_next(&inside, &i), Inside_TEXT);
    ck_assert_int_eq(Inside_next(&inside, &i), Inside_ESCAPE);
    ck_assert(rg_equal(i.what, "n"));
    ck_assert_int_eq(Inside_next(&inside, &i), Inside_TEXT);
    ck_assert_int_eq(Inside_next(&inside, &i), Inside_QUOTE);
    outside.at = inside.at;
    ck_assert_int_eq(Outside_next(&outside, &o), Outside_WORD);
    ck_assert_uint_eq(o.offset, 11);
    ck_assert_int_eq(Outside_next(&outside, &o), Outside_END);
}
END_TEST

START_TEST(line_and_column) {
    const char *const s = "a\n  bb\n\n1 $\nc";
    Calc_lexer calc = Calc_begin(s, strlen(s));
    static const size_t right[][2] = {{1, 1}, {2, 3}, {4, 1}, {4, 3}, {5, 1}, {5, 2}};
    Calc_token t, second = {0};
    for (size_t i = 0; i < 6; i++) {
        const Calc_kind kind = Calc_next(&calc, &t);
        const rg_location here = Calc_locate(&calc, &t);
        ck_assert_uint_eq(here.line, right[i][0]);
        ck_assert_uint_eq(here.column, right[i][1]);
        ck_assert_uint_eq(here.offset, t.offset);
        if (i == 1) second = t;
        ck_assert_int_eq(kind == Calc_END, i == 5);
    }
    ck_assert_uint_eq(Calc_locate(&calc, &second).line, 2); /* out of order, too */
    ck_assert_uint_eq(Calc_locate(&calc, &second).column, 3);
}
END_TEST

/* ---- names and arguments ---- */

START_TEST(kinds_have_names_and_numbers) {
    ck_assert_int_eq(Calc_END, 0);
    ck_assert_int_eq(Calc_ERROR, 1);
    ck_assert_int_eq(Calc_LET, 2);
    ck_assert_int_eq(Calc_COMMENT, 8);
    static const char *const names[] = {"END",      "ERROR", "LET",   "NAME",   "NUMBER",
                                        "OPERATOR", "ARROW", "SPACE", "COMMENT"};
    for (int kind = 0; kind < 9; kind++) ck_assert_str_eq(Calc_kind_name((Calc_kind)kind), names[kind]);
    ck_assert_str_eq(Calc_kind_name((Calc_kind)9), "unknown kind");
    ck_assert_str_eq(Calc_kind_name((Calc_kind)-1), "unknown kind");
}
END_TEST

START_TEST(arguments_that_are_wrong) {
    Calc_token t;
    Calc_lexer calc = Calc_begin(NULL, 0);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_END);
    ck_assert_int_eq(t.status, RG_NO_MATCH);
    calc = Calc_begin(NULL, 3);
    for (int again = 0; again < 2; again++) {
        memset(&t, 0x5a, sizeof t);
        ck_assert_int_eq(Calc_next(&calc, &t), Calc_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_ARGUMENT);
        ck_assert_uint_eq(t.span.len, 0);
        ck_assert_ptr_null(t.whole.ptr);
    }
    calc = Calc_begin_at("abc", 3, 4);
    ck_assert_int_eq(Calc_next(&calc, &t), Calc_ERROR);
    ck_assert_int_eq(t.status, RG_ERROR_ARGUMENT);
    ck_assert_int_eq(calc.status, RG_ERROR_ARGUMENT);
    /* Set past the end, and then right. */
    static const size_t past[] = {4, SIZE_MAX / 2, SIZE_MAX};
    calc = Calc_begin("1 2", 3);
    for (size_t i = 0; i < sizeof past / sizeof past[0]; i++) {
        for (int again = 0; again < 2; again++) {
            calc.at = past[i];
            memset(&t, 0x5a, sizeof t);
            ck_assert_int_eq(Calc_next(&calc, again ? &t : NULL), Calc_ERROR);
            ck_assert_uint_eq(calc.at, past[i]);
        }
        ck_assert_int_eq(t.kind, Calc_ERROR);
        ck_assert_int_eq(t.status, RG_ERROR_ARGUMENT);
        ck_assert_uint_eq(t.span.len, 0);
        ck_assert_uint_eq(t.offset, 3);
        ck_assert_ptr_null(t.whole.ptr);
        calc.at = 2;
        ck_assert_int_eq(Calc_next(&calc, &t), Calc_NUMBER);
        ck_assert_int_eq(Calc_next(&calc, &t), Calc_END);
    }
    calc = Calc_begin("1 2", 3);
    ck_assert_int_eq(Calc_next(&calc, NULL), Calc_NUMBER);
    ck_assert_int_eq(Calc_next(&calc, NULL), Calc_NUMBER);
    ck_assert_int_eq(Calc_next(&calc, NULL), Calc_END);
    First_lexer first = First_begin("ab$", 3); /* a token without captures */
    ck_assert_int_eq(First_next(&first, NULL), First_A);
    ck_assert_int_eq(First_next(&first, NULL), First_B);
    ck_assert_int_eq(First_next(&first, NULL), First_ERROR);
    ck_assert_int_eq(First_next(&first, NULL), First_END);
}
END_TEST

/* ---- bytes ---- */

RG_LEXER(Bytes, RG_LONGEST, RG_TOKEN(NUL, '\0'), RG_TOKEN(NULS, "\0\0"), RG_TOKEN(ZERO_ONE, "\0\1"),
         RG_TOKEN(HIGH, "\xff\xfe"), RG_TOKEN(HIGHER, "\xff\x00\xff"), RG_TOKEN(LOW, '\x80'),
         RG_TOKEN(OTHERS, RG_PLUS(RG_RANGE('\xc0', '\xfd'))))

START_TEST(nuls_and_bytes_above_127) {
    static const char s[] = "\0\0\0\1\xff\xfe\xff\0\xff\0\xc0\xfd\x80\xff\xff";
    static const struct {
        Bytes_kind kind;
        size_t length;
    } right[] = {{Bytes_NULS, 2},   {Bytes_ZERO_ONE, 2}, {Bytes_HIGH, 2},  {Bytes_HIGHER, 3}, {Bytes_NUL, 1},
                 {Bytes_OTHERS, 2}, {Bytes_LOW, 1},      {Bytes_ERROR, 2}, {Bytes_END, 0}};
    Bytes_lexer bytes = Bytes_begin(s, sizeof s - 1);
    Bytes_token t;
    for (size_t i = 0; i < 9; i++) {
        ck_assert_int_eq(Bytes_next(&bytes, &t), right[i].kind);
        ck_assert_uint_eq(t.span.len, right[i].length);
    }
}
END_TEST

RG_LEXER(Cases, RG_LONGEST, RG_TOKEN(SELECT, RG_ICASE("select")), RG_TOKEN(IN, RG_ICASE("in")),
         RG_TOKEN(E, RG_ICASE('e')), RG_TOKEN(LONG, RG_ICASE("current_timestamp_of_x")), RG_TOKEN(AT, RG_ICASE("[@`{")),
         RG_TOKEN(EXACT, "Exact"), RG_TOKEN(NAME, RG_PLUS(RG_WORD)), RG_SKIP(SPACE, ' '))
RG_LEXER(CasesFirst, RG_FIRST, RG_TOKEN(SELECT, RG_ICASE("select")), RG_TOKEN(IN, RG_ICASE("in")),
         RG_TOKEN(E, RG_ICASE('e')), RG_TOKEN(AT, RG_ICASE("[@`{")), RG_SKIP(SPACE, ' '))

START_TEST(literals_of_either_case) {
    TOKENS(Cases, "select SELECT SeLeCT selecT1 iN in IN e E ex",
           "SELECT(select) SELECT(SELECT) SELECT(SeLeCT) NAME(selecT1) IN(iN) "
           "IN(in) IN(IN) E(e) E(E) NAME(ex)");
    TOKENS(Cases, "CURRENT_timestamp_OF_x current_timestamp_of_y Exact exact",
           "LONG(CURRENT_timestamp_OF_x) "
           "NAME(current_timestamp_of_y) EXACT(Exact) NAME(exact)");
    TOKENS(Cases, "[@`{ {`@[ {@`{", "AT([@`{) ERROR({`@[) ERROR({@`{)"); /* not letters, though 32 apart */
    TOKENS(CasesFirst, "SELECTiNE", "SELECT(SELECT) IN(iN) E(E)");
    TOKENS(CasesFirst, "selEC", "ERROR(s) E(e) ERROR(l) E(E) ERROR(C)");
}
END_TEST

RG_MATCHER(Integer, RG_PLUS(RG_DIGIT))
RG_MATCHER(Maybe, RG_STAR('q'))
RG_LEXER(Calls, RG_LONGEST, RG_TOKEN(PAIR, '(', RG_CALL(Integer), ',', RG_CALL(Integer), ')'),
         RG_TOKEN(INTEGER, RG_CALL(Integer)), RG_TOKEN(MAYBE, RG_CALL(Maybe)), RG_TOKEN(PAREN, RG_CLASS("()")),
         RG_TOKEN(TWICE, RG_CAPTURE(one, RG_LOWER), RG_BACKREF(one)),
         RG_TOKEN(COUNTED, '#', RG_DECIMAL(size), ':', RG_TAKE(size)))

START_TEST(rules_of_no_known_length) {
    TOKENS(Calls, "(1,23)(4", "PAIR((1,23)) PAREN(() INTEGER(4)");
    TOKENS(Calls, "qqq1q", "MAYBE(qqq) INTEGER(1) MAYBE(q)");
    TOKENS(Calls, "x1", "ERROR(x) INTEGER(1)"); /* a match of nothing is none */
    TOKENS(Calls, "aab#3:xyz#0:#9:", "TWICE(aa) ERROR(b) COUNTED(#3:xyz) COUNTED(#0:) ERROR(#) INTEGER(9) ERROR(:)");
}
END_TEST

#define SIXTEEN "0123456789abcdef"
RG_LEXER(Lengths, RG_LONGEST, RG_TOKEN(L1, "x"), RG_TOKEN(L2, "x0"), RG_TOKEN(L3, "x01"), RG_TOKEN(L4, "x012"),
         RG_TOKEN(L5, "x0123"), RG_TOKEN(L7, "x012345"), RG_TOKEN(L8, "x0123456"), RG_TOKEN(L9, "x01234567"),
         RG_TOKEN(L15, "x0123456789abcd"), RG_TOKEN(L16, "x0123456789abcde"), RG_TOKEN(L17, "x" SIXTEEN),
         RG_TOKEN(L33, "x" SIXTEEN SIXTEEN), RG_TOKEN(I17, RG_ICASE("y" SIXTEEN)), RG_TOKEN(I6, RG_ICASE("yABCDE")))
RG_LEXER(LengthsFirst, RG_FIRST, RG_TOKEN(L33, "x" SIXTEEN SIXTEEN), RG_TOKEN(L17, "x" SIXTEEN),
         RG_TOKEN(L16, "x0123456789abcde"), RG_TOKEN(L9, "x01234567"), RG_TOKEN(L8, "x0123456"), RG_TOKEN(L5, "x0123"),
         RG_TOKEN(L4, "x012"), RG_TOKEN(L3, "x01"), RG_TOKEN(L2, "x0"), RG_TOKEN(L1, "x"))

/* Literals of all lengths, cut at all lengths and with each byte wrong, right before memory that may not be read. */
START_TEST(no_byte_is_read_beyond_the_end) {
    static const size_t lengths[] = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33},
                        firsts[] = {33, 17, 16, 9, 8, 5, 4, 3, 2, 1};
    guard g = guard_make(64);
    static const char text[] = "x" SIXTEEN SIXTEEN;
    for (size_t n = 1; n <= 33; n++)
        for (size_t wrong = 1; wrong <= n; wrong++) {
            char copy[33];
            memcpy(copy, text, n);
            if (wrong < n) copy[wrong] = '!';
            const char *const s = guard_at_end(&g, copy, n);
            size_t best = 0, first = 0;
            for (size_t i = 0; i < 12; i++)
                if (lengths[i] <= wrong) best = lengths[i];
            for (size_t i = 10; i-- > 0;)
                if (firsts[i] <= wrong) first = firsts[i];
            Lengths_lexer lexer = Lengths_begin(s, n);
            Lengths_token t;
            ck_assert_int_ge(Lengths_next(&lexer, &t), Lengths_L1);
            ck_assert_uint_eq(t.span.len, best);
            LengthsFirst_lexer other = LengthsFirst_begin(s, n);
            LengthsFirst_token u;
            ck_assert_int_ge(LengthsFirst_next(&other, &u), LengthsFirst_L33);
            ck_assert_uint_eq(u.span.len, first);
        }
    for (size_t n = 1; n <= 17; n++) {
        const char *const s = guard_at_end(&g, "Y" SIXTEEN, n);
        Lengths_lexer lexer = Lengths_begin(s, n);
        ck_assert_int_eq(Lengths_next(&lexer, NULL), n == 17 ? Lengths_I17 : Lengths_ERROR);
    }
    const char *const s = guard_at_end(&g, "Yabcde", 6);
    Lengths_lexer lexer = Lengths_begin(s, 6);
    ck_assert_int_eq(Lengths_next(&lexer, NULL), Lengths_I6);
    guard_free(&g);
}
END_TEST

/* ---- how many rules ---- */

/* Rules of a bit each, in groups of eight: the first and the last of a group, and of all, at every size. R and E: a literal, and a rule
 * that is none. */
#define R(i) RG_TOKEN(K##i, "k" #i ";")
#define E(i) RG_TOKEN(K##i, "k" #i, RG_CLASS(";"), RG_OPT('!'))
#define EIGHT(a, b, c, d, e, f, g, h) E(a), R(b), R(c), R(d), R(e), R(f), R(g), E(h)
#define RULES_8 EIGHT(0, 1, 2, 3, 4, 5, 6, 7)
#define RULES_32 \
    RULES_8, EIGHT(8, 9, 10, 11, 12, 13, 14, 15), EIGHT(16, 17, 18, 19, 20, 21, 22, 23), \
        EIGHT(24, 25, 26, 27, 28, 29, 30, 31)
#define RULES_64 \
    RULES_32, EIGHT(32, 33, 34, 35, 36, 37, 38, 39), EIGHT(40, 41, 42, 43, 44, 45, 46, 47), \
        EIGHT(48, 49, 50, 51, 52, 53, 54, 55), EIGHT(56, 57, 58, 59, 60, 61, 62, 63)
RG_LEXER(Rules1, RG_LONGEST, R(0))
RG_LEXER(Rules1E, RG_FIRST, E(0))
RG_LEXER(Rules8, RG_FIRST, RULES_8)
RG_LEXER(Rules9, RG_LONGEST, RULES_8, R(8))
RG_LEXER(Rules32, RG_LONGEST, RULES_32)
RG_LEXER(Rules33, RG_FIRST, RULES_32, E(32))
RG_LEXER(Rules64, RG_LONGEST, RULES_64)
RG_LEXER(Rules64F, RG_FIRST, RULES_64)

/* Rules that are none of these kinds: only literals, of one group and the next. */
RG_LEXER(Literals9, RG_FIRST, R(0), R(1), R(2), R(3), R(4), R(5), R(6), R(7), R(8))

#define EACH_RULE(Name, count) \
    for (int i = 0; i < 70; i++) { \
        char text[16], name[16]; \
        const int n = snprintf(text, sizeof text, "k%d;", i); \
        Name##_lexer lexer = Name##_begin(text, (size_t)n); \
        Name##_token t; \
        ck_assert_int_eq(Name##_next(&lexer, &t), i < (count) ? i + 2 : 1); \
        ck_assert_uint_eq(t.span.len, (size_t)n); \
        snprintf(name, sizeof name, "K%d", i); \
        ck_assert_str_eq(Name##_kind_name((Name##_kind)(i + 2)), i < (count) ? name : "unknown kind"); \
        ck_assert_int_eq(Name##_next(&lexer, &t), Name##_END); \
    }

START_TEST(as_many_rules_as_there_may_be) {
    EACH_RULE(Rules1, 1)
    EACH_RULE(Rules1E, 1)
    EACH_RULE(Rules8, 8)
    EACH_RULE(Rules9, 9)
    EACH_RULE(Literals9, 9)
    EACH_RULE(Rules32, 32)
    EACH_RULE(Rules33, 33)
    EACH_RULE(Rules64, 64)
    EACH_RULE(Rules64F, 64)
    TOKENS(Rules64, "k0;!k63;!k1;", "K0(k0;!) K63(k63;!) K1(k1;)");
}
END_TEST

/* A lexer lives in a function that another file's lexer of the same rules does not disturb; options of matchers hold for each rule. */
RG_LEXER(Pooled, RG_FIRST | RG_POOL | RG_STACK(1), RG_TOKEN(DEEP, DEEP_PATTERN), RG_SKIP(REST, RG_ANY_BYTE))

START_TEST(a_lexer_with_a_pool) {
    char text[5000];
    deep_subject(text, sizeof text);
    Pooled_lexer pooled = Pooled_begin(text, sizeof text);
    Pooled_token t;
    ck_assert_int_eq(Pooled_next(&pooled, &t), Pooled_DEEP);
    ck_assert_uint_eq(t.span.len, sizeof text);
    ck_assert_uint_eq(t.round.len, 1);
    ck_assert_int_eq(Pooled_next(&pooled, &t), Pooled_END);
    rg_pool_trim();
}
END_TEST

/* Lengths from 62 on are not told apart by a table. A literal of either case may have letters that no run before it has. */
#define SIXTY "aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbb"
RG_LEXER(LongWords, RG_LONGEST, RG_TOKEN(L60, SIXTY), RG_TOKEN(L61, SIXTY "c"), RG_TOKEN(L62, SIXTY "cc"), RG_TOKEN(L63, SIXTY "ccc"),
         RG_TOKEN(L65, SIXTY "ccccc"), RG_TOKEN(NAME, RG_PLUS(RG_CLASS(RG_DIGIT, RG_LOWER))), RG_TOKEN(CASES, RG_ICASE("1abc")),
         RG_SKIP(SPACE, ' '))

START_TEST(words_of_any_length) {
    static const char *const kinds[] = {"L60", "L61", "L62", "L63", "NAME", "L65", "NAME"};
    for (size_t more = 0; more < 7; more++) {
        char s[100], expected[120];
        snprintf(s, sizeof s, SIXTY "%.*s 1abc 1Abc             1", (int)more, "cccccc");
        snprintf(expected, sizeof expected, "%s(%.*s) NAME(1abc) CASES(1Abc) NAME(1)", kinds[more], (int)(60 + more),
                 s);
        TOKENS(LongWords, s, expected);
    }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("lexer");
    tcase_add_test(tests, the_longest_wins);
    tcase_add_test(tests, the_first_wins);
    tcase_add_test(tests, of_equals_the_first_wins);
    tcase_add_test(tests, a_token_has_the_captures_of_its_rule);
    tcase_add_test(tests, two_notations_of_one_thing_have_one_field);
    tcase_add_test(tests, the_end_again_and_again);
    tcase_add_test(tests, an_error_is_as_long_as_no_rule_begins);
    tcase_add_test(tests, a_lexer_that_stops_stays);
    tcase_add_test(tests, a_rule_that_fails_for_another_reason);
    tcase_add_test(tests, places_see_the_whole_text);
    tcase_add_test(tests, a_lexer_begins_and_goes_on_anywhere);
    tcase_add_test(tests, one_lexer_hands_over_to_another);
    tcase_add_test(tests, line_and_column);
    tcase_add_test(tests, kinds_have_names_and_numbers);
    tcase_add_test(tests, arguments_that_are_wrong);
    tcase_add_test(tests, nuls_and_bytes_above_127);
    tcase_add_test(tests, literals_of_either_case);
    tcase_add_test(tests, rules_of_no_known_length);
    tcase_add_test(tests, no_byte_is_read_beyond_the_end);
    tcase_add_test(tests, as_many_rules_as_there_may_be);
    tcase_add_test(tests, a_lexer_with_a_pool);
    tcase_add_test(tests, words_of_any_length);
    tcase_add_test(tests, words_that_are_passed_over);
    return suite_end();
}
