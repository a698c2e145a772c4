/* The predicates of RG_WHEN in the patterns. c/oracle.c's tree and PCRE2's callouts ask the same ones through `asks`. */
#ifndef DIFFERENTIAL_PREDICATES_H
#define DIFFERENTIAL_PREDICATES_H

#include <regengo/dsl.h>

static inline bool when_even(const rg_view *v) { return v->position % 2 == 0; }
static inline bool when_far(const rg_view *v, int least) { return v->position - v->start >= (size_t)least; }
static inline bool when_near_end(const rg_view *v, int most) { return v->length - v->position <= (size_t)most; }
static inline bool when_set(const rg_view *v, int group) {
    return (size_t)group < v->groups && v->group[group].ptr != NULL;
}
static inline bool when_odd_length(const rg_view *v, int group) {
    return when_set(v, group) && v->group[group].len % 2;
}

#endif
