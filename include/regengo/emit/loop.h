/* loop.h - the ways in which a loop runs (rg_shape_k, plan/choice.h), each written out only where it may be (pattern/ops.h): what a
 * compiler has to read of a loop is most of what it has to read of a pattern.
 *
 * RG_PRIV_RUN, over single bytes, and RG_PRIV_CHAIN, over runs with gaps between them: run.h.
 * RG_PRIV_ROUND_BY_ROUND, over anything: a frame for each round that leaves a choice.
 *
 *     rg_again_<k>:  <leave, or push and leave, or push and go on>
 *     rg_enter_<k>:  <body>                                 between RG_PRIV_OPENS_<way>
 *                    <an empty round: needed, or else?>     and RG_PRIV_CLOSES_<way>
 *                    goto rg_again_<k>;
 *     case <k>:      <take up the frame>
 *     rg_exit_<k>:
 */
#ifndef RG_EMIT_LOOP_H
#define RG_EMIT_LOOP_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/fall_through.h"
#include "../plan/scan_rounds.h"
#include "../plan/single_exit.h"
#include "../run/integer.h"
#include "run.h"
#endif

/* count >= lo, in a form that no compiler finds always true where lo is 0. */
#define RG_PRIV_ENOUGH(k, lo) (rg_count_##k + 1 > (size_t)(lo))
/* Asked where it is enough: and so full, where the bounds are one. */
#define RG_PRIV_FULL(k, lo, hi) ((hi) != RG_INF && ((lo) == (hi) || rg_count_##k == (size_t)(hi)))

/* ---- over single bytes: nothing but a run ---- */

#define RG_PRIV_OPENS_0RUN_0EXACT(k, i, lo, hi, kind, word) RG_PRIV_RUN_OPENS(k, hi, RG_PRIV_RUN_EXACT(k, lo))
#define RG_PRIV_OPENS_0RUN_0MAYBE(k, i, lo, hi, kind, word) RG_PRIV_RUN_OPENS(k, hi, RG_PRIV_RUN_MAYBE(k, i))
#define RG_PRIV_OPENS_0RUN_0LONG(k, i, lo, hi, kind, word) RG_PRIV_RUN_OPENS(k, hi, RG_PRIV_RUN_LONG(k, i, lo, hi))
#define RG_PRIV_OPENS_0RUN_0FROM(k, i, lo, hi, kind, word) RG_PRIV_RUN_OPENS(k, hi, RG_PRIV_RUN_LONG(k, i, lo, hi))
#define RG_PRIV_OPENS_0RUN_0SOME(k, i, lo, hi, kind, word) RG_PRIV_RUN_OPENS(k, hi, RG_PRIV_RUN_SCAN(k, i, lo, hi))
#define RG_PRIV_RUN_OPENS(k, hi, scan) \
    if ((hi) == 0) goto rg_exit_##k; \
    { \
        scan \
        goto rg_exit_##k; \
    }

