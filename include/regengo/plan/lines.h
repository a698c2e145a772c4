/* lines.h - what begins where a line does: (?m)^\s*def\s+\w+, (?m)^([\w.]+)\s*[=:], (?m)^import\b
 *
 * Idea: between the first byte of a line and the last one no match begins. So a search goes from line to line by the byte that ends them; from
 * one that begins with something else, to the next newline with a first byte behind it, by vectors. A literal is looked for with the newline before
 * it. Where another plan has led into the middle of a line, the search goes to the next one: the plan goes on from there.
 * Sound where every match begins at the start of the subject or behind a \n (learn/facts.h), as bytes before the search's start count too.
 * Without it (RG_NO_SEARCH_LINES) each place is tried whose byte may be the first, and fails at once.
 */
#ifndef RG_PLAN_LINES_H
#define RG_PLAN_LINES_H

#ifndef RG_PRIV_IN_ORDER
#include "search.h"
#endif

#ifdef RG_NO_SEARCH_LINES

#define RG_PRIV_BEGINS_LINE(k) 0
#define RG_PRIV_IS_LINE_TEXT(k) 0
#define RG_PRIV_PLANS_LINES(k) 0

#else

#define RG_PRIV_BEGINS_LINE(k) (rg_anchored_##k == RG_PRIV_AT_LINE)

/* A literal that it begins with, or a few bytes on, is looked for with the newline before it. */
#define RG_PRIV_IS_LINE_TEXT(k) (RG_PRIV_BEGINS_LINE(k) && rg_plan_##k == RG_PRIV_SEEK_LITERAL)

/* One byte with few that may stand behind it is found faster with those than with a newline. */
#define RG_PRIV_PLANS_LINES(k) \
    (RG_PRIV_BEGINS_LINE(k) && (rg_nullable_##k || RG_PRIV_SIZE_OF(rg_first, k) != 1 || RG_PRIV_SETS_PLANNED(k) < 2))

#endif

/* ---- code, called by api/engine.h ---- */

/* Not where more may come: there each start is looked at. */
#define RG_PRIV_KEEPS_TO_LINES(root) (RG_PRIV_BEGINS_LINE(root) && rg_search && !rg_more)
#define RG_PRIV_IS_WITHIN_LINE(root) (RG_PRIV_KEEPS_TO_LINES(root) && rg_start != rg_begin && rg_start[-1] != '\n')

/* Nor do searches before a place look for the ends of lines, which may be far off. */
#define RG_PRIV_GOES_BY_LINES(root) \
    (rg_plan_##root == RG_PRIV_SEEK_LINES || (rg_before && RG_PRIV_BEGINS_LINE(root) && RG_PRIV_IS_BY_LINE_END(root)))

/* On from a place within a line to the next one. */
#define RG_PRIV_NEXT_LINE(root) \
    if (RG_PRIV_IS_WITHIN_LINE(root)) { \
        if (rg_start < RG_PRIV_SEEK_END) rg_start = rg_priv_byte(rg_start, RG_PRIV_SEEK_END, '\n', 0); \
        if (rg_start++ >= RG_PRIV_SEEK_END) goto rg_done; \
    } \
    if (RG_PRIV_KEEPS_TO_LINES(root) && rg_min_##root > 0 && rg_start >= RG_PRIV_SEEK_LAST(root)) goto rg_done;
/* Where lines are the plan, what it leaves to be told: may the line's first byte be a match's? Else on to a line of which it may. */
#define RG_PRIV_PASS_LINE(root) \
    if (RG_PRIV_GOES_BY_LINES(root) && RG_PRIV_KEEPS_TO_LINES(root) && !rg_nullable_##root && rg_start != RG_PRIV_SEEK_LAST(root) && \
        !RG_PRIV_IS_FIRST(root, rg_start)) { \
        const unsigned char *const rg_line = rg_start; \
        rg_start = RG_PRIV_SEEK_LINE(root, rg_start, RG_PRIV_SEEK_END); \
        RG_PRIV_SPEND(rg_start - rg_line - 1); \
        if (rg_min_##root > 0 && rg_start >= RG_PRIV_SEEK_LAST(root)) goto rg_done; \
        goto rg_try; \
    }
/* Vectors tell which line may be next by its first byte, or two; not where that may be almost any. */
#define RG_PRIV_SEEK_LINE(root, start, end) \
    (rg_min_##root == 0 || !(RG_PRIV_IS_ASCII(rg_first, root) || RG_PRIV_IS_SECOND_TOLD(root)) || (end) - (start) < RG_PRIV_LONG_REST \
         ? (start) + 1 \
     : RG_PRIV_OF_BYTE(start_##root) \
         ? rg_priv_seek_line_text(start, end, 0, "", 1, (unsigned char)rg_edge0_start_##root, false, rg_priv_pair) \
         : rg_priv_seek_line(start, end, (size_t)rg_min_##root, rg_seek_sets_##root, RG_PRIV_IS_SECOND_TOLD(root)))
#define RG_PRIV_IS_SECOND_TOLD(root) (rg_min_##root > 1 && !RG_PRIV_SKETCH_IS_WIDE(rg_second_##root) && !RG_PRIV_IS_BY_LINE_END(root))

#endif
