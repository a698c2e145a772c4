/* stream_replace.h - what a reader gives, with every match replaced, on its way to an output.
 *
 * Constant memory: what lies before the search can be in no match any more, and goes out before the window makes room (run/stream.h).
 */
#ifndef RG_API_STREAM_REPLACE_H
#define RG_API_STREAM_REPLACE_H

#ifndef RG_PRIV_IN_ORDER
#include "replace.h"
#include "stream.h"
#endif

/* Name_replace_stream(reader, &out, buffer, size, &template)   all that the reader gives, with each match replaced as Name_replace does
 * Name_select_stream(reader, &out, buffer, size)               the matches alone, one after the other
 * Name_reject_stream(reader, &out, buffer, size)               all but the matches
 * Name_redact_stream(reader, &out, buffer, size)               made by RG_REPLACEMENT(Name, redact, ...), along with Name_redact
 *
 * RG_MATCH: there was a match; RG_NO_MATCH: there was none; or an error: of the reader, of the output, of the window or of the search (as
 * Name_stream_next has them), and what comes before the match that was not found is out, but for the text right before it where the
 * search failed. The buffer is that of a stream (api/stream.h), and is not needed any more after the call. */
#define RG_PRIV_STREAM_REPLACER(Name) \
    RG_PRIV_UNUSED static inline rg_status Name##_replace_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, \
                                                                 size_t rg_size, const rg_template *rg_t) { \
        if (!rg_priv_template_fits(rg_t, Name##_GROUPS)) return RG_ERROR_ARGUMENT; \
        RG_PRIV_FLOW(Name, true, rg_t) \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_select_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size) { \
        RG_PRIV_FLOW(Name, false, NULL) \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_reject_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size) { \
        RG_PRIV_FLOW(Name, true, NULL) \
    }
#define RG_PRIV_FLOW(Name, keeps, t) \
    Name##_result rg_found; \
    return rg_priv_flow_all(RG_PRIV_STREAM_OF(Name), rg_out, keeps, t, RG_PRIV_SEARCH_OF(Name), rg_found.group);

/* The template in the place of each match; without one, all but the matches, or the matches alone. */
RG_PRIV_INLINE rg_status rg_priv_flow_all(rg_priv_stream s, rg_output *out, bool keeps, const rg_template *t, RG_PRIV_SEARCHES, rg_span *group) {
    rg_priv_flow f = rg_priv_flow_begin(s, out, keeps);
    while (rg_priv_flow_next(&f, search, next_run, may_be_empty, group))
        rg_priv_flow_by(&f, t != NULL ? rg_priv_put_template(out, t, group) : keeps ? RG_MATCH : rg_put_span(out, group[0]));
    return rg_priv_flow_end(&f);
}

#endif
