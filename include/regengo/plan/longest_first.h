/* longest_first.h - a first way that the second cannot outrun: 25[0-5]|2[0-4]\d|1?\d?\d before a dot.
 *
 * Idea: once the first way is through, the second cannot come further; and where it comes less far, a byte stands that may not
 * follow. So a failure behind the alternative need not come back to the second way: no frame.
 * Sound where no byte of what both consume may follow, something must follow, and nothing in them is captured.
 * Without it (RG_NO_LONGEST_FIRST) a frame is kept for the second way.
 *
 *   rg_longest_first_k   of an alternative: it is such a one.
 */
#ifndef RG_PLAN_LONGEST_FIRST_H
#define RG_PLAN_LONGEST_FIRST_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#ifndef RG_NO_LONGEST_FIRST

#define RG_PRIV_IS_LONGEST_FIRST(k, i, j) (rg_max_##j <= 0LL + rg_min_##i && rg_captures_##k == 0 && RG_PRIV_EATS_NO_FOLLOW(k))

#else

#define RG_PRIV_IS_LONGEST_FIRST(k, i, j) 0

#endif

#endif
