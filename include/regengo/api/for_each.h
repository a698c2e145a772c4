/* for_each.h - a loop over every match. */
#ifndef RG_API_FOR_EACH_H
#define RG_API_FOR_EACH_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>

#include "../base/platform.h"
#endif

/* RG_FOR_EACH(Name, m, s, n) { ... }: once for each match of Name in s, with its result in m, which is declared here.
 *
 *     RG_FOR_EACH(Date, m, text, length) printf(RG_FMT "\n", RG_ARG(m.year));
 *
 * break and continue do what they do in any loop, and one may stand in another. An error ends it as the last match does: who must tell
 * one from the other writes the loop out, with Name_begin and Name_next. The outer of the two loops runs once, so that a break out of
 * the inner one ends both. */
#define RG_FOR_EACH(Name, m, s, n) RG_PRIV_FOR_EACH(Name, m, s, n)
#define RG_PRIV_FOR_EACH(Name, m, s, n) \
    for (Name##_result m, *rg_priv_once_##m = &m; rg_priv_once_##m != RG_PRIV_NULL; rg_priv_once_##m = RG_PRIV_NULL) \
        for (Name##_iter rg_priv_iter_##m = Name##_begin(s, n); Name##_next(&rg_priv_iter_##m, &m) == RG_MATCH;)

#endif
