/* run_end.h - what begins with a run, and behind it one of a few bytes: \d+(?:px|em|%), [0-9]+(?:st|nd|rd|th), \b[a-z]+[A-Z]\w*
 *
 * Idea: most runs go on with something else. A byte of the run and behind it one that has to end it are looked for by vectors, both at once; the match
 * begins where that run does. So of a text full of numbers only those are tried that are followed by what the pattern wants, and from each one
 * place.
 * Sound where every match begins with a byte of the run's set, any number of others of it, and a byte that is none of them and has to be there; or with
 * a word boundary before it, which is nowhere within a run over bytes of words: who has tried where it begins goes on behind it.
 * Without it (RG_NO_SEARCH_RUN_END) each run is tried.
 *
 *   rg_run_behind_k_0, _1   of the whole pattern: the bytes below 128 of which one stands behind the run that every match begins with. May err: bytes
 *                           too many; 0: none is known.
 *   rg_by_run_end_k         of the whole pattern: that is looked for.
 */
#ifndef RG_PLAN_RUN_END_H
#define RG_PLAN_RUN_END_H

#ifndef RG_PRIV_IN_ORDER
#include "search.h"
#endif

#ifdef RG_NO_SEARCH_RUN_END

#define RG_PRIV_RUN_END_PLAN(k, closes)
#define RG_PRIV_PLANS_RUN_END(k) 0
#define RG_PRIV_RUN_BEHIND(k, w) 0ULL
#define RG_PRIV_SEEK_RUN_END_FROM(root, start, end) (end)
#define RG_PRIV_ON_BEHIND_RUN(root)

#else

/* ---- the run: a byte and a loop are the first two that close, or a place, as \b, and these ---- */

#define RG_PRIV_RUN_END_PLAN(k, closes) RG_PRIV_RUN_END_PLAN_(k, RG_PRIV_RUN_FIRST closes (0STOP, ~))
#define RG_PRIV_RUN_END_PLAN_(...) RG_PRIV_RUN_END_PLAN_OF(__VA_ARGS__)
#define RG_PRIV_RUN_END_PLAN_OF(k, form, id, ...) RG_PRIV_RUN_END_PLAN_##form(k, id)
#define RG_PRIV_RUN_FIRST(op, ...) RG_PRIV_RUN_FIRST_##op
#define RG_PRIV_RUN_FIRST_0ONE(op, ...) RG_PRIV_RUN_SECOND_##op(__VA_ARGS__),
#define RG_PRIV_RUN_FIRST_0TEXT 0TEXT, ~,
#define RG_PRIV_RUN_FIRST_0WORDS 0TEXT, ~,
#define RG_PRIV_RUN_FIRST_0LEAF(op, ...) RG_PRIV_RUN_NEXT_##op
#define RG_PRIV_RUN_NEXT_0STOP 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0ONE(op, ...) RG_PRIV_RUN_PLACED(RG_PRIV_RUN_SECOND_##op(__VA_ARGS__)),
#define RG_PRIV_RUN_NEXT_0TEXT 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0WORDS 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0LEAF 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_SEQ 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_ALT 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_LOOP 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_CAPTURE 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_ATOMIC 0TEXT, ~,
#define RG_PRIV_RUN_NEXT_0CLOSE_LOOK 0TEXT, ~,
#define RG_PRIV_RUN_PLACED(...) RG_PRIV_RUN_PLACED_(__VA_ARGS__)
#define RG_PRIV_RUN_PLACED_(h, id) 0PLACE_##h, id
#define RG_PRIV_RUN_SECOND_0STOP(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0ONE(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0TEXT(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0WORDS(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0LEAF(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0CLOSE_SEQ(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0CLOSE_ALT(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0CLOSE_LOOP(k, i, j, fold, f, h, ...) h, k
#define RG_PRIV_RUN_SECOND_0CLOSE_CAPTURE(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0CLOSE_ATOMIC(...) 0TEXT, ~
#define RG_PRIV_RUN_SECOND_0CLOSE_LOOK(...) 0TEXT, ~

