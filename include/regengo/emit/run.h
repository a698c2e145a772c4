/* run.h - loops that take as many bytes as they can at once (rg_shape_k, plan/choice.h).
 *
 * RG_PRIV_RUN, over single bytes: scan to the end of the run, or to where what must follow has just room left; step back to the
 * last place where the pattern could go on; keep one frame (that place, how many bytes can still be given back).
 *
 * RG_PRIV_CHAIN, over runs with gaps between them, as in (\w+\s*)+ (plan/run_rounds.h): scan to the end of the last one and go on as
 * a run does, with one frame for all rounds. What is given back ends within a run or before one, never in a gap, as no byte of a gap
 * may follow. Where the body captures something, the round that the chain ends with is run for it: rg_reach tells its run where to
 * stop.
 */
#ifndef RG_EMIT_RUN_H
#define RG_EMIT_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/fixed_block.h"
#include "../plan/peek.h"
#include "../plan/run_rounds.h"
#include "../plan/skip_run.h"
#include "../plan/split_tail.h"
#include "machine.h"
#endif

/* Runs of so many bytes at most are unrolled. */
#define RG_PRIV_FEW_BYTES 8

/* ---- a run ---- */

#define RG_PRIV_RUN_SCAN(k, i, lo, hi) \
    if ((lo) == 0 && (hi) == 1) { \
        RG_PRIV_RUN_MAYBE(k, i) \
    } else if ((lo) == (hi)) { \
        RG_PRIV_RUN_EXACT(k, lo) \
    } else if ((hi) <= RG_PRIV_FEW_BYTES) { \
        RG_PRIV_RUN_FEW(k, lo, hi) \
    } else { \
        RG_PRIV_RUN_LONG(k, i, lo, hi) \
    }

/* Where a run ends at the latest: it leaves what must come after it, unless another run says where it ends. */
#define RG_PRIV_RUN_END(k) (rg_end - (RG_PRIV_SPLIT(k) != 0 ? 0LL : RG_PRIV_SPARE(k)))

/* One after the other, without a loop. */
#define RG_PRIV_RUN_FEW(k, lo, hi) \
    const size_t rg_taken = rg_priv_few(rg_p, RG_PRIV_RUN_END(k), (size_t)(hi), rg_body_bytes_##k); \
    RG_PRIV_SPEND(rg_taken); \
    RG_PRIV_TOUCH_IF(rg_taken != (size_t)(hi) && rg_p + rg_taken == rg_end) \
    if (RG_PRIV_FEWER(rg_taken, lo)) RG_PRIV_FAIL; \
    const unsigned char *const rg_low = rg_p + (size_t)(lo); \
    rg_p += rg_taken; \
    RG_PRIV_RUN_KEEPS(k)

/* One byte or none: a test and a step. */
#define RG_PRIV_RUN_MAYBE(k, i) \
    if (rg_peeks_##k) { \
        RG_PRIV_RUN_PEEKS(k, i) \
    } else if (RG_PRIV_SPARE(k) > 0 ? RG_PRIV_IS_BODY(i, *rg_p) && RG_PRIV_LIKELY(rg_p != RG_PRIV_RUN_END(k)) \
                                    : !RG_PRIV_AT_END(k) && RG_PRIV_IS_BODY(i, *rg_p)) { \
        rg_p++; \
        if (RG_PRIV_PUSHES(k)) { \
            if (RG_PRIV_CAN_FOLLOW(k)) { \
                RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 1); \
            } else { \
                rg_p--; \
            } \
        } \
    }
#define RG_PRIV_IS_BODY(i, byte) rg_priv_has(byte, RG_PRIV_WORDS(rg_first, i))

