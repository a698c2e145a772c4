/* text.h - a span and C's strings: copied into a buffer, compared with one. */
#ifndef RG_RUN_TEXT_H
#define RG_RUN_TEXT_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../base/status.h"
#include "memory.h"
#include "span.h"
#endif

/* All of the span and a NUL behind it, in a buffer of `size` bytes: RG_MATCH; RG_ERROR_RANGE where it does not fit, RG_NO_MATCH where the
 * span is unset: then the buffer holds the empty string (if it holds anything), never a part of the span. */
RG_PRIV_UNUSED static inline rg_status rg_copy(rg_span span, char *buffer, size_t size) {
    const bool fits = span.len < size;
    if (size > 0) buffer[fits ? span.len : 0] = '\0';
    if (span.ptr == NULL) return RG_NO_MATCH;
    if (!fits) return RG_ERROR_RANGE;
    RG_PRIV_MEM_COPY(buffer, span.ptr, span.len);
    return RG_MATCH;
}

/* Is the span this string, byte for byte? An unset one is none, not the empty one either. */
RG_PRIV_UNUSED static inline bool rg_equal(rg_span span, const char *text) {
    if (span.ptr == NULL) return false;
    size_t n = 0;
    for (; text[n] != '\0'; n++) {
        if (n == span.len || text[n] != span.ptr[n]) return false;
    }
    return n == span.len;
}

#endif
