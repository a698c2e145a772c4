/* depth.h - how deep the backtracking stack gets, and what has to be logged on it so that it can be undone.
 *
 * Declared at OPEN_, parents first:
 *   rg_choices_below_k   there may be choices on the stack when k starts, to which a failure goes back: in which modes (as rg_pushes_k
 *                        has them). May err: towards bits set.
 *   rg_state_k           the number of the node's case: unique in the matcher, 15 bits (consecutive, so even where it wraps).
 *   rg_states_k          of the whole pattern: how many there are, about.
 * Declared at CLOSE_, children first; one log entry is one frame:
 *   rg_counted_k         a loop counts its rounds: it has bounds to keep, or must know whether an empty round is the first.
 *   rg_restores_k        a loop has a counter that choices in its rounds may need again.
 *   rg_logs_entry_k      a loop saves its counter and round start when it is entered: choices left by an earlier run of the
 *                        same loop, in an earlier round of an outer one, still need them.
 *   rg_logs_round_k      a loop saves them before it enters another round, for the choices that the last one left.
 *   rg_carries_k         what of that its own frame carries, so that no second frame is needed.
 *   rg_logs_close_k      a capture saves its old span when it closes: a way back may lead to a match without this one.
 *   rg_optional_k        of a capture: a match may not set it, or set it more than once. May err: towards 1.
 *   rg_logs_k            anything in k is logged: in which modes.
 *   rg_peak_k            frames that k has at most while it runs; rg_rest_k: frames that it leaves at most.
 *                        RG_PRIV_FAR: no bound. May err: upwards.
 *   rg_each_k, rg_forced_k, rg_all_k, rg_below_k, rg_inside_k   of a loop: frames of a round, of one that must be, of all, of all
 *                        but one, and with those in it; rg_peak_sum_k, rg_rest_sum_k: sums before they are brought down to a bound.
 */
#ifndef RG_PLAN_DEPTH_H
#define RG_PLAN_DEPTH_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/frame.h"
#include "choice.h"
#endif

/* Sums of a few numbers that are at most RG_PRIV_FAR, brought down to that when they are all there. */
#define RG_PRIV_FRAMES(k, peak, rest) \
    RG_PRIV_ENUM { \
        rg_peak_sum_##k = peak, rg_peak_##k = RG_PRIV_LEAST(RG_PRIV_FAR, rg_peak_sum_##k), rg_rest_sum_##k = rest, \
        rg_rest_##k = RG_PRIV_LEAST(RG_PRIV_FAR, rg_rest_sum_##k) \
    };
#define RG_PRIV_SUM(a, b) (0LL + (a) + (b))
#define RG_PRIV_STATE_OF(k) enum { rg_state_##k = __COUNTER__ & RG_PRIV_MAX_STATE };
#define RG_PRIV_STATES_FROM(root) enum { rg_states_from_##root = __COUNTER__ };
#define RG_PRIV_STATES_TO(root) enum { rg_states_##root = __COUNTER__ - rg_states_from_##root };
#define RG_PRIV_SHALLOW(k) enum { rg_logs_##k = 0, rg_peak_##k = 0, rg_rest_##k = 0 };

/* What has no choice in it needs to know of choices below only where it captures. */
#define RG_PRIV_BELOW(k, so) enum { rg_choices_below_##k = so };

/* A possessive loop keeps, of the rounds before, nothing but what restores things below it. */
#define RG_PRIV_KEEPS(k, i) ((rg_choices_below_##k & rg_logs_##i) != 0)
#define RG_PRIV_ANY_MODE(condition) ((condition) ? 3 : 0)
/* A part with a single exit the same, of all of its frames. */
#define RG_PRIV_REST_BEHIND_EXIT(k, rest) (!rg_single_exit_##k ? (rest) : RG_PRIV_KEEPS(k, k) ? 0LL + rg_peak_##k : 0LL)

/* ---- loops ---- */

