/* fall_through.h - a first way of two that fails goes on with the second: (:\d+)? before anything, ab|a, the rounds of \d+(,\d+)*.
 *
 * Idea: where the first way of an alternative keeps nothing on the stack and is short, a failure in it needs no frame to find the second
 * way: it leaves the block around the first (RG_PRIV_FAIL is a `break`), and the cursor goes back to where that began. So does an
 * optional part, with what comes after it, and a round of a loop, with what comes after the loop: lists need no frame.
 * Sound where nothing that was captured in the first way can be seen by the second: its captures come last in it, and once the first
 * way is through, no failure may come back into it (then a frame is pushed after all). A round must take something (an empty one
 * fails when it is through), and be one that need not be.
 * Without it (RG_NO_FALL_THROUGH) a frame is pushed before each first way that may fail.
 *
 *   rg_falls_through_k   where no frame is pushed, a first way that fails goes on with the second.
 */
#ifndef RG_PLAN_FALL_THROUGH_H
#define RG_PLAN_FALL_THROUGH_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#ifndef RG_NO_FALL_THROUGH

#define RG_PRIV_ALT_FALLS_THROUGH(k, i) \
    (rg_overlap_##k != 0 && RG_PRIV_FAILS_LATER(i) && !rg_uses_stack_##i && rg_captures_last_##i && rg_max_##i < RG_PRIV_FAR)
#define RG_PRIV_LOOP_FALLS_THROUGH(i, lo, hi, kind) \
    ((hi) > (lo) && ((hi) == 1 || rg_min_##i > 0) && RG_PRIV_IS_GREEDY(kind) && !rg_single_##i && RG_PRIV_FAILS_LATER(i) && \
     !rg_uses_stack_##i && rg_captures_last_##i)

#else

#define RG_PRIV_ALT_FALLS_THROUGH(k, i) 0
#define RG_PRIV_LOOP_FALLS_THROUGH(i, lo, hi, kind) 0

#endif

/* ---- code, called by emit/code.h and emit/loop.h ---- */

/* Does the first way of k fall through to the second, in the mode of this instance? */
#define RG_PRIV_FALLS_THROUGH(k) (rg_falls_through_##k && !RG_PRIV_PUSHES(k))
/* A loop that needs one round and counts none has to know whether it is through. */
#define RG_PRIV_ROUND_THROUGH(k, lo) if (RG_PRIV_FALLS_THROUGH(k) && (lo) == 1 && !rg_counted_##k) rg_count_##k = 1;
#define RG_PRIV_IS_NEEDED(k, lo) ((lo) > 0 && (rg_counted_##k ? rg_count_##k < (size_t)(lo) + 1 : rg_count_##k == 0))

#endif
