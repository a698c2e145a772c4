/* facts.h - what a node is, learned from its children: lengths and plain yes-or-no facts, declared at CLOSE_.
 *
 *   rg_min_k, rg_max_k   every match of k has at least min and at most max bytes (RG_PRIV_FAR: no bound).
 *                        May err: min too low, max too high.
 *   rg_single_k          k matches exactly one byte, and its first set (sets.h) says which. May err: towards 0.
 *   rg_nullable_k        k may succeed whatever the byte at hand is. May err: towards 1.
 *   rg_at_end_k          k may succeed at the end of the subject. May err: towards 1.
 *   rg_can_fail_k        k may fail. May err: towards 1.
 *   rg_headfail_k        k fails only by its head: it cannot fail where a byte of its first set is at hand, or never. May err:
 *                        towards 0. (LPeg's name for it.)
 *   rg_anchored_k        k succeeds only where a line begins (2), or only at the start of the subject (3), which is such a place. May err: towards 0.
 *   rg_boundary_k        k succeeds only where a word boundary is at hand. May err: towards 0.
 *   rg_captures_k        captures inside k; from RG_PRIV_IS_AGAIN on, some are of a name that has one already.
 *   rg_captures_last_k   once a capture in k is set, k cannot fail any more. May err: towards 0.
 *   rg_run_k             k is a run: one or more bytes of its first set, without a bound, in captures or not; one that takes as
 *                        many as there are and gives them back one by one is RG_PRIV_GREEDY_RUN. May err: towards 0.
 *   rg_runnable_k        k matches one byte of its first set, any, or several of them, and remembers nothing, as (a|b+) does: a loop
 *                        over it is a run. May err: towards 0.
 *   rg_depends_k         RG_PRIV_ON_CAPTURES: whether k succeeds may depend on what was captured before;
 *                        RG_PRIV_ON_OTHERS: k calls other matchers. May err: towards bits set.
 */
#ifndef RG_LEARN_FACTS_H
#define RG_LEARN_FACTS_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#include "../base/pp.h"
#include "../pattern/ops.h"
#include "../run/integer.h"
#include "utf8.h"
#endif

/* Lengths from here on count as unbounded; far below overflow, so that sums need no check. (The two sides
 * of a choice are written unlike each other for clang-tidy, which asks what a choice between equal texts is for.) */
#define RG_PRIV_FAR (1LL << 60)
#define RG_PRIV_LEAST(a, b) (0LL + (a) < 0LL + (b) ? 0LL + (a) : (b) + 0LL)
#define RG_PRIV_MOST(a, b) (0LL + (a) > 0LL + (b) ? 0LL + (a) : (b) + 0LL)
#define RG_PRIV_PLUS(a, b) (0LL + (a) + (b) < RG_PRIV_FAR ? 0LL + (a) + (b) : RG_PRIV_FAR)
#define RG_PRIV_SCALE(n, a) (0LL + (a) > RG_PRIV_FAR / ((n) > 0 ? (n) : 1) ? RG_PRIV_FAR : 0LL + (n) * (0LL + (a)))
#define RG_PRIV_ROUNDS(n, a) ((n) == RG_INF ? (a) > 0 ? RG_PRIV_FAR : 0LL : RG_PRIV_SCALE(n, a))

/* The same of names and numbers alone: less text. */
#define RG_PRIV_LESS_OF(a, b) (a < 0LL + b ? 0LL + a : 0LL + b)
#define RG_PRIV_MORE_OF(a, b) (a > 0LL + b ? 0LL + a : 0LL + b)
#define RG_PRIV_SUM_OF(a, b) (0LL + a + b < RG_PRIV_FAR ? 0LL + a + b : RG_PRIV_FAR)

/* A literal is told by its type: one byte if it is a number (of any type that a sum turns into int), else a string
 * (check.h refuses anything else). */
#define RG_PRIV_BY_TYPE(s, number, string) _Generic((s) + 0, int: number, default: string)
#define RG_PRIV_LITERAL(s) RG_PRIV_BY_TYPE(s, "", (s))
#define RG_PRIV_NUMBER(s) RG_PRIV_BY_TYPE(s, (s), 0)
#define RG_PRIV_LENGTH(s) RG_PRIV_BY_TYPE(s, 1, sizeof(s) - 1)

