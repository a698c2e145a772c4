/* stream.h - matches in what does not lie in memory as a whole: Name_stream_begin, Name_stream_next, Name_stream_push.
 *
 * Exact: for every way in which a subject may be cut into pieces, the matches, their captures and offsets are those of the whole
 * subject. The engine says RG_MORE where bytes to come could change an answer (emit/machine.h); run/window.h keeps what may still
 * be needed. docs/streams.md says more.
 */
#ifndef RG_API_STREAM_H
#define RG_API_STREAM_H

#include "../run/window.h"
#include "engine.h"
#include "info.h"

/* Name_stream_begin(reader, buffer, size)          a stream of what a reader gives (run/reader.h), on the caller's buffer
 * Name_stream_next(&stream, &result, &offset)      the next match: RG_MATCH, RG_NO_MATCH after the last one, or an error
 * Name_stream_push(&stream, chunk, n, on_match, user)
 *                                                  the same of what an event loop hands over: calls on_match for each match that it
 *                                                  completes: RG_MATCH if there was one, else RG_NO_MATCH, or an error
 * Name_stream_finish(&stream, on_match, user)      and of the end
 *
 *     char buffer[65536];
 *     Date_stream dates = Date_stream_begin(rg_from_fd(0), buffer, sizeof buffer);
 *     Date_result m;
 *     uint64_t offset;
 *     while (Date_stream_next(&dates, &m, &offset) == RG_MATCH) printf("%llu: " RG_FMT "\n", (unsigned long long)offset, RG_ARG(m.match));
 *
 * The spans of a result point into the buffer, until the next call; offset, or NULL, is where the match starts in the stream.
 * stream.status is RG_MATCH as long as it goes on, then what ended it, which every further call answers: RG_NO_MATCH; RG_ERROR_READ (errno
 * is the reader's); RG_ERROR_WINDOW: an attempt needs more bytes than the buffer holds, and starts at the offset that is told; nothing
 * before that was lost. A buffer that could hold nothing is RG_ERROR_WINDOW at once, NULL RG_ERROR_ARGUMENT. Name_STREAM_WINDOW bytes always
 * suffice, or RG_UNBOUNDED. Cost: one pass over the stream; memory: the buffer. A predicate (RG_WHEN) sees what is in the buffer. */

