/* set.h - where each of several searches over one subject stands, so that together they find what one search for either would.
 *
 * A member has been searched for up to `to`, and found at `start`, or not yet. What was found ahead waits until the walk has come there;
 * what the walk has passed is searched for anew. No member is searched for much further than what is found of another.
 */
#ifndef RG_RUN_SET_H
#define RG_RUN_SET_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#include "../base/status.h"
#include "memo.h"
#include "set_buckets.h"
#include "span.h"
#endif

/* Members are searched for by windows, that what is read of the subject is near; the first one is small, as a match may be near. A walk
 * looks so far ahead of what is found of another member, as it will come there. The tests set all three to a few bytes: the answers are
 * the same. */
#ifndef RG_PRIV_FIRST_WINDOW
#define RG_PRIV_FIRST_WINDOW 512
#define RG_PRIV_LARGEST_WINDOW 131072
#define RG_PRIV_AHEAD 65536
#endif

typedef struct rg_priv_member {
    size_t start;     /* where its next match starts; SIZE_MAX: none is known */
    size_t to;        /* none starts before this, from where the walk is; SIZE_MAX: none at all */
    int64_t patience; /* of its searches, which are one walk (plan/memo.h) */
    rg_priv_ticket ticket;
} rg_priv_member;

RG_PRIV_INLINE rg_priv_member rg_priv_member_begin(size_t points, size_t length, bool limited) {
    return (rg_priv_member){SIZE_MAX, 0, rg_priv_patience(points, length, limited), {.number = 0}};
}

/* Must it be searched for, at `at`, before it is known whether it starts before `limit`? It does not before `from`. */
RG_PRIV_INLINE bool rg_priv_member_is_open(rg_priv_member *m, size_t at, size_t from, size_t limit) {
    if (m->start != SIZE_MAX && m->start < at) m->start = SIZE_MAX;
    if (m->to < at) m->to = at;
    if (m->start == SIZE_MAX && m->to < from) m->to = from;
    return m->start == SIZE_MAX && m->to < limit;
}

/* Where a search for it ends that is asked for `limit`: the place, or NULL for the end of the subject. */
RG_PRIV_INLINE const unsigned char *rg_priv_member_limit(const rg_priv_member *m, const char *subject, size_t length,
                                                         size_t limit, size_t ahead) {
    if (limit - m->to < ahead) limit = length - m->to < ahead ? length + 1 : m->to + ahead;
    return limit > length ? NULL : (const unsigned char *)subject + limit;
}

/* What such a search has found; none starts before `before`, if it has found none. */
RG_PRIV_INLINE void rg_priv_member_found(rg_priv_member *m, rg_status answer, const char *subject, rg_span match,
                                         const unsigned char *before) {
    if (answer == RG_MATCH)
        m->start = m->to = rg_priv_span_offset(match, subject);
    else
        m->to = before != NULL ? (size_t)(before - (const unsigned char *)subject) : SIZE_MAX;
}

/* Is it worth asking? Not one that is longer than the subject, nor one that can only begin it, and not with this byte: bit k of
 * `octets` is for the bytes from 8 * k to 8 * k + 7. */
RG_PRIV_INLINE bool rg_priv_member_may_match(const char *s, size_t n, size_t least, uint64_t octets) {
    return n >= least && (n == 0 || octets == 0xffffffff || (octets >> ((unsigned char)s[0] >> 3) & 1) != 0);
}

#endif
