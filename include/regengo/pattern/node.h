/* node.h - how words make nodes: raw literals become nodes, several arguments become a sequence, ids are drawn.
 *
 * A constructor goes in two steps: the first draws the id, by naming __COUNTER__ as an argument of the second, which writes the node:
 * so it is one number there. Each child is named once: a body that named it twice would double the text at every level. And a
 * child is handed on in as few steps as can be, as each reads all of it: what a pattern costs here grows with its depth.
 */
#ifndef RG_PATTERN_NODE_H
#define RG_PATTERN_NODE_H

#include "../base/platform.h"
#include "../base/pp.h"
#include "caseless.h"
#include "copy.h"
#include "ops.h"

#define RG_PRIV_BARE(id, ops) id, ops
#define RG_PRIV_ID(id, ops) id
#define RG_PRIV_OPS_OF(id, ops) ops

/* One argument of a word: a node as it is, a raw literal wrapped, anything else a mistake. */
#define RG_PRIV_ATOM(word, x) RG_PRIV_CAT(RG_PRIV_ATOM_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_ATOM_0NODE(word, x) x
#define RG_PRIV_ATOM_0PLAIN(word, x) RG_PRIV_NODE(0BYTES, x)
#define RG_PRIV_ATOM_0NOTHING(word, x) \
    RG_PRIV_MISTAKE(word ": an argument is missing (RG_EMPTY matches the empty string)")
#define RG_PRIV_ATOM_0TWO(word, x) RG_PRIV_MISTAKE(word ": two patterns without a comma between them")

/* A leaf: one op, an id, its fields. */
#define RG_PRIV_NODE(op, ...) RG_PRIV_NODE_(__COUNTER__, op, __VA_ARGS__)
#define RG_PRIV_NODE_(k, op, ...) (k, (op, k, __VA_ARGS__))
#define RG_PRIV_NODE0(op) RG_PRIV_NODE0_(__COUNTER__, op)
#define RG_PRIV_NODE0_(k, op) (k, (op, k))

#define RG_PRIV_MISTAKE(text) RG_PRIV_NODE(0ERROR, text)
#define RG_PRIV_TOO_MANY(word, where) RG_PRIV_MISTAKE(word ": more than 32 arguments; put some of them into " where)
#define RG_PRIV_TOO_MANY_PARTS(word, where) RG_PRIV_FRESH(RG_PRIV_TOO_MANY(word, where))
#define RG_PRIV_SEQ_MANY(word) RG_PRIV_TOO_MANY_PARTS(word, "an RG_SEQ of their own")
#define RG_PRIV_ALT_MANY(word) RG_PRIV_TOO_MANY_PARTS(word, "an RG_ALT of their own")
#define RG_PRIV_UNION_MANY(word) RG_PRIV_TOO_MANY_PARTS(word, "an RG_CLASS of their own")

/* A part of a pattern is three arguments: origin, id, ops. Where two meet, their ids must differ. One that is 0FRESH is made of raw
 * literals alone: no other node has its ids. One that is 0USED was an argument, which the body of a user's #define may have put in
 * more than one place: two of those get a letter each behind their ids (copy.h). */
#define RG_PRIV_PART(word, x) RG_PRIV_CAT(RG_PRIV_PART_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_PART_0NODE(word, x) 0USED, RG_PRIV_BARE x
#define RG_PRIV_PART_0PLAIN(word, x) RG_PRIV_FRESH(RG_PRIV_ATOM_0PLAIN(word, x))
#define RG_PRIV_PART_0NOTHING(word, x) RG_PRIV_FRESH(RG_PRIV_ATOM_0NOTHING(word, x))
#define RG_PRIV_PART_0TWO(word, x) RG_PRIV_FRESH(RG_PRIV_ATOM_0TWO(word, x))
#define RG_PRIV_FRESH(node) 0FRESH, RG_PRIV_BARE node
#define RG_PRIV_AS_NODE(...) RG_PRIV_AS_NODE_(__VA_ARGS__)
#define RG_PRIV_AS_NODE_(origin, id, ops) (id, ops)

