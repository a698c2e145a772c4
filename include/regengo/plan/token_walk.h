/* token_walk.h - all matches of alternatives that are kinds of tokens: [A-Za-z_]\w*|\d+|"[^"]*"|[-+*=]+, \w+|[^\w\s], [a-z]+|[A-Z]+|\d+
 *
 * Idea: as of one run (plan/run_walk.h) and of a byte and a run (plan/headed_run.h) masks of 64 bytes tell who walks over all matches where
 * they begin and end, of all kinds at once (run/token_walk.h).
 * Sound where each way is one byte of a set; or that and then all bytes there are of another set, or of the same, without a bound; or that and
 * one byte more, which is not of the run; if no two ways begin alike. So the first byte tells the way, and a match its end. Ways that run over
 * bytes that others begin with have to be told before those: what comes after that may not run over what they begin with. None of that is
 * asked of ways that run over nearly all bytes (wide ones), as they are told one by one. Nothing is
 * captured, as to tell which way it was costs more than masks save; and steps may not be counted.
 * Without it (RG_NO_TOKEN_WALK) each match is found by the engine, as others are.
 *
 *   rg_tokens_k          k is so many kinds of tokens; 0: it is not known to be. May err: towards 0.
 *   rg_token_sets_k      their sets: of first bytes, runs, bytes behind them.
 *   rg_token_is_wide_k   of one kind: it is wide (1), and needs a byte behind it (3).
 *   rg_token_run_k       of one kind: the bytes of its run; of several: of the runs of those that are not wide.
 *   rg_token_wide_k      the first bytes of its wide kinds.
 *   rg_token_tail_k      of one kind that needs a byte behind it: that byte.
 *   rg_token_place_k, rg_token_place_sets_k   of one of the ways: so many kinds, and so many sets, are told before it; 255: it has no place.
 */
#ifndef RG_PLAN_TOKEN_WALK_H
#define RG_PLAN_TOKEN_WALK_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/token_walk.h"
#include "headed_run.h"
#endif

/* Of a pattern that is no alternative, nothing of this is asked, and its walk is that of headed_run.h, or the engine's. */
#define RG_PRIV_BY(opens) RG_PRIV_SECOND(RG_PRIV_BY_FIRST_OF opens, RG_PRIV_BY_HEADS(opens))
#define RG_PRIV_BY_FIRST_OF(op, ...) RG_PRIV_BY_##op

#define RG_PRIV_MASKED_KIND_0HEADED(Name, root, opens, closes, options) RG_PRIV_HEADED_KIND(Name, root, closes, options)
#define RG_PRIV_MASKED_PAYS_0HEADED(length) true
#define RG_PRIV_NEXT_MASKED_0HEADED(Name, root) RG_PRIV_NEXT_HEADED(Name, root)
#define RG_PRIV_NEXT_MASKED_BY_VALUE_0HEADED(Name) RG_PRIV_NEXT_HEADED_BY_VALUE(Name)
#define RG_PRIV_HEADED_IF_0HEADED(closes) RG_PRIV_HEADED(closes)

#define RG_PRIV_MASKED_KIND_0ENGINE(Name, root, opens, closes, options) enum { rg_priv_of_##Name##_heads = 0 };
#define RG_PRIV_MASKED_PAYS_0ENGINE(length) false
#define RG_PRIV_NEXT_MASKED_0ENGINE(Name, root)
#define RG_PRIV_NEXT_MASKED_BY_VALUE_0ENGINE(Name) rg_it->rg_walk.rg_state
#define RG_PRIV_HEADED_IF_0ENGINE(closes)

/* It goes by the facts of headed_run.h. */
#if !defined(RG_NO_TOKEN_WALK) && !defined(RG_NO_HEADED_RUN) && !defined(RG_TRACE) && SIZE_MAX > 0xffffffff

#define RG_PRIV_BY_0OPEN_ALT ~, 0TOKENS,

/* ---- facts: children first ---- */

