/* view.h - what a predicate in a pattern (RG_WHEN) is shown. */
#ifndef RG_RUN_VIEW_H
#define RG_RUN_VIEW_H

#ifndef RG_PRIV_IN_ORDER
#include "span.h"
#endif

typedef struct rg_view {
    const char *subject; /* the whole of it, length bytes */
    size_t length;
    size_t position;      /* where the pattern stands now, an offset in the subject */
    size_t start;         /* where this attempt at a match started */
    const rg_span *group; /* the captures so far, as in a result; group[0] means nothing yet */
    size_t groups;        /* entries of group[] */
    void *user;           /* rg_context.user, or NULL where the call has no context */
} rg_view;

#endif
