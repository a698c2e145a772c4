/* stream.h - what a stream does, whatever its matcher: pulled, pushed, and written anew on its way to an output.
 *
 * A matcher gives its search on a window; here is all else, written once. A loop that looks for the next match is inlined, with the search
 * as a constant, so that a match costs no call by address; what happens once a window is a function.
 */
#ifndef RG_RUN_STREAM_H
#define RG_RUN_STREAM_H

#ifndef RG_PRIV_IN_ORDER
#include "output.h"
#include "window.h"
#endif

/* Looks for a match from where the window stands: RG_MATCH; RG_NO_MATCH: none starts in it; RG_MORE: the attempt that *result spans has no
 * answer, as it touched the end; or an error. The result is a matcher's, and begins with the span of the match. */
typedef rg_status rg_priv_search(rg_priv_window *, const unsigned char **touched, void *result);

/* The next match where those are runs of a set, if it is one of those that window_runs.h tells. */
typedef bool rg_priv_next_run(rg_priv_window *, void *result);

/* What a matcher gives: its search; what is asked before it, or NULL; and whether it has empty matches. */
#define RG_PRIV_SEARCHES rg_priv_search *search, rg_priv_next_run *next_run, bool may_be_empty

RG_PRIV_UNUSED static inline rg_priv_stream rg_priv_stream_begin(rg_reader reader, char *buffer, size_t size,
                                                                 size_t back) {
    const rg_priv_window w = rg_priv_window_open(reader, buffer, size, back);
    return (rg_priv_stream){rg_priv_window_holds(&w), w};
}

/* Of a match, where it starts in the stream. */
RG_PRIV_INLINE rg_status rg_priv_window_tell(const rg_priv_window *w, rg_span match, uint64_t *offset) {
    if (offset != NULL) *offset = w->rg_base + rg_priv_span_offset(match, w->rg_text);
    return RG_MATCH;
}

/* Of what is there: RG_MATCH; RG_MORE: no further one before more comes; RG_NO_MATCH: nor ever; or an error. */
RG_PRIV_INLINE rg_status rg_priv_stream_advance(rg_priv_window *w, RG_PRIV_SEARCHES, void *result, uint64_t *offset) {
    for (;;) {
        const bool more = !w->rg_ended;
        const unsigned char *touched = NULL;
        if (w->rg_at + more > w->rg_length || rg_priv_window_waits(w)) return more ? RG_MORE : RG_NO_MATCH;
        if (next_run != NULL) {
            if (next_run(w, result)) return rg_priv_window_tell(w, *(const rg_span *)result, offset);
            if (w->rg_at + more > w->rg_length) continue;
        }
        const rg_status answer = search(w, &touched, result);
        w->rg_waits = false;
        if (answer == RG_NO_MATCH) {
            w->rg_at = w->rg_length + !more;
            continue;
        }
        if (answer != RG_MATCH && answer != RG_MORE) return answer;
        const rg_span match = *(const rg_span *)result;
        const size_t from = rg_priv_span_offset(match, w->rg_text);
        if (answer == RG_MORE) {
            rg_priv_window_wait(w, from, touched);
            return RG_MORE;
        }
        if (!rg_priv_step_over(match, w->rg_text, may_be_empty, &w->rg_at, &w->rg_past)) continue;
        return rg_priv_window_tell(w, match, offset);
    }
}

/* The next match; where there is none, the result is cleared. */
RG_PRIV_INLINE rg_status rg_priv_stream_pull(rg_priv_stream *s, RG_PRIV_SEARCHES, void *result, size_t result_bytes,
                                             uint64_t *offset) {
    while (s->status == RG_MATCH) {
        const rg_status answer = rg_priv_stream_advance(&s->window, search, next_run, may_be_empty, result, offset);
        if (answer == RG_MATCH) return RG_MATCH;
        s->status = answer == RG_MORE ? rg_priv_window_read(&s->window) : answer;
    }
    if (offset != NULL) *offset = rg_priv_window_offset(&s->window);
    RG_PRIV_MEM_CLEAR(result, result_bytes);
    return s->status;
}

/* ---- pushed ---- */

/* What is pushed where the stream ends. */
RG_PRIV_UNUSED static const char rg_priv_no_more[1] = {0};

typedef struct rg_priv_push {
    const char *chunk;
    size_t n;
    bool looks; /* there are bytes, or there is an end, that was not looked at */
    bool any;   /* there was a match */
    bool wrong; /* NULL, and so many bytes */
} rg_priv_push;

