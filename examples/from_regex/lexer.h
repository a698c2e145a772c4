/* lexer.h - what a regex is made of: two lexers, which hand over to each other at the brackets of a class, and
   patterns that they and each other call. */
#ifndef WORDS_LEXER_H
#define WORDS_LEXER_H

#include "points.h"

/* A group's name: of C, with what Rust takes as well, and letters beyond ASCII. */
#define BEYOND_ASCII RG_RANGE(0x80, 0xFF)
#define NAME_TEXT RG_SEQ(RG_CLASS(RG_ALPHA, '_', BEYOND_ASCII), RG_STAR(RG_CLASS(RG_WORD, ".[]", BEYOND_ASCII)))
#define CHARACTER RG_ALT(RG_UTF8_RANGE(0x80, LAST_POINT), RG_ANY_BYTE)
#define BRACED(x) RG_SEQ('{', x, '}')

/* A backslash and all that belongs to it. What is not told by a name is `letter`, the byte behind it. */
#define HEX_DIGITS RG_ALT( \
    RG_SEQ('x', BRACED(RG_CAPTURE(hex, RG_PLUS(RG_XDIGIT)))), \
    RG_SEQ('x', RG_CAPTURE_AGAIN(hex, RG_BETWEEN(0, 2, RG_XDIGIT))), \
    RG_SEQ(RG_CLASS("uU"), BRACED(RG_CAPTURE_AGAIN(hex, RG_PLUS(RG_XDIGIT)))), \
    RG_SEQ('u', RG_CAPTURE_AGAIN(hex, RG_REPEAT(4, RG_XDIGIT))), \
    RG_SEQ('U', RG_CAPTURE_AGAIN(hex, RG_REPEAT(8, RG_XDIGIT))), \
    RG_SEQ("N{U+", RG_CAPTURE_AGAIN(hex, RG_PLUS(RG_XDIGIT)), '}'))
#define GROUP_NUMBER RG_SEQ(RG_OPT(RG_CLASS("+-")), RG_PLUS(RG_DIGIT))
#define REFERENCE RG_ALT( \
    RG_SEQ('g', RG_ALT(RG_CAPTURE(number, GROUP_NUMBER), BRACED(RG_CAPTURE_AGAIN(number, GROUP_NUMBER)))), \
    RG_SEQ(RG_CLASS("gk"), BRACED(RG_CAPTURE(name, NAME_TEXT))), \
    RG_SEQ("k<", RG_CAPTURE_AGAIN(name, NAME_TEXT), '>'), \
    RG_SEQ("k'", RG_CAPTURE_AGAIN(name, NAME_TEXT), '\''))
RG_MATCHER(Escape, RG_SEQ('\\', RG_ALT(
    HEX_DIGITS,
    RG_SEQ("o{", RG_CAPTURE(octal, RG_PLUS(RG_RANGE('0', '7'))), '}'),
    RG_CAPTURE(digits, RG_PLUS(RG_DIGIT)),
    REFERENCE,
    RG_SEQ('c', RG_CAPTURE(control, RG_PRINT)),
    RG_SEQ(RG_CAPTURE(sign, RG_CLASS("pP")), RG_ALT(
        BRACED(RG_CAPTURE(property, RG_PLUS(RG_NOT_CLASS('}')))),
        RG_CAPTURE_AGAIN(property, RG_ALPHA))),
    RG_SEQ("b{", RG_CAPTURE(boundary, RG_PLUS(RG_CLASS(RG_LOWER, '-'))), '}'),
    RG_SEQ('Q', RG_CAPTURE(quoted, RG_STAR_LAZY(RG_ANY_BYTE)), RG_ALT("\\E", RG_END)),
    RG_CAPTURE(letter, CHARACTER))))

/* Outside of classes. The longest token wins, so the order tells only between equals: a CHARACTER is what nothing
   else is. */
