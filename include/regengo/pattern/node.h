/* node.h - how words make nodes: raw literals become nodes, several arguments become a sequence, ids are drawn.
 *
 * A constructor goes in two steps: the first draws the id, by naming __COUNTER__ as an argument of the second, which writes the node:
 * so it is one number there. Each child is named once: a body that named it twice would double the text at every level. And a
 * child is handed on in as few steps as can be, as each reads all of it: what a pattern costs here grows with its depth.
 */
#ifndef RG_PATTERN_NODE_H
#define RG_PATTERN_NODE_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#include "../base/pp.h"
#include "caseless.h"
#include "copy.h"
#include "ops.h"
#endif

#define RG_PRIV_OPS_OF(origin, id, form, ops) ops

/* One argument of a word: a node as it is, a raw literal wrapped, anything else a mistake. */
#define RG_PRIV_ATOM(word, x) RG_PRIV_CAT(RG_PRIV_ATOM_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_ATOM_0NODE(word, x) x
#define RG_PRIV_ATOM_0PLAIN(word, x) (RG_PRIV_PART_0PLAIN(word, x)) RG_PRIV_TAIL
#define RG_PRIV_ATOM_0NOTHING(word, x) (RG_PRIV_PART_0NOTHING(word, x)) RG_PRIV_TAIL
#define RG_PRIV_ATOM_0TWO(word, x) (RG_PRIV_PART_0TWO(word, x)) RG_PRIV_TAIL
#define RG_PRIV_ATOM_0LONE(word, x) (RG_PRIV_PART_0LONE(word, x)) RG_PRIV_TAIL
#define RG_PRIV_ATOM_0RULE(word, x) (RG_PRIV_PART_0RULE(word, x)) RG_PRIV_TAIL

/* A node of one op. */
#define RG_PRIV_LEAF_PART(form, op, ...) RG_PRIV_LEAF_PART_(__COUNTER__, form, op, __VA_ARGS__)
#define RG_PRIV_LEAF_PART_(k, form, op, ...) 0FRESH, k, form, (op, k, 0, 0, 0, __VA_ARGS__)
#define RG_PRIV_BYTE_OF(...) (RG_PRIV_LEAF_PART(0ONE, 0ONE, __VA_ARGS__)) RG_PRIV_TAIL
#define RG_PRIV_LEAF(...) (RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, __VA_ARGS__)) RG_PRIV_TAIL

#define RG_PRIV_MISTAKE(text) (RG_PRIV_MISTAKEN(text)) RG_PRIV_TAIL
#define RG_PRIV_MISTAKEN(text) RG_PRIV_LEAF_PART(0LOOSE, 0LEAF, 0ERROR, text)
#define RG_PRIV_TOO_MANY(word, where) word ": more than 32 arguments; put some of them into " where
#define RG_PRIV_SEQ_MANY(word) RG_PRIV_MISTAKEN(RG_PRIV_TOO_MANY(word, "an RG_SEQ of their own"))
#define RG_PRIV_ALT_MANY(word) RG_PRIV_MISTAKEN(RG_PRIV_TOO_MANY(word, "an RG_ALT of their own"))
#define RG_PRIV_UNION_MANY(word) RG_PRIV_MISTAKEN(RG_PRIV_TOO_MANY(word, "an RG_CLASS of their own"))

/* A part of a pattern is a node without its parentheses: four arguments, origin, id, form, ops. Where two meet, their ids must
 * differ. One that is 0FRESH is made of raw literals alone: no other node has its ids. One that is 0USED was an argument, which the
 * body of a user's #define may have put in more than one place: two of those get a letter each behind their ids (copy.h). */