#define RG_PRIV_CLOSES_0RUN_0EXACT(k, i, lo, hi, kind) rg_exit_##k:;
#define RG_PRIV_CLOSES_0RUN_0MAYBE(k, i, lo, hi, kind) RG_PRIV_RUN_CLOSES(k, kind)
#define RG_PRIV_CLOSES_0RUN_0LONG(k, i, lo, hi, kind) RG_PRIV_RUN_CLOSES(k, kind)
#define RG_PRIV_CLOSES_0RUN_0FROM(k, i, lo, hi, kind) RG_PRIV_RUN_CLOSES(k, kind)
#define RG_PRIV_CLOSES_0RUN_0SOME(k, i, lo, hi, kind) RG_PRIV_RUN_CLOSES(k, kind)
#define RG_PRIV_RUN_CLOSES(k, kind) \
    goto rg_exit_##k; \
    case RG_PRIV_STATE(k): { \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        RG_PRIV_RUN_GIVE_BACK(k, , goto rg_exit_##k;) \
    } \
    rg_exit_##k:; \
    if (RG_PRIV_IS_POSSESSIVE(kind)) RG_PRIV_LEAVES_ROOM(k)

/* ---- over anything: a run if that is all bytes, or else rounds ---- */

#define RG_PRIV_OPENS_0LOOP_0EXACT(k, i, lo, hi, kind, word) \
    if ((hi) == 0) goto rg_exit_##k; \
    if (rg_shape_##k == RG_PRIV_RUN) { \
        RG_PRIV_RUN_EXACT(k, lo) \
        goto rg_exit_##k; \
    } \
    RG_PRIV_ROUNDS_BEGIN(k, i, kind, word) \
    goto rg_logged_##k; /* nothing to log, and room enough */ \
    rg_again_##k: \
    RG_PRIV_MEMO_HEAD(k, i, hi, kind) \
    if (RG_PRIV_ENOUGH(k, lo)) goto rg_exit_##k; \
    RG_PRIV_ROUND_BEGINS(k, i, lo, kind, word)
#define RG_PRIV_CLOSES_0LOOP_0EXACT(k, i, lo, hi, kind) \
    if ((hi) == 1 || (rg_min_##i == 0 && rg_p == rg_round_##k && RG_PRIV_REST_IS_SAME(k, i))) goto rg_exit_##k; \
    goto rg_again_##k; \
    RG_PRIV_ROUND_UNDO(k) \
    RG_PRIV_LOOP_ENDS(k, i, hi, kind)

#define RG_PRIV_OPENS_0LOOP_0MAYBE(k, i, lo, hi, kind, word) \
    if (rg_shape_##k == RG_PRIV_RUN) { \
        RG_PRIV_RUN_MAYBE(k, i) \
        goto rg_exit_##k; \
    } \
    RG_PRIV_ENTRY_MARK(k) \
    if (RG_PRIV_COMMITS(k, i, hi, kind)) rg_mark_##k = (size_t)(rg_sp - rg_base); \
    RG_PRIV_ROUND_CHOICE_##kind(k, i, word) \
    rg_logged_##k: \
    RG_PRIV_SPEND(1); \
    if (rg_min_##i == 0 || RG_PRIV_FALLS_THROUGH(k)) rg_round_##k = rg_p; \
    do {
#define RG_PRIV_CLOSES_0LOOP_0MAYBE(k, i, lo, hi, kind) \
        goto rg_exit_##k; \
    } while (0); \
    if (!RG_PRIV_FALLS_THROUGH(k)) RG_PRIV_FAIL; \
    if (rg_max_##i >= RG_PRIV_FAR) RG_PRIV_TIRE(rg_p - rg_round_##k); \
    rg_p = rg_round_##k; \
    goto rg_exit_##k; \
    case RG_PRIV_STATE(k): { \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        if (rg_shape_##k == RG_PRIV_RUN) { \
            RG_PRIV_RUN_GIVE_BACK(k, , goto rg_exit_##k;) \
        } \
        rg_p = rg_priv_frame_position(rg_sp); \
    } \
    RG_PRIV_LOOP_ENDS(k, i, hi, kind)

#define RG_PRIV_OPENS_0LOOP_0LONG(k, i, lo, hi, kind, word) \
    if (rg_shape_##k <= RG_PRIV_CHAIN) { \
        RG_PRIV_RUN_LONG_BY(k, i, lo, hi, RG_PRIV_CHAIN_OR_RUN(k, i, lo)) \
        RG_PRIV_CHAIN_LEAVE(k, i) \
    } \
    RG_PRIV_ROUNDS_OPEN(k, i, lo, hi, kind, word, RG_PRIV_SCAN_ROUNDS(k, i, hi, kind)) \
    rg_enter_##k: \
    RG_PRIV_ROUND_BEGINS(k, i, lo, kind, word) \
    do {
#define RG_PRIV_CLOSES_0LOOP_0LONG(k, i, lo, hi, kind) \
    if (rg_shape_##k == RG_PRIV_CHAIN) goto rg_exit_##k; \
    RG_PRIV_ROUNDS_CLOSE(k, i, lo, hi, kind, RG_PRIV_RUN_GIVE_BACK(k, RG_PRIV_CHAIN_AGAIN(k, lo), RG_PRIV_CHAIN_LEAVE(k, i)))
#define RG_PRIV_OPENS_0LOOP_0FROM(...) RG_PRIV_OPENS_0LOOP_0LONG(__VA_ARGS__)
#define RG_PRIV_CLOSES_0LOOP_0FROM(...) RG_PRIV_CLOSES_0LOOP_0LONG(__VA_ARGS__)

#define RG_PRIV_OPENS_0LOOP_0SOME(k, i, lo, hi, kind, word) \
    if ((hi) == 0) goto rg_exit_##k; \
    if (rg_shape_##k == RG_PRIV_RUN) { \
        RG_PRIV_RUN_SCAN(k, i, lo, hi) \
        goto rg_exit_##k; \
    } \
    RG_PRIV_ROUNDS_OPEN(k, i, lo, hi, kind, word, ) \
    RG_PRIV_ROUND_BEGINS(k, i, lo, kind, word) \
    do {
#define RG_PRIV_CLOSES_0LOOP_0SOME(k, i, lo, hi, kind) \
    RG_PRIV_ROUNDS_CLOSE(k, i, lo, hi, kind, RG_PRIV_RUN_GIVE_BACK(k, , goto rg_exit_##k;))

/* ---- never a run: lazy and counted loops ---- */

#define RG_PRIV_OPENS_0ROUNDS(k, i, lo, hi, kind, word) \
    if ((hi) == 0) goto rg_exit_##k; \
    RG_PRIV_ROUNDS_OPEN(k, i, lo, hi, kind, word, RG_PRIV_SCAN_ROUNDS(k, i, hi, kind)) \
    RG_PRIV_ROUND_ENTER_##kind(k) \
    RG_PRIV_ROUND_BEGINS(k, i, lo, kind, word) \
    do {
#define RG_PRIV_CLOSES_0ROUNDS(k, i, lo, hi, kind) RG_PRIV_ROUNDS_CLOSE(k, i, lo, hi, kind, goto rg_exit_##k;)

/* ---- what they are made of ---- */

#define RG_PRIV_ROUNDS_OPEN(k, i, lo, hi, kind, word, scan) \
    RG_PRIV_ROUNDS_BEGIN(k, i, kind, word) \
    if ((lo) > 0) goto rg_logged_##k; /* nothing to log, and room enough */ \
    rg_again_##k: \
    RG_PRIV_ROUND_THROUGH(k, lo) \
    RG_PRIV_MEMO_HEAD(k, i, hi, kind) \
    scan \
    if (!rg_counted_##k || RG_PRIV_ENOUGH(k, lo)) { \
        if (rg_counted_##k && RG_PRIV_FULL(k, lo, hi)) goto rg_exit_##k; \
        if (RG_PRIV_COMMITS(k, i, hi, kind)) RG_PRIV_CUT(k, i); \
        RG_PRIV_ROUND_CHOICE_##kind(k, i, word) \
    }
#define RG_PRIV_ROUNDS_CLOSE(k, i, lo, hi, kind, give_back) \
    RG_PRIV_ROUND_ENDS(k, i, lo, hi, kind) \
    RG_PRIV_ROUND_UNDO(k) \
    case RG_PRIV_STATE(k): { \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        if (rg_shape_##k <= RG_PRIV_CHAIN) { \
            give_back \
        } \
        rg_p = rg_priv_frame_position(rg_sp); \
        RG_PRIV_SHARE_BACK(k, i) \
        RG_PRIV_ROUND_BACK_##kind(k, i) \
    } \
    RG_PRIV_LOOP_ENDS(k, i, hi, kind)

#define RG_PRIV_LOOP_ENDS(k, i, hi, kind) \
    rg_exit_##k: \
    if (RG_PRIV_COMMITS(k, i, hi, kind)) RG_PRIV_CUT(k, i); \
    if (rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && rg_uses_stack_##k) RG_PRIV_FINAL_EXIT(k) \
    if (RG_PRIV_IS_POSSESSIVE(kind)) RG_PRIV_LEAVES_ROOM(k) \
    RG_PRIV_EXIT_CUT(k)

#define RG_PRIV_ROUNDS_BEGIN(k, i, kind, word) \
    if (rg_logs_entry_##k) RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
    rg_count_##k = 0; \
    RG_PRIV_ROUNDS_ENTRY_##kind(k, i, word) \
    rg_mark_##k = (size_t)(rg_sp - rg_base);
#define RG_PRIV_ROUND_BEGINS(k, i, lo, kind, word) \
    if (((lo) > 1 || RG_PRIV_IS_LAZY(kind) || RG_PRIV_IS_COUNTED(kind)) && RG_PRIV_ROUND_LACKS(k, i)) RG_PRIV_FAIL; \
    if (rg_logs_round_##k && rg_count_##k > 0) RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
    RG_PRIV_ROUND_SKIPS_##kind(k, i, word) \
    rg_logged_##k: \
    RG_PRIV_SPEND(1); \
    if (rg_counted_##k && !(RG_PRIV_FEW(k) && rg_count_##k == 2)) rg_count_##k++; \
    if (rg_min_##i == 0 || RG_PRIV_FALLS_THROUGH(k)) rg_round_##k = rg_p; \
    RG_PRIV_ROUND_NOTES(k, i) \
    RG_PRIV_MEMO_ROUND(k)
#define RG_PRIV_ROUND_ENDS(k, i, lo, hi, kind) \
    if ((hi) == 1) goto rg_exit_##k; \
    if (rg_min_##i == 0 && rg_p == rg_round_##k) { \
        /* Nothing was consumed: needed rounds go on; the last of them, and the first of all, ends the loop; without an upper bound, \
         * any other fails. */ \
        if (RG_PRIV_IS_SHORT_##kind(k, lo) && !RG_PRIV_REST_IS_SAME(k, i)) goto rg_again_##k; \
        if ((hi) == RG_INF && !RG_PRIV_IS_COUNTED(kind) && rg_count_##k > 1 && rg_count_##k > (lo)) RG_PRIV_FAIL; \
        goto rg_exit_##k; \
    } \
    if (RG_PRIV_ENDS_WITHIN_RUN(k, i)) goto rg_exit_##k; \
    goto rg_again_##k; \
    } while (0); \
    if (!RG_PRIV_FALLS_THROUGH(k) || RG_PRIV_IS_NEEDED(k, lo)) RG_PRIV_FAIL; \
    if (rg_max_##i >= RG_PRIV_FAR) RG_PRIV_TIRE(rg_p - rg_round_##k); \
    rg_p = rg_round_##k; \
    goto rg_exit_##k;
#define RG_PRIV_ROUND_UNDO(k) \
    case RG_PRIV_UNDO(k): \
        if (!rg_logs_entry_##k && !rg_logs_round_##k) RG_PRIV_UNREACHABLE(); \
        rg_round_##k = rg_priv_frame_position(rg_sp); \
        rg_count_##k = rg_priv_frame_count(rg_sp); \
        rg_height_##k = SIZE_MAX; \
        RG_PRIV_MEMO_ROUND(k) \
        goto rg_fail;

/* Are more rounds needed than were made? */
#define RG_PRIV_IS_SHORT_0GREEDY(k, lo) !RG_PRIV_ENOUGH(k, lo)
#define RG_PRIV_IS_SHORT_0LAZY(k, lo) !RG_PRIV_ENOUGH(k, lo)
#define RG_PRIV_IS_SHORT_0POSSESSIVE(k, lo) !RG_PRIV_ENOUGH(k, lo)
#define RG_PRIV_IS_SHORT_0COUNTED(k, lo) 1

/* After an empty round: is it known that the needed rounds to come would all be the same, so that they can be taken as done? They begin
 * where this one did, and what a round does depends on that place, and on captures only if it reads some that it sets (RG_WHEN may,
 * too). So they go the same way if that is the only one that this round had: no way before it has led to the end of the round, or what
 * came later would have failed and come back into it (rg_height_k says that it did: the entry that a later round has logged was
 * undone); and it has left no choice. If it has had another way, that must be tried by each round that is needed: (b|c|(?=bc)){3} on bc. */
#define RG_PRIV_REST_IS_SAME(k, i) \
    (!RG_PRIV_READS_ITSELF(i) && \
     (rg_leaves_##i == 0 || (RG_PRIV_NOTES(k, i) && rg_height_##k != SIZE_MAX && !rg_priv_frames_choose(rg_base + rg_height_##k, rg_sp))))
#define RG_PRIV_NOTES(k, i) (rg_min_##i == 0 && rg_leaves_##i != 0 && rg_logs_round_##k)
#define RG_PRIV_ROUND_NOTES(k, i) if (RG_PRIV_NOTES(k, i)) rg_height_##k = (size_t)(rg_sp - rg_base);

/* The way back into earlier rounds is closed each time the loop could be left. */
#define RG_PRIV_COMMITS(k, i, hi, kind) \
    ((hi) > 0 && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && (rg_pushes_##k != 0 || rg_uses_stack_##i) && \
     (RG_PRIV_IS_POSSESSIVE(kind) || (RG_PRIV_IS_GREEDY(kind) && (RG_PRIV_IS_FINAL(k) || RG_PRIV_IN_MODE(rg_decided_##k)))))

/* ---- another round, or out? ---- */

/* Going into a round overwrites the counter and the round's start; choices that the round before has left need the old
 * ones. So they are logged first. A greedy loop's own frame, pushed at that very moment, carries them where it can: the
 * count alone, or, where only "first or not" is counted, the length of the round before and that. */
#define RG_PRIV_FEW(k) (rg_carries_##k == RG_PRIV_CARRIES_ROUND)
#define RG_PRIV_CARRIED(k) \
    (RG_PRIV_FEW(k) && rg_count_##k > 0 ? (uint64_t)(rg_p - rg_round_##k) << 2 | rg_count_##k : (uint64_t)rg_count_##k)

#define RG_PRIV_ROUND_CHOICE_0GREEDY(k, i, word) \
    if (!RG_PRIV_CAN_START(i, RG_PRIV_SPARE(k))) goto rg_exit_##k; \
    if (RG_PRIV_ROUND_NEEDS(k, i) > 1 && RG_PRIV_ROUND_LACKS(k, i)) goto rg_exit_##k; \
    /* Where the loop overlaps what follows it, both ways are open more often than not. */ \
    if (RG_PRIV_PUSHES(k) && RG_PRIV_LIKELY(RG_PRIV_MIGHT_FOLLOW(k))) { \
        if (rg_logs_round_##k && rg_carries_##k == RG_PRIV_CARRIES_NOTHING && rg_count_##k > 0) \
            RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
        if (RG_PRIV_IS_FINAL_BY_HEAD(k)) rg_sp = rg_base + rg_mark_##k; \
        RG_PRIV_SHARE_PUSH(k, i) \
        RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, RG_PRIV_CARRIED(k)); \
        goto rg_logged_##k; \
    }
#define RG_PRIV_ROUND_BACK_0GREEDY(k, i) \
    if (rg_logs_round_##k && rg_carries_##k != RG_PRIV_CARRIES_NOTHING) { \
        const uint64_t rg_carried = rg_priv_frame_carried(rg_sp); \
        rg_count_##k = (size_t)(RG_PRIV_FEW(k) ? rg_carried & 3 : rg_carried); \
        if (RG_PRIV_FEW(k)) rg_round_##k = rg_p - (size_t)(rg_carried >> 2); \
        RG_PRIV_MEMO_ROUND(k) \
    }

#define RG_PRIV_ROUND_CHOICE_0POSSESSIVE(k, i, word) RG_PRIV_ROUND_CHOICE_0GREEDY(k, i, word)
#define RG_PRIV_ROUND_BACK_0POSSESSIVE(k, i) RG_PRIV_ROUND_BACK_0GREEDY(k, i)

#define RG_PRIV_ROUND_CHOICE_0LAZY(k, i, word) \
    if (RG_PRIV_CAN_FOLLOW(k)) { \
        /* No way back, though the end of what is there is none. */ \
        RG_PRIV_TOUCH_IF(rg_p == rg_end && !RG_PRIV_PUSHES(k) && (rg_follow_fails_##k != 0 || rg_full)) \
        if (RG_PRIV_PUSHES(k) && RG_PRIV_MIGHT_START(i, RG_PRIV_SPARE(k))) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, rg_count_##k); \
        goto rg_exit_##k; \
    } \
    if (0) goto rg_logged_##k; /* its frame is gone when the round begins: nothing is logged already */
#define RG_PRIV_ROUND_ENTER_0LAZY(k) rg_enter_##k:
#define RG_PRIV_ROUND_BACK_0LAZY(k, i) \
    rg_count_##k = rg_priv_frame_count(rg_sp); \
    goto rg_enter_##k;

/* A counted loop has one way at each turn. The number is read again each time: the capture that holds it is restored when
 * choices come back to an earlier run of the loop, a copy would not be. */
#define RG_PRIV_ROUND_CHOICE_0COUNTED(k, i, name) \
    if (rg_count_##k >= rg_priv_rounds(RG_PRIV_VALUE(name))) goto rg_exit_##k; \
    if (0) goto rg_logged_##k;
#define RG_PRIV_ROUND_ENTER_0COUNTED(k)
#define RG_PRIV_ROUND_BACK_0COUNTED(k, i)
/* A number may say anything up to 64 bits. Where rounds may be empty, so many as bytes are left, and one more, are as good as any larger number:
 * they end at the same places, tried in the same order. Say D(r, p) is the list of the places where r rounds from p end, each named
 * once, in that order. A round from p has ways to places behind p, some of them before, some after a way that leads to p, if one does:
 * D(r, p) is then A(r - 1), D(r - 1, p), B(r - 1), where A and B are made of D(r - 1, q), q behind p. Once these no longer change with r,
 * D(r + 1, p) is A, A, D(r - 1, p), B, B, which is D(r, p). So D(r, p) no longer changes from one round more on than those behind p, and at the
 * end of the subject from one round on. Without a way to p there is nothing more to show. That holds where rounds are told apart by
 * nothing else: they capture nothing. (Where they do, and have several ways each time, frames are what ends it.) */
#define RG_PRIV_ROUND_SKIPS_0GREEDY(k, i, name)
#define RG_PRIV_ROUND_SKIPS_0LAZY(k, i, name)
#define RG_PRIV_ROUND_SKIPS_0POSSESSIVE(k, i, name)
#define RG_PRIV_ROUND_SKIPS_0COUNTED(k, i, name) \
    if (rg_min_##i == 0 && rg_leaves_##i != 0 && rg_captures_##i == 0) \
        { \
            const size_t rg_rounds = rg_priv_rounds_left(rg_count_##k, rg_priv_rounds(RG_PRIV_VALUE(name)), (size_t)(rg_end - rg_p)); \
            RG_PRIV_TOUCH_IF(rg_rounds != rg_count_##k) \
            rg_count_##k = rg_rounds; \
        }
/* Before the first round: as many bytes as the rounds need at least must be left. */
#define RG_PRIV_ROUNDS_ENTRY_0GREEDY(k, i, name)
#define RG_PRIV_ROUNDS_ENTRY_0LAZY(k, i, name)
#define RG_PRIV_ROUNDS_ENTRY_0POSSESSIVE(k, i, name)
#define RG_PRIV_ROUNDS_ENTRY_0COUNTED(k, i, name) \
    (void)RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name; \
    if (rg_at->name.to == NULL) RG_PRIV_FAIL; \
    if (!rg_more && rg_min_##i > 0 && RG_PRIV_VALUE(name) > (size_t)(rg_end - rg_p) / (size_t)(rg_min_##i > 0 ? rg_min_##i : 1)) \
        RG_PRIV_FAIL;

#endif
