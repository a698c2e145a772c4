/* skip_run.h - a failed attempt that began with a run: [a-z]+@ on a text of letters.
 *
 * Idea: every start inside the leading run would end in the same places, and come to the same. So a search goes on behind it: one
 * pass over the text instead of one for each start.
 * Sound where nothing was consumed before the run, every match passes through it, and no part of the pattern reads what was captured.
 * Without it (RG_NO_SKIP_RUN) each start is tried: quadratic.
 */
#ifndef RG_PLAN_SKIP_RUN_H
#define RG_PLAN_SKIP_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#ifndef RG_NO_SKIP_RUN

/* Behind the scan of the run k. */
#define RG_PRIV_SKIP_RUN(k, hi) \
    if (rg_search && !rg_reads && rg_leading_##k != 0 && (hi) == RG_INF) rg_skip = rg_p;

#else

#define RG_PRIV_SKIP_RUN(k, hi)

#endif

#endif
