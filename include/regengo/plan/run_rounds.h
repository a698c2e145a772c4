/* run_rounds.h - a loop whose rounds begin with a run that nothing else in them goes on with: (\w+\s*)+ before "end".
 *
 * Idea: a round that began within the run of the round before, where that has given bytes back, would only end where that one has
 * ended already, and every way from there has failed. So none begins there: ways do not multiply, and what was exponential is
 * linear. Where a round is such a run and a gap of other bytes, none of which may follow, all rounds are one chain: it is scanned and
 * given back as a run is, in one frame, instead of a frame or two a round. Captures in it are set by running its last round.
 * Sound where nobody reads captures (they tell rounds that end at the same place apart).
 * Without it (RG_NO_RUN_ROUNDS) such loops run round by round.
 *
 *   rg_gap_k          k is a run (facts.h) that a round may begin with, and what comes behind it eats no byte of that run's set:
 *                     \w+\s*. RG_PRIV_GAP and more: it is just that, and so many other bytes, as many as there are, all of them
 *                     below 128. May err: towards 0.
 *   rg_gap_in_k       of a loop: the same of its body.
 *   rg_run_rounds_k   of a loop: its rounds are such; RG_PRIV_CHAIN: and it runs as a chain. May err: towards 0.
 *   rg_in_round_k     not 0: k begins such a round and may end it; its follow set is without the bytes that begin the next one.
 *                     RG_PRIV_CHAIN: a round of a chain.
 */
#ifndef RG_PLAN_RUN_ROUNDS_H
#define RG_PLAN_RUN_ROUNDS_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#include "../learn/uniform.h"
#endif

#define RG_PRIV_CHAIN 2
#define RG_PRIV_GAP 2
/* The bytes of a gap. */
#define RG_PRIV_GAP_WORD(i, w) (rg_alphabet_##i##_##w & ~(0ULL | rg_first_##i##_##w))

#ifdef RG_NO_RUN_ROUNDS

#define RG_PRIV_GAPS(closes)
#define RG_PRIV_PLAN_ROUNDS(...)
#define RG_PRIV_IN_ROUNDS(...)
#define RG_PRIV_IN_ROUNDS_LEFT(...)
#define RG_PRIV_IN_ROUNDS_SAME(...)
#define RG_PRIV_IN_ROUNDS_OF(...)
#define RG_PRIV_FOLLOW_IN_ROUNDS(k, i, j) RG_PRIV_FOLLOW_SAME_SET(k, j)
#define RG_PRIV_ROUND_REPEATS(k, hi) ((hi) <= 1 ? 0 + rg_repeats_##k : 1)
#define RG_PRIV_HAS_RUN_ROUNDS(k) 0
#define RG_PRIV_IS_CHAIN(k) 0
#define RG_PRIV_CHAIN_GAP(k) 0LL
#define RG_PRIV_IS_IN_ROUND(k) 0
#define RG_PRIV_IS_IN_CHAIN(k) 0

#else

/* ---- facts ---- */

#define RG_PRIV_GAP_FACT(k, length) RG_PRIV_ENUM { rg_gap_##k = length };

#define RG_PRIV_GAPS(closes) RG_PRIV_WALK(RG_PRIV_GAPS_A closes (0STOP, ~);)
#define RG_PRIV_GAPS_A(op, ...) RG_PRIV_GAPS_##op(__VA_ARGS__) RG_PRIV_GAPS_B
#define RG_PRIV_GAPS_B(op, ...) RG_PRIV_GAPS_##op(__VA_ARGS__) RG_PRIV_GAPS_A
#define RG_PRIV_GAPS_0STOP(...) struct

