/* needed.h - what a search does once its candidates come to nothing: Tom.{0,25}river|river.{0,25}Tom on a text of "Tom", [a-m][^v-z]{17}q on
 * one of "q"
 *
 * Idea: what a search looks for may be everywhere, and lead to a match nowhere. So once some starts have failed, it looks for other bytes that
 * every match has: the first byte, where the plan goes by something behind it; and bytes that each way through the pattern consumes. Where one
 * of them is far off, so is the next match: the search goes on so far before it as a match may be long, or behind the last byte before it that is in
 * no match, as the end of a line may be. Where one is missing, nothing matches; where more may come, nothing that starts before those places.
 * Where an attempt may go over all of the text, as (?:ab)+c on one of "ab", it is looked whether they are there before the first one: a match has
 * them, so no look goes far beyond it.
 * Sound where every match consumes each of these bytes. A look goes far for one byte alone, and is not made again before the starts have passed
 * what it has found; so all of them together are one pass over the text.
 * Without it (RG_NO_NEEDED) each candidate is tried.
 *
 *   rg_needed_k_0, _1     bytes below 128 each of which every match of k consumes. May err: bytes too few.
 *   rg_needs_k            of the whole pattern: so many of them are known, beside that which the plan looks for.
 *   rg_looks_k            of the whole pattern: what is looked for so: RG_PRIV_OF_FIRST, RG_PRIV_OF_NEEDED, or both.
 */
#ifndef RG_PLAN_NEEDED_H
#define RG_PLAN_NEEDED_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/needed.h"
#include "inner.h"
#include "search.h"
#endif

#ifdef RG_NO_NEEDED

#define RG_PRIV_NEEDED_OF(k, form, closes)
#define RG_PRIV_NEEDED_PLAN(k)
#define RG_PRIV_LOOKS_FIRST(root) 0
#define RG_PRIV_NEEDED_PLACE(root)
#define RG_PRIV_NEEDED_HERE(root) NULL
#define RG_PRIV_BEGIN_AT_NEEDED(root)
#define RG_PRIV_IS_STEP_DUE(root) false
#define RG_PRIV_IS_IN_VAIN(root, needed) false
#define RG_PRIV_SEEK_NEEDED_FROM(root, start, end, needed) (start)

#else

/* ---- facts ---- */

/* A pattern that has no choice in it fails soon by itself. */
#define RG_PRIV_NEEDED_OF(k, form, closes) RG_PRIV_NEEDED_IF_##form(k, closes)
#define RG_PRIV_NEEDED_IF_0ONE(k, closes) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_IF_0TEXT(k, closes) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_IF_0FIXED(k, closes) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_IF_0MARKED(k, closes) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_IF_0LOOSE(k, closes) RG_PRIV_NEEDED(closes)

#define RG_PRIV_NEEDED(closes) RG_PRIV_WALK(RG_PRIV_NEEDED_A closes (0STOP, ~);)
#define RG_PRIV_NEEDED_A(op, ...) RG_PRIV_NEEDED_##op(__VA_ARGS__) RG_PRIV_NEEDED_B
#define RG_PRIV_NEEDED_B(op, ...) RG_PRIV_NEEDED_##op(__VA_ARGS__) RG_PRIV_NEEDED_A
#define RG_PRIV_NEEDED_0STOP(...) struct

#define RG_PRIV_NEEDS(k, w0, w1) RG_PRIV_ENUM { rg_needed_##k##_0 = w0, rg_needed_##k##_1 = w1 };
#define RG_PRIV_NEEDS_SAME(k, i, f) RG_PRIV_NEEDS(k, RG_PRIV_NEEDED_OF_##f(i, 0), RG_PRIV_NEEDED_OF_##f(i, 1))
/* A class has more bytes than one. */
#define RG_PRIV_NEEDED_OF_0ONE(i, w) 0ULL
#define RG_PRIV_NEEDED_OF_0TEXT(i, w) (0ULL | rg_needed_##i##_##w)
#define RG_PRIV_NEEDED_OF_0FIXED(i, w) (0ULL | rg_needed_##i##_##w)
#define RG_PRIV_NEEDED_OF_0MARKED(i, w) (0ULL | rg_needed_##i##_##w)
#define RG_PRIV_NEEDED_OF_0LOOSE(i, w) (0ULL | rg_needed_##i##_##w)

