/* code_loop.h - the four ways in which a loop runs (rg_shape_k, choice.h).
 *
 * RG_PRIV_RUN, over single bytes: scan to the end of the run, or to where what must follow has just room left; step back to the
 * last place where the pattern could go on; keep one frame (that place, how many bytes can still be given back).
 *
 * RG_PRIV_CHAIN, over runs with gaps between them, as in (\w+\s*)+: scan to the end of the last one and go on as a run does,
 * with one frame for all rounds. What is given back ends within a run or before one, never in a gap, as no byte of a gap may
 * follow. Where the body captures something, the round that the chain ends with is run for it: rg_reach tells its run where to
 * stop.
 *
 * RG_PRIV_STRIDE, over rounds of fixed length without choices: one frame again, (end of the last round, optional rounds
 * done), moved forward round by round; a round that fails comes back to it, and so does what follows the loop.
 *
 * RG_PRIV_ROUND_BY_ROUND, over anything: a frame for each round that leaves a choice. The code of a few short rounds that leave
 * none is compiled once for each (rg_unrolls_k, room.h).
 *
 *     rg_again_<k>:  <leave, or push and leave, or push and go on>
 *     rg_enter_<k>:  <body>                                 between RG_PRIV_LOOP_OPENS
 *                    <count, discard an empty round>        and RG_PRIV_LOOP_CLOSES
 *                    goto rg_again_<k>;
 *     case <k>:      <take up the frame>
 *     rg_exit_<k>:
 */
#ifndef RG_PASSES_CODE_LOOP_H
#define RG_PASSES_CODE_LOOP_H

#include "machine.h"

/* Runs of so many bytes at most are unrolled. */
#define RG_PRIV_FEW_BYTES 8

/* count >= lo, in a form that no compiler finds always true where lo is 0. */
#define RG_PRIV_ENOUGH(k, lo) (rg_count_##k + 1 > (size_t)(lo))
/* Asked where it is enough: and so full, where the bounds are one. */
#define RG_PRIV_FULL(k, lo, hi) ((hi) != RG_INF && ((lo) == (hi) || rg_count_##k == (size_t)(hi)))