#define RG_PRIV_PART(word, x) RG_PRIV_CAT(RG_PRIV_PART_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_PART_0NODE(word, x) RG_PRIV_USED x (, )
#define RG_PRIV_USED(origin, ...) 0USED, __VA_ARGS__
#define RG_PRIV_PART_0PLAIN(word, x) RG_PRIV_LEAF_PART(0TEXT, 0TEXT, x)
#define RG_PRIV_PART_0NOTHING(word, x) RG_PRIV_MISTAKEN(word ": an argument is missing (RG_EMPTY matches the empty string)")
#define RG_PRIV_PART_0TWO(word, x) RG_PRIV_MISTAKEN(word ": two patterns without a comma between them")
#define RG_PRIV_PART_0LONE(word, x) RG_PRIV_TAILED(RG_PRIV_USED x (, ))
#define RG_PRIV_TAILED(...) __VA_ARGS__ (, )
#define RG_PRIV_PART_0RULE(word, x) RG_PRIV_MISTAKEN(word ": RG_TOKEN and RG_SKIP stand among the rules of RG_LEXER, not in a pattern")
/* What stands before it are the other three arguments of a node: 0BAD drops them. */
#define RG_PRIV_PART_0OPS(word, x) 0BAD, RG_PRIV_MISTAKEN_OPS(RG_PRIV_MISTAKEN(word ": parentheses are missing around what stands behind it"))
#define RG_PRIV_MISTAKEN_OPS(...) RG_PRIV_MISTAKEN_OPS_(__VA_ARGS__)
#define RG_PRIV_MISTAKEN_OPS_(origin, ...) __VA_ARGS__

/* Several arguments are a sequence: RG_PRIV_FOLD, in one step less. */
#define RG_PRIV_BODY(word, ...) \
    RG_PRIV_CAT(RG_PRIV_FOLD_, RG_PRIV_COUNT(__VA_ARGS__))(word, RG_PRIV_SEQ, RG_PRIV_PART, __VA_ARGS__)

/* Two parts are joined in as few steps as can be, as each reads all of them: the one draws an id and tells what they are, the next
 * writes the node, or copies them first. */
#define RG_PRIV_SEQ(a, b) RG_PRIV_SEQ_JOIN(__COUNTER__, a, b)
#define RG_PRIV_SEQ_JOIN(k, a, i, f, x, b, j, g, y) RG_PRIV_SEQ_##a##b(k, i, f, x, j, g, y, RG_PRIV_FORM_OF_SEQ(f, g))
#define RG_PRIV_SEQ_0FRESH0FRESH(k, i, f, x, j, g, y, h) \
    0FRESH, k, h, (0OPEN_SEQ, k, i, j, 0, f, g, h) x y (0CLOSE_SEQ, k, i, j, 0, f, g, h)
#define RG_PRIV_SEQ_0FRESH0USED(k, i, f, x, j, g, y, h) \
    0USED, k, h, (0OPEN_SEQ, k, i, j, 0, f, g, h) x y (0CLOSE_SEQ, k, i, j, 0, f, g, h)
