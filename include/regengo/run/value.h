/* value.h - a matcher as a value, for tables of them: Name_matcher(), and a walk over all matches that knows no names.
 *
 *     static const rg_matcher *const kinds[] = ...     kinds[i] = Email_matcher();
 *     rg_span groups[4];
 *     if (kinds[i]->find(s, n, groups, 4) == RG_MATCH) printf("%s: " RG_FMT "\n", kinds[i]->info->name, RG_ARG(groups[0]));
 *
 * groups is an array of `capacity` spans: groups[0] is the match, the others are the captures in the order of info->group_names; as many
 * as fit are stored, and what is left of the array is unset. NULL with 0 for who wants none. Each call is one through a pointer, and a
 * copy of the spans.
 */
#ifndef RG_RUN_VALUE_H
#define RG_RUN_VALUE_H

#ifndef RG_PRIV_IN_ORDER
#include "info.h"
#include "span.h"
#include "walk.h"
#endif

struct rg_matcher_iter;

/* What each function does is said of Name_match, ... (api/matcher.h). */
typedef struct rg_matcher {
    const rg_info *info;
    rg_status (*match)(const char *s, size_t n, rg_span *groups, size_t capacity);
    rg_status (*prefix)(const char *s, size_t n, rg_span *groups, size_t capacity);
    rg_status (*find)(const char *s, size_t n, rg_span *groups, size_t capacity);
    rg_status (*find_at)(const char *s, size_t n, size_t from, rg_span *groups, size_t capacity);
    rg_status (*prefix_at)(const char *s, size_t n, size_t from, rg_span *groups, size_t capacity);
    rg_status (*rg_next)(struct rg_matcher_iter *, rg_span *groups, size_t capacity);
} rg_matcher;

typedef struct rg_matcher_iter {
    const rg_matcher *rg_of;
    rg_priv_walk rg_walk;
} rg_matcher_iter;

/* rg_matcher_begin(matcher, s, n)               a walk before the first match, as Name_begin
 * rg_matcher_next(&it, groups, capacity)        the next match, as Name_next: the same ones, and the same of empty ones and errors */
static inline rg_matcher_iter rg_matcher_begin(const rg_matcher *matcher, const char *s, size_t n) {
    rg_matcher_iter it = {matcher, {s, n, 0, 0, RG_MATCH, RG_PRIV_NULL, 0, {RG_PRIV_NULL, 0}}};
    if (matcher->info->memo_points > 0)
        it.rg_walk.rg_patience = rg_priv_patience(matcher->info->memo_points, n, matcher->info->step_limit == 0);
    if (s == RG_PRIV_NULL) {
        it.rg_walk.rg_subject = "";
        if (n != 0) it.rg_walk.rg_state = RG_ERROR_ARGUMENT;
    }
    return it;
}

static inline rg_status rg_matcher_next(rg_matcher_iter *it, rg_span *groups, size_t capacity) {
    return it->rg_of->rg_next(it, groups, capacity);
}

#endif