#define RG_PRIV_TOKENS(closes) RG_PRIV_WALK(RG_PRIV_TOKENS_A closes (0STOP, ~);)
#define RG_PRIV_TOKENS_A(op, ...) RG_PRIV_TOKENS_##op(__VA_ARGS__) RG_PRIV_TOKENS_B
#define RG_PRIV_TOKENS_B(op, ...) RG_PRIV_TOKENS_##op(__VA_ARGS__) RG_PRIV_TOKENS_A
#define RG_PRIV_TOKENS_0STOP(...) struct

#define RG_PRIV_TOKENS_ARE(k, kinds, sets, wide) \
    enum { rg_tokens_##k = kinds, rg_token_sets_##k = rg_tokens_##k == 0 ? 0 : sets, rg_token_is_wide_##k = rg_tokens_##k == 0 ? 0 : wide };
#define RG_PRIV_TOKEN_TELLS_TAIL 2 /* of rg_token_is_wide_k: and a byte stands behind it */

#define RG_PRIV_TOKENS_NONE(k) RG_PRIV_TOKENS_WITHOUT_RUN(k, 0)
#define RG_PRIV_TOKENS_BYTE(k) RG_PRIV_TOKENS_WITHOUT_RUN(k, rg_headed_##k == RG_PRIV_HEAD_BYTE)
#define RG_PRIV_TOKENS_WITHOUT_RUN(k, kinds) \
    RG_PRIV_TOKENS_ARE(k, kinds, 1, 0) \
    RG_PRIV_SET(rg_token_run, k, 0, 0, 0, 0) RG_PRIV_SET(rg_token_wide, k, 0, 0, 0, 0) RG_PRIV_SET_COPY(rg_token_tail, k, rg_first, k)
#define RG_PRIV_TOKENS_0ONE(k, ...) RG_PRIV_TOKENS_BYTE(k)
#define RG_PRIV_TOKENS_0TEXT(k, ...) RG_PRIV_TOKENS_BYTE(k)
#define RG_PRIV_TOKENS_0WORDS(k, ...) RG_PRIV_TOKENS_NONE(k)
#define RG_PRIV_TOKENS_0LEAF(k, ...) RG_PRIV_TOKENS_NONE(k)
#define RG_PRIV_TOKENS_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_SET_OR(rg_token_run, k, rg_token_run, i, rg_token_run, j) RG_PRIV_SET_COPY(rg_token_tail, k, rg_token_tail, j) \
    RG_PRIV_TOKENS_RUN(k, RG_PRIV_IS_TOKEN(k))
#define RG_PRIV_TOKENS_RUN(k, is_one) \
    RG_PRIV_TOKENS_ARE(k, is_one, \
                       1 + RG_PRIV_TOKEN_HAS_RUN(k) + (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_TAIL) && RG_PRIV_TOKEN_HAS_THEN(k)), \
                       RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_TAIL)                  ? 1 | RG_PRIV_TOKEN_TELLS_TAIL \
                       : RG_PRIV_SIZE_OF(rg_token_run, k) > RG_PRIV_TOKEN_MOST_BYTES ? 1 \
                                                                               : 0) \
    RG_PRIV_SET(rg_token_wide, k, RG_PRIV_IF_WIDE(k, 0), RG_PRIV_IF_WIDE(k, 1), RG_PRIV_IF_WIDE(k, 2), RG_PRIV_IF_WIDE(k, 3))
#define RG_PRIV_IF_WIDE(k, w) rg_token_is_wide_##k ? rg_first_##k##_##w : 0
/* A run over more bytes is over nearly all of them: no kind of words or signs is. */
#define RG_PRIV_TOKEN_MOST_BYTES 128
/* One that needs a byte behind it may fail at the end of what it has gone over: so no other one of its kind may begin there. */
#define RG_PRIV_IS_TOKEN(k) \
    (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_RUN) && \
     !RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_EDGE | RG_PRIV_HEAD_BEHIND | RG_PRIV_HEAD_INNER | RG_PRIV_HEAD_OUTER) && RG_PRIV_HEADED_LEAST(k) == 0 && \
     (!RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_TAIL) || \
      (RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_BYTE) && RG_PRIV_HEAD_HAS(k, RG_PRIV_HEAD_APART) && RG_PRIV_DISJOINT(rg_first, k, rg_token_run, k))))
