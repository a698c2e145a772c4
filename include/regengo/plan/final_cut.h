/* final_cut.h - nothing after a loop can fail: (?:ab|ba)* at the end of a pattern.
 *
 * Idea: the frames that lie on the stack when the loop can be left are never looked at again, so they go each time it could be left. A
 * search then needs one frame, however long the subject, instead of one a round.
 * Sound where the match may end anywhere (not for a whole subject) and what follows cannot fail.
 * Without it (RG_NO_FINAL_CUT) they stay until the match.
 */
#ifndef RG_PLAN_FINAL_CUT_H
#define RG_PLAN_FINAL_CUT_H

#include "../learn/follow.h"

#ifndef RG_NO_FINAL_CUT

/* In the mode of this instance. */
#define RG_PRIV_IS_FINAL(k) (!rg_full && rg_reentered_##k && !rg_follow_fails_##k)

#else

#define RG_PRIV_IS_FINAL(k) 0

#endif

#endif
