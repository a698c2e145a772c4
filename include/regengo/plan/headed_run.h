/* headed_run.h - all matches of a pattern that is a byte and a run, maybe with a byte behind it: [A-Za-z_]\w*, "[^"]*", \$\w+, [a-z]+\(
 *
 * Idea: as of runs of one set (plan/run_walk.h) masks of 64 bytes tell who walks over all matches where they begin and end, of two sets
 * or three (run/headed_run.h).
 * Sound where a match is one byte, or none, and then a run of single bytes without an upper bound, and then one byte that no run goes on
 * with, or none: so the run always ends where its bytes do, and who begins within one that comes to nothing comes to nothing. Edges of words
 * may stand around it, where the run's bytes are those of words, and steps may not be counted.
 * Without it (RG_NO_HEADED_RUN) each match is found by the engine, as others are.
 *
 *   rg_headed_k   what of that k is, as bits (below); 0: nothing. May err: towards 0.
 */
#ifndef RG_PLAN_HEADED_RUN_H
#define RG_PLAN_HEADED_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/headed_run.h"
#include "search.h"
#endif

/* RG_TRACE tells of the engine's steps; two masks do not fit where other walks keep one if a size has 32 bits. */
#if defined(RG_NO_HEADED_RUN) || defined(RG_TRACE) || SIZE_MAX <= 0xffffffff

#define RG_PRIV_HEADED(closes)
#define RG_PRIV_BY_HEADS(opens) 0ENGINE
#define RG_PRIV_WALKS_BY_HEADS(root, options) 0
#define RG_PRIV_HEADED_KIND(Name, root, closes, options) enum { rg_priv_of_##Name##_heads = 0 };
#define RG_PRIV_NEXT_HEADED(Name, root)
#define RG_PRIV_NEXT_HEADED_BY_VALUE(Name) rg_it->rg_walk.rg_state

#else

/* ---- facts ---- */

#define RG_PRIV_HEAD_BYTE 1 /* one byte, in front of the run or alone */
#define RG_PRIV_HEAD_EDGE 2 /* an edge of a word in front of all, or alone */
#define RG_PRIV_HEAD_RUN 4
#define RG_PRIV_HEAD_TAIL 8     /* one byte behind the run */
#define RG_PRIV_HEAD_BEHIND 16  /* an edge of a word behind the run */
#define RG_PRIV_HEAD_APART 32   /* what follows the run is not of it */
#define RG_PRIV_HEAD_WORD 64    /* it is of the bytes of words */
#define RG_PRIV_HEAD_INNER 128  /* the run is captured */
#define RG_PRIV_HEAD_OUTER 256  /* all of it is */
#define RG_PRIV_HEAD_LEAST(n) ((n) << 9)
#define RG_PRIV_HEAD_MOST_LEAST 64
#define RG_PRIV_HEAD_HAS(k, bits) ((rg_headed_##k & (bits)) != 0)
#define RG_PRIV_HEAD_IS(k, all, bits) ((rg_headed_##k & (all)) == (bits))

#define RG_PRIV_HEADED(closes) RG_PRIV_WALK(RG_PRIV_HEADED_A closes (0STOP, ~);)
#define RG_PRIV_HEADED_A(op, ...) RG_PRIV_HEADED_##op(__VA_ARGS__) RG_PRIV_HEADED_B
#define RG_PRIV_HEADED_B(op, ...) RG_PRIV_HEADED_##op(__VA_ARGS__) RG_PRIV_HEADED_A
#define RG_PRIV_HEADED_0STOP(...) struct

#define RG_PRIV_HEADED_AS(k, bits) enum { rg_headed_##k = bits };
#define RG_PRIV_HEADED_0ONE(k, ...) RG_PRIV_HEADED_AS(k, RG_PRIV_HEAD_BYTE)
#define RG_PRIV_HEADED_0TEXT(k, ...) RG_PRIV_HEADED_AS(k, rg_single_##k)
#define RG_PRIV_HEADED_0WORDS(k, ...) RG_PRIV_HEADED_AS(k, 0)
#define RG_PRIV_HEADED_0LEAF(k, ...) RG_PRIV_HEADED_AS(k, rg_boundary_##k ? RG_PRIV_HEAD_EDGE : 0)
#define RG_PRIV_HEADED_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_HEADED_AS(k, rg_headed_##i == 0 || rg_headed_##j == 0 ? 0 \
                         : rg_headed_##i == RG_PRIV_HEAD_EDGE     ? RG_PRIV_HEADED_BEFORE(j) \
                         : rg_headed_##j == RG_PRIV_HEAD_EDGE     ? RG_PRIV_HEADED_BEHIND(i) \
                         : RG_PRIV_HEAD_HAS(i, RG_PRIV_HEAD_RUN)  ? RG_PRIV_HEADED_TAIL(i, j) \
                                                                  : RG_PRIV_HEADED_RUN(i, j))
