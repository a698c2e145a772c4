/* replace.h - a text written anew, match by match: what lies between is copied. Without knowing what looks for them. */
#ifndef RG_RUN_REPLACE_H
#define RG_RUN_REPLACE_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "output.h"
#endif

typedef struct rg_priv_replacing {
    rg_output *out;
    const char *at, *end; /* what has not been written yet */
    ptrdiff_t left;       /* replacements that may still be made; negative: any number */
    size_t done;
    rg_status status; /* of what was written */
} rg_priv_replacing;

RG_PRIV_INLINE rg_priv_replacing rg_priv_replacing_begin(rg_output *out, const char *subject, size_t length,
                                                         ptrdiff_t limit) {
    return (rg_priv_replacing){out, subject, subject + length, limit, 0, out == NULL ? RG_ERROR_ARGUMENT : out->status};
}

RG_PRIV_INLINE bool rg_priv_replacing_goes_on(const rg_priv_replacing *r) { return r->left != 0 && r->status >= 0; }

/* Up to a match, which is behind then: what is written next stands in its place. Does that go? */
RG_PRIV_INLINE bool rg_priv_replacing_to(rg_priv_replacing *r, rg_span match) {
    if (match.ptr != r->at) r->status = rg_put(r->out, r->at, (size_t)(match.ptr - r->at));
    r->at = match.ptr + match.len;
    return r->status >= 0;
}

RG_PRIV_INLINE void rg_priv_replacing_by(rg_priv_replacing *r, rg_status written) {
    r->status = written;
    r->done += written >= 0;
    r->left -= r->left > 0;
}

/* No further match, or none that is wanted; or the error that a search ended with. */
RG_PRIV_LOCAL rg_status rg_priv_replacing_end(rg_priv_replacing *r, rg_status searched, size_t *done) {
    if (done != NULL) *done = r->done;
    if (r->out == NULL) return r->status;
    if (r->status >= 0 && searched >= 0 && r->at != r->end) r->status = rg_put(r->out, r->at, (size_t)(r->end - r->at));
    const rg_status last = rg_put(r->out, "", 0); /* ends a text on the heap */
    return r->status < 0 ? r->status : searched < 0 ? searched : last < 0 ? last : r->done > 0 ? RG_MATCH : RG_NO_MATCH;
}

#endif
