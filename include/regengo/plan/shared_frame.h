/* shared_frame.h - rounds of one length, each of which could be the last: (?:[0-9a-f]{2}:)*[0-9a-f]{2}, (?:ab)*abc.
 *
 * Idea: where the loop can be left, the frame on top is that of the last such place, which lies so many rounds before. It is taken for
 * both: it holds the later place, and how many rounds lie between that and the first. What comes back to it goes a round's length back, to
 * the last place before where the pattern could go on.
 * Sound where a round has one length and leaves nothing on the stack, neither choices nor what has to be restored.
 * Without it (RG_NO_SHARED_FRAME) each such place has a frame of its own.
 *
 *   rg_shares_k   of a loop: its rounds share a frame. May err: towards 0.
 */
#ifndef RG_PLAN_SHARED_FRAME_H
#define RG_PLAN_SHARED_FRAME_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#ifndef RG_NO_SHARED_FRAME

/* The loop counts nothing, as the frame has one count; rounds that are few have few frames. */
#define RG_PRIV_SHARES_FRAME(k, i, lo, hi, kind) \
    (rg_pushes_##k != 0 && RG_PRIV_IS_GREEDY(kind) && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && (lo) <= 1 && (hi) == RG_INF && \
     rg_min_##i > 0 && rg_min_##i == rg_max_##i && rg_leaves_##i == 0 && rg_captures_##i == 0)

#else

#define RG_PRIV_SHARES_FRAME(k, i, lo, hi, kind) 0

#endif

/* ---- code, called by emit/loop.h ---- */

/* Is known when it is told what a round logs (depth.h). */
#define RG_PRIV_SHARES(k, i) (rg_shares_##k && rg_logs_##i == 0)
/* Instead of a second push. The mark is where the loop was entered. */
#define RG_PRIV_SHARE_PUSH(k, i) \
    if (RG_PRIV_SHARES(k, i) && rg_sp != rg_base + rg_mark_##k) { \
        const size_t rg_rounds = (size_t)rg_priv_frame_distance(rg_sp - 1, rg_p) / (size_t)(rg_min_##i > 0 ? rg_min_##i : 1); \
        rg_priv_frame_set(rg_sp - 1, rg_p, RG_PRIV_STATE(k), rg_priv_frame_count(rg_sp - 1) + rg_rounds); \
        goto rg_logged_##k; \
    }
/* What comes back to it leaves the place before, if there is one. */
#define RG_PRIV_SHARE_BACK(k, i) \
    if (RG_PRIV_SHARES(k, i)) { \
        const unsigned char *rg_place = rg_p; \
        size_t rg_between = rg_priv_frame_count(rg_sp); \
        while (rg_between > 0) { \
            RG_PRIV_SPEND(1); \
            rg_place -= rg_min_##i, rg_between--; \
            if ((rg_accepts_##k && !rg_full) || RG_PRIV_IN_FOLLOW(k, *rg_place)) { \
                rg_priv_frame_set(rg_sp, rg_place, RG_PRIV_STATE(k), rg_between); \
                rg_sp++; \
                break; \
            } \
        } \
    }

#endif