#define RG_PRIV_JOIN(make, k, a, i, x, b, j, y) RG_PRIV_JOIN_##a##b(make, k, i, x, j, y)
#define RG_PRIV_JOIN_0FRESH0FRESH(make, k, ...) 0FRESH, k, make(k, __VA_ARGS__)
#define RG_PRIV_JOIN_0FRESH0USED(make, k, ...) 0USED, k, make(k, __VA_ARGS__)
#define RG_PRIV_JOIN_0USED0FRESH(make, k, ...) 0USED, k, make(k, __VA_ARGS__)
#define RG_PRIV_JOIN_0USED0USED(make, k, i, x, j, y) \
    RG_PRIV_JOIN_0FRESH0USED(make, k, RG_PRIV_LEFT(i, x), RG_PRIV_RIGHT(j, y))

/* Several arguments are a sequence: RG_PRIV_FOLD, in one step less. */
#define RG_PRIV_BODY(word, ...) \
    RG_PRIV_CAT(RG_PRIV_FOLD_, RG_PRIV_COUNT(__VA_ARGS__))(word, RG_PRIV_SEQ, RG_PRIV_PART, __VA_ARGS__)

#define RG_PRIV_SEQ(a, b) RG_PRIV_JOIN(RG_PRIV_SEQ_OPS, __COUNTER__, a, b)
#define RG_PRIV_SEQ_OPS(k, i, x, j, y) (0OPEN_SEQ, k, i, j) x y (0CLOSE_SEQ, k, i, j)

#define RG_PRIV_ALT(a, b) RG_PRIV_JOIN(RG_PRIV_ALT_OPS, __COUNTER__, a, b)
#define RG_PRIV_ALT_OPS(k, i, x, j, y) (0OPEN_ALT, k, i, j) x (0MID_ALT, k, i, j) y (0CLOSE_ALT, k, i, j)

#define RG_PRIV_LOOP(...) RG_PRIV_LOOP_(__COUNTER__, __VA_ARGS__)
/* The same with bounds of the user's. */
#define RG_PRIV_BOUNDED_LOOP(word, bounds, lo, hi, kind, body) \
    RG_PRIV_CAT(RG_PRIV_BOUND_, RG_PRIV_KIND(lo))(word, hi, (word, bounds, lo, hi, kind, body))
#define RG_PRIV_BOUND_0PLAIN(word, hi, loop) RG_PRIV_CAT(RG_PRIV_BOUNDS_, RG_PRIV_KIND(hi))(word, loop)
#define RG_PRIV_BOUND_0NODE(word, hi, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUND_0TWO(word, hi, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUND_0NOTHING(word, hi, loop) RG_PRIV_BOUNDS_0NOTHING(word, loop)
#define RG_PRIV_BOUNDS_0PLAIN(word, loop) RG_PRIV_LOOP loop
#define RG_PRIV_BOUNDS_0NODE(word, loop) RG_PRIV_MISTAKE(word ": a bound must be a number, not a pattern")
#define RG_PRIV_BOUNDS_0TWO(word, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUNDS_0NOTHING(word, loop) RG_PRIV_MISTAKE(word ": a bound is missing")
#define RG_PRIV_LOOP_(k, word, bounds, lo, hi, kind, origin, i, x) \
    RG_PRIV_LOOP_OF(k, i, lo, hi, kind, RG_PRIV_FORM(kind, bounds, RG_PRIV_OP x), word, x)
#define RG_PRIV_LOOP_OF(k, i, lo, hi, kind, form, word, x) \
    (k, (0OPEN_LOOP, k, i, lo, hi, kind, form, word) x (0CLOSE_LOOP, k, i, lo, hi, kind, form, word))

/* How a loop runs is known in part before any fact is: it is over single bytes where its body is one op that says so, and the word
 * tells its bounds. So its code is written out only in the ways in which it may run (code_loop.h). The ops of the body are
 * named once more, but only the first is kept. */
