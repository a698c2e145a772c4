/* stream_replace.h - what a reader gives, with every match replaced, on its way to an output.
 *
 * Constant memory: what lies before the search can be in no match any more, and goes out before the window makes room (run/window.h).
 */
#ifndef RG_API_STREAM_REPLACE_H
#define RG_API_STREAM_REPLACE_H

#include "replace.h"
#include "stream.h"

/* Name_replace_stream(reader, &out, buffer, size, &template)   all that the reader gives, with each match replaced as Name_replace does
 * Name_select_stream(reader, &out, buffer, size)               the matches alone, one after the other
 * Name_reject_stream(reader, &out, buffer, size)               all but the matches
 * Name_redact_stream(reader, &out, buffer, size)               made by RG_REPLACEMENT(Name, redact, ...), along with Name_redact
 *
 * RG_MATCH: there was a match; RG_NO_MATCH: there was none; or an error: of the reader, of the output, of the window or of the search (as
 * Name_stream_next has them), and what comes before the match that was not found is out, but for the text right before it where the
 * search failed. The buffer is that of a stream (api/stream.h), and is not needed any more after the call. */
#define RG_PRIV_STREAM_REPLACER(Name) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_transform( \
        rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size, bool rg_keeps, const rg_template *rg_t, \
        rg_status (*rg_function)(rg_output *, const Name##_result *, void *), void *rg_user) { \
        Name##_stream rg_stream = Name##_stream_begin(rg_from, rg_buffer, rg_size); \
        rg_priv_window *const rg_w = &rg_stream.rg_window; \
        Name##_result rg_found; \
        size_t rg_copied = 0; /* in the window: what lies before it is out */ \
        bool rg_any = false; \
        while (rg_stream.status == RG_MATCH) { \
            const rg_status rg_answer = rg_priv_of_##Name##_advance(rg_w, &rg_found, NULL); \
            const size_t rg_settled = rg_answer == RG_MATCH       ? rg_priv_span_offset(rg_found.match, rg_buffer) \
                                      : rg_w->rg_at < rg_w->rg_length ? rg_w->rg_at \
                                                                 : rg_w->rg_length; \
            if (rg_keeps) rg_put(rg_out, rg_buffer + rg_copied, rg_settled - rg_copied); \
            rg_copied = rg_settled; \
            if (rg_answer == RG_MATCH) { \
                rg_any = true; \
                rg_copied += rg_priv_span_length(rg_found.match); \
                const rg_status rg_told = rg_t != NULL          ? rg_priv_put_template(rg_out, rg_t, rg_found.group) \
                                          : rg_function != NULL ? rg_function(rg_out, &rg_found, rg_user) \
                                          : !rg_keeps           ? rg_put_span(rg_out, rg_found.match) \
                                                                : RG_MATCH; \
                if (rg_told < 0) rg_stream.status = rg_told; \
            } else if (rg_answer == RG_MORE) { \
                const uint64_t rg_base = rg_w->rg_base; \
                const rg_status rg_read_ = rg_priv_window_read(rg_w, RG_PRIV_KEPT_BEHIND(Name, rg_w->rg_size)); \
                rg_copied -= (size_t)(rg_w->rg_base - rg_base); \
                if (rg_read_ != RG_NO_MATCH) rg_stream.status = rg_read_; \
            } else { \
                rg_stream.status = rg_answer; \
            } \
            if (rg_out->status < 0) rg_stream.status = rg_out->status; \
        } \
        return rg_stream.status == RG_NO_MATCH && rg_any ? RG_MATCH : rg_stream.status; \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_replace_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, \
                                                                 size_t rg_size, const rg_template *rg_t) { \
        if (!rg_priv_template_fits(rg_t, Name##_GROUPS)) return RG_ERROR_ARGUMENT; \
        return rg_priv_of_##Name##_transform(rg_from, rg_out, rg_buffer, rg_size, true, rg_t, NULL, NULL); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_select_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, \
                                                                size_t rg_size) { \
        return rg_priv_of_##Name##_transform(rg_from, rg_out, rg_buffer, rg_size, false, NULL, NULL, NULL); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_reject_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, \
                                                                size_t rg_size) { \
        return rg_priv_of_##Name##_transform(rg_from, rg_out, rg_buffer, rg_size, true, NULL, NULL, NULL); \
    }

#endif