#define RG_PRIV_COUNTS(i, lo, hi, kind) \
    (RG_PRIV_IS_COUNTED(kind) || (lo) > 1 || ((hi) > 1 && (hi) != RG_INF) || ((hi) > 1 && rg_min_##i == 0))

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
    (RG_PRIV_IS_GREEDY(kind) ? rg_adds_##k ? RG_PRIV_SUM(RG_PRIV_OWN_FRAMES(k), rg_rest_##i) : 0 \
     : RG_PRIV_IS_LAZY(kind) || RG_PRIV_IS_COUNTED(kind) ? RG_PRIV_SUM(rg_logs_round_##k, rg_rest_##i) \
     : RG_PRIV_KEEPS(k, i)                       ? RG_PRIV_SUM(rg_logs_round_##k, rg_peak_##i) \
                                                 : 0)
/* Does a greedy loop's round add frames for good, in a mode in which they do not go each time the loop could be left? Where they go only
 * if the byte at hand says so, a round has to leave none but the loop's own. What restores things below a loop stays. */
#define RG_PRIV_ADDS_FRAMES(k, i) \
    (!RG_PRIV_SHARES(k, i) && (((rg_pushes_##k | rg_logs_##i | (rg_leaves_##i & 3) | RG_PRIV_ANY_MODE(rg_logs_round_##k)) & ~rg_commits_##k) != 0 || \
     (rg_choices_below_##k & rg_logs_##i & rg_commits_##k & (rg_final_##k == RG_PRIV_FINAL ? 2 : 3)) != 0 || \
     (rg_final_##k == RG_PRIV_FINAL_BY_HEAD && (rg_commits_##k & rg_decided_##k & 1) == 0 && (rg_rest_##i != 0 || rg_logs_round_##k))))
/* What the sums are made of, each named once: text that is named twice doubles at every level. */
#define RG_PRIV_DEPTH_OF_0ROUNDS(k, i, lo, hi, kind) \
    enum { \
        rg_counted_##k = RG_PRIV_COUNTS(i, lo, hi, kind), \
        rg_restores_##k = rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && rg_counted_##k && rg_leaves_##i != 0, \
        rg_logs_entry_##k = rg_restores_##k && rg_repeats_##k != 0 && !RG_PRIV_IS_POSSESSIVE(kind) && !rg_single_exit_##k, \
        rg_logs_round_##k = rg_restores_##k && ((lo) > 1 || !RG_PRIV_IS_POSSESSIVE(kind)), \
        rg_carries_##k = RG_PRIV_CARRIES(i, lo, hi, kind) \
    }; \
    enum { rg_adds_##k = RG_PRIV_ADDS_FRAMES(k, i) }; \
    RG_PRIV_ENUM { \
        rg_each_##k = RG_PRIV_ROUND_FRAMES(k, i, kind), \
        rg_forced_##k = RG_PRIV_IS_POSSESSIVE(kind) || !rg_adds_##k ? RG_PRIV_SUM(rg_rest_##i, rg_logs_round_##k) : 0LL \
    }; \
    RG_PRIV_ENUM { \
        rg_below_##k = RG_PRIV_SUM(RG_PRIV_ROUNDS((hi) == RG_INF ? (hi) : (hi) - ((hi) > 0), rg_each_##k), \
                                   RG_PRIV_ROUNDS(lo, rg_forced_##k)), \
        rg_all_##k = RG_PRIV_ROUNDS(hi, rg_each_##k) \
    }; \
    RG_PRIV_ENUM { rg_inside_##k = RG_PRIV_SUM(RG_PRIV_MOST(rg_peak_##i, rg_rest_##i), rg_below_##k) }; \
    enum { rg_logs_##k = rg_logs_##i | RG_PRIV_ANY_MODE(rg_logs_entry_##k || rg_logs_round_##k) }; \
    RG_PRIV_FRAMES_OF_EXIT(k, rg_shape_##k == RG_PRIV_ROUND_BY_ROUND ? RG_PRIV_LOOP_PEAK(k) : RG_PRIV_ONE_FRAME(k, rg_peak_##i), \
                           rg_shape_##k == RG_PRIV_ROUND_BY_ROUND ? RG_PRIV_LOOP_REST(k, i, kind) : RG_PRIV_ONE_FRAME(k, rg_rest_##i))
#define RG_PRIV_FRAMES_OF_EXIT(k, peak, rest) RG_PRIV_FRAMES(k, peak, RG_PRIV_REST_BEHIND_EXIT(k, rest))
#define RG_PRIV_LOOP_REST(k, i, kind) \
    (RG_PRIV_IS_POSSESSIVE(kind) && !RG_PRIV_KEEPS(k, i) ? 0LL \
     : RG_PRIV_IS_GREEDY(kind) && !rg_adds_##k           ? 0LL + rg_logs_entry_##k + (rg_leaves_##k != 0) \
         : RG_PRIV_SUM(rg_all_##k, (rg_pushes_##k != 0) + rg_logs_entry_##k))
#define RG_PRIV_LOOP_PEAK(k) \
    RG_PRIV_SUM(rg_logs_entry_##k + rg_logs_round_##k + (rg_pushes_##k != 0), rg_inside_##k)
/* Of a chain the last round is run, for its captures. */
#define RG_PRIV_ONE_FRAME(k, round) RG_PRIV_SUM(rg_pushes_##k != 0, rg_shape_##k == RG_PRIV_CHAIN ? 0LL + (round) : 0LL)

#define RG_PRIV_DEPTH_OF_0EXACT(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_OF_0RUN(k, ...) enum { rg_logs_##k = 0, rg_peak_##k = rg_pushes_##k != 0, rg_rest_##k = rg_pushes_##k != 0 };

/* ---- sequences ---- */

#define RG_PRIV_DEPTH_OF_SEQ_0FIXED(k, i, j) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_OF_SEQ_0MARKED(k, i, j) \
    enum { rg_logs_##k = rg_logs_##i | rg_logs_##j }; \
    RG_PRIV_FRAMES(k, RG_PRIV_SUM(rg_rest_##i, rg_rest_##j), RG_PRIV_SUM(rg_rest_##i, rg_rest_##j))
#define RG_PRIV_DEPTH_OF_SEQ_0LOOSE(k, i, j) \
    enum { rg_logs_##k = rg_logs_##i | rg_logs_##j }; \
    RG_PRIV_FRAMES_OF_EXIT(k, RG_PRIV_MOST(rg_peak_##i, RG_PRIV_SUM(rg_rest_##i, rg_peak_##j)), RG_PRIV_SUM(rg_rest_##i, rg_rest_##j))

/* ---- RG_BOUNDED where there is no bound, or a choice of the limit that is missing: the loops to blame ---- */

#if RG_DEFAULT_STACK > 0
#define RG_PRIV_FORBIDDEN "which RG_BOUNDED forbids; "
#else
#define RG_PRIV_FORBIDDEN "which RG_DEFAULT_STACK 0 forbids without RG_POOL or RG_STACK(n), and RG_BOUNDED; "
#endif

#define RG_PRIV_BLAME_0EXACT(...)
#define RG_PRIV_BLAME_0RUN(...)
#define RG_PRIV_BLAME_0ROUNDS(k, kind, word) RG_PRIV_BLAME_ROUNDS_##kind(k, word)
#define RG_PRIV_BLAME_ROUNDS_0GREEDY(k, word) \
    _Static_assert(!rg_must_be_bounded || rg_shape_##k < RG_PRIV_ROUND_BY_ROUND || rg_all_##k < RG_PRIV_FAR, \
                   word ": each round of this loop leaves a choice on the backtracking stack, " RG_PRIV_FORBIDDEN "bound the rounds " \
                        "(RG_BETWEEN), make them possessive, or let the next byte tell whether another one begins");
#define RG_PRIV_BLAME_ROUNDS_0LAZY(k, word) RG_PRIV_BLAME_ROUNDS_0GREEDY(k, word)
#define RG_PRIV_BLAME_ROUNDS_0POSSESSIVE(k, word) RG_PRIV_BLAME_ROUNDS_0GREEDY(k, word)
#define RG_PRIV_BLAME_ROUNDS_0COUNTED(k, name)

#define RG_PRIV_DEPTH(ops) RG_PRIV_WALK(RG_PRIV_DEPTH_A ops (0STOP, ~);)
#define RG_PRIV_DEPTH_A(op, ...) RG_PRIV_DEPTH_##op(__VA_ARGS__) RG_PRIV_DEPTH_B
#define RG_PRIV_DEPTH_B(op, ...) RG_PRIV_DEPTH_##op(__VA_ARGS__) RG_PRIV_DEPTH_A
#define RG_PRIV_DEPTH_0STOP(...) struct

#define RG_PRIV_DEPTH_0ITEM(...)
#define RG_PRIV_DEPTH_0ONE(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0TEXT(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0WORDS(k, ...) RG_PRIV_STATE_OF(k) RG_PRIV_DEPTH_OF_0RUN(k, ~)
#define RG_PRIV_DEPTH_0LEAF(k, ...) RG_PRIV_SHALLOW(k)
#define RG_PRIV_DEPTH_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k) RG_PRIV_IF_PLACED_##g(RG_PRIV_BELOW, j, rg_choices_below_##k | (rg_leaves_##i & 3))
#define RG_PRIV_DEPTH_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_DEPTH_OF_SEQ_##h(k, i, j)
#define RG_PRIV_DEPTH_0OPEN_ALT(k, i, j, fold, f, g) \
    RG_PRIV_STATE_OF(k) RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k | rg_pushes_##k) \
    RG_PRIV_IF_PLACED_##g(RG_PRIV_BELOW, j, rg_choices_below_##k)
#define RG_PRIV_DEPTH_0MID_ALT(...)
#define RG_PRIV_DEPTH_0CLOSE_ALT(k, i, j, ...) \
    enum { rg_logs_##k = rg_logs_##i | rg_logs_##j }; \
    RG_PRIV_FRAMES_OF_EXIT(k, RG_PRIV_MOST(RG_PRIV_SUM(rg_pushes_##k != 0, rg_peak_##i), rg_peak_##j), \
                           RG_PRIV_MOST(RG_PRIV_SUM(rg_pushes_##k != 0, rg_rest_##i), rg_rest_##j))
#define RG_PRIV_DEPTH_0OPEN_LOOP(k, i, j, fold, f, h, ...) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_STATE_OF, k) \
    RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k | rg_pushes_##k | (rg_leaves_##i & 3))
#define RG_PRIV_DEPTH_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_DEPTH_OF_, RG_PRIV_CLASS_OF_##way)(k, i, lo, hi, kind)
#define RG_PRIV_DEPTH_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_STATE_OF(k) RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k)
#define RG_PRIV_DEPTH_0CLOSE_CAPTURE(k, i, ...) \
    enum { \
        rg_optional_##k = rg_repeats_##k == 1 || rg_bypassed_##k != 0, \
        rg_logs_close_##k = !rg_optional_##k ? 0 \
                            : (rg_choices_below_##k | (rg_leaves_##i & 3)) & ~(RG_PRIV_CANNOT_FAIL(k) ? 1 : 0) \
    }; \
    enum { rg_logs_##k = rg_logs_##i | rg_logs_close_##k }; \
    RG_PRIV_FRAMES(k, RG_PRIV_MOST(rg_peak_##i, RG_PRIV_SUM(rg_rest_##i, rg_logs_close_##k != 0)), RG_PRIV_SUM(rg_rest_##i, rg_logs_close_##k != 0))
#define RG_PRIV_DEPTH_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k)
#define RG_PRIV_DEPTH_0CLOSE_ATOMIC(k, i, ...) \
    enum { rg_logs_##k = rg_logs_##i }; \
    RG_PRIV_FRAMES(k, rg_peak_##i, RG_PRIV_KEEPS(k, i) ? 0LL + rg_peak_##i : 0LL)
#define RG_PRIV_DEPTH_0OPEN_LOOK(k, i, j, fold, f, kind) RG_PRIV_STATE_OF(k) RG_PRIV_IF_PLACED_##f(RG_PRIV_BELOW, i, rg_choices_below_##k | rg_pushes_##k)
#define RG_PRIV_DEPTH_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    enum { rg_logs_##k = rg_logs_##i }; \
    RG_PRIV_FRAMES(k, RG_PRIV_SUM(rg_pushes_##k != 0, rg_peak_##i), \
                   RG_PRIV_KEEPS(k, i) && !RG_PRIV_IS_NEGATIVE(kind) ? 0LL + rg_peak_##i : 0LL)


#endif