#define RG_PRIV_FORM(...) RG_PRIV_FORM_(__VA_ARGS__)
#define RG_PRIV_FORM_(kind, bounds, op, ...) RG_PRIV_FORM_##kind(bounds, op)
#define RG_PRIV_FORM_0GREEDY(bounds, op) RG_PRIV_CAT(RG_PRIV_FORM_, RG_PRIV_SECOND(RG_PRIV_IS_ONE_BYTE_##op, 0))(bounds)
#define RG_PRIV_FORM_0POSSESSIVE(bounds, op) RG_PRIV_FORM_0GREEDY(bounds, op)
#define RG_PRIV_FORM_0LAZY(bounds, op) 0ROUNDS
#define RG_PRIV_FORM_0COUNTED(bounds, op) 0ROUNDS
#define RG_PRIV_FORM_0(bounds) 0LOOP_##bounds
#define RG_PRIV_FORM_1(bounds) 0RUN_##bounds
#define RG_PRIV_OP(op, ...) op, /* the comma: the ops behind it are another argument */
#define RG_PRIV_IS_ONE_BYTE_0SET ~, 1
#define RG_PRIV_IS_ONE_BYTE_0RANGE ~, 1
#define RG_PRIV_IS_ONE_BYTE_0ISET ~, 1
#define RG_PRIV_IS_ONE_BYTE_0IRANGE ~, 1
#define RG_PRIV_IS_ONE_BYTE_0ITEM ~, 1 /* of a class */

#define RG_PRIV_CAPTURE(name, body) RG_PRIV_CAT(RG_PRIV_NAMED_, RG_PRIV_KIND(name))(name, body)
#define RG_PRIV_NAMED_0PLAIN(name, ...) RG_PRIV_CAPTURE_(__COUNTER__, name, __VA_ARGS__)
#define RG_PRIV_NAMED_0NODE(name, ...) RG_PRIV_MISTAKE("RG_CAPTURE: the first argument must be a name, not a pattern")
#define RG_PRIV_NAMED_0TWO(name, ...) RG_PRIV_NAMED_0NODE(name)
#define RG_PRIV_NAMED_0NOTHING(name, ...) RG_PRIV_MISTAKE("RG_CAPTURE: the name is missing")
#define RG_PRIV_CAPTURE_(k, name, origin, i, x) (k, (0OPEN_CAPTURE, k, i, name) x (0CLOSE_CAPTURE, k, i, name))

#define RG_PRIV_ATOMIC(body) RG_PRIV_ATOMIC_(__COUNTER__, body)
#define RG_PRIV_ATOMIC_(k, origin, i, x) (k, (0OPEN_ATOMIC, k, i) x (0CLOSE_ATOMIC, k, i))

#define RG_PRIV_LOOK(kind, body) RG_PRIV_LOOK_(__COUNTER__, kind, body)
#define RG_PRIV_LOOK_(k, kind, origin, i, x) (k, (0OPEN_LOOK, k, i, kind) x (0CLOSE_LOOK, k, i, kind))

#define RG_PRIV_ICASE(body) RG_PRIV_ICASE_(body)
#define RG_PRIV_ICASE_(...) RG_PRIV_CASELESS(__VA_ARGS__)

#define RG_PRIV_WHEN(fn, call) RG_PRIV_CAT(RG_PRIV_WHEN_, RG_PRIV_KIND(fn))(call)
#define RG_PRIV_WHEN_0PLAIN(call) RG_PRIV_NODE(0WHEN, call)
#define RG_PRIV_WHEN_0NODE(call) RG_PRIV_MISTAKE("RG_WHEN: the first argument must be a function, not a pattern")
#define RG_PRIV_WHEN_0TWO(call) RG_PRIV_WHEN_0NODE(call)
#define RG_PRIV_WHEN_0NOTHING(call) RG_PRIV_MISTAKE("RG_WHEN: the function is missing")

