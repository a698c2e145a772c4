/* machine.h - the primitives of the generated function: states, frames, budget, what could go on at the byte at hand.
 *
 * They use the function's variables (api/engine.h): rg_p, rg_begin, rg_end, rg_sp, rg_base, rg_limit, and its constant
 * parameters rg_full (the match must end with the subject), rg_checked (the stack may overflow), rg_metered.
 */
#ifndef RG_PASSES_MACHINE_H
#define RG_PASSES_MACHINE_H

#include <string.h>

#include "../run/byteset.h"
#include "../run/context.h"
#include "../run/scan.h"
#include "../run/integer.h"
#include "../run/span.h"
#include "../run/utf8.h"
#include "../run/view.h"
#include "room.h"
#include "tables.h"

/* Are fewer than n bytes left? Where so many lie between the start of the match and the end (`known`), one place tells. */
RG_PRIV_INLINE bool rg_priv_lacks(const unsigned char *p, const unsigned char *end, uint64_t n, uint64_t known) {
    return n <= known ? p > end - n : (uint64_t)(end - p) < n;
}

/* The cases of the switch. An undo state restores something and fails on: it is no choice, and a cut may have to keep
 * it. */
#define RG_PRIV_STATE(k) rg_state_##k
#define RG_PRIV_UNDO(k) (rg_state_##k + RG_PRIV_UNDO_BIT)

/* Does k push a frame, in the mode of this instance? */
#define RG_PRIV_PUSHES(k) ((rg_pushes_##k & (rg_full ? 2 : 1)) != 0)

#define RG_PRIV_PUSH(state, where, count) \
    do { \
        if (rg_checked && RG_PRIV_UNLIKELY(rg_sp == rg_limit) && \
            !(rg_growable && rg_priv_room_extend(&rg_room, &rg_base, &rg_sp, &rg_limit))) \
            goto rg_no_room; \
        rg_priv_frame_set(rg_sp, where, (unsigned)(state), count); \
        rg_sp++; \
        if (rg_ctx != NULL) rg_high = rg_priv_higher(rg_high, rg_used + (size_t)(rg_sp - rg_base)); \
    } while (0)

/* The byte at a place to which many ways lead is read there and then. Without this, gcc has each of the ways read it before, and
 * carries it along byte by byte. Costs no instruction. */
#define RG_PRIV_ANEW(p) __asm__("" : "+r"(p));

/* What stands on both sides of this are two branches: else compilers make one condition of them and compute where the cursor goes,
 * and whatever comes after that waits for it, while a branch is guessed. Costs no instruction. */
#define RG_PRIV_BRANCH __asm__ volatile("");

/* This way fails. What fails leaves the block around the innermost alternative that is tried without a frame, or the switch
 * around all of the code, behind which the top frame is taken; so it must not stand in a loop of its own. */
#define RG_PRIV_FAIL break

/* Does the first way of k fall through to the second, in the mode of this instance? */
#define RG_PRIV_FALLS(k) (rg_falls_##k && !RG_PRIV_PUSHES(k))

/* Nothing after k can fail, in the mode of this instance: the frames that lie on the stack when k can be left are never
 * looked at again. So `(?:ab|ba)*` at the end of a pattern searches in one frame, however long the subject. */
#define RG_PRIV_FINAL(k) (!rg_full && rg_open_##k && !rg_tail_##k)

