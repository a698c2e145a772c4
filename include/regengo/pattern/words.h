/* words.h - the vocabulary: what a user writes, and the regex that it stands for.
 *
 * Every word takes nodes (other words) and raw literals ('c', "text") alike; where a pattern is expected, several
 * arguments are a sequence. Semantics are leftmost-first, as in Perl, Go and Rust, over bytes.
 */
#ifndef RG_PATTERN_WORDS_H
#define RG_PATTERN_WORDS_H

#include "node.h"

/* ---- one byte, or bytes ---- */

/* RG_CHAR(c): c              the byte c, a character constant or a number from 0 to 255
 * RG_LIT("text"): text       the bytes of a string literal; NULs and bytes over 127 included, the final NUL not
 * Both may be left out: 'c' and "text" among a word's arguments mean the same. A number there does not compile, as it is likely to be
 * a bound at the wrong place: RG_CHAR(5) is the byte. Nothing in a literal is special: "a+" is an a and a plus sign. */
#define RG_CHAR(c) RG_PRIV_CAT(RG_PRIV_CHAR_, RG_PRIV_KIND(c))(c)
#define RG_PRIV_CHAR_0PLAIN(c) (RG_PRIV_LEAF_PART(0TEXT, 0TEXT, ((c)))) /* told from a raw literal by its parentheses (learn/check.h) */
#define RG_PRIV_CHAR_0NODE(c) c
#define RG_PRIV_CHAR_0TWO(c) (RG_PRIV_PART_0TWO("RG_CHAR", c))
#define RG_PRIV_CHAR_0NOTHING(c) (RG_PRIV_PART_0NOTHING("RG_CHAR", c))
#define RG_LIT(text) RG_PRIV_ATOM("RG_LIT", text)

/* RG_RANGE('a', 'z'): [a-z]   one byte, both ends included */
#define RG_RANGE(...) \
    RG_PRIV_CAT(RG_PRIV_RANGE_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_RANGE_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0)) \
    (__VA_ARGS__)
#define RG_PRIV_RANGE_TAKES_2 ~, 2
#define RG_PRIV_RANGE_2(a, b) RG_PRIV_BYTE_OF(0RANGE, a, b)
#define RG_PRIV_RANGE_0(...) RG_PRIV_MISTAKE("RG_RANGE: takes two bytes, the first and the last")

/* RG_CLASS(item, ...): [...]   RG_NOT_CLASS(item, ...): [^...]
 * One byte. Items: characters, strings (each byte of them), and words that match exactly one byte (ranges, shorthand
 * classes, other classes); 1 to 32 of them. A class costs one set, folded at compile time. */