#define RG_PRIV_SEQ_0USED0FRESH(...) RG_PRIV_SEQ_0FRESH0USED(__VA_ARGS__)
#define RG_PRIV_SEQ_0USED0USED(k, i, f, x, j, g, y, h) \
    RG_PRIV_COPIES(RG_PRIV_SEQ_OF_COPIES, k, i##a, f, RG_PRIV_LEFT_A x, j##b, g, RG_PRIV_RIGHT_A y, h)
#define RG_PRIV_SEQ_OF_COPIES(k, i, f, x, j, g, y, h) \
    0USED, k, h, (0OPEN_SEQ, k, i, j, 0, f, g, h) x##_END y##_END (0CLOSE_SEQ, k, i, j, 0, f, g, h)
#define RG_PRIV_SEQ_0FRESH0BAD(k, i, f, x, j, g, y, h) 0BAD, j, g, y
#define RG_PRIV_COPIES(make, ...) make(__VA_ARGS__)

/* The form of a sequence: the looser of the two. */
#define RG_PRIV_FORM_OF_SEQ(f, g) RG_PRIV_CAT(RG_PRIV_FORM_OF_SEQ_, RG_PRIV_CAT(RG_PRIV_FORM_OF_PART_##f, RG_PRIV_FORM_OF_PART_##g))
#define RG_PRIV_FORM_OF_PART_0ONE 0F
#define RG_PRIV_FORM_OF_PART_0TEXT 0F
#define RG_PRIV_FORM_OF_PART_0FIXED 0F
#define RG_PRIV_FORM_OF_PART_0MARKED 0M
#define RG_PRIV_FORM_OF_PART_0LOOSE 0L
#define RG_PRIV_FORM_OF_SEQ_0F0F 0FIXED
#define RG_PRIV_FORM_OF_SEQ_0F0M 0MARKED
#define RG_PRIV_FORM_OF_SEQ_0M0F 0MARKED
#define RG_PRIV_FORM_OF_SEQ_0M0M 0MARKED
#define RG_PRIV_FORM_OF_SEQ_0F0L 0LOOSE
#define RG_PRIV_FORM_OF_SEQ_0M0L 0LOOSE
#define RG_PRIV_FORM_OF_SEQ_0L0F 0LOOSE
#define RG_PRIV_FORM_OF_SEQ_0L0M 0LOOSE
#define RG_PRIV_FORM_OF_SEQ_0L0L 0LOOSE

/* An alternative; of two bytes it is one of either. */
#define RG_PRIV_ALT(a, b) RG_PRIV_ALT_JOIN(__COUNTER__, a, b)
#define RG_PRIV_ALT_JOIN(k, a, i, f, x, b, j, g, y) \
    RG_PRIV_CAT(RG_PRIV_ALT_##a##b##_, RG_PRIV_SECOND(RG_PRIV_ARE_BYTES_##f##g, 0))(k, i, f, x, j, g, y)
#define RG_PRIV_ARE_BYTES_0ONE0ONE ~, 1
#define RG_PRIV_ALT_0FRESH0FRESH_0(k, i, f, x, j, g, y) \
    0FRESH, k, 0LOOSE, (0OPEN_ALT, k, i, j, 0, f, g) x (0MID_ALT, k, i, j, 0, f, g) y (0CLOSE_ALT, k, i, j, 0, f, g)
#define RG_PRIV_ALT_0FRESH0USED_0(k, i, f, x, j, g, y) \
    0USED, k, 0LOOSE, (0OPEN_ALT, k, i, j, 0, f, g) x (0MID_ALT, k, i, j, 0, f, g) y (0CLOSE_ALT, k, i, j, 0, f, g)
#define RG_PRIV_ALT_0FRESH0BAD_0(k, i, f, x, j, g, y) 0BAD, j, g, y
#define RG_PRIV_ALT_0USED0FRESH_0(...) RG_PRIV_ALT_0FRESH0USED_0(__VA_ARGS__)
#define RG_PRIV_ALT_0USED0USED_0(k, i, f, x, j, g, y) \
    RG_PRIV_COPIES(RG_PRIV_ALT_OF_COPIES, k, i##a, f, RG_PRIV_LEFT_A x, j##b, g, RG_PRIV_RIGHT_A y)
#define RG_PRIV_ALT_OF_COPIES(k, i, f, x, j, g, y) \
    0USED, k, 0LOOSE, (0OPEN_ALT, k, i, j, 0, f, g) x##_END (0MID_ALT, k, i, j, 0, f, g) y##_END (0CLOSE_ALT, k, i, j, 0, f, g)
#define RG_PRIV_ALT_0USED0USED_1(k, i, f, x, j, g, y) \
    0USED, k, 0ONE, RG_PRIV_ITEMS(RG_PRIV_LEFT(x) RG_PRIV_RIGHT(y)) (0ONE, k, i##a, j##b, 0, 0UNION, ~)

/* An alternative of many: raw literals that stand side by side in it are gathered, (s) (s) ..., and become one node. */
#define RG_PRIV_WIDE_PART(word, x) RG_PRIV_CAT(RG_PRIV_WIDE_PART_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_WIDE_PART_0NODE(word, x) RG_PRIV_PART_0NODE(word, x)
#define RG_PRIV_WIDE_PART_0PLAIN(word, x) RG_PRIV_GATHERED(__COUNTER__, (x))
#define RG_PRIV_WIDE_PART_0NOTHING(word, x) RG_PRIV_PART_0NOTHING(word, x)
#define RG_PRIV_WIDE_PART_0TWO(word, x) RG_PRIV_PART_0TWO(word, x)
#define RG_PRIV_WIDE_PART_0LONE(word, x) RG_PRIV_PART_0LONE(word, x)
#define RG_PRIV_WIDE_PART_0RULE(word, x) RG_PRIV_PART_0RULE(word, x)
#define RG_PRIV_GATHERED(k, texts) 0FRESH, k, 0TEXTS, texts
#define RG_PRIV_WIDE(a, b) RG_PRIV_WIDE_OF(__COUNTER__, a, b)
#define RG_PRIV_WIDE_OF(k, a, i, f, x, b, j, g, y) \
    RG_PRIV_CAT(RG_PRIV_WIDE_, RG_PRIV_CAT(RG_PRIV_SECOND(RG_PRIV_ARE_##f, 0), RG_PRIV_SECOND(RG_PRIV_ARE_##g, 0))) \
    (k, a, i, f, x, b, j, g, y)
#define RG_PRIV_ARE_0TEXTS ~, 1
#define RG_PRIV_WIDE_11(k, a, i, f, x, b, j, g, y) RG_PRIV_GATHERED(k, x y)
#define RG_PRIV_WIDE_10(k, a, i, f, x, ...) RG_PRIV_WIDE_00(k, RG_PRIV_WORDS_OF(i, x), __VA_ARGS__)
#define RG_PRIV_WIDE_01(k, a, i, f, x, b, j, g, y) RG_PRIV_WIDE_00(k, a, i, f, x, RG_PRIV_WORDS_OF(j, y))
#define RG_PRIV_WIDE_00(...) RG_PRIV_ALT_JOIN(__VA_ARGS__)
#define RG_PRIV_WORDS_OF(k, texts) 0FRESH, k, 0LOOSE, (0WORDS, k, 0, 0, 0, texts)
#define RG_PRIV_WIDE_MANY(word) RG_PRIV_ALT_MANY(word)
#define RG_PRIV_WIDE_NODE(...) RG_PRIV_WIDE_NODE_(__VA_ARGS__)
#define RG_PRIV_WIDE_NODE_(origin, id, form, ops) \
    RG_PRIV_CAT(RG_PRIV_WIDE_NODE_, RG_PRIV_SECOND(RG_PRIV_ARE_##form, 0))(origin, id, form, ops)
#define RG_PRIV_WIDE_NODE_0(...) (__VA_ARGS__) RG_PRIV_TAIL
#define RG_PRIV_WIDE_NODE_1(origin, id, form, ops) (RG_PRIV_WORDS_OF(id, ops)) RG_PRIV_TAIL

/* Behind a body stand four more arguments: a word without its parentheses, which is tried with an empty pair (RG_PRIV_KIND), lacks as many,
 * as what makes one is being expanded. */
#define RG_PRIV_LOOP(...) RG_PRIV_LOOP_(__COUNTER__, __VA_ARGS__, , , , ~)
/* The same with bounds of the user's. */
#define RG_PRIV_BOUNDED_LOOP(word, bounds, lo, hi, kind, body) \
    RG_PRIV_CAT(RG_PRIV_BOUND_, RG_PRIV_KIND(lo))(word, hi, (word, bounds, lo, hi, kind, body))
#define RG_PRIV_BOUND_0PLAIN(word, hi, loop) RG_PRIV_CAT(RG_PRIV_BOUNDS_, RG_PRIV_KIND(hi))(word, loop)
#define RG_PRIV_BOUND_0NODE(word, hi, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUND_0TWO(word, hi, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUND_0LONE(word, hi, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUND_0NOTHING(word, hi, loop) RG_PRIV_BOUNDS_0NOTHING(word, loop)
#define RG_PRIV_BOUNDS_0PLAIN(word, loop) RG_PRIV_LOOP loop
#define RG_PRIV_BOUNDS_0NODE(word, loop) RG_PRIV_MISTAKE(word ": a bound must be a number, not a pattern")
#define RG_PRIV_BOUNDS_0TWO(word, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUNDS_0LONE(word, loop) RG_PRIV_BOUNDS_0NODE(word, loop)
#define RG_PRIV_BOUNDS_0NOTHING(word, loop) RG_PRIV_MISTAKE(word ": a bound is missing")
#define RG_PRIV_LOOP_(k, word, bounds, lo, hi, kind, origin, i, f, x, ...) \
    RG_PRIV_LOOP_OF(k, i, f, x, RG_PRIV_WAY(bounds, kind, f), lo, hi, kind, word)
#define RG_PRIV_LOOP_OF(...) RG_PRIV_LOOP_OF_(__VA_ARGS__)
#define RG_PRIV_LOOP_OF_(k, i, f, x, h, way, lo, hi, kind, word) \
    (0USED, k, h, (0OPEN_LOOP, k, i, 0, 0, f, h, way, lo, hi, kind, word) x (0CLOSE_LOOP, k, i, 0, 0, f, h, way, lo, hi, kind, word)) RG_PRIV_TAIL

/* The form of a loop, and its way: it is over single bytes where its body says so, and the word tells its bounds. */
#define RG_PRIV_WAY(bounds, kind, f) RG_PRIV_WAY_##kind(bounds, f)
#define RG_PRIV_WAY_0GREEDY(bounds, f) RG_PRIV_CAT(RG_PRIV_WAY_, RG_PRIV_SECOND(RG_PRIV_IS_BYTE_##f, 0))(bounds)
#define RG_PRIV_WAY_0POSSESSIVE(bounds, f) RG_PRIV_WAY_0GREEDY(bounds, f)
#define RG_PRIV_WAY_0LAZY(bounds, f) 0LOOSE, 0ROUNDS
#define RG_PRIV_WAY_0COUNTED(bounds, f) 0LOOSE, 0ROUNDS
#define RG_PRIV_IS_BYTE_0ONE ~, 1
#define RG_PRIV_WAY_0(bounds) 0LOOSE, 0LOOP_##bounds
#define RG_PRIV_WAY_1(bounds) RG_PRIV_FORM_OF_RUN_##bounds, 0RUN_##bounds
#define RG_PRIV_FORM_OF_RUN_0EXACT 0FIXED
#define RG_PRIV_FORM_OF_RUN_0MAYBE 0LOOSE
#define RG_PRIV_FORM_OF_RUN_0LONG 0LOOSE
#define RG_PRIV_FORM_OF_RUN_0FROM 0LOOSE
#define RG_PRIV_FORM_OF_RUN_0SOME 0LOOSE

#define RG_PRIV_CAPTURE(word, which, name, ...) RG_PRIV_CAT(RG_PRIV_CAPTURE_NAMED_, RG_PRIV_KIND(name))(word, which, name, __VA_ARGS__)
#define RG_PRIV_CAPTURE_NAMED_0PLAIN(word, ...) RG_PRIV_CAPTURE_(__COUNTER__, __VA_ARGS__)
#define RG_PRIV_CAPTURE_NAMED_0NODE(word, ...) RG_PRIV_MISTAKE(word ": the first argument must be a name, not a pattern")
#define RG_PRIV_CAPTURE_NAMED_0TWO(word, ...) RG_PRIV_CAPTURE_NAMED_0NODE(word)
#define RG_PRIV_CAPTURE_NAMED_0LONE(word, ...) RG_PRIV_CAPTURE_NAMED_0NODE(word)
#define RG_PRIV_CAPTURE_NAMED_0NOTHING(word, ...) RG_PRIV_MISTAKE(word ": the name is missing")
#define RG_PRIV_CAPTURE_(k, which, name, origin, i, f, x) RG_PRIV_CAPTURE_OF(k, which, name, i, f, x, RG_PRIV_FORM_OF_SEQ(0MARKED, f))
#define RG_PRIV_CAPTURE_OF(k, which, name, i, f, x, h) \
    (0USED, k, h, (0OPEN_CAPTURE, k, i, 0, 0, f, h, name, which) x (0CLOSE_CAPTURE, k, i, 0, 0, f, h, name, which)) RG_PRIV_TAIL

#define RG_PRIV_ATOMIC(body) RG_PRIV_ATOMIC_(__COUNTER__, body, , , , ~)
#define RG_PRIV_ATOMIC_(k, origin, i, f, x, ...) (0USED, k, 0LOOSE, (0OPEN_ATOMIC, k, i, 0, 0, f) x (0CLOSE_ATOMIC, k, i, 0, 0, f)) RG_PRIV_TAIL

#define RG_PRIV_LOOK(kind, body) RG_PRIV_LOOK_(__COUNTER__, kind, body, , , , ~)
#define RG_PRIV_LOOK_(k, kind, origin, i, f, x, ...) \
    (0USED, k, 0LOOSE, (0OPEN_LOOK, k, i, 0, 0, f, kind) x (0CLOSE_LOOK, k, i, 0, 0, f, kind)) RG_PRIV_TAIL

/* What is looked for behind must have a bound on its length: so a call there asks for that of the matcher, which is defined above,
 * and a reference for that of the capture (learn/references.h). */
#define RG_PRIV_LOOK_BEHIND(kind, body) RG_PRIV_LOOK_BEHIND_(__COUNTER__, kind, body, , , , ~)
#define RG_PRIV_LOOK_BEHIND_(k, kind, origin, i, f, x, ...) RG_PRIV_LOOK_(k, kind, origin, i, f, RG_PRIV_END(RG_PRIV_BOUNDED_A x), ~)
#define RG_PRIV_BOUNDED_A(op, ...) RG_PRIV_CAT(RG_PRIV_BOUNDED_, RG_PRIV_SECOND(RG_PRIV_IS_LEAF_##op, 0))(op, __VA_ARGS__) RG_PRIV_BOUNDED_B
#define RG_PRIV_BOUNDED_B(op, ...) RG_PRIV_CAT(RG_PRIV_BOUNDED_, RG_PRIV_SECOND(RG_PRIV_IS_LEAF_##op, 0))(op, __VA_ARGS__) RG_PRIV_BOUNDED_A
#define RG_PRIV_BOUNDED_A_END
#define RG_PRIV_BOUNDED_B_END
#define RG_PRIV_IS_LEAF_0LEAF ~, 1
#define RG_PRIV_BOUNDED_BY_0CALL ~, 0CALL
#define RG_PRIV_BOUNDED_BY_0BACKREF ~, 0BACKREF
#define RG_PRIV_BOUNDED_0(...) (__VA_ARGS__)
#define RG_PRIV_BOUNDED_1(op, k, i, j, fold, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_BOUNDED_, RG_PRIV_SECOND(RG_PRIV_BOUNDED_BY_##kind, 0))(op, k, i, j, fold, kind, __VA_ARGS__)
#define RG_PRIV_BOUNDED_0CALL(op, k, i, j, fold, kind, Name, longest) \
    (op, k, i, j, fold, kind, Name, RG_BEHIND__the_matcher_called_must_be_defined_above__##Name)
#define RG_PRIV_BOUNDED_0BACKREF(op, k, i, j, fold, kind, name, place) (op, k, i, j, fold, kind, name, 0BEHIND)

#define RG_PRIV_ICASE(body) RG_PRIV_ICASE_(body, , , , ~)
#define RG_PRIV_ICASE_(origin, i, f, x, ...) RG_PRIV_CASELESS(origin, i, f, x)

#define RG_PRIV_WHEN(fn, call) RG_PRIV_CAT(RG_PRIV_WHEN_, RG_PRIV_KIND(fn))(call)
#define RG_PRIV_WHEN_0PLAIN(call) RG_PRIV_LEAF(0WHEN, call)
#define RG_PRIV_WHEN_0NODE(call) RG_PRIV_MISTAKE("RG_WHEN: the first argument must be a function, not a pattern")
#define RG_PRIV_WHEN_0TWO(call) RG_PRIV_WHEN_0NODE(call)
#define RG_PRIV_WHEN_0LONE(call) RG_PRIV_WHEN_0NODE(call)
#define RG_PRIV_WHEN_0NOTHING(call) RG_PRIV_MISTAKE("RG_WHEN: the function is missing")

/* Classes. The ops of an item become 0ITEMs: the passes that compute sets see them, the others see one byte. */
#define RG_PRIV_CLASS(text, negated, ...) RG_PRIV_CLASS_(__COUNTER__, negated, text, __VA_ARGS__, , , , ~)
#define RG_PRIV_CLASS_(k, negated, text, origin, i, f, x, ...) (0USED, k, 0ONE, x (0ONE, k, i, 0, 0, 0CLASS, negated, text)) RG_PRIV_TAIL
#define RG_PRIV_UNION(a, b) RG_PRIV_UNION_JOIN(__COUNTER__, a, b)
#define RG_PRIV_UNION_JOIN(k, a, i, f, x, b, j, g, y) RG_PRIV_UNION_##a##b(k, i, x, j, y)
#define RG_PRIV_UNION_0FRESH0FRESH(k, i, x, j, y) 0FRESH, k, 0ONE, x y (0ITEM, k, i, j, 0, 0UNION, ~)
#define RG_PRIV_UNION_0FRESH0USED(k, i, x, j, y) 0USED, k, 0ONE, x y (0ITEM, k, i, j, 0, 0UNION, ~)
#define RG_PRIV_UNION_0FRESH0BAD(k, i, x, j, y) 0BAD, j, 0ONE, y
#define RG_PRIV_UNION_0USED0FRESH(...) RG_PRIV_UNION_0FRESH0USED(__VA_ARGS__)
#define RG_PRIV_UNION_0USED0USED(k, i, x, j, y) RG_PRIV_UNION_0FRESH0USED(k, i##a, RG_PRIV_LEFT(x), j##b, RG_PRIV_RIGHT(y))

#define RG_PRIV_ITEM(word, x) RG_PRIV_CAT(RG_PRIV_ITEM_, RG_PRIV_KIND(x))(word, x)
#define RG_PRIV_ITEM_0NODE(word, x) RG_PRIV_ITEM_OF x (, )
#define RG_PRIV_ITEM_0LONE(word, x) RG_PRIV_TAILED(RG_PRIV_ITEM_OF x (, ))
#define RG_PRIV_ITEM_OF(origin, id, form, ops) 0USED, id, form, RG_PRIV_ITEMS(ops)
#define RG_PRIV_ITEM_0PLAIN(word, x) RG_PRIV_MEMBERS(__COUNTER__, x)
#define RG_PRIV_MEMBERS(k, x) 0FRESH, k, 0ONE, (0ITEM, k, 0, 0, 0, 0MEMBERS, x)
#define RG_PRIV_ITEM_0NOTHING(word, x) \
    RG_PRIV_MISTAKEN(word ": an item is missing (a character, a string, a range, another class)")
#define RG_PRIV_ITEM_0TWO(word, x) RG_PRIV_MISTAKEN(word ": two items without a comma between them")
#define RG_PRIV_ITEM_0OPS(word, x) RG_PRIV_PART_0OPS(word, x)

#define RG_PRIV_ITEMS(ops) RG_PRIV_END(RG_PRIV_ITEMS_A ops)
#define RG_PRIV_ITEMS_A(op, ...) RG_PRIV_ITEMS_##op(__VA_ARGS__) RG_PRIV_ITEMS_B
#define RG_PRIV_ITEMS_B(op, ...) RG_PRIV_ITEMS_##op(__VA_ARGS__) RG_PRIV_ITEMS_A
#define RG_PRIV_ITEMS_A_END
#define RG_PRIV_ITEMS_B_END
#define RG_PRIV_NO_ITEM(k, ...) (0ITEM, k, 0, 0, 0, 0MANY, ~)
#define RG_PRIV_ITEMS_0ITEM(...) (0ITEM, __VA_ARGS__)
#define RG_PRIV_ITEMS_0ONE(...) (0ITEM, __VA_ARGS__)
#define RG_PRIV_ITEMS_0TEXT(k, i, j, fold, s) (0ITEM, k, i, j, fold, 0LITERAL, s)
#define RG_PRIV_ITEMS_0WORDS(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_CAT(RG_PRIV_ITEMS_OF_, RG_PRIV_SECOND(RG_PRIV_IS_MISTAKE_##kind, 0))(k, __VA_ARGS__)
#define RG_PRIV_IS_MISTAKE_0ERROR ~, 1
#define RG_PRIV_ITEMS_OF_0(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_OF_1(k, text) (0LEAF, k, 0, 0, 0, 0ERROR, text)
#define RG_PRIV_ITEMS_0OPEN_SEQ(...)
#define RG_PRIV_ITEMS_0CLOSE_SEQ(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_0OPEN_ALT(...)
#define RG_PRIV_ITEMS_0MID_ALT(...)
#define RG_PRIV_ITEMS_0CLOSE_ALT(k, i, j, ...) (0ITEM, k, i, j, 0, 0UNION, ~)
#define RG_PRIV_ITEMS_0OPEN_LOOP(...)
#define RG_PRIV_ITEMS_0CLOSE_LOOP(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_0OPEN_CAPTURE(...)
#define RG_PRIV_ITEMS_0CLOSE_CAPTURE(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_0OPEN_ATOMIC(...)
#define RG_PRIV_ITEMS_0CLOSE_ATOMIC(...) RG_PRIV_NO_ITEM(__VA_ARGS__)
#define RG_PRIV_ITEMS_0OPEN_LOOK(...)
#define RG_PRIV_ITEMS_0CLOSE_LOOK(...) RG_PRIV_NO_ITEM(__VA_ARGS__)

/* The items of a UTF-8 class: ranges side by side. */
#define RG_PRIV_POINTS(a, b) a b
#define RG_PRIV_POINTS_MANY(word) (RG_PRIV_TOO_MANY(word, "an RG_UTF8_CLASS of their own"), ~)
#define RG_PRIV_POINT(word, x) RG_PRIV_CAT(RG_PRIV_POINT_, RG_PRIV_KIND(x))(x)
#define RG_PRIV_POINT_0PLAIN(x) (x, x)
#define RG_PRIV_POINT_0NOTHING(x) (rg_priv_no_point, rg_priv_no_point)
#define RG_PRIV_POINT_0NODE(x) RG_PRIV_POINT_OF(RG_PRIV_OPS_OF x (, ))
#define RG_PRIV_POINT_0TWO(x) (rg_priv_pattern_point, rg_priv_pattern_point)
#define RG_PRIV_POINT_0LONE(x) RG_PRIV_POINT_0TWO(x)
#define RG_PRIV_POINT_OF(op) RG_PRIV_POINT_OF_ op
#define RG_PRIV_POINT_OF_(op, k, i, j, fold, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_POINT_IN_, RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_IS_POINTS_, kind), 0))(__VA_ARGS__, ~)
#define RG_PRIV_IS_POINTS_0UTF8 ~, 1
#define RG_PRIV_POINT_IN_1(negated, ranges, ...) ranges
#define RG_PRIV_POINT_IN_0(...) RG_PRIV_POINT_0TWO(~)

#endif
