/* choice.h - where a choice has to be remembered: a frame on the backtracking stack, declared at CLOSE_, children first.
 *
 *   rg_pushes_k    bit 0: k may push a frame of its own where the match may end anywhere (prefix, find);
 *                  bit 1: where it must end with the subject (match). 0 only if no byte at hand leaves two ways to try,
 *                  or nothing that comes later can fail.
 *   rg_falls_k     where no frame is pushed, a first way of two that fails goes on with the second, and an optional part that
 *                  fails with what comes after it.
 *   rg_lends_k     of a loop: an optional byte that is taken only if the byte after it is one of those that it leans on (follow.h).
 *   rg_shape_k     how a loop runs: RG_PRIV_RUN over single bytes with one frame, also RG_PRIV_CHAIN over links (sets.h),
 *                  RG_PRIV_STRIDE over rounds of fixed length without choices with one frame, RG_PRIV_ROUND_BY_ROUND round by
 *                  round.
 *   rg_seals_k     k is sealed: no byte that may come after it is one that it consumes, and something must come after it. So
 *                  wherever it starts, there is but one place where it can end: once it is there, with such a byte at hand,
 *                  every other way through it comes to the same or to nothing, and its frames go. May err: towards 0.
 *   rg_leaves_k    k may leave frames behind when it is done; RG_PRIV_ONE_RUN: only that of a run that it begins with.
 *                  May err: towards 1.
 *   rg_busy_k      k may have frames of its own while it runs. May err: towards 1.
 *   rg_cost_k      RG_LINEAR, RG_POLYNOMIAL or RG_EXPONENTIAL: steps of one attempt at k by the subject's length.
 *                  May err: upwards.
 */
#ifndef RG_PASSES_CHOICE_H
#define RG_PASSES_CHOICE_H

#include "follow.h"

/* Steps of one attempt at one start, as the subject grows. */
#define RG_LINEAR 0
#define RG_POLYNOMIAL 1
#define RG_EXPONENTIAL 2

#define RG_PRIV_RUN 1
/* RG_PRIV_CHAIN is 2 (follow.h) */
#define RG_PRIV_STRIDE 4
#define RG_PRIV_ROUND_BY_ROUND 3

#define RG_PRIV_ONE_RUN 2

