/* walk.h - a walk from match to match: where it is, and what it takes along from one call to the next. */
#ifndef RG_RUN_WALK_H
#define RG_RUN_WALK_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/config.h"
#include "../base/platform.h"
#include "../base/status.h"
#include "context.h"
#endif

/* Steps that a call may take before failures are remembered, what a search needs anyway and some more; and positions that are
 * remembered at least, of those that there are. Tests have no patience, and see little at a time (RG_PRIV_EAGER). */
#ifndef RG_PRIV_EAGER
#define RG_PRIV_PATIENCE(length) RG_PRIV_AS(int64_t, 256 + UINT64_C(4) * (length))
#define RG_PRIV_LEAST_WINDOW 1024
#else
#ifndef RG_PRIV_PATIENCE
#define RG_PRIV_PATIENCE(length) RG_PRIV_AS(int64_t, 0 * (length))
#endif
#define RG_PRIV_LEAST_WINDOW RG_PRIV_EAGER
#endif
/* Steps that a call may take in all where they cannot be. */
#define RG_PRIV_ALLOWANCE(length) (RG_DEFAULT_STEPS + UINT64_C(32) * (length))
#define RG_PRIV_ENDLESS INT64_MAX

/* What a call begins with: where it cannot remember, all that it may take. */
RG_PRIV_INLINE int64_t rg_priv_patience(size_t rows, size_t length, bool limited) {
    return rows > 0 ? RG_PRIV_PATIENCE(length)
         : limited  ? RG_PRIV_AS(int64_t, RG_PRIV_ALLOWANCE(length))
                    : RG_PRIV_ENDLESS;
}

/* Between the calls of a walk what is remembered waits in the pool (memo.h), for who comes back with the ticket. It is no leak where
 * nobody does: whoever needs a block may take it, and the ticket is void then. */
typedef struct rg_priv_ticket {
    void *slot;
    size_t number;
} rg_priv_ticket;

/* What every Name_iter begins with, in this order (api/iterate.h). */
typedef struct rg_priv_walk {
    const char *rg_subject;
    size_t rg_length, rg_at, rg_past;
    rg_status rg_state;
    rg_context *rg_ctx;
    int64_t rg_patience;
    rg_priv_ticket rg_ticket;
} rg_priv_walk;
#define RG_PRIV_WALK_BYTES (offsetof(rg_priv_walk, rg_ticket) + sizeof(rg_priv_ticket))

#endif
