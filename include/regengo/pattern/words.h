/* words.h - the vocabulary: what a user writes, and the regex that it stands for.
 *
 * Every word takes nodes (other words) and raw literals ('c', "text") alike; where a pattern is expected, several
 * arguments are a sequence. Semantics are leftmost-first, as in Perl, Go and Rust, over bytes.
 */
#ifndef RG_PATTERN_WORDS_H
#define RG_PATTERN_WORDS_H

#ifndef RG_PRIV_IN_ORDER
#include "node.h"
#endif

/* ---- one byte, or bytes ---- */

/* RG_CHAR(c): c              the byte c, a character constant or a number from 0 to 255
 * RG_LIT("text"): text       the bytes of a string literal; NULs and bytes over 127 included, the final NUL not
 * Both may be left out: 'c' and "text" among a word's arguments mean the same. A number there does not compile, as it is likely to be
 * a bound at the wrong place: RG_CHAR(5) is the byte. Nothing in a literal is special: "a+" is an a and a plus sign. */
#define RG_CHAR(c) /* the byte c, a character or a number from 0 to 255: c */ RG_PRIV_CAT(RG_PRIV_CHAR_, RG_PRIV_KIND(c))(c)
#define RG_PRIV_CHAR_0PLAIN(c) (RG_PRIV_LEAF_PART(0TEXT, 0TEXT, ((c)))) RG_PRIV_TAIL /* told from a raw literal by its parentheses (learn/check.h) */
#define RG_PRIV_CHAR_0NODE(c) c
#define RG_PRIV_CHAR_0TWO(c) (RG_PRIV_PART_0TWO("RG_CHAR", c)) RG_PRIV_TAIL
#define RG_PRIV_CHAR_0LONE(c) (RG_PRIV_PART_0LONE("RG_CHAR", c)) RG_PRIV_TAIL
#define RG_PRIV_CHAR_0NOTHING(c) (RG_PRIV_PART_0NOTHING("RG_CHAR", c)) RG_PRIV_TAIL
#define RG_LIT(text) /* these bytes; nothing in them is special: text */ RG_PRIV_ATOM("RG_LIT", text)

/* RG_RANGE('a', 'z'): [a-z]   one byte, both ends included */
#define RG_RANGE(...) /* one byte from the first to the last: [a-z] */ \
    RG_PRIV_CAT(RG_PRIV_RANGE_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_RANGE_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0)) (__VA_ARGS__)
#define RG_PRIV_RANGE_TAKES_2 ~, 2
#define RG_PRIV_RANGE_2(a, b) RG_PRIV_BYTE_OF(0RANGE, a, b)
#define RG_PRIV_RANGE_0(...) RG_PRIV_MISTAKE("RG_RANGE: takes two bytes, the first and the last")

/* RG_CLASS(item, ...): [...]   RG_NOT_CLASS(item, ...): [^...]
 * One byte. Items: characters, strings (each byte of them), and words that match exactly one byte (ranges, shorthand
 * classes, other classes); 1 to 32 of them. A class costs one set, folded at compile time. */
