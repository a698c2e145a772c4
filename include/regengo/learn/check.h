/* check.h - mistakes, each told in one sentence: the word, the argument, what was expected.
 *
 * Runs before anything that a mistake could make fail in a less readable way. What only the facts can tell (an item
 * of a class that is not one byte, a look behind without a bound) is checked where they are declared, or asked.
 */
#ifndef RG_LEARN_CHECK_H
#define RG_LEARN_CHECK_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/config.h"
#include "facts.h"
#endif

/* Is a raw literal, by its spelling t, a string or a character? It begins with a quote (or a u: u8"text") and ends with one. Arithmetic may
 * do so as well, 'a'-'z', but no character is spelled with seven signs or more. */
#ifdef RG_PRIV_READS_LITERALS /* and folds in an assertion what stands behind such a condition */
#define RG_PRIV_IS_QUOTED(t) \
    (__builtin_constant_p(1) ? __builtin_memchr("\"u'", *t, 2 + (sizeof t < 8)) && __builtin_memchr("\"'", t[sizeof t - 2], 2) : 0)
#else
#define RG_PRIV_IS_QUOTED(t) (__builtin_strspn(t, &"'\"u"[sizeof t > 7]) && __builtin_strspn(&t[sizeof t - 2], "'\""))
#endif
#define RG_PRIV_IS_BYTE(c) ((unsigned)(c) + 128 < 384)

/* Is what is given for a name, by its spelling t, a name? It is known by its first sign, what is in quotes has another one, and a number; and
 * by what is not in it, if it is of several words or arithmetic. */
#ifdef RG_PRIV_READS_LITERALS
#define RG_PRIV_IS_NAME_OF(t) (__builtin_constant_p(1) ? __builtin_memcmp(t, "A", 1) >= 0 && RG_PRIV_HAS_NOT(t, ' ') && RG_PRIV_HAS_NOT(t, '-') : 0)
#define RG_PRIV_HAS_NOT(t, sign) !__builtin_memchr(t, sign, sizeof t)
#else
#define RG_PRIV_IS_NAME_OF(t) (__builtin_memcmp(t, "A", 1) >= 0 && __builtin_strcspn(t, " -") == sizeof t - 1)
#endif

/* The bounds of a loop; a counted one has none of its own. */
#define RG_PRIV_CHECK_BOUNDS(lo, hi, word) \
    RG_PRIV_CHECK_BOUND(lo, word) \
    RG_PRIV_CHECK_BOUND(hi, word) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_AS_BOUND(hi) < 0 || RG_PRIV_AS_BOUND(hi) >= RG_PRIV_AS_BOUND(lo)), \
                   word ": max " #hi " is below min " #lo);
