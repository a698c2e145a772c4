/* dot_star.h - what begins with any number of bytes of a line: .*?foo, (?:^|.*:)\s*\w*"
 *
 * Idea: a match that starts within a line could as well have started a byte before, as the loop that it begins with takes that one, too. So where
 * the first start in a line has failed, all others in that line would: the search goes on with the next line. (Of a pattern that begins with .*
 * PCRE2 knows the same.)
 * Sound where every way begins with such a loop, or only where a line begins; where no part of that is atomic or possessive, as it might then take
 * another way from a byte before, and keep to it; and where nothing reads captures.
 * Without it (RG_NO_DOT_STAR) each start is tried, and what fails is remembered.
 *
 *   rg_dot_star_k   every way through k begins with a loop without a bound over all bytes, or all but the newline, or where a line does. May err:
 *                   towards 0.
 */
#ifndef RG_PLAN_DOT_STAR_H
#define RG_PLAN_DOT_STAR_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/sets.h"
#include "../run/block.h"
#endif

#ifdef RG_NO_DOT_STAR

#define RG_PRIV_DOT_STARS(closes)
#define RG_PRIV_DOT_STAR_ROOT(k, form)
#define RG_PRIV_ON_TO_LINE(root)

#else

/* ---- facts ---- */

#define RG_PRIV_DOT_STAR_IS(k, is_so) enum { rg_dot_star_##k = is_so };
#define RG_PRIV_DOT_STAR_ROOT(k, form) RG_PRIV_IF_TIGHT_##form(RG_PRIV_DOT_STAR_IS, k, 0)
#define RG_PRIV_DOT_STAR_OF(i, f) ((RG_PRIV_LOOSE_OR_0_##f(rg_dot_star_##i)) != 0)

#define RG_PRIV_DOT_STARS(closes) RG_PRIV_WALK(RG_PRIV_DOT_STARS_A closes (0STOP, ~);)
#define RG_PRIV_DOT_STARS_A(op, ...) RG_PRIV_DOT_STARS_##op(__VA_ARGS__) RG_PRIV_DOT_STARS_B
#define RG_PRIV_DOT_STARS_B(op, ...) RG_PRIV_DOT_STARS_##op(__VA_ARGS__) RG_PRIV_DOT_STARS_A
#define RG_PRIV_DOT_STARS_0STOP(...) struct

#define RG_PRIV_DOT_STARS_0ONE(...)
#define RG_PRIV_DOT_STARS_0TEXT(...)
#define RG_PRIV_DOT_STARS_0WORDS(k, ...) RG_PRIV_DOT_STAR_IS(k, 0)
#define RG_PRIV_DOT_STARS_0LEAF(k, ...) RG_PRIV_DOT_STAR_IS(k, rg_anchored_##k != 0)
#define RG_PRIV_DOT_STARS_0CLOSE_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_DOT_STAR_IS, k, rg_anchored_##k != 0 || RG_PRIV_DOT_STAR_OF(i, f))
#define RG_PRIV_DOT_STARS_0CLOSE_ALT(k, i, j, fold, f, g) RG_PRIV_DOT_STAR_IS(k, RG_PRIV_DOT_STAR_OF(i, f) && RG_PRIV_DOT_STAR_OF(j, g))
#define RG_PRIV_DOT_STARS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_DOT_STAR_IS, k, \
                         RG_PRIV_IS_COUNTED(kind)                                       ? 0 \
                         : (hi) == RG_INF && rg_single_##i && RG_PRIV_IS_OF_ANY_BYTE(i) ? 1 \
                                                                                        : (lo) > 0 && !RG_PRIV_IS_POSSESSIVE(kind) && RG_PRIV_DOT_STAR_OF(i, f))
#define RG_PRIV_DOT_STARS_0CLOSE_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_DOT_STAR_IS, k, rg_dot_star_##i)
#define RG_PRIV_DOT_STARS_0CLOSE_ATOMIC(k, ...) RG_PRIV_DOT_STAR_IS(k, rg_anchored_##k != 0)
#define RG_PRIV_DOT_STARS_0CLOSE_LOOK(k, ...) RG_PRIV_DOT_STAR_IS(k, 0)

#define RG_PRIV_IS_OF_ANY_BYTE(i) \
    ((0ULL | rg_first_##i##_0 | RG_PRIV_BYTE_WORD('\n', 0)) == UINT64_MAX && (rg_first_##i##_1 & rg_first_##i##_2 & rg_first_##i##_3) == UINT64_MAX)

/* ---- code, called by api/engine.h ---- */

/* On from a start that failed, whose next one is rg_start, to where a line begins. Not where more may come: there each start is looked at. */
#define RG_PRIV_ON_TO_LINE(root) \
    if (rg_dot_star_##root && rg_anchored_##root == 0 && !rg_reads && !rg_more) { \
        const unsigned char *const rg_line = rg_priv_byte(rg_start - 1, rg_end, '\n', 0); \
        RG_PRIV_SPEND(rg_line - rg_start + 1); \
        if (rg_line == rg_end) { \
            if (rg_before) *rg_caller->touched = NULL; \
            goto rg_done; \
        } \
        rg_start = rg_line + 1; \
    }

#endif

#endif
