/* follow.h - what a node learns from its parent, declared at OPEN_, parents first: what comes after it, and where it stands.
 *
 *   rg_next_k_0 .. _3   if the pattern goes on after k with a byte c at hand and succeeds, then c is in the set, or
 *                       k accepts. May err: bytes too many.
 *   rg_next_then_k      and the byte after c is in this sketch (sets.h), if there is one. May err: bytes too many.
 *   rg_accepts_k        the match may end right after k, whatever byte is at hand. May err: towards 1.
 *   rg_stops_k          what follows k may succeed at the end of the subject. May err: towards 1.
 *   rg_tail_k           what follows k, up to where a way back into k is closed, may fail. May err: towards 1.
 *   rg_open_k           the end of the match comes before the way back into k is closed (by RG_ATOMIC or a possessive
 *                       loop): a whole-subject match that stops short comes back. May err: towards 1.
 *   rg_repeats_k        not 0: k may match more than once in one attempt. RG_PRIV_ONLY_LAST: as a round of a chain (below), of
 *                       which only the last is run. May err: towards 1.
 *   rg_bypassed_k       RG_PRIV_LEFT_OUT: a match may leave k out; RG_PRIV_READ: the pattern reads its captures. Where it is not
 *                       0, what an abandoned path captured must not be seen. May err: towards bits set.
 *   rg_chunks_k         of a loop: its rounds are chunks (sets.h), as in (\w+\s*)+. A round that began within a run would only end
 *                       that run where the round before has ended it already, to no avail: it is not tried. RG_PRIV_CHAIN: its
 *                       rounds are links, and no byte of a gap may follow: it runs as a chain (code_run.h). May err: towards 0.
 *   rg_chunked_k        not 0: k begins such a round and may end it; rg_next_k is without the bytes that begin the next one.
 *                       RG_PRIV_CHAIN: a round of a chain.
 *   rg_leans_k          right after k come flat nodes (sets.h) over the set rg_next_k that need one byte and give none back:
 *                       what is \d?\d before a dot for 1? in front of it. May err: towards 0.
 *   rg_echo_k           the pattern ends with an echo: a run, a byte of its set, and a run over that set again, as in
 *                       [\w.]+\.[\w.]+. Two bytes tell where the first can end, then nothing fails any more, and the second
 *                       goes as far as the first had gone. RG_PRIV_CALLS: k ends with the first run; RG_PRIV_CALLS_BEFORE: and
 *                       with the byte after it; RG_PRIV_BETWEEN: k is the byte and the second run; RG_PRIV_ANSWERS: k is the
 *                       second run. May err: towards 0, for all of them.
 *   rg_leads_k          k stands at the start of the pattern: nothing was consumed before it, and every match passes
 *                       through it. May err: towards 0.
 */
#ifndef RG_PASSES_FOLLOW_H
#define RG_PASSES_FOLLOW_H

#include "sets.h"

