/* copy.h - makes the ids of two nodes distinct: every id in the left one gets an a behind it, in the right one a b.
 *
 * A #define with a pattern for a parameter may use it twice; the preprocessor expands it once and puts the same node,
 * ids and all, in both places. Where two nodes meet that were both arguments (node.h), their ids therefore grow by a letter that
 * says on which side they are: 12 in both places becomes 12a and 12b, and after the next such meeting 12aa, 12ba.
 */
#ifndef RG_PATTERN_COPY_H
#define RG_PATTERN_COPY_H

#include "../base/pp.h"
#include "ops.h"

/* (id, ops) becomes two arguments, id and ops, both renamed. */
#define RG_PRIV_LEFT(id, ops) id##a, RG_PRIV_END(RG_PRIV_LEFT_A ops)
#define RG_PRIV_LEFT_A(op, ...) (RG_PRIV_LEFT_##op(__VA_ARGS__)) RG_PRIV_LEFT_B
#define RG_PRIV_LEFT_B(op, ...) (RG_PRIV_LEFT_##op(__VA_ARGS__)) RG_PRIV_LEFT_A
#define RG_PRIV_LEFT_A_END
#define RG_PRIV_LEFT_B_END

#define RG_PRIV_LEFT_0EMPTY(k) 0EMPTY, k##a
#define RG_PRIV_LEFT_0NEVER(k) 0NEVER, k##a
#define RG_PRIV_LEFT_0BYTES(k, s) 0BYTES, k##a, s
#define RG_PRIV_LEFT_0RANGE(k, from, to) 0RANGE, k##a, from, to
#define RG_PRIV_LEFT_0SET(k, w0, w1, w2, w3) 0SET, k##a, w0, w1, w2, w3
#define RG_PRIV_LEFT_0MEMBERS(k, s) 0MEMBERS, k##a, s
#define RG_PRIV_LEFT_0UNION(k, i, j) 0UNION, k##a, i##a, j##a
#define RG_PRIV_LEFT_0CLASS(k, i, negated, text) 0CLASS, k##a, i##a, negated, text
#define RG_PRIV_LEFT_0ITEM(op, ...) 0ITEM, RG_PRIV_LEFT_##op(__VA_ARGS__)
#define RG_PRIV_LEFT_0ASSERT(k, kind) 0ASSERT, k##a, kind
#define RG_PRIV_LEFT_0OPEN_SEQ(k, i, j) 0OPEN_SEQ, k##a, i##a, j##a
#define RG_PRIV_LEFT_0CLOSE_SEQ(k, i, j) 0CLOSE_SEQ, k##a, i##a, j##a
#define RG_PRIV_LEFT_0OPEN_ALT(k, i, j) 0OPEN_ALT, k##a, i##a, j##a
#define RG_PRIV_LEFT_0MID_ALT(k, i, j) 0MID_ALT, k##a, i##a, j##a
#define RG_PRIV_LEFT_0CLOSE_ALT(k, i, j) 0CLOSE_ALT, k##a, i##a, j##a
#define RG_PRIV_LEFT_0OPEN_LOOP(k, i, ...) 0OPEN_LOOP, k##a, i##a, __VA_ARGS__
#define RG_PRIV_LEFT_0CLOSE_LOOP(k, i, ...) 0CLOSE_LOOP, k##a, i##a, __VA_ARGS__
#define RG_PRIV_LEFT_0OPEN_CAPTURE(k, i, name) 0OPEN_CAPTURE, k##a, i##a, name
#define RG_PRIV_LEFT_0CLOSE_CAPTURE(k, i, name) 0CLOSE_CAPTURE, k##a, i##a, name
#define RG_PRIV_LEFT_0OPEN_ATOMIC(k, i) 0OPEN_ATOMIC, k##a, i##a
#define RG_PRIV_LEFT_0CLOSE_ATOMIC(k, i) 0CLOSE_ATOMIC, k##a, i##a
#define RG_PRIV_LEFT_0OPEN_LOOK(k, i, kind) 0OPEN_LOOK, k##a, i##a, kind
#define RG_PRIV_LEFT_0CLOSE_LOOK(k, i, kind) 0CLOSE_LOOK, k##a, i##a, kind
#define RG_PRIV_LEFT_0BACKREF(k, name) 0BACKREF, k##a, name
#define RG_PRIV_LEFT_0WHEN(k, call) 0WHEN, k##a, call
#define RG_PRIV_LEFT_0CALL(k, Name) 0CALL, k##a, Name
#define RG_PRIV_LEFT_0UTF8(k, negated, ranges) 0UTF8, k##a, negated, ranges
#define RG_PRIV_LEFT_0INTEGER(k, name, width, big) 0INTEGER, k##a, name, width, big
#define RG_PRIV_LEFT_0TAKE(k, name) 0TAKE, k##a, name
#define RG_PRIV_LEFT_0IBYTES(k, s) 0IBYTES, k##a, s
#define RG_PRIV_LEFT_0IRANGE(k, from, to) 0IRANGE, k##a, from, to
#define RG_PRIV_LEFT_0ISET(k, w0, w1, w2, w3) 0ISET, k##a, w0, w1, w2, w3
#define RG_PRIV_LEFT_0IMEMBERS(k, s) 0IMEMBERS, k##a, s
#define RG_PRIV_LEFT_0IBACKREF(k, name) 0IBACKREF, k##a, name
#define RG_PRIV_LEFT_0ERROR(k, text) 0ERROR, k##a, text

