/* run_walk.h - all matches of a pattern that is one run of a set: \b\w+\b, [^,\n]*, [A-Za-z]{8,13}, \d+
 *
 * Idea: who walks over all matches of such a pattern wants the runs of a text, one after the other. Masks of 64 bytes, kept from match to
 * match, tell where they begin and end (run/mask.h). It replaces, for each match, a search for its first byte, an attempt, and a
 * scan to its end, whose branches nobody guesses where runs are short. A stream goes the same way as far as its window tells
 * (run/window_runs.h).
 * Sound where a match is a run of single bytes, greedy, with nothing around it but the edges of words, if the bytes are those of words; where
 * steps are not counted.
 * Without it (RG_NO_RUN_WALK) each match is found by the engine, as others are.
 *
 *   rg_lone_run_k   k is such a run, or, RG_PRIV_LONE_EDGE, \b. May err: towards 0.
 */
#ifndef RG_PLAN_RUN_WALK_H
#define RG_PLAN_RUN_WALK_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/mask.h"
#include "../run/window_runs.h"
#include "search.h"
#endif

/* RG_TRACE tells of the engine's steps. */
#if defined(RG_NO_RUN_WALK) || defined(RG_TRACE)

#define RG_PRIV_LONE(closes)
#define RG_PRIV_WALKS_BY_RUNS(root, options) 0
#define RG_PRIV_RUN_KIND(Name, root)
#define RG_PRIV_NEXT_RUN(Name)
#define RG_PRIV_NEXT_RUN_IN_WINDOW(Name, near) ((void)rg_w, (void)rg_result, false)
#define RG_PRIV_NEXT_RUN_BY_VALUE(Name) rg_it->rg_walk.rg_state

#else

/* ---- facts ---- */

/* All of it in one number: that it is a run, that an edge stands before it, or behind it, least, most; RG_PRIV_LONE_ENDLESS: no bound. */
#define RG_PRIV_LONE_RUN(least, most) (1 | (least) << 3 | (most) << 17)
#define RG_PRIV_LONE_EDGE 2
#define RG_PRIV_LONE_BEFORE 2
#define RG_PRIV_LONE_BEHIND 4
#define RG_PRIV_LONE_ENDLESS 0x3fff
#define RG_PRIV_LONE_LEAST(k) (rg_lone_run_##k >> 3 & RG_PRIV_LONE_ENDLESS)
#define RG_PRIV_LONE_MOST(k) (rg_lone_run_##k >> 17)
#define RG_PRIV_LONE_IS_BOUNDED(k) (RG_PRIV_LONE_MOST(k) != RG_PRIV_LONE_ENDLESS)
#define RG_PRIV_LONE_HAS(k, edges) ((rg_lone_run_##k & (edges)) != 0)

#define RG_PRIV_LONE(closes) RG_PRIV_WALK(RG_PRIV_LONE_A closes (0STOP, ~);)
#define RG_PRIV_LONE_A(op, ...) RG_PRIV_LONE_##op(__VA_ARGS__) RG_PRIV_LONE_B
#define RG_PRIV_LONE_B(op, ...) RG_PRIV_LONE_##op(__VA_ARGS__) RG_PRIV_LONE_A
#define RG_PRIV_LONE_0STOP(...) struct

#define RG_PRIV_LONE_IS(k, run) enum { rg_lone_run_##k = run };
#define RG_PRIV_LONE_0ONE(k, ...) RG_PRIV_LONE_IS(k, RG_PRIV_LONE_RUN(1, 1))
#define RG_PRIV_LONE_0TEXT(k, ...) RG_PRIV_LONE_IS(k, 0)
#define RG_PRIV_LONE_0WORDS(k, ...) RG_PRIV_LONE_IS(k, 0)
#define RG_PRIV_LONE_0LEAF(k, ...) RG_PRIV_LONE_IS(k, rg_boundary_##k ? RG_PRIV_LONE_EDGE : 0)
#define RG_PRIV_LONE_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_LONE_IS(k, rg_lone_run_##i == RG_PRIV_LONE_EDGE   ? RG_PRIV_LONE_WITH(j, RG_PRIV_LONE_BEFORE) \
                       : rg_lone_run_##j == RG_PRIV_LONE_EDGE ? RG_PRIV_LONE_WITH(i, RG_PRIV_LONE_BEHIND) \
                                                              : 0)
#define RG_PRIV_LONE_WITH(k, edge) (rg_lone_run_##k & 1 ? rg_lone_run_##k | edge : 0)
#define RG_PRIV_LONE_0CLOSE_ALT(k, ...) RG_PRIV_LONE_IS(k, 0)
#define RG_PRIV_LONE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_LONE_IS(k, rg_lone_run_##i == RG_PRIV_LONE_RUN(1, 1) && rg_captures_##i == 0 && RG_PRIV_LONE_GOES_ON(lo, hi, kind) \
                           ? RG_PRIV_LONE_RUN(RG_PRIV_LONE_FEW(lo), RG_PRIV_LONE_FEW(hi)) \
                           : 0)
