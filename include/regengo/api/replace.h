/* replace.h - every match replaced: by a template that the compiler checks, by one of run time, by a function. */
#ifndef RG_API_REPLACE_H
#define RG_API_REPLACE_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/check.h"
#include "../run/reader.h"
#include "../run/replace.h"
#include "iterate.h"
#include "template.h"
#endif

/* Name_replace(&out, s, n, &template)                     s with each match replaced, to an output (run/output.h)
 * Name_replace_n(&out, s, n, &template, limit, &done)     the same for the first `limit` matches; negative: all; done: how many
 * Name_replace_with(&out, s, n, function, user)           rg_status function(rg_output *, const Name_result *, void *user) writes what
 *                                                         stands in the place of a match; a negative answer of its own ends it
 *
 * RG_MATCH: something was replaced; RG_NO_MATCH: nothing was, all is copied; else an error: of the search, and what comes before the
 * match that it did not find is out but for the text right before it; of the output; RG_ERROR_ARGUMENT for a template that is none, or
 * one of a pattern with more groups. done may be NULL. What lies between matches is copied; the byte behind an empty match, too. Matches
 * are those of Name_next, and the whole is one call to RG_STEPS. No heap but that of rg_to_heap. */
#define RG_PRIV_REPLACER(Name, options) \
    RG_PRIV_REPLACE_FUNCTIONS(RG_PRIV_INLINE, RG_PRIV_UNUSED static inline, Name, Name, RG_PRIV_NEXT_STEP, options)