#define RG_PRIV_CHECK_BOUND(n, word) \
    _Static_assert(__builtin_memcmp(#n, "'", 1) != 0 && __builtin_memcmp(#n, "\"", 1) != 0, \
                   word ": the bound " #n " is a literal; numbers come first, the pattern last"); \
    _Static_assert(__builtin_constant_p(RG_PRIV_AS_BOUND(n)), \
                   word ": the bound " #n " is not a constant expression, as a macro or an enumerator is"); \
    _Static_assert(RG_PRIV_AS_BOUND(n) >= 0, word ": the bound " #n " is negative"); \
    _Static_assert(RG_PRIV_AS_BOUND(n) <= RG_MAX_REPEAT || RG_PRIV_AS_BOUND(n) == RG_INF, \
                   word ": the bound " #n " is above the maximum of " RG_PRIV_TEXT(RG_MAX_REPEAT));
/* In a form that is not always false of what has no sign. */
#define RG_PRIV_IS_BELOW_0(n) (RG_PRIV_AS_BOUND(n) < 1 && RG_PRIV_AS_BOUND(n) != 0)
#define RG_PRIV_AS_BOUND(n) (0LL + _Generic((n), char *: 0, const char *: 0, default: (n)))
#define RG_PRIV_CHECK_BOUNDS_0GREEDY(lo, hi, word) RG_PRIV_CHECK_BOUNDS(lo, hi, word)
#define RG_PRIV_CHECK_BOUNDS_0LAZY(lo, hi, word) RG_PRIV_CHECK_BOUNDS(lo, hi, word)
#define RG_PRIV_CHECK_BOUNDS_0POSSESSIVE(lo, hi, word) RG_PRIV_CHECK_BOUNDS(lo, hi, word)
#define RG_PRIV_CHECK_BOUNDS_0COUNTED(lo, hi, word)

#define RG_PRIV_CHECK(ops) RG_PRIV_WALK(RG_PRIV_CHECK_A ops (0STOP, ~);)
#define RG_PRIV_CHECK_A(op, ...) RG_PRIV_CHECK_##op(__VA_ARGS__) RG_PRIV_CHECK_B
#define RG_PRIV_CHECK_B(op, ...) RG_PRIV_CHECK_##op(__VA_ARGS__) RG_PRIV_CHECK_A
#define RG_PRIV_CHECK_0STOP(...) struct

#define RG_PRIV_CHECK_0ITEM(k, i, j, fold, kind, ...) RG_PRIV_CHECK_SET_##kind(__VA_ARGS__)
#define RG_PRIV_CHECK_0ONE(k, i, j, fold, kind, ...) RG_PRIV_CHECK_SET_##kind(__VA_ARGS__)
#define RG_PRIV_CHECK_0TEXT(k, i, j, fold, s) RG_PRIV_CHECK_TEXT(s)
#define RG_PRIV_CHECK_0WORDS(k, i, j, fold, ss) RG_PRIV_CHECK_WORDS(ss)
#define RG_PRIV_CHECK_0LEAF(k, i, j, fold, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_CHECK_LEAF_, RG_PRIV_SECOND(RG_PRIV_CHECKED_##kind, 0RIGHT))(__VA_ARGS__)
#define RG_PRIV_CHECK_0OPEN_SEQ(...)
#define RG_PRIV_CHECK_0CLOSE_SEQ(...)
#define RG_PRIV_CHECK_0OPEN_ALT(...)
#define RG_PRIV_CHECK_0MID_ALT(...)
#define RG_PRIV_CHECK_0CLOSE_ALT(...)
#define RG_PRIV_CHECK_0OPEN_LOOP(...)
#define RG_PRIV_CHECK_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_CHECK_BOUNDS_##kind(lo, hi, word)
#define RG_PRIV_CHECK_0OPEN_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_CHECK_CAPTURED("RG_CAPTURE", name)
#define RG_PRIV_CHECK_0CLOSE_CAPTURE(...)
#define RG_PRIV_CHECK_0OPEN_ATOMIC(...)
#define RG_PRIV_CHECK_0CLOSE_ATOMIC(...)
#define RG_PRIV_CHECK_0OPEN_LOOK(...)
#define RG_PRIV_CHECK_0CLOSE_LOOK(...)

/* What RG_CHAR takes stands in two pairs of parentheses (pattern/words.h), and may be a number. */
#define RG_PRIV_CHECK_TEXT(s) RG_PRIV_CAT(RG_PRIV_CHECK_TEXT_, RG_PRIV_IS_PAREN(s))(s)
#define RG_PRIV_CHECK_TEXT_0(s) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_IS_QUOTED(#s)), \
                   "RG_LIT: " #s " is neither a string literal nor a character; is a comma missing, is there no such word? " \
                   "RG_CHAR(5) is a byte by its number, RG_BETWEEN(3, 5, ...) rounds, RG_CALL(Name) a matcher"); \
    _Static_assert(RG_PRIV_IS_BYTE(RG_PRIV_NUMBER(s)), "RG_CHAR: " #s " is not a byte, 0 to 255");
#define RG_PRIV_CHECK_TEXT_1(s) RG_PRIV_CAT(RG_PRIV_CHECK_IN_PARENS_, RG_PRIV_IS_ALL_PARENS(RG_PRIV_OPEN s))(RG_PRIV_OPEN s)
#define RG_PRIV_CHECK_IN_PARENS_0(s) RG_PRIV_CHECK_TEXT_0(s)
#define RG_PRIV_CHECK_IN_PARENS_1(s) RG_PRIV_CHECK_CHAR s
#define RG_PRIV_CHECK_CHAR(c) \
    _Static_assert(_Generic((c) + 0, char *: 0, const char *: 0, default: 1), "RG_CHAR: " #c " is a string, which RG_LIT takes"); \
    _Static_assert(RG_PRIV_IS_BYTE(RG_PRIV_BY_TYPE(c, (c), 256)), "RG_CHAR: " #c " is not a byte, 0 to 255");
#define RG_PRIV_CHECK_WORDS(ss) RG_PRIV_END(RG_PRIV_CHECK_WORDS_A ss)
#define RG_PRIV_CHECK_WORDS_A(s) RG_PRIV_CHECK_TEXT(s) RG_PRIV_CHECK_WORDS_B
#define RG_PRIV_CHECK_WORDS_B(s) RG_PRIV_CHECK_TEXT(s) RG_PRIV_CHECK_WORDS_A
#define RG_PRIV_CHECK_WORDS_A_END
#define RG_PRIV_CHECK_WORDS_B_END

#define RG_PRIV_CHECK_SET_0SET(...)
#define RG_PRIV_CHECK_SET_0RANGE(a, b) \
    _Static_assert(__builtin_memcmp(#a, "\"", 1) != 0 && __builtin_memcmp(#b, "\"", 1) != 0, \
                   "RG_RANGE: " #a " to " #b " are strings; bytes are written in single quotes"); \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_IS_BYTE(RG_PRIV_NUMBER(a)) && RG_PRIV_IS_BYTE(RG_PRIV_NUMBER(b))), \
                   "RG_RANGE: " #a " to " #b " are not two bytes, 0 to 255"); \
    _Static_assert(RG_PRIV_SAYS((unsigned char)RG_PRIV_NUMBER(a) <= (unsigned char)RG_PRIV_NUMBER(b)), "RG_RANGE: " #a " is above " #b);
#define RG_PRIV_CHECK_SET_0NAMED(Name) enum { RG_PRIV_CAT(rg_, __COUNTER__) = RG_IN__no_named_class_has_the_name__##Name };
#define RG_PRIV_CHECK_SET_0CLASS(...)
#define RG_PRIV_CHECK_SET_0UNION(...)
#define RG_PRIV_CHECK_SET_0MEMBERS(s) RG_PRIV_CAT(RG_PRIV_CHECK_MEMBERS_, RG_PRIV_IS_PAREN(s))(s)
#define RG_PRIV_CHECK_MEMBERS_0(s) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_IS_QUOTED(#s)), "RG_CLASS: " #s " is neither a string literal nor a character; " \
                   "RG_CHAR(5) is a byte by its number, RG_RANGE('a', 'z') a range"); \
    _Static_assert(RG_PRIV_IS_BYTE(RG_PRIV_NUMBER(s)), "RG_CLASS: " #s " is not a byte, 0 to 255"); \
    _Static_assert(sizeof(s) > 1, "RG_CLASS: the string " #s " is empty and adds no byte");
#define RG_PRIV_CHECK_MEMBERS_1(s) RG_PRIV_CHECK_MEMBERS_IN(RG_PRIV_OPEN s)
#define RG_PRIV_CHECK_MEMBERS_IN(s) RG_PRIV_CHECK_MEMBERS_0(s)
#define RG_PRIV_CHECK_SET_0LITERAL(s) RG_PRIV_CHECK_TEXT(s)
#define RG_PRIV_CHECK_SET_0MANY(...)

/* Of leaves, ranges of code points, numbers of bytes, and the mistakes that words have found. */
#define RG_PRIV_CHECKED_0UTF8 ~, 0UTF8
#define RG_PRIV_CHECKED_0TAKE ~, 0TAKE
#define RG_PRIV_CHECKED_0ERROR ~, 0ERROR
#define RG_PRIV_CHECK_LEAF_0RIGHT(...)
#define RG_PRIV_CHECK_LEAF_0UTF8(negated, ranges) RG_PRIV_UTF8_CHECK(ranges)
#define RG_PRIV_CHECK_LEAF_0TAKE(name, less, word) \
    _Static_assert(__builtin_memcmp(#less, "'", 1) != 0 && __builtin_memcmp(#less, "\"", 1) != 0, \
                   word ": " #less " is a literal, and not a number of bytes"); \
    _Static_assert(__builtin_constant_p(RG_PRIV_AS_BOUND(less)), word ": " #less " is not a constant expression"); \
    _Static_assert(!RG_PRIV_IS_BELOW_0(__builtin_choose_expr(__builtin_constant_p(RG_PRIV_AS_BOUND(less)), less, 0)), \
                   word ": " #less " is negative");
#define RG_PRIV_CHECK_CAPTURED(word, name) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_IS_NAME_OF(#name)), word ": the name must be an identifier, and after macro expansion it is " #name);
#define RG_PRIV_CHECKED_0BACKREF ~, 0BACKREF
#define RG_PRIV_CHECK_LEAF_0BACKREF(name, place) RG_PRIV_CHECK_CAPTURED("RG_BACKREF", name)
#define RG_PRIV_CHECKED_0CALL ~, 0CALL
#define RG_PRIV_CHECK_LEAF_0CALL(Name, longest) RG_PRIV_CHECK_CAPTURED("RG_CALL", Name)
#define RG_PRIV_CHECK_LEAF_0ERROR(text) _Static_assert(0, text);

#endif
