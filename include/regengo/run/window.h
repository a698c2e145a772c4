/* window.h - the part of a stream that is in memory, and where in it the search stands: what a stream runs on, whatever its matcher.
 *
 *     |  seen by look-behind  |  at: an attempt without an answer yet, or one not made yet  |  room  |
 *     buffer                  at                                                            length   size
 *
 * A search runs on what is there. It finds a match that no byte to come can change, or says where the earliest attempt starts that has
 * no answer before more comes (RG_MORE): what lies before that, less what a look-behind may see, makes room.
 *
 * An attempt that has no answer is not made anew for every byte. Where it came to the end in a run without a bound, it is when a byte
 * comes that is not of the run's set: until then it would come to the end again, which costs a look at each new byte. Otherwise it is
 * when its bytes have grown by a sixteenth, and always while they are few (RG_PRIV_SOON). So a match that grows by small pieces costs 16 looks a
 * byte at most. The end of the stream decides at once.
 */
#ifndef RG_RUN_WINDOW_H
#define RG_RUN_WINDOW_H

#include "../base/status.h"
#include "memo.h"
#include "reader.h"
#include "span.h"
#include "touch.h"

/* An attempt over so many bytes is made anew whatever comes. */
#define RG_PRIV_SOON 4096

typedef struct rg_priv_window {
    rg_reader rg_reader;
    char *rg_buffer;
    size_t rg_size, rg_length;
    size_t rg_at;                /* where the next search starts; beyond length by 1 after an empty match at the end */
    uint64_t rg_base;            /* the stream's offset of the buffer's first byte */
    uint64_t rg_last_end;        /* that of where the last match ended */
    bool rg_any;                 /* there was a match */
    bool rg_ended;               /* no byte comes any more */
    bool rg_waits;               /* the attempt at `at` has no answer yet: */
    const unsigned char *rg_run; /* until a byte comes that is not of this set; NULL: */
    size_t rg_retry;             /* until the window is so long; of a set, bytes up to here are of it */
    bool rg_fresh;               /* bytes have come, or were moved, since there was a search */
    int64_t rg_patience;         /* of the searches of what is there, which are one walk (plan/memo.h) */
    rg_priv_ticket rg_ticket;    /* for what that remembers */
} rg_priv_window;

RG_PRIV_UNUSED static inline rg_priv_window rg_priv_window_open(rg_reader reader, char *buffer, size_t size) {
    return (rg_priv_window){.rg_reader = reader, .rg_buffer = buffer, .rg_size = buffer != NULL ? size : 0};
}

/* Where the search stands, as an offset in the stream. */
RG_PRIV_UNUSED static inline uint64_t rg_priv_window_offset(const rg_priv_window *w) { return w->rg_base + w->rg_at; }

/* Is there nothing new for the attempt without an answer? */
RG_PRIV_UNUSED static inline bool rg_priv_window_waits(rg_priv_window *w) {
    if (!w->rg_waits || w->rg_ended) return false;
    if (w->rg_run == NULL) return w->rg_length < w->rg_retry && w->rg_length < w->rg_size;
    while (w->rg_retry < w->rg_length && w->rg_run[(unsigned char)w->rg_buffer[w->rg_retry]] != 0) w->rg_retry++;
    return w->rg_retry == w->rg_length && w->rg_length < w->rg_size;
}

/* An attempt that starts at `at` has no answer; what it touched. */
RG_PRIV_UNUSED static inline void rg_priv_window_wait(rg_priv_window *w, size_t at, const unsigned char *touched) {
    w->rg_at = at;
    w->rg_waits = true;
    w->rg_run = touched != rg_priv_any_byte ? touched : NULL;
    const size_t bytes = w->rg_length - at;
    w->rg_retry = w->rg_run != NULL ? w->rg_length : w->rg_length + (bytes < RG_PRIV_SOON ? 1 : bytes / 16);
}

/* Room for more behind what is needed, of which `behind` bytes lie before the search: RG_NO_MATCH, or RG_ERROR_WINDOW where the buffer is
 * full of it. Moves no more bytes than it frees, unless there is no room at all. */
RG_PRIV_UNUSED static inline rg_status rg_priv_window_room(rg_priv_window *w, size_t behind) {
    const size_t start = w->rg_at < w->rg_length ? w->rg_at : w->rg_length;
    const size_t drop = start > behind ? start - behind : 0, kept = w->rg_length - drop;
    if (drop > 0 && (w->rg_length == w->rg_size || kept <= drop)) {
        if (kept > 0) RG_PRIV_MEM_MOVE_DOWN(w->rg_buffer, w->rg_buffer + drop, kept);
        w->rg_base += drop;
        w->rg_at -= drop;
        w->rg_length = kept;
        w->rg_retry = w->rg_retry > drop ? w->rg_retry - drop : 0;
    }
    w->rg_fresh = true;
    return w->rg_length < w->rg_size ? RG_NO_MATCH : RG_ERROR_WINDOW;
}

/* What the reader gives next: RG_NO_MATCH, or RG_ERROR_WINDOW, RG_ERROR_READ. */
RG_PRIV_UNUSED static inline rg_status rg_priv_window_read(rg_priv_window *w, size_t behind) {
    const rg_status room = rg_priv_window_room(w, behind);
    if (room != RG_NO_MATCH) return room;
    const ptrdiff_t n = rg_priv_read(&w->rg_reader, w->rg_buffer + w->rg_length, w->rg_size - w->rg_length);
    if (n < 0) return RG_ERROR_READ;
    w->rg_ended = n == 0;
    w->rg_length += (size_t)n;
    return RG_NO_MATCH;
}

/* As much of a chunk as there is room for. */
RG_PRIV_UNUSED static inline rg_status rg_priv_window_take(rg_priv_window *w, size_t behind, const char **chunk,
                                                           size_t *n) {
    const rg_status room = rg_priv_window_room(w, behind);
    if (room != RG_NO_MATCH) return room;
    const size_t taken = *n < w->rg_size - w->rg_length ? *n : w->rg_size - w->rg_length;
    if (taken > 0) RG_PRIV_MEM_COPY(w->rg_buffer + w->rg_length, *chunk, taken);
    w->rg_length += taken;
    *chunk += taken;
    *n -= taken;
    return RG_NO_MATCH;
}

#endif