#define RG_PRIV_HEADED_BEFORE(j) (RG_PRIV_HEAD_HAS(j, RG_PRIV_HEAD_EDGE) ? 0 : rg_headed_##j | RG_PRIV_HEAD_EDGE)
#define RG_PRIV_HEADED_BEHIND(i) \
    (RG_PRIV_HEAD_IS(i, RG_PRIV_HEAD_RUN | RG_PRIV_HEAD_TAIL | RG_PRIV_HEAD_BEHIND, RG_PRIV_HEAD_RUN) ? rg_headed_##i | RG_PRIV_HEAD_BEHIND : 0)
#define RG_PRIV_HEADED_TAIL(i, j) \
    (rg_headed_##j == RG_PRIV_HEAD_BYTE && !RG_PRIV_HEAD_HAS(i, RG_PRIV_HEAD_TAIL | RG_PRIV_HEAD_BEHIND | RG_PRIV_HEAD_OUTER) \
         ? rg_headed_##i | RG_PRIV_HEAD_TAIL \
         : 0)
#define RG_PRIV_HEADED_RUN(i, j) \
    (RG_PRIV_HEAD_IS(j, RG_PRIV_HEAD_RUN | RG_PRIV_HEAD_BYTE | RG_PRIV_HEAD_EDGE | RG_PRIV_HEAD_OUTER, RG_PRIV_HEAD_RUN) ? rg_headed_##i | rg_headed_##j : 0)
#define RG_PRIV_HEADED_0CLOSE_ALT(k, ...) RG_PRIV_HEADED_AS(k, rg_single_##k && rg_captures_##k == 0)
#define RG_PRIV_HEADED_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_HEADED_WAY(way)(k, i, lo, kind)
/* A loop over single bytes without a bound, or another one (pattern/ops.h). */
#define RG_PRIV_HEADED_WAY(way) RG_PRIV_CAT(RG_PRIV_HEADED_, RG_PRIV_SECOND(RG_PRIV_HEADED_BY_##way, 0OTHER))
#define RG_PRIV_HEADED_BY_0RUN_0LONG ~, 0LONG
#define RG_PRIV_HEADED_BY_0RUN_0FROM ~, 0LONG
#define RG_PRIV_HEADED_0OTHER(k, i, lo, kind) RG_PRIV_HEADED_AS(k, 0)
#define RG_PRIV_HEADED_0LONG(k, i, lo, kind) \
    RG_PRIV_HEADED_AS(k, rg_headed_##i == RG_PRIV_HEAD_BYTE && !RG_PRIV_IS_LAZY(kind) && (lo) < RG_PRIV_HEAD_MOST_LEAST \
                             ? RG_PRIV_HEAD_RUN | RG_PRIV_HEAD_LEAST((lo) < RG_PRIV_HEAD_MOST_LEAST ? (lo) : 0) | \
                                   (RG_PRIV_DISJOINT(rg_first, i, rg_follow, k) ? RG_PRIV_HEAD_APART : 0) | \
                                   (RG_PRIV_SHARED_TABLE(rg_first, i) == RG_PRIV_TABLE_WORD ? RG_PRIV_HEAD_WORD : 0) \
                             : 0)
#define RG_PRIV_HEADED_0CLOSE_CAPTURE(k, i, ...) \
    RG_PRIV_HEADED_AS(k, !RG_PRIV_HEAD_HAS(i, RG_PRIV_HEAD_RUN) || RG_PRIV_HEAD_HAS(i, RG_PRIV_HEAD_INNER | RG_PRIV_HEAD_OUTER) ? 0 \
                         : RG_PRIV_HEAD_HAS(i, RG_PRIV_HEAD_BYTE | RG_PRIV_HEAD_EDGE | RG_PRIV_HEAD_TAIL | RG_PRIV_HEAD_BEHIND) \
                             ? rg_headed_##i | RG_PRIV_HEAD_OUTER \
                             : rg_headed_##i | RG_PRIV_HEAD_INNER)
#define RG_PRIV_HEADED_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_HEADED_AS(k, rg_headed_##i == RG_PRIV_HEAD_EDGE ? 0 : rg_headed_##i)
#define RG_PRIV_HEADED_0CLOSE_LOOK(k, ...) RG_PRIV_HEADED_AS(k, 0)

/* ---- the choice ---- */

/* By heads (0HEADED), or by the engine (0ENGINE): where there is no loop over single bytes without a bound, or more than one, as words alone
 * tell, it is nothing of the above, and nothing of that is asked. So it is of most patterns. */
#define RG_PRIV_BY_HEADS(opens) RG_PRIV_THIRD(~RG_PRIV_LONG_RUNS(opens), 0HEADED, 0ENGINE, ~)
#define RG_PRIV_LONG_RUNS(opens) RG_PRIV_END(RG_PRIV_LONG_RUNS_A opens)
#define RG_PRIV_LONG_RUNS_A(op, ...) RG_PRIV_LONG_RUNS_##op(__VA_ARGS__) RG_PRIV_LONG_RUNS_B
#define RG_PRIV_LONG_RUNS_B(op, ...) RG_PRIV_LONG_RUNS_##op(__VA_ARGS__) RG_PRIV_LONG_RUNS_A
#define RG_PRIV_LONG_RUNS_A_END
#define RG_PRIV_LONG_RUNS_B_END
#define RG_PRIV_LONG_RUNS_0OPEN_SEQ(...)
#define RG_PRIV_LONG_RUNS_0OPEN_ALT(...)
#define RG_PRIV_LONG_RUNS_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) \
    RG_PRIV_CAT(RG_PRIV_LONG_RUNS_, RG_PRIV_SECOND(RG_PRIV_HEADED_BY_##way, 0OTHER))
#define RG_PRIV_LONG_RUNS_0LONG , 0ENGINE
#define RG_PRIV_LONG_RUNS_0OTHER
#define RG_PRIV_LONG_RUNS_0OPEN_CAPTURE(...)
#define RG_PRIV_LONG_RUNS_0OPEN_ATOMIC(...)
#define RG_PRIV_LONG_RUNS_0OPEN_LOOK(...)

/* An edge in front of a byte of words is one where no such byte stands before it: so the run's mask tells, if it is of all of those. */
#define RG_PRIV_WALKS_BY_HEADS(k, options) \
    (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_RUN) && RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_BYTE | RG_PRIV_HEAD_TAIL) && \
     (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_BYTE) || rg_headed_##k >= RG_PRIV_HEAD_LEAST(1)) && \
     (!RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_TAIL) || RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_APART)) && \
     (!RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_EDGE | RG_PRIV_HEAD_BEHIND) || \
      (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_WORD) && RG_PRIV_IS_ASCII(rg_first, k) && RG_PRIV_WORD_WITHIN(rg_first_##k##_0, RG_PRIV_WORD_0) && \
       RG_PRIV_WORD_WITHIN(rg_first_##k##_1, RG_PRIV_WORD_1))) && \
     rg_captures_##k == RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_INNER | RG_PRIV_HEAD_OUTER) && RG_PRIV_STEPS_OPTION(options) == 0)

/* ---- code, called by api/iterate.h and api/value.h ---- */

/* What is looked for, a constant. The sets are told by the one loop that there is. */
#define RG_PRIV_HEADED_KIND(Name, root, closes, options) \
    enum { \
        rg_priv_of_##Name##_heads = RG_PRIV_WALKS_BY_HEADS(root, options), \
        rg_priv_of_##Name##_in = RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_BYTE) && !RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_OUTER), \
        rg_priv_of_##Name##_out = RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_TAIL) && !RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_OUTER) \
    }; \
    RG_PRIV_INLINE rg_priv_headed_kind rg_priv_of_##Name##_headed_kind(void) { \
        RG_PRIV_SET_COPY(rg_head, 0, rg_first, root) \
        rg_priv_set_words *rg_sets = NULL; \
        RG_PRIV_HEADED_SETS(closes) \
        const int rg_last = RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_TAIL) ? rg_priv_headed_last(rg_sets[2]) : -1; \
        const bool rg_is_rarer = rg_last >= 0 && RG_PRIV_FREQUENCY(RG_PRIV_WORDS_IN(rg_sets[2])) < RG_PRIV_HEADED_RARE_BYTE && \
                                 RG_PRIV_FREQUENCY(RG_PRIV_WORDS_IN(rg_sets[2])) < rg_common_##root; \
        return (rg_priv_headed_kind){rg_sets, RG_PRIV_HEADED_LEAST(root), RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_TAIL), \
                                     RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_EDGE), rg_seek_sets_##root, \
                                     rg_is_rarer || rg_common_##root >= RG_PRIV_HEADED_RARE ? NULL \
                                     : RG_PRIV_HEADED_LEAST(root) > 0                      ? rg_priv_sets_2 \
                                                                                           : rg_priv_sets_1, \
                                     rg_is_rarer ? rg_last : -1}; \
    }