/* Classes. An item keeps its ops, each marked ITEM: the passes that compute sets see them, the others see one leaf. */
#define RG_PRIV_CLASS(text, negated, ...) RG_PRIV_CLASS_(__COUNTER__, negated, text, __VA_ARGS__)
#define RG_PRIV_CLASS_(k, negated, text, origin, i, x) (k, x (0CLASS, k, i, negated, text))

#define RG_PRIV_UNION(a, b) RG_PRIV_JOIN(RG_PRIV_UNION_OPS, __COUNTER__, a, b)
#define RG_PRIV_UNION_OPS(k, i, x, j, y) x y (0ITEM, 0UNION, k, i, j)

#define RG_PRIV_ITEM(word, x) RG_PRIV_CAT(RG_PRIV_ITEM_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_ITEM_0NODE(word, x) 0USED, RG_PRIV_MUTE x
#define RG_PRIV_ITEM_0PLAIN(word, x) RG_PRIV_MEMBERS(__COUNTER__, x)
#define RG_PRIV_MEMBERS(k, x) 0FRESH, k, (0ITEM, 0MEMBERS, k, x)
#define RG_PRIV_ITEM_0NOTHING(word, x) \
    RG_PRIV_FRESH(RG_PRIV_MISTAKE(word ": an item is missing (a character, a string, a range, another class)"))
#define RG_PRIV_ITEM_0TWO(word, x) RG_PRIV_FRESH(RG_PRIV_MISTAKE(word ": two items without a comma between them"))

/* The items of a UTF-8 class: ranges side by side. */
#define RG_PRIV_POINTS(a, b) a b
#define RG_PRIV_POINTS_MANY(word) RG_PRIV_TOO_MANY(word, "an RG_UTF8_CLASS of their own")
#define RG_PRIV_POINT(word, x) RG_PRIV_CAT(RG_PRIV_POINT_, RG_PRIV_KIND(x))(x)
#define RG_PRIV_POINT_0PLAIN(x) (x, x)
#define RG_PRIV_POINT_0NOTHING(x) (, )
#define RG_PRIV_POINT_0NODE(x) RG_PRIV_POINT_OF(RG_PRIV_OPS_OF x)
#define RG_PRIV_POINT_0TWO(x) RG_PRIV_POINT_0NODE(x)
#define RG_PRIV_POINT_OF(op) RG_PRIV_POINT_OF_ op
#define RG_PRIV_POINT_OF_(op, k, ...) \
    RG_PRIV_CAT(RG_PRIV_POINT_IN_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_IS_UTF8_, op), 0))(__VA_ARGS__, ~)
#define RG_PRIV_IS_UTF8_0UTF8 ~, 1
#define RG_PRIV_POINT_IN_1(negated, ranges, ...) ranges
#define RG_PRIV_POINT_IN_0(...) ("", "")

/* Mark every op of a node as ITEM, those that are already (a class in a class) left as they are. */
#define RG_PRIV_MUTE(id, ops) id, RG_PRIV_END(RG_PRIV_MUTE_A ops)
#define RG_PRIV_MUTE_A(op, ...) RG_PRIV_CAT(RG_PRIV_MUTE_, RG_PRIV_IS_ITEM(op))(op, __VA_ARGS__) RG_PRIV_MUTE_B
#define RG_PRIV_MUTE_B(op, ...) RG_PRIV_CAT(RG_PRIV_MUTE_, RG_PRIV_IS_ITEM(op))(op, __VA_ARGS__) RG_PRIV_MUTE_A
#define RG_PRIV_MUTE_A_END
#define RG_PRIV_MUTE_B_END
#define RG_PRIV_MUTE_1(op, ...) (op, __VA_ARGS__)
#define RG_PRIV_MUTE_0(op, ...) (0ITEM, op, __VA_ARGS__)
#define RG_PRIV_IS_ITEM(op) RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_IS_ITEM_, op), 0)
#define RG_PRIV_IS_ITEM_0ITEM ~, 1

#endif
