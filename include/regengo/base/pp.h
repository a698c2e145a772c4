/* pp.h - the preprocessor's own standard library: paste, count, test, fold.
 *
 * Nothing here knows about patterns.
 */
#ifndef RG_BASE_PP_H
#define RG_BASE_PP_H

#define RG_PRIV_CAT(a, b) RG_PRIV_CAT_(a, b)
#define RG_PRIV_CAT_(a, b) a##b

#define RG_PRIV_TEXT(...) RG_PRIV_TEXT_(__VA_ARGS__)
#define RG_PRIV_TEXT_(...) #__VA_ARGS__

/* What is in parentheses, without them. */
#define RG_PRIV_OPEN(...) __VA_ARGS__

#define RG_PRIV_SECOND(...) RG_PRIV_SECOND_(__VA_ARGS__, ~)
#define RG_PRIV_SECOND_(first, second, ...) second
#define RG_PRIV_THIRD(...) RG_PRIV_THIRD_(__VA_ARGS__)
#define RG_PRIV_THIRD_(a, b, c, ...) c

/* Closes a walk that makes a list or an expression: the macro that reaches the end of the list leaves its own name behind, and
 * name_END is defined empty. Variadic, because what the walk has emitted before it has commas. */
#define RG_PRIV_END(...) RG_PRIV_END_(__VA_ARGS__)
#define RG_PRIV_END_(...) __VA_ARGS__##_END

/* A walk that makes declarations or statements is closed by an op of its own, (0STOP, ~), and a semicolon: its handler says
 * `struct`, so that the name that is left declares a type which nobody asks for. So what the walk emits is read once more, and not
 * twice; without that once, each op would stand in the expansion of the one before it, down which clang walks for every token. */
#define RG_PRIV_WALK(...) __VA_ARGS__

/* 1 if x starts with a parenthesis, else 0. */
#define RG_PRIV_IS_PAREN(x) RG_PRIV_SECOND(RG_PRIV_PROBE_PAREN x, 0)
#define RG_PRIV_PROBE_PAREN(...) ~, 1, /* the comma: whatever stands behind the parenthesis is no part of the answer */

/* 1 if x, which does not start with a parenthesis, is nothing at all. */
#define RG_PRIV_IS_EMPTY(x) RG_PRIV_SECOND(RG_PRIV_PROBE_EMPTY x (), 0)
#define RG_PRIV_PROBE_EMPTY() ~, 1

/* 1 if x is something in parentheses, and nothing else. */
#define RG_PRIV_IS_ALL_PARENS(x) RG_PRIV_CAT(RG_PRIV_IS_ALL_PARENS_, RG_PRIV_IS_PAREN(x))(x)
#define RG_PRIV_IS_ALL_PARENS_0(x) 0
#define RG_PRIV_IS_ALL_PARENS_1(x) RG_PRIV_IS_EMPTY(RG_PRIV_NOTHING_OF x)
#define RG_PRIV_NOTHING_OF(...)

/* Behind each node stands a name, and nothing calls it but who asks: so what ends with a node is told from what ends otherwise, even if it
 * begins with a string. With () it says that a node is before it, with (, ) it is gone; a node behind it, where a comma is missing, it
 * takes for its arguments, and something stays there. */
#define RG_PRIV_TAIL(...) RG_PRIV_TAIL_(__VA_ARGS__, RG_PRIV_TAIL_SAYS(__VA_ARGS__), ~)
#define RG_PRIV_TAIL_(first, second, ...) second
#define RG_PRIV_TAIL_SAYS(x) RG_PRIV_CAT(RG_PRIV_TAIL_SAYS_, RG_PRIV_SECOND(RG_PRIV_PROBE_EMPTY x (), 0))(x)
#define RG_PRIV_TAIL_SAYS_1(x) , 0AFTER
#define RG_PRIV_TAIL_SAYS_0(x) x

/* What an argument is:
 *
 *     0NODE      (origin, id, form, ops)
 *     0TWO       a node with something behind it, or before it, where a comma is missing
 *     0LONE      a node that a word without parentheses has made of another one
 *     0NOTHING   nothing
 *     0OPS       what a node ends with, where a word without parentheses has taken the node's for its own
 *     0RULE      a rule of a lexer
 *     0PLAIN     anything else, which may have parentheses of its own
 *
 * The first look leaves nothing of what may be a long node, as each further one would read all of it again. */