#define RG_PRIV_WORDS_IN(set) set[0], set[1], set[2], set[3]
/* Where there is no byte in front of it, the first one of the run is that. */
#define RG_PRIV_HEADED_LEAST(k) ((uint64_t)(rg_headed_##k / RG_PRIV_HEAD_LEAST(1)) - !RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_BYTE))
/* Of 1000 bytes of text: what is looked for by itself then. */
#define RG_PRIV_HEADED_RARE 350
#define RG_PRIV_HEADED_RARE_BYTE 30

#define RG_PRIV_HEADED_SETS(closes) RG_PRIV_WALK(RG_PRIV_HEADED_SETS_A closes (0STOP, ~);)
#define RG_PRIV_HEADED_SETS_A(op, ...) RG_PRIV_HEADED_SETS_##op(__VA_ARGS__) RG_PRIV_HEADED_SETS_B
#define RG_PRIV_HEADED_SETS_B(op, ...) RG_PRIV_HEADED_SETS_##op(__VA_ARGS__) RG_PRIV_HEADED_SETS_A
#define RG_PRIV_HEADED_SETS_0STOP(...) struct
#define RG_PRIV_HEADED_SETS_0ONE(...)
#define RG_PRIV_HEADED_SETS_0TEXT(...)
#define RG_PRIV_HEADED_SETS_0WORDS(...)
#define RG_PRIV_HEADED_SETS_0LEAF(...)
#define RG_PRIV_HEADED_SETS_0CLOSE_SEQ(...)
#define RG_PRIV_HEADED_SETS_0CLOSE_ALT(...)
#define RG_PRIV_HEADED_SETS_0CLOSE_LOOP(k, i, j, fold, f, h, way, ...) \
    RG_PRIV_CAT(RG_PRIV_HEADED_SETS_, RG_PRIV_SECOND(RG_PRIV_HEADED_BY_##way, 0OTHER))(k, i)
#define RG_PRIV_HEADED_SETS_0OTHER(k, i)
#define RG_PRIV_HEADED_SETS_0LONG(k, i) \
    if (rg_headed_##k != 0) { \
        static const uint64_t rg_words[][4] = {{RG_PRIV_WORDS(rg_head, 0)}, {RG_PRIV_WORDS(rg_first, i)}, {RG_PRIV_WORDS(rg_follow, k)}}; \
        rg_sets = rg_words; \
    }
#define RG_PRIV_HEADED_SETS_0CLOSE_CAPTURE(...)
#define RG_PRIV_HEADED_SETS_0CLOSE_ATOMIC(...)
#define RG_PRIV_HEADED_SETS_0CLOSE_LOOK(...)

/* Returns where there is a match. What is captured, if anything is, is all of it or the run. */
#define RG_PRIV_NEXT_HEADED(Name, root) \
    rg_priv_headed_walk rg_runs = RG_PRIV_HEADED_WALK(rg_it); \
    size_t rg_from = 0, rg_to = 0; \
    const bool rg_is_match = rg_priv_headed_next(&rg_runs, rg_priv_of_##Name##_headed_kind(), &rg_from, &rg_to); \
    RG_PRIV_HEADED_WALKED(rg_it, rg_runs); \
    if (rg_is_match) { \
        rg_to += RG_PRIV_HEAD_HAS(root, RG_PRIV_HEAD_TAIL); \
        rg_result->match = rg_priv_span(rg_runs.begin + rg_from, rg_runs.begin + rg_to); \
        if (rg_captures && RG_PRIV_GROUPS(Name) > 1) \
            rg_result->group[RG_PRIV_GROUPS(Name) - 1] = \
                rg_priv_span(rg_runs.begin + rg_from + rg_priv_of_##Name##_in, rg_runs.begin + rg_to - rg_priv_of_##Name##_out); \
        return RG_MATCH; \
    }

/* The same by a matcher's value. */
#define RG_PRIV_NEXT_HEADED_BY_VALUE(Name) \
    rg_priv_walk_headed(&rg_it->rg_walk, rg_priv_of_##Name##_headed_kind(), rg_priv_of_##Name##_in, rg_priv_of_##Name##_out, Name##_GROUPS, \
                        rg_groups, rg_room)

#endif

#endif
