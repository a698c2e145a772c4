/* single_exit.h - a part with many ways through it, but one place where it can end: (?:ab|abab)c, an IPv4 address before a blank.
 *
 * Idea: no byte that may come after it is one that it consumes, and something must come after it. So wherever it starts, there is but
 * one place where it can end: once it is there, with such a byte at hand, every other way through it comes to the same or to nothing,
 * and its frames go. It replaces frames that stay for the rest of the match.
 * Sound where the ways do not differ in what they captured, or nobody can see it.
 * Without it (RG_NO_SINGLE_EXIT) its frames stay, and are tried in vain if what follows fails.
 *
 *   rg_single_exit_k   k is such a part. May err: towards 0.
 */
#ifndef RG_PLAN_SINGLE_EXIT_H
#define RG_PLAN_SINGLE_EXIT_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#ifndef RG_NO_SINGLE_EXIT

/* Of a node that would leave frames. */
#define RG_PRIV_HAS_SINGLE_EXIT(k, leaves) \
    ((leaves) && !rg_accepts_##k && rg_follow_fails_##k != 0 && (rg_captures_##k == 0 || rg_bypassed_##k == 0) && \
     !RG_PRIV_IS_IN_ROUND(k) && RG_PRIV_EATS_NO_FOLLOW(k))

#else

#define RG_PRIV_HAS_SINGLE_EXIT(k, leaves) 0

#endif

/* ---- code, called by emit/code.h and emit/loop.h ---- */

/* The beginning of such a part, and its end: its frames go if the pattern can go on, and are taken up at once if it cannot. */
#define RG_PRIV_ENTRY_MARK(k) if (rg_single_exit_##k) rg_mark_##k = (size_t)(rg_sp - rg_base);
#define RG_PRIV_EXIT_CUT(k) \
    if (rg_single_exit_##k) { \
        if (!RG_PRIV_MAY_FOLLOW(k)) RG_PRIV_FAIL; \
        RG_PRIV_CUT(k, k); \
    }

#endif
