/* memo.h - what has failed is remembered, so that it is not tried again: (?:\w+\.|\w+)*@, .*.*=, (a|aa)+$.
 *
 * Idea: what may still come after a point of the pattern depends on the position, and on the rounds of the loops around it, not on the
 * way there. A point that an attempt has been at, without a match, need not be gone through again: by other ways, from later starts, or in the
 * searches for later matches. One point in each cycle is enough: here the head of a loop that runs round by round, and the places
 * where a run may be left. So time is linear in the subject. Bits for points and positions (run/memo.h) are taken only when a call
 * has been out of luck for long: what does not backtrack much pays for a counter.
 * Sound where nothing reads captures or calls what may (RG_BACKREF, RG_WHEN, RG_TAKE, RG_CALL), and outside of what is closed (atomic
 * groups, look-around, possessive rounds): what has been gone through in there may have ended well, and failed behind it. Where possessive
 * rounds begin is a point all the same: from there they always end at one place, and what is behind that has failed.
 * Without it (RG_NO_MEMO) the steps of a call are limited all the same.
 *
 * Children first:
 *   rg_memo_points_k   points in k that count from outside.
 *   rg_memo_states_k   states of the loops in k that their points are told apart by, at most, less the one that there always is.
 *   rg_memo_doubts_k   bits: RG_PRIV_HOLES, a part of k has no points and may take any time; RG_PRIV_MULTIPLIES_WAYS, ways multiply,
 *                      as the rounds of a bounded loop have choices; RG_PRIV_BACKTRACKS, an attempt may take more than time in proportion,
 *                      even if its match may end anywhere (rg_cost_k counts those that must end with the subject, too). May err: towards
 *                      bits set.
 *   rg_far_k           bits, each of which may err, towards set: RG_PRIV_GOES_BEYOND, of the bytes that k takes, those behind a run that it begins
 *                      with and that a search skips (skip_run.h) have no bound; RG_PRIV_FAILS_FAR, where k fails, those that it has taken have
 *                      none; RG_PRIV_FAILS_FAR_BEYOND, nor have those of them that are behind such a run.
 *   rg_memo_most_k     of a loop: the largest number of rounds that is told apart; rg_memo_empty_k: so is a round that is empty so far;
 *                      rg_memo_inner_k: states of its body.
 * Parents first:
 *   rg_memo_first_k    the number of the first point in k; RG_PRIV_NO_POINT where it is closed.
 *   rg_memo_around_k   bits: the numbers of the loops around k that tell states apart; rg_memo_bit_k: of a loop, its own.
 */
#ifndef RG_PLAN_MEMO_H
#define RG_PLAN_MEMO_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/memo.h"
#include "depth.h"
#endif

#define RG_PRIV_HOLES 1
#define RG_PRIV_MULTIPLIES_WAYS 2
#define RG_PRIV_BACKTRACKS 4

#define RG_PRIV_GOES_BEYOND 1
#define RG_PRIV_FAILS_FAR 2
#define RG_PRIV_FAILS_FAR_BEYOND 4

#ifdef RG_NO_MEMO

#define RG_PRIV_MEMO(closes)
#define RG_PRIV_MEMO_ROOT(root, form)
#define RG_PRIV_MEMO_PLACES(opens)
#define RG_PRIV_MEMO_DOUBTS(root) (RG_PRIV_HOLES | RG_PRIV_BACKTRACKS)
#define RG_PRIV_IS_CLOSED(k) 1
#define RG_PRIV_FAILS_EARLY(root) (rg_max_##root < RG_PRIV_FAR)
#define RG_PRIV_IS_ONE_RUN(root) 0
#define RG_PRIV_MEMO_ROWS_OF(root) 0
#define RG_PRIV_REMEMBERS_IN_PLACE(root) 1
#define RG_PRIV_MEMO_TOO_MANY(root) 0
#define RG_PRIV_MEMO_STATES(root) 1
#define RG_PRIV_MEMO_POINTS(root) 1
#define RG_PRIV_MEMO_HEAD(k, i, hi, kind)
#define RG_PRIV_MEMO_ROUND(k)
#define RG_PRIV_MEMO_RUN(k, i, hi, ...) __VA_ARGS__