#define RG_PRIV_LONE_GOES_ON(lo, hi, kind) \
    (!RG_PRIV_IS_LAZY(kind) && !RG_PRIV_IS_COUNTED(kind) && (lo) < RG_PRIV_LONE_ENDLESS && (hi) > 0 && \
     ((hi) == RG_INF || (hi) < RG_PRIV_LONE_ENDLESS))
#define RG_PRIV_LONE_FEW(n) ((n) < RG_PRIV_LONE_ENDLESS ? (n) : RG_PRIV_LONE_ENDLESS)
#define RG_PRIV_LONE_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_LONE_IS(k, RG_PRIV_LONE_WITH(i, 0))
#define RG_PRIV_LONE_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_LONE_IS(k, RG_PRIV_LONE_WITH(i, 0))
#define RG_PRIV_LONE_0CLOSE_LOOK(k, ...) RG_PRIV_LONE_IS(k, 0)

/* ---- the choice ---- */

/* An edge of a word is one of the run where it runs over all bytes of words; behind a run with a bound only where one stands before it, too.
 * A run of all bytes but one is looked for faster by that byte. */
#define RG_PRIV_WALKS_BY_RUNS(k, options) \
    ((rg_lone_run_##k & 1) != 0 && RG_PRIV_STEPS_OPTION(options) == 0 && !RG_PRIV_OF_ALL(start_##k) && \
     !RG_PRIV_OF_ALL_BUT_ONE(start_##k) && \
     (!RG_PRIV_LONE_HAS(k, RG_PRIV_LONE_BEFORE | RG_PRIV_LONE_BEHIND) || \
      (rg_start_shared_##k == RG_PRIV_TABLE_WORD && RG_PRIV_LONE_LEAST(k) > 0)) && \
     (!RG_PRIV_LONE_HAS(k, RG_PRIV_LONE_BEHIND) || RG_PRIV_LONE_HAS(k, RG_PRIV_LONE_BEFORE) || !RG_PRIV_LONE_IS_BOUNDED(k)))

/* Is each piece of a run a match, or the place where none begins? */
#define RG_PRIV_LONE_IN_PIECES(k) \
    (RG_PRIV_LONE_LEAST(k) == 0 || (RG_PRIV_LONE_IS_BOUNDED(k) && !RG_PRIV_LONE_HAS(k, RG_PRIV_LONE_BEFORE)))

/* Are its bytes rare enough that they are better looked for than masked? */
#define RG_PRIV_LONE_SEEKS_FAR(k) \
    (rg_plan_##k == RG_PRIV_SEEK_SETS || (rg_plan_##k == RG_PRIV_SEEK_EACH && RG_PRIV_OF_RANGE(start_##k)))

/* ---- code, called by api/iterate.h, api/stream.h and api/value.h ---- */

/* What is looked for, a constant. */
#define RG_PRIV_RUN_KIND(Name, root) \
    RG_PRIV_INLINE rg_priv_run_kind rg_priv_of_##Name##_run_kind(void) { \
        return (rg_priv_run_kind){RG_PRIV_LONE_LEAST(root), RG_PRIV_LONE_IS_BOUNDED(root) ? (uint64_t)RG_PRIV_LONE_MOST(root) : UINT64_MAX, \
                                  !RG_PRIV_LONE_HAS(root, RG_PRIV_LONE_BEHIND), RG_PRIV_LONE_IN_PIECES(root), \
                                  RG_PRIV_RUN_BY_PIECES(RG_PRIV_LONE_LEAST(root), rg_common_##root), rg_seek_sets_##root, \
                                  rg_start_bytes_##root, RG_PRIV_LONE_SEEKS_FAR(root) ? rg_priv_sets_1 : NULL}; \
    }

/* Returns where there is a match. What is captured is all of the run. */
#define RG_PRIV_NEXT_RUN(Name) \
    rg_priv_run_walk rg_runs = RG_PRIV_RUN_WALK(rg_it); \
    size_t rg_from = 0, rg_to = 0; \
    const bool rg_is_match = rg_priv_run_next(&rg_runs, rg_priv_of_##Name##_run_kind(), &rg_from, &rg_to); \
    RG_PRIV_RUN_WALKED(rg_it, rg_runs); \
    if (rg_is_match) { \
        rg_result->match = rg_priv_span(rg_runs.begin + rg_from, rg_runs.begin + rg_to); \
        for (size_t rg_g = 1; rg_captures && rg_g < RG_PRIV_GROUPS(Name); rg_g++) rg_result->group[rg_g] = rg_result->match; \
        return RG_MATCH; \
    }

/* The same in a window: is there one? */
#define RG_PRIV_NEXT_RUN_IN_WINDOW(Name, near) \
    rg_priv_window_run(rg_w, rg_priv_of_##Name##_run_kind(), near, rg_result->group, RG_PRIV_GROUPS(Name))

/* The same by a matcher's value. */
#define RG_PRIV_NEXT_RUN_BY_VALUE(Name) \
    rg_priv_walk_runs(&rg_it->rg_walk, rg_priv_of_##Name##_run_kind(), Name##_GROUPS, rg_groups, rg_room)

#endif

#endif