/* Is its set one more? */
#define RG_PRIV_TOKEN_HAS_RUN(k) (RG_PRIV_SIZE_OF(rg_token_run, k) != 0 && !RG_PRIV_SAME_SET(rg_token_run, k, rg_first, k))
#define RG_PRIV_TOKEN_HAS_THEN(k) (!RG_PRIV_SAME_SET(rg_token_tail, k, rg_first, k))

/* Some single bytes are one kind; of others neither side may run over what the other side's wide ones begin with, and one side at most over
 * what the other side begins with, which is told later. */
#define RG_PRIV_TOKENS_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_TOKENS_ARE(k, rg_headed_##k == RG_PRIV_HEAD_BYTE ? 1 : RG_PRIV_ARE_TOKENS(i, j) ? rg_tokens_##i + rg_tokens_##j : 0, \
                       rg_headed_##k == RG_PRIV_HEAD_BYTE ? 1 : rg_token_sets_##i + rg_token_sets_##j, 0) \
    RG_PRIV_SET(rg_token_run, k, RG_PRIV_IF_NARROW(i, 0) | RG_PRIV_IF_NARROW(j, 0), RG_PRIV_IF_NARROW(i, 1) | RG_PRIV_IF_NARROW(j, 1), \
                RG_PRIV_IF_NARROW(i, 2) | RG_PRIV_IF_NARROW(j, 2), RG_PRIV_IF_NARROW(i, 3) | RG_PRIV_IF_NARROW(j, 3)) \
    RG_PRIV_SET_OR(rg_token_wide, k, rg_token_wide, i, rg_token_wide, j) RG_PRIV_SET_COPY(rg_token_tail, k, rg_first, k)
#define RG_PRIV_IF_NARROW(i, w) (rg_token_is_wide_##i ? 0 : rg_token_run_##i##_##w)
#define RG_PRIV_RUNS_INTO(i, set, j) (!rg_token_is_wide_##i && !RG_PRIV_DISJOINT(rg_token_run, i, set, j))
#define RG_PRIV_ARE_TOKENS(i, j) \
    (rg_tokens_##i > 0 && rg_tokens_##j > 0 && RG_PRIV_DISJOINT(rg_first, i, rg_first, j) && !RG_PRIV_RUNS_INTO(i, rg_token_wide, j) && \
     !RG_PRIV_RUNS_INTO(j, rg_token_wide, i) && !(RG_PRIV_RUNS_INTO(i, rg_first, j) && RG_PRIV_RUNS_INTO(j, rg_first, i)))

/* One over a literal of one byte is no run to headed_run.h. */
#define RG_PRIV_TOKENS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_SET_COPY(rg_token_run, k, rg_first, i) RG_PRIV_SET_COPY(rg_token_tail, k, rg_first, k) \
    RG_PRIV_TOKENS_RUN(k, rg_headed_##i == RG_PRIV_HEAD_BYTE && (lo) == 1 && (hi) == RG_INF && !RG_PRIV_IS_LAZY(kind) && \
                              !RG_PRIV_IS_COUNTED(kind))

