/* extern_stream.h - RG_STREAM_EXTERN: the streams of a matcher as other files see them, in C and in C++. What defines them is
 * RG_STREAM_EXPORT (export_stream.h).
 *
 * Apart from RG_MATCHER_EXTERN, as functions that others may call are in the program whether they are called or not, and these have copies of
 * the pattern's code of their own.
 */
#ifndef RG_API_EXTERN_STREAM_H
#define RG_API_EXTERN_STREAM_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/stream_state.h"
#include "extern.h"
#endif

/* RG_STREAM_EXTERN(Name), at file scope in a header, without a semicolon, below RG_MATCHER_EXTERN(Name, ...).
 *
 *     RG_MATCHER_EXTERN(Email, user, domain, tld)
 *     RG_STREAM_EXTERN(Email)
 *
 * declares, with C linkage, as RG_MATCHER makes them (what they do and answer is said in api/matcher.h, stream.h, stream_replace.h):
 *
 *     types       Name_stream, Name_on_match
 *     functions   Name_stream_begin, _stream_next, _stream_push, _stream_finish; _replace_stream, _select_stream, _reject_stream;
 *                 _match_more, _prefix_more, _find_more
 *
 *                 Name_stream_window(), in the place of the constant Name_STREAM_WINDOW, which only the pattern tells */
#define RG_STREAM_EXTERN(Name) \
    RG_PRIV_C_BEGIN \
    enum { rg_priv_streams_of_##Name = RG_STREAM_EXTERN__no_RG_MATCHER_EXTERN_has_the_name__##Name }; \
    RG_PRIV_EXTERN_STREAM_MARK(Name) \
    typedef bool Name##_on_match(void *rg_user, const Name##_result *rg_result, uint64_t rg_offset); \
    typedef union Name##_stream { \
        rg_status status; \
        rg_priv_stream rg_own; \
    } Name##_stream; \
    Name##_stream Name##_stream_begin(rg_reader rg_from, char *rg_buffer, size_t rg_size); \
    size_t Name##_stream_window(void); \
    rg_status Name##_stream_next(Name##_stream *rg_stream, Name##_result *rg_result, uint64_t *rg_offset); \
    rg_status Name##_stream_push(Name##_stream *rg_stream, const char *rg_chunk, size_t rg_n, Name##_on_match *rg_on_match, void *rg_user); \
    rg_status Name##_stream_finish(Name##_stream *rg_stream, Name##_on_match *rg_on_match, void *rg_user); \
    rg_status Name##_replace_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size, const rg_template *rg_t); \
    rg_status Name##_select_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size); \
    rg_status Name##_reject_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, size_t rg_size); \
    rg_status Name##_match_more(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_prefix_more(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    rg_status Name##_find_more(const char *rg_subject, size_t rg_length, Name##_result *rg_result); \
    RG_PRIV_C_END

/* For RG_STREAM_EXPORT, as RG_PRIV_EXTERN_MARKS has it (extern.h). */
#ifdef __cplusplus
#define RG_PRIV_EXTERN_STREAM_MARK(Name)
#else
#define RG_PRIV_EXTERN_STREAM_MARK(Name) extern char rg_priv_extern_stream_of_##Name[2];
#endif

#endif
