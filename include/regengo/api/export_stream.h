/* export_stream.h - RG_STREAM_EXPORT: defines the streams that other files see by RG_STREAM_EXTERN (extern_stream.h).
 *
 * They run on the matcher that RG_MATCHER_EXPORT has made, with its options, and share three copies of the pattern's code: for a search on a
 * window behind which more may come, for one on the last window, and for match, prefix and find where more may come.
 */
#ifndef RG_API_EXPORT_STREAM_H
#define RG_API_EXPORT_STREAM_H

#ifndef RG_PRIV_IN_ORDER
#include "export.h"
#include "extern_stream.h"
#endif

/* RG_STREAM_EXPORT(Name), at file scope, without a semicolon, below RG_MATCHER_EXPORT(Name, ...), where RG_STREAM_EXTERN(Name) is seen. Cost: about
 * half of what RG_MATCHER_EXPORT takes, again, in time to compile and in code (docs/cxx.md has figures). */
#define RG_STREAM_EXPORT(Name) \
    RG_PRIV_QUIET \
    RG_PRIV_EXPORT_STREAM_SEEN(Name) \
    RG_PRIV_EXPORT_STREAM(Name, rg_priv_own_##Name) \
    RG_PRIV_EXPORT_MORE(Name, rg_priv_own_##Name) \
    RG_PRIV_LOUD

#define RG_PRIV_EXPORT_STREAM_SEEN(Name) \
    enum { rg_priv_exports_streams_of_##Name = RG_STREAM_EXPORT__no_RG_MATCHER_EXPORT_has_the_name__##Name }; \
    RG_PRIV_QUIET_TWICE \
    extern char rg_priv_extern_stream_of_##Name[]; \
    RG_PRIV_LOUD_TWICE \
    _Static_assert(!RG_PRIV_MAY_HAVE_SIZE(rg_priv_extern_stream_of_##Name, 1), \
                   "RG_STREAM_EXPORT(" #Name "): no RG_STREAM_EXTERN(" #Name ") stands above it");

/* One search, and one look for a run where matches are such, which all that goes on from match to match calls. */
#define RG_PRIV_EXPORT_STREAM(Name, Own) \
    RG_PRIV_APART rg_status Own##_stream_search(rg_priv_window *rg_w, const unsigned char **rg_touched, void *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = rg_priv_of_##Own##_search(rg_w, rg_touched, rg_result); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    } \
    RG_PRIV_APART bool Own##_stream_next_run(rg_priv_window *rg_w, void *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const bool rg_is_near = rg_priv_of_##Own##_next_run(rg_w, rg_result); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_is_near; \
    } \
    Name##_stream Name##_stream_begin(rg_reader rg_from, char *rg_buffer, size_t rg_size) { \
        return (Name##_stream){.rg_own = RG_PRIV_STREAM_OF(Own)}; \
    } \
    size_t Name##_stream_window(void) { return Own##_STREAM_WINDOW; } \
    rg_status Name##_stream_next(Name##_stream *rg_stream, Name##_result *rg_result, uint64_t *rg_offset) { \
        Name##_result rg_unwanted; \
        return rg_priv_stream_pull(&rg_stream->rg_own, RG_PRIV_EXPORT_SEARCH_OF(Own), rg_result != NULL ? rg_result : &rg_unwanted, \
                                   sizeof rg_unwanted, rg_offset); \
    } \
    rg_status Name##_stream_push(Name##_stream *rg_stream, const char *rg_chunk, size_t rg_n, Name##_on_match *rg_on_match, void *rg_user) { \
        RG_PRIV_STREAM_PUSH(Name, RG_PRIV_EXPORT_SEARCH_OF(Own)) \
    } \
    rg_status Name##_stream_finish(Name##_stream *rg_stream, Name##_on_match *rg_on_match, void *rg_user) { \
        return Name##_stream_push(rg_stream, rg_priv_no_more, 0, rg_on_match, rg_user); \
    } \
    RG_PRIV_APART rg_status Own##_flow(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size, bool rg_keeps, \
                                       const rg_template *rg_t) { \
        Name##_result rg_found; \
        return rg_priv_flow_all(RG_PRIV_STREAM_OF(Own), rg_out, rg_keeps, rg_t, RG_PRIV_EXPORT_SEARCH_OF(Own), rg_found.group); \
    } \
    rg_status Name##_replace_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size, const rg_template *rg_t) { \
        if (!rg_priv_template_fits(rg_t, Name##_GROUPS)) return RG_ERROR_ARGUMENT; \
        return Own##_flow(rg_from, rg_out, rg_buffer, rg_size, true, rg_t); \
    } \
    rg_status Name##_select_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size) { \
        return Own##_flow(rg_from, rg_out, rg_buffer, rg_size, false, NULL); \
    } \
    rg_status Name##_reject_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size) { \
        return Own##_flow(rg_from, rg_out, rg_buffer, rg_size, true, NULL); \
    }
#define RG_PRIV_EXPORT_SEARCH_OF(Own) Own##_stream_search, rg_priv_of_##Own##_runs ? Own##_stream_next_run : NULL, Own##_MIN_LENGTH == 0

#define RG_PRIV_EXPORT_MORE(Name, Own) \
    RG_PRIV_APART rg_status Own##_more(const char *rg_subject, size_t rg_length, rg_priv_mode rg_mode, Own##_result *rg_found) { \
        if (rg_subject == NULL && rg_length != 0) return RG_PRIV_NOTHING(rg_found), RG_ERROR_ARGUMENT; \
        if (rg_mode < RG_PRIV_WHOLE_MORE || rg_mode > RG_PRIV_SEARCH_MORE) RG_PRIV_UNREACHABLE(); \
        return rg_priv_of_##Own##_engine(rg_subject == NULL ? "" : rg_subject, rg_length, 0, rg_mode, true, NULL, NULL, 0, \
                                         RG_PRIV_COPY(Own, again_more), rg_found); \
    } \
    RG_PRIV_EXPORT_MORE_OF(Name, Own, match_more, RG_PRIV_WHOLE_MORE) \
    RG_PRIV_EXPORT_MORE_OF(Name, Own, prefix_more, RG_PRIV_PREFIX_MORE) \
    RG_PRIV_EXPORT_MORE_OF(Name, Own, find_more, RG_PRIV_SEARCH_MORE)
#define RG_PRIV_EXPORT_MORE_OF(Name, Own, verb, mode) \
    rg_status Name##_##verb(const char *rg_subject, size_t rg_length, Name##_result *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = Own##_more(rg_subject, rg_length, mode, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    }

#endif