RG_PRIV_UNUSED static inline rg_priv_push rg_priv_push_begin(rg_priv_stream *s, const char *chunk, size_t n) {
    if (chunk == NULL && n > 0) return (rg_priv_push){.wrong = true};
    /* Who pulled before may have left bytes that were not looked at: they are before others take their room. */
    if (chunk != rg_priv_no_more)
        return (rg_priv_push){.chunk = chunk, .n = n, .looks = s->window.rg_at < s->window.rg_length};
    s->window.rg_ended = s->window.rg_fresh = true;
    return (rg_priv_push){.looks = true};
}

/* Is there one more match that what is pushed completes? */
RG_PRIV_INLINE bool rg_priv_push_next(rg_priv_push *pushed, rg_priv_stream *s, RG_PRIV_SEARCHES, void *result,
                                      uint64_t *offset) {
    while (s->status == RG_MATCH && (pushed->looks || pushed->n > 0)) {
        if (pushed->looks) {
            const rg_status answer = rg_priv_stream_advance(&s->window, search, next_run, may_be_empty, result, offset);
            if (answer == RG_MATCH) return pushed->any = true;
            if (answer != RG_MORE) s->status = answer;
            pushed->looks = false;
        } else {
            s->status = rg_priv_window_take(&s->window, &pushed->chunk, &pushed->n);
            pushed->looks = true;
        }
    }
    return false;
}

/* An error, or whether there was a match, the end of the stream or not. */
RG_PRIV_UNUSED static inline rg_status rg_priv_push_end(const rg_priv_push *pushed, const rg_priv_stream *s) {
    return pushed->wrong ? RG_ERROR_ARGUMENT : s->status < 0 ? s->status : pushed->any ? RG_MATCH : RG_NO_MATCH;
}

/* ---- written anew ---- */

/* Constant memory: what lies before the search can be in no match any more, and goes out before the window makes room. */
typedef struct rg_priv_flow {
    rg_priv_window window;
    rg_output *out;
    rg_status status;
    size_t copied; /* in the window: what lies before it is out, or left out */
    bool keeps;    /* what is no match */
    bool any;
} rg_priv_flow;

RG_PRIV_UNUSED static inline rg_priv_flow rg_priv_flow_begin(rg_priv_stream s, rg_output *out, bool keeps) {
    return (rg_priv_flow){.window = s.window,
                          .out = out,
                          .keeps = keeps,
                          .status = out == NULL     ? RG_ERROR_ARGUMENT
                                  : out->status < 0 ? out->status
                                                    : s.status};
}

RG_PRIV_LOCAL void rg_priv_flow_to(rg_priv_flow *f, size_t settled) {
    if (f->keeps && settled > f->copied) f->status = rg_put(f->out, f->window.rg_text + f->copied, settled - f->copied);
    f->copied = settled;
}

RG_PRIV_LOCAL void rg_priv_flow_read(rg_priv_flow *f, rg_status answer) {
    rg_priv_window *const w = &f->window;
    rg_priv_flow_to(f, w->rg_at < w->rg_length ? w->rg_at : w->rg_length);
    const uint64_t base = w->rg_base;
    if (f->status < 0) return;
    f->status = answer == RG_MORE ? rg_priv_window_read(w) : answer;
    f->copied -= (size_t)(w->rg_base - base);
}

/* The next match: what stands before it is out, and what is written next stands in its place. */
RG_PRIV_INLINE bool rg_priv_flow_next(rg_priv_flow *f, RG_PRIV_SEARCHES, void *result) {
    while (f->status == RG_MATCH) {
        const rg_status answer = rg_priv_stream_advance(&f->window, search, next_run, may_be_empty, result, NULL);
        if (answer == RG_MATCH) {
            const rg_span match = *(const rg_span *)result;
            rg_priv_flow_to(f, rg_priv_span_offset(match, f->window.rg_text));
            f->copied += match.len;
            f->any = true;
            return f->status >= 0;
        }
        rg_priv_flow_read(f, answer);
    }
    return false;
}
/* It was. */
RG_PRIV_INLINE void rg_priv_flow_by(rg_priv_flow *f, rg_status written) {
    f->status = written < 0 ? written : f->out->status;
}

RG_PRIV_LOCAL rg_status rg_priv_flow_end(const rg_priv_flow *f) {
    if (f->out == NULL) return f->status;
    const rg_status last = rg_put(f->out, "", 0); /* ends a text on the heap */
    return f->status < 0 ? f->status : last < 0 ? last : f->any ? RG_MATCH : RG_NO_MATCH;
}

#endif