#define RG_CLASS(...) /* one byte of these, characters, each byte of strings, words for one byte: [a-z_.] */ \
    RG_PRIV_CLASS("RG_CLASS(" #__VA_ARGS__ ")", 0, RG_PRIV_FOLD("RG_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))
#define RG_NOT_CLASS(...) /* one byte that is none of these, \n included: [^"] */ \
    RG_PRIV_CLASS("RG_NOT_CLASS(" #__VA_ARGS__ ")", 1, RG_PRIV_FOLD("RG_NOT_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))

/* RG_IN(Name): [...]   one byte of the class that RG_NAMED_CLASS(Name, ...) names (api/matcher.h), usable in other classes, too. Costs
 * nothing where it is used, while an RG_CLASS is worked out in each place. */
#define RG_IN(Name) /* one byte of RG_NAMED_CLASS(Name, ...): [\w$] */ RG_PRIV_BYTE_OF(0NAMED, Name)

/* Shorthand classes, ASCII only; the four words hold bytes 0-63, 64-127, 128-191 and 192-255, lowest bit first. */
#define RG_DIGIT /* one digit, 0-9: \d */ RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0, 0, 0)
#define RG_WORD /* one byte of a word, A-Z a-z 0-9 _: \w */ RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x07fffffe87fffffe, 0, 0)
#define RG_SPACE /* one white space, space \t \n \v \f \r: \s */ RG_PRIV_BYTE_OF(0SET, 0x0000000100003e00, 0, 0, 0)
#define RG_ALPHA /* one letter, A-Z a-z: [[:alpha:]] */ RG_PRIV_BYTE_OF(0SET, 0, 0x07fffffe07fffffe, 0, 0)
#define RG_ALNUM /* one letter or digit, A-Z a-z 0-9: [[:alnum:]] */ RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x07fffffe07fffffe, 0, 0)
#define RG_UPPER /* one capital letter, A-Z: [[:upper:]] */ RG_PRIV_BYTE_OF(0SET, 0, 0x0000000007fffffe, 0, 0)
#define RG_LOWER /* one small letter, a-z: [[:lower:]] */ RG_PRIV_BYTE_OF(0SET, 0, 0x07fffffe00000000, 0, 0)
#define RG_XDIGIT /* one hexadecimal digit, 0-9 A-F a-f: [[:xdigit:]] */ RG_PRIV_BYTE_OF(0SET, 0x03ff000000000000, 0x0000007e0000007e, 0, 0)
#define RG_PUNCT /* one that prints and is neither blank, letter nor digit: [[:punct:]] */ \
    RG_PRIV_BYTE_OF(0SET, 0xfc00fffe00000000, 0x78000001f8000001, 0, 0)
#define RG_BLANK /* one space or \t: [[:blank:]] */ RG_PRIV_BYTE_OF(0SET, 0x0000000100000200, 0, 0, 0)
#define RG_CNTRL /* one control character, \x00-\x1f \x7f: [[:cntrl:]] */ \
    RG_PRIV_BYTE_OF(0SET, 0x00000000ffffffff, 0x8000000000000000, 0, 0)
#define RG_PRINT /* one that prints, space to ~: [[:print:]] */ RG_PRIV_BYTE_OF(0SET, 0xffffffff00000000, 0x7fffffffffffffff, 0, 0)
#define RG_GRAPH /* one that prints and is no space, ! to ~: [[:graph:]] */ \
    RG_PRIV_BYTE_OF(0SET, 0xfffffffe00000000, 0x7fffffffffffffff, 0, 0)
#define RG_ANY /* one byte, but not \n: . */ \
    RG_PRIV_BYTE_OF(0SET, 0xfffffffffffffbff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)
#define RG_ANY_BYTE /* one byte: (?s:.) */ \
    RG_PRIV_BYTE_OF(0SET, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff)

#define RG_EMPTY /* the empty string, always: (?:) */ RG_PRIV_LEAF(0EMPTY, ~)
#define RG_NEVER /* no match, ever: (?!) */ RG_PRIV_LEAF(0NEVER, ~)

/* ---- one after the other, one or the other ---- */

/* RG_SEQ(x, y, ...): xy   RG_ALT(x, y, ...): x|y   1 to 32 arguments; the first alternative that leads to a match wins */
#define RG_SEQ(...) /* one after the other: xyz */ (RG_PRIV_BODY("RG_SEQ", __VA_ARGS__)) RG_PRIV_TAIL
#define RG_ALT(...) /* the first that leads to a match: x|y|z */ \
    RG_PRIV_CAT(RG_PRIV_ALT_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_ALT_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0WIDE))(__VA_ARGS__)
#define RG_PRIV_ALT_TAKES_1 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_2 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_3 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_4 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_5 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_6 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_7 ~, 0NARROW
#define RG_PRIV_ALT_TAKES_8 ~, 0NARROW
#define RG_PRIV_ALT_0NARROW(...) (RG_PRIV_FOLD("RG_ALT", RG_PRIV_ALT, RG_PRIV_PART, __VA_ARGS__)) RG_PRIV_TAIL
#define RG_PRIV_ALT_0WIDE(...) RG_PRIV_WIDE_NODE(RG_PRIV_FOLD("RG_ALT", RG_PRIV_WIDE, RG_PRIV_WIDE_PART, __VA_ARGS__))

/* ---- again and again ---- */

/* Greedy: as many rounds as possible, giving back. Lazy: as few as possible, taking more. Possessive: as many as
 * possible, giving nothing back. x{n,m} is n rounds of x one after the other, whatever each of them consumes, and then up to m - n
 * more. Once n rounds are made, one that consumes nothing ends the loop; in a loop without an upper bound it counts only if it is the
 * first or the last that was needed, and is otherwise discarded, captures and all. */
#define RG_STAR(...) /* any number, greedy: x* */ RG_PRIV_LOOP("RG_STAR", 0LONG, 0, RG_INF, 0GREEDY, RG_PRIV_BODY("RG_STAR", __VA_ARGS__))
#define RG_PLUS(...) /* one or more, greedy: x+ */ RG_PRIV_LOOP("RG_PLUS", 0LONG, 1, RG_INF, 0GREEDY, RG_PRIV_BODY("RG_PLUS", __VA_ARGS__))
#define RG_OPT(...) /* one or none, greedy: x? */ RG_PRIV_LOOP("RG_OPT", 0MAYBE, 0, 1, 0GREEDY, RG_PRIV_BODY("RG_OPT", __VA_ARGS__))

#define RG_STAR_LAZY(...) /* any number, lazy: x*? */ \
    RG_PRIV_LOOP("RG_STAR_LAZY", 0LONG, 0, RG_INF, 0LAZY, RG_PRIV_BODY("RG_STAR_LAZY", __VA_ARGS__))
#define RG_PLUS_LAZY(...) /* one or more, lazy: x+? */ \
    RG_PRIV_LOOP("RG_PLUS_LAZY", 0LONG, 1, RG_INF, 0LAZY, RG_PRIV_BODY("RG_PLUS_LAZY", __VA_ARGS__))
#define RG_OPT_LAZY(...) /* none or one: x?? */ RG_PRIV_LOOP("RG_OPT_LAZY", 0MAYBE, 0, 1, 0LAZY, RG_PRIV_BODY("RG_OPT_LAZY", __VA_ARGS__))

#define RG_STAR_POSSESSIVE(...) /* any number, giving nothing back: x*+ */ \
    RG_PRIV_LOOP("RG_STAR_POSSESSIVE", 0LONG, 0, RG_INF, 0POSSESSIVE, RG_PRIV_BODY("RG_STAR_POSSESSIVE", __VA_ARGS__))
#define RG_PLUS_POSSESSIVE(...) /* one or more, giving nothing back: x++ */ \
    RG_PRIV_LOOP("RG_PLUS_POSSESSIVE", 0LONG, 1, RG_INF, 0POSSESSIVE, RG_PRIV_BODY("RG_PLUS_POSSESSIVE", __VA_ARGS__))
#define RG_OPT_POSSESSIVE(...) /* one or none, giving nothing back: x?+ */ \
    RG_PRIV_LOOP("RG_OPT_POSSESSIVE", 0MAYBE, 0, 1, 0POSSESSIVE, RG_PRIV_BODY("RG_OPT_POSSESSIVE", __VA_ARGS__))

/* The bounds n and m are integer constant expressions, 0 to RG_MAX_REPEAT. */
#define RG_REPEAT(...) /* n times: x{n} */ RG_PRIV_TIMES("RG_REPEAT", 0GREEDY, __VA_ARGS__)
#define RG_AT_LEAST(...) /* n times or more, greedy: x{n,} */ RG_PRIV_FROM("RG_AT_LEAST", 0GREEDY, __VA_ARGS__)
#define RG_AT_LEAST_LAZY(...) /* n times or more, lazy: x{n,}? */ RG_PRIV_FROM("RG_AT_LEAST_LAZY", 0LAZY, __VA_ARGS__)
#define RG_AT_LEAST_POSSESSIVE(...) /* n times or more, giving nothing back: x{n,}+ */ \
    RG_PRIV_FROM("RG_AT_LEAST_POSSESSIVE", 0POSSESSIVE, __VA_ARGS__)
#define RG_BETWEEN(...) /* n to m times, greedy: x{n,m} */ RG_PRIV_FROM_TO("RG_BETWEEN", 0GREEDY, __VA_ARGS__)
#define RG_BETWEEN_LAZY(...) /* n to m times, lazy: x{n,m}? */ RG_PRIV_FROM_TO("RG_BETWEEN_LAZY", 0LAZY, __VA_ARGS__)
#define RG_BETWEEN_POSSESSIVE(...) /* n to m times, giving nothing back: x{n,m}+ */ \
    RG_PRIV_FROM_TO("RG_BETWEEN_POSSESSIVE", 0POSSESSIVE, __VA_ARGS__)

/* The bounds come off first; where nothing is left after them, the pattern is missing. */
#define RG_PRIV_TIMES(word, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_TIMES_, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, __VA_ARGS__)
#define RG_PRIV_TIMES_0(word, kind, n, ...) RG_PRIV_BOUNDED_LOOP(word, 0EXACT, n, n, kind, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_TIMES_1(word, kind, n) RG_PRIV_NO_PATTERN(word)
#define RG_PRIV_FROM(word, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_FROM_, RG_PRIV_IS_ONE(__VA_ARGS__))(word, kind, __VA_ARGS__)
#define RG_PRIV_FROM_0(word, kind, n, ...) RG_PRIV_BOUNDED_LOOP(word, 0FROM, n, RG_INF, kind, RG_PRIV_BODY(word, __VA_ARGS__))
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
#define RG_CAPTURE(...) /* x, and its span as a field of the result: (?<name>x) */ \
    RG_PRIV_CAT(RG_PRIV_CAPTURE_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_CAPTURE_0(name, ...) RG_PRIV_CAPTURE("RG_CAPTURE", 0NEW, name, RG_PRIV_BODY("RG_CAPTURE", __VA_ARGS__))
#define RG_PRIV_CAPTURE_1(name) RG_PRIV_NO_PATTERN("RG_CAPTURE")

/* RG_CAPTURE_AGAIN(name, x...): (?<name>x) again   into the field of the RG_CAPTURE of that name, which stands elsewhere in the pattern,
 * before it or after it: one thing in two notations. The field holds what the one that took part last has captured, as of a capture in
 * a loop. */
#define RG_CAPTURE_AGAIN(...) /* x, into the field of an RG_CAPTURE elsewhere: (?<name>x) again */ \
    RG_PRIV_CAT(RG_PRIV_CAPTURE_AGAIN_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_CAPTURE_AGAIN_0(name, ...) \
    RG_PRIV_CAPTURE("RG_CAPTURE_AGAIN", 0AGAIN, name, RG_PRIV_BODY("RG_CAPTURE_AGAIN", __VA_ARGS__))
#define RG_PRIV_CAPTURE_AGAIN_1(name) RG_PRIV_NO_PATTERN("RG_CAPTURE_AGAIN")

/* RG_ATOMIC(x...): (?>x)   the first way that x matches, and no other */
#define RG_ATOMIC(...) /* the first way in which x matches, and no other: (?>x) */ RG_PRIV_ATOMIC(RG_PRIV_BODY("RG_ATOMIC", __VA_ARGS__))

/* RG_AHEAD(x...): (?=x)   RG_NOT_AHEAD(x...): (?!x)   x matches (does not match) from here on; consumes nothing
 * RG_BEHIND(x...): (?<=x)   RG_NOT_BEHIND(x...): (?<!x)   x matches (does not) up to here; x must have a bounded length,
 * and so must a matcher that it calls, and a capture that it refers to.
 * The first way that x matches counts, as in RG_ATOMIC. Captures inside a positive one are kept, inside a negative one
 * unset. A BEHIND whose length is not fixed tries each length, the longest first. */
#define RG_AHEAD(...) /* x follows here; consumes nothing: (?=x) */ RG_PRIV_LOOK(0AHEAD, RG_PRIV_BODY("RG_AHEAD", __VA_ARGS__))
#define RG_NOT_AHEAD(...) /* x does not follow: (?!x) */ RG_PRIV_LOOK(0NOT_AHEAD, RG_PRIV_BODY("RG_NOT_AHEAD", __VA_ARGS__))
#define RG_BEHIND(...) /* x, of bounded length, ends here: (?<=x) */ RG_PRIV_LOOK_BEHIND(0BEHIND, RG_PRIV_BODY("RG_BEHIND", __VA_ARGS__))
#define RG_NOT_BEHIND(...) /* x, of bounded length, does not end here: (?<!x) */ \
    RG_PRIV_LOOK_BEHIND(0NOT_BEHIND, RG_PRIV_BODY("RG_NOT_BEHIND", __VA_ARGS__))

/* RG_BACKREF(name): \k<name>   the bytes that the capture of that name holds, once more; an unset one fails. A reference
 * may stand before its capture, or inside it: it then means what an earlier round captured. */
#define RG_BACKREF(name) /* what the capture holds, once more; fails if it is unset: \k<name> */ RG_PRIV_LEAF(0BACKREF, name, 0ANYWHERE)

/* RG_ICASE(x...): (?i:x)   ASCII letters match in either case: in literals, ranges, classes and back-references */
#define RG_ICASE(...) /* ASCII letters match in either case: (?i:x) */ RG_PRIV_ICASE(RG_PRIV_BODY("RG_ICASE", __VA_ARGS__))

/* RG_WHEN(fn) or RG_WHEN(fn, argument): goes on where  bool fn(const rg_view *)  or  bool fn(const rg_view *, argument)
 * says true, and backtracks where it says false. It may be called any number of times, for paths that come to nothing too,
 * and must have no effect that matters. Inlined if the compiler sees it. */
#define RG_WHEN(...) /* goes on where bool fn(const rg_view *) or fn(const rg_view *, argument) says true */ \
    RG_PRIV_CAT(RG_PRIV_WHEN_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_WHEN_1(fn) RG_PRIV_WHEN(fn, fn(&rg_view_now))
#define RG_PRIV_WHEN_0(fn, ...) RG_PRIV_WHEN(fn, fn(&rg_view_now, __VA_ARGS__))

/* RG_CALL(Other)   the matcher Other, here, as an atomic part: the first way that it matches at this place, and no other;
 * its captures are its own. Other is defined before, or declared with RG_DECLARE(Other): so a pattern may call itself.
 * Calls nest to RG_DEPTH(n) of the matcher called (64 if not said): deeper is RG_ERROR_DEPTH. Costs a C call. */
#define RG_CALL(Name) /* the matcher of that name here, the first way in which it matches; its captures are its own */ \
    RG_PRIV_LEAF(0CALL, Name, RG_PRIV_FAR)

/* ---- UTF-8: one code point, one to four bytes; overlong forms, surrogates and cut-off sequences never match ---- */

/* RG_UTF8_ANY: (?u:.)                      any code point but a newline
 * RG_UTF8_RANGE(lo, hi): [\x{lo}-\x{hi}]   a code point from lo to hi
 * RG_UTF8_CLASS(item, ...), RG_UTF8_NOT_CLASS(item, ...)   items: code points (numbers), RG_UTF8_RANGE, RG_UTF8_CLASS */
#define RG_UTF8_ANY /* one code point of UTF-8, but not \n: (?u:.) */ RG_PRIV_LEAF(0UTF8, 1, (10, 10))
#define RG_UTF8_RANGE(lo, hi) /* one code point from lo to hi: [\x{lo}-\x{hi}] */ RG_PRIV_LEAF(0UTF8, 0, (lo, hi))
#define RG_UTF8_CLASS(...) /* one code point of these, numbers, RG_UTF8_RANGE, RG_UTF8_CLASS: [...] */ \
    RG_PRIV_LEAF(0UTF8, 0, RG_PRIV_FOLD("RG_UTF8_CLASS", RG_PRIV_POINTS, RG_PRIV_POINT, __VA_ARGS__))
#define RG_UTF8_NOT_CLASS(...) /* one code point that is none of these: [^...] */ \
    RG_PRIV_LEAF(0UTF8, 1, RG_PRIV_FOLD("RG_UTF8_NOT_CLASS", RG_PRIV_POINTS, RG_PRIV_POINT, __VA_ARGS__))

/* ---- binary records ---- */

/* RG_BYTES(n): (?s:.{n})   any n bytes */
#define RG_BYTES(n) /* any n bytes: (?s:.{n}) */ RG_PRIV_BOUNDED_LOOP("RG_BYTES", 0EXACT, n, n, 0GREEDY, RG_PRIV_USED RG_ANY_BYTE (, ))

/* RG_U8(name) RG_U16LE(name) RG_U16BE(name) RG_U24LE(name) RG_U24BE(name) RG_U32LE(name) RG_U32BE(name) RG_U64LE(name) RG_U64BE(name)
 * One, two, three, four or eight bytes, captured; rg_u16be(result.name) and so on give the number. */
#define RG_PRIV_INTEGER_CAPTURE(name, ...) RG_PRIV_CAPTURE("RG_CAPTURE", 0NUMBER, name, __VA_ARGS__)
#define RG_U8(name) /* one byte, captured; rg_u8(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 1, 0))
#define RG_U16LE(name) /* two bytes, captured, the lowest first; rg_u16le(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 2, 0))
#define RG_U16BE(name) /* two bytes, captured, the highest first; rg_u16be(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 2, 1))
#define RG_U24LE(name) /* three bytes, captured, the lowest first; rg_u24le(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 3, 0))
#define RG_U24BE(name) /* three bytes, captured, the highest first; rg_u24be(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 3, 1))
#define RG_U32LE(name) /* four bytes, captured, the lowest first; rg_u32le(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 4, 0))
#define RG_U32BE(name) /* four bytes, captured, the highest first; rg_u32be(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 4, 1))
#define RG_U64LE(name) /* eight bytes, captured, the lowest first; rg_u64le(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 8, 0))
#define RG_U64BE(name) /* eight bytes, captured, the highest first; rg_u64be(m.name) is the number */ \
    RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0INTEGER, name, 8, 1))

/* RG_VARINT(name)                    an unsigned LEB128 number (Protocol Buffers, WebAssembly, DWARF), in one to ten bytes
 * RG_DECIMAL(name): (?<name>\d++)    one or more ASCII digits
 * RG_HEX(name): (?<name>[[:xdigit:]]++)   one or more hexadecimal digits, in either case, without a prefix
 * All that belongs to the number is taken, and nothing of it given back: a length has one reading. One that 64 bits do not hold does not
 * match; zeros before it, and bytes of a varint that only say so, are no harm. rg_varint, rg_decimal, rg_hex give the number. */
#define RG_VARINT(name) /* an unsigned LEB128 number, captured, one to ten bytes; rg_varint(m.name) is the number */ \
    RG_PRIV_NUMERAL(name, RG_PRIV_VARINT)
#define RG_DECIMAL(name) /* a number in decimal digits, captured; rg_decimal(m.name) is the number: (?<name>\d++) */ \
    RG_PRIV_NUMERAL(name, RG_PRIV_DECIMAL)
#define RG_HEX(name) /* a number in hexadecimal digits, captured; rg_hex(m.name) is the number: (?<name>[[:xdigit:]]++) */ \
    RG_PRIV_NUMERAL(name, RG_PRIV_HEX)
#define RG_PRIV_NUMERAL(name, notation) RG_PRIV_INTEGER_CAPTURE(name, RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0NUMERAL, name, notation))

/* RG_TAKE(name)            as many bytes as the captured integer says
 * RG_TAKE_LESS(name, n)    as many, less n, a constant: what is left of a record whose length counts its own header; a length below n
 *                          does not match
 * RG_COUNTED(name, x...)   exactly as many rounds of x; one that consumes nothing counts as one
 * All fail where fewer bytes are left, and where the integer was not captured. */
#define RG_TAKE(name) /* as many bytes as the captured integer says */ RG_PRIV_LEAF(0TAKE, name, 0, "RG_TAKE")
#define RG_TAKE_LESS(...) /* as many bytes as the captured integer says, less n */ \
    RG_PRIV_CAT(RG_PRIV_TAKE_LESS_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_TAKE_LESS_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0)) (__VA_ARGS__)
#define RG_PRIV_TAKE_LESS_TAKES_2 ~, 2
#define RG_PRIV_TAKE_LESS_2(name, n) RG_PRIV_CAT(RG_PRIV_TAKE_LESS_OF_, RG_PRIV_KIND(n))(name, n)
#define RG_PRIV_TAKE_LESS_0(...) RG_PRIV_MISTAKE("RG_TAKE_LESS: takes the name of an integer and how many bytes less")
#define RG_PRIV_TAKE_LESS_OF_0PLAIN(name, n) RG_PRIV_LEAF(0TAKE, name, n, "RG_TAKE_LESS")
#define RG_PRIV_TAKE_LESS_OF_0NODE(name, n) RG_PRIV_MISTAKE("RG_TAKE_LESS: the second argument must be a number, not a pattern")
#define RG_PRIV_TAKE_LESS_OF_0TWO(name, n) RG_PRIV_TAKE_LESS_OF_0NODE(name, n)
#define RG_PRIV_TAKE_LESS_OF_0LONE(name, n) RG_PRIV_TAKE_LESS_OF_0NODE(name, n)
#define RG_PRIV_TAKE_LESS_OF_0NOTHING(name, n) RG_PRIV_TAKE_LESS_0()
#define RG_COUNTED(...) /* as many rounds of x as the captured integer says */ \
    RG_PRIV_CAT(RG_PRIV_COUNTED_, RG_PRIV_IS_ONE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_COUNTED_0(name, ...) \
    RG_PRIV_LOOP(name, 0LONG, 0, RG_INF, 0COUNTED, RG_PRIV_BODY("RG_COUNTED", __VA_ARGS__))
#define RG_PRIV_COUNTED_1(name) RG_PRIV_NO_PATTERN("RG_COUNTED")

/* ---- where, not what: consume nothing, see the bytes before the start of a search ---- */

#define RG_BEGIN /* the start of the subject: \A */ RG_PRIV_LEAF(0BEGIN, ~)
#define RG_END /* the end of the subject, after a last \n too: \z */ RG_PRIV_LEAF(0END, ~)
#define RG_LINE_BEGIN /* the start, or after a \n: (?m:^) */ RG_PRIV_LEAF(0LINE_BEGIN, ~)
#define RG_LINE_END /* the end, or before a \n: (?m:$) */ RG_PRIV_LEAF(0LINE_END, ~)
#define RG_WORD_BOUNDARY /* between a byte of RG_WORD and another, or an end: \b */ RG_PRIV_LEAF(0WORD_BOUNDARY, ~)
#define RG_NOT_WORD_BOUNDARY /* anywhere but at a word boundary: \B */ RG_PRIV_LEAF(0NOT_WORD_BOUNDARY, ~)

#endif