#define RG_PRIV_KIND(x) RG_PRIV_KIND_(RG_PRIV_PROBE_KIND x, 0BARE, ~, ~)
#define RG_PRIV_PROBE_KIND(...) ~, RG_PRIV_PROBE_FOUR(__VA_ARGS__, 0FOUR, 0OTHER, 0OTHER, 0OTHER, ~),
#define RG_PRIV_PROBE_FOUR(a, b, c, d, four, ...) four
#define RG_PRIV_KIND_(...) RG_PRIV_KIND_OF(__VA_ARGS__)
#define RG_PRIV_KIND_OF(probe, shape, rest, ...) RG_PRIV_KIND_##shape(probe, rest)
#define RG_PRIV_KIND_0OTHER(probe, rest) 0PLAIN
#define RG_PRIV_KIND_0(probe, rest) 0OPS /* the fifth of an op is whether it is caseless */
#define RG_PRIV_KIND_1(probe, rest) 0OPS
#define RG_PRIV_KIND_0RULE(probe, rest) 0RULE
#define RG_PRIV_KIND_0FOUR(probe, rest) RG_PRIV_KIND_BEHIND(rest (, ))
#define RG_PRIV_KIND_BEHIND(rest) RG_PRIV_CAT(RG_PRIV_KIND_0FOUR_, RG_PRIV_IS_EMPTY(rest))(rest)
#define RG_PRIV_KIND_0FOUR_0(rest) 0TWO
#define RG_PRIV_KIND_0FOUR_1(rest) 0NODE
#define RG_PRIV_KIND_0FOUR_0AFTER(rest) RG_PRIV_KIND_LONE(rest (, )) /* the tail of the other one stands there still */
#define RG_PRIV_KIND_LONE(rest) RG_PRIV_CAT(RG_PRIV_KIND_LONE_, RG_PRIV_IS_EMPTY(rest))
#define RG_PRIV_KIND_LONE_0 0TWO
#define RG_PRIV_KIND_LONE_1 0LONE
#define RG_PRIV_KIND_LONE_0AFTER 0TWO
/* No parenthesis: the probe stands there still, and finds the empty one that is put behind it, if nothing is between. */
#define RG_PRIV_KIND_0BARE(probe, rest) RG_PRIV_CAT(RG_PRIV_KIND_0BARE_, RG_PRIV_SECOND(probe (), 0PLAIN))
#define RG_PRIV_KIND_0BARE_0PLAIN 0PLAIN
#define RG_PRIV_KIND_0BARE_0OTHER 0NOTHING
#define RG_PRIV_KIND_0BARE_0AFTER 0TWO /* behind something else */
#define RG_PRIV_KIND_0BARE_0FOUR 0PLAIN /* a word without its parentheses */

/* How many arguments: 1 to 32, or 0MANY from 33 to 64. No argument at all counts as one (empty). */
#define RG_PRIV_COUNT(...) \
    RG_PRIV_COUNT_(__VA_ARGS__, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, \
                   0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, \
                   0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 0MANY, 32, 31, 30, 29, 28, 27, 26, \
                   25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, \
                   12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, ~)
#define RG_PRIV_COUNT_(_1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, \
                       _17, _18, _19, _20, _21, _22, _23, _24, _25, _26, _27, _28, _29, _30, _31, _32, \
                       _33, _34, _35, _36, _37, _38, _39, _40, _41, _42, _43, _44, _45, _46, _47, _48, \
                       _49, _50, _51, _52, _53, _54, _55, _56, _57, _58, _59, _60, _61, _62, _63, _64, count, ...) count

/* 1 if there is just one argument, else 0. */
#define RG_PRIV_IS_ONE(...) RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_IS_ONE_, RG_PRIV_COUNT(__VA_ARGS__)), 0)
#define RG_PRIV_IS_ONE_1 ~, 1

/* RG_PRIV_FOLD(WORD, PAIR, ATOM, a, b, c, ...): PAIR over the ATOMs as a tree that is balanced but for its right edge, so that its
 * depth is about the logarithm of the width:  PAIR(PAIR(ATOM(WORD, a), ATOM(WORD, b)), ATOM(WORD, c)). WORD is the word to name in an
 * error; more than 32 arguments are one: PAIR_MANY(WORD). */
