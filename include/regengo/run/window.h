/* window.h - the part of a stream that is in memory, and where in it the search stands: what a stream runs on, whatever its matcher.
 *
 *     |  seen by look-behind  |  at: an attempt without an answer yet, or one not made yet  |  room  |
 *     text                    at                                                            length   size
 *
 * A search runs on what is there. It finds a match that no byte to come can change, or says where the earliest attempt starts that has
 * no answer before more comes (RG_MORE): what lies before that, less what a look-behind may see, makes room.
 *
 * An attempt that has no answer is not made anew for every byte. Where it came to the end in a run without a bound, it is when a byte
 * comes that is not of the run's set: until then it would come to the end again, which costs a look at each new byte. Otherwise it is
 * when its bytes have grown by a sixteenth, and always while they are few (RG_PRIV_SOON). So a match that grows by small pieces costs 16 looks a
 * byte at most. The end of the stream decides at once.
 *
 * On memory the window moves over what is there, as long as the buffer would be, and nothing is copied.
 */
#ifndef RG_RUN_WINDOW_H
#define RG_RUN_WINDOW_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/status.h"
#include "caller.h"
#include "locate.h"
#include "reader.h"
#include "step.h"
#include "stream_state.h"
#include "touch.h"
#endif

/* An attempt over so many bytes is made anew whatever comes. */
#define RG_PRIV_SOON 4096

/* back: how far behind its start a search may look; SIZE_MAX, where that has no bound (a predicate, or a matcher that is called): then half of
 * the buffer is kept. */
RG_PRIV_UNUSED static inline rg_priv_window rg_priv_window_open(rg_reader reader, char *buffer, size_t size,
                                                                size_t back) {
    rg_priv_window w = {.rg_from = reader, .rg_buffer = buffer, .rg_fresh = true, .rg_first = {1, 1, 0}};
    w.rg_lies = reader.read == NULL && reader.memory != NULL;
    w.rg_text = w.rg_lies ? reader.memory : buffer;
    w.rg_size = buffer != NULL ? size : 0;
    w.rg_behind = back != SIZE_MAX ? back : w.rg_size / 2;
    return w;
}

/* Can it hold anything? RG_MATCH, or why not. */
RG_PRIV_UNUSED static inline rg_status rg_priv_window_holds(const rg_priv_window *w) {
    const rg_reader *const reader = &w->rg_from;
    const bool nowhere = reader->read == NULL && reader->memory == NULL && reader->length > 0;
    return w->rg_buffer == NULL || nowhere ? RG_ERROR_ARGUMENT
         : w->rg_size <= w->rg_behind      ? RG_ERROR_WINDOW
                                           : RG_MATCH;
}

/* Where the search stands, as an offset in the stream. */
RG_PRIV_UNUSED static inline uint64_t rg_priv_window_offset(const rg_priv_window *w) { return w->rg_base + w->rg_at; }

/* What a search on it is told. All those between two reads are one walk, which remembers what failed (plan/memo.h); where nothing can be,
 * points is 0. */
RG_PRIV_INLINE rg_priv_caller rg_priv_window_calls(rg_priv_window *w, const unsigned char **touched, size_t points,
                                                   bool limited) {
    if (points == 0) return (rg_priv_caller){.touched = touched};
    if (w->rg_fresh) {
        w->rg_patience = rg_priv_patience(points, w->rg_length - w->rg_at, limited);
        w->rg_ticket.number = 0;
        w->rg_fresh = false;
    }
    return (rg_priv_caller){.patience = &w->rg_patience, .ticket = &w->rg_ticket, .touched = touched};
}