#define RG_PRIV_CHOICES(k, shape, leaves, busy, cost) \
    enum { rg_shape_##k = (shape), rg_leaves_##k = (leaves), rg_busy_##k = (busy), rg_cost_##k = (cost) };
#define RG_PRIV_NO_CHOICE(k) RG_PRIV_CHOICES(k, 0, 0, 0, RG_LINEAR)

/* Both ways open (for some byte, or at the end of the subject), by mode: bits as in rg_pushes_k. */
#define RG_PRIV_ALT_OPEN(i, j) \
    (!RG_PRIV_DISJOINT(rg_first, i, rg_first, j) || rg_null_##i || rg_null_##j || (rg_ends_##i && rg_ends_##j) ? 3 : 0)
/* A first way that keeps nothing on the stack and is short falls through to the second by itself when it fails. */
#define RG_PRIV_ALT_FALLS(k, i) \
    (rg_both_##k != 0 && RG_PRIV_FAILS_LATER(i) && !rg_busy_##i && rg_late_##i && rg_max_##i < RG_PRIV_FAR)
/* So does an optional part. */
#define RG_PRIV_LOOP_FALLS(i, lo, hi, kind) \
    ((lo) == 0 && (hi) == 1 && RG_PRIV_IS_GREEDY(kind) && !rg_single_##i && RG_PRIV_FAILS_LATER(i) && !rg_busy_##i && rg_late_##i)
/* Once the first way is through, the second cannot come further; and where it comes less far, a byte stands that may not
 * follow. So there is no way back into it. */
#define RG_PRIV_NONE_BEYOND(k, i, j) (rg_max_##j <= 0LL + rg_min_##i && rg_captures_##k == 0 && rg_apart_##k)
#define RG_PRIV_ALT_RETURNS(k, i) \
    RG_PRIV_RETURNS(RG_PRIV_FAILS_LATER(i) && !rg_falls_##k, rg_tail_##k && (!rg_beyond_##k || rg_accepts_##k), \
                    rg_open_##k && !rg_beyond_##k)
#define RG_PRIV_LOOP_OPEN(k, i) \
    (!RG_PRIV_DISJOINT(rg_first, i, rg_next, k) || rg_null_##i || (rg_ends_##i && rg_stops_##k) ? 3 \
     : rg_accepts_##k                                                                           ? 1 \
                                                                                                : 0)
/* i may fail although it can start with the byte at hand. */
#define RG_PRIV_FAILS_LATER(i) (rg_fails_##i && (!rg_sure_##i || rg_null_##i || rg_ends_##i))
/* Something may fail and come back: in the node itself, or after it. */
#define RG_PRIV_RETURNS(inside, tail, open) ((inside) || (tail) ? 3 : (open) ? 2 : 0)

/* An optional byte that what it leans on could take, too: 1? before \d?\d and a dot. Where the byte after it is one of those,
 * there is no way back: without it they would end there as well, or earlier, before a byte that cannot follow. */
#define RG_PRIV_LOOP_LENDS(k, i, lo, hi, kind) \
    (rg_leans_##k && (lo) == 0 && (hi) == 1 && rg_single_##i && RG_PRIV_IS_GREEDY(kind) && \
     RG_PRIV_WITHIN(rg_first, i, rg_next, k))
#define RG_PRIV_LOOP_PUSHES(k, i, lo, hi, kind) \
    ((lo) == (hi) || rg_lends_##k || rg_chunked_##k == RG_PRIV_CHAIN \
         ? 0 \
         : RG_PRIV_LOOP_OPEN(k, i) & RG_PRIV_LOOP_RETURNS_##kind(k, i, RG_PRIV_IS_ONE_RUN(k, i, lo, hi, kind)))
/* A run or a chain, with one frame for all of it. */
#define RG_PRIV_IS_ONE_RUN(k, i, lo, hi, kind) (RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) || rg_chunks_##k == RG_PRIV_CHAIN)
/* A greedy round may fail half-way, a single byte cannot; a lazy loop comes back only if what follows it fails. */
#define RG_PRIV_LOOP_RETURNS_0GREEDY(k, i, run) \
    ((run) ? (rg_echo_##k == RG_PRIV_CALLS ? 0 : RG_PRIV_LOOP_RETURNS_0LAZY(k, i, 1)) \
           : RG_PRIV_RETURNS(RG_PRIV_FAILS_LATER(i) && !rg_falls_##k, rg_tail_##i, rg_open_##i))
#define RG_PRIV_LOOP_RETURNS_0LAZY(k, i, run) RG_PRIV_RETURNS(0, rg_tail_##k, rg_open_##k)
#define RG_PRIV_LOOP_RETURNS_0POSSESSIVE(k, i, run) \
    ((run) ? 0 : RG_PRIV_RETURNS(RG_PRIV_FAILS_LATER(i), rg_tail_##i, rg_open_##i))
#define RG_PRIV_LOOP_RETURNS_0COUNTED(k, i, run) 0

/* A stride needs its frame in every mode, or it is an ordinary loop that pushes nothing. */
#define RG_PRIV_LOOP_SHAPE(k, i, lo, hi, kind) \
    (RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) ? RG_PRIV_RUN \
     : rg_chunks_##k == RG_PRIV_CHAIN ? RG_PRIV_CHAIN \
     : RG_PRIV_IS_GREEDY(kind) && (hi) > 1 && rg_min_##i > 0 && rg_min_##i == rg_max_##i && \
             rg_captures_##i == 0 && !rg_busy_##i && rg_pushes_##k == 3 \
         ? RG_PRIV_STRIDE \
         : RG_PRIV_ROUND_BY_ROUND)

/* Rounds without a bound: choices inside multiply, unless they only say where a run ends that the next round would go on with
 * (rg_chunks_k); a choice of the loop itself adds a factor, and so does a body that may look far ahead, fail, and take
 * something short instead. */
#define RG_PRIV_LOOP_COST(k, i, hi) \
    ((hi) != RG_INF                  ? rg_cost_##i \
     : rg_shape_##k <= RG_PRIV_CHAIN ? rg_pushes_##k != 0 \
     : RG_PRIV_MULTIPLIES(k, i)      ? RG_EXPONENTIAL \
                                     : RG_PRIV_MOST(rg_cost_##i, RG_PRIV_ADDS_FACTOR(k, i)))
#define RG_PRIV_MULTIPLIES(k, i) (rg_leaves_##i != 0 && !(rg_chunks_##k != 0 && rg_leaves_##i == RG_PRIV_ONE_RUN))
#define RG_PRIV_ADDS_FACTOR(k, i) \
    (rg_leaves_##i != 0 || rg_pushes_##k != 0 || (rg_busy_##i && rg_max_##i >= RG_PRIV_FAR))

/* Of a node that would leave frames. The ways to the one end may have captured different things: no matter, if nobody reads
 * them, or if there are none. */
#define RG_PRIV_SEALED(k, leaves, apart) \
    ((leaves) && !rg_accepts_##k && rg_tail_##k && (rg_captures_##k == 0 || rg_bypassed_##k == 0) && rg_chunked_##k == 0 && (apart))
/* No byte that may follow is one that k eats. */
#define RG_PRIV_EATS_NO_NEXT(k) \
    (((rg_eats_##k##_0 & (0ULL | rg_next_##k##_0 | rg_next_##k##_2)) | \
      (rg_eats_##k##_1 & (0ULL | rg_next_##k##_1 | rg_next_##k##_3))) == 0)

/* A look behind over a range of lengths tries one after the other. */
#define RG_PRIV_TRIES_LENGTHS(i, kind) (RG_PRIV_IS_BEHIND(kind) && rg_min_##i != rg_max_##i)

#define RG_PRIV_CHOICE(ops) RG_PRIV_WALK(RG_PRIV_CHOICE_A ops (0STOP, ~);)
#define RG_PRIV_CHOICE_A(op, ...) RG_PRIV_CHOICE_##op(__VA_ARGS__) RG_PRIV_CHOICE_B
#define RG_PRIV_CHOICE_B(op, ...) RG_PRIV_CHOICE_##op(__VA_ARGS__) RG_PRIV_CHOICE_A
#define RG_PRIV_CHOICE_0STOP(...) struct

#define RG_PRIV_CHOICE_0EMPTY(k) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0NEVER(k) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0BYTES(k, s) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0RANGE(k, a, b) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0SET(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0MEMBERS(...)
#define RG_PRIV_CHOICE_0UNION(...)
#define RG_PRIV_CHOICE_0CLASS(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0ITEM(...)
#define RG_PRIV_CHOICE_0ASSERT(k, kind) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0OPEN_SEQ(...)
#define RG_PRIV_CHOICE_0CLOSE_SEQ(k, i, j) \
    enum { rg_seals_##k = RG_PRIV_SEALED(k, rg_leaves_##i != 0 || rg_leaves_##j != 0, RG_PRIV_EATS_NO_NEXT(k)) }; \
    RG_PRIV_CHOICES(k, 0, rg_seals_##k ? 0 : rg_leaves_##j != 0 ? 1 : 0 + rg_leaves_##i, rg_busy_##i || rg_busy_##j, \
                    RG_PRIV_MOST(rg_cost_##i, rg_cost_##j))
#define RG_PRIV_CHOICE_0OPEN_ALT(...)
#define RG_PRIV_CHOICE_0MID_ALT(...)
#define RG_PRIV_CHOICE_0CLOSE_ALT(k, i, j) \
    enum { rg_both_##k = RG_PRIV_ALT_OPEN(i, j), rg_apart_##k = RG_PRIV_EATS_NO_NEXT(k) }; \
    enum { rg_beyond_##k = RG_PRIV_NONE_BEYOND(k, i, j), rg_falls_##k = RG_PRIV_ALT_FALLS(k, i) }; \
    enum { rg_pushes_##k = rg_single_##k ? 0 : rg_both_##k & RG_PRIV_ALT_RETURNS(k, i) }; \
    enum { rg_seals_##k = RG_PRIV_SEALED(k, rg_leaves_##i != 0 || rg_leaves_##j != 0 || rg_pushes_##k != 0, rg_apart_##k) }; \
    RG_PRIV_CHOICES(k, 0, !rg_seals_##k && (rg_leaves_##i != 0 || rg_leaves_##j != 0 || rg_pushes_##k != 0), \
                    rg_busy_##i || rg_busy_##j || rg_pushes_##k != 0, \
                    RG_PRIV_MOST(rg_cost_##i, rg_cost_##j))
#define RG_PRIV_CHOICE_0OPEN_LOOP(...)
#define RG_PRIV_CHOICE_0CLOSE_LOOP(k, i, lo, hi, kind, ...) \
    enum { rg_lends_##k = RG_PRIV_LOOP_LENDS(k, i, lo, hi, kind), rg_falls_##k = RG_PRIV_LOOP_FALLS(i, lo, hi, kind) }; \
    enum { rg_pushes_##k = RG_PRIV_LOOP_PUSHES(k, i, lo, hi, kind) }; \
    enum { \
        rg_seals_##k = (hi) > 0 && !RG_PRIV_IS_ONE_RUN(k, i, lo, hi, kind) && !RG_PRIV_IS_POSSESSIVE(kind) && \
                       RG_PRIV_SEALED(k, rg_pushes_##k != 0 || rg_leaves_##i != 0, RG_PRIV_EATS_NO_NEXT(k)) \
    }; \
    RG_PRIV_CHOICES(k, RG_PRIV_LOOP_SHAPE(k, i, lo, hi, kind), \
                    RG_PRIV_IS_POSSESSIVE(kind) || rg_seals_##k                         ? 0 \
                    : RG_PRIV_IS_ONE_RUN(k, i, lo, hi, kind) && rg_pushes_##k != 0 ? RG_PRIV_ONE_RUN \
                                                                                   : rg_pushes_##k != 0 || rg_leaves_##i != 0, \
                    rg_pushes_##k != 0 || rg_busy_##i, \
                    RG_PRIV_LOOP_COST(k, i, hi))
#define RG_PRIV_CHOICE_0OPEN_CAPTURE(...)
#define RG_PRIV_CHOICE_0CLOSE_CAPTURE(k, i, name) RG_PRIV_CHOICES(k, 0, rg_leaves_##i, rg_busy_##i, rg_cost_##i)
#define RG_PRIV_CHOICE_0OPEN_ATOMIC(...)
#define RG_PRIV_CHOICE_0CLOSE_ATOMIC(k, i) RG_PRIV_CHOICES(k, 0, 0, rg_busy_##i, rg_cost_##i)
#define RG_PRIV_CHOICE_0OPEN_LOOK(...)
#define RG_PRIV_CHOICE_0CLOSE_LOOK(k, i, kind) \
    enum { rg_pushes_##k = !rg_single_##i && (RG_PRIV_IS_NEGATIVE(kind) || RG_PRIV_TRIES_LENGTHS(i, kind)) ? 3 : 0 }; \
    RG_PRIV_CHOICES(k, 0, 0, rg_pushes_##k != 0 || rg_busy_##i, \
                    RG_PRIV_MOST(rg_cost_##i, rg_max_##i >= RG_PRIV_FAR ? RG_POLYNOMIAL : RG_LINEAR))
#define RG_PRIV_CHOICE_0BACKREF(k, name) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0WHEN(k, call) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0CALL(k, ...) RG_PRIV_CHOICES(k, 0, 0, 0, RG_EXPONENTIAL) /* who knows */
#define RG_PRIV_CHOICE_0UTF8(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0INTEGER(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0TAKE(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0IBYTES(k, s) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0IRANGE(k, a, b) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0ISET(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0IMEMBERS(...)
#define RG_PRIV_CHOICE_0IBACKREF(k, name) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0ERROR(k, text) RG_PRIV_NO_CHOICE(k)

#endif
