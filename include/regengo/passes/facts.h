/* facts.h - what a node is, learned from its children: lengths and plain yes-or-no facts, declared at CLOSE_.
 *
 *   rg_min_k, rg_max_k   every match of k has at least min and at most max bytes (RG_PRIV_FAR: no bound).
 *                        May err: min too low, max too high.
 *   rg_single_k          k matches exactly one byte, and its first set (sets.h) says which. May err: towards 0.
 *   rg_null_k            k may succeed whatever the byte at hand is. May err: towards 1.
 *   rg_ends_k            k may succeed at the end of the subject. May err: towards 1.
 *   rg_fails_k           k may fail. May err: towards 1.
 *   rg_some_k            k matches one byte of its first set, any, or several of them, without remembering anything: (a|b+).
 *                        May err: towards 0.
 *   rg_sure_k            k cannot fail where a byte of its first set is at hand (or never). May err: towards 0.
 *   rg_edge_k            k begins with a word boundary. May err: towards 0.
 *   rg_captures_k        captures inside k.
 *   rg_late_k            once a capture in k is set, k cannot fail any more. May err: towards 0.
 *   rg_anchored_k        k succeeds only at the start of the subject. May err: towards 0.
 *   rg_run_k             k is a run: one or more bytes of its first set, without a bound, in captures or not; one that takes as
 *                        many as there are and gives them back one by one is RG_PRIV_GREEDY_RUN. May err: towards 0.
 *   rg_needs_k           RG_PRIV_NEEDS_CAPTURES: whether k succeeds may depend on what was captured before;
 *                        RG_PRIV_NEEDS_OTHERS: k calls other matchers. May err: towards bits set.
 */
#ifndef RG_PASSES_FACTS_H
#define RG_PASSES_FACTS_H

#include "../base/platform.h"
#include "../base/pp.h"
#include "../pattern/ops.h"
#include "utf8.h"

/* Lengths from here on count as unbounded; far below overflow, so that sums need no check. */
#define RG_PRIV_FAR (1LL << 60)
#define RG_PRIV_LEAST(a, b) (0LL + (a) < 0LL + (b) ? 0LL + (a) : 0LL + (b))
#define RG_PRIV_MOST(a, b) (0LL + (a) > 0LL + (b) ? 0LL + (a) : 0LL + (b))
#define RG_PRIV_PLUS(a, b) RG_PRIV_LEAST(RG_PRIV_FAR, 0LL + (a) + (b))
#define RG_PRIV_SCALE(n, a) (0LL + (a) > RG_PRIV_FAR / ((n) > 0 ? (n) : 1) ? RG_PRIV_FAR : 0LL + (n) * (0LL + (a)))
#define RG_PRIV_ROUNDS(n, a) ((n) == RG_INF ? (a) > 0 ? RG_PRIV_FAR : 0LL : RG_PRIV_SCALE(n, a))

/* A literal is told by its type: one byte if it is a number (of any type that a sum turns into int), else a string
 * (check.h refuses anything else). */
#define RG_PRIV_BY_TYPE(s, number, string) _Generic((s) + 0, int: number, default: string)
#define RG_PRIV_LITERAL(s) RG_PRIV_BY_TYPE(s, "", (s))
/* The same in fewer tokens, where rg_text_k tells whether it is a string. */
#define RG_PRIV_TEXT_OF(k, s) __builtin_choose_expr(rg_text_##k, s, "")
#define RG_PRIV_NUMBER(s) RG_PRIV_BY_TYPE(s, (s), 0)
#define RG_PRIV_LENGTH(s) RG_PRIV_BY_TYPE(s, 1, sizeof(s) - 1)

#define RG_PRIV_GREEDY_RUN 2

#define RG_PRIV_NEEDS_CAPTURES 1
#define RG_PRIV_NEEDS_OTHERS 2

#define RG_PRIV_FACT(k, min, max, single, null, ends, fails, ...) \
    RG_PRIV_FACT_OF(k, 0, single, (single) || !(fails), 0, 1, min, max, single, null, ends, fails, __VA_ARGS__)
