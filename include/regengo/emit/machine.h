/* machine.h - the primitives of the generated function: states, frames, budget, what could go on at the byte at hand.
 *
 * They use the function's variables (api/engine.h): rg_p, rg_begin, rg_end, rg_sp, rg_base, rg_limit, and its constant
 * parameters rg_full (the match must end with the subject), rg_checked (the stack may overflow), rg_metered.
 */
#ifndef RG_EMIT_MACHINE_H
#define RG_EMIT_MACHINE_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/final_cut.h"
#include "../plan/length_check.h"
#include "../plan/memo.h"
#include "../run/byteset.h"
#include "../run/scan.h"
#include "../run/stack.h"
#include "../run/touch.h"
#include "tables.h"
#include "trace.h"
#endif

/* The cases of the switch. An undo state restores something and fails on: it is no choice, and a cut may have to keep
 * it. */
#define RG_PRIV_STATE(k) rg_state_##k
#define RG_PRIV_UNDO(k) (rg_state_##k + RG_PRIV_UNDO_BIT)

/* Does k push a frame, in the mode of this instance? */
#define RG_PRIV_PUSHES(k) RG_PRIV_IN_MODE(rg_pushes_##k)

#define RG_PRIV_PUSH(state, where, count) \
    do { \
        if (rg_checked && RG_PRIV_UNLIKELY(rg_sp == rg_limit) && \
            !(rg_growable && rg_priv_room_extend(&rg_room, &rg_base, &rg_sp, &rg_limit))) \
            goto rg_no_room; \
        rg_priv_frame_set(rg_sp, where, (unsigned)(state), count); \
        RG_PRIV_TRACE_PUSH(state) \
        rg_sp++; \
        if (rg_ctx != NULL) rg_high = rg_priv_higher(rg_high, rg_used + (size_t)(rg_sp - rg_base)); \
    } while (0)

/* The byte at a place to which many ways lead is read there and then. Without this, gcc has each of the ways read it before, and
 * carries it along byte by byte. Costs no instruction. */
#define RG_PRIV_ANEW(p) __asm__("" : "+r"(p));
/* What is not to have a register all along. */
#define RG_PRIV_IN_MEMORY(x) __asm__("" : "+m"(x))

/* Where more bytes may come (rg_more), whatever looks at the end notes that it did: from then on the attempt has no answer but RG_MORE,
 * which comes at the next failure, or instead of a match (api/engine.h). What goes on meanwhile takes what is there for all. A run without
 * a bound that comes to the end notes its set besides: bytes of it, whatever their number, will not change that. */
#define RG_PRIV_IS_END(p) ((p) == rg_end && RG_PRIV_TOUCHES)
#define RG_PRIV_TOUCHES (!rg_more || rg_priv_touch(&rg_touched, rg_priv_any_byte))
#define RG_PRIV_WANTS_MORE (rg_more && rg_priv_touch(&rg_touched, rg_priv_any_byte))
#define RG_PRIV_TOUCH_IF(condition) if (rg_more && (condition)) rg_priv_touch(&rg_touched, rg_priv_any_byte);
#define RG_PRIV_RUN_TOUCHES(k, hi) \
    if (rg_more && rg_p == rg_end && ((hi) == RG_INF || (size_t)(rg_p - rg_run) != (size_t)(hi))) \
        rg_priv_touch(&rg_touched, (hi) == RG_INF && rg_shape_##k == RG_PRIV_RUN ? rg_body_bytes_##k : rg_priv_any_byte);

/* This way fails. What fails leaves the block around the innermost alternative that is tried without a frame, or the switch
 * around all of the code, behind which the top frame is taken; so it must not stand in a loop of its own. */
#define RG_PRIV_FAIL break

/* No way back into i: its choices go; what restores things for choices below stays, and is below the mark from now on. */
#define RG_PRIV_CUT(k, i) \
    do { \
        if (RG_PRIV_KEEPS(k, i) && !RG_PRIV_IS_FINAL(k)) { \
            rg_sp = rg_priv_frames_cut(rg_base + rg_mark_##k, rg_sp); \
            rg_mark_##k = (size_t)(rg_sp - rg_base); \
        } else { \
            rg_sp = rg_base + rg_mark_##k; \
        } \
    } while (0)

/* Takes n steps off the budget of the call. */
#define RG_PRIV_SPEND(n) \
    do { \
        if (rg_metered) { \
            if (rg_steps < (uint64_t)(n)) goto rg_no_steps; \
            rg_steps -= (uint64_t)(n); \
        } \
    } while (0)

/* So many bytes were gone through for nothing: takes that off what is done before failures are remembered (plan/memo.h). What is gone
 * through counts where it fails, so what succeeds pays nothing. */
#define RG_PRIV_TIRE(bytes) \
    if (rg_hard) rg_patience -= rg_priv_tiring(bytes)
/* And a way has failed with them. */
#define RG_PRIV_FAILED(bytes) \
    if (rg_hard && RG_PRIV_UNLIKELY((rg_patience += ~rg_priv_tiring(bytes)) < 0)) goto rg_tired

/* n < least, in a form that no compiler finds always false where least is 0. */
#define RG_PRIV_FEWER(n, least) ((least) > 0 && (n) < (uint64_t)((least) > 0 ? (least) : 1))

/* Could i start here, where `room` bytes are known to be left? Could the pattern go on after the loop k here? 1 where only trying
 * can tell. Where more may come, the end tells nothing of a way that is for later (MIGHT), and one that is for now has looked at it. */
#define RG_PRIV_CAN_START(i, room) RG_PRIV_STARTS(i, room, RG_PRIV_WANTS_MORE)
#define RG_PRIV_MIGHT_START(i, room) RG_PRIV_STARTS(i, room, rg_more)
#define RG_PRIV_STARTS(i, room, more) \
    ((room) < 1 && rg_p == rg_end ? rg_at_end_##i || more : rg_nullable_##i || rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, i)))
#define RG_PRIV_CAN_FOLLOW(k) RG_PRIV_FOLLOWS(k, RG_PRIV_WANTS_MORE)
#define RG_PRIV_MIGHT_FOLLOW(k) RG_PRIV_FOLLOWS(k, rg_more)
#define RG_PRIV_FOLLOWS(k, more) \
    (RG_PRIV_SPARE(k) < 1 && rg_p == rg_end ? rg_follow_at_end_##k || more : RG_PRIV_CAN_FOLLOW_INSIDE(k))
/* The same where a byte is known to be at hand. */
#define RG_PRIV_CAN_FOLLOW_INSIDE(k) ((rg_accepts_##k && !rg_full) || RG_PRIV_IN_FOLLOW(k, *rg_p))
/* The same for a node that is no loop. */
#define RG_PRIV_MAY_FOLLOW(k) \
    (RG_PRIV_AT_END_BEHIND(k) ? rg_follow_at_end_##k \
                              : (rg_accepts_##k && !rg_full) || rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_follow, k)))

/* Is a byte one of those that may follow the loop k, or of those that it scans over? */
#define RG_PRIV_IN_FOLLOW(k, byte) rg_priv_has(byte, RG_PRIV_WORDS(rg_follow, k))
#define RG_PRIV_IN_BODY(k, byte) RG_PRIV_IS_AMONG(k, rg_body_bytes_##k, byte)

#endif
