/* run_end.h - what begins with a run, and behind it one of a few bytes: \d+(?:px|em|%), [0-9]+(?:st|nd|rd|th), [A-Z]+[-/][a-z]
 *
 * Idea: most runs go on with something else. A byte of the run and behind it one that has to end it are looked for by vectors, both at once; the match
 * begins where that run does. So of a text full of numbers only those are tried that are followed by what the pattern wants, and from each one
 * place.
 * Sound where every match begins with a byte of the run's set, any number of others of it, and a byte that is none of them and has to be there.
 * Without it (RG_NO_SEARCH_RUN_END) each run is tried.
 *
 *   rg_run_end_k_0, _1   the bytes below 128 of which one stands behind the run that every match of k begins with; 0: none is known, or it may be one
 *                        from 128 on. May err: towards 0, all of it.
 *   rg_run_open_k        what follows k may stand there as well, as all that k has behind its run may be absent.
 *   rg_run_goes_on_k     of a left part: it is a run, or one of those; of a round: it may be one of those, or absent.
 *   rg_run_ends_k        of a left part: so is it, and what follows tells where it ends.
 *   rg_run_behind_k_0, _1   of the whole pattern: rg_run_end_k; rg_by_run_end_k: it is looked for.
 */
#ifndef RG_PLAN_RUN_END_H
#define RG_PLAN_RUN_END_H

#include "search.h"

#ifdef RG_NO_SEARCH_RUN_END

#define RG_PRIV_RUN_ENDS(closes)
#define RG_PRIV_RUN_END_PLAN(k, form)
#define RG_PRIV_PLANS_RUN_END(k) 0
#define RG_PRIV_SEEK_RUN_END_FROM(root, start, end) (end)
#define RG_PRIV_RUN_BEHIND(k, w) 0ULL

#else

/* ---- facts: of what has a choice in it, as a run has ---- */

#define RG_PRIV_RUN_ENDS(closes) RG_PRIV_WALK(RG_PRIV_RUN_ENDS_A closes (0STOP, ~);)
#define RG_PRIV_RUN_ENDS_A(op, ...) RG_PRIV_RUN_ENDS_##op(__VA_ARGS__) RG_PRIV_RUN_ENDS_B
#define RG_PRIV_RUN_ENDS_B(op, ...) RG_PRIV_RUN_ENDS_##op(__VA_ARGS__) RG_PRIV_RUN_ENDS_A
#define RG_PRIV_RUN_ENDS_0STOP(...) struct

#define RG_PRIV_RUN_END_IS(k, open, w0, w1) RG_PRIV_ENUM { rg_run_open_##k = open, rg_run_end_##k##_0 = w0, rg_run_end_##k##_1 = w1 };
#define RG_PRIV_RUN_END_SAME(k, i, f) \
    RG_PRIV_RUN_END_IS(k, RG_PRIV_LOOSE_OR_0_##f(rg_run_open_##i), RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_0), \
                       RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_1))