#define RG_PRIV_FACT_OF(k, run, some, sure, edge, late, min, max, single, null, ends, fails, captures, anchored, needs) \
    RG_PRIV_ENUM { rg_min_##k = (min), rg_max_##k = (max) }; \
    enum { \
        rg_single_##k = (single), rg_null_##k = (null), rg_ends_##k = (ends), rg_fails_##k = (fails), \
        rg_captures_##k = (captures), rg_anchored_##k = (anchored), rg_needs_##k = (needs), \
        rg_run_##k = (run), rg_some_##k = (some), rg_sure_##k = (sure), rg_edge_##k = (edge), rg_late_##k = (late) \
    };
#define RG_PRIV_FACT_ONE_BYTE(k) RG_PRIV_FACT(k, 1, 1, 1, 0, 0, 1, 0, 0, 0)
#define RG_PRIV_FACT_COPY(k, i, run, captures) \
    RG_PRIV_FACT_OF(k, run, 0, rg_sure_##i, rg_edge_##i, rg_late_##i, rg_min_##i, rg_max_##i, 0, rg_null_##i, rg_ends_##i, \
                    rg_fails_##i, captures, rg_anchored_##i, rg_needs_##i)

#define RG_PRIV_FACTS(ops) RG_PRIV_WALK(RG_PRIV_FACTS_A ops (0STOP, ~);)
#define RG_PRIV_FACTS_A(op, ...) RG_PRIV_FACTS_##op(__VA_ARGS__) RG_PRIV_FACTS_B
#define RG_PRIV_FACTS_B(op, ...) RG_PRIV_FACTS_##op(__VA_ARGS__) RG_PRIV_FACTS_A
#define RG_PRIV_FACTS_0STOP(...) struct

#define RG_PRIV_FACTS_0EMPTY(k) RG_PRIV_FACT(k, 0, 0, 0, 1, 1, 0, 0, 0, 0)
#define RG_PRIV_FACTS_0NEVER(k) RG_PRIV_FACT(k, 0, 0, 0, 0, 0, 1, 0, 0, 0)
#define RG_PRIV_FACTS_0BYTES(k, s) \
    RG_PRIV_FACT(k, RG_PRIV_LENGTH(s), rg_min_##k, rg_min_##k == 1, rg_min_##k == 0, rg_min_##k == 0, rg_min_##k != 0, \
                 0, 0, 0)
#define RG_PRIV_FACTS_0RANGE(k, a, b) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0SET(k, ...) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0MEMBERS(k, s) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0UNION(k, i, j) RG_PRIV_FACT(k, 1, 1, rg_single_##i && rg_single_##j, 0, 0, 1, 0, 0, 0)
#define RG_PRIV_FACTS_0CLASS(k, i, negated, text) \
    RG_PRIV_FACT_ONE_BYTE(k) \
    _Static_assert(rg_single_##i, \
                   text ": each item must be one byte (a character, the bytes of a string, a range, a class)");
#define RG_PRIV_FACTS_0ITEM(op, ...) RG_PRIV_FACTS_##op(__VA_ARGS__)
#define RG_PRIV_FACTS_0ASSERT(k, kind) \
    RG_PRIV_FACT_OF(k, 0, 0, 0, RG_PRIV_ASSERT_EDGE_##kind, 1, 0, 0, 0, RG_PRIV_ASSERT_NULL_##kind, 1, 1, 0, \
                    RG_PRIV_ASSERT_ANCHORED_##kind, 0)
#define RG_PRIV_FACTS_0OPEN_SEQ(...)
#define RG_PRIV_FACTS_0CLOSE_SEQ(k, i, j) \
    RG_PRIV_FACT_OF(k, 0, 0, rg_sure_##i && !rg_fails_##j, rg_edge_##i, \
                 rg_late_##i && rg_late_##j && (rg_captures_##i == 0 || !rg_fails_##j), \
                 RG_PRIV_PLUS(rg_min_##i, rg_min_##j), RG_PRIV_PLUS(rg_max_##i, rg_max_##j), 0, \
                 rg_null_##i && rg_null_##j, rg_ends_##i && rg_ends_##j, rg_fails_##i || rg_fails_##j, \
                 rg_captures_##i + rg_captures_##j, rg_anchored_##i || (rg_max_##i == 0 && rg_anchored_##j), \
                 rg_needs_##i | rg_needs_##j)
#define RG_PRIV_FACTS_0OPEN_ALT(...)
#define RG_PRIV_FACTS_0MID_ALT(...)
#define RG_PRIV_FACTS_0CLOSE_ALT(k, i, j) \
    RG_PRIV_FACT_OF(k, 0, rg_some_##i && rg_some_##j, rg_sure_##i && rg_sure_##j, 0, rg_late_##i && rg_late_##j, \
                 RG_PRIV_LEAST(rg_min_##i, rg_min_##j), RG_PRIV_MOST(rg_max_##i, rg_max_##j), \
                 rg_single_##i && rg_single_##j, rg_null_##i || rg_null_##j, rg_ends_##i || rg_ends_##j, \
                 rg_fails_##i && rg_fails_##j, rg_captures_##i + rg_captures_##j, rg_anchored_##i && rg_anchored_##j, \
                 rg_needs_##i | rg_needs_##j)
#define RG_PRIV_FACTS_0OPEN_LOOP(...)
#define RG_PRIV_FACTS_0CLOSE_LOOP(k, i, lo, hi, kind, ...) \
    RG_PRIV_FACT_OF(k, !((rg_single_##i || RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind)) && (lo) > 0 && (hi) == RG_INF) ? 0 \
                       : RG_PRIV_IS_GREEDY(kind) ? RG_PRIV_GREEDY_RUN \
                                                 : 1, \
                        rg_some_##i && (lo) == 1 && (RG_PRIV_IS_GREEDY(kind) || RG_PRIV_IS_LAZY(kind)), \
                        !RG_PRIV_IS_COUNTED(kind) && ((lo) == 0 || ((lo) == 1 && rg_sure_##i && !rg_null_##i)), 0, \
                        rg_captures_##i == 0 || ((hi) <= 1 && rg_late_##i), \
                        RG_PRIV_SCALE(lo, rg_min_##i), RG_PRIV_ROUNDS(hi, rg_max_##i), 0, (lo) <= 0 || rg_null_##i, \
                        (lo) <= 0 || rg_ends_##i, ((lo) > 0 && rg_fails_##i) || RG_PRIV_IS_COUNTED(kind), \
                        rg_captures_##i, (lo) > 0 && rg_anchored_##i, \
                        rg_needs_##i | (RG_PRIV_IS_COUNTED(kind) ? RG_PRIV_NEEDS_CAPTURES : 0))
#define RG_PRIV_FACTS_0OPEN_CAPTURE(...)
#define RG_PRIV_FACTS_0CLOSE_CAPTURE(k, i, name) RG_PRIV_FACT_COPY(k, i, rg_run_##i, rg_captures_##i + 1)
#define RG_PRIV_FACTS_0OPEN_ATOMIC(...)
#define RG_PRIV_FACTS_0CLOSE_ATOMIC(k, i) RG_PRIV_FACT_COPY(k, i, rg_run_##i != 0, rg_captures_##i)
#define RG_PRIV_FACTS_0OPEN_LOOK(...)
#define RG_PRIV_FACTS_0CLOSE_LOOK(k, i, kind) \
    RG_PRIV_FACT_OF(k, 0, 0, 0, 0, RG_PRIV_LOOK_IS_LATE(i, kind), 0, 0, 0, !RG_PRIV_IS_AHEAD(kind) || rg_null_##i, \
                    !RG_PRIV_IS_AHEAD(kind) || rg_ends_##i, 1, rg_captures_##i, 0, rg_needs_##i) \
    _Static_assert(!RG_PRIV_IS_BEHIND(kind) || rg_max_##i < RG_PRIV_FAR, \
                   RG_PRIV_LOOK_WORD_##kind ": the pattern has no bound on its length");
#define RG_PRIV_FACTS_0BACKREF(k, name) RG_PRIV_FACT(k, 0, RG_PRIV_FAR, 0, 1, 1, 1, 0, 0, RG_PRIV_NEEDS_CAPTURES)
#define RG_PRIV_FACTS_0WHEN(k, call) RG_PRIV_FACT(k, 0, 0, 0, 1, 1, 1, 0, 0, RG_PRIV_NEEDS_CAPTURES)
#define RG_PRIV_FACTS_0CALL(k, Name) RG_PRIV_FACT(k, 0, RG_PRIV_FAR, 0, 1, 1, 1, 0, 0, RG_PRIV_NEEDS_OTHERS)
#define RG_PRIV_FACTS_0UTF8(k, negated, ranges) \
    enum { rg_lengths_##k = (negated) ? 15 : RG_PRIV_UTF8_LENGTHS(ranges) }; \
    RG_PRIV_FACT(k, RG_PRIV_UTF8_SHORTEST(rg_lengths_##k), RG_PRIV_UTF8_LONGEST(rg_lengths_##k), 0, 0, 0, 1, 0, 0, 0)
#define RG_PRIV_FACTS_0INTEGER(k, name, width, big) RG_PRIV_FACT(k, width, width, 0, 0, 0, 1, 0, 0, 0)
#define RG_PRIV_FACTS_0TAKE(k, name) RG_PRIV_FACT(k, 0, RG_PRIV_FAR, 0, 1, 1, 1, 0, 0, RG_PRIV_NEEDS_CAPTURES)
#define RG_PRIV_FACTS_0IBYTES(k, s) RG_PRIV_FACTS_0BYTES(k, s)
#define RG_PRIV_FACTS_0IRANGE(k, a, b) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0ISET(k, ...) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0IMEMBERS(k, s) RG_PRIV_FACT_ONE_BYTE(k)
#define RG_PRIV_FACTS_0IBACKREF(k, name) RG_PRIV_FACTS_0BACKREF(k, name)
#define RG_PRIV_FACTS_0ERROR(k, text) RG_PRIV_FACT(k, 1, 1, 1, 0, 0, 1, 0, 0, 0)

/* The kinds of loops. A counted one runs as often as a captured integer says: from the outside, any number of times. */
#define RG_PRIV_IS_POSSESSIVE(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0POSSESSIVE)
#define RG_PRIV_IS_COUNTED(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0COUNTED)
#define RG_PRIV_IS_GREEDY(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0GREEDY)
#define RG_PRIV_IS_LAZY(kind) (RG_PRIV_KIND_OF_##kind == RG_PRIV_KIND_OF_0LAZY)
#define RG_PRIV_IS_ENDLESS(hi, kind) ((hi) == RG_INF && RG_PRIV_IS_GREEDY(kind))
#define RG_PRIV_KIND_OF_0GREEDY 0
#define RG_PRIV_KIND_OF_0LAZY 1
#define RG_PRIV_KIND_OF_0POSSESSIVE 2
#define RG_PRIV_KIND_OF_0COUNTED 3

/* A loop over single bytes, or over `some` bytes (above) without a bound: before it is left at a place, it has gone on from
 * there to every later one. So (a|b+)* ends where [ab]* does, and gives back in the same order, byte by byte. */
#define RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) \
    (!RG_PRIV_IS_LAZY(kind) && !RG_PRIV_IS_COUNTED(kind) && \
     (rg_single_##i || (rg_some_##i && (lo) <= 1 && (hi) == RG_INF)))

/* A look ahead sees the byte at hand, the others do not. */
#define RG_PRIV_IS_AHEAD(kind) (RG_PRIV_LOOK_##kind == 0)
#define RG_PRIV_IS_BEHIND(kind) (RG_PRIV_LOOK_##kind >= 2)
#define RG_PRIV_IS_NEGATIVE(kind) (RG_PRIV_LOOK_##kind & 1)
/* A negative look fails when its body is through; one behind, when that has not come back to where the look stands. */
#define RG_PRIV_LOOK_IS_LATE(i, kind) \
    (rg_captures_##i == 0 || (rg_late_##i && !RG_PRIV_IS_NEGATIVE(kind) && (RG_PRIV_IS_AHEAD(kind) || rg_min_##i == rg_max_##i)))
#define RG_PRIV_LOOK_0AHEAD 0
#define RG_PRIV_LOOK_0NOT_AHEAD 1
#define RG_PRIV_LOOK_0BEHIND 2
#define RG_PRIV_LOOK_0NOT_BEHIND 3

#define RG_PRIV_LOOK_WORD_0AHEAD "RG_AHEAD"
#define RG_PRIV_LOOK_WORD_0NOT_AHEAD "RG_NOT_AHEAD"
#define RG_PRIV_LOOK_WORD_0BEHIND "RG_BEHIND"
#define RG_PRIV_LOOK_WORD_0NOT_BEHIND "RG_NOT_BEHIND"

/* Assertions one by one. RG_END and RG_LINE_END do look at the byte at hand: no byte, or only \n, may be there. */
#define RG_PRIV_ASSERT_NULL_0BEGIN 1
#define RG_PRIV_ASSERT_NULL_0END 0
#define RG_PRIV_ASSERT_NULL_0LINE_BEGIN 1
#define RG_PRIV_ASSERT_NULL_0LINE_END 0
#define RG_PRIV_ASSERT_NULL_0WORD_BOUNDARY 1
#define RG_PRIV_ASSERT_NULL_0NOT_WORD_BOUNDARY 1
#define RG_PRIV_ASSERT_EDGE_0BEGIN 0
#define RG_PRIV_ASSERT_EDGE_0END 0
#define RG_PRIV_ASSERT_EDGE_0LINE_BEGIN 0
#define RG_PRIV_ASSERT_EDGE_0LINE_END 0
#define RG_PRIV_ASSERT_EDGE_0WORD_BOUNDARY 1
#define RG_PRIV_ASSERT_EDGE_0NOT_WORD_BOUNDARY 0
#define RG_PRIV_ASSERT_ANCHORED_0BEGIN 1
#define RG_PRIV_ASSERT_ANCHORED_0END 0
#define RG_PRIV_ASSERT_ANCHORED_0LINE_BEGIN 0
#define RG_PRIV_ASSERT_ANCHORED_0LINE_END 0
#define RG_PRIV_ASSERT_ANCHORED_0WORD_BOUNDARY 0
#define RG_PRIV_ASSERT_ANCHORED_0NOT_WORD_BOUNDARY 0

#endif