#define RG_CLASS(...) \
    RG_PRIV_CLASS("RG_CLASS(" #__VA_ARGS__ ")", 0, RG_PRIV_FOLD("RG_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))
#define RG_NOT_CLASS(...) \
    RG_PRIV_CLASS("RG_NOT_CLASS(" #__VA_ARGS__ ")", 1, \
                  RG_PRIV_FOLD("RG_NOT_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))

/* RG_IN(Name): [...]   one byte of the class that RG_NAMED_CLASS(Name, ...) names (api/matcher.h), usable in other classes, too. Costs
 * nothing where it is used, while an RG_CLASS is worked out in each place. */
#define RG_IN(Name) RG_PRIV_BYTE_OF(0NAMED, Name)

/* Shorthand classes, ASCII only; the four words hold bytes 0-63, 64-127, 128-191 and 192-255, lowest bit first. */
#define RG_DIGIT RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0, 0, 0)                  /* \d        [0-9] */
#define RG_WORD RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x07fffffe87fffffe, 0, 0)  /* \w        [A-Za-z0-9_] */
#define RG_SPACE RG_PRIV_BYTE_OF(0SET, 0x0000000100003e00, 0, 0, 0)                  /* \s        [ \t\n\v\f\r] */
#define RG_ALPHA RG_PRIV_BYTE_OF(0SET, 0, 0x07fffffe07fffffe, 0, 0)                  /* [:alpha:] [A-Za-z] */
#define RG_ALNUM RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x07fffffe07fffffe, 0, 0) /* [:alnum:] [A-Za-z0-9] */
#define RG_UPPER RG_PRIV_BYTE_OF(0SET, 0, 0x0000000007fffffe, 0, 0)                  /* [:upper:] [A-Z] */
#define RG_LOWER RG_PRIV_BYTE_OF(0SET, 0, 0x07fffffe00000000, 0, 0)                  /* [:lower:] [a-z] */
#define RG_XDIGIT RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x0000007e0000007e, 0, 0) /* [:xdigit:] [0-9A-Fa-f] */
#define RG_PUNCT RG_PRIV_BYTE_OF(0SET, 0xfc00fffe00000000, 0x78000001f8000001, 0, 0) /* [:punct:] [!-/:-@\[-`{-~] */
#define RG_BLANK RG_PRIV_BYTE_OF(0SET, 0x0000000100000200, 0, 0, 0)                  /* [:blank:] [ \t] */
#define RG_CNTRL RG_PRIV_BYTE_OF(0SET, 0x00000000ffffffff, 0x8000000000000000, 0, 0) /* [:cntrl:] [\x00-\x1f\x7f] */
#define RG_PRINT RG_PRIV_BYTE_OF(0SET, 0xffffffff00000000, 0x7fffffffffffffff, 0, 0) /* [:print:] [ -~] */
#define RG_GRAPH RG_PRIV_BYTE_OF(0SET, 0xfffffffe00000000, 0x7fffffffffffffff, 0, 0) /* [:graph:] [!-~] */
#define RG_ANY \
    RG_PRIV_BYTE_OF(0SET, 0xfffffffffffffbff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff) /* [^\n] */
#define RG_ANY_BYTE \
    RG_PRIV_BYTE_OF(0SET, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff) /* (?s:.) */

#define RG_EMPTY RG_PRIV_LEAF(0EMPTY, ~) /* (?:)  the empty string, always */
#define RG_NEVER RG_PRIV_LEAF(0NEVER, ~) /* (?!)  nothing, ever */

/* ---- one after the other, one or the other ---- */

/* RG_SEQ(x, y, ...): xy   RG_ALT(x, y, ...): x|y   1 to 32 arguments; the first alternative that leads to a match wins */
#define RG_SEQ(...) (RG_PRIV_BODY("RG_SEQ", __VA_ARGS__))
#define RG_ALT(...) \
    RG_PRIV_CAT(RG_PRIV_ALT_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_ALT_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0WIDE))(__VA_ARGS__)
#define RG_PRIV_ALT_TAKES_1 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_2 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_3 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_4 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_5 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_6 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_7 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_8 ~, 0NARROW
#define RG_PRIV_ALT_0NARROW(...) (RG_PRIV_FOLD("RG_ALT", RG_PRIV_ALT, RG_PRIV_PART, __VA_ARGS__))
#define RG_PRIV_ALT_0WIDE(...) RG_PRIV_WIDE_NODE(RG_PRIV_FOLD("RG_ALT", RG_PRIV_WIDE, RG_PRIV_WIDE_PART, __VA_ARGS__))

/* ---- again and again ---- */

/* Greedy: as many rounds as possible, giving back. Lazy: as few as possible, taking more. Possessive: as many as
 * possible, giving nothing back. x{n,m} is n rounds of x one after the other, whatever each of them consumes, and then up to m - n
 * more. Once n rounds are made, one that consumes nothing ends the loop; in a loop without an upper bound it counts only if it is the
 * first or the last that was needed, and is otherwise discarded, captures and all. */
#define RG_STAR(...) RG_PRIV_LOOP("RG_STAR", 0LONG, 0, RG_INF, 0GREEDY, RG_PRIV_BODY("RG_STAR", __VA_ARGS__)) /* x* */
#define RG_PLUS(...) RG_PRIV_LOOP("RG_PLUS", 0LONG, 1, RG_INF, 0GREEDY, RG_PRIV_BODY("RG_PLUS", __VA_ARGS__)) /* x+ */
#define RG_OPT(...) RG_PRIV_LOOP("RG_OPT", 0MAYBE, 0, 1, 0GREEDY, RG_PRIV_BODY("RG_OPT", __VA_ARGS__))         /* x? */

#define RG_STAR_LAZY(...) \
    RG_PRIV_LOOP("RG_STAR_LAZY", 0LONG, 0, RG_INF, 0LAZY, RG_PRIV_BODY("RG_STAR_LAZY", __VA_ARGS__)) /* x*? */
#define RG_PLUS_LAZY(...) \
    RG_PRIV_LOOP("RG_PLUS_LAZY", 0LONG, 1, RG_INF, 0LAZY, RG_PRIV_BODY("RG_PLUS_LAZY", __VA_ARGS__)) /* x+? */
#define RG_OPT_LAZY(...) \
    RG_PRIV_LOOP("RG_OPT_LAZY", 0MAYBE, 0, 1, 0LAZY, RG_PRIV_BODY("RG_OPT_LAZY", __VA_ARGS__)) /* x?? */

#define RG_STAR_POSSESSIVE(...) \
    RG_PRIV_LOOP("RG_STAR_POSSESSIVE", 0LONG, 0, RG_INF, 0POSSESSIVE, RG_PRIV_BODY("RG_STAR_POSSESSIVE", __VA_ARGS__)) /* x*+ */
#define RG_PLUS_POSSESSIVE(...) \
    RG_PRIV_LOOP("RG_PLUS_POSSESSIVE", 0LONG, 1, RG_INF, 0POSSESSIVE, RG_PRIV_BODY("RG_PLUS_POSSESSIVE", __VA_ARGS__)) /* x++ */
#define RG_OPT_POSSESSIVE(...) \
    RG_PRIV_LOOP("RG_OPT_POSSESSIVE", 0MAYBE, 0, 1, 0POSSESSIVE, RG_PRIV_BODY("RG_OPT_POSSESSIVE", __VA_ARGS__)) /* x?+ */

/* The bounds n and m are integer constant expressions, 0 to RG_MAX_REPEAT. */
#define RG_REPEAT(...) RG_PRIV_TIMES("RG_REPEAT", 0GREEDY, __VA_ARGS__)                            /* x{n} */
#define RG_AT_LEAST(...) RG_PRIV_FROM("RG_AT_LEAST", 0GREEDY, __VA_ARGS__)                         /* x{n,} */
#define RG_AT_LEAST_LAZY(...) RG_PRIV_FROM("RG_AT_LEAST_LAZY", 0LAZY, __VA_ARGS__)                 /* x{n,}? */
#define RG_AT_LEAST_POSSESSIVE(...) RG_PRIV_FROM("RG_AT_LEAST_POSSESSIVE", 0POSSESSIVE, __VA_ARGS__) /* x{n,}+ */
#define RG_BETWEEN(...) RG_PRIV_FROM_TO("RG_BETWEEN", 0GREEDY, __VA_ARGS__)                        /* x{n,m} */
#define RG_BETWEEN_LAZY(...) RG_PRIV_FROM_TO("RG_BETWEEN_LAZY", 0LAZY, __VA_ARGS__)                /* x{n,m}? */
#define RG_BETWEEN_POSSESSIVE(...) RG_PRIV_FROM_TO("RG_BETWEEN_POSSESSIVE", 0POSSESSIVE, __VA_ARGS__) /* x{n,m}+ */

/* The bounds come off first; where nothing is left after them, the pattern is missing. */
#define RG_PRIV_TIMES(word, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_TIMES_, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, __VA_ARGS__)
#define RG_PRIV_TIMES_0(word, kind, n, ...) RG_PRIV_BOUNDED_LOOP(word, 0EXACT, n, n, kind, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_TIMES_1(word, kind, n) RG_PRIV_NO_PATTERN(word)
#define RG_PRIV_FROM(word, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_FROM_, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, __VA_ARGS__)
#define RG_PRIV_FROM_0(word, kind, n, ...) RG_PRIV_BOUNDED_LOOP(word, 0LONG, n, RG_INF, kind, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_FROM_1(word, kind, n) RG_PRIV_NO_PATTERN(word)
#define RG_PRIV_FROM_TO(word, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_FROM_TO_, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, __VA_ARGS__)
#define RG_PRIV_FROM_TO_0(word, kind, n, ...) \
    RG_PRIV_CAT(RG_PRIV_FROM_TO_0, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, n, __VA_ARGS__)
#define RG_PRIV_FROM_TO_1(word, kind, n) RG_PRIV_MISTAKE(word ": takes min, max and a pattern")
#define RG_PRIV_FROM_TO_00(word, kind, n, m, ...) RG_PRIV_BOUNDED_LOOP(word, 0SOME, n, m, kind, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_FROM_TO_01(word, kind, n, m) RG_PRIV_MISTAKE(word ": takes min, max and a pattern")
#define RG_PRIV_NO_PATTERN(word) RG_PRIV_MISTAKE(word ": the pattern is missing")

/* RG_CAPTURE(name, x...): (?<name>x)   a span of the result, and the next entry of its group[] */
#define RG_CAPTURE(...) RG_PRIV_CAT(RG_PRIV_CAPTURE_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_CAPTURE_0(name, ...) RG_PRIV_CAPTURE("RG_CAPTURE", 0NEW, name, RG_PRIV_BODY("RG_CAPTURE", __VA_ARGS__))
#define RG_PRIV_CAPTURE_1(name) RG_PRIV_NO_PATTERN("RG_CAPTURE")

/* RG_CAPTURE_AGAIN(name, x...): (?<name>x) again   into the field of the RG_CAPTURE of that name, which stands elsewhere in the pattern,
 * before it or after it: one thing in two notations. The field holds what the one that took part last has captured, as of a capture in
 * a loop. */
#define RG_CAPTURE_AGAIN(...) RG_PRIV_CAT(RG_PRIV_CAPTURE_AGAIN_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_CAPTURE_AGAIN_0(name, ...) \
    RG_PRIV_CAPTURE("RG_CAPTURE_AGAIN", 0AGAIN, name, RG_PRIV_BODY("RG_CAPTURE_AGAIN", __VA_ARGS__))
#define RG_PRIV_CAPTURE_AGAIN_1(name) RG_PRIV_NO_PATTERN("RG_CAPTURE_AGAIN")

/* RG_ATOMIC(x...): (?>x)   the first way that x matches, and no other */
#define RG_ATOMIC(...) RG_PRIV_ATOMIC(RG_PRIV_BODY("RG_ATOMIC", __VA_ARGS__))

/* RG_AHEAD(x...): (?=x)   RG_NOT_AHEAD(x...): (?!x)   x matches (does not match) from here on; consumes nothing
 * RG_BEHIND(x...): (?<=x)   RG_NOT_BEHIND(x...): (?<!x)   x matches (does not) up to here; x must have a bounded length.
 * The first way that x matches counts, as in RG_ATOMIC. Captures inside a positive one are kept, inside a negative one
 * unset. A BEHIND whose length is not fixed tries each length, the longest first. */
#define RG_AHEAD(...) RG_PRIV_LOOK(0AHEAD, RG_PRIV_BODY("RG_AHEAD", __VA_ARGS__))
#define RG_NOT_AHEAD(...) RG_PRIV_LOOK(0NOT_AHEAD, RG_PRIV_BODY("RG_NOT_AHEAD", __VA_ARGS__))
#define RG_BEHIND(...) RG_PRIV_LOOK_BEHIND(0BEHIND, RG_PRIV_BODY("RG_BEHIND", __VA_ARGS__))
#define RG_NOT_BEHIND(...) RG_PRIV_LOOK_BEHIND(0NOT_BEHIND, RG_PRIV_BODY("RG_NOT_BEHIND", __VA_ARGS__))

/* RG_BACKREF(name): \k<name>   the bytes that the capture of that name holds, once more; an unset one fails. A reference
 * may stand before its capture, or inside it: it then means what an earlier round captured. */
#define RG_BACKREF(name) RG_PRIV_LEAF(0BACKREF, name)

/* RG_ICASE(x...): (?i:x)   ASCII letters match in either case: in literals, ranges, classes and back-references */
#define RG_ICASE(...) RG_PRIV_ICASE(RG_PRIV_BODY("RG_ICASE", __VA_ARGS__))

/* RG_WHEN(fn) or RG_WHEN(fn, argument): goes on where  bool fn(const rg_view *)  or  bool fn(const rg_view *, argument)
 * says true, and backtracks where it says false. It may be called any number of times, for paths that come to nothing too,
 * and must have no effect that matters. Inlined if the compiler sees it. */
#define RG_WHEN(...) RG_PRIV_CAT(RG_PRIV_WHEN_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_WHEN_1(fn) RG_PRIV_WHEN(fn, fn(&rg_view_now))
#define RG_PRIV_WHEN_0(fn, ...) RG_PRIV_WHEN(fn, fn(&rg_view_now, __VA_ARGS__))

/* RG_CALL(Other)   the matcher Other, here, as an atomic part: the first way that it matches at this place, and no other;
 * its captures are its own. Other is defined before, or declared with RG_DECLARE(Other): so a pattern may call itself.
 * Calls nest to RG_DEPTH(n) of the matcher called (64 if not said): deeper is RG_ERROR_DEPTH. Costs a C call. */
#define RG_CALL(Name) RG_PRIV_LEAF(0CALL, Name, RG_PRIV_FAR)

/* ---- UTF-8: one code point, one to four bytes; overlong forms, surrogates and cut-off sequences never match ---- */

/* RG_UTF8_ANY: (?u:.)                      any code point but a newline
 * RG_UTF8_RANGE(lo, hi): [\x{lo}-\x{hi}]   a code point from lo to hi
 * RG_UTF8_CLASS(item, ...), RG_UTF8_NOT_CLASS(item, ...)   items: code points (numbers), RG_UTF8_RANGE, RG_UTF8_CLASS */
#define RG_UTF8_ANY RG_PRIV_LEAF(0UTF8, 1, (10, 10))
#define RG_UTF8_RANGE(lo, hi) RG_PRIV_LEAF(0UTF8, 0, (lo, hi))
#define RG_UTF8_CLASS(...) \
    RG_PRIV_LEAF(0UTF8, 0, RG_PRIV_FOLD("RG_UTF8_CLASS", RG_PRIV_POINTS, RG_PRIV_POINT, __VA_ARGS__))
#define RG_UTF8_NOT_CLASS(...) \
    RG_PRIV_LEAF(0UTF8, 1, RG_PRIV_FOLD("RG_UTF8_NOT_CLASS", RG_PRIV_POINTS, RG_PRIV_POINT, __VA_ARGS__))

/* ---- binary records ---- */

/* RG_BYTES(n): (?s:.{n})   any n bytes */
#define RG_BYTES(n) RG_PRIV_BOUNDED_LOOP("RG_BYTES", 0EXACT, n, n, 0GREEDY, RG_PRIV_USED RG_ANY_BYTE)

/* RG_U8(name) RG_U16LE(name) RG_U16BE(name) RG_U24LE(name) RG_U24BE(name) RG_U32LE(name) RG_U32BE(name) RG_U64LE(name) RG_U64BE(name)
 * One, two, three, four or eight bytes, captured; rg_u16be(result.name) and so on give the number. */
#define RG_PRIV_INTEGER_CAPTURE(name, ...) RG_PRIV_CAPTURE("RG_CAPTURE", 0NUMBER, name, __VA_ARGS__)
#define RG_U8(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 1, 0))
#define RG_U16LE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 2, 0))
#define RG_U16BE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 2, 1))
#define RG_U24LE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 3, 0))
#define RG_U24BE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 3, 1))
#define RG_U32LE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 4, 0))
#define RG_U32BE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 4, 1))
#define RG_U64LE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 8, 0))
#define RG_U64BE(name) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 8, 1))

/* RG_VARINT(name)                    an unsigned LEB128 number (Protocol Buffers, WebAssembly, DWARF), in one to ten bytes
 * RG_DECIMAL(name): (?<name>\d++)    one or more ASCII digits
 * RG_HEX(name): (?<name>[[:xdigit:]]++)   one or more hexadecimal digits, in either case, without a prefix
 * All that belongs to the number is taken, and nothing of it given back: a length has one reading. One that 64 bits do not hold does not
 * match; zeros before it, and bytes of a varint that only say so, are no harm. rg_varint, rg_decimal, rg_hex give the number. */
#define RG_VARINT(name) RG_PRIV_NUMERAL(name, RG_PRIV_VARINT)
#define RG_DECIMAL(name) RG_PRIV_NUMERAL(name, RG_PRIV_DECIMAL)
#define RG_HEX(name) RG_PRIV_NUMERAL(name, RG_PRIV_HEX)
#define RG_PRIV_NUMERAL(name, notation) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0NUMERAL, name, notation))

/* RG_TAKE(name)            as many bytes as the captured integer says
 * RG_TAKE_LESS(name, n)    as many, less n, a constant: what is left of a record whose length counts its own header; a length below n
 *                          does not match
 * RG_COUNTED(name, x...)   exactly as many rounds of x; one that consumes nothing counts as one
 * All fail where fewer bytes are left, and where the integer was not captured. */
#define RG_TAKE(name) RG_PRIV_LEAF(0TAKE, name, 0, "RG_TAKE")
#define RG_TAKE_LESS(...) \
    RG_PRIV_CAT(RG_PRIV_TAKE_LESS_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_TAKE_LESS_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0)) \
    (__VA_ARGS__)
#define RG_PRIV_TAKE_LESS_TAKES_2 ~, 2
#define RG_PRIV_TAKE_LESS_2(name, n) RG_PRIV_CAT(RG_PRIV_TAKE_LESS_OF_, RG_PRIV_KIND(n))(name, n)
#define RG_PRIV_TAKE_LESS_0(...) RG_PRIV_MISTAKE("RG_TAKE_LESS: takes the name of an integer and how many bytes less")
#define RG_PRIV_TAKE_LESS_OF_0PLAIN(name, n) RG_PRIV_LEAF(0TAKE, name, n, "RG_TAKE_LESS")
#define RG_PRIV_TAKE_LESS_OF_0NODE(name, n) RG_PRIV_MISTAKE("RG_TAKE_LESS: the second argument must be a number, not a pattern")
#define RG_PRIV_TAKE_LESS_OF_0TWO(name, n) RG_PRIV_TAKE_LESS_OF_0NODE(name, n)
#define RG_PRIV_TAKE_LESS_OF_0NOTHING(name, n) RG_PRIV_TAKE_LESS_0()
#define RG_COUNTED(...) RG_PRIV_CAT(RG_PRIV_COUNTED_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_COUNTED_0(name, ...) \
    RG_PRIV_LOOP(name, 0LONG, 0, RG_INF, 0COUNTED, RG_PRIV_BODY("RG_COUNTED", __VA_ARGS__))
#define RG_PRIV_COUNTED_1(name) RG_PRIV_NO_PATTERN("RG_COUNTED")

/* ---- where, not what: consume nothing, see the bytes before the start of a search ---- */

#define RG_BEGIN RG_PRIV_LEAF(0BEGIN, ~)                         /* \A      the start of the subject */
#define RG_END RG_PRIV_LEAF(0END, ~)                             /* \z      its end */
#define RG_LINE_BEGIN RG_PRIV_LEAF(0LINE_BEGIN, ~)               /* (?m)^   its start, or after a \n */
#define RG_LINE_END RG_PRIV_LEAF(0LINE_END, ~)                   /* (?m)$   its end, or before a \n */
#define RG_WORD_BOUNDARY RG_PRIV_LEAF(0WORD_BOUNDARY, ~)         /* \b      between a word byte and another */
#define RG_NOT_WORD_BOUNDARY RG_PRIV_LEAF(0NOT_WORD_BOUNDARY, ~) /* \B */

#endif
