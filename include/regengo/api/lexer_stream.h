/* lexer_stream.h - the tokens of what does not lie in memory as a whole.
 *
 * Exact, as a matcher's stream is (stream.h): a token is told when no byte to come could change it. A rule says RG_MORE where one could
 * (emit/machine.h); then the window keeps what the token has so far.
 */
#ifndef RG_API_LEXER_STREAM_H
#define RG_API_LEXER_STREAM_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/window.h"
#endif

/* For RG_LEXER(Name, ...):
 *
 * Name_stream_begin(reader, buffer, size)   a stream of what a reader gives (run/reader.h), on the caller's buffer
 * Name_stream_begin_located(...)            the same, and lines are counted, so that each token can be located
 * Name_stream_next(&stream, &token)         the next token, as Name_next has it; its span and captures point into the buffer until the
 *                                           next call, its offset is that in the stream
 * Name_stream_locate(&stream, &token)       line and column of the token that was told last, both from 1, and its offset (as a size_t); asked
 *                                           of one after the other, one pass over the stream in all. Line 0: not known, as bytes have gone
 *                                           by that were not counted
 *
 *     char buffer[65536];
 *     C_stream tokens = C_stream_begin(rg_from_fd(0), buffer, sizeof buffer);
 *     C_token token;
 *     while (C_stream_next(&tokens, &token) != C_END && token.status >= 0) ...
 *
 * Errors of the reader, and a token that the buffer does not hold (RG_ERROR_WINDOW), are Name_ERROR with that status, and the stream stays
 * there. So is a stretch in which no rule begins, if it is longer than the buffer. */
#define RG_PRIV_LEXER_STREAM(Name) \
    typedef struct Name##_stream { \
        rg_status status; \
        rg_priv_window rg_window; \
        size_t rg_wrong; /* so many bytes where it stands begin no rule */ \
    } Name##_stream; \
\
    RG_PRIV_UNUSED static inline Name##_stream Name##_stream_begin(rg_reader rg_from, char *rg_buffer, size_t rg_size) { \
        const rg_priv_window rg_w = rg_priv_window_open(rg_from, rg_buffer, rg_size, rg_sees_##Name < RG_PRIV_FAR_BACK ? (size_t)rg_sees_##Name : SIZE_MAX); \
        return (Name##_stream){rg_priv_window_holds(&rg_w), rg_w, 0}; \
    } \
    RG_PRIV_UNUSED static inline Name##_stream Name##_stream_begin_located(rg_reader rg_from, char *rg_buffer, size_t rg_size) { \
        Name##_stream rg_stream = Name##_stream_begin(rg_from, rg_buffer, rg_size); \
        rg_stream.rg_window.rg_counts = true; \
        return rg_stream; \
    } \
    RG_PRIV_UNUSED static inline rg_location Name##_stream_locate(Name##_stream *rg_stream, const Name##_token *rg_token) { \
        rg_priv_window *const rg_w = &rg_stream->rg_window; \
        const uint64_t rg_at = rg_token->offset - rg_w->rg_base; \
        rg_location rg_place = {0, 0, 0}; \
        if (rg_at <= rg_w->rg_length) rg_place = rg_priv_window_locate(rg_w, (size_t)rg_at); \
        rg_place.offset = (size_t)rg_token->offset; \
        return rg_place; \
    } \
\
    /* A token, or an error token, that starts where the window's search stands; or RG_MORE, or what ends the stream. */ \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_advance(Name##_stream *rg_stream, Name##_token *rg_t, bool *rg_skips, size_t *rg_length) { \
        rg_priv_window *const rg_w = &rg_stream->rg_window; \
        const bool rg_more = !rg_w->rg_ended; \
        if (rg_w->rg_at >= rg_w->rg_length && !rg_more) return RG_NO_MATCH; \
        if (rg_w->rg_at >= rg_w->rg_length || rg_priv_window_waits(rg_w)) return RG_MORE; \
        rg_w->rg_waits = false; \
        for (;;) { \
            const size_t rg_to = rg_w->rg_at + rg_stream->rg_wrong; \
            const unsigned char *rg_touched = rg_priv_any_byte; \
            unsigned rg_rule = 0; \
            rg_status rg_answer = rg_to < rg_w->rg_length ? RG_NO_MATCH : rg_more ? RG_MORE : RG_MATCH; \
            if (rg_to < rg_w->rg_length) { \
                rg_touched = NULL; \
                const unsigned char *const rg_begin = (const unsigned char *)rg_w->rg_text, *const rg_end = rg_begin + rg_w->rg_length; \
                rg_answer = rg_more ? rg_priv_of_##Name##_scan_more(rg_begin, rg_begin + rg_to, rg_end, &rg_touched, &rg_rule, rg_skips, \
                                                                    rg_length, rg_t->group) \
                                    : rg_priv_of_##Name##_far(rg_begin, rg_begin + rg_to, rg_end, &rg_rule, rg_skips, rg_length, rg_t->group); \
            } \
            if (rg_answer == RG_NO_MATCH && !rg_stops_##Name) { \
                rg_stream->rg_wrong++; \
                continue; \
            } \
            if (rg_answer == RG_MORE) { \
                rg_priv_window_wait(rg_w, rg_w->rg_at, rg_touched); \
                return RG_MORE; \
            } \
            if (rg_to > rg_w->rg_at || rg_answer == RG_NO_MATCH) { \
                *rg_length = rg_to - rg_w->rg_at; \
                rg_t->kind = Name##_ERROR; \
                return RG_MATCH; \
            } \
            rg_t->kind = (Name##_kind)(rg_rule + 2); \
            return rg_answer; \
        } \
    } \
\
    RG_PRIV_UNUSED static inline Name##_kind Name##_stream_next(Name##_stream *rg_stream, Name##_token *rg_token) { \
        Name##_token rg_unwanted, *const rg_t = rg_token != NULL ? rg_token : &rg_unwanted; \
        rg_priv_window *const rg_w = &rg_stream->rg_window; \
        while (rg_stream->status == RG_MATCH) { \
            bool rg_skips = false; \
            size_t rg_length = 0; \
            if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
            rg_status rg_answer = rg_priv_of_##Name##_advance(rg_stream, rg_t, &rg_skips, &rg_length); \
            if (rg_answer == RG_MATCH) { \
                const bool rg_wrong = rg_t->kind == Name##_ERROR; \
                const size_t rg_from = rg_w->rg_at; \
                rg_w->rg_at += rg_length; \
                rg_stream->rg_wrong = 0; \
                if (!rg_wrong && rg_skips) continue; \
                if (rg_wrong && RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
                rg_t->status = rg_wrong ? RG_NO_MATCH : RG_MATCH; \
                rg_t->offset = rg_w->rg_base + rg_from; \
                rg_t->span = (rg_span){rg_w->rg_text + rg_from, rg_length}; \
                return rg_t->kind; \
            } \
            if (rg_answer == RG_MORE) { \
                rg_answer = rg_priv_window_read(rg_w); \
                if (rg_answer == RG_MATCH) continue; \
            } \
            rg_stream->status = rg_answer; \
        } \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        rg_t->kind = rg_stream->status == RG_NO_MATCH ? Name##_END : Name##_ERROR; \
        rg_t->status = rg_stream->status; \
        rg_t->offset = rg_priv_window_offset(rg_w); \
        rg_t->span = (rg_span){rg_w->rg_text != NULL ? rg_w->rg_text + rg_w->rg_at : NULL, 0}; \
        return rg_t->kind; \
    }

#endif