/* No way back into i: its choices go; what restores things for choices below stays, and is below the mark from now on. */
#define RG_PRIV_CUT(k, i) \
    do { \
        if (RG_PRIV_KEEPS(k, i) && !RG_PRIV_FINAL(k)) { \
            rg_sp = rg_priv_frames_cut(rg_base + rg_mark_##k, rg_sp); \
            rg_mark_##k = (size_t)(rg_sp - rg_base); \
        } else { \
            rg_sp = rg_base + rg_mark_##k; \
        } \
    } while (0)

/* The beginning of a sealed node, and its end: its frames go if the pattern can go on, and are taken up at once if it cannot. */
#define RG_PRIV_MARK(k) if (rg_seals_##k) rg_mark_##k = (size_t)(rg_sp - rg_base);
#define RG_PRIV_SEAL(k) \
    if (rg_seals_##k) { \
        if (!RG_PRIV_MAY_FOLLOW(k)) RG_PRIV_FAIL; \
        RG_PRIV_CUT(k, k); \
    }

/* Takes n steps off the budget of the call. */
#define RG_PRIV_SPEND(n) \
    do { \
        if (rg_metered) { \
            if (rg_steps < (uint64_t)(n)) goto rg_no_steps; \
            rg_steps -= (uint64_t)(n); \
        } \
    } while (0)

/* Bytes of the subject that lie before and behind where k starts, at least. */
#define RG_PRIV_ROOM_BEFORE(k) (rg_low_##k < RG_PRIV_FAR ? (size_t)rg_low_##k : 0)
#define RG_PRIV_ROOM(k) ((size_t)rg_room_##k)
/* Are n bytes, one at least, known to be left where k starts? */
#define RG_PRIV_HAS_ROOM(k, n) (rg_room_##k >= 0LL + (n))
/* n < least, in a form that no compiler finds always false where least is 0. */
#define RG_PRIV_FEWER(n, least) ((least) > 0 && (n) < (uint64_t)((least) > 0 ? (least) : 1))
#define RG_PRIV_AT_END(k) (!RG_PRIV_HAS_ROOM(k, 1) && rg_p == rg_end)
/* Are fewer than n bytes left? */
#define RG_PRIV_LACKS(k, n) \
    ((n) > 0 && rg_priv_lacks(rg_p, rg_end, (n) + RG_PRIV_AHEAD(k), rg_low_##k + rg_room_##k + RG_PRIV_AHEAD(k)))
/* What the rounds to come of a loop that is unrolled take at least. */
#define RG_PRIV_AHEAD(k) (rg_unrolled_##k == RG_PRIV_GOES_AHEAD ? rg_ahead : 0)
/* Of what may have taken any number of bytes: is what must come after it left? */
#define RG_PRIV_LEAVES_ROOM(k) if (RG_PRIV_LACKS(k, rg_after_##k)) RG_PRIV_FAIL;
/* What is left whenever the loop k goes on or is left. */
#define RG_PRIV_SPARE(k) (rg_spare_##k + 0LL)

/* Could i start here, where `room` bytes are known to be left? Could the pattern go on after the loop k here? 1 where only trying
 * can tell. */
#define RG_PRIV_CAN_START(i, room) \
    ((room) < 1 && rg_p == rg_end ? rg_ends_##i : rg_null_##i || rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, i)))
#define RG_PRIV_CAN_FOLLOW(k) \
    (RG_PRIV_SPARE(k) < 1 && rg_p == rg_end ? rg_stops_##k : (rg_accepts_##k && !rg_full) || RG_PRIV_IN_NEXT(k, *rg_p))

/* Is a byte one of those that may follow the loop k? */
#define RG_PRIV_IN_NEXT(k, byte) \
    RG_PRIV_IS_AMONG(next_##k, rg_next_table_##k, byte)

/* The same for a node that is no loop and has no table. */
#define RG_PRIV_MAY_FOLLOW(k) \
    ((rg_after_##k < 1 || rg_owed_##k) && rg_p == rg_end ? rg_stops_##k \
                                        : (rg_accepts_##k && !rg_full) || rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_next, k)))

/* The same, with a look at the byte after that one: where a choice would be pushed, it is worth it. */
#define RG_PRIV_CAN_START_SO(i, room) \
    (RG_PRIV_CAN_START(i, room) && \
     (rg_then_##i + 0ULL == RG_PRIV_ANYTHING || ((room) < 1 && rg_p == rg_end) || \
      ((room) < 2 && rg_p + 1 == rg_end ? rg_min_##i < 2 : RG_PRIV_IS_IN_SKETCH(rg_p[1], rg_then_##i))))
#define RG_PRIV_CAN_FOLLOW_SO(k) \
    (RG_PRIV_SPARE(k) < 1 && rg_p == rg_end ? rg_stops_##k : RG_PRIV_CAN_FOLLOW_INSIDE(k))
/* The same where a byte is known to be at hand. */
#define RG_PRIV_CAN_FOLLOW_INSIDE(k) \
    (((rg_accepts_##k && !rg_full) || RG_PRIV_IN_NEXT(k, *rg_p)) && \
     (rg_next_then_##k + 0ULL == RG_PRIV_ANYTHING || (RG_PRIV_SPARE(k) < 2 && rg_p + 1 == rg_end) || \
      RG_PRIV_IS_IN_SKETCH(rg_p[1], rg_next_then_##k)))

/* The assertions, as seen by node k. */
#define RG_PRIV_HOLDS_0BEGIN(k) rg_p == rg_begin
#define RG_PRIV_HOLDS_0END(k) rg_p == rg_end
#define RG_PRIV_HOLDS_0LINE_BEGIN(k) rg_p == rg_begin || rg_p[-1] == '\n'
#define RG_PRIV_HOLDS_0LINE_END(k) rg_p == rg_end || *rg_p == '\n'
#define RG_PRIV_HOLDS_0WORD_BOUNDARY(k) \
    (rg_p != rg_begin && rg_priv_is_word(rg_p[-1])) != \
        (RG_PRIV_GOES_INTO_WORD(k) || (!RG_PRIV_AT_END(k) && rg_priv_is_word(*rg_p)))
#define RG_PRIV_HOLDS_0NOT_WORD_BOUNDARY(k) !(RG_PRIV_HOLDS_0WORD_BOUNDARY(k))

/* A word byte must follow, or all is in vain: no need to look. */
#define RG_PRIV_GOES_INTO_WORD(k) \
    (!rg_accepts_##k && !rg_stops_##k && ((rg_next_##k##_0 & ~RG_PRIV_WORD_0) | (rg_next_##k##_1 & ~RG_PRIV_WORD_1) | \
                                          rg_next_##k##_2 | rg_next_##k##_3) == 0)

RG_PRIV_TABLE(rg_priv_word, table, RG_PRIV_WORD_0, RG_PRIV_WORD_1, RG_PRIV_WORD_2, RG_PRIV_WORD_3)
RG_PRIV_INLINE bool rg_priv_is_word(unsigned char byte) {
    return ((const unsigned char *)rg_priv_word_table)[byte] != 0;
}

#endif