/* Of two linkages, that of what does the work and that of the others; the rest as in iterate.h. */
#define RG_PRIV_REPLACE_FUNCTIONS(inner, linkage, Name, Own, step, options) \
    inner rg_status rg_priv_of_##Name##_replace( \
        rg_output *rg_out, const char *rg_subject, size_t rg_length, const rg_template *rg_t, \
        rg_status (*rg_function)(rg_output *, const Name##_result *, void *), void *rg_user, ptrdiff_t rg_limit, size_t *rg_done) { \
        RG_PRIV_ONE_WALK(Own, options) \
        Own##_iter rg_it = Own##_begin(rg_subject, rg_length); \
        Name##_result rg_found; \
        rg_priv_replacing rg_job = rg_priv_replacing_begin(rg_out, rg_it.rg_subject, rg_length, rg_limit); \
        while (rg_priv_replacing_goes_on(&rg_job) && step(Own, true, rg_found) == RG_MATCH) { \
            if (rg_priv_replacing_to(&rg_job, rg_found.match)) \
                rg_priv_replacing_by(&rg_job, rg_t != NULL ? rg_priv_put_template(rg_out, rg_t, rg_found.group) \
                                                           : rg_function(rg_out, &rg_found, rg_user)); \
        } \
        rg_priv_memo_close(&rg_memo); \
        return rg_priv_replacing_end(&rg_job, rg_it.rg_state, rg_done); \
    } \
    linkage rg_status Name##_replace_n(rg_output *rg_out, const char *rg_subject, size_t rg_length, const rg_template *rg_t, \
                                       ptrdiff_t rg_limit, size_t *rg_done) { \
        if (rg_done != NULL) *rg_done = 0; \
        if (!rg_priv_template_fits(rg_t, Name##_GROUPS)) return RG_ERROR_ARGUMENT; \
        return rg_priv_of_##Name##_replace(rg_out, rg_subject, rg_length, rg_t, NULL, NULL, rg_limit, rg_done); \
    } \
    linkage rg_status Name##_replace(rg_output *rg_out, const char *rg_subject, size_t rg_length, const rg_template *rg_t) { \
        return Name##_replace_n(rg_out, rg_subject, rg_length, rg_t, -1, NULL); \
    } \
    linkage rg_status Name##_replace_with(rg_output *rg_out, const char *rg_subject, size_t rg_length, \
                                          rg_status (*rg_function)(rg_output *, const Name##_result *, void *), void *rg_user) { \
        return rg_priv_of_##Name##_replace(rg_out, rg_subject, rg_length, NULL, rg_function, rg_user, -1, NULL); \
    }

/* RG_REPLACEMENT(Name, verb, piece, ...), at file scope behind RG_MATCHER(Name, ...), without a semicolon: pieces, 1 to 32, are string
 * literals (NULs and all), characters, and RG_REF(capture), with RG_REF(match) for the whole match; an unset capture writes nothing.
 *
 *     RG_REPLACEMENT(Email, redact, RG_REF(user), "@***.", RG_REF(tld))
 *
 * makes, with answers as above (and, of a stream, as in api/stream_replace.h),
 *
 *     rg_status Email_redact(rg_output *, const char *s, size_t n);
 *     rg_status Email_redact_n(rg_output *, const char *s, size_t n, ptrdiff_t limit, size_t *done);
 *     rg_status Email_redact_stream(rg_reader, rg_output *, char *buffer, size_t size); */
#define RG_REPLACEMENT(Name, ...) /* (Name, verb, pieces): makes Name_verb, which replaces each match */ \
    RG_PRIV_QUIET RG_PRIV_CAT(RG_PRIV_REPLACEMENT_, RG_PRIV_IS_ONE(__VA_ARGS__))(Name, __VA_ARGS__) RG_PRIV_LOUD
#define RG_PRIV_REPLACEMENT_1(Name, verb) \
    _Static_assert(0, "RG_REPLACEMENT: takes a matcher, a name for the function, and pieces; \"\" is the piece that writes nothing");
#define RG_PRIV_REPLACEMENT_0(Name, verb, ...) \
    RG_PRIV_REPLACEMENT_FUNCTIONS(Name, verb, RG_PRIV_FOLD("RG_REPLACEMENT", RG_PRIV_PIECES, RG_PRIV_PIECE, __VA_ARGS__))
#define RG_PRIV_REPLACEMENT_FUNCTIONS(Name, verb, pieces) \
    RG_PRIV_UNUSED static inline rg_status rg_priv_write__##Name##_##verb(rg_output *rg_out, const Name##_result *rg_found, void *rg_user) { \
        (void)rg_found, (void)rg_user; \
        pieces \
        return rg_out->status; \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb##_n(rg_output *rg_out, const char *rg_subject, size_t rg_length, \
                                                             ptrdiff_t rg_limit, size_t *rg_done) { \
        return rg_priv_of_##Name##_replace(rg_out, rg_subject, rg_length, NULL, rg_priv_write__##Name##_##verb, NULL, rg_limit, rg_done); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb(rg_output *rg_out, const char *rg_subject, size_t rg_length) { \
        return Name##_##verb##_n(rg_out, rg_subject, rg_length, -1, NULL); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb##_stream(rg_reader rg_from, rg_output *rg_out, char *rg_buffer, \
                                                                  size_t rg_size) { \
        Name##_result rg_found; \
        rg_priv_flow rg_flow = rg_priv_flow_begin(RG_PRIV_STREAM_OF(Name), rg_out, true); \
        while (rg_priv_flow_next(&rg_flow, RG_PRIV_SEARCH_OF(Name), &rg_found)) \
            rg_priv_flow_by(&rg_flow, rg_priv_write__##Name##_##verb(rg_out, &rg_found, NULL)); \
        return rg_priv_flow_end(&rg_flow); \
    }

/* A capture among the pieces of a replacement. */
#define RG_REF(capture) /* what was captured, among the pieces of a replacement */ (0REF, capture) RG_PRIV_TAIL

#define RG_PRIV_PIECES(left, right) left right
#define RG_PRIV_PIECES_MANY(word) \
    _Static_assert(0, "RG_REPLACEMENT: more than 32 pieces; a string and the strings beside it can be one");
#define RG_PRIV_PIECE(word, x) RG_PRIV_CAT(RG_PRIV_PIECE_, RG_PRIV_KIND(x))(x)
#define RG_PRIV_PIECE_0NOTHING(x) _Static_assert(0, "RG_REPLACEMENT: a piece is missing");
#define RG_PRIV_PIECE_0TWO(x) RG_PRIV_CAT(RG_PRIV_PIECE_TWO_, RG_PRIV_IS_PAREN(x))(x)
#define RG_PRIV_PIECE_TWO_1(x) RG_PRIV_PIECE_0NODE(x)
#define RG_PRIV_PIECE_TWO_0(x) _Static_assert(0, "RG_REPLACEMENT: a comma is missing behind a string");
#define RG_PRIV_PIECE_0LONE(x) RG_PRIV_PIECE_0NODE(x)
#define RG_PRIV_PIECE_0NODE(x) \
    _Static_assert(0, "RG_REPLACEMENT: a piece is a string, a character or RG_REF(capture), not a pattern");
#define RG_PRIV_PIECE_0PLAIN(x) RG_PRIV_CAT(RG_PRIV_PIECE_PAREN_, RG_PRIV_IS_PAREN(x))(x)
#define RG_PRIV_PIECE_PAREN_1(x) RG_PRIV_CAT(RG_PRIV_PIECE_BEFORE_, RG_PRIV_KIND(RG_PRIV_PIECE_BEHIND x))(x)
#define RG_PRIV_PIECE_BEHIND(...)
#define RG_PRIV_PIECE_BEFORE_0NOTHING(x) RG_PRIV_PIECE_OF_1(x)
#define RG_PRIV_PIECE_BEFORE_0PLAIN(x) _Static_assert(0, "RG_REPLACEMENT: a comma is missing behind RG_REF(capture)");
#define RG_PRIV_PIECE_BEFORE_0TWO(x) RG_PRIV_PIECE_BEFORE_TAIL(x, RG_PRIV_PIECE_BEHIND x (, ))
#define RG_PRIV_PIECE_BEFORE_TAIL(x, rest) RG_PRIV_CAT(RG_PRIV_PIECE_BEFORE_TAIL_, RG_PRIV_SECOND(RG_PRIV_PROBE_EMPTY rest (), 0))(x)
#define RG_PRIV_PIECE_BEFORE_TAIL_0(x) RG_PRIV_PIECE_BEFORE_0PLAIN(x)
#define RG_PRIV_PIECE_BEFORE_TAIL_0AFTER(x) RG_PRIV_PIECE_BEFORE_0PLAIN(x)
#define RG_PRIV_PIECE_BEFORE_TAIL_1(x) RG_PRIV_PIECE_REF x (, )
#define RG_PRIV_PIECE_BEFORE_0NODE(x) RG_PRIV_PIECE_BEFORE_0PLAIN(x)
#define RG_PRIV_PIECE_PAREN_0(x) RG_PRIV_PIECE_OF_1(x)
#define RG_PRIV_PIECE_REF(ref, capture) rg_put_span(rg_out, rg_found->capture);
#define RG_PRIV_IS_LITERAL(s) \
    _Generic((s), char *: 1, const char *: _Generic("", const char *: 1, default: 0), int: 1, char: 1, signed char: 1, \
             unsigned char: 1, default: 0)
#define RG_PRIV_PIECE_OF_1(x) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_ENDS_AS_LITERAL(#x)), "RG_REPLACEMENT: a comma is missing behind a string"); \
    _Static_assert(RG_PRIV_IS_LITERAL(x), "RG_REPLACEMENT: " #x " is neither a string literal nor a character nor RG_REF(capture)"); \
    _Static_assert(RG_PRIV_IS_BYTE(RG_PRIV_NUMBER(x)), "RG_REPLACEMENT: " #x " is not a byte, 0 to 255"); \
    rg_priv_put_literal(rg_out, RG_PRIV_BY_TYPE(x, NULL, (x)), RG_PRIV_NUMBER(x), RG_PRIV_LENGTH(x));

/* What begins with a quote ends with one. */
#ifdef RG_PRIV_READS_LITERALS
#define RG_PRIV_ENDS_AS_LITERAL(t) (__builtin_constant_p(1) ? *t != '"' || t[sizeof t - 2] == '"' : 0)
#else
#define RG_PRIV_ENDS_AS_LITERAL(t) (__builtin_memcmp(t, "\"", 1) != 0 || __builtin_memcmp(&t[sizeof t - 2], "\"", 1) == 0)
#endif

/* A string, or where there is none a byte. */
RG_PRIV_INLINE void rg_priv_put_literal(rg_output *out, const char *text, int byte, size_t n) {
    const char one = (char)byte;
    if (text == NULL)
        rg_put(out, &one, 1);
    else if (n > 0)
        rg_put(out, text, n);
}

#endif
