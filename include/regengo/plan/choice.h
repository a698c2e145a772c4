/* choice.h - where a choice has to be remembered: a frame on the backtracking stack, declared at CLOSE_, children first.
 *
 *   rg_pushes_k       bit 0: k may push a frame of its own where the match may end anywhere (prefix, find);
 *                     bit 1: where it must end with the subject (match). 0 only if no byte at hand leaves two ways to try,
 *                     or nothing that comes later can fail.
 *   rg_overlap_k      of an alternative: both ways are open for some byte, or at the end of the subject; bits as above.
 *   rg_shape_k        how a loop runs: RG_PRIV_RUN over single bytes with one frame, RG_PRIV_CHAIN over runs and gaps (run_rounds.h),
 *                     RG_PRIV_ROUND_BY_ROUND over anything.
 *   rg_commits_k      of a loop: in which modes (as rg_pushes_k has them) the frames of the rounds before go each time it could be left.
 *   rg_leaves_k       k may leave frames behind when it is done: in which modes, and RG_PRIV_ONE_RUN: only that of a run that it
 *                     begins with. May err: towards modes set, and without RG_PRIV_ONE_RUN.
 *   rg_uses_stack_k   k may have frames of its own while it runs. May err: towards 1.
 *   rg_cost_k         RG_LINEAR, RG_POLYNOMIAL or RG_EXPONENTIAL: steps of one attempt at k by the subject's length.
 *                     May err: upwards.
 *
 * A choice reads facts, and asks the optimisations that can spare it: fall_through.h, longest_first.h, peek.h, run_rounds.h,
 * split_tail.h, single_exit.h, decided.h, final_cut.h, shared_frame.h.
 */
#ifndef RG_PLAN_CHOICE_H
#define RG_PLAN_CHOICE_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#include "../run/info.h"
#include "decided.h"
#include "fall_through.h"
#include "final_cut.h"
#include "longest_first.h"
#include "peek.h"
#include "run_rounds.h"
#include "shared_frame.h"
#include "single_exit.h"
#include "split_tail.h"
#endif

#define RG_PRIV_RUN 1
/* RG_PRIV_CHAIN is 2 */
#define RG_PRIV_ROUND_BY_ROUND 3

#define RG_PRIV_ONE_RUN 4

#define RG_PRIV_NO_CHOICE(k) enum { rg_leaves_##k = 0, rg_uses_stack_##k = 0, rg_cost_##k = RG_LINEAR };

/* Something may fail and come back: in the node itself, or after it. */
#define RG_PRIV_RETURNS(inside, follow, end) ((inside) || (follow) ? 3 : (end) ? 2 : 0)
/* In the mode of this instance? */
#define RG_PRIV_IN_MODE(bits) ((bits & (rg_full ? 2 : 1)) != 0)

/* ---- alternatives ---- */

