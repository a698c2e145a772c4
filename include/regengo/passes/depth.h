/* depth.h - how deep the backtracking stack gets, and what has to be logged on it so that it can be undone.
 *
 * Declared at OPEN_, parents first:
 *   rg_held_k       there may be choices on the stack when k starts, to which a failure goes back. May err: towards 1.
 * Declared at CLOSE_, children first; one log entry is one frame:
 *   rg_logs_entry_k a loop saves its counter and round start when it is entered: choices left by an earlier run of the
 *                   same loop, in an earlier round of an outer one, still need them.
 *   rg_logs_round_k a loop saves them before it enters another round, for the choices that the last one left.
 *   rg_state_k      the number of the node's case: unique in the matcher, 15 bits (consecutive, so even where it wraps).
 *   rg_states_k     of a loop: the cases of its own and of its body.
 *   rg_carries_k    what of that its own frame carries, so that no second frame is needed.
 *   rg_logs_close_k a capture saves its old span when it closes: a way back may lead to a match without this one.
 *   rg_logs_k       anything in k is logged.
 *   rg_peak_k       frames that k has at most while it runs; rg_rest_k: frames that it leaves at most.
 *                   RG_PRIV_FAR: no bound. May err: upwards.
 */
#ifndef RG_PASSES_DEPTH_H
#define RG_PASSES_DEPTH_H

#include "../run/frame.h"
#include "choice.h"

