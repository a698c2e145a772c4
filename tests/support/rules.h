/* rules.h - rules of every kind for lexers, for tests that hold for any: RULE_LISTS(X) is X(Name) for each list, Name_RULES(T, S, AND) its
 * rules, and Name_LETTERS what texts for it are made of.
 *
 * T is a token, S is passed over, and AND stands between two: a comma for a lexer, nothing for what is made of each rule. No rule is one that
 * could never win, in either order. A capture's name is used once in a list. */
#ifndef TESTS_RULES_H
#define TESTS_RULES_H

#include <regengo/dsl.h>

#define Keywords_LETTERS "iifnnt0I "
#define Keywords_RULES(T, S, AND) \
    T(If, "if") AND T(In, "in") AND T(Int, RG_CLASS('I'), "nt") AND T(Name, RG_CLASS("ifn"), RG_STAR(RG_CLASS("ifnt"))) AND \
    T(Digits, RG_PLUS(RG_CLASS("01"))) AND S(Blank, RG_PLUS(' '))
#define Operators_LETTERS "<<==!xYy"
#define Operators_RULES(T, S, AND) \
    T(Shift, "<<=") AND T(Left, "<<") AND T(LessEq, "<=") AND T(Less, '<') AND T(Same, "==") AND T(Assign, '=') AND T(Not, "!=") AND \
    T(Word, RG_ICASE("xy")) AND S(Line, '!', RG_NOT_AHEAD('='), RG_STAR(RG_NOT_CLASS('<')))
#define Overlaps_LETTERS "aabbc "
#define Overlaps_RULES(T, S, AND) \
    T(Aba, "aba", RG_OPT('b')) AND T(Ab, RG_PLUS("ab")) AND T(Lazy, 'b', RG_STAR_LAZY(RG_CLASS("ab")), 'c') AND T(Back, RG_BEHIND('a'), "cc") AND \
    T(Twice, RG_CAPTURE(one, RG_CLASS("abc")), RG_BACKREF(one)) AND T(C, 'c', RG_WORD_BOUNDARY)
#define Quotes_LETTERS "\"\"x\\\nx"
#define Quotes_RULES(T, S, AND) \
    T(Quoted, '"', RG_CAPTURE(inner, RG_STAR(RG_ALT(RG_NOT_CLASS("\"\\"), RG_SEQ('\\', RG_ANY_BYTE)))), '"') AND \
    T(Open, '"', RG_STAR(RG_NOT_CLASS('"')), RG_END) AND T(Escape, "\\\\") AND T(Ends, RG_LINE_BEGIN, RG_PLUS('x'), RG_LINE_END) AND \
    S(New, '\n') AND T(Xs, RG_REPEAT(2, 'x'))
#define Bytes_LETTERS "\0\1\1\1\xfe\xff\xff\xc3\xa9"
#define Bytes_RULES(T, S, AND) \
    T(Nul, "\0\1") AND T(High, "\xff\xfe\xff") AND T(Highs, RG_BETWEEN(1, 3, RG_RANGE('\xfe', '\xff'))) AND T(Point, RG_UTF8_RANGE(0x80, 0x7ff)) AND \
    S(Zeros, RG_AT_LEAST(2, '\0')) AND T(Sixteen, "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1")
#define Numbers_LETTERS "1..2-"
#define Numbers_RULES(T, S, AND) \
    T(Float, RG_PLUS(RG_DIGIT), '.', RG_CAPTURE(part, RG_PLUS(RG_DIGIT))) AND T(Range, RG_CAPTURE(low, RG_PLUS(RG_DIGIT)), "..") AND \
    T(Number, RG_PLUS(RG_DIGIT)) AND T(Dots, "..") AND T(Dot, '.') AND T(Minus, '-', RG_AHEAD(RG_NOT_CLASS('-'))) AND S(Dashes, "--", RG_STAR('-'))
/* Bytes that are a match alone, but for what goes on with them, or may not. */
#define Alones_LETTERS "++=**~^&\xe1" "a1.$@%?;"
#define Alones_RULES(T, S, AND) \
    T(Plus, RG_ALT("++", "+=", RG_CLASS('+'))) AND T(Star, RG_ALT(RG_CLASS('*'), "**")) AND T(Kept, RG_OPT_POSSESSIVE('~'), '~') AND \
    T(Atom, RG_ATOMIC(RG_ALT(RG_CLASS('^'), "^=")), RG_OPT('=')) AND T(Byte, RG_ALT("&\xe1", RG_CLASS('&'))) AND \
    T(Figure, RG_OPT('.'), RG_DIGIT, RG_STAR(RG_CLASS("1."))) AND T(Held, RG_CAPTURE(held, '$'), RG_OPT('$')) AND \
    T(Before, RG_OPT_LAZY('@'), RG_NOT_BEHIND('+'), '@') AND T(Twos, '%', RG_OPT_LAZY('%')) AND T(Letter, RG_ALT("?a", RG_CLASS('?'))) AND \
    S(Gone, RG_CLASS(';'), RG_OPT(';'))
/* Literals that go on where a run ends, and such as have no run beside them. */
#define Broken_LETTERS "iinn--NI!# "
#define Broken_RULES(T, S, AND) \
    T(InIn, "in-in") AND T(InI, "in-") AND T(Inn, "inn") AND T(Ni, RG_ICASE("ni")) AND T(Run, RG_CLASS("in"), RG_STAR(RG_WORD)) AND T(Less3, "---") AND \
    S(Less2, "-!") AND T(Less1, '-') AND S(Space, RG_PLUS(RG_CLASS(" \t"))) AND S(Rest, '#', RG_STAR(RG_NOT_CLASS('i')))

#define RULE_LISTS(X) X(Keywords) X(Operators) X(Overlaps) X(Quotes) X(Bytes) X(Numbers) X(Alones) X(Broken)

/* The rules of a lexer. */
#define RULES_OF(Name) Name##_RULES(RG_TOKEN, RG_SKIP, RULES_COMMA)
#define RULES_COMMA ,

#endif
