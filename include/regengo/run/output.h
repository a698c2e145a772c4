/* output.h - where text goes: a buffer, or a function of the caller's (a file, a descriptor, the heap: output_libc.h).
 *
 * One type for all, so that what writes need not know. In memory, what fits is a copy and no call; what does not is handed to the
 * function of that kind of output, which counts it, hands it on, or makes more room. An error stays: nothing is written after it.
 */
#ifndef RG_RUN_OUTPUT_H
#define RG_RUN_OUTPUT_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/status.h"
#include "memory.h"
#include "span.h"
#endif

/* A function that takes text: how many bytes it took, at least one, and it is asked again for the rest; anything else is an error. */
typedef ptrdiff_t rg_write(void *user, const char *bytes, size_t n);

typedef struct rg_output {
    size_t length;    /* bytes written; to a buffer: or that would have been, had there been room */
    char *text;       /* where, if in memory: the buffer, or what rg_to_heap allocated and the caller frees */
    rg_status status; /* RG_MATCH, or the error after which nothing is written any more */
    size_t rg_room;   /* bytes that still fit behind the text without asking */
    rg_status (*rg_take)(struct rg_output *, const char *, size_t); /* where they don't, or there are none */
    rg_write *rg_function;
    void *rg_user;
} rg_output;

/* What has no room in memory. Counts it: a length that no size_t can tell is an error of its own. */
RG_PRIV_APART rg_status rg_priv_put_more(rg_output *out, const char *bytes, size_t n) {
    if (out->status < 0) return out->status;
    if (n > SIZE_MAX - out->length) out->status = RG_ERROR_RANGE;
    if (out->status >= 0) out->status = out->rg_take(out, bytes, n);
    if (out->status < 0) out->rg_room = 0;
    return out->status;
}

/* Writes n bytes, a span (an unset one: nothing), a string: RG_MATCH, or the error that the output has. gcc 12 with -fanalyzer, at -O2,
 * takes text for NULL where there is room: outputs without a text have none. One compare, as a room of 0 alone tells gcc at -O1 that there is
 * nothing to copy to; two make it warn of a NULL. */
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-null-argument")
RG_PRIV_INLINE rg_status rg_put(rg_output *out, const char *bytes, size_t n) {
    if (n - 1 >= out->rg_room) return rg_priv_put_more(out, bytes, n);
    RG_PRIV_MEM_COPY(out->text + out->length, bytes, n);
    out->length += n;
    out->rg_room -= n;
    return RG_MATCH;
}
RG_PRIV_LOUD_ANALYZER
RG_PRIV_INLINE rg_status rg_put_span(rg_output *out, rg_span span) { return rg_put(out, span.ptr, span.len); }
RG_PRIV_INLINE rg_status rg_put_text(rg_output *out, const char *text) {
    size_t n = 0;
    while (text[n] != '\0') n++;
    return rg_put(out, text, n);
}

/* What a buffer has no room for: as much as fits; from then on there is none, so that nothing is left out in the middle. */
RG_PRIV_LOCAL rg_status rg_priv_take_into_buffer(rg_output *out, const char *bytes, size_t n) {
    const size_t fits = n < out->rg_room ? n : out->rg_room;
    if (fits > 0) RG_PRIV_MEM_COPY(out->text + out->length, bytes, fits);
    out->rg_room -= fits;
    out->length += n;
    return RG_MATCH;
}

/* A buffer of so many bytes. Never more than these are written, and no NUL behind the text. What does not fit is no error: length is what
 * was needed, so length > size tells that it was too small. With no room at all, NULL and 0, that is how one asks for it. */
RG_PRIV_UNUSED static inline rg_output rg_to_buffer(char *buffer, size_t size) {
    const rg_output out = {
        0, buffer, RG_MATCH, buffer != RG_PRIV_NULL ? size : 0, rg_priv_take_into_buffer, RG_PRIV_NULL, RG_PRIV_NULL};
    return out;
}

RG_PRIV_LOCAL rg_status rg_priv_take_by_function(rg_output *out, const char *bytes, size_t n) {
    while (n > 0) {
        const ptrdiff_t took = out->rg_function(out->rg_user, bytes, n);
        if (took <= 0 || RG_PRIV_AS(size_t, took) > n) return RG_ERROR_WRITE;
        bytes += took;
        n -= RG_PRIV_AS(size_t, took);
        out->length += RG_PRIV_AS(size_t, took);
    }
    return RG_MATCH;
}

/* A function of the caller's, which is called for each piece as it comes. Where it fails: RG_ERROR_WRITE. */
RG_PRIV_UNUSED static inline rg_output rg_to_function(rg_write *function, void *user) {
    const rg_output out = {0, RG_PRIV_NULL, RG_MATCH, 0, rg_priv_take_by_function, function, user};
    return out;
}

#endif
