/* from_end.h - back from the end of the subject over what a match may consist of: \((.+)\)$, !\s+.*$, (^|/)[^/]*$; and ^["']|["']$, which begins at
 * the beginning or ends at the end
 *
 * Idea: where every match ends at the end, none begins before the place to which its parts lead back, the last one first: each over bytes of its own
 * alphabet alone, and over no more of them than it can consume. All ways are gone back one after the other, as if each were needed. So a search of a
 * long text looks at its last line, or less. (RE2 and others go back by a reversed automaton.)
 * Where some ways begin at the beginning of the subject and all others end at its end, that place is tried first, and the next one is near the end.
 * Sound as a part that ends at a place or behind it does not begin before where the way back from that place ends, whatever part stands before it; and
 * a way that is gone back in vain only leads further.
 * Without it (RG_NO_FROM_END) the way back is over the bytes of the whole pattern at once, and who may begin at the beginning is sought everywhere.
 */
#ifndef RG_PLAN_FROM_END_H
#define RG_PLAN_FROM_END_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/seek.h"
#include "inner.h"
#endif

#if defined(RG_NO_FROM_END) || defined(RG_NO_SEARCH_INNER)

#define RG_PRIV_FROM_END_FUNCTION(root, closes)
#define RG_PRIV_BACK_FROM_END(root, start, p) RG_PRIV_BACK_TO(root, start, p, rg_ascii_##root##_0, rg_ascii_##root##_1)
#define RG_PRIV_IS_AT_EDGES(k) 0
#define RG_PRIV_BEGIN_AT_EDGES(root)
#define RG_PRIV_ON_TO_EDGE(root)

#else

/* ---- code: the table ---- */

/* Where there is no end, it is not called. What is near is told by the bytes of the whole pattern: so a short text pays for no more; nor does one where
 * there is a bound. */
#define RG_PRIV_FROM_END_FUNCTION(root, closes) \
    RG_PRIV_INLINE const unsigned char *rg_from_end_##root(const unsigned char *rg_start, const unsigned char *rg_p) { \
        RG_PRIV_CAT(RG_PRIV_BACK_BY_PARTS_, RG_PRIV_IS_EMPTY(RG_PRIV_HAS_END(closes)))(root, closes) \
    }
#define RG_PRIV_BACK_BY_PARTS_1(root, closes) \
    (void)rg_p; \
    return rg_start;
