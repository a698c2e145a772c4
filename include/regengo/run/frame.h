/* frame.h - one choice to come back to: where, to what, and a number. */
#ifndef RG_RUN_FRAME_H
#define RG_RUN_FRAME_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#endif

/* 16 bytes (12 where 64-bit words are aligned to 4, as on 32-bit x86). The state (a case of the generated switch) and the
 * count share a word: 16 bits name 32,000 nodes a pattern, 48 bits count bytes and rounds, two bits less where a frame
 * carries a second thing: enough for subjects of 64 TiB. */
typedef struct rg_frame {
    const unsigned char *position;
    uint64_t word;
} rg_frame;

#ifndef __cplusplus /* from here on what the engine alone uses */

#define RG_PRIV_STATE_BITS 16
#define RG_PRIV_UNDO_BIT 0x8000
#define RG_PRIV_MAX_STATE 0x7fff

RG_PRIV_INLINE void rg_priv_frame_set(rg_frame *frame, const unsigned char *position, unsigned state, uint64_t count) {
    frame->position = position;
    frame->word = count << RG_PRIV_STATE_BITS | state;
}

/* gcc 12 reports, for some matchers at -O2, that the frame below the first one is read: where the loop of choice and
 * failure is peeled, its range analysis loses that a failure with an empty stack ends the attempt. -fanalyzer loses it
 * at -O0, and reports that a frame is read which was never written. */
RG_PRIV_QUIET_BOUNDS
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-use-of-uninitialized-value")
RG_PRIV_INLINE const unsigned char *rg_priv_frame_position(const rg_frame *frame) { return frame->position; }

/* How far p is behind it. */
RG_PRIV_INLINE ptrdiff_t rg_priv_frame_distance(const rg_frame *frame, const unsigned char *p) {
    return p - frame->position;
}

RG_PRIV_INLINE int rg_priv_frame_state(const rg_frame *frame) {
    return (int)(frame->word & ((1u << RG_PRIV_STATE_BITS) - 1));
}

RG_PRIV_INLINE uint64_t rg_priv_frame_carried(const rg_frame *frame) { return frame->word >> RG_PRIV_STATE_BITS; }

RG_PRIV_INLINE size_t rg_priv_frame_count(const rg_frame *frame) { return (size_t)(frame->word >> RG_PRIV_STATE_BITS); }
RG_PRIV_LOUD_ANALYZER
RG_PRIV_LOUD_BOUNDS

/* Drops the choices in [mark, top) and keeps, in order, what only restores something; returns the new top. Linear in
 * the frames dropped, each of which is dropped once. */
static inline rg_frame *rg_priv_frames_cut(rg_frame *mark, const rg_frame *top) {
    for (const rg_frame *frame = mark; frame != top; frame++) {
        if (frame->word & RG_PRIV_UNDO_BIT) *mark++ = *frame;
    }
    return mark;
}

/* Is there a choice in [mark, top)? */
static inline bool rg_priv_frames_choose(const rg_frame *mark, const rg_frame *top) {
    while (mark != top && (mark->word & RG_PRIV_UNDO_BIT) != 0) mark++;
    return mark != top;
}

#endif

#endif