/* (id, ops) becomes two arguments, id and ops, both renamed. */
#define RG_PRIV_RIGHT(id, ops) id##b, RG_PRIV_END(RG_PRIV_RIGHT_A ops)
#define RG_PRIV_RIGHT_A(op, ...) (RG_PRIV_RIGHT_##op(__VA_ARGS__)) RG_PRIV_RIGHT_B
#define RG_PRIV_RIGHT_B(op, ...) (RG_PRIV_RIGHT_##op(__VA_ARGS__)) RG_PRIV_RIGHT_A
#define RG_PRIV_RIGHT_A_END
#define RG_PRIV_RIGHT_B_END

#define RG_PRIV_RIGHT_0EMPTY(k) 0EMPTY, k##b
#define RG_PRIV_RIGHT_0NEVER(k) 0NEVER, k##b
#define RG_PRIV_RIGHT_0BYTES(k, s) 0BYTES, k##b, s
#define RG_PRIV_RIGHT_0RANGE(k, from, to) 0RANGE, k##b, from, to
#define RG_PRIV_RIGHT_0SET(k, w0, w1, w2, w3) 0SET, k##b, w0, w1, w2, w3
#define RG_PRIV_RIGHT_0MEMBERS(k, s) 0MEMBERS, k##b, s
#define RG_PRIV_RIGHT_0UNION(k, i, j) 0UNION, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0CLASS(k, i, negated, text) 0CLASS, k##b, i##b, negated, text
#define RG_PRIV_RIGHT_0ITEM(op, ...) 0ITEM, RG_PRIV_RIGHT_##op(__VA_ARGS__)
#define RG_PRIV_RIGHT_0ASSERT(k, kind) 0ASSERT, k##b, kind
#define RG_PRIV_RIGHT_0OPEN_SEQ(k, i, j) 0OPEN_SEQ, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0CLOSE_SEQ(k, i, j) 0CLOSE_SEQ, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0OPEN_ALT(k, i, j) 0OPEN_ALT, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0MID_ALT(k, i, j) 0MID_ALT, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0CLOSE_ALT(k, i, j) 0CLOSE_ALT, k##b, i##b, j##b
#define RG_PRIV_RIGHT_0OPEN_LOOP(k, i, ...) 0OPEN_LOOP, k##b, i##b, __VA_ARGS__
#define RG_PRIV_RIGHT_0CLOSE_LOOP(k, i, ...) 0CLOSE_LOOP, k##b, i##b, __VA_ARGS__
#define RG_PRIV_RIGHT_0OPEN_CAPTURE(k, i, name) 0OPEN_CAPTURE, k##b, i##b, name
#define RG_PRIV_RIGHT_0CLOSE_CAPTURE(k, i, name) 0CLOSE_CAPTURE, k##b, i##b, name
#define RG_PRIV_RIGHT_0OPEN_ATOMIC(k, i) 0OPEN_ATOMIC, k##b, i##b
#define RG_PRIV_RIGHT_0CLOSE_ATOMIC(k, i) 0CLOSE_ATOMIC, k##b, i##b
#define RG_PRIV_RIGHT_0OPEN_LOOK(k, i, kind) 0OPEN_LOOK, k##b, i##b, kind
#define RG_PRIV_RIGHT_0CLOSE_LOOK(k, i, kind) 0CLOSE_LOOK, k##b, i##b, kind
#define RG_PRIV_RIGHT_0BACKREF(k, name) 0BACKREF, k##b, name
#define RG_PRIV_RIGHT_0WHEN(k, call) 0WHEN, k##b, call
#define RG_PRIV_RIGHT_0CALL(k, Name) 0CALL, k##b, Name
#define RG_PRIV_RIGHT_0UTF8(k, negated, ranges) 0UTF8, k##b, negated, ranges
#define RG_PRIV_RIGHT_0INTEGER(k, name, width, big) 0INTEGER, k##b, name, width, big
#define RG_PRIV_RIGHT_0TAKE(k, name) 0TAKE, k##b, name
#define RG_PRIV_RIGHT_0IBYTES(k, s) 0IBYTES, k##b, s
#define RG_PRIV_RIGHT_0IRANGE(k, from, to) 0IRANGE, k##b, from, to
#define RG_PRIV_RIGHT_0ISET(k, w0, w1, w2, w3) 0ISET, k##b, w0, w1, w2, w3
#define RG_PRIV_RIGHT_0IMEMBERS(k, s) 0IMEMBERS, k##b, s
#define RG_PRIV_RIGHT_0IBACKREF(k, name) 0IBACKREF, k##b, name
#define RG_PRIV_RIGHT_0ERROR(k, text) 0ERROR, k##b, text

#endif