#define RG_PRIV_BACK_BY_PARTS_0(root, closes) \
    static const rg_priv_end_part rg_parts[] = {RG_PRIV_END_PARTS(closes){{0, 0}, 0}}; \
    const unsigned char *const rg_near = rg_max_##root < RG_PRIV_FAR || rg_p - rg_start <= RG_PRIV_NEAR_END ? rg_start : rg_p - RG_PRIV_NEAR_END; \
    const unsigned char *const rg_place = RG_PRIV_BACK_TO(root, rg_near, rg_p, RG_PRIV_BEHIND_FIRST(root, 0), RG_PRIV_BEHIND_FIRST(root, 1)); \
    if (rg_place != rg_near || rg_near == rg_start) return (rg_once_##root & RG_PRIV_ALL_ONCE) != 0 ? rg_priv_one_back(rg_start, rg_place) : rg_place; \
    return rg_priv_back_over_parts(rg_start, rg_p, rg_parts, sizeof rg_parts / sizeof *rg_parts - 1);
/* Behind the first byte it may have none of the first ones. */
#define RG_PRIV_BEHIND_FIRST(root, w) (rg_ascii_##root##_##w & ~((rg_once_##root & RG_PRIV_ALL_ONCE) != 0 ? 0ULL | rg_first_##root##_##w : 0ULL))
#ifndef RG_PRIV_NEAR_END
#define RG_PRIV_NEAR_END 64
#endif

#define RG_PRIV_HAS_END(closes) RG_PRIV_END(RG_PRIV_HAS_END_A closes)
#define RG_PRIV_HAS_END_A(op, ...) RG_PRIV_HAS_END_##op(__VA_ARGS__) RG_PRIV_HAS_END_B
#define RG_PRIV_HAS_END_B(op, ...) RG_PRIV_HAS_END_##op(__VA_ARGS__) RG_PRIV_HAS_END_A
#define RG_PRIV_HAS_END_A_END
#define RG_PRIV_HAS_END_B_END
#define RG_PRIV_HAS_END_0ONE(...)
#define RG_PRIV_HAS_END_0TEXT(...)
#define RG_PRIV_HAS_END_0WORDS(...)
#define RG_PRIV_HAS_END_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_IS_AN_END(kind)
#define RG_PRIV_IS_AN_END(leaf) RG_PRIV_SECOND(RG_PRIV_IS_AN_END_##leaf, )
#define RG_PRIV_IS_AN_END_0END ~, 1
#define RG_PRIV_HAS_END_0CLOSE_SEQ(...)
#define RG_PRIV_HAS_END_0CLOSE_ALT(...)
#define RG_PRIV_HAS_END_0CLOSE_LOOP(...)
#define RG_PRIV_HAS_END_0CLOSE_CAPTURE(...)
#define RG_PRIV_HAS_END_0CLOSE_ATOMIC(...)
#define RG_PRIV_HAS_END_0CLOSE_LOOK(...)

/* A loop of more than one round goes as far back as all of them; the way back of one of them behind that only leads further. */
#define RG_PRIV_END_PARTS(closes) RG_PRIV_END(RG_PRIV_END_PARTS_A closes)
#define RG_PRIV_END_PARTS_A(op, ...) RG_PRIV_END_PARTS_##op(__VA_ARGS__) RG_PRIV_END_PARTS_B
#define RG_PRIV_END_PARTS_B(op, ...) RG_PRIV_END_PARTS_##op(__VA_ARGS__) RG_PRIV_END_PARTS_A
#define RG_PRIV_END_PARTS_A_END
#define RG_PRIV_END_PARTS_B_END
#define RG_PRIV_END_PART(k) {{rg_ascii_##k##_0, rg_ascii_##k##_1}, rg_max_##k >= RG_PRIV_FAR ? SIZE_MAX : (size_t)rg_max_##k},
#define RG_PRIV_END_PARTS_0ONE(k, ...) RG_PRIV_END_PART(k)
#define RG_PRIV_END_PARTS_0TEXT(k, ...) RG_PRIV_END_PART(k)
#define RG_PRIV_END_PARTS_0WORDS(k, ...) RG_PRIV_END_PART(k)
#define RG_PRIV_END_PARTS_0LEAF(k, ...) RG_PRIV_END_PART(k)
#define RG_PRIV_END_PARTS_0CLOSE_SEQ(...)
#define RG_PRIV_END_PARTS_0CLOSE_ALT(...)
#define RG_PRIV_END_PARTS_0CLOSE_LOOP(k, i, j, fold, f, h, way, ...) \
    RG_PRIV_CAT(RG_PRIV_END_PARTS_LOOP_, RG_PRIV_IS_EMPTY(RG_PRIV_SECOND(RG_PRIV_END_PARTS_BY_##way, )))(k)
#define RG_PRIV_END_PARTS_LOOP_1(k) RG_PRIV_END_PART(k)
#define RG_PRIV_END_PARTS_LOOP_0(k)
#define RG_PRIV_END_PARTS_BY_0RUN_0MAYBE ~, 1
#define RG_PRIV_END_PARTS_BY_0LOOP_0MAYBE ~, 1
#define RG_PRIV_END_PARTS_0CLOSE_CAPTURE(...)
#define RG_PRIV_END_PARTS_0CLOSE_ATOMIC(...)
#define RG_PRIV_END_PARTS_0CLOSE_LOOK(...)

/* ---- code, called by plan/inner.h and api/engine.h ---- */

#define RG_PRIV_BACK_FROM_END(root, start, p) rg_from_end_##root(start, p)

#define RG_PRIV_IS_AT_EDGES(k) (rg_ends_##k > RG_PRIV_ENDS_OR_BEGINS && rg_ends_##k < RG_PRIV_ENDS_OR_BEGINS + RG_PRIV_ENDS_LINE)
#define RG_PRIV_LAST_EDGE(root, start) \
    ((uint64_t)(rg_end - (start)) < (uint64_t)(rg_ends_##root - RG_PRIV_ENDS_OR_BEGINS) \
         ? (start) \
         : RG_PRIV_BACK_FROM_END(root, start, rg_end - (rg_ends_##root - RG_PRIV_ENDS_OR_BEGINS - 1)))
/* A search that begins where the subject does tries that place first. */
#define RG_PRIV_BEGIN_AT_EDGES(root) \
    if (RG_PRIV_IS_AT_EDGES(root) && rg_search && !rg_again && !rg_more) { \
        if (rg_start == rg_begin && (rg_nullable_##root || (rg_start != rg_end && RG_PRIV_BEGINS_HERE(root)))) goto rg_attempt; \
        rg_start = RG_PRIV_LAST_EDGE(root, rg_start); \
        if (RG_PRIV_FEWER((uint64_t)(rg_end - rg_start), rg_min_##root)) goto rg_done; \
    }
/* From there to right before the first place near the end. */
#define RG_PRIV_ON_TO_EDGE(root) \
    if (RG_PRIV_IS_AT_EDGES(root) && !rg_more && rg_start == rg_begin) { \
        const unsigned char *const rg_edge = RG_PRIV_LAST_EDGE(root, rg_start); \
        if (rg_edge != rg_start) rg_start = rg_edge - 1; \
    }

#endif

#endif