/* The length is tested once, for all of them. */
#define RG_PRIV_RUN_EXACT(k, n) \
    const size_t rg_exactly = (size_t)(n); \
    if (!RG_PRIV_IS_IN_BLOCK(k) && !RG_PRIV_HAS_ROOM(k, n) && (size_t)(rg_end - rg_p) < rg_exactly) { \
        RG_PRIV_TOUCH_IF(rg_priv_begins_run(rg_p, rg_end, rg_exactly, rg_body_bytes_##k)) \
        RG_PRIV_FAIL; \
    } \
    RG_PRIV_SPEND(rg_exactly); \
    if (!RG_PRIV_IS_IN_BLOCK(k) && !RG_PRIV_ALL(k, n)) RG_PRIV_FAIL; \
    rg_p += rg_exactly;

/* In one word, by blocks, or byte by byte. */
#define RG_PRIV_ALL(k, n) \
    (RG_PRIV_OF_RANGE(k) && ((n) == 2 || (n) == 4 || (n) == 8) \
         ? rg_priv_all_between(rg_p, rg_exactly, rg_edge0_##k, rg_span_##k - 1) \
         : RG_PRIV_BY_BLOCKS( \
               (n) >= RG_PRIV_MANY_BYTES && rg_parts_##k <= RG_PRIV_FEW_RANGES && \
                   ((n) >= 16 || RG_PRIV_KNOWN(k) >= 16 || RG_PRIV_KNOWN_BEFORE(k) + (size_t)(n) >= 16), \
               (n) < 16 ? rg_priv_all_of_block(rg_p, rg_exactly, RG_PRIV_KNOWN(k) >= 16, &rg_ranges_##k) \
                        : rg_priv_all_of_blocks(rg_p, rg_exactly, &rg_ranges_##k), \
               rg_priv_all(rg_p, rg_exactly, rg_body_bytes_##k)))

#ifdef RG_PRIV_BLOCK_VECTOR
#define RG_PRIV_BY_BLOCKS(condition, by_blocks, by_bytes) ((condition) ? (by_blocks) : (by_bytes))
#else
#define RG_PRIV_BY_BLOCKS(condition, by_blocks, by_bytes) (by_bytes)
#endif

/* To the end of a run: of all bytes, of all but one, of many bytes in one of many matches, where nobody guesses how long it is,
 * and of any. */
#define RG_PRIV_SCAN(k, i) \
    (RG_PRIV_OF_ALL(k)           ? rg_stop \
     : RG_PRIV_OF_ALL_BUT_ONE(k) ? rg_priv_run_to(rg_p, rg_stop, rg_edge0_##k, RG_PRIV_KNOWN_BEFORE(k)) \
                                 : RG_PRIV_BY_BLOCKS(rg_parts_##k <= 4 && RG_PRIV_RUNS_ARE_LONG(i) && rg_often, \
                                                     RG_PRIV_SCAN_BLOCKS(k), RG_PRIV_SCAN_BYTES(k)))
#define RG_PRIV_SCAN_BLOCKS(k) \
    rg_priv_scan_blocks(rg_p, rg_stop, &rg_ranges_##k, rg_body_bytes_##k, RG_PRIV_KNOWN_BEFORE(k))
#define RG_PRIV_SCAN_BYTES(k) \
    (rg_parts_##k == 1 ? rg_priv_scan_range : rg_priv_scan)(rg_p, rg_stop, rg_body_bytes_##k, &rg_ranges_##k, RG_PRIV_FAR_SCAN(rg_parts_##k))
/* Sets of so many members (words, not digits or spaces) have runs long enough that several bytes a turn pay. */
#define RG_PRIV_RUNS_ARE_LONG(i) (RG_PRIV_SIZE_OF(rg_first, i) >= 32)

/* A failed attempt tells the search where to go on: every start inside a leading run would end in the same places
 * (and come to the same, unless what was captured on the way matters). A first byte that must be there is looked at before
 * the others, unless the search has seen it. */
#define RG_PRIV_RUN_LONG(k, i, lo, hi) \
    RG_PRIV_RUN_LONG_BY(k, i, lo, hi, \
        if ((lo) > 0) rg_p++; \
        rg_p = RG_PRIV_SCAN(k, i);)
#define RG_PRIV_RUN_LONG_BY(k, i, lo, hi, scan) \
    const size_t rg_left = (size_t)(RG_PRIV_RUN_END(k) - rg_p), rg_least = (size_t)(lo), rg_most = (size_t)(hi); \
    const bool rg_seen = (lo) == 0 || (rg_search && rg_leading_##k == RG_PRIV_HEAD) || RG_PRIV_RUN_REACHES(k); \
    if (!rg_seen && !RG_PRIV_RUN_BEGINS(k, i)) RG_PRIV_FAIL; \
    if ((lo) > 1 && !RG_PRIV_HAS_ROOM(k, lo) && rg_left < rg_least) { \
        RG_PRIV_TOUCH_IF(rg_shape_##k != RG_PRIV_RUN || rg_priv_begins_run(rg_p, rg_end, rg_least, rg_body_bytes_##k)) \
        RG_PRIV_FAIL; \
    } \
    const unsigned char *const rg_low = rg_p + rg_least; \
    const unsigned char *const rg_stop = (hi) == RG_INF || rg_left <= rg_most ? RG_PRIV_RUN_END(k) : rg_p + rg_most; \
    const unsigned char *const rg_run = rg_p; \
    if (RG_PRIV_RUN_REACHES(k)) { \
        rg_p = rg_reach; /* of a chain, paid for already */ \
        if (RG_PRIV_IS_IN_CHAIN(k)) goto rg_exit_##k; \
    } else { \
        RG_PRIV_MEMO_RUN(k, i, hi, scan) \
    } \
    RG_PRIV_ANEW(rg_p) \
    RG_PRIV_RUN_TOUCHES(k, hi) \
    RG_PRIV_SPEND(rg_p - rg_run); \
    RG_PRIV_SKIP_RUN(k, hi) \
    if ((lo) > 1 && rg_p < rg_low) RG_PRIV_FAIL; \
    RG_PRIV_RUN_SPLITS(k) \
    RG_PRIV_RUN_KEEPS(k)

/* Is a byte of the set at hand, which the body's table holds, but for chains with gaps in it? */
#define RG_PRIV_RUN_BEGINS(k, i) \
    (!RG_PRIV_AT_END(k) && (RG_PRIV_GAPS_ARE_ENDLESS(k) ? RG_PRIV_CAN_START(i, 1) : RG_PRIV_IN_BODY(k, *rg_p)))

/* Back to the last place where the pattern could go on; what is left to give back is kept in a frame. */
#define RG_PRIV_RUN_KEEPS(k) \
    if (RG_PRIV_PUSHES(k)) { \
        if (!RG_PRIV_CAN_FOLLOW(k)) { \
            RG_PRIV_TIRE(rg_p - rg_low); \
            while (RG_PRIV_IS_FOLLOWED_BY_ONE(k) && rg_p - rg_low >= 8 && rg_priv_none_of_8(rg_p - 8, RG_PRIV_LEAST_BYTE(rg_follow, k))) rg_p -= 8; \
            do { \
                if (rg_p == rg_low) goto rg_fail; \
                rg_p--; \
            } while (!RG_PRIV_CAN_FOLLOW_INSIDE(k)); \
        } \
        if (rg_p != rg_low) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, (size_t)(rg_p - rg_low)); \
    }

/* Where one byte alone may follow, eight places that do not have it are passed at a time. */
#define RG_PRIV_IS_FOLLOWED_BY_ONE(k) (!rg_accepts_##k && RG_PRIV_SIZE_OF(rg_follow, k) == 1)

/* One byte less, and on to the next place where the pattern could go on; the frame stays while there is more to give. */
#define RG_PRIV_RUN_GIVE_BACK(k, begin, leave) \
    size_t rg_give = rg_priv_frame_count(rg_sp); \
    rg_p = rg_priv_frame_position(rg_sp); \
    begin \
    while (RG_PRIV_IS_FOLLOWED_BY_ONE(k) && rg_give > 8 && rg_priv_none_of_8(rg_p - 8, RG_PRIV_LEAST_BYTE(rg_follow, k))) { \
        rg_p -= 8; \
        rg_give -= 8; \
        RG_PRIV_SPEND(8); \
    } \
    do { \
        rg_p--; \
        rg_give--; \
        if (RG_PRIV_CAN_FOLLOW_INSIDE(k)) { \
            RG_PRIV_TIRE(rg_priv_frame_position(rg_sp) - rg_p); \
            if (rg_give > 0) { \
                rg_priv_frame_set(rg_sp, rg_p, RG_PRIV_STATE(k), rg_give); \
                RG_PRIV_TRACE_PUSH(RG_PRIV_STATE(k)) \
                rg_sp++; \
            } \
            leave \
        } \
        RG_PRIV_SPEND(1); \
    } while (rg_give > 0); \
    RG_PRIV_TIRE(rg_priv_frame_position(rg_sp) - rg_p); \
    goto rg_fail;

#endif
