/* stream.h - matches in what does not lie in memory as a whole: Name_stream_begin, Name_stream_next, Name_stream_push.
 *
 * Exact: for every way in which a subject may be cut into pieces, the matches, their captures and offsets are those of the whole
 * subject. The engine says RG_MORE where bytes to come could change an answer (emit/machine.h); run/window.h keeps what may still
 * be needed. docs/streams.md says more.
 */
#ifndef RG_API_STREAM_H
#define RG_API_STREAM_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/run_walk.h"
#include "../run/stream.h"
#include "engine.h"
#include "info.h"
#endif

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

#define RG_PRIV_STREAM(Name, root, options) \
    /* false: no more of them; the stream ends there. */ \
    typedef bool Name##_on_match(void *rg_user, const Name##_result *rg_result, uint64_t rg_offset); \
    typedef union Name##_stream { \
        rg_status status; \
        rg_priv_stream rg_own; \
    } Name##_stream; \
    RG_PRIV_ENUM { Name##_STREAM_WINDOW = RG_PRIV_OR_UNBOUNDED(RG_PRIV_WINDOW(root)) }; \
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Name##_search(rg_priv_window *rg_w, const unsigned char **rg_touched, void *rg_result) { \
        const rg_priv_caller rg_caller = rg_priv_window_calls(rg_w, rg_touched, Name##_MEMO_POINTS, RG_PRIV_STEPS_OPTION(options) == 0); \
        return rg_w->rg_ended ? RG_PRIV_SEARCH_BY(Name, RG_PRIV_SEARCH_ON) : RG_PRIV_SEARCH_BY(Name, RG_PRIV_SEARCH_ON_MORE); \
    } \
    RG_PRIV_STREAM_RUNS(Name) \
    RG_PRIV_UNUSED static inline Name##_stream Name##_stream_begin(rg_reader rg_from, char *rg_buffer, size_t rg_size) { \
        return (Name##_stream){.rg_own = RG_PRIV_STREAM_OF(Name)}; \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_stream_next(Name##_stream *rg_stream, Name##_result *rg_result, uint64_t *rg_offset) { \
        Name##_result rg_unwanted; \
        if (rg_result == NULL) rg_result = &rg_unwanted; \
        if (rg_priv_of_##Name##_runs) return rg_priv_of_##Name##_pull_run(&rg_stream->rg_own, rg_result, rg_offset); \
        return rg_priv_stream_pull(&rg_stream->rg_own, RG_PRIV_SEARCH_OF(Name), rg_result, sizeof rg_unwanted, rg_offset); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_stream_push(Name##_stream *rg_stream, const char *rg_chunk, size_t rg_n, \
                                                              Name##_on_match *rg_on_match, void *rg_user) { \
        RG_PRIV_STREAM_PUSH(Name, RG_PRIV_SEARCH_OF(Name)) \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_stream_finish(Name##_stream *rg_stream, Name##_on_match *rg_on_match, void *rg_user) { \
        return Name##_stream_push(rg_stream, rg_priv_no_more, 0, rg_on_match, rg_user); \
    }
#define RG_PRIV_SEARCH_BY(Name, mode) \
    rg_priv_of_##Name##_run(rg_w->rg_text, rg_w->rg_length, rg_w->rg_at, mode, true, NULL, &rg_caller, 0, rg_result)

#define RG_PRIV_STREAM_PUSH(Name, ...) \
    Name##_result rg_result; \
    uint64_t rg_offset; \
    rg_priv_push rg_pushed = rg_priv_push_begin(&rg_stream->rg_own, rg_chunk, rg_n); \
    while (rg_priv_push_next(&rg_pushed, &rg_stream->rg_own, __VA_ARGS__, &rg_result, &rg_offset)) \
        if (rg_on_match != NULL && !rg_on_match(rg_user, &rg_result, rg_offset)) rg_stream->status = RG_NO_MATCH; \
    return rg_priv_push_end(&rg_pushed, &rg_stream->rg_own);

/* Where matches are runs of a set (plan/run_walk.h), what is near is found without a call; what is not, by one of two functions: the second
 * one is for where the window ends, and has all that a search needs. */
#define RG_PRIV_STREAM_RUNS(Name) \
    RG_PRIV_APART bool rg_priv_of_##Name##_next_run(rg_priv_window *rg_w, void *rg_to) { \
        Name##_result *const rg_result = rg_to; \
        return RG_PRIV_NEXT_RUN_IN_WINDOW(Name, false); \
    } \
    RG_PRIV_APART rg_status rg_priv_of_##Name##_pull(rg_priv_stream *rg_s, Name##_result *rg_result, uint64_t *rg_offset) { \
        return rg_priv_stream_pull(rg_s, RG_PRIV_SEARCH_OF(Name), rg_result, sizeof *rg_result, rg_offset); \
    } \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_pull_run(rg_priv_stream *rg_s, Name##_result *rg_result, uint64_t *rg_offset) { \
        rg_priv_window *const rg_w = &rg_s->window; \
        if (rg_s->status == RG_MATCH && !rg_w->rg_fresh && \
            (RG_PRIV_NEXT_RUN_IN_WINDOW(Name, true) || rg_priv_of_##Name##_next_run(rg_w, rg_result))) \
            return rg_priv_window_tell(rg_w, rg_result->match, rg_offset); \
        return rg_priv_of_##Name##_pull(rg_s, rg_result, rg_offset); \
    }

/* What run/stream.h asks of a matcher. */
#define RG_PRIV_SEARCH_OF(Name) \
    rg_priv_of_##Name##_search, rg_priv_of_##Name##_runs ? rg_priv_of_##Name##_next_run : NULL, \
    Name##_MIN_LENGTH == 0
#define RG_PRIV_STREAM_OF(Name) rg_priv_stream_begin(rg_from, rg_buffer, rg_size, Name##_LOOK_BEHIND)
/* One more byte than an attempt can depend on, and what lies before it: so it never comes to the end. */
#define RG_PRIV_WINDOW(root) RG_PRIV_PLUS(1, RG_PRIV_PLUS(rg_back_##root, rg_farthest_##root))

#endif
