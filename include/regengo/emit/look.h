/* look.h - look-around: tries a node at a place and comes back, having consumed nothing.
 *
 * A positive look is an atomic group that puts the cursor back. A negative one keeps a frame below its body: if the body
 * fails, everything comes back to that frame, and the look holds; if it matches, the look fails, and the frames of the
 * body go, but for those that restore what it captured. A look behind starts its body as many bytes back as it is long;
 * where that is a range, it tries length after length, the longest that there is room for first, and its frame counts them.
 */
#ifndef RG_EMIT_LOOK_H
#define RG_EMIT_LOOK_H

#ifndef RG_PRIV_IN_ORDER
#include "machine.h"
#endif

#define RG_PRIV_LOOK_OPENS(k, i, kind) \
    if (rg_single_##i) { \
        /* One byte: no need to go there. */ \
        if ((RG_PRIV_IS_BEHIND(kind) ? rg_p != rg_begin && rg_priv_has(rg_p[-1], RG_PRIV_WORDS(rg_first, i)) \
                                     : !RG_PRIV_IS_END(rg_p) && rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, i))) == \
            RG_PRIV_IS_NEGATIVE(kind)) \
            RG_PRIV_FAIL; \
        goto rg_done_##k; \
    } \
    if (RG_PRIV_IS_BEHIND(kind) && RG_PRIV_FEWER((uint64_t)(rg_p - rg_begin), rg_min_##i)) { \
        if (!RG_PRIV_IS_NEGATIVE(kind)) RG_PRIV_FAIL; \
        goto rg_done_##k; \
    } \
    if (!RG_PRIV_IS_BEHIND(kind) && !RG_PRIV_HAS_ROOM(k, rg_min_##i) && RG_PRIV_LACKS(k, rg_min_##i)) { \
        if (!RG_PRIV_IS_NEGATIVE(kind)) RG_PRIV_FAIL; \
        goto rg_done_##k; \
    } \
    rg_look_##k = rg_p; \
    rg_mark_##k = (size_t)(rg_sp - rg_base); \
    if (RG_PRIV_IS_BEHIND(kind)) rg_p -= RG_PRIV_FIRST_LENGTH(i, kind); \
    if (RG_PRIV_PUSHES(k)) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_look_##k, (size_t)(rg_look_##k - rg_p)); \
    rg_body_##k:;

/* How far back the first try begins, where room for the shortest is known to be. */
#define RG_PRIV_FIRST_LENGTH(i, kind) \
    (RG_PRIV_TRIES_LENGTHS(i, kind) && RG_PRIV_FEWER((uint64_t)(rg_p - rg_begin), rg_max_##i) ? rg_p - rg_begin : (ptrdiff_t)rg_max_##i)

#define RG_PRIV_LOOK_CLOSES(k, i, kind) \
    if (RG_PRIV_TRIES_LENGTHS(i, kind) && rg_p != rg_look_##k) RG_PRIV_FAIL; \
    if (RG_PRIV_IS_NEGATIVE(kind)) { \
        if (rg_logs_##i) { \
            rg_sp = rg_priv_frames_cut(rg_base + rg_mark_##k + 1, rg_sp); \
            rg_priv_frame_set(rg_base + rg_mark_##k, NULL, RG_PRIV_UNDO(k), 0); \
        } else { \
            rg_sp = rg_base + rg_mark_##k; \
        } \
        RG_PRIV_FAIL; \
    } \
    if (rg_pushes_##k != 0 || rg_uses_stack_##i) RG_PRIV_CUT(k, i); \
    if (rg_max_##i >= RG_PRIV_FAR) RG_PRIV_TIRE(rg_p - rg_look_##k); \
    rg_p = rg_look_##k; \
    goto rg_done_##k; \
    case RG_PRIV_UNDO(k): \
        if (!RG_PRIV_IS_NEGATIVE(kind) || !rg_logs_##i) RG_PRIV_UNREACHABLE(); \
        goto rg_fail; \
    case RG_PRIV_STATE(k): \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        rg_p = rg_priv_frame_position(rg_sp); \
        if (RG_PRIV_TRIES_LENGTHS(i, kind)) { \
            const size_t rg_tried = rg_priv_frame_count(rg_sp); \
            if (rg_tried > (size_t)rg_min_##i) { \
                rg_look_##k = rg_p; \
                rg_mark_##k = (size_t)(rg_sp - rg_base); \
                rg_priv_frame_set(rg_sp, rg_p, RG_PRIV_STATE(k), rg_tried - 1); \
                rg_sp++; \
                rg_p -= rg_tried - 1; \
                goto rg_body_##k; \
            } \
        } \
        if (!RG_PRIV_IS_NEGATIVE(kind)) goto rg_fail; \
    rg_done_##k:;

#endif
