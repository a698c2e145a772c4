/* Wraps the functions that RG_SET generates into a `set`. */
#ifndef DIFFERENTIAL_SET_ENGINE_H
#define DIFFERENTIAL_SET_ENGINE_H

#include "engine.h"
#include "sets.h"

/* Name_take(&found, s, &result) takes what a member has found. The result is filled with a pattern first: what isn't written shows. Without a
 * match all spans are unset. */
#define SET_TOLD(Name, status)                                                                    \
    *f = (found){.answer = {.outcome = told(status)}};                                            \
    if (f->answer.outcome == MATCH) Name##_take(f, s, &m);                                        \
    else if (m.match.ptr != NULL || m.match.len != 0) f->answer.outcome = OTHER_ERROR;

#define SET_ENGINE(Name)                                                                          \
    static void Name##_ask_find_at(const char *s, size_t n, size_t from, found *f)                \
    {                                                                                             \
        Name##_result m;                                                                          \
        memset(&m, 0x5a, sizeof(m));                                                              \
        rg_status status = Name##_find_at(s, n, from, &m);                                        \
        SET_TOLD(Name, status)                                                                    \
        if (Name##_find_at(s, n, from, NULL) != status) f->answer.outcome = OTHER_ERROR;          \
        if (from == 0 && Name##_find(s, n, NULL) != status) f->answer.outcome = OTHER_ERROR;      \
    }                                                                                             \
    /* Each step by a copy of the walk as well; and the end once more. */                         \
    static void Name##_ask_each(const char *s, size_t n, walk *all)                               \
    {                                                                                             \
        Name##_iter it = Name##_begin(s, n);                                                      \
        for (all->count = 0; all->count < MAX_LIST;) {                                            \
            found *f = &all->list[all->count++];                                                  \
            Name##_iter copy = it;                                                                \
            Name##_result m;                                                                      \
            memset(&m, 0x5a, sizeof(m));                                                          \
            rg_status status = Name##_next(&it, &m);                                              \
            rg_span first = m.match;                                                              \
            SET_TOLD(Name, status)                                                                \
            if (Name##_next(&copy, &m) != status || m.match.ptr != first.ptr || m.match.len != first.len) \
                f->answer.outcome = OTHER_ERROR;                                                  \
            if (status == RG_MATCH) continue;                                                     \
            if (Name##_next(&it, &m) != status) f->answer.outcome = OTHER_ERROR;                  \
            break;                                                                                \
        }                                                                                         \
    }                                                                                             \
    static outcome Name##_ask_matching(const char *s, size_t n, uint64_t *mask)                   \
    {                                                                                             \
        rg_status status = Name##_matching_status(s, n, mask);                                    \
        return Name##_matching(s, n) == *mask ? told(status) : OTHER_ERROR;                       \
    }

#endif
