/* span.h - a piece of the subject: what a match and its captures are. */
#ifndef RG_RUN_SPAN_H
#define RG_RUN_SPAN_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#endif

/* len bytes from ptr on, inside the caller's subject and as short-lived; not ended by a NUL. ptr is NULL where a
 * capture took no part in the match: that differs from one that matched the empty string. */
typedef struct rg_span {
    const char *ptr;
    size_t len;
} rg_span;

/* printf("%d: " RG_FMT "\n", line, RG_ARG(m.user)); an unset span prints nothing, and of one longer than an int can say
 * that much is printed. Names its argument more than once: no calls in it. */
#define RG_FMT "%.*s"
#define RG_ARG(span) RG_PRIV_AS(int, (span).len < 0x7fffffff ? (span).len : 0x7fffffff), ((span).ptr ? (span).ptr : "")

/* Which alternative was it? The index of the first capture that took part, 1 to n - 1, or 0 where none did: for a switch over
 * Name_GROUP_kind, Name_GROUP_other, ... */
RG_PRIV_UNUSED static inline size_t rg_first_group(const rg_span *groups, size_t n) {
    for (size_t i = 1; i < n; i++)
        if (groups[i].ptr != RG_PRIV_NULL) return i;
    return 0;
}

#ifndef __cplusplus /* from here on what the engine alone uses */

/* From cursor positions, both NULL while unset: as numbers, since C subtracts no NULL, and a branch would cost more. */
RG_PRIV_INLINE rg_span rg_priv_span(const unsigned char *from, const unsigned char *to) {
    return (rg_span){(const char *)from, (size_t)((uintptr_t)to - (uintptr_t)from)};
}

/* A capture while a pattern runs: where it was opened, and its span. */
typedef struct rg_priv_place {
    const unsigned char *open, *from, *to;
} rg_priv_place;

/* Where a span begins in its subject, and how long it is. */
RG_PRIV_INLINE size_t rg_priv_span_offset(rg_span span, const char *subject) { return (size_t)(span.ptr - subject); }
RG_PRIV_INLINE size_t rg_priv_span_length(rg_span span) { return span.len; }

#endif

#endif