#define RG_PRIV_LOOP_OPENS(k, i, lo, hi, kind, word) \
    if ((hi) == 0) goto rg_exit_##k; \
    if (rg_owed_##k && !rg_lends_##k) rg_borrowed = true; \
    if (rg_shape_##k <= RG_PRIV_CHAIN) { \
        RG_PRIV_RUN_SCAN(k, i, lo, hi) \
        RG_PRIV_RUN_LEAVE(k, i) \
    } \
    if (rg_logs_entry_##k) RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
    rg_count_##k = 0; \
    RG_PRIV_ENTRY_##kind(k, i, word) \
    rg_mark_##k = (size_t)(rg_sp - rg_base); \
    if (rg_shape_##k == RG_PRIV_STRIDE) { \
        if ((lo) == 0) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 0); \
    } \
    if ((lo) > 0) goto rg_logged_##k; /* nothing to log, and room enough */ \
    rg_again_##k: \
    if (rg_shape_##k == RG_PRIV_STRIDE) { \
        if (RG_PRIV_ENOUGH(k, lo) && \
            (RG_PRIV_FULL(k, lo, hi) || RG_PRIV_ROUND_LACKS(k, i) || !RG_PRIV_CAN_START(i, rg_room_##i))) { \
            rg_sp--; \
            goto rg_give_back_##k; \
        } \
    } else if (!rg_counted_##k || RG_PRIV_ENOUGH(k, lo)) { \
        if (rg_counted_##k && RG_PRIV_FULL(k, lo, hi)) goto rg_exit_##k; \
        if (RG_PRIV_COMMITS(k, i, hi, kind)) RG_PRIV_CUT(k, i); \
        RG_PRIV_ROUND_CHOICE_##kind(k, i, word) \
    } \
    rg_enter_##k: \
    if (((lo) > 1 || RG_PRIV_IS_LAZY(kind) || RG_PRIV_IS_COUNTED(kind)) && RG_PRIV_ROUND_LACKS(k, i)) RG_PRIV_FAIL; \
    if (rg_logs_round_##k && rg_count_##k > 0) RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
    rg_logged_##k: \
    RG_PRIV_SPEND(1); \
    if ((rg_counted_##k || rg_shape_##k == RG_PRIV_STRIDE) && !(RG_PRIV_FEW(k) && rg_count_##k == 2)) rg_count_##k++; \
    if (rg_min_##i == 0 || RG_PRIV_FALLS(k)) rg_round_##k = rg_p; \
    if (rg_unrolls_##k) rg_ahead = (uint64_t)rg_min_##i * ((uint64_t)(lo) - 1); \
    RG_PRIV_UNROLLED do {

#define RG_PRIV_LOOP_CLOSES(k, i, lo, hi, kind) \
    if (rg_shape_##k == RG_PRIV_CHAIN) goto rg_exit_##k; \
    if (rg_shape_##k == RG_PRIV_STRIDE) { \
        if (rg_count_##k == (lo)) { \
            RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 0); \
        } else if (rg_count_##k > (lo)) { \
            rg_priv_frame_set(rg_sp - 1, rg_p, RG_PRIV_STATE(k), rg_count_##k - (lo)); \
        } \
        goto rg_again_##k; \
    } \
    if ((hi) == 1) goto rg_exit_##k; \
    if (rg_min_##i == 0 && rg_p == rg_round_##k) { \
        /* Nothing was consumed: the first, a mandatory or a counted round ends the loop; any other is discarded. */ \
        if ((hi) == RG_INF && !RG_PRIV_IS_COUNTED(kind) && rg_count_##k > 1 && rg_count_##k > (lo)) RG_PRIV_FAIL; \
        goto rg_exit_##k; \
    } \
    if (rg_chunks_##k != 0 && rg_leaves_##i != 0 && RG_PRIV_WITHIN_RUN(k, i)) goto rg_exit_##k; \
    if (!rg_unrolls_##k) goto rg_again_##k; \
    if (RG_PRIV_ENOUGH(k, lo)) goto rg_exit_##k; \
    rg_ahead -= (uint64_t)rg_min_##i; \
    RG_PRIV_SPEND(1); \
    } while (rg_unrolls_##k && ++rg_count_##k <= (size_t)(lo)); \
    if (!RG_PRIV_FALLS(k)) RG_PRIV_FAIL; \
    rg_p = rg_round_##k; \
    goto rg_exit_##k; \
    case RG_PRIV_UNDO(k): \
        if (!rg_logs_entry_##k && !rg_logs_round_##k) RG_PRIV_UNREACHABLE(); \
        rg_round_##k = rg_priv_frame_position(rg_sp); \
        rg_count_##k = rg_priv_frame_count(rg_sp); \
        goto rg_fail; \
    case RG_PRIV_STATE(k): \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        if (rg_shape_##k <= RG_PRIV_CHAIN) { \
            RG_PRIV_RUN_GIVE_BACK(k, i, lo) \
        } \
        rg_give_back_##k: \
        if (rg_shape_##k == RG_PRIV_STRIDE) { \
            RG_PRIV_STRIDE_GIVE_BACK(k, i) \
        } \
        rg_p = rg_priv_frame_position(rg_sp); \
        RG_PRIV_ROUND_BACK_##kind(k, i) \
    rg_exit_##k: \
    if (RG_PRIV_COMMITS(k, i, hi, kind)) RG_PRIV_CUT(k, i); \
    if (RG_PRIV_IS_POSSESSIVE(kind)) RG_PRIV_LEAVES_ROOM(k) \
    RG_PRIV_SEAL(k)

/* The way back into earlier rounds is closed each time the loop could be left. */
#define RG_PRIV_COMMITS(k, i, hi, kind) \
    ((hi) > 0 && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && (rg_pushes_##k != 0 || rg_busy_##i) && \
     (RG_PRIV_IS_POSSESSIVE(kind) || (RG_PRIV_IS_GREEDY(kind) && RG_PRIV_FINAL(k))))

/* Has the round that is done given back bytes of the run that it ends with? A round from here on is in vain (rg_chunks_k). */
#define RG_PRIV_WITHIN_RUN(k, i) \
    (RG_PRIV_IN_BODY(k, rg_p[-1]) && rg_p != rg_end && RG_PRIV_IN_BODY(k, *rg_p))

/* Are fewer bytes left than a round and what follows it need? */
#define RG_PRIV_ROUND_LACKS(k, i) (rg_min_##i > 0 && RG_PRIV_LACKS(k, rg_room_##i))

/* The loop's own table answers faster than the set's words. */
#define RG_PRIV_CAN_START_ROUND(k, i) \
    (RG_PRIV_SPARE(k) < 1 && rg_p == rg_end ? rg_ends_##i : rg_null_##i || RG_PRIV_IN_BODY(k, *rg_p))
#define RG_PRIV_IN_BODY(k, byte) RG_PRIV_IS_AMONG(k, rg_body_table_##k, byte)
#define RG_PRIV_BODY_TABLE(k) (const unsigned char *)rg_body_table_##k

/* ---- round by round: another round, or out? ---- */

/* Going into a round overwrites the counter and the round's start; choices that the round before has left need the old
 * ones. So they are logged first. A greedy loop's own frame, pushed at that very moment, carries them where it can: the
 * count alone, or, where only "first or not" is counted, the length of the round before and that. */
#define RG_PRIV_FEW(k) (rg_carries_##k == RG_PRIV_CARRIES_ROUND)
#define RG_PRIV_CARRIED(k) \
    (RG_PRIV_FEW(k) && rg_count_##k > 0 ? (uint64_t)(rg_p - rg_round_##k) << 2 | rg_count_##k : (uint64_t)rg_count_##k)

#define RG_PRIV_ROUND_CHOICE_0GREEDY(k, i, word) \
    if (!RG_PRIV_CAN_START_ROUND(k, i)) goto rg_exit_##k; \
    if (rg_room_##i > 1 && RG_PRIV_ROUND_LACKS(k, i)) goto rg_exit_##k; \
    /* Where the loop overlaps what follows it, both ways are open more often than not, unless two bytes decide. */ \
    if (RG_PRIV_PUSHES(k) && (rg_next_then_##k + 0ULL == RG_PRIV_ANYTHING ? RG_PRIV_LIKELY(RG_PRIV_CAN_FOLLOW(k)) \
                                                                          : RG_PRIV_CAN_FOLLOW_SO(k))) { \
        if (rg_logs_round_##k && rg_carries_##k == RG_PRIV_CARRIES_NOTHING && rg_count_##k > 0) \
            RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_round_##k, rg_count_##k); \
        RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, RG_PRIV_CARRIED(k)); \
        goto rg_logged_##k; \
    }
#define RG_PRIV_ROUND_BACK_0GREEDY(k, i) \
    if (rg_logs_round_##k && rg_carries_##k != RG_PRIV_CARRIES_NOTHING) { \
        const uint64_t rg_carried = rg_priv_frame_carried(rg_sp); \
        rg_count_##k = (size_t)(RG_PRIV_FEW(k) ? rg_carried & 3 : rg_carried); \
        if (RG_PRIV_FEW(k)) rg_round_##k = rg_p - (size_t)(rg_carried >> 2); \
    }

#define RG_PRIV_ROUND_CHOICE_0POSSESSIVE(k, i, word) RG_PRIV_ROUND_CHOICE_0GREEDY(k, i, word)
#define RG_PRIV_ROUND_BACK_0POSSESSIVE(k, i) RG_PRIV_ROUND_BACK_0GREEDY(k, i)

#define RG_PRIV_ROUND_CHOICE_0LAZY(k, i, word) \
    if (RG_PRIV_CAN_FOLLOW_SO(k)) { \
        if (RG_PRIV_PUSHES(k) && RG_PRIV_CAN_START_SO(i, RG_PRIV_SPARE(k))) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, rg_count_##k); \
        goto rg_exit_##k; \
    } \
    if (0) goto rg_logged_##k; /* its frame is gone when the round begins: nothing is logged already */
#define RG_PRIV_ROUND_BACK_0LAZY(k, i) \
    rg_count_##k = rg_priv_frame_count(rg_sp); \
    goto rg_enter_##k;

/* A counted loop has one way at each turn. The number is read again each time: the capture that holds it is restored when
 * choices come back to an earlier run of the loop, a copy would not be. */
#define RG_PRIV_ROUND_CHOICE_0COUNTED(k, i, name) \
    if (rg_count_##k == RG_PRIV_VALUE(name)) goto rg_exit_##k; \
    if (0) goto rg_logged_##k;
#define RG_PRIV_ROUND_BACK_0COUNTED(k, i)
/* Before the first round: as many bytes as the rounds need at least must be left. */
#define RG_PRIV_ENTRY_0GREEDY(k, i, name)
#define RG_PRIV_ENTRY_0LAZY(k, i, name)
#define RG_PRIV_ENTRY_0POSSESSIVE(k, i, name)
#define RG_PRIV_ENTRY_0COUNTED(k, i, name) \
    (void)RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name; \
    if (rg_to_##name == NULL) RG_PRIV_FAIL; \
    if (rg_min_##i > 0 && RG_PRIV_VALUE(name) > (size_t)(rg_end - rg_p) / (size_t)(rg_min_##i > 0 ? rg_min_##i : 1)) \
        RG_PRIV_FAIL;
#define RG_PRIV_VALUE(name) ((size_t)rg_priv_integer(rg_from_##name, rg_width_##name, rg_big_##name))

/* ---- a run ---- */

#define RG_PRIV_RUN_SCAN(k, i, lo, hi) \
    if ((lo) == 0 && (hi) == 1) { \
        RG_PRIV_RUN_MAYBE(k, i) \
    } else if ((lo) == (hi)) { \
        RG_PRIV_RUN_EXACT(k, i, lo) \
    } else if ((hi) <= RG_PRIV_FEW_BYTES) { \
        RG_PRIV_RUN_FEW(k, i, lo, hi) \
    } else { \
        RG_PRIV_RUN_LONG(k, i, lo, hi) \
    }

/* Where a run ends at the latest: it leaves what must come after it, unless another run says where it ends. */
#define RG_PRIV_RUN_END(k) (rg_end - (rg_echo_##k != 0 ? 0 : rg_spare_##k + RG_PRIV_AHEAD(k)))

/* One after the other, without a loop. */
#define RG_PRIV_RUN_FEW(k, i, lo, hi) \
    const size_t rg_taken = rg_priv_few(rg_p, RG_PRIV_RUN_END(k), (size_t)(hi), RG_PRIV_BODY_TABLE(k)); \
    RG_PRIV_SPEND(rg_taken); \
    if (RG_PRIV_FEWER(rg_taken, lo)) RG_PRIV_FAIL; \
    const unsigned char *const rg_low = rg_p + (size_t)(lo); \
    rg_p += rg_taken; \
    RG_PRIV_RUN_KEEPS(k)

/* One byte or none: a test and a step. */
#define RG_PRIV_RUN_MAYBE(k, i) \
    if (rg_lends_##k) { \
        RG_PRIV_RUN_LENT(k, i) \
    } else if (RG_PRIV_SPARE(k) > 0 ? RG_PRIV_IN_BODY(k, *rg_p) && RG_PRIV_LIKELY(rg_p != RG_PRIV_RUN_END(k)) \
                                    : !RG_PRIV_AT_END(k) && RG_PRIV_IN_BODY(k, *rg_p)) { \
        rg_p++; \
        if (RG_PRIV_PUSHES(k)) { \
            if (RG_PRIV_CAN_FOLLOW_SO(k)) { \
                RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 1); \
            } else { \
                rg_p--; \
            } \
        } \
    }

/* One that is lent. What follows needs a byte of its own first set, and the lent one is such a byte: so that is looked at first,
 * by either way. It is taken where the byte after it may follow, too. Where all that may follow are ones of its own, the compiler
 * is told that one is there: so no byte is looked at twice. rg_alone tells the one right behind that there is none for it either
 * (rg_trails_k), and rg_borrowed that a look whether what must come has room left is due. */
#define RG_PRIV_RUN_LENT(k, i) \
    if (RG_PRIV_AT_END(k) || !RG_PRIV_IN_NEXT(k, *rg_p)) RG_PRIV_FAIL; \
    const bool rg_alike = RG_PRIV_SAME_SET(rg_first, i, rg_next, k); \
    rg_alone = (rg_trails_##k && rg_alone) || (RG_PRIV_SPARE(k) < 2 && rg_p + 1 == rg_end) || !RG_PRIV_IN_NEXT(k, rg_p[1]); \
    if (!rg_alone) { \
        rg_borrowed = true; \
        if ((rg_alike || RG_PRIV_LIKELY(RG_PRIV_IN_BODY(k, *rg_p))) && \
            (RG_PRIV_SPARE(k) < 2 || rg_owed_##k || rg_p != RG_PRIV_RUN_END(k))) \
            rg_p++; \
    } \
    if (rg_alike && (rg_p == rg_end || !RG_PRIV_IN_NEXT(k, *rg_p))) RG_PRIV_UNREACHABLE();

/* The length is tested once, for all of them. */
#define RG_PRIV_RUN_EXACT(k, i, n) \
    const size_t rg_exactly = (size_t)(n); \
    if (!rg_boxed_##k && !RG_PRIV_HAS_ROOM(k, n) && (size_t)(rg_end - rg_p) < rg_exactly) RG_PRIV_FAIL; \
    RG_PRIV_SPEND(rg_exactly); \
    if (!rg_boxed_##k && !RG_PRIV_ALL(k, n)) RG_PRIV_FAIL; \
    rg_p += rg_exactly;

/* In one word, by blocks, or byte by byte. */
#define RG_PRIV_ALL(k, n) \
    (RG_PRIV_OF_RANGE(k) && ((n) == 2 || (n) == 4 || (n) == 8) \
         ? rg_priv_all_between(rg_p, rg_exactly, rg_edge0_##k, rg_span_##k - 1) \
         : RG_PRIV_BY_BLOCKS( \
               (n) >= RG_PRIV_MANY_BYTES && rg_parts_##k <= RG_PRIV_FEW_RANGES && \
                   ((n) >= 16 || RG_PRIV_ROOM(k) >= 16 || RG_PRIV_ROOM_BEFORE(k) + (n) >= 16), \
               (n) < 16 ? rg_priv_all_of_block(rg_p, rg_exactly, RG_PRIV_ROOM(k) >= 16, &rg_ranges_##k) \
                        : rg_priv_all_of_blocks(rg_p, rg_exactly, &rg_ranges_##k), \
               rg_priv_all(rg_p, rg_exactly, RG_PRIV_BODY_TABLE(k))))

#ifdef RG_PRIV_BLOCK_VECTOR
#define RG_PRIV_BY_BLOCKS(condition, by_blocks, by_bytes) ((condition) ? (by_blocks) : (by_bytes))
#else
#define RG_PRIV_BY_BLOCKS(condition, by_blocks, by_bytes) (by_bytes)
#endif

/* To the end of a run: of all bytes, of all but one, of many bytes in one of many matches, where nobody guesses how long it is,
 * and of any. */
#define RG_PRIV_SCAN(k, i) \
    (RG_PRIV_OF_ALL(k)           ? rg_stop \
     : RG_PRIV_OF_ALL_BUT_ONE(k) ? rg_priv_byte(rg_p, rg_stop, rg_edge0_##k, RG_PRIV_ROOM_BEFORE(k)) \
                                 : RG_PRIV_BY_BLOCKS(rg_parts_##k <= 4 && RG_PRIV_RUNS_ARE_LONG(i) && rg_often, \
                                                     RG_PRIV_SCAN_BLOCKS(k), RG_PRIV_SCAN_BYTES(k)))
#define RG_PRIV_SCAN_BLOCKS(k) \
    rg_priv_scan_blocks(rg_p, rg_stop, &rg_ranges_##k, RG_PRIV_BODY_TABLE(k), RG_PRIV_ROOM_BEFORE(k))
#define RG_PRIV_SCAN_BYTES(k) \
    (rg_parts_##k == 1 ? rg_priv_scan_range : rg_priv_scan)(rg_p, rg_stop, RG_PRIV_BODY_TABLE(k), &rg_ranges_##k)
/* Sets of so many members (words, not digits or spaces) have runs long enough that several bytes a turn pay. */
#define RG_PRIV_RUNS_ARE_LONG(i) (RG_PRIV_SIZE_OF(rg_first, i) >= 32)

/* A failed attempt tells the search where to go on: every start inside a leading run would end in the same places
 * (and come to the same, unless what was captured on the way matters). A first byte that must be there is looked at before
 * the others, unless the search has seen it. */
#define RG_PRIV_RUN_LONG(k, i, lo, hi) \
    const size_t rg_left = (size_t)(RG_PRIV_RUN_END(k) - rg_p), rg_least = (size_t)(lo), rg_most = (size_t)(hi); \
    const bool rg_seen = (lo) == 0 || (rg_search && rg_head_##k) || RG_PRIV_RUN_ANSWERS(k); \
    if (!rg_seen && !RG_PRIV_RUN_BEGINS(k, i)) RG_PRIV_FAIL; \
    if ((lo) > 1 && !RG_PRIV_HAS_ROOM(k, lo) && rg_left < rg_least) RG_PRIV_FAIL; \
    const unsigned char *const rg_low = rg_p + rg_least; \
    const unsigned char *const rg_stop = (hi) == RG_INF || rg_left <= rg_most ? RG_PRIV_RUN_END(k) : rg_p + rg_most; \
    const unsigned char *const rg_run = rg_p; \
    if (RG_PRIV_RUN_ANSWERS(k)) { \
        rg_p = rg_reach; /* of a chain, paid for already */ \
        if (rg_chunked_##k == RG_PRIV_CHAIN) goto rg_exit_##k; \
    } else if (rg_shape_##k == RG_PRIV_RUN || RG_PRIV_CHAIN_BEGINS(k, i, lo)) { \
        if ((lo) > 0 || rg_shape_##k == RG_PRIV_CHAIN) rg_p++; \
        rg_p = rg_shape_##k == RG_PRIV_CHAIN && !RG_PRIV_GAPS_ARE_ENDLESS(k, i) ? RG_PRIV_CHAIN_SCAN(k, i) : RG_PRIV_SCAN(k, i); \
    } \
    RG_PRIV_ANEW(rg_p) \
    RG_PRIV_SPEND(rg_p - rg_run); \
    if (rg_search && !rg_reads && rg_leads_##k && (hi) == RG_INF) rg_skip = rg_p; \
    if ((lo) > 1 && rg_p < rg_low) RG_PRIV_FAIL; \
    RG_PRIV_RUN_CALLS(k) \
    RG_PRIV_RUN_KEEPS(k)

/* Is a byte of the set at hand, which the body's table holds, but for chains with gaps in it? */
#define RG_PRIV_RUN_BEGINS(k, i) \
    (RG_PRIV_GAPS_ARE_ENDLESS(k, i) ? RG_PRIV_CAN_START(i, rg_room_##k) : !RG_PRIV_AT_END(k) && RG_PRIV_IN_BODY(k, *rg_p))

/* Does another one know where k ends? */
#define RG_PRIV_RUN_ANSWERS(k) (rg_echo_##k == RG_PRIV_ANSWERS || rg_chunked_##k == RG_PRIV_CHAIN)

/* Back to the last byte that may follow and is not the run's last, so that one of the set comes after it; where the run had
 * ended is kept for the run that answers. */
#define RG_PRIV_RUN_CALLS(k) \
    if (rg_echo_##k == RG_PRIV_CALLS) { \
        rg_reach = rg_p; \
        rg_p--; \
        while (rg_p > rg_low && !RG_PRIV_IN_NEXT(k, rg_p[-1])) rg_p--; \
        if (rg_p <= rg_low) RG_PRIV_FAIL; \
        rg_p--; \
        if (rg_p == rg_end) RG_PRIV_UNREACHABLE(); \
    }

/* Back to the last place where the pattern could go on; what is left to give back is kept in a frame. */
#define RG_PRIV_RUN_KEEPS(k) \
    if (RG_PRIV_PUSHES(k)) { \
        if (!RG_PRIV_CAN_FOLLOW_SO(k)) { \
            do { \
                if (rg_p == rg_low) goto rg_fail; \
                rg_p--; \
            } while (!RG_PRIV_CAN_FOLLOW_INSIDE(k)); \
        } \
        if (rg_p != rg_low) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, (size_t)(rg_p - rg_low)); \
    }

/* One byte less, and on to the next place where the pattern could go on; the frame stays while there is more to give. */
#define RG_PRIV_RUN_GIVE_BACK(k, i, lo) \
    size_t rg_more = rg_priv_frame_count(rg_sp); \
    rg_p = rg_priv_frame_position(rg_sp); \
    if (rg_shape_##k == RG_PRIV_CHAIN) rg_round_##k = rg_p - rg_more - (size_t)(lo); \
    do { \
        rg_p--; \
        rg_more--; \
        if (RG_PRIV_CAN_FOLLOW_INSIDE(k)) { \
            if (rg_more > 0) { \
                rg_priv_frame_set(rg_sp, rg_p, RG_PRIV_STATE(k), rg_more); \
                rg_sp++; \
            } \
            RG_PRIV_RUN_LEAVE(k, i) \
        } \
        RG_PRIV_SPEND(1); \
    } while (rg_more > 0); \
    goto rg_fail;

/* ---- a chain ---- */

/* Is there a round? The first begins at rg_round_k. Where a chain has gaps of any length, it is scanned as a run is. */
#define RG_PRIV_CHAIN_BEGINS(k, i, lo) \
    (rg_round_##k = rg_p, rg_link_##k = rg_end, (lo) > 0 || (rg_p != rg_stop && RG_PRIV_CAN_START(i, 1)))
#define RG_PRIV_CHAIN_SCAN(k, i) \
    rg_priv_chain(rg_p, rg_stop, RG_PRIV_BODY_TABLE(k), &rg_ranges_##k, RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), \
                  (size_t)(rg_chunk_##i - RG_PRIV_LINK))

/* Out of the loop; of a chain whose body captures something by the last of its rounds. Where that began and its run ended is found
 * on the way back, once for all places within a run. */
#define RG_PRIV_RUN_LEAVE(k, i) \
    if (rg_shape_##k == RG_PRIV_RUN || rg_captures_##i == 0 || rg_p == rg_round_##k) goto rg_exit_##k; \
    rg_reach = rg_p; \
    if (rg_link_##k >= rg_p) \
        rg_link_##k = rg_priv_chain_back(rg_round_##k, rg_p, RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), &rg_reach); \
    rg_p = rg_link_##k; \
    goto rg_enter_##k;

/* ---- a stride ---- */

/* The frame is where to leave; put it back one round earlier, if there is one. */
#define RG_PRIV_STRIDE_GIVE_BACK(k, i) \
    size_t rg_more = rg_priv_frame_count(rg_sp); \
    for (rg_p = rg_priv_frame_position(rg_sp); !RG_PRIV_CAN_FOLLOW_SO(k); rg_p -= rg_min_##i, rg_more--) { \
        if (rg_more == 0) goto rg_fail; \
        RG_PRIV_SPEND(1); \
    } \
    if (rg_more > 0) { \
        rg_priv_frame_set(rg_sp, rg_p - rg_min_##i, RG_PRIV_STATE(k), rg_more - 1); \
        rg_sp++; \
    } \
    goto rg_exit_##k;

#endif