/* Is there nothing new for the attempt without an answer? */
RG_PRIV_UNUSED static inline bool rg_priv_window_waits(rg_priv_window *w) {
    if (!w->rg_waits || w->rg_ended) return false;
    if (w->rg_run == NULL) return w->rg_length < w->rg_retry && w->rg_length < w->rg_size;
    while (w->rg_retry < w->rg_length && w->rg_run[(unsigned char)w->rg_text[w->rg_retry]] != 0) w->rg_retry++;
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

/* Line and column of a place in the text, told from the last one on; of all places together one pass. */
RG_PRIV_LOCAL rg_location rg_priv_window_locate(rg_priv_window *w, size_t at) {
    if (w->rg_first.line == 0) return w->rg_first;
    const rg_location from = w->rg_here.line != 0 && w->rg_here.offset <= at ? w->rg_here : w->rg_first;
    w->rg_here = rg_locate_from(from, w->rg_text, w->rg_length, at);
    return w->rg_here;
}
/* So many bytes go: what is known of places is told of those that are left. */
RG_PRIV_LOCAL void rg_priv_window_leave(rg_priv_window *w, size_t drop) {
    const rg_location here = w->rg_here;
    if (w->rg_counts)
        w->rg_first = rg_priv_window_locate(w, drop);
    else
        w->rg_first.line = w->rg_first.column = 0;
    w->rg_first.offset = 0;
    w->rg_here = here;
    if (here.offset < drop)
        w->rg_here = w->rg_first;
    else
        w->rg_here.offset -= drop;
}

/* Room for more behind what is needed: RG_MATCH, or RG_ERROR_WINDOW where the buffer is full of it. Moves no more bytes than it frees, unless
 * there is no room at all. */
RG_PRIV_UNUSED static inline rg_status rg_priv_window_room(rg_priv_window *w) {
    const size_t start = w->rg_at < w->rg_length ? w->rg_at : w->rg_length;
    const size_t drop = start > w->rg_behind ? start - w->rg_behind : 0, kept = w->rg_length - drop;
    if (drop > 0 && (w->rg_length == w->rg_size || kept <= drop)) {
        rg_priv_window_leave(w, drop);
        if (w->rg_lies)
            w->rg_text += drop;
        else if (kept > 0)
            RG_PRIV_MEM_MOVE_DOWN(w->rg_buffer, w->rg_buffer + drop, kept);
        w->rg_base += drop;
        w->rg_at -= drop;
        w->rg_length = kept;
        w->rg_retry = w->rg_retry > drop ? w->rg_retry - drop : 0;
        w->rg_past = w->rg_past > drop ? w->rg_past - drop : 0;
    }
    w->rg_fresh = true;
    return w->rg_length < w->rg_size ? RG_MATCH : RG_ERROR_WINDOW;
}

/* What the reader gives next: RG_MATCH, or RG_ERROR_WINDOW, RG_ERROR_READ. */
RG_PRIV_LOCAL rg_status rg_priv_window_read(rg_priv_window *w) {
    const rg_status room = rg_priv_window_room(w);
    if (room != RG_MATCH) return room;
    const size_t most = w->rg_size - w->rg_length;
    const ptrdiff_t n =
        w->rg_lies ? rg_priv_read_by(&w->rg_from, most) : rg_priv_read(&w->rg_from, w->rg_buffer + w->rg_length, most);
    if (n < 0) return RG_ERROR_READ;
    w->rg_ended = n == 0;
    w->rg_length += (size_t)n;
    return RG_MATCH;
}

/* As much of a chunk as there is room for. What was on memory so far moves to the buffer first. */
RG_PRIV_LOCAL rg_status rg_priv_window_take(rg_priv_window *w, const char **chunk, size_t *n) {
    if (w->rg_lies && w->rg_length > 0) RG_PRIV_MEM_COPY(w->rg_buffer, w->rg_text, w->rg_length);
    w->rg_lies = false;
    w->rg_text = w->rg_buffer;
    const rg_status room = rg_priv_window_room(w);
    if (room != RG_MATCH) return room;
    const size_t taken = *n < w->rg_size - w->rg_length ? *n : w->rg_size - w->rg_length;
    if (taken > 0) RG_PRIV_MEM_COPY(w->rg_buffer + w->rg_length, *chunk, taken);
    w->rg_length += taken;
    *chunk += taken;
    *n -= taken;
    return RG_MATCH;
}

#endif