#define RG_PRIV_TOKENS_0CLOSE_CAPTURE(k, ...) RG_PRIV_TOKENS_NONE(k)
#define RG_PRIV_TOKENS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_TOKENS_SAME(k, i, 1)
#define RG_PRIV_TOKENS_0CLOSE_LOOK(k, ...) RG_PRIV_TOKENS_NONE(k)
#define RG_PRIV_TOKENS_SAME(k, i, condition) \
    RG_PRIV_TOKENS_ARE(k, rg_tokens_##i == 1 && condition, rg_token_sets_##i, rg_token_is_wide_##i) \
    RG_PRIV_SET_COPY(rg_token_run, k, rg_token_run, i) RG_PRIV_SET_COPY(rg_token_wide, k, rg_token_wide, i) RG_PRIV_SET_COPY(rg_token_tail, k, rg_token_tail, i)

/* ---- the choice ---- */

/* First bytes that are fewer, of 1000 of a text, are looked for faster than masked. Tests set it to 0. */
#ifndef RG_PRIV_TOKENS_COMMON
#define RG_PRIV_TOKENS_COMMON 180
#endif
#define RG_PRIV_WALKS_BY_TOKENS(k, options) \
    (rg_tokens_##k > 1 && rg_tokens_##k <= RG_PRIV_MOST_TOKEN_KINDS && rg_token_sets_##k <= RG_PRIV_MOST_TOKEN_SETS && \
     0LL + rg_common_##k >= RG_PRIV_TOKENS_COMMON && RG_PRIV_STEPS_OPTION(options) == 0)

/* ---- their places, parents first ---- */

#define RG_PRIV_PLACES_OF(opens) RG_PRIV_WALK(RG_PRIV_PLACES_OF_A opens (0STOP, ~);)
#define RG_PRIV_PLACES_OF_A(op, ...) RG_PRIV_PLACES_OF_##op(__VA_ARGS__) RG_PRIV_PLACES_OF_B
#define RG_PRIV_PLACES_OF_B(op, ...) RG_PRIV_PLACES_OF_##op(__VA_ARGS__) RG_PRIV_PLACES_OF_A
#define RG_PRIV_PLACES_OF_0STOP(...) struct

#define RG_PRIV_NO_PLACE 255
#define RG_PRIV_PLACE_IS(k, place, sets) enum { rg_token_place_##k = place, rg_token_place_sets_##k = sets };
#define RG_PRIV_PLACES_OF_0OPEN_SEQ(k, i, j, ...) RG_PRIV_WITHOUT_PLACE(i) RG_PRIV_WITHOUT_PLACE(j)
#define RG_PRIV_PLACES_OF_0OPEN_ALT(k, i, j, ...) \
    RG_PRIV_PLACE_IS(i, RG_PRIV_HAS_PLACES(k) ? rg_token_place_##k + RG_PRIV_IF_AFTER(i, j, rg_tokens_##j) : RG_PRIV_NO_PLACE, \
                     rg_token_place_sets_##k + RG_PRIV_IF_AFTER(i, j, rg_token_sets_##j)) \
    RG_PRIV_PLACE_IS(j, RG_PRIV_HAS_PLACES(k) ? rg_token_place_##k + RG_PRIV_IF_BEFORE(i, j, rg_tokens_##i) : RG_PRIV_NO_PLACE, \
                     rg_token_place_sets_##k + RG_PRIV_IF_BEFORE(i, j, rg_token_sets_##i))
#define RG_PRIV_HAS_PLACES(k) rg_token_place_##k != RG_PRIV_NO_PLACE && rg_tokens_##k > 1
#define RG_PRIV_IF_AFTER(i, j, n) (RG_PRIV_RUNS_INTO(j, rg_first, i) ? n : 0)
#define RG_PRIV_IF_BEFORE(i, j, n) (RG_PRIV_RUNS_INTO(j, rg_first, i) ? 0 : n)
#define RG_PRIV_WITHOUT_PLACE(k) RG_PRIV_PLACE_IS(k, RG_PRIV_NO_PLACE, 0)
#define RG_PRIV_PLACES_OF_0OPEN_LOOP(k, i, ...) RG_PRIV_WITHOUT_PLACE(i)
#define RG_PRIV_PLACES_OF_0OPEN_CAPTURE(k, i, ...) RG_PRIV_WITHOUT_PLACE(i)
#define RG_PRIV_PLACES_OF_0OPEN_ATOMIC(k, i, ...) RG_PRIV_WITHOUT_PLACE(i)
#define RG_PRIV_PLACES_OF_0OPEN_LOOK(k, i, ...) RG_PRIV_WITHOUT_PLACE(i)

/* ---- code, called by api/iterate.h and api/value.h ---- */

/* What is looked for, constants. What has no place goes to the last one, over and over; and a set that is another one, as well, before that one. */
#define RG_PRIV_HEADED_IF_0TOKENS(closes) RG_PRIV_HEADED(closes)
#define RG_PRIV_MASKED_KIND_0TOKENS(Name, root, opens, closes, options) \
    RG_PRIV_TOKENS(closes) \
    RG_PRIV_PLACE_IS(root, 0, 0) RG_PRIV_PLACES_OF(opens) \
    enum { rg_priv_of_##Name##_heads = RG_PRIV_WALKS_BY_TOKENS(root, options) }; \
    RG_PRIV_QUIET_OVERRIDES \
    RG_PRIV_APART size_t rg_priv_of_##Name##_token_seek(rg_priv_token_walk *rg_walked) { \
        enum { rg_tokens = rg_tokens_##root, rg_token_sets = rg_token_sets_##root }; \
        static const uint64_t rg_sets[rg_token_sets + 1][4] = {RG_PRIV_TOKEN_SETS(opens)}; \
        static const rg_priv_token_kind rg_rows[rg_tokens + 1] = {RG_PRIV_TOKEN_ROWS(opens)}; \
        static const rg_priv_token_kinds rg_all = {rg_sets, rg_rows, rg_token_sets, rg_tokens}; \
        return rg_priv_token_seek(rg_walked, &rg_all); \
    } \
    RG_PRIV_LOUD_OVERRIDES


#define RG_PRIV_HAS_PLACE(k) (rg_token_place_##k != RG_PRIV_NO_PLACE && rg_tokens_##k == 1)
#define RG_PRIV_TOKEN_HAS_TAIL(k) (rg_token_is_wide_##k & RG_PRIV_TOKEN_TELLS_TAIL)
#define RG_PRIV_TOKEN_AT_RUN(k) rg_token_place_sets_##k + RG_PRIV_TOKEN_HAS_RUN(k)
#define RG_PRIV_TOKEN_AT_TAIL(k) \
    (RG_PRIV_TOKEN_HAS_TAIL(k) && RG_PRIV_TOKEN_HAS_THEN(k) ? RG_PRIV_TOKEN_AT_RUN(k) + 1 : rg_token_place_sets_##k)

#define RG_PRIV_TOKEN_SETS(opens) RG_PRIV_END(RG_PRIV_TOKEN_SETS_A opens)
#define RG_PRIV_TOKEN_SETS_A(op, ...) RG_PRIV_TOKEN_SETS_##op(__VA_ARGS__) RG_PRIV_TOKEN_SETS_B
#define RG_PRIV_TOKEN_SETS_B(op, ...) RG_PRIV_TOKEN_SETS_##op(__VA_ARGS__) RG_PRIV_TOKEN_SETS_A
#define RG_PRIV_TOKEN_SETS_A_END
#define RG_PRIV_TOKEN_SETS_B_END
#define RG_PRIV_TOKEN_SETS_0OPEN_SEQ(...)
#define RG_PRIV_TOKEN_SETS_0OPEN_ALT(k, i, j, ...) RG_PRIV_TOKEN_SETS_OF(i) RG_PRIV_TOKEN_SETS_OF(j)
#define RG_PRIV_TOKEN_SETS_0OPEN_LOOP(...)
#define RG_PRIV_TOKEN_SETS_0OPEN_CAPTURE(...)
#define RG_PRIV_TOKEN_SETS_0OPEN_ATOMIC(...)
#define RG_PRIV_TOKEN_SETS_0OPEN_LOOK(...)
#define RG_PRIV_TOKEN_SETS_OF(k) \
    [RG_PRIV_HAS_PLACE(k) ? RG_PRIV_TOKEN_AT_TAIL(k) : rg_token_sets] = {RG_PRIV_WORDS(rg_token_tail, k)}, \
    [RG_PRIV_HAS_PLACE(k) ? RG_PRIV_TOKEN_AT_RUN(k) : rg_token_sets] = {RG_PRIV_WORDS(rg_token_run, k)}, \
    [RG_PRIV_HAS_PLACE(k) ? rg_token_place_sets_##k : rg_token_sets] = {RG_PRIV_WORDS(rg_first, k)},

#define RG_PRIV_TOKEN_ROWS(opens) RG_PRIV_END(RG_PRIV_TOKEN_ROWS_A opens)
#define RG_PRIV_TOKEN_ROWS_A(op, ...) RG_PRIV_TOKEN_ROWS_##op(__VA_ARGS__) RG_PRIV_TOKEN_ROWS_B
#define RG_PRIV_TOKEN_ROWS_B(op, ...) RG_PRIV_TOKEN_ROWS_##op(__VA_ARGS__) RG_PRIV_TOKEN_ROWS_A
#define RG_PRIV_TOKEN_ROWS_A_END
#define RG_PRIV_TOKEN_ROWS_B_END
#define RG_PRIV_TOKEN_ROWS_0OPEN_SEQ(...)
#define RG_PRIV_TOKEN_ROWS_0OPEN_ALT(k, i, j, ...) RG_PRIV_TOKEN_ROW(i) RG_PRIV_TOKEN_ROW(j)
#define RG_PRIV_TOKEN_ROWS_0OPEN_LOOP(...)
#define RG_PRIV_TOKEN_ROWS_0OPEN_CAPTURE(...)
#define RG_PRIV_TOKEN_ROWS_0OPEN_ATOMIC(...)
#define RG_PRIV_TOKEN_ROWS_0OPEN_LOOK(...)
#define RG_PRIV_TOKEN_ROW(k) \
    [RG_PRIV_HAS_PLACE(k) ? rg_token_place_##k : rg_tokens] = \
        {rg_token_place_sets_##k & 255, (RG_PRIV_TOKEN_AT_RUN(k)) & 255, (RG_PRIV_TOKEN_AT_TAIL(k)) & 255, \
         (RG_PRIV_SIZE_OF(rg_token_run, k) != 0 ? RG_PRIV_TOKEN_RUNS : 0) | (rg_token_is_wide_##k ? RG_PRIV_TOKEN_WIDE : 0) | \
             (RG_PRIV_TOKEN_HAS_TAIL(k) ? RG_PRIV_TOKEN_TAIL : 0)},

/* In a shorter subject the engine has found all there is before a mask is made. Tests set it to 0. */
#ifndef RG_PRIV_TOKENS_LEAST
#define RG_PRIV_TOKENS_LEAST 16
#endif
#define RG_PRIV_MASKED_PAYS_0TOKENS(length) (length + 1 > RG_PRIV_TOKENS_LEAST)

/* Returns where there is a match. */
#define RG_PRIV_NEXT_MASKED_0TOKENS(Name, root) \
    rg_priv_token_walk rg_walked = RG_PRIV_TOKEN_WALK(rg_it); \
    size_t rg_from = 0, rg_to = 0; \
    const bool rg_is_match = rg_priv_token_next(&rg_walked, rg_priv_of_##Name##_token_seek, &rg_from, &rg_to); \
    RG_PRIV_TOKEN_WALKED(rg_it, rg_walked); \
    if (rg_is_match) { \
        rg_result->match = rg_priv_span(rg_walked.begin + rg_from, rg_walked.begin + rg_to); \
        return RG_MATCH; \
    }

/* The same by a matcher's value. */
#define RG_PRIV_NEXT_MASKED_BY_VALUE_0TOKENS(Name) \
    rg_priv_walk_tokens(&rg_it->rg_walk, rg_priv_of_##Name##_token_seek, rg_groups, rg_room)

#endif

#endif
