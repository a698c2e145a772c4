/* code_run.h - loops that take as many bytes as they can at once (rg_shape_k, choice.h).
 *
 * RG_PRIV_RUN, over single bytes: scan to the end of the run, or to where what must follow has just room left; step back to the
 * last place where the pattern could go on; keep one frame (that place, how many bytes can still be given back).
 *
 * RG_PRIV_CHAIN, over runs with gaps between them, as in (\w+\s*)+: scan to the end of the last one and go on as a run does,
 * with one frame for all rounds. What is given back ends within a run or before one, never in a gap, as no byte of a gap may
 * follow. Where the body captures something, the round that the chain ends with is run for it: rg_reach tells its run where to
 * stop.
 */
#ifndef RG_PASSES_CODE_RUN_H
#define RG_PASSES_CODE_RUN_H

#include "machine.h"

/* Runs of so many bytes at most are unrolled. */
#define RG_PRIV_FEW_BYTES 8

/* The loop's own table answers faster than the set's words. */
#define RG_PRIV_CAN_START_ROUND(k, i) \
    (RG_PRIV_SPARE(k) < 1 && rg_p == rg_end ? rg_ends_##i : rg_null_##i || RG_PRIV_IN_BODY(k, *rg_p))
#define RG_PRIV_IN_BODY(k, byte) RG_PRIV_IS_AMONG(k, rg_body_table_##k, byte)
#define RG_PRIV_BODY_TABLE(k) (const unsigned char *)rg_body_table_##k

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
 * (rg_trails_k), and rg_borrowed that a look whether what must come has room left is due. Code is laid out for bytes that are taken,
 * where it was found to be faster then: not in what a search may end with. */
#define RG_PRIV_RUN_LENT(k, i) \
    if (RG_PRIV_AT_END(k) || !RG_PRIV_IN_NEXT(k, *rg_p)) RG_PRIV_FAIL; \
    const bool rg_alike = RG_PRIV_SAME_SET(rg_first, i, rg_next, k); \
    rg_alone = (rg_trails_##k && rg_alone) || (RG_PRIV_SPARE(k) < 2 && rg_p + 1 == rg_end) || !RG_PRIV_IN_NEXT(k, rg_p[1]); \
    if ((rg_full || rg_unrolled_##k != 0) && RG_PRIV_UNLIKELY(rg_alone)) { \
    } else if (!rg_alone) { \
        rg_borrowed = true; \
        RG_PRIV_BRANCH \
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
#define RG_PRIV_RUN_GIVE_BACK(k, lo, leave) \
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
            leave \
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
#define RG_PRIV_CHAIN_LEAVE(k, i) \
    if (rg_shape_##k == RG_PRIV_RUN || rg_captures_##i == 0 || rg_p == rg_round_##k) goto rg_exit_##k; \
    rg_reach = rg_p; \
    if (rg_link_##k >= rg_p) \
        rg_link_##k = rg_priv_chain_back(rg_round_##k, rg_p, RG_PRIV_GAP_WORD(i, 0), RG_PRIV_GAP_WORD(i, 1), &rg_reach); \
    rg_p = rg_link_##k; \
    goto rg_enter_##k;

#endif