#define RG_PRIV_FOLD(WORD, PAIR, ATOM, ...) \
    RG_PRIV_CAT(RG_PRIV_FOLD_, RG_PRIV_COUNT(__VA_ARGS__))(WORD, PAIR, ATOM, __VA_ARGS__)
#define RG_PRIV_FOLD_0MANY(WORD, PAIR, ATOM, ...) PAIR##_MANY(WORD)
#define RG_PRIV_FOLD_1(W, P, A, x1) A(W, x1)
#define RG_PRIV_FOLD_2(W, P, A, x1, x2) P(A(W, x1), A(W, x2))
#define RG_PRIV_FOLD_3(W, P, A, x1, x2, ...) P(RG_PRIV_FOLD_2(W, P, A, x1, x2), RG_PRIV_FOLD_1(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_4(W, P, A, x1, x2, ...) P(RG_PRIV_FOLD_2(W, P, A, x1, x2), RG_PRIV_FOLD_2(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_5(W, P, A, x1, x2, x3, ...) \
    P(RG_PRIV_FOLD_3(W, P, A, x1, x2, x3), RG_PRIV_FOLD_2(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_6(W, P, A, x1, x2, x3, ...) \
    P(RG_PRIV_FOLD_3(W, P, A, x1, x2, x3), RG_PRIV_FOLD_3(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_7(W, P, A, x1, x2, x3, x4, ...) \
    P(RG_PRIV_FOLD_4(W, P, A, x1, x2, x3, x4), RG_PRIV_FOLD_3(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_8(W, P, A, x1, x2, x3, x4, ...) \
    P(RG_PRIV_FOLD_4(W, P, A, x1, x2, x3, x4), RG_PRIV_FOLD_4(W, P, A, __VA_ARGS__))
/* Of more than 8, the first 8 or 16 on the left. */
#define RG_PRIV_FOLD_9(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_1, __VA_ARGS__)
#define RG_PRIV_FOLD_10(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_2, __VA_ARGS__)
#define RG_PRIV_FOLD_11(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_3, __VA_ARGS__)
#define RG_PRIV_FOLD_12(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_4, __VA_ARGS__)
#define RG_PRIV_FOLD_13(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_5, __VA_ARGS__)
#define RG_PRIV_FOLD_14(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_6, __VA_ARGS__)
#define RG_PRIV_FOLD_15(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_7, __VA_ARGS__)
#define RG_PRIV_FOLD_16(W, P, A, ...) RG_PRIV_FOLD_OVER_8(W, P, A, RG_PRIV_FOLD_8, __VA_ARGS__)
#define RG_PRIV_FOLD_17(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_1, __VA_ARGS__)
#define RG_PRIV_FOLD_18(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_2, __VA_ARGS__)
#define RG_PRIV_FOLD_19(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_3, __VA_ARGS__)
#define RG_PRIV_FOLD_20(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_4, __VA_ARGS__)
#define RG_PRIV_FOLD_21(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_5, __VA_ARGS__)
#define RG_PRIV_FOLD_22(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_6, __VA_ARGS__)
#define RG_PRIV_FOLD_23(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_7, __VA_ARGS__)
#define RG_PRIV_FOLD_24(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_8, __VA_ARGS__)
#define RG_PRIV_FOLD_25(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_9, __VA_ARGS__)
#define RG_PRIV_FOLD_26(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_10, __VA_ARGS__)
#define RG_PRIV_FOLD_27(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_11, __VA_ARGS__)
#define RG_PRIV_FOLD_28(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_12, __VA_ARGS__)
#define RG_PRIV_FOLD_29(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_13, __VA_ARGS__)
#define RG_PRIV_FOLD_30(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_14, __VA_ARGS__)
#define RG_PRIV_FOLD_31(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_15, __VA_ARGS__)
#define RG_PRIV_FOLD_32(W, P, A, ...) RG_PRIV_FOLD_OVER_16(W, P, A, RG_PRIV_FOLD_16, __VA_ARGS__)
#define RG_PRIV_FOLD_OVER_8(W, P, A, rest, x1, x2, x3, x4, x5, x6, x7, x8, ...) \
    P(RG_PRIV_FOLD_8(W, P, A, x1, x2, x3, x4, x5, x6, x7, x8), rest(W, P, A, __VA_ARGS__))
#define RG_PRIV_FOLD_OVER_16(W, P, A, rest, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, ...) \
    P(RG_PRIV_FOLD_16(W, P, A, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16), rest(W, P, A, __VA_ARGS__))

#endif