#define RG_PRIV_IS_AGAIN 65536
#define RG_PRIV_AT_LINE 2
#define RG_PRIV_AT_BEGIN 3
#define RG_PRIV_IS_ANCHORED(k) (rg_anchored_##k == RG_PRIV_AT_BEGIN)

#define RG_PRIV_ON_CAPTURES 1
#define RG_PRIV_ON_OTHERS 2

#define RG_PRIV_GREEDY_RUN 2

/* A loop over single bytes, or over runnable parts without a bound: before it is left at a place, it has gone on from
 * there to every later one. So (a|b+)* ends where [ab]* does, and gives back in the same order, byte by byte. */
#define RG_PRIV_IS_RUN(i, lo, hi, kind) \
    (!RG_PRIV_IS_LAZY(kind) && !RG_PRIV_IS_COUNTED(kind) && (rg_single_##i || (rg_runnable_##i && (lo) <= 1 && (hi) == RG_INF)))

#define RG_PRIV_FACTS(ops) RG_PRIV_WALK(RG_PRIV_FACTS_A ops (0STOP, ~);)
#define RG_PRIV_FACTS_A(op, ...) RG_PRIV_FACTS_##op(__VA_ARGS__) RG_PRIV_FACTS_B
#define RG_PRIV_FACTS_B(op, ...) RG_PRIV_FACTS_##op(__VA_ARGS__) RG_PRIV_FACTS_A
#define RG_PRIV_FACTS_0STOP(...) struct

#define RG_PRIV_FACTS_0ITEM(k, i, j, fold, kind, ...) enum { rg_single_##k = RG_PRIV_IS_ITEM_##kind(i, j, __VA_ARGS__) };
#define RG_PRIV_FACTS_0ONE(k, i, j, fold, kind, ...) \
    enum { \
        rg_min_##k = 1, rg_max_##k = 1, rg_single_##k = 1, rg_nullable_##k = 0, rg_at_end_##k = 0, rg_can_fail_##k = 1, \
        rg_headfail_##k = 1, rg_anchored_##k = 0, rg_boundary_##k = 0, rg_captures_##k = 0, rg_captures_last_##k = 1, \
        rg_depends_##k = 0, rg_run_##k = 0, rg_runnable_##k = 1 \
    }; \
    RG_PRIV_SET_FACTS_##kind(i, __VA_ARGS__)
#define RG_PRIV_FACTS_0TEXT(k, i, j, fold, s) \
    enum { rg_min_##k = RG_PRIV_LENGTH(s), rg_max_##k = rg_min_##k }; \
    enum { \
        rg_single_##k = rg_min_##k == 1, rg_nullable_##k = rg_min_##k == 0, \
        rg_at_end_##k = rg_min_##k == 0, rg_can_fail_##k = rg_min_##k != 0, rg_headfail_##k = rg_min_##k <= 1, \
        rg_anchored_##k = 0, rg_boundary_##k = 0, rg_captures_##k = 0, rg_captures_last_##k = 1, rg_depends_##k = 0, rg_run_##k = 0, \
        rg_runnable_##k = rg_min_##k == 1 \
    };
#define RG_PRIV_FACTS_0WORDS(k, i, j, fold, ss) \
    enum { \
        rg_min_##k = RG_PRIV_LONG_LITERAL - (int)sizeof(union { RG_PRIV_LACKING(ss) }), \
        rg_max_##k = sizeof(union { RG_PRIV_LONGEST(ss) }) - 1 \
    }; \
    enum { rg_single_##k = rg_max_##k == 1 && rg_min_##k == 1 }; \
    enum { \
        rg_nullable_##k = rg_min_##k == 0, rg_at_end_##k = rg_min_##k == 0, rg_can_fail_##k = rg_min_##k != 0, rg_headfail_##k = rg_max_##k <= 1, \
        rg_anchored_##k = 0, rg_boundary_##k = 0, rg_captures_##k = 0, rg_captures_last_##k = 1, rg_depends_##k = 0, rg_run_##k = 0, \
        rg_runnable_##k = rg_single_##k \
    };
#define RG_PRIV_FACTS_0LEAF(k, i, j, fold, kind, ...) \
    RG_PRIV_LEAF_FACTS_##kind(k, __VA_ARGS__) \
    enum { \
        rg_single_##k = 0, rg_headfail_##k = !rg_can_fail_##k, rg_captures_##k = 0, rg_captures_last_##k = 1, rg_run_##k = 0, \
        rg_runnable_##k = 0 \
    };
#define RG_PRIV_FACTS_0OPEN_SEQ(...)
#define RG_PRIV_FACTS_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_ENUM { rg_min_##k = RG_PRIV_SUM_OF(rg_min_##i, rg_min_##j), rg_max_##k = RG_PRIV_SUM_OF(rg_max_##i, rg_max_##j) }; \
    enum { \
        rg_single_##k = 0, rg_nullable_##k = rg_nullable_##i && rg_nullable_##j, rg_at_end_##k = rg_at_end_##i && rg_at_end_##j, \
        rg_can_fail_##k = rg_can_fail_##i || rg_can_fail_##j, rg_headfail_##k = rg_headfail_##i && !rg_can_fail_##j, \
        rg_anchored_##k = rg_anchored_##i | (rg_max_##i == 0 ? 0 + rg_anchored_##j : 0), \
        rg_boundary_##k = rg_boundary_##i || (rg_max_##i == 0 && rg_boundary_##j), \
        rg_captures_##k = rg_captures_##i + rg_captures_##j, \
        rg_captures_last_##k = rg_captures_last_##i && rg_captures_last_##j && (rg_captures_##i == 0 || !rg_can_fail_##j), \
        rg_depends_##k = 0 | rg_depends_##i | rg_depends_##j, rg_run_##k = 0, rg_runnable_##k = 0 \
    };
#define RG_PRIV_FACTS_0OPEN_ALT(...)
#define RG_PRIV_FACTS_0MID_ALT(...)
#define RG_PRIV_FACTS_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_ENUM { rg_min_##k = RG_PRIV_LESS_OF(rg_min_##i, rg_min_##j), rg_max_##k = RG_PRIV_MORE_OF(rg_max_##i, rg_max_##j) }; \
    enum { \
        rg_single_##k = rg_single_##i && rg_single_##j, rg_nullable_##k = rg_nullable_##i || rg_nullable_##j, \
        rg_at_end_##k = rg_at_end_##i || rg_at_end_##j, rg_can_fail_##k = rg_can_fail_##i && rg_can_fail_##j, \
        rg_headfail_##k = rg_headfail_##i && rg_headfail_##j, rg_anchored_##k = rg_anchored_##i & rg_anchored_##j, \
        rg_boundary_##k = rg_boundary_##i && rg_boundary_##j, \
        rg_captures_##k = rg_captures_##i + rg_captures_##j, \
        rg_captures_last_##k = rg_captures_last_##i && rg_captures_last_##j, rg_depends_##k = 0 | rg_depends_##i | rg_depends_##j, \
        rg_run_##k = 0, rg_runnable_##k = rg_runnable_##i && rg_runnable_##j \
    };
#define RG_PRIV_FACTS_0OPEN_LOOP(...)
#define RG_PRIV_FACTS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_ENUM { rg_min_##k = RG_PRIV_SCALE(lo, rg_min_##i), rg_max_##k = RG_PRIV_ROUNDS(hi, rg_max_##i) }; \
    enum { \
        rg_single_##k = 0, rg_nullable_##k = (lo) <= 0 || rg_nullable_##i, rg_at_end_##k = (lo) <= 0 || rg_at_end_##i, \
        rg_can_fail_##k = ((lo) > 0 && rg_can_fail_##i) || RG_PRIV_IS_COUNTED(kind), \
        rg_headfail_##k = \
            !RG_PRIV_IS_COUNTED(kind) && ((lo) == 0 || ((lo) == 1 && rg_headfail_##i && !rg_nullable_##i)), \
        rg_anchored_##k = (lo) > 0 ? 0 + rg_anchored_##i : 0, rg_boundary_##k = (lo) > 0 && rg_boundary_##i, rg_captures_##k = rg_captures_##i, \
        rg_captures_last_##k = rg_captures_##i == 0 || ((hi) <= 1 && rg_captures_last_##i), \
        rg_depends_##k = rg_depends_##i | (RG_PRIV_IS_COUNTED(kind) ? RG_PRIV_ON_CAPTURES : 0), \
        rg_run_##k = !((rg_single_##i || RG_PRIV_IS_RUN(i, lo, hi, kind)) && (lo) > 0 && (hi) == RG_INF) ? 0 \
                     : RG_PRIV_IS_GREEDY(kind) ? RG_PRIV_GREEDY_RUN : 1, \
        rg_runnable_##k = rg_runnable_##i && (lo) == 1 && (RG_PRIV_IS_GREEDY(kind) || RG_PRIV_IS_LAZY(kind)) \
    };
#define RG_PRIV_FACTS_0OPEN_CAPTURE(...)
#define RG_PRIV_FACTS_0CLOSE_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_SAME_FACTS(k, i, rg_run_##i, rg_captures_##i + RG_PRIV_ADDS_##which)
#define RG_PRIV_ADDS_0NEW 1
#define RG_PRIV_ADDS_0NUMBER 1
#define RG_PRIV_ADDS_0AGAIN RG_PRIV_IS_AGAIN
#define RG_PRIV_FACTS_0OPEN_ATOMIC(...)
#define RG_PRIV_FACTS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_SAME_FACTS(k, i, rg_run_##i != 0, rg_captures_##i)
#define RG_PRIV_FACTS_0OPEN_LOOK(...)
#define RG_PRIV_FACTS_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    enum { \
        rg_min_##k = 0, rg_max_##k = 0, rg_single_##k = 0, rg_nullable_##k = !RG_PRIV_IS_AHEAD(kind) || rg_nullable_##i, \
        rg_at_end_##k = !RG_PRIV_IS_AHEAD(kind) || rg_at_end_##i, rg_can_fail_##k = 1, rg_headfail_##k = 0, rg_anchored_##k = 0, \
        rg_boundary_##k = 0, rg_captures_##k = rg_captures_##i, rg_captures_last_##k = RG_PRIV_LOOK_CAPTURES_LAST(i, kind), \
        rg_depends_##k = rg_depends_##i, rg_run_##k = 0, rg_runnable_##k = 0 \
    };

/* What only hands on what it holds. */
#define RG_PRIV_SAME_FACTS(k, i, run, captures) \
    RG_PRIV_ENUM { rg_min_##k = rg_min_##i, rg_max_##k = rg_max_##i }; \
    enum { \
        rg_single_##k = 0, rg_nullable_##k = rg_nullable_##i, rg_at_end_##k = rg_at_end_##i, rg_can_fail_##k = rg_can_fail_##i, \
        rg_headfail_##k = rg_headfail_##i, rg_anchored_##k = rg_anchored_##i, rg_boundary_##k = rg_boundary_##i, rg_captures_##k = captures, \
        rg_captures_last_##k = rg_captures_last_##i, rg_depends_##k = rg_depends_##i, rg_run_##k = run, rg_runnable_##k = 0 \
    };

/* k may fail although it can start with the byte at hand. */
#define RG_PRIV_FAILS_LATER(k) (rg_can_fail_##k && (!rg_headfail_##k || rg_nullable_##k || rg_at_end_##k))

/* What k does may depend on what it has captured itself. */
#define RG_PRIV_READS_ITSELF(k) (rg_captures_##k != 0 && (rg_depends_##k & RG_PRIV_ON_CAPTURES) != 0)

/* ---- sets: is an item one byte? ---- */

#define RG_PRIV_IS_ITEM_0SET(...) 1
#define RG_PRIV_IS_ITEM_0RANGE(...) 1
#define RG_PRIV_IS_ITEM_0NAMED(...) 1
#define RG_PRIV_IS_ITEM_0CLASS(...) 1
#define RG_PRIV_IS_ITEM_0UNION(i, j, ...) rg_single_##i && rg_single_##j
#define RG_PRIV_IS_ITEM_0MEMBERS(...) 1
#define RG_PRIV_IS_ITEM_0LITERAL(i, j, s) RG_PRIV_LENGTH(s) == 1
#define RG_PRIV_IS_ITEM_0MANY(...) 0

#define RG_PRIV_SET_FACTS_0SET(...)
#define RG_PRIV_SET_FACTS_0RANGE(...)
#define RG_PRIV_SET_FACTS_0NAMED(...)
#define RG_PRIV_SET_FACTS_0UNION(...)
#define RG_PRIV_SET_FACTS_0CLASS(i, negated, text) \
    _Static_assert(rg_single_##i, \
                   text ": each item must be one byte (a character, the bytes of a string, a range, a class)");

/* ---- words: the sizes of unions tell the longest and the shortest ---- */

#define RG_PRIV_LONG_LITERAL 65536
#define RG_PRIV_LONGEST(ss) RG_PRIV_END(RG_PRIV_LONGEST_A ss)
#define RG_PRIV_LONGEST_A(s) char RG_PRIV_CAT(rg_, __COUNTER__)[RG_PRIV_LENGTH(s) + 1]; RG_PRIV_LONGEST_B
#define RG_PRIV_LONGEST_B(s) char RG_PRIV_CAT(rg_, __COUNTER__)[RG_PRIV_LENGTH(s) + 1]; RG_PRIV_LONGEST_A
#define RG_PRIV_LONGEST_A_END
#define RG_PRIV_LONGEST_B_END
#define RG_PRIV_LACKING(ss) RG_PRIV_END(RG_PRIV_LACKING_A ss)
#define RG_PRIV_LACKING_A(s) char RG_PRIV_CAT(rg_, __COUNTER__)[RG_PRIV_LONG_LITERAL - (RG_PRIV_LENGTH(s))]; RG_PRIV_LACKING_B
#define RG_PRIV_LACKING_B(s) char RG_PRIV_CAT(rg_, __COUNTER__)[RG_PRIV_LONG_LITERAL - (RG_PRIV_LENGTH(s))]; RG_PRIV_LACKING_A
#define RG_PRIV_LACKING_A_END
#define RG_PRIV_LACKING_B_END

/* ---- leaves ---- */

#define RG_PRIV_LEAF_FACTS(k, min, max, nullable, at_end, can_fail) \
    RG_PRIV_ENUM { rg_min_##k = min, rg_max_##k = max }; \
    enum { rg_nullable_##k = nullable, rg_at_end_##k = at_end, rg_can_fail_##k = can_fail };
#define RG_PRIV_OWN_FACTS(k, anchored, boundary, depends) \
    enum { rg_anchored_##k = anchored, rg_boundary_##k = boundary, rg_depends_##k = depends };
/* What consumes nothing: it looks at the byte at hand, or does not. */
#define RG_PRIV_PLACE_FACTS(k, looks, anchored, boundary) RG_PRIV_LEAF_FACTS(k, 0, 0, !looks, 1, 1) RG_PRIV_OWN_FACTS(k, anchored, boundary, 0)
/* What is known to be of some length, and what may be of any. */
#define RG_PRIV_SOME_FACTS(k, min, max) RG_PRIV_LEAF_FACTS(k, min, max, 0, 0, 1) RG_PRIV_OWN_FACTS(k, 0, 0, 0)
#define RG_PRIV_ANY_FACTS(k, max, depends) RG_PRIV_LEAF_FACTS(k, 0, max, 1, 1, 1) RG_PRIV_OWN_FACTS(k, 0, 0, depends)

#define RG_PRIV_LEAF_FACTS_0EMPTY(k, ...) RG_PRIV_LEAF_FACTS(k, 0, 0, 1, 1, 0) RG_PRIV_OWN_FACTS(k, 0, 0, 0)
#define RG_PRIV_LEAF_FACTS_0NEVER(k, ...) RG_PRIV_LEAF_FACTS(k, 0, 0, 0, 0, 1) RG_PRIV_OWN_FACTS(k, 0, 0, 0)
#define RG_PRIV_LEAF_FACTS_0BEGIN(k, ...) RG_PRIV_PLACE_FACTS(k, 0, RG_PRIV_AT_BEGIN, 0)
/* No byte, or only \n, may be at hand. */
#define RG_PRIV_LEAF_FACTS_0END(k, ...) RG_PRIV_PLACE_FACTS(k, 1, 0, 0)
#define RG_PRIV_LEAF_FACTS_0LINE_BEGIN(k, ...) RG_PRIV_PLACE_FACTS(k, 0, RG_PRIV_AT_LINE, 0)
#define RG_PRIV_LEAF_FACTS_0LINE_END(k, ...) RG_PRIV_PLACE_FACTS(k, 1, 0, 0)
#define RG_PRIV_LEAF_FACTS_0WORD_BOUNDARY(k, ...) RG_PRIV_PLACE_FACTS(k, 0, 0, 1)
#define RG_PRIV_LEAF_FACTS_0NOT_WORD_BOUNDARY(k, ...) RG_PRIV_PLACE_FACTS(k, 0, 0, 0)
#define RG_PRIV_LEAF_FACTS_0BACKREF(k, name, place) RG_PRIV_ANY_FACTS(k, RG_PRIV_HELD_##place(k), RG_PRIV_ON_CAPTURES)
#define RG_PRIV_HELD_0ANYWHERE(k) RG_PRIV_FAR
#define RG_PRIV_HELD_0BEHIND(k) rg_held_##k
#define RG_PRIV_LEAF_FACTS_0WHEN(k, call) RG_PRIV_ANY_FACTS(k, 0, RG_PRIV_ON_CAPTURES)
#define RG_PRIV_LEAF_FACTS_0CALL(k, Name, longest) RG_PRIV_ANY_FACTS(k, longest, RG_PRIV_ON_OTHERS)
#define RG_PRIV_LEAF_FACTS_0UTF8(k, negated, ranges) \
    enum { rg_lengths_##k = (negated) ? 15 : RG_PRIV_UTF8_LENGTHS(ranges) }; \
    RG_PRIV_SOME_FACTS(k, RG_PRIV_UTF8_SHORTEST(rg_lengths_##k), RG_PRIV_UTF8_LONGEST(rg_lengths_##k))
#define RG_PRIV_LEAF_FACTS_0INTEGER(k, name, width, big) RG_PRIV_SOME_FACTS(k, width, width)
#define RG_PRIV_LEAF_FACTS_0NUMERAL(k, name, notation) \
    RG_PRIV_SOME_FACTS(k, 1, (notation) == RG_PRIV_VARINT ? RG_PRIV_VARINT_BYTES + 0LL : RG_PRIV_FAR)
#define RG_PRIV_LEAF_FACTS_0TAKE(k, name, less, word) RG_PRIV_ANY_FACTS(k, RG_PRIV_FAR, RG_PRIV_ON_CAPTURES)
#define RG_PRIV_LEAF_FACTS_0ERROR(k, text) RG_PRIV_SOME_FACTS(k, 1, 1)

/* ---- the kinds of loops and looks ---- */

/* A counted loop runs as often as a captured integer says: from the outside, any number of times. */
#define RG_PRIV_IS_POSSESSIVE(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0POSSESSIVE)
#define RG_PRIV_IS_COUNTED(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0COUNTED)
#define RG_PRIV_IS_GREEDY(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0GREEDY)
#define RG_PRIV_IS_LAZY(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0LAZY)
#define RG_PRIV_KIND_OF_0GREEDY 0
#define RG_PRIV_KIND_OF_0LAZY 1
#define RG_PRIV_KIND_OF_0POSSESSIVE 2
#define RG_PRIV_KIND_OF_0COUNTED 3

/* A positive look ahead sees the byte at hand, the others do not. */
#define RG_PRIV_IS_AHEAD(kind) (RG_PRIV_LOOK_##kind == 0)
#define RG_PRIV_IS_BEHIND(kind) (RG_PRIV_LOOK_##kind >= 2)
#define RG_PRIV_IS_NEGATIVE(kind) (RG_PRIV_LOOK_##kind & 1)
/* A negative look fails when its body is through; one behind, when that has not come back to where the look stands. */
#define RG_PRIV_LOOK_CAPTURES_LAST(i, kind) \
    (rg_captures_##i == 0 || (rg_captures_last_##i && !RG_PRIV_IS_NEGATIVE(kind) && (RG_PRIV_IS_AHEAD(kind) || rg_min_##i == rg_max_##i)))
#define RG_PRIV_LOOK_0AHEAD 0
#define RG_PRIV_LOOK_0NOT_AHEAD 1
#define RG_PRIV_LOOK_0BEHIND 2
#define RG_PRIV_LOOK_0NOT_BEHIND 3

#define RG_PRIV_LOOK_WORD_0AHEAD "RG_AHEAD"
#define RG_PRIV_LOOK_WORD_0NOT_AHEAD "RG_NOT_AHEAD"
#define RG_PRIV_LOOK_WORD_0BEHIND "RG_BEHIND"
#define RG_PRIV_LOOK_WORD_0NOT_BEHIND "RG_NOT_BEHIND"

#endif