#define RG_PRIV_RUN_ENDS_0ONE(...)
#define RG_PRIV_RUN_ENDS_0TEXT(...)
#define RG_PRIV_RUN_ENDS_0WORDS(k, ...) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_ENDS_0LEAF(k, ...) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_ENDS_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_RUN_END_SEQ, k, i, j, f)
#define RG_PRIV_RUN_END_SEQ(k, i, j, f) \
    enum { rg_run_goes_on_##i = RG_PRIV_DOES_RUN_GO_ON(i, f), rg_run_ends_##i = rg_run_goes_on_##i && RG_PRIV_DOES_END_RUN(i, j) }; \
    RG_PRIV_RUN_END_IS(k, rg_run_ends_##i && rg_min_##j == 0, RG_PRIV_RUN_END_WORD(i, j, f, 0), RG_PRIV_RUN_END_WORD(i, j, f, 1))
/* What is a run, or a run with what may be absent behind it; of both it is the first set. */
#define RG_PRIV_DOES_RUN_GO_ON(i, f) (rg_run_##i != 0 || (RG_PRIV_LOOSE_OR_0_##f(rg_run_open_##i)) != 0)
#define RG_PRIV_DOES_END_RUN(i, j) (RG_PRIV_IS_ASCII(rg_first, i) && RG_PRIV_IS_ASCII(rg_first, j) && RG_PRIV_DISJOINT(rg_first, i, rg_first, j))
#define RG_PRIV_RUN_END_WORD(i, j, f, w) \
    rg_run_ends_##i         ? rg_first_##j##_##w | (RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_##w)) \
    : rg_run_goes_on_##i ? 0ULL \
                         : (RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_##w))
#define RG_PRIV_RUN_ENDS_0CLOSE_ALT(k, ...) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_ENDS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_RUN_END_ROUNDS, k, i, f, lo)
#define RG_PRIV_RUN_END_ROUNDS(k, i, f, lo) \
    enum { rg_run_goes_on_##i = (lo) <= 0 || (RG_PRIV_LOOSE_OR_0_##f(rg_run_open_##i)) != 0 }; \
    RG_PRIV_RUN_END_IS(k, 0, rg_run_goes_on_##i ? 0ULL : (RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_0)), \
                       rg_run_goes_on_##i ? 0ULL : (RG_PRIV_LOOSE_OR_0_##f(rg_run_end_##i##_1)))
#define RG_PRIV_RUN_ENDS_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_RUN_END_SAME, k, i, f)
#define RG_PRIV_RUN_ENDS_0CLOSE_ATOMIC(k, i, j, fold, f) RG_PRIV_RUN_END_SAME(k, i, f)
#define RG_PRIV_RUN_ENDS_0CLOSE_LOOK(k, ...) RG_PRIV_RUN_END_IS(k, 0, 0, 0)

/* ---- the choice ---- */

/* Where the first bytes are rare, vectors find them as fast; what stands behind most runs, as a blank does behind letters, tells nothing. A literal of three bytes and more
 * further on is rarer. */
#define RG_PRIV_RUN_END_PLAN(k, form) \
    RG_PRIV_ENUM { \
        rg_run_behind_##k##_0 = RG_PRIV_LOOSE_OR_0_##form(rg_run_end_##k##_0), rg_run_behind_##k##_1 = RG_PRIV_LOOSE_OR_0_##form(rg_run_end_##k##_1) \
    }; \
    enum { rg_by_run_end_##k = (RG_PRIV_LOOSE_OR_0_##form(rg_run_open_##k)) == 0 && RG_PRIV_DOES_END_TELL(k) };
#define RG_PRIV_DOES_END_TELL(k) \
    ((rg_run_behind_##k##_0 | rg_run_behind_##k##_1) != 0 && rg_common_##k > RG_PRIV_RUN_END_COMMON && \
     (rg_common_##k < RG_PRIV_RUN_END_WORDS || ((0ULL | rg_run_behind_##k##_0) >> ' ' & 1) == 0) && RG_PRIV_FREQUENCY(rg_run_behind_##k##_0, rg_run_behind_##k##_1, 0, 0) < RG_PRIV_RUN_END_RARE && \
     !(RG_PRIV_PLANS_INNER(k) && RG_PRIV_INNER_LENGTH(k) > 2))
#define RG_PRIV_PLANS_RUN_END(k) rg_by_run_end_##k
#define RG_PRIV_RUN_BEHIND(k, w) (0ULL | rg_run_behind_##k##_##w)
#define RG_PRIV_RUN_END_COMMON 40
#define RG_PRIV_RUN_END_RARE 250
#define RG_PRIV_RUN_END_WORDS 200

/* ---- code, called by emit/search.h ---- */

#define RG_PRIV_SEEK_RUN_END_FROM(root, start, end) \
    rg_priv_seek_run_end(start, end, RG_PRIV_START_BYTES(root), rg_pair_sets_##root)

#endif

#endif