/* A second way that may be empty goes on with what follows. */
#define RG_PRIV_ALT_OVERLAP(k, i, j) \
    (!RG_PRIV_DISJOINT(rg_first, i, rg_first, j) || rg_nullable_##i || (rg_at_end_##i && rg_at_end_##j) ? 3 \
     : !rg_nullable_##j                                                                                 ? 0 \
     : !RG_PRIV_DISJOINT(rg_first, i, rg_follow, k) || rg_at_end_##i                                    ? 3 \
                                                                                                        : rg_accepts_##k != 0)
#define RG_PRIV_ALT_RETURNS(k, i) \
    RG_PRIV_RETURNS(RG_PRIV_FAILS_LATER(i) && !rg_falls_through_##k, \
                    rg_follow_fails_##k != 0 && (!rg_longest_first_##k || rg_accepts_##k), rg_reentered_##k && !rg_longest_first_##k)

/* ---- loops ---- */

#define RG_PRIV_LOOP_OVERLAP(k, i, accepts) \
    (rg_to_boundary_##k                                                                                          ? 0 \
     : !RG_PRIV_DISJOINT(rg_first, i, rg_follow, k) || rg_nullable_##i || (rg_at_end_##i && rg_follow_at_end_##k) ? 3 \
     : accepts                                                                                                    ? 1 \
                                                                                                                  : 0)
/* A run or a chain, with one frame for all of it: it comes back only if what follows it fails. */
#define RG_PRIV_RUN_PUSHES(k, i, lo, hi, kind) \
    ((lo) == (hi) || rg_peeks_##k || RG_PRIV_IS_IN_CHAIN(k) || RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_RUN || RG_PRIV_IS_POSSESSIVE(kind) \
         ? 0 \
         : RG_PRIV_LOOP_OVERLAP(k, i, RG_PRIV_RUN_ACCEPTS(k, kind)) & RG_PRIV_RETURNS(0, rg_follow_fails_##k, rg_reentered_##k))
/* Where the match may end behind a part of a run, it has ended behind all of it, unless that hangs on the place: (?:[A-Z][a-z]+\s*){3,}. */
#define RG_PRIV_RUN_ACCEPTS(k, kind) (rg_accepts_##k && !(rg_wherever_##k && rg_shape_##k == RG_PRIV_RUN && !RG_PRIV_IS_LAZY(kind)))
#define RG_PRIV_ROUNDS_PUSH(k, i, lo, hi, kind) \
    ((lo) == (hi) ? 0 : RG_PRIV_LOOP_OVERLAP(k, i, rg_accepts_##k) & RG_PRIV_ROUNDS_RETURN_##kind(k, i))
/* A greedy round may fail half-way; a lazy loop comes back only if what follows it fails. */
#define RG_PRIV_ROUNDS_RETURN_0GREEDY(k, i) \
    (RG_PRIV_FAILS_LATER(i) && !rg_falls_through_##k ? 3 : RG_PRIV_RETURNS(0, rg_round_fails_##k, rg_round_reentered_##k) & ~(0 + rg_decided_##k))
#define RG_PRIV_ROUNDS_RETURN_0LAZY(k, i) RG_PRIV_RETURNS(0, rg_follow_fails_##k, rg_reentered_##k)
#define RG_PRIV_ROUNDS_RETURN_0POSSESSIVE(k, i) RG_PRIV_RETURNS(RG_PRIV_FAILS_LATER(i), rg_round_fails_##k, rg_round_reentered_##k)
#define RG_PRIV_ROUNDS_RETURN_0COUNTED(k, i) 0

/* Rounds without a bound: choices inside multiply, unless they only say where a run ends that the next round would go on with
 * (run_rounds.h); a choice of the loop itself adds a factor, and so does a body that may look far ahead, fail, and take
 * something short instead. */
#define RG_PRIV_ROUNDS_COST(k, i, hi, kind) \
    ((hi) != RG_INF                  ? 0 + rg_cost_##i \
     : RG_PRIV_IS_ENDLESS(i, kind)   ? RG_EXPONENTIAL \
     : rg_shape_##k <= RG_PRIV_CHAIN ? rg_pushes_##k != 0 \
     : RG_PRIV_MULTIPLIES(k, i)      ? RG_EXPONENTIAL \
                                     : RG_PRIV_MOST(rg_cost_##i, RG_PRIV_ADDS_FACTOR(k, i)))
/* Rounds that a number counts, and that may be empty, and another each time: no length of the subject is a bound on them. */
#define RG_PRIV_IS_ENDLESS(i, kind) (RG_PRIV_IS_COUNTED(kind) && rg_min_##i == 0 && RG_PRIV_READS_ITSELF(i))
#define RG_PRIV_MULTIPLIES(k, i) (RG_PRIV_KEEPS_CHOICES(k, i) && !(RG_PRIV_HAS_RUN_ROUNDS(k) && (rg_leaves_##i & RG_PRIV_ONE_RUN) != 0))
/* In modes in which they do not go with each round. */
#define RG_PRIV_KEEPS_CHOICES(k, i) ((rg_leaves_##i & ~((0 + rg_decided_##k) | (rg_final_##k == RG_PRIV_FINAL)) & 3) != 0)
#define RG_PRIV_ADDS_FACTOR(k, i) \
    (RG_PRIV_KEEPS_CHOICES(k, i) || (rg_pushes_##k & ~(0 + rg_decided_##k)) != 0 || \
     ((rg_uses_stack_##i || ((rg_falls_through_##k != 0 || rg_decided_##k != 0) && rg_repeats_##k != 0)) && rg_max_##i >= RG_PRIV_FAR))

/* For certain over single bytes. */
#define RG_PRIV_CHOICE_OF_0RUN(k, i, lo, hi, kind, way) \
    enum { rg_peeks_##k = RG_PRIV_LOOP_PEEKS(k, i, lo, hi, kind), rg_shape_##k = RG_PRIV_RUN, rg_single_exit_##k = 0 }; \
    enum { rg_pushes_##k = RG_PRIV_RUN_PUSHES(k, i, lo, hi, kind) }; \
    enum { \
        rg_leaves_##k = rg_pushes_##k != 0 ? rg_pushes_##k | RG_PRIV_ONE_RUN : 0, rg_uses_stack_##k = rg_pushes_##k != 0, \
        rg_cost_##k = (hi) == RG_INF && rg_pushes_##k != 0 \
    };
/* Over anything. */
#define RG_PRIV_CHOICE_OF_0ROUNDS(k, i, lo, hi, kind, way) \
    enum { \
        rg_peeks_##k = RG_PRIV_LOOP_PEEKS(k, i, lo, hi, kind), \
        rg_falls_through_##k = RG_PRIV_LOOP_FALLS_THROUGH(i, lo, hi, kind), rg_decided_##k = RG_PRIV_IS_DECIDED(k, i, kind, way), \
        rg_final_##k = RG_PRIV_FINAL_OF(k, hi, kind), \
        rg_shape_##k = RG_PRIV_IS_RUN(i, lo, hi, kind) ? RG_PRIV_RUN \
                       : RG_PRIV_IS_CHAIN(k)           ? RG_PRIV_CHAIN \
                                                       : RG_PRIV_ROUND_BY_ROUND \
    }; \
    enum { \
        rg_pushes_##k = rg_shape_##k <= RG_PRIV_CHAIN ? RG_PRIV_RUN_PUSHES(k, i, lo, hi, kind) \
                                                      : RG_PRIV_ROUNDS_PUSH(k, i, lo, hi, kind) \
    }; \
    enum { \
        rg_shares_##k = RG_PRIV_SHARES_FRAME(k, i, lo, hi, kind), \
        rg_commits_##k = (0 + rg_decided_##k) | (rg_final_##k != 0), \
        rg_single_exit_##k = (hi) > 0 && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && !RG_PRIV_IS_POSSESSIVE(kind) && \
                             RG_PRIV_HAS_SINGLE_EXIT(k, rg_pushes_##k != 0 || rg_leaves_##i != 0) \
    }; \
    enum { \
        rg_leaves_##k = RG_PRIV_IS_POSSESSIVE(kind) || rg_single_exit_##k               ? 0 \
                        : rg_shape_##k <= RG_PRIV_CHAIN && rg_pushes_##k != 0 ? rg_pushes_##k | RG_PRIV_ONE_RUN \
                                                                              : (rg_pushes_##k | rg_leaves_##i) & ~rg_commits_##k & 3, \
        rg_uses_stack_##k = rg_pushes_##k != 0 || rg_uses_stack_##i, rg_cost_##k = RG_PRIV_ROUNDS_COST(k, i, hi, kind) \
    };
#define RG_PRIV_CHOICE_OF_0EXACT(k, ...) \
    enum { rg_shape_##k = RG_PRIV_RUN, rg_pushes_##k = 0, rg_single_exit_##k = 0 }; \
    RG_PRIV_NO_CHOICE(k)

/* ---- sequences ---- */

#define RG_PRIV_CHOICE_OF_SEQ_0FIXED(k, i, j) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_OF_SEQ_0MARKED(k, i, j) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_OF_SEQ_0LOOSE(k, i, j) \
    enum { rg_single_exit_##k = RG_PRIV_HAS_SINGLE_EXIT(k, rg_leaves_##i != 0 || rg_leaves_##j != 0) }; \
    enum { \
        rg_leaves_##k = rg_single_exit_##k ? 0 : rg_leaves_##j != 0 ? (rg_leaves_##i | rg_leaves_##j) & 3 : 0 + rg_leaves_##i, \
        rg_uses_stack_##k = rg_uses_stack_##i || rg_uses_stack_##j, rg_cost_##k = RG_PRIV_MOST(rg_cost_##i, rg_cost_##j) \
    };

/* A look behind over a range of lengths tries one after the other. */
#define RG_PRIV_TRIES_LENGTHS(i, kind) (RG_PRIV_IS_BEHIND(kind) && rg_min_##i != rg_max_##i)

#define RG_PRIV_CHOICE(closes) RG_PRIV_WALK(RG_PRIV_CHOICE_A closes (0STOP, ~);)
#define RG_PRIV_CHOICE_A(op, ...) RG_PRIV_CHOICE_##op(__VA_ARGS__) RG_PRIV_CHOICE_B
#define RG_PRIV_CHOICE_B(op, ...) RG_PRIV_CHOICE_##op(__VA_ARGS__) RG_PRIV_CHOICE_A
#define RG_PRIV_CHOICE_0STOP(...) struct

#define RG_PRIV_CHOICE_0ONE(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0TEXT(k, ...) RG_PRIV_NO_CHOICE(k)
#define RG_PRIV_CHOICE_0WORDS(k, ...) \
    enum { rg_pushes_##k = RG_PRIV_RETURNS(0, rg_follow_fails_##k, rg_reentered_##k), rg_cost_##k = RG_LINEAR }; \
    enum { rg_leaves_##k = rg_pushes_##k, rg_uses_stack_##k = rg_pushes_##k != 0 };
#define RG_PRIV_CHOICE_0LEAF(k, ...) \
    enum { \
        rg_leaves_##k = 0, rg_uses_stack_##k = 0, \
        rg_cost_##k = rg_depends_##k & RG_PRIV_ON_OTHERS ? RG_EXPONENTIAL : RG_LINEAR /* of others nothing is known */ \
    };
#define RG_PRIV_CHOICE_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_CHOICE_OF_SEQ_##h(k, i, j)
#define RG_PRIV_CHOICE_0CLOSE_ALT(k, i, j, ...) \
    enum { rg_overlap_##k = RG_PRIV_ALT_OVERLAP(k, i, j), rg_longest_first_##k = RG_PRIV_IS_LONGEST_FIRST(k, i, j) }; \
    enum { rg_falls_through_##k = RG_PRIV_ALT_FALLS_THROUGH(k, i) }; \
    enum { rg_pushes_##k = rg_single_##k ? 0 : rg_overlap_##k & RG_PRIV_ALT_RETURNS(k, i) }; \
    /* Of one byte neither way is run. */ \
    enum { rg_leaving_##k = rg_single_##k ? 0 : (rg_leaves_##i | rg_leaves_##j | rg_pushes_##k) & 3 }; \
    enum { rg_single_exit_##k = RG_PRIV_HAS_SINGLE_EXIT(k, rg_leaving_##k != 0) }; \
    enum { \
        rg_leaves_##k = rg_single_exit_##k ? 0 : 0 + rg_leaving_##k, \
        rg_uses_stack_##k = rg_uses_stack_##i || rg_uses_stack_##j || rg_pushes_##k != 0, \
        rg_cost_##k = RG_PRIV_MOST(rg_cost_##i, rg_cost_##j) \
    };
#define RG_PRIV_CHOICE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_CHOICE_OF_, RG_PRIV_CLASS_OF_##way)(k, i, lo, hi, kind, way)
#define RG_PRIV_CHOICE_0CLOSE_CAPTURE(k, i, ...) enum { rg_leaves_##k = rg_leaves_##i, rg_uses_stack_##k = rg_uses_stack_##i, rg_cost_##k = rg_cost_##i };
#define RG_PRIV_CHOICE_0CLOSE_ATOMIC(k, i, ...) enum { rg_leaves_##k = 0, rg_uses_stack_##k = rg_uses_stack_##i, rg_cost_##k = rg_cost_##i };
#define RG_PRIV_CHOICE_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    enum { rg_pushes_##k = !rg_single_##i && (RG_PRIV_IS_NEGATIVE(kind) || RG_PRIV_TRIES_LENGTHS(i, kind)) ? 3 : 0 }; \
    enum { \
        rg_leaves_##k = 0, rg_uses_stack_##k = rg_pushes_##k != 0 || rg_uses_stack_##i, \
        rg_cost_##k = RG_PRIV_MOST(rg_cost_##i, rg_max_##i >= RG_PRIV_FAR ? RG_POLYNOMIAL : RG_LINEAR) \
    };

#endif