#define RG_PRIV_GAPS_0ONE(...)
#define RG_PRIV_GAPS_0TEXT(...)
#define RG_PRIV_GAPS_0WORDS(k, ...) RG_PRIV_GAP_FACT(k, 0)
#define RG_PRIV_GAPS_0LEAF(k, ...) RG_PRIV_GAP_FACT(k, 0)
#define RG_PRIV_GAPS_0CLOSE_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_TIGHT_##f(RG_PRIV_GAP_FACT, k, 0) RG_PRIV_IF_LOOSE_##f(RG_PRIV_GAP_FACT, k, RG_PRIV_GAP_BEHIND((0LL + rg_gap_##i), i, j))
#define RG_PRIV_GAPS_0CLOSE_ALT(k, ...) RG_PRIV_GAP_FACT(k, 0)
#define RG_PRIV_GAPS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_ENUM { rg_gap_in_##k = RG_PRIV_LOOSE_OR_0_##f(rg_gap_##i) }; \
    RG_PRIV_GAP_FACT(k, RG_PRIV_GAP_OF_LOOP(k, lo, hi, kind))
#define RG_PRIV_GAPS_0CLOSE_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_GAP_FACT(k, RG_PRIV_LOOSE_OR_0_##f(rg_gap_##i))
#define RG_PRIV_GAPS_0CLOSE_ATOMIC(k, ...) RG_PRIV_GAP_FACT(k, 0)
#define RG_PRIV_GAPS_0CLOSE_LOOK(k, ...) RG_PRIV_GAP_FACT(k, 0)