RG_LEXER(Regex, RG_LONGEST,
    RG_TOKEN(ESCAPE, RG_CALL(Escape)),
    RG_TOKEN(CLASS, '[', RG_OPT(RG_CAPTURE(negated, '^'))),
    RG_TOKEN(WORD_START, "[[:<:]]"), RG_TOKEN(WORD_END, "[[:>:]]"),
    RG_TOKEN(GROUP, '('), RG_TOKEN(PLAIN, "(?:"), RG_TOKEN(ATOMIC, "(?>"), RG_TOKEN(RESET, "(?|"),
    RG_TOKEN(AHEAD, "(?="), RG_TOKEN(NOT_AHEAD, "(?!"), RG_TOKEN(BEHIND, "(?<="), RG_TOKEN(NOT_BEHIND, "(?<!"),
    RG_TOKEN(NAMED, "(?", RG_ALT(
        RG_SEQ(RG_OPT('P'), '<', RG_CAPTURE(name, NAME_TEXT), '>'),
        RG_SEQ('\'', RG_CAPTURE_AGAIN(name, NAME_TEXT), '\''))),
    RG_TOKEN(SAME, "(?P=", RG_CAPTURE(same_as, NAME_TEXT), ')'),
    RG_TOKEN(FLAGS, "(?", RG_OPT(RG_CAPTURE(reset, '^')), RG_CAPTURE(on, RG_STAR(RG_ALPHA)),
        RG_OPT('-', RG_CAPTURE(off, RG_STAR(RG_ALPHA))), RG_CAPTURE(end, RG_CLASS(":)"))),
    RG_TOKEN(SPELT, "(*", RG_CAPTURE(spelt, RG_PLUS(RG_CLASS(RG_LOWER, '_'))), ':'),
    RG_TOKEN(UNKNOWN, '(', RG_CLASS("?*")),
    RG_TOKEN(CLOSE, ')'), RG_TOKEN(BAR, '|'), RG_TOKEN(DOT, '.'), RG_TOKEN(CARET, '^'), RG_TOKEN(DOLLAR, '$'),
    RG_TOKEN(TIMES, RG_CAPTURE(times, RG_CLASS("*+?")), RG_OPT(RG_CAPTURE(mode, RG_CLASS("?+")))),
    RG_TOKEN(BOUNDS, '{', RG_STAR(RG_BLANK), RG_CAPTURE(min, RG_STAR(RG_DIGIT)), RG_STAR(RG_BLANK),
        RG_OPT(RG_CAPTURE(comma, ','), RG_STAR(RG_BLANK), RG_CAPTURE(max, RG_STAR(RG_DIGIT)), RG_STAR(RG_BLANK)),
        '}', RG_OPT(RG_CAPTURE(bounds_mode, RG_CLASS("?+")))),
    RG_SKIP(COMMENT, "(?#", RG_STAR(RG_NOT_CLASS(')')), ')'),
    RG_TOKEN(CHAR, CHARACTER))

/* Inside of one. */
RG_LEXER(Class, RG_LONGEST,
    RG_TOKEN(CLOSE, ']'),
    RG_TOKEN(ESCAPE, RG_CALL(Escape)),
    RG_TOKEN(POSIX, "[:", RG_OPT(RG_CAPTURE(not_posix, '^')), RG_CAPTURE(posix, RG_STAR(RG_CLASS(RG_ALPHA, "<>"))),
        ":]"),
    RG_TOKEN(COLLATING, RG_ALT(
        RG_SEQ("[.", RG_PLUS(RG_NOT_CLASS("\\]")), ".]"),
        RG_SEQ("[=", RG_PLUS(RG_NOT_CLASS("\\]")), "=]"))),
    RG_TOKEN(INNER, '[', RG_OPT(RG_CAPTURE(negated, '^'))),
    RG_TOKEN(OPERATOR, RG_ALT("&&", "--", "~~")),
    RG_TOKEN(CHAR, CHARACTER))

/* A whole class, and a whole group, which calls itself: what a message underlines. */
RG_MATCHER(Brackets, RG_SEQ('[', RG_OPT('^'), RG_OPT(']'),
    RG_STAR_POSSESSIVE(RG_ALT(RG_CALL(Escape), RG_SEQ("[:", RG_STAR(RG_ALPHA), ":]"), RG_NOT_CLASS("\\]"))), ']'))
RG_DECLARE(Parentheses)
RG_MATCHER(Parentheses, RG_SEQ('(',
    RG_STAR_POSSESSIVE(RG_ALT(
        RG_CALL(Escape), RG_CALL(Brackets), RG_CALL(Parentheses), RG_NOT_CLASS("()\\["))), ')'), RG_DEPTH(200))
RG_MATCHER(Construct, RG_ALT(RG_CALL(Escape), RG_CALL(Brackets), RG_CALL(Parentheses), RG_ANY_BYTE))

/* How far a text is well-formed UTF-8. */
RG_MATCHER(Utf8, RG_STAR_POSSESSIVE(RG_UTF8_RANGE(0, LAST_POINT)))

#endif