#else

/* As many points as a mask has bits, and rows. */
#define RG_PRIV_MOST_POINTS 64
#define RG_PRIV_MOST_ROWS 4096
#define RG_PRIV_NO_POINT 4096
/* A loop of so many rounds multiplies ways too often to be tried without a memory. */
#define RG_PRIV_MANY_ROUNDS 4

/* ---- facts: children first ---- */

#define RG_PRIV_MEMO_FACT(k, points, states, doubts, far) \
    RG_PRIV_ENUM { rg_memo_points_##k = points, rg_memo_states_##k = states, rg_memo_doubts_##k = doubts, rg_far_##k = far };
#define RG_PRIV_IS_FAR(k) (rg_max_##k >= RG_PRIV_FAR)

#define RG_PRIV_MEMO(closes) RG_PRIV_WALK(RG_PRIV_MEMO_A closes (0STOP, ~);)
#define RG_PRIV_MEMO_A(op, ...) RG_PRIV_MEMO_##op(__VA_ARGS__) RG_PRIV_MEMO_B
#define RG_PRIV_MEMO_B(op, ...) RG_PRIV_MEMO_##op(__VA_ARGS__) RG_PRIV_MEMO_A
#define RG_PRIV_MEMO_0STOP(...) struct

#define RG_PRIV_MEMO_0ONE(...)
#define RG_PRIV_MEMO_0TEXT(...)
#define RG_PRIV_MEMO_0WORDS(k, ...) RG_PRIV_MEMO_FACT(k, 0, 0, 0, 0)
#define RG_PRIV_MEMO_0LEAF(k, ...) RG_PRIV_MEMO_FACT(k, 0, 0, 0, RG_PRIV_IS_FAR(k) * 7)
#define RG_PRIV_MEMO_0CLOSE_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IN_LOOSE_##h(RG_PRIV_MEMO_SEQ, k, i, j, f, g)
#define RG_PRIV_MEMO_0CLOSE_ALT(k, i, j, fold, f, g) \
    RG_PRIV_MEMO_BOTH(k, i, j, f, g, RG_PRIV_IS_FAR(k) | ((RG_PRIV_LOOSE_OR_0_##f(rg_far_##i) | RG_PRIV_LOOSE_OR_0_##g(rg_far_##j)) & RG_PRIV_FAILS_FAR) * 3)
#define RG_PRIV_MEMO_SEQ(k, i, j, f, g) \
    RG_PRIV_MEMO_BOTH(k, i, j, f, g, RG_PRIV_FAR_OF_SEQ(i, j, (RG_PRIV_LOOSE_OR_0_##f(rg_far_##i)), (RG_PRIV_LOOSE_OR_0_##g(rg_far_##j))))
/* Behind i, a failure of j has gone over i, or over what is behind its run. */
#define RG_PRIV_FAR_OF_SEQ(i, j, left, right) \
    rg_max_##i == 0 ? left | right \
                    : (left & RG_PRIV_GOES_BEYOND) | RG_PRIV_IS_FAR(j) | \
                          (rg_can_fail_##j ? (right & RG_PRIV_FAILS_FAR) * 3 | (left & RG_PRIV_GOES_BEYOND) << 2 | RG_PRIV_IS_FAR(i) << 1 \
                                           : left & (RG_PRIV_FAILS_FAR | RG_PRIV_FAILS_FAR_BEYOND))
#define RG_PRIV_MEMO_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_MEMO_OF_, RG_PRIV_CLASS_OF_##way)(k, i, f, lo, hi, kind)
#define RG_PRIV_MEMO_0CLOSE_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_MEMO_SAME, k, i)
#define RG_PRIV_MEMO_0CLOSE_ATOMIC(k, i, j, fold, f) \
    RG_PRIV_MEMO_FACT(k, 0, 0, RG_PRIV_MEMO_CLOSED(i, RG_PRIV_LOOSE_OR_0_##f(rg_memo_doubts_##i)), RG_PRIV_IS_FAR(k) | RG_PRIV_IS_FAR(i) * 6)
#define RG_PRIV_MEMO_0CLOSE_LOOK(k, i, j, fold, f, ...) RG_PRIV_MEMO_0CLOSE_ATOMIC(k, i, j, fold, f)

#define RG_PRIV_MEMO_SAME(k, i) RG_PRIV_MEMO_FACT(k, rg_memo_points_##i, rg_memo_states_##i, rg_memo_doubts_##i, rg_far_##i)
#define RG_PRIV_MEMO_BOTH(k, i, j, f, g, far) \
    RG_PRIV_MEMO_FACT(k, (RG_PRIV_LOOSE_OR_0_##f(rg_memo_points_##i)) + (RG_PRIV_LOOSE_OR_0_##g(rg_memo_points_##j)), \
                      RG_PRIV_LOOSE_OR_0_##f(rg_memo_states_##i) | RG_PRIV_LOOSE_OR_0_##g(rg_memo_states_##j), \
                      RG_PRIV_LOOSE_OR_0_##f(rg_memo_doubts_##i) | RG_PRIV_LOOSE_OR_0_##g(rg_memo_doubts_##j), far)
#define RG_PRIV_MEMO_CLOSED(i, doubts) (rg_max_##i >= RG_PRIV_FAR ? RG_PRIV_HOLES | RG_PRIV_BACKTRACKS : 0) | (doubts)

#define RG_PRIV_MEMO_OF_0EXACT(...)
/* The first run of a split tail (split_tail.h) may be left at one place, if it begins early enough: it is not remembered. */
#define RG_PRIV_MEMO_OF_0RUN(k, i, f, lo, hi, kind) \
    RG_PRIV_MEMO_FACT(k, (hi) == RG_INF, 0, \
                      (RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_RUN ? RG_PRIV_HOLES : 0) | ((hi) == RG_INF ? rg_pushes_##k << 2 & RG_PRIV_BACKTRACKS : 0), \
                      RG_PRIV_BEHIND_RUN(k, hi))
/* What a search skips is as many bytes as there are. */
#ifndef RG_NO_SKIP_RUN
#define RG_PRIV_BEHIND_RUN(k, hi) (rg_run_##k == 0 && (hi) == RG_INF)
#else
#define RG_PRIV_BEHIND_RUN(k, hi) ((hi) == RG_INF)
#endif
#define RG_PRIV_MEMO_OF_0ROUNDS(k, i, f, lo, hi, kind) \
    RG_PRIV_ENUM { \
        rg_memo_most_##k = !rg_counted_##k ? 0LL : (hi) == RG_INF ? RG_PRIV_MOST(lo, 1) + 1 : 0LL + (hi), \
        rg_memo_empty_##k = rg_min_##i == 0 && (hi) > 1, rg_memo_inner_##k = 1 + (RG_PRIV_LOOSE_OR_0_##f(rg_memo_states_##i)), \
        rg_memo_inside_##k = RG_PRIV_LOOSE_OR_0_##f(rg_memo_points_##i) \
    }; \
    RG_PRIV_MEMO_FACT(k, \
                      rg_shape_##k <= RG_PRIV_CHAIN  ? (hi) == RG_INF \
                      : RG_PRIV_IS_CLOSED_LOOP(kind) ? RG_PRIV_HEAD_IS_OPEN(k, i, hi, kind) \
                                                     : ((hi) > 1) + rg_memo_inside_##k, \
                      rg_shape_##k <= RG_PRIV_CHAIN || RG_PRIV_IS_CLOSED_LOOP(kind) ? 0LL : RG_PRIV_MEMO_STATES_OF(k), \
                      (RG_PRIV_LOOSE_OR_0_##f(rg_memo_doubts_##i)) | \
                          (RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_RUN || \
                                   (rg_shape_##k > RG_PRIV_CHAIN && RG_PRIV_IS_CLOSED_LOOP(kind) && rg_max_##k >= RG_PRIV_FAR && \
                                    (rg_max_##i >= RG_PRIV_FAR || !(RG_PRIV_HEAD_IS_OPEN(k, i, hi, kind)))) \
                               ? RG_PRIV_HOLES : 0) | \
                          (rg_cost_##k == RG_LINEAR ? 0 : rg_shape_##k > RG_PRIV_CHAIN ? RG_PRIV_BACKTRACKS : rg_pushes_##k << 2 & RG_PRIV_BACKTRACKS) | \
                          (rg_shape_##k > RG_PRIV_CHAIN && (hi) != RG_INF && (hi) >= RG_PRIV_MANY_ROUNDS && rg_leaves_##i != 0 ? RG_PRIV_MULTIPLIES_WAYS : 0), \
                      RG_PRIV_IS_FAR(k) | (rg_shape_##k > RG_PRIV_CHAIN && ((lo) <= 1 ? RG_PRIV_IS_FAR(i) : RG_PRIV_IS_FAR(k))) * 6)
/* The head of possessive rounds is a point, though nothing in them is: wherever they come to it from, they end at the same place, and are
 * never come back to. */
#define RG_PRIV_HEAD_IS_OPEN(k, i, hi, kind) (RG_PRIV_IS_POSSESSIVE(kind) && (hi) == RG_INF && !rg_counted_##k && rg_min_##i > 0)
#define RG_PRIV_IS_CLOSED_LOOP(kind) (RG_PRIV_IS_POSSESSIVE(kind) || RG_PRIV_IS_COUNTED(kind))
#define RG_PRIV_MEMO_STATES_OF(k) RG_PRIV_LEAST(RG_PRIV_MOST_ROWS, (rg_memo_most_##k + 1) * (1 + rg_memo_empty_##k) * rg_memo_inner_##k - 1)

/* ---- places: parents first ---- */

/* The whole pattern; where it has no choice, nobody has said how few points it has. */
#define RG_PRIV_MEMO_ROOT(root, form) RG_PRIV_MEMO_PLACE(root, 0, 0ULL) RG_PRIV_IF_TIGHT_##form(RG_PRIV_MEMO_FACT, root, 0, 0, 0, 0)
#define RG_PRIV_MEMO_PLACE(k, first, around) RG_PRIV_ENUM { rg_memo_first_##k = first, rg_memo_around_##k = around };

#define RG_PRIV_MEMO_PLACES(opens) RG_PRIV_WALK(RG_PRIV_MEMO_PLACES_A opens (0STOP, ~);)
#define RG_PRIV_MEMO_PLACES_A(op, ...) RG_PRIV_MEMO_PLACES_##op(__VA_ARGS__) RG_PRIV_MEMO_PLACES_B
#define RG_PRIV_MEMO_PLACES_B(op, ...) RG_PRIV_MEMO_PLACES_##op(__VA_ARGS__) RG_PRIV_MEMO_PLACES_A
#define RG_PRIV_MEMO_PLACES_0STOP(...) struct

#define RG_PRIV_MEMO_PLACES_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_MEMO_PLACE, i, rg_memo_first_##k, rg_memo_around_##k) \
    RG_PRIV_IF_LOOSE_##g(RG_PRIV_MEMO_PLACE, j, rg_memo_first_##k + (RG_PRIV_LOOSE_OR_0_##f(rg_memo_points_##i)), rg_memo_around_##k)
#define RG_PRIV_MEMO_PLACES_0OPEN_ALT(k, i, j, fold, f, g) RG_PRIV_MEMO_PLACES_0OPEN_SEQ(k, i, j, fold, f, g, ~)
#define RG_PRIV_MEMO_PLACES_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_MEMO_PLACE_IN_, RG_PRIV_CLASS_OF_##way)(k, i, f, hi, kind)
#define RG_PRIV_MEMO_PLACES_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_MEMO_PLACE, i, rg_memo_first_##k, rg_memo_around_##k)
#define RG_PRIV_MEMO_PLACES_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_LOOSE_##f(RG_PRIV_MEMO_PLACE, i, RG_PRIV_NO_POINT, 0ULL)
#define RG_PRIV_MEMO_PLACES_0OPEN_LOOK(k, i, j, fold, f, kind) RG_PRIV_MEMO_PLACES_0OPEN_ATOMIC(k, i, j, fold, f)

#define RG_PRIV_MEMO_PLACE_IN_0EXACT(...)
#define RG_PRIV_MEMO_PLACE_IN_0RUN(...)
#define RG_PRIV_MEMO_PLACE_IN_0ROUNDS(k, i, f, hi, kind) \
    RG_PRIV_ENUM { \
        rg_memo_bit_##k = rg_memo_states_##k + 1LL > rg_memo_inner_##k && rg_memo_inside_##k > 0 && rg_memo_first_##k < RG_PRIV_MOST_POINTS \
                              ? 1ULL << (rg_memo_first_##k & 63) : 0ULL \
    }; \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_MEMO_PLACE, i, \
                         rg_shape_##k <= RG_PRIV_CHAIN || RG_PRIV_IS_CLOSED_LOOP(kind) ? RG_PRIV_NO_POINT : rg_memo_first_##k + ((hi) > 1), \
                         rg_memo_around_##k | rg_memo_bit_##k)

/* ---- choice, for the whole pattern ---- */

#define RG_PRIV_MEMO_DOUBTS(root) rg_memo_doubts_##root
#define RG_PRIV_IS_CLOSED(k) (rg_memo_first_##k >= RG_PRIV_NO_POINT)
/* Do attempts that fail go no further than so many bytes, or so many behind a run that a search skips? */
#define RG_PRIV_FAILS_EARLY(root) ((~rg_far_##root & (RG_PRIV_FAILS_FAR | RG_PRIV_FAILS_FAR_BEYOND)) != 0)
/* Is there no more than a leading run, and so many bytes, looks included? Each place where it may be left costs no more than these. */
#define RG_PRIV_IS_ONE_RUN(root) \
    ((rg_far_##root & RG_PRIV_GOES_BEYOND) == 0 && rg_depends_##root == 0 && (rg_memo_doubts_##root & RG_PRIV_HOLES) == 0)
#define RG_PRIV_MEMO_STATES(root) (1 + (size_t)rg_memo_states_##root)
#define RG_PRIV_MEMO_POINTS(root) (rg_memo_points_##root < 1 ? 1 : rg_memo_points_##root < RG_PRIV_MOST_POINTS ? rg_memo_points_##root : RG_PRIV_MOST_POINTS)
#define RG_PRIV_MEMO_TOO_MANY(root) \
    (rg_memo_points_##root > RG_PRIV_MOST_POINTS || rg_memo_points_##root * (1LL + rg_memo_states_##root) > RG_PRIV_MOST_ROWS)
/* Is it too large for a second copy of its engine? */
#define RG_PRIV_REMEMBERS_IN_PLACE(root) (rg_states_##root > 100)
/* 0 where nothing can be remembered. */
#define RG_PRIV_MEMO_ROWS_OF(root) \
    (rg_depends_##root == 0 && !RG_PRIV_MEMO_TOO_MANY(root) ? rg_memo_points_##root * (1LL + rg_memo_states_##root) : 0LL)

/* ---- code, called by emit/loop.h and emit/run.h ---- */

#define RG_PRIV_REMEMBERS(k) (rg_may_remember && rg_memo_points_##k > 0 && rg_memo_first_##k < RG_PRIV_MOST_POINTS && RG_PRIV_UNLIKELY(rg_remembers))
#define RG_PRIV_MEMO_ROW(k, own) rg_priv_memo_row(rg_around, rg_memo_around_##k, rg_states * (size_t)rg_memo_first_##k + (own), rg_p)
/* Of so many rounds, what a row's number has of them. */
#define RG_PRIV_MEMO_DIGIT(k) ((size_t)rg_memo_inner_##k * rg_priv_memo_rounds(rg_count_##k, (size_t)rg_memo_most_##k))

/* The head of a loop, before another round or the way out. Of possessive rounds: no way in them is tried any more. */
#define RG_PRIV_MEMO_HEAD(k, i, hi, kind) \
    if (RG_PRIV_REMEMBERS(k) && (hi) > 1 && \
        rg_priv_memo_seen(rg_memo, RG_PRIV_MEMO_ROW(k, rg_memo_most_##k > 0 ? RG_PRIV_MEMO_DIGIT(k) : 0), rg_p)) { \
        RG_PRIV_MEMO_CLOSES_##kind(k, i, hi) \
        RG_PRIV_FAIL; \
    }
#define RG_PRIV_MEMO_CLOSES_0GREEDY(k, i, hi)
#define RG_PRIV_MEMO_CLOSES_0LAZY(k, i, hi)
#define RG_PRIV_MEMO_CLOSES_0COUNTED(k, i, hi)
#define RG_PRIV_MEMO_CLOSES_0POSSESSIVE(k, i, hi) if (RG_PRIV_COMMITS(k, i, hi, 0POSSESSIVE)) RG_PRIV_CUT(k, i);
/* A round begins, or one before it is come back to. */
#define RG_PRIV_MEMO_ROUND(k) \
    if (rg_may_remember && rg_memo_bit_##k != 0 && rg_remembers) \
        rg_around[rg_memo_bit_##k != 0 ? rg_memo_first_##k : 0] = (rg_priv_around){ \
            rg_memo_empty_##k ? rg_round_##k : NULL, RG_PRIV_MEMO_DIGIT(k), (size_t)rg_memo_inner_##k * (size_t)(rg_memo_most_##k + 1)};
/* A run, to where it ends or to where it has been left before. Where it takes nothing, and a round begins with it, that round is still empty:
 * another state than behind a byte, and the one place that is not remembered. A round begins there once. */
#define RG_PRIV_MEMO_RUN(k, i, hi, ...) \
    if (RG_PRIV_RUN_REMEMBERS(k, hi) && rg_shape_##k == RG_PRIV_RUN) { \
        RG_PRIV_MEMO_LEFT(k, rg_p != rg_stop, rg_priv_memo_run(rg_memo, RG_PRIV_MEMO_RUN_ROW(k), RG_PRIV_PUSHES(k), rg_p, rg_low + rg_begins, \
                                                               rg_stop, rg_body_bytes_##k)) \
    } else { \
        __VA_ARGS__ \
        if (RG_PRIV_RUN_REMEMBERS(k, hi) && !RG_PRIV_BEGINS_IN_GAP(i)) { \
            RG_PRIV_MEMO_LEFT(k, rg_p > rg_low, rg_priv_memo_chain(rg_memo, RG_PRIV_MEMO_RUN_ROW(k), RG_PRIV_PUSHES(k), rg_p, rg_low + rg_begins)) \
        } \
    }
/* A chain that would begin in a gap takes nothing, and fails at once, as no byte of a gap may follow it; one that goes over that gap goes
 * further: there it is not so that where one place to leave it has been tried, all behind that have. */
#define RG_PRIV_BEGINS_IN_GAP(i) \
    (rg_p == rg_run && rg_p != rg_end && rg_priv_has(*rg_p, RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), 0, 0))
#define RG_PRIV_MEMO_RUN_ROW(k) rg_priv_memo_row(rg_around, rg_memo_around_##k, rg_states * (size_t)rg_memo_first_##k, NULL)
#define RG_PRIV_MEMO_LEFT(k, takes, call) \
    const bool rg_begins = rg_priv_memo_begins(rg_around, rg_memo_around_##k, rg_low); \
    if (!rg_begins || (takes)) rg_p = call; \
    if (rg_p == NULL && rg_begins && RG_PRIV_PUSHES(k)) rg_p = rg_low; \
    if (rg_p == NULL) { \
        rg_p = rg_low; /* what fails is told how far it has come */ \
        RG_PRIV_FAIL; \
    }
#define RG_PRIV_RUN_REMEMBERS(k, hi) \
    (RG_PRIV_REMEMBERS(k) && (hi) == RG_INF && RG_PRIV_SPLIT(k) != RG_PRIV_SPLIT_RUN)

#endif

#define RG_PRIV_MEMO_TRAITS(root, pool) \
    (&(const rg_priv_memo_traits){(size_t)RG_PRIV_MEMO_ROWS(root), (RG_PRIV_MEMO_DOUBTS(root) & RG_PRIV_HOLES) != 0, pool ? rg_priv_memo_pool : NULL})

/* ---- time ---- */

/* RG_REQUIRE_LINEAR where that is not so: the loops to blame (api/options.h has the reasons that are no loop's). */
#define RG_PRIV_BLAME(hi, kind, word) RG_PRIV_BLAME_##kind(hi, word)
#define RG_PRIV_BLAME_0GREEDY(hi, word) \
    _Static_assert(!rg_must_be_linear || rg_growable || (hi) != RG_INF, RG_PRIV_BLAMED(word) RG_PRIV_CURE_BY_POOL); \
    _Static_assert(!rg_must_be_linear || !rg_growable || (hi) != RG_INF, RG_PRIV_BLAMED(word) RG_PRIV_CURE_IN_POOL);
#ifndef RG_NO_MEMO
#define RG_PRIV_CURE_BY_POOL \
    "RG_POOL gives memory for what failed, where the loop is not in RG_ATOMIC, a look-around or possessive " \
    "rounds; or bound it (RG_BETWEEN)"
#define RG_PRIV_CURE_IN_POOL \
    "RG_POOL gives no memory for what failed in RG_ATOMIC, a look-around, possessive rounds, or the first of " \
    "two runs around a byte of theirs, which end the pattern; take the loop out of there, or bound it (RG_BETWEEN)"
#else
#define RG_PRIV_CURE_BY_POOL "RG_NO_MEMO leaves out the memory for what failed; compile without it, or bound the loop (RG_BETWEEN)"
#define RG_PRIV_CURE_IN_POOL RG_PRIV_CURE_BY_POOL
#endif
#define RG_PRIV_BLAMED(word) word ": with this loop the time of a search may grow faster than its subject, which RG_REQUIRE_LINEAR forbids; "
#define RG_PRIV_BLAME_0LAZY(hi, word) RG_PRIV_BLAME_0GREEDY(hi, word)
#define RG_PRIV_BLAME_0POSSESSIVE(hi, word) RG_PRIV_BLAME_0GREEDY(hi, word)
#define RG_PRIV_BLAME_0COUNTED(hi, name)

/* Is there room for what a search has to remember, and nothing that it cannot? */
#define RG_PRIV_REMEMBERS_ALL(root, options) \
    (RG_PRIV_MEMO_ROWS(root) > 0 && (RG_PRIV_MEMO_DOUBTS(root) & RG_PRIV_HOLES) == 0 && RG_PRIV_OPTION(options, RG_PRIV_HAS_POOL))

/* Of the whole pattern: does it take time in proportion to the subject, whatever that is, without a memory? One attempt at all of it; one
 * attempt whose match may end anywhere; attempts at all places, one after the other, if what they go far over is apart (apart.h). */
#define RG_PRIV_MEMO_PLAN(root) \
    RG_PRIV_ENUM { \
        rg_linear_whole_##root = (rg_cost_##root == RG_LINEAR || RG_PRIV_IS_ONE_RUN(root)) && (RG_PRIV_MEMO_DOUBTS(root) & RG_PRIV_MULTIPLIES_WAYS) == 0, \
        rg_linear_try_##root = rg_linear_whole_##root || ((RG_PRIV_MEMO_DOUBTS(root) & (RG_PRIV_MULTIPLIES_WAYS | RG_PRIV_BACKTRACKS)) == 0 && \
                                                        (rg_depends_##root & RG_PRIV_ON_OTHERS) == 0), \
        rg_memo_rows_##root = RG_PRIV_MEMO_ROWS_OF(root) \
    };
#define RG_PRIV_SEARCH_TIME(root, apart) \
    enum { \
        rg_linear_search_##root = \
            rg_linear_try_##root && (RG_PRIV_IS_ANCHORED(root) || (rg_depends_##root == 0 && (RG_PRIV_FAILS_EARLY(root) || (apart)))) \
    };
#define RG_PRIV_IS_SEARCH_LINEAR(root) rg_linear_search_##root
#define RG_PRIV_MEMO_ROWS(root) rg_memo_rows_##root

#endif