#define RG_PRIV_GAP_BEHIND(gap, i, j) \
    (gap == 0 || ((rg_alphabet_##j##_0 & (0ULL | rg_first_##i##_0 | rg_first_##i##_2)) | \
                  (rg_alphabet_##j##_1 & (0ULL | rg_first_##i##_1 | rg_first_##i##_3))) != 0 \
         ? 0LL \
     : gap == RG_PRIV_GAP && rg_uniform_##j && rg_min_##j == 0 && RG_PRIV_IS_ASCII(rg_first, i) && RG_PRIV_IS_ASCII(rg_first, j) \
         ? RG_PRIV_GAP + rg_max_##j \
         : 1LL)
#define RG_PRIV_GAP_OF_LOOP(k, lo, hi, kind) \
    (rg_run_##k == RG_PRIV_GREEDY_RUN                                             ? (rg_min_##k == 1 ? RG_PRIV_GAP : 1) \
     : rg_gap_in_##k != 0 && (lo) > 0 && (hi) == RG_INF && RG_PRIV_IS_GREEDY(kind) ? 1 \
                                                                         : 0)

/* ---- choice, in the pass that tells what follows ---- */

#define RG_PRIV_HAS_RUN_ROUNDS(k) (rg_run_rounds_##k != 0)
#define RG_PRIV_CHAIN_GAP(k) (0LL + rg_gap_in_##k - RG_PRIV_GAP)
#define RG_PRIV_IS_CHAIN(k) (rg_run_rounds_##k == RG_PRIV_CHAIN)
#define RG_PRIV_IS_IN_ROUND(k) (rg_in_round_##k != 0)
#define RG_PRIV_IS_IN_CHAIN(k) (rg_in_round_##k == RG_PRIV_CHAIN)
#define RG_PRIV_PLAN_ROUNDS(k, i, lo, hi, kind) enum { rg_run_rounds_##k = RG_PRIV_ROUNDS_ARE_RUNS(k, i, lo, hi, kind) };
#define RG_PRIV_ROUNDS_ARE_RUNS(k, i, lo, hi, kind) \
    (rg_gap_in_##k == 0 || (lo) > 1 || (hi) != RG_INF || !RG_PRIV_IS_GREEDY(kind) || (rg_bypassed_##k & RG_PRIV_READ) != 0 ? 0 \
     : rg_gap_in_##k >= RG_PRIV_GAP && !RG_PRIV_IS_RUN(i, lo, hi, kind) && !(rg_accepts_##k && rg_follow_fails_##k != 0) && \
             ((RG_PRIV_GAP_WORD(i, 0) & rg_follow_##k##_0) | (RG_PRIV_GAP_WORD(i, 1) & rg_follow_##k##_1)) == 0 \
         ? RG_PRIV_CHAIN \
         : 1)
#define RG_PRIV_IN_ROUNDS(k, which) enum { rg_in_round_##k = which };
#define RG_PRIV_IN_ROUNDS_LEFT(k, i, j) RG_PRIV_IN_ROUNDS(i, rg_nullable_##j ? 0 + rg_in_round_##k : 0)
#define RG_PRIV_IN_ROUNDS_SAME(k, i) RG_PRIV_IN_ROUNDS(i, rg_in_round_##k)
#define RG_PRIV_IN_ROUNDS_OF(k, i) RG_PRIV_IN_ROUNDS(i, rg_run_rounds_##k)
/* What comes behind the run of a round has the next round behind it again. */
#define RG_PRIV_FOLLOW_IN_ROUNDS(k, i, j) RG_PRIV_SET_OR_IF(rg_follow, j, rg_follow, k, rg_in_round_##k != 0, rg_first, i)
#define RG_PRIV_ROUND_REPEATS(k, hi) \
    ((hi) <= 1                                        ? 0 + rg_repeats_##k \
     : RG_PRIV_IS_CHAIN(k) && rg_repeats_##k == 0 ? RG_PRIV_ONLY_LAST \
                                                  : 1)

#endif

/* ---- code, called by emit/loop.h and emit/run.h ---- */

/* Has the round that is done given back bytes of the run that it ends with? A round from here on is in vain. */
#define RG_PRIV_ENDS_WITHIN_RUN(k, i) \
    (RG_PRIV_HAS_RUN_ROUNDS(k) && rg_leaves_##i != 0 && RG_PRIV_IS_BODY(i, rg_p[-1]) && rg_p != rg_end && \
     RG_PRIV_IS_BODY(i, *rg_p))
/* A chain with gaps of any length is scanned as a run is. */
#define RG_PRIV_GAPS_ARE_ENDLESS(k) (RG_PRIV_IS_CHAIN(k) && RG_PRIV_CHAIN_GAP(k) >= RG_PRIV_FAR)
/* To the end of a run, or of a chain: is there a round? The first begins at rg_round_k. */
#define RG_PRIV_CHAIN_OR_RUN(k, i, lo) \
    if (rg_shape_##k == RG_PRIV_RUN) { \
        if ((lo) > 0) rg_p++; \
        rg_p = RG_PRIV_SCAN(k, i); \
    } else { \
        rg_round_##k = rg_p, rg_link_##k = rg_end; \
        if ((lo) > 0 || (rg_p != rg_stop && RG_PRIV_CAN_START(i, 1))) { \
            rg_p++; \
            rg_p = RG_PRIV_GAPS_ARE_ENDLESS(k) ? RG_PRIV_SCAN(k, i) : RG_PRIV_CHAIN_SCAN(k, i); \
        } \
    }
#define RG_PRIV_CHAIN_SCAN(k, i) \
    rg_priv_chain(rg_p, rg_stop, rg_body_bytes_##k, &rg_ranges_##k, RG_PRIV_FAR_SCAN(rg_parts_##k), \
                  RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), \
                  (size_t)RG_PRIV_CHAIN_GAP(k))
/* Where the first round of a chain that gives back begins. */
#define RG_PRIV_CHAIN_AGAIN(k, lo) if (rg_shape_##k == RG_PRIV_CHAIN) rg_round_##k = rg_p - rg_give - (size_t)(lo);
/* Out of the loop; of a chain whose body captures something by the last of its rounds. Where that began and its run ended is found
 * on the way back, once for all places within a run. */
#define RG_PRIV_CHAIN_LEAVE(k, i) \
    if (rg_shape_##k == RG_PRIV_RUN || rg_captures_##i == 0 || rg_p == rg_round_##k) goto rg_exit_##k; \
    rg_reach = rg_p; \
    if (rg_link_##k >= rg_p) \
        rg_link_##k = rg_priv_chain_back(rg_round_##k, rg_p, RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), &rg_reach); \
    rg_p = rg_link_##k; \
    goto rg_enter_##k;

#endif
