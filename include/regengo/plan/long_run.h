/* long_run.h - what begins with many bytes of one set: [0-9a-f]{32}, \b\w{13}\b, [A-Z0-9]{20,}, -{20,}
 *
 * Idea: the last of those bytes is looked at first. Where it is none of the set, no match starts up to there, and so many bytes are passed by
 * one look (as Horspool's search for a literal does). Bytes that are known to be of the set are not looked at again: a text of runs that are
 * too short costs no more than a look at each byte.
 * Of 32 bytes and more, of a set that is not half of a text, four bytes of a piece are looked at, and pieces are so far apart that each row holds one.
 * Sound where every match begins with so many bytes of its first set.
 * Without it (RG_NO_SEARCH_LONG_RUN) each byte of the set is a start that is tried.
 *
 *   rg_head_run_k every match of k begins with so many bytes, all of the first set of k. May err: down.
 */
#ifndef RG_PLAN_LONG_RUN_H
#define RG_PLAN_LONG_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/seek.h"
#include "search.h"
#endif

#ifdef RG_NO_SEARCH_LONG_RUN

#define RG_PRIV_BEGINS(closes)
#define RG_PRIV_PLANS_LONG_RUN(k) 0
#define RG_PRIV_SEEK_LONG_RUN_FROM(root, start, end) (end)
#define RG_PRIV_IS_OF_SAME_BYTES(k) 0
#define RG_PRIV_SEEK_SAME_BYTES_FROM(root, start, last) (last)

#else

/* ---- facts ---- */

#define RG_PRIV_BEGINS(closes) RG_PRIV_WALK(RG_PRIV_BEGINS_A closes (0STOP, ~);)
#define RG_PRIV_BEGINS_A(op, ...) RG_PRIV_BEGINS_##op(__VA_ARGS__) RG_PRIV_BEGINS_B
#define RG_PRIV_BEGINS_B(op, ...) RG_PRIV_BEGINS_##op(__VA_ARGS__) RG_PRIV_BEGINS_A
#define RG_PRIV_BEGINS_0STOP(...) struct

#define RG_PRIV_BEGINS_WITH(k, n) RG_PRIV_ENUM { rg_head_run_##k = n };

#define RG_PRIV_BEGINS_0ONE(k, ...) RG_PRIV_BEGINS_WITH(k, 1)
#define RG_PRIV_BEGINS_0TEXT(k, i, j, fold, s) RG_PRIV_BEGINS_WITH(k, !(fold) && rg_min_##k == 1)
#define RG_PRIV_BEGINS_0WORDS(k, ...) RG_PRIV_BEGINS_WITH(k, 0)
#define RG_PRIV_BEGINS_0LEAF(k, ...) RG_PRIV_BEGINS_WITH(k, 0)
#define RG_PRIV_BEGINS_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_ONE_OR_MORE_##f(RG_PRIV_BEGINS_BYTE, RG_PRIV_BEGINS_SEQ, k, i, j)
#define RG_PRIV_BEGINS_BYTE(k, i, j) RG_PRIV_BEGINS_WITH(k, 1)
#define RG_PRIV_BEGINS_SEQ(k, i, j) \
    RG_PRIV_BEGINS_WITH(k, rg_max_##i != 0 ? 0LL + rg_head_run_##i : RG_PRIV_WITHIN(rg_first, k, rg_first, j) ? 0LL + rg_head_run_##j : 0LL)
#define RG_PRIV_BEGINS_0CLOSE_ALT(k, ...) RG_PRIV_BEGINS_WITH(k, 0)
#define RG_PRIV_BEGINS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, ...) \
    RG_PRIV_BEGINS_WITH(k, (lo) <= 0 ? 0LL : RG_PRIV_IS_ALL_BEGIN(i) ? RG_PRIV_SCALE(lo, rg_head_run_##i) : 0LL + rg_head_run_##i)
#define RG_PRIV_BEGINS_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_BEGINS_WITH(k, rg_head_run_##i)
#define RG_PRIV_BEGINS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_BEGINS_WITH(k, rg_head_run_##i)
#define RG_PRIV_BEGINS_0CLOSE_LOOK(k, ...) RG_PRIV_BEGINS_WITH(k, 0)

#define RG_PRIV_IS_ALL_BEGIN(i) (rg_max_##i > 0 && rg_head_run_##i == 0LL + rg_min_##i && rg_min_##i == rg_max_##i)

/* ---- the choice ---- */

/* Where the first bytes are rare, vectors are faster. */
#define RG_PRIV_PLANS_LONG_RUN(k) (rg_head_run_##k >= RG_PRIV_LONG_RUN && rg_common_##k > RG_PRIV_LONG_RUN_COMMON)
/* Of one byte the first one of the run, the last and one between are looked for at once, where it would be looked for by itself. */
#define RG_PRIV_IS_OF_SAME_BYTES(k) \
    (RG_PRIV_SIZE_OF(rg_first, k) == 1 && rg_head_run_##k > 1 && !RG_PRIV_BEGINS_LINE(k) && \
     (rg_plan_##k == RG_PRIV_SEEK_SETS || rg_plan_##k == RG_PRIV_SEEK_BUCKETS || \
      (rg_plan_##k == RG_PRIV_SEEK_LITERAL && RG_PRIV_LANDMARK_LENGTH(rg_landmark_##k) == 1 && RG_PRIV_LANDMARK_LOW(rg_landmark_##k) == 0)))
#define RG_PRIV_LONG_RUN 6
#define RG_PRIV_LONG_RUN_COMMON 60

/* ---- code, called by emit/search.h ---- */

#define RG_PRIV_SEEK_LONG_RUN_FROM(root, start, end) \
    rg_priv_seek_run(start, end, (size_t)rg_head_run_##root, rg_start_bytes_##root, \
                     RG_PRIV_RUN_BY_PIECES(rg_head_run_##root, rg_common_##root))
#define RG_PRIV_SEEK_SAME_BYTES_FROM(root, start, last) \
    rg_priv_seek_same_bytes(start, last, RG_PRIV_LEAST_BYTE(rg_first, root), (size_t)rg_head_run_##root)

#endif

#endif
