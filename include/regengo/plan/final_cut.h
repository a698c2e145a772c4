/* final_cut.h - nothing after a loop can fail, or nothing but its first byte: (?:ab|ba)* at the end of a pattern, "(?:[^"]|"")*".
 *
 * Idea: where the loop can be left and the match is sure to end well, the frames that lie on the stack are never looked at again: of all
 * such places the last one counts. So they go each time it could be left there. A search then needs one frame, however long the
 * subject, instead of one a round.
 * Sound where the match may end anywhere (not for a whole subject) and what follows cannot fail, or only where the byte at hand is none
 * that it begins with.
 * Without it (RG_NO_FINAL_CUT) they stay until the match.
 *
 *   rg_final_k   of a greedy loop without a bound: RG_PRIV_FINAL, nothing that follows can fail; RG_PRIV_FINAL_BY_HEAD, only its first byte
 *                can. May err: towards 0.
 */
#ifndef RG_PLAN_FINAL_CUT_H
#define RG_PLAN_FINAL_CUT_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#define RG_PRIV_FINAL 1
#define RG_PRIV_FINAL_BY_HEAD 2

#ifndef RG_NO_FINAL_CUT

#define RG_PRIV_CANNOT_FAIL(k) (rg_reentered_##k && !rg_follow_fails_##k)
#define RG_PRIV_FINAL_OF(k, hi, kind) \
    (!RG_PRIV_IS_GREEDY(kind) || !rg_reentered_##k ? 0 : rg_follow_fails_##k == 0 ? RG_PRIV_FINAL \
     : rg_follow_fails_##k == RG_PRIV_BY_HEAD && (hi) == RG_INF ? RG_PRIV_FINAL_BY_HEAD : 0)

#else

#define RG_PRIV_CANNOT_FAIL(k) 0
#define RG_PRIV_FINAL_OF(k, hi, kind) 0

#endif

/* In the mode of this instance. */
#define RG_PRIV_IS_FINAL(k) (!rg_full && RG_PRIV_CANNOT_FAIL(k))
#define RG_PRIV_IS_FINAL_BY_HEAD(k) (!rg_full && rg_final_##k == RG_PRIV_FINAL_BY_HEAD)

/* ---- code, called by emit/loop.h ---- */

/* Where such a loop is left: all frames go, or it fails. */
#define RG_PRIV_FINAL_EXIT(k) \
    if (RG_PRIV_IS_FINAL_BY_HEAD(k)) { \
        if (!RG_PRIV_CAN_FOLLOW(k)) RG_PRIV_FAIL; \
        rg_sp = rg_base + rg_mark_##k; \
    }

#endif