#define RG_PRIV_PLACE(k, leans, echo, then, accepts, stops, tail, open, repeats, bypassed, chunked, leads) \
    RG_PRIV_ENUM { rg_next_then_##k = (then) }; \
    enum { \
        rg_accepts_##k = (accepts), rg_stops_##k = (stops), rg_tail_##k = (tail), rg_open_##k = (open), \
        rg_repeats_##k = (repeats), rg_bypassed_##k = (bypassed), rg_leads_##k = (leads), \
        rg_leans_##k = (leans), rg_echo_##k = (echo), rg_chunked_##k = (chunked) \
    };
#define RG_PRIV_PLACE_COPY(i, k, leans, echo, bypassed, chunked, leads) \
    RG_PRIV_SET_COPY(rg_next, i, rg_next, k) RG_PRIV_PLACE_LIKE(i, k, leans, echo, bypassed, chunked, leads)
#define RG_PRIV_PLACE_LIKE(i, k, leans, echo, bypassed, chunked, leads) \
    RG_PRIV_PLACE(i, leans, echo, rg_next_then_##k, rg_accepts_##k, rg_stops_##k, rg_tail_##k, rg_open_##k, rg_repeats_##k, \
                  bypassed, chunked, leads)

/* Where the way back is closed, the first way that i finds is the only one, whatever comes after it: within i, anything
 * may follow. */
#define RG_PRIV_NEXT_ANYTHING(i) RG_PRIV_SET_ALL(rg_next, i)

/* The place of the whole pattern: after it comes the end of the match. */
#define RG_PRIV_PLACE_ROOT(k) \
    RG_PRIV_SET(rg_next, k, 0, 0, 0, 0) \
    RG_PRIV_PLACE(k, 0, 0, RG_PRIV_ANYTHING, 1, 1, 0, 1, 0, rg_needs_##k & RG_PRIV_NEEDS_CAPTURES ? RG_PRIV_READ : 0, 0, 1)
#define RG_PRIV_ONLY_LAST 2
#define RG_PRIV_LEFT_OUT 1
#define RG_PRIV_READ 2

/* After i comes j, or what follows both where j is null. If i ends with a run of word bytes and j begins with a word boundary, no
 * word byte can follow: so nothing is given back in vain. */
#define RG_PRIV_SEQ_NEXT(k, i, j, w) \
    (0ULL | (rg_bounded_##i && rg_null_##j && rg_accepts_##k ? ~0ULL \
             : rg_null_##j ? 0ULL | rg_first_##j##_##w | rg_next_##k##_##w : 0ULL | rg_first_##j##_##w)) & \
        ~(rg_bounded_##i ? RG_PRIV_WORD_##w : 0ULL)

/* Does what comes after i, j and what follows the sequence k, begin with bytes of one set, of which it needs one and never gives
 * one back? None that may follow them is one of their own, or nothing after them fails. */
#define RG_PRIV_LEANS(k, j) \
    (rg_flat_##j && (rg_min_##j == 1   ? RG_PRIV_GIVES_NOTHING(k, j) \
                     : rg_min_##j == 0 ? rg_leans_##k && RG_PRIV_SAME_SET(rg_first, j, rg_next, k) \
                                       : 0))
#define RG_PRIV_GIVES_NOTHING(k, j) \
    (RG_PRIV_DISJOINT(rg_first, j, rg_next, k) ? !rg_accepts_##k || !rg_tail_##k : !rg_tail_##k && !rg_open_##k)

#define RG_PRIV_CALLS 1
#define RG_PRIV_BETWEEN 2
#define RG_PRIV_ANSWERS 3
#define RG_PRIV_CALLS_BEFORE 4
/* Where an echo is split: i ends with the first run, or with what comes between, too; and the sequence k is the end of the
 * pattern. */
#define RG_PRIV_ECHO_STARTS(k, i, j) \
    (rg_tail_##k || !rg_open_##k || (rg_next_##k##_0 | rg_next_##k##_1 | rg_next_##k##_2 | rg_next_##k##_3) != 0 ? 0 \
     : (rg_twin_##j##_0 | rg_twin_##j##_1) != 0 && (0ULL | rg_twin_##j##_0) == rg_last_##i##_0 && \
             (0ULL | rg_twin_##j##_1) == rg_last_##i##_1 \
         ? RG_PRIV_CALLS \
     : rg_run_##j != 0 && rg_sure_##j && (rg_first_##j##_2 | rg_first_##j##_3) == 0 && \
             (0ULL | rg_first_##j##_0) == rg_before_##i##_0 && (0ULL | rg_first_##j##_1) == rg_before_##i##_1 \
         ? RG_PRIV_CALLS_BEFORE \
         : 0)
/* The parts that the two halves of a sequence have in it. */
#define RG_PRIV_ECHO_LEFT(k, i, j) \
    (rg_starts_##k != 0                                       ? 0 + rg_starts_##k \
     : rg_echo_##k == RG_PRIV_CALLS_BEFORE && rg_single_##j ? RG_PRIV_CALLS \
                                                              : 0)
#define RG_PRIV_ECHO_RIGHT(k, j) \
    (rg_starts_##k == RG_PRIV_CALLS                           ? RG_PRIV_BETWEEN \
     : rg_starts_##k != 0 || rg_echo_##k == RG_PRIV_BETWEEN ? RG_PRIV_ANSWERS \
     : rg_echo_##k == RG_PRIV_CALLS_BEFORE && rg_single_##j ? 0 \
                                                              : 0 + rg_echo_##k)

/* The rounds of a loop as chunks. What is read of captures may tell rounds that end at the same place apart. */
#define RG_PRIV_CHAIN 2
#define RG_PRIV_CHUNKS(k, i, lo, hi, kind) \
    (rg_chunk_##i == 0 || (lo) > 1 || !RG_PRIV_IS_ENDLESS(hi, kind) || (rg_bypassed_##k & RG_PRIV_READ) != 0 ? 0 \
     : rg_chunk_##i >= RG_PRIV_LINK && !RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) && !(rg_accepts_##k && rg_tail_##k) && \
             ((RG_PRIV_GAP_WORD(i, 0) & rg_next_##k##_0) | (RG_PRIV_GAP_WORD(i, 1) & rg_next_##k##_1)) == 0 \
         ? RG_PRIV_CHAIN \
         : 1)
/* The bytes of the gap of a link. */
#define RG_PRIV_GAP_WORD(i, w) (rg_eats_##i##_##w & ~(0ULL | rg_first_##i##_##w))

/* After a round of a loop comes another one, or what follows the loop. A possessive loop closes the way back into its
 * rounds, but for those that must still be tried again: the mandatory ones, and one that was empty. The rounds of a
 * counted loop are all mandatory. */
#define RG_PRIV_ROUND_NEXT(k, i, hi, kind, w) \
    (RG_PRIV_IS_POSSESSIVE(kind) ? ~0ULL \
     : (hi) > 1 && rg_chunks_##k == 0 ? 0ULL | rg_next_##k##_##w | rg_first_##i##_##w \
                                 : 0ULL | rg_next_##k##_##w)

/* Can what follows a round fail: what follows the loop, or another round that must be, or that must not be empty? */
#define RG_PRIV_ROUND_TAIL(k, i, lo, hi, kind) \
    (!RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) && \
     ((!RG_PRIV_IS_POSSESSIVE(kind) && rg_tail_##k) || \
      ((hi) > 1 && (rg_min_##i == 0 || (lo) > 1 || RG_PRIV_IS_COUNTED(kind)))))
#define RG_PRIV_ROUND_REPEATS(k, hi) \
    ((hi) <= 1                                                ? 0 + rg_repeats_##k \
     : rg_chunks_##k == RG_PRIV_CHAIN && rg_repeats_##k == 0 ? RG_PRIV_ONLY_LAST \
                                                              : 1)

#define RG_PRIV_FOLLOW(ops) RG_PRIV_WALK(RG_PRIV_FOLLOW_A ops (0STOP, ~);)
#define RG_PRIV_FOLLOW_A(op, ...) RG_PRIV_FOLLOW_##op(__VA_ARGS__) RG_PRIV_FOLLOW_B
#define RG_PRIV_FOLLOW_B(op, ...) RG_PRIV_FOLLOW_##op(__VA_ARGS__) RG_PRIV_FOLLOW_A
#define RG_PRIV_FOLLOW_0STOP(...) struct

#define RG_PRIV_FOLLOW_0EMPTY(...)
#define RG_PRIV_FOLLOW_0NEVER(...)
#define RG_PRIV_FOLLOW_0BYTES(...)
#define RG_PRIV_FOLLOW_0RANGE(...)
#define RG_PRIV_FOLLOW_0SET(...)
#define RG_PRIV_FOLLOW_0MEMBERS(...)
#define RG_PRIV_FOLLOW_0UNION(...)
#define RG_PRIV_FOLLOW_0CLASS(...)
#define RG_PRIV_FOLLOW_0ITEM(...)
#define RG_PRIV_FOLLOW_0ASSERT(...)
#define RG_PRIV_FOLLOW_0OPEN_SEQ(k, i, j) \
    enum { rg_bounded_##i = rg_wordy_##i && rg_edge_##j, rg_starts_##k = RG_PRIV_ECHO_STARTS(k, i, j) }; \
    RG_PRIV_SET(rg_next, i, RG_PRIV_SEQ_NEXT(k, i, j, 0), RG_PRIV_SEQ_NEXT(k, i, j, 1), RG_PRIV_SEQ_NEXT(k, i, j, 2), \
                RG_PRIV_SEQ_NEXT(k, i, j, 3)) \
    RG_PRIV_PLACE(i, RG_PRIV_LEANS(k, j), RG_PRIV_ECHO_LEFT(k, i, j), rg_null_##j ? RG_PRIV_ANYTHING : 0ULL | rg_then_##j, \
                  !rg_bounded_##i && rg_null_##j && rg_accepts_##k, rg_ends_##j && rg_stops_##k, \
                  rg_fails_##j || rg_tail_##k, rg_open_##k, rg_repeats_##k, rg_bypassed_##k, \
                  rg_null_##j ? 0 + rg_chunked_##k : 0, rg_leads_##k) \
    RG_PRIV_SET_OR_IF(rg_next, j, rg_next, k, rg_chunked_##k != 0, rg_first, i) \
    RG_PRIV_PLACE_LIKE(j, k, rg_leans_##k, RG_PRIV_ECHO_RIGHT(k, j), rg_bypassed_##k, 0, rg_leads_##k && rg_max_##i == 0)
#define RG_PRIV_FOLLOW_0CLOSE_SEQ(...)
#define RG_PRIV_FOLLOW_0OPEN_ALT(k, i, j) \
    RG_PRIV_PLACE_COPY(i, k, 0, 0, RG_PRIV_LEFT_OUT | rg_bypassed_##k, 0, 0) \
    RG_PRIV_PLACE_COPY(j, k, 0, 0, RG_PRIV_LEFT_OUT | rg_bypassed_##k, 0, 0)
#define RG_PRIV_FOLLOW_0MID_ALT(...)
#define RG_PRIV_FOLLOW_0CLOSE_ALT(...)
#define RG_PRIV_FOLLOW_0OPEN_LOOP(k, i, lo, hi, kind, ...) \
    enum { rg_chunks_##k = RG_PRIV_CHUNKS(k, i, lo, hi, kind) }; \
    RG_PRIV_SET(rg_next, i, RG_PRIV_ROUND_NEXT(k, i, hi, kind, 0), RG_PRIV_ROUND_NEXT(k, i, hi, kind, 1), \
                RG_PRIV_ROUND_NEXT(k, i, hi, kind, 2), RG_PRIV_ROUND_NEXT(k, i, hi, kind, 3)) \
    RG_PRIV_PLACE(i, 0, 0, RG_PRIV_ANYTHING, RG_PRIV_IS_POSSESSIVE(kind) || rg_accepts_##k, \
                  RG_PRIV_IS_POSSESSIVE(kind) || rg_stops_##k || ((hi) > 1 && rg_ends_##i), \
                  RG_PRIV_ROUND_TAIL(k, i, lo, hi, kind), \
                  !RG_PRIV_LOOP_IS_RUN(i, lo, hi, kind) && !RG_PRIV_IS_POSSESSIVE(kind) && rg_open_##k, \
                  RG_PRIV_ROUND_REPEATS(k, hi), ((lo) == 0 ? RG_PRIV_LEFT_OUT : 0) | rg_bypassed_##k, rg_chunks_##k, \
                  rg_chunks_##k != 0 && (lo) == 1 && rg_leads_##k)
#define RG_PRIV_FOLLOW_0CLOSE_LOOP(...)
#define RG_PRIV_FOLLOW_0OPEN_CAPTURE(k, i, name) \
    RG_PRIV_PLACE_COPY(i, k, 0, rg_echo_##k, rg_bypassed_##k, rg_chunked_##k, rg_leads_##k)
#define RG_PRIV_FOLLOW_0CLOSE_CAPTURE(...)
#define RG_PRIV_FOLLOW_0OPEN_ATOMIC(k, i) \
    RG_PRIV_NEXT_ANYTHING(i) \
    RG_PRIV_PLACE(i, 0, 0, RG_PRIV_ANYTHING, 1, 1, 0, 0, rg_repeats_##k, rg_bypassed_##k, 0, rg_leads_##k)
#define RG_PRIV_FOLLOW_0CLOSE_ATOMIC(...)
#define RG_PRIV_FOLLOW_0OPEN_LOOK(k, i, kind) \
    RG_PRIV_NEXT_ANYTHING(i) \
    RG_PRIV_PLACE(i, 0, 0, RG_PRIV_ANYTHING, 1, 1, RG_PRIV_IS_BEHIND(kind) && rg_min_##i != rg_max_##i, 0, rg_repeats_##k, \
                  (RG_PRIV_IS_NEGATIVE(kind) ? RG_PRIV_LEFT_OUT : 0) | rg_bypassed_##k, 0, 0)
#define RG_PRIV_FOLLOW_0CLOSE_LOOK(...)
#define RG_PRIV_FOLLOW_0BACKREF(...)
#define RG_PRIV_FOLLOW_0WHEN(...)
#define RG_PRIV_FOLLOW_0CALL(...)
#define RG_PRIV_FOLLOW_0UTF8(...)
#define RG_PRIV_FOLLOW_0INTEGER(...)
#define RG_PRIV_FOLLOW_0TAKE(...)
#define RG_PRIV_FOLLOW_0IBYTES(...)
#define RG_PRIV_FOLLOW_0IRANGE(...)
#define RG_PRIV_FOLLOW_0ISET(...)
#define RG_PRIV_FOLLOW_0IMEMBERS(...)
#define RG_PRIV_FOLLOW_0IBACKREF(...)
#define RG_PRIV_FOLLOW_0ERROR(...)

#endif