#define RG_PRIV_NEEDED_0ONE(...)
/* Of a literal its first byte is enough; no letter that may stand in either case. */
#define RG_PRIV_NEEDED_0TEXT(k, i, j, fold, s) RG_PRIV_NEEDS(k, rg_first_##k##_0, RG_PRIV_NEEDED_TEXT_##fold(k))
#define RG_PRIV_NEEDED_TEXT_0(k) rg_first_##k##_1
#define RG_PRIV_NEEDED_TEXT_1(k) rg_first_##k##_1 & ~0x07fffffe07fffffeULL
#define RG_PRIV_NEEDED_0WORDS(k, ...) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_0LEAF(k, ...) RG_PRIV_NEEDS(k, 0, 0)
#define RG_PRIV_NEEDED_0CLOSE_SEQ(k, i, j, fold, f, g, ...) \
    RG_PRIV_NEEDS(k, RG_PRIV_NEEDED_OF_##f(i, 0) | RG_PRIV_NEEDED_OF_##g(j, 0), RG_PRIV_NEEDED_OF_##f(i, 1) | RG_PRIV_NEEDED_OF_##g(j, 1))
#define RG_PRIV_NEEDED_0CLOSE_ALT(k, i, j, fold, f, g) \
    RG_PRIV_NEEDS(k, RG_PRIV_NEEDED_OF_##f(i, 0) & RG_PRIV_NEEDED_OF_##g(j, 0), RG_PRIV_NEEDED_OF_##f(i, 1) & RG_PRIV_NEEDED_OF_##g(j, 1))
#define RG_PRIV_NEEDED_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, ...) \
    RG_PRIV_NEEDS(k, (lo) > 0 ? RG_PRIV_NEEDED_OF_##f(i, 0) : 0ULL, (lo) > 0 ? RG_PRIV_NEEDED_OF_##f(i, 1) : 0ULL)
#define RG_PRIV_NEEDED_0CLOSE_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_NEEDS_SAME(k, i, f)
#define RG_PRIV_NEEDED_0CLOSE_ATOMIC(k, i, j, fold, f) RG_PRIV_NEEDS_SAME(k, i, f)
#define RG_PRIV_NEEDED_0CLOSE_LOOK(k, ...) RG_PRIV_NEEDS(k, 0, 0)

/* ---- the choice ---- */

#define RG_PRIV_OF_FIRST 1
#define RG_PRIV_OF_NEEDED 2

/* Where an attempt may cost more than the step to it. What the plan looks for itself is no news. */
#define RG_PRIV_NEEDED_PLAN(k) \
    enum { rg_needs_##k = __builtin_popcountll(RG_PRIV_NEWS(k, 0)) + __builtin_popcountll(RG_PRIV_NEWS(k, 1)) }; \
    enum { \
        rg_looks_##k = (rg_plan_##k == RG_PRIV_SEEK_LITERAL || rg_plan_##k == RG_PRIV_SEEK_TWO      ? RG_PRIV_IS_FAR_IN(k) | RG_PRIV_OF_NEEDED \
                        : rg_plan_##k == RG_PRIV_SEEK_SETS || rg_plan_##k == RG_PRIV_SEEK_BUCKETS || rg_plan_##k == RG_PRIV_SEEK_RUN_END ? RG_PRIV_OF_NEEDED \
                                                                                                  : 0) & \
                       (rg_needs_##k > 0 ? 3 : RG_PRIV_OF_FIRST) \
    };
#define RG_PRIV_NEWS(k, w) \
    (rg_needed_##k##_##w & ~(rg_plan_##k == RG_PRIV_SEEK_RUN_END ? 0ULL | RG_PRIV_RUN_BEHIND(k, w) \
                                                                 : 0ULL | RG_PRIV_BYTE_WORD(RG_PRIV_LANDMARK_BYTE(rg_landmark_##k), w)))
/* Where most bytes may be the first, the next one is. */
#define RG_PRIV_IS_FAR_IN(k) \
    (rg_common_##k < 500 && RG_PRIV_LANDMARK_LOW(rg_landmark_##k) > 0 && \
     (rg_plan_##k == RG_PRIV_SEEK_LITERAL || RG_PRIV_LANDMARK_LOW(rg_other_landmark_##k) > 0))

/* ---- code, called by emit/search.h ---- */

/* Where more may come, or the search ends before the subject does, what is not there may stand behind that. */
#define RG_PRIV_LOOKS_FIRST(root) ((rg_looks_##root & RG_PRIV_OF_FIRST) != 0)

#define RG_PRIV_NEEDED_PLACE(root) \
    rg_priv_needed rg_needed; \
    rg_needed = (rg_priv_needed){RG_PRIV_SOME_FAILURES, rg_more || rg_before, rg_start}; \
    (void)rg_needed;
#define RG_PRIV_NEEDED_HERE(root) (rg_looks_##root != 0 ? &rg_needed : NULL)

/* Before the first attempt at all, where there is much to go over: so not in a copy of the engine that remembers. A literal is looked for before, as
 * the way back from what is needed goes byte by byte. */
#define RG_PRIV_BEGIN_AT_NEEDED(root) \
    if ((rg_looks_##root & RG_PRIV_OF_NEEDED) != 0 && rg_max_##root >= RG_PRIV_FAR && rg_search && !rg_again && !rg_more && \
        !rg_before && (!rg_often || rg_start == rg_begin) && rg_end - rg_start >= RG_PRIV_MUCH && \
        !RG_PRIV_FEWER((uint64_t)(rg_end - rg_start), rg_min_##root)) { \
        if (rg_plan_##root == RG_PRIV_SEEK_LITERAL) { \
            rg_start = rg_seek_##root(rg_start, rg_end, NULL, NULL); \
            if (rg_start >= RG_PRIV_LAST(root)) goto rg_done; \
        } \
        rg_start = RG_PRIV_SEEK_NEEDED_FROM(root, rg_start, rg_end, &rg_needed); \
        if (rg_start == rg_end) goto rg_done; \
    }

/* Where the next candidate is always near, nobody makes the step that would look (emit/search.h): is it time for one? */
#define RG_PRIV_IS_STEP_DUE(root) \
    (rg_looks_##root != 0 && rg_plan_##root == RG_PRIV_SEEK_SETS && (rg_needed.patience < 2 || rg_needed.patience-- < 2))
/* A step after so many failures: on from rg_start to where what is needed may be. With what is looked for behind the first byte, that step goes
 * by the first byte alone. */
#define RG_PRIV_IS_IN_VAIN(root, needed) \
    (rg_looks_##root != 0 && needed != NULL && --needed->patience == 0)
#define RG_PRIV_SEEK_NEEDED_FROM(root, start, end, needed) \
    ((rg_looks_##root & RG_PRIV_OF_NEEDED) == 0 \
         ? (start) \
         : rg_priv_seek_needed(start, end, rg_needed_##root##_0, rg_needed_##root##_1, (uint64_t)rg_max_##root, \
                               RG_PRIV_MAY_CONSUME(root, 0), RG_PRIV_MAY_CONSUME(root, 1), needed))

#endif

#endif
