/* step.h - from a match to where the next one is looked for: the rule of streams, that of walks over a text as well (api/iterate.h).
 *
 * Matches do not overlap. Behind an empty one the search goes on a byte later, and an empty one right at the end of the match before it is
 * none.
 */
#ifndef RG_RUN_STEP_H
#define RG_RUN_STEP_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "span.h"
#endif

/* Goes on behind a match: does it count? *past is one more than where the match before it ended, 0 before the first. */
RG_PRIV_INLINE bool rg_priv_step_over(rg_span match, const char *subject, bool may_be_empty, size_t *at, size_t *past) {
    const size_t from = rg_priv_span_offset(match, subject), to = from + rg_priv_span_length(match), before = *past;
    const bool empty = may_be_empty && from == to;
    *at = to + empty;
    *past = to + 1;
    return !(empty && before == to + 1);
}

#endif