/* false: no more of them; the stream ends there. */
#define RG_PRIV_STREAM(Name, root, options) \
    typedef bool Name##_on_match(void *rg_user, const Name##_result *rg_result, uint64_t rg_offset); \
    typedef struct Name##_stream { \
        rg_status status; \
        rg_priv_window rg_window; \
    } Name##_stream; \
    RG_PRIV_ENUM { Name##_STREAM_WINDOW = RG_PRIV_OR_UNBOUNDED(RG_PRIV_WINDOW(root)) }; \
\
    /* A search from where the window stands: all those between two reads are one walk, which remembers what failed. */ \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_search(rg_priv_window *rg_w, bool rg_more, const unsigned char **rg_touched, \
                                                     Name##_result *rg_result) { \
        const rg_priv_caller rg_caller = {0, NULL, NULL, NULL, 0, Name##_MEMO_POINTS > 0 ? &rg_w->rg_patience : NULL, NULL, \
                                          Name##_MEMO_POINTS > 0 ? &rg_w->rg_ticket : NULL, rg_touched}; \
        if (Name##_MEMO_POINTS > 0 && rg_w->rg_fresh) { \
            rg_w->rg_patience = rg_priv_patience(Name##_MEMO_POINTS, rg_w->rg_length - rg_w->rg_at, RG_PRIV_STEPS_OPTION(options) == 0); \
            rg_w->rg_ticket.number = 0; \
            rg_w->rg_fresh = false; \
        } \
        return rg_more ? rg_priv_of_##Name##_run(rg_w->rg_buffer, rg_w->rg_length, rg_w->rg_at, RG_PRIV_SEARCH_ON_MORE, true, NULL, &rg_caller, 0, rg_result) \
                       : rg_priv_of_##Name##_run(rg_w->rg_buffer, rg_w->rg_length, rg_w->rg_at, RG_PRIV_SEARCH_ON, true, NULL, &rg_caller, 0, rg_result); \
    } \
\
    /* Of what is there: RG_MATCH; RG_MORE: no further one before more comes; RG_NO_MATCH: nor ever. */ \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_advance(rg_priv_window *rg_w, Name##_result *rg_result, uint64_t *rg_offset) { \
        for (;;) { \
            const bool rg_more = !rg_w->rg_ended; \
            const unsigned char *rg_touched = NULL; \
            if (rg_w->rg_at + rg_more > rg_w->rg_length || rg_priv_window_waits(rg_w)) return rg_more ? RG_MORE : RG_NO_MATCH; \
            const rg_status rg_answer = rg_priv_of_##Name##_search(rg_w, rg_more, &rg_touched, rg_result); \
            rg_w->rg_waits = false; \
            if (rg_answer == RG_NO_MATCH) { \
                rg_w->rg_at = rg_w->rg_length + !rg_more; \
                continue; \
            } \
            if (rg_answer != RG_MATCH && rg_answer != RG_MORE) return rg_answer; \
            const size_t rg_from = rg_priv_span_offset(rg_result->match, rg_w->rg_buffer); \
            if (rg_answer == RG_MORE) { \
                rg_priv_window_wait(rg_w, rg_from, rg_touched); \
                return RG_MORE; \
            } \
            const size_t rg_to = rg_from + rg_priv_span_length(rg_result->match); \
            const bool rg_skipped = Name##_MIN_LENGTH == 0 && rg_from == rg_to && rg_w->rg_any && rg_w->rg_base + rg_from == rg_w->rg_last_end; \
            rg_w->rg_any = true; \
            rg_w->rg_last_end = rg_w->rg_base + rg_to; \
            rg_w->rg_at = rg_to + (Name##_MIN_LENGTH == 0 && rg_from == rg_to); \
            if (rg_skipped) continue; \
            if (rg_offset != NULL) *rg_offset = rg_w->rg_base + rg_from; \
            return RG_MATCH; \
        } \
    } \
\
    RG_PRIV_UNUSED static inline Name##_stream Name##_stream_begin(rg_reader rg_from, char *rg_buffer, size_t rg_size) { \
        return (Name##_stream){rg_buffer == NULL                                ? RG_ERROR_ARGUMENT \
                               : rg_size <= RG_PRIV_KEPT_BEHIND(Name, rg_size) ? RG_ERROR_WINDOW \
                                                                                : RG_MATCH, \
                               rg_priv_window_open(rg_from, rg_buffer, rg_size)}; \
    } \
\
    RG_PRIV_UNUSED static inline rg_status Name##_stream_next(Name##_stream *rg_stream, Name##_result *rg_result, \
                                                              uint64_t *rg_offset) { \
        Name##_result rg_unwanted; \
        rg_priv_window *const rg_w = &rg_stream->rg_window; \
        if (rg_result == NULL) rg_result = &rg_unwanted; \
        while (rg_stream->status == RG_MATCH) { \
            rg_status rg_answer = rg_priv_of_##Name##_advance(rg_w, rg_result, rg_offset); \
            if (rg_answer == RG_MATCH) return RG_MATCH; \
            if (rg_answer == RG_MORE) { \
                rg_answer = rg_priv_window_read(rg_w, RG_PRIV_KEPT_BEHIND(Name, rg_w->rg_size)); \
                if (rg_answer == RG_NO_MATCH) continue; \
            } \
            rg_stream->status = rg_answer; \
        } \
        if (rg_offset != NULL) *rg_offset = rg_priv_window_offset(rg_w); \
        RG_PRIV_NOTHING(rg_result); \
        return rg_stream->status; \
    } \
\
    /* All matches of what is there. */ \
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Name##_stream_tell(Name##_stream *rg_stream, Name##_on_match *rg_on_match, \
                                                                        void *rg_user, bool *rg_any) { \
        Name##_result rg_result; \
        uint64_t rg_offset = 0; \
        rg_status rg_answer; \
        while ((rg_answer = rg_priv_of_##Name##_advance(&rg_stream->rg_window, &rg_result, &rg_offset)) == RG_MATCH) { \
            *rg_any = true; \
            if (rg_on_match != NULL && !rg_on_match(rg_user, &rg_result, rg_offset)) return RG_NO_MATCH; \
        } \
        return rg_answer; \
    } \
\
    RG_PRIV_UNUSED static inline rg_status Name##_stream_push(Name##_stream *rg_stream, const char *rg_chunk, size_t rg_n, \
                                                              Name##_on_match *rg_on_match, void *rg_user) { \
        bool rg_any = false; \
        if (rg_chunk == NULL && rg_n != 0) return RG_ERROR_ARGUMENT; \
        while (rg_stream->status == RG_MATCH && rg_n > 0) { \
            rg_status rg_answer = \
                rg_priv_window_take(&rg_stream->rg_window, RG_PRIV_KEPT_BEHIND(Name, rg_stream->rg_window.rg_size), &rg_chunk, &rg_n); \
            if (rg_answer == RG_NO_MATCH) { \
                rg_answer = rg_priv_of_##Name##_stream_tell(rg_stream, rg_on_match, rg_user, &rg_any); \
                if (rg_answer == RG_MORE) continue; \
            } \
            rg_stream->status = rg_answer; \
        } \
        return rg_stream->status != RG_MATCH && !(rg_any && rg_stream->status == RG_NO_MATCH) ? rg_stream->status \
               : rg_any                                                                       ? RG_MATCH \
                                                                                              : RG_NO_MATCH; \
    } \
\
    RG_PRIV_UNUSED static inline rg_status Name##_stream_finish(Name##_stream *rg_stream, Name##_on_match *rg_on_match, \
                                                                void *rg_user) { \
        bool rg_any = false; \
        if (rg_stream->status == RG_MATCH) { \
            rg_stream->rg_window.rg_ended = rg_stream->rg_window.rg_fresh = true; \
            rg_stream->status = rg_priv_of_##Name##_stream_tell(rg_stream, rg_on_match, rg_user, &rg_any); \
        } \
        return rg_stream->status == RG_NO_MATCH && rg_any ? RG_MATCH : rg_stream->status; \
    }

/* Bytes before a search that it may look at. Where that has no bound (a predicate, or a matcher that is called), half of the buffer. */
#define RG_PRIV_KEPT_BEHIND(Name, size) ((size_t)Name##_LOOK_BEHIND != (size_t)RG_UNBOUNDED ? (size_t)Name##_LOOK_BEHIND : (size) / 2)
/* One more byte than an attempt can depend on, and what lies before it: so it never comes to the end. */
#define RG_PRIV_WINDOW(root) RG_PRIV_PLUS(1, RG_PRIV_PLUS(rg_back_##root, rg_farthest_##root))

#endif