/* Sums of a few numbers that are at most RG_PRIV_FAR, brought down to that when they are all there. */
#define RG_PRIV_DEPTH_FACT(k, logs, peak, rest) \
    enum { rg_logs_##k = (logs) }; \
    RG_PRIV_ENUM { \
        rg_peak_sum_##k = (peak), rg_peak_##k = RG_PRIV_LEAST(RG_PRIV_FAR, rg_peak_sum_##k), \
        rg_rest_sum_##k = (rest), rg_rest_##k = RG_PRIV_LEAST(RG_PRIV_FAR, rg_rest_sum_##k) \
    };
#define RG_PRIV_SUM(a, b) (0LL + (a) + (b))
#define RG_PRIV_STATE_OF(k) enum { rg_state_##k = __COUNTER__ & RG_PRIV_MAX_STATE };
#define RG_PRIV_SHALLOW(k) enum { rg_logs_##k = 0, rg_peak_##k = 0, rg_rest_##k = 0 };

/* A loop counts its rounds if it has bounds to keep or must know whether an empty round is the first. */
#define RG_PRIV_COUNTS(i, lo, hi, kind) \
    (RG_PRIV_IS_COUNTED(kind) || (lo) > 1 || ((hi) > 1 && (hi) != RG_INF) || ((hi) > 1 && rg_min_##i == 0))
/* A possessive loop keeps, of the rounds before, nothing but what restores things below it. */
#define RG_PRIV_KEEPS(k, i) (rg_held_##k && rg_logs_##i)

/* A sealed node the same, of all of its frames. */
#define RG_PRIV_REST_IF_SEALED(k, rest) (!rg_seals_##k ? (rest) : RG_PRIV_KEEPS(k, k) ? rg_peak_##k : 0LL)

#define RG_PRIV_CARRIES_NOTHING 0
#define RG_PRIV_CARRIES_COUNT 1
#define RG_PRIV_CARRIES_ROUND 2
#define RG_PRIV_CARRIES(i, lo, hi, kind) \
    (RG_PRIV_IS_COUNTED(kind)        ? RG_PRIV_CARRIES_NOTHING \
     : rg_min_##i > 0                ? RG_PRIV_CARRIES_COUNT \
     : (hi) == RG_INF && (lo) <= 1   ? RG_PRIV_CARRIES_ROUND \
                                     : RG_PRIV_CARRIES_NOTHING)

/* Frames that one more round adds for good. */
#define RG_PRIV_OWN_FRAMES(k) \
    (rg_carries_##k == RG_PRIV_CARRIES_NOTHING ? (rg_pushes_##k != 0) + rg_logs_round_##k \
                                               : rg_pushes_##k != 0 || rg_logs_round_##k)
#define RG_PRIV_ROUND_FRAMES(k, i, kind) \
    (RG_PRIV_IS_GREEDY(kind) ? RG_PRIV_SUM(RG_PRIV_OWN_FRAMES(k), rg_rest_##i) \
     : RG_PRIV_IS_LAZY(kind) || RG_PRIV_IS_COUNTED(kind) ? RG_PRIV_SUM(rg_logs_round_##k, rg_rest_##i) \
     : RG_PRIV_KEEPS(k, i)                       ? RG_PRIV_SUM(rg_logs_round_##k, rg_peak_##i) \
                                                 : 0)
/* What the sums below are made of, each named once: text that is named twice doubles at every level. */
#define RG_PRIV_LOOP_FRAMES(k, i, lo, hi, kind) \
    RG_PRIV_ENUM { rg_each_##k = RG_PRIV_ROUND_FRAMES(k, i, kind) }; \
    RG_PRIV_ENUM { rg_forced_##k = RG_PRIV_IS_POSSESSIVE(kind) ? RG_PRIV_SUM(rg_rest_##i, rg_logs_round_##k) : 0LL }; \
    RG_PRIV_ENUM { rg_below_##k = RG_PRIV_SUM(RG_PRIV_ROUNDS((hi) == RG_INF ? (hi) : (hi) - ((hi) > 0), rg_each_##k), \
                                               RG_PRIV_ROUNDS(lo, rg_forced_##k)), \
                   rg_all_##k = RG_PRIV_ROUNDS(hi, rg_each_##k) }; \
    RG_PRIV_ENUM { rg_inside_##k = RG_PRIV_SUM(RG_PRIV_MOST(rg_peak_##i, rg_rest_##i), rg_below_##k) };
#define RG_PRIV_LOOP_REST(k, i, kind) \
    (RG_PRIV_IS_POSSESSIVE(kind) && !RG_PRIV_KEEPS(k, i) \
         ? 0LL \
         : RG_PRIV_SUM(rg_all_##k, (rg_pushes_##k != 0) + rg_logs_entry_##k))
#define RG_PRIV_LOOP_PEAK(k) \
    RG_PRIV_SUM(rg_logs_entry_##k + rg_logs_round_##k + (rg_pushes_##k != 0), rg_inside_##k)

/* Of a chain the last round is run, for its captures. */
#define RG_PRIV_ONE_FRAME(k, round) RG_PRIV_SUM(rg_pushes_##k != 0, rg_shape_##k == RG_PRIV_CHAIN ? (round) : 0LL)

#define RG_PRIV_DEPTH(ops) RG_PRIV_WALK(RG_PRIV_DEPTH_A ops (0STOP, ~);)
#define RG_PRIV_DEPTH_A(op, ...) RG_PRIV_DEPTH_##op(__VA_ARGS__) RG_PRIV_DEPTH_B
#define RG_PRIV_DEPTH_B(op, ...) RG_PRIV_DEPTH_##op(__VA_ARGS__) RG_PRIV_DEPTH_A
#define RG_PRIV_DEPTH_0STOP(...) struct

#define RG_PRIV_DEPTH_0EMPTY(k) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0NEVER(k) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0BYTES(k, s) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0RANGE(k, a, b) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0SET(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0MEMBERS(...)
#define RG_PRIV_DEPTH_0UNION(...)
#define RG_PRIV_DEPTH_0CLASS(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0ITEM(...)
#define RG_PRIV_DEPTH_0ASSERT(k, kind) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0OPEN_SEQ(k, i, j) enum { rg_held_##i = rg_held_##k, rg_held_##j = rg_held_##k || rg_leaves_##i != 0 };
#define RG_PRIV_DEPTH_0CLOSE_SEQ(k, i, j) \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i || rg_logs_##j, \
                       RG_PRIV_MOST(rg_peak_##i, RG_PRIV_SUM(rg_rest_##i, rg_peak_##j)), \
                       RG_PRIV_REST_IF_SEALED(k, RG_PRIV_SUM(rg_rest_##i, rg_rest_##j)))
#define RG_PRIV_DEPTH_0OPEN_ALT(k, i, j) \
    RG_PRIV_STATE_OF(k) \
    enum { rg_held_##i = rg_held_##k || rg_pushes_##k != 0, rg_held_##j = rg_held_##k };
#define RG_PRIV_DEPTH_0MID_ALT(...)
#define RG_PRIV_DEPTH_0CLOSE_ALT(k, i, j) \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i || rg_logs_##j, \
                       RG_PRIV_MOST(RG_PRIV_SUM(rg_pushes_##k != 0, rg_peak_##i), rg_peak_##j), \
                       RG_PRIV_REST_IF_SEALED(k, RG_PRIV_MOST(RG_PRIV_SUM(rg_pushes_##k != 0, rg_rest_##i), rg_rest_##j)))
#define RG_PRIV_DEPTH_0OPEN_LOOP(k, i, ...) \
    RG_PRIV_STATE_OF(k) \
    enum { rg_held_##i = rg_held_##k || rg_pushes_##k != 0 || rg_leaves_##i != 0 };
#define RG_PRIV_DEPTH_0CLOSE_LOOP(k, i, lo, hi, kind, ...) \
    enum { \
        rg_states_##k = (__COUNTER__ - rg_state_##k) & RG_PRIV_MAX_STATE, \
        rg_counted_##k = RG_PRIV_COUNTS(i, lo, hi, kind), \
        rg_restores_##k = rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && rg_counted_##k && rg_leaves_##i != 0, \
        rg_logs_entry_##k = rg_restores_##k && rg_repeats_##k != 0 && !RG_PRIV_IS_POSSESSIVE(kind) && !rg_seals_##k, \
        rg_logs_round_##k = rg_restores_##k && ((lo) > 1 || !RG_PRIV_IS_POSSESSIVE(kind)), \
        rg_carries_##k = RG_PRIV_CARRIES(i, lo, hi, kind) \
    }; \
    RG_PRIV_LOOP_FRAMES(k, i, lo, hi, kind) \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i || rg_logs_entry_##k || rg_logs_round_##k, \
                       rg_shape_##k == RG_PRIV_ROUND_BY_ROUND ? RG_PRIV_LOOP_PEAK(k) : RG_PRIV_ONE_FRAME(k, rg_peak_##i), \
                       RG_PRIV_REST_IF_SEALED(k, rg_shape_##k == RG_PRIV_ROUND_BY_ROUND \
                                                     ? RG_PRIV_LOOP_REST(k, i, kind) \
                                                     : RG_PRIV_ONE_FRAME(k, rg_rest_##i)))
#define RG_PRIV_DEPTH_0OPEN_CAPTURE(k, i, name) RG_PRIV_STATE_OF(k) enum { rg_held_##i = rg_held_##k };
#define RG_PRIV_DEPTH_0CLOSE_CAPTURE(k, i, name) \
    enum { \
        rg_optional_##k = rg_repeats_##k == 1 || rg_bypassed_##k != 0, \
        rg_logs_close_##k = rg_optional_##k && (rg_held_##k || rg_leaves_##i != 0) \
    }; \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i || rg_logs_close_##k, \
                       RG_PRIV_MOST(rg_peak_##i, RG_PRIV_SUM(rg_rest_##i, rg_logs_close_##k)), \
                       RG_PRIV_SUM(rg_rest_##i, rg_logs_close_##k))
#define RG_PRIV_DEPTH_0OPEN_ATOMIC(k, i) enum { rg_held_##i = rg_held_##k };
#define RG_PRIV_DEPTH_0CLOSE_ATOMIC(k, i) \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i, rg_peak_##i, RG_PRIV_KEEPS(k, i) ? rg_peak_##i : 0LL)
#define RG_PRIV_DEPTH_0OPEN_LOOK(k, i, kind) \
    RG_PRIV_STATE_OF(k) enum { rg_held_##i = rg_held_##k || rg_pushes_##k != 0 };
#define RG_PRIV_DEPTH_0CLOSE_LOOK(k, i, kind) \
    RG_PRIV_DEPTH_FACT(k, rg_logs_##i, RG_PRIV_SUM(rg_pushes_##k != 0, rg_peak_##i), \
                       RG_PRIV_KEEPS(k, i) && !RG_PRIV_IS_NEGATIVE(kind) ? rg_peak_##i : 0LL)
#define RG_PRIV_DEPTH_0BACKREF(k, name) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0WHEN(k, call) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0CALL(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0UTF8(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0INTEGER(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0TAKE(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0IBYTES(k, s) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0IRANGE(k, a, b) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0ISET(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0IMEMBERS(...)
#define RG_PRIV_DEPTH_0IBACKREF(k, name) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0ERROR(k, text) RG_PRIV_SHALLOW(k)

#endif