/* ---- facts and the choice ---- */

/* Where the first bytes are rare, vectors find them as fast. A blank stands behind most words, and behind many numbers; what may be one of many bytes
 * tells nothing either. A literal of three bytes and more further on is rarer, and one of two that begins with a sign or a capital, as -> does. */
#define RG_PRIV_RUN_END_PLAN_0ONE(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0TEXT(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0FIXED(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0MARKED(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0LOOSE(k, id) RG_PRIV_RUN_END_PLAN_WHERE(k, id, 1)
#define RG_PRIV_RUN_END_PLAN_0PLACE_0TEXT(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0PLACE_0FIXED(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0PLACE_0MARKED(k, id) RG_PRIV_RUN_END_IS(k, 0, 0, 0)
#define RG_PRIV_RUN_END_PLAN_0PLACE_0LOOSE(k, id) RG_PRIV_RUN_END_PLAN_WHERE(k, id, rg_boundary_##k && RG_PRIV_HAS_NO_BOUNDARY(id))
#define RG_PRIV_RUN_END_PLAN_WHERE(k, id, is_so) \
    RG_PRIV_RUN_END_IS(k, rg_follow_##id##_0, rg_follow_##id##_1, (is_so) && RG_PRIV_IS_RUN_ENDED(k, id) && RG_PRIV_DOES_END_TELL(k, id))
#define RG_PRIV_RUN_END_IS(k, w0, w1, is_sought) \
    RG_PRIV_ENUM { rg_run_behind_##k##_0 = w0, rg_run_behind_##k##_1 = w1 }; \
    enum { rg_by_run_end_##k = is_sought };
#define RG_PRIV_IS_RUN_ENDED(k, id) \
    (rg_run_##id != 0 && rg_leading_##id != 0 && !rg_accepts_##id && !rg_follow_at_end_##id && RG_PRIV_IS_ASCII(rg_first, k) && \
     RG_PRIV_IS_ASCII(rg_follow, id) && RG_PRIV_SAME_SET(rg_first, k, rg_first, id) && RG_PRIV_DISJOINT(rg_first, k, rg_follow, id))
#define RG_PRIV_DOES_END_TELL(k, id) \
    (rg_common_##k > RG_PRIV_RUN_END_COMMON && RG_PRIV_FREQUENCY(rg_follow_##id##_0, rg_follow_##id##_1, 0, 0) < RG_PRIV_RUN_END_RARE && \
     (((0ULL | rg_follow_##id##_0) >> ' ' & 1) == 0 ? !RG_PRIV_PLANS_INNER(k) || (RG_PRIV_INNER_LENGTH(k) < 3 && (uint64_t)RG_PRIV_INNER_BEST(k) >> 56 < 21) \
                                                    : !RG_PRIV_PLANS_INNER(k) && rg_common_##k < RG_PRIV_RUN_END_WORDS))
#define RG_PRIV_PLANS_RUN_END(k) rg_by_run_end_##k
#define RG_PRIV_RUN_BEHIND(k, w) (0ULL | rg_run_behind_##k##_##w)
#define RG_PRIV_RUN_END_COMMON 40
#define RG_PRIV_RUN_END_WORDS 200
#define RG_PRIV_RUN_END_RARE 250

/* ---- code, called by emit/search.h ---- */

#define RG_PRIV_SEEK_RUN_END_FROM(root, start, end) rg_priv_seek_run_end(start, end, rg_start_bytes_##root, rg_seek_sets_##root)
/* Called by api/engine.h: the next start, where one that may have been in the same run has failed. */
#define RG_PRIV_ON_BEHIND_RUN(root) \
    if (RG_PRIV_PLANS_RUN_END(root) && rg_boundary_##root) rg_start = rg_priv_run_on(rg_start, rg_end, rg_start_bytes_##root);

#endif

#endif
