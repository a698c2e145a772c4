/* value.h - Name_matcher(): a matcher as a value (run/value.h). Only one whose value is asked for has these functions. */
#ifndef RG_API_VALUE_H
#define RG_API_VALUE_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/memory.h"
#include "../run/value.h"
#include "info.h"
#include "iterate.h"
#endif

/* An answer, and the spans that go with it. */
RG_PRIV_UNUSED static inline rg_status rg_priv_give(rg_status answer, const rg_span *from, size_t n, rg_span *groups,
                                                    size_t capacity) {
    for (size_t i = 0; groups != NULL && i < capacity; i++) groups[i] = i < n ? from[i] : (rg_span){NULL, 0};
    return answer;
}

/* The next match of one that remembers nothing from match to match. */
RG_PRIV_INLINE rg_status rg_priv_walk_on(rg_priv_walk *w,
                                         rg_status (*find_at)(const char *, size_t, size_t, rg_span *, size_t),
                                         rg_span *groups, size_t capacity) {
    rg_span first;
    while (w->rg_state == RG_MATCH) {
        const bool none = groups == NULL || capacity == 0;
        const rg_status answer =
            w->rg_at > w->rg_length
                ? RG_NO_MATCH
                : find_at(w->rg_subject, w->rg_length, w->rg_at, none ? &first : groups, none ? 1 : capacity);
        if (answer != RG_MATCH) {
            w->rg_state = answer;
            break;
        }
        const rg_span found = none ? first : groups[0];
        const size_t to = (size_t)(found.ptr - w->rg_subject) + found.len;
        const bool skipped = found.len == 0 && w->rg_past == to + 1;
        w->rg_past = to + 1;
        w->rg_at = to + (found.len == 0);
        if (!skipped) return RG_MATCH;
    }
    return rg_priv_give(w->rg_state, NULL, 0, groups, capacity);
}

/* The next match of one that goes by masks (plan/run_walk.h). */
RG_PRIV_INLINE rg_status rg_priv_walk_runs(rg_priv_walk *w, rg_priv_run_kind kind, size_t n, rg_span *groups,
                                           size_t capacity) {
    if (w->rg_state != RG_MATCH) return rg_priv_give(w->rg_state, NULL, 0, groups, capacity);
    rg_priv_run_walk runs = RG_PRIV_RUN_WALK(w);
    size_t from = 0, to = 0;
    const bool any = rg_priv_run_next(&runs, kind, &from, &to);
    RG_PRIV_RUN_WALKED(w, runs);
    if (!any) return rg_priv_give(w->rg_state = RG_NO_MATCH, NULL, 0, groups, capacity);
    const rg_span found = rg_priv_span(runs.begin + from, runs.begin + to);
    for (size_t i = 0; groups != NULL && i < capacity; i++) groups[i] = i < n ? found : (rg_span){NULL, 0};
    return RG_MATCH;
}

/* The same of a byte and a run (plan/headed_run.h); what is captured begins and ends so many bytes further in. */
RG_PRIV_INLINE rg_status rg_priv_walk_headed(rg_priv_walk *w, rg_priv_headed_kind kind, size_t in, size_t out, size_t n, rg_span *groups,
                                             size_t capacity) {
    if (w->rg_state != RG_MATCH) return rg_priv_give(w->rg_state, NULL, 0, groups, capacity);
    rg_priv_headed_walk runs = RG_PRIV_HEADED_WALK(w);
    size_t from = 0, to = 0;
    const bool any = rg_priv_headed_next(&runs, kind, &from, &to);
    RG_PRIV_HEADED_WALKED(w, runs);
    if (!any) return rg_priv_give(w->rg_state = RG_NO_MATCH, NULL, 0, groups, capacity);
    to += kind.tail;
    const rg_span found[] = {rg_priv_span(runs.begin + from, runs.begin + to), rg_priv_span(runs.begin + from + in, runs.begin + to - out)};
    return rg_priv_give(RG_MATCH, found, n, groups, capacity);
}

/* The same of kinds of tokens (plan/token_walk.h), of which nothing is captured. */
RG_PRIV_INLINE rg_status rg_priv_walk_tokens(rg_priv_walk *w, rg_priv_token_seeker *seek, rg_span *groups, size_t capacity) {
    if (w->rg_state != RG_MATCH) return rg_priv_give(w->rg_state, NULL, 0, groups, capacity);
    rg_priv_token_walk tokens = RG_PRIV_TOKEN_WALK(w);
    size_t from = 0, to = 0;
    const bool any = rg_priv_token_next(&tokens, seek, &from, &to);
    RG_PRIV_TOKEN_WALKED(w, tokens);
    if (!any) return rg_priv_give(w->rg_state = RG_NO_MATCH, NULL, 0, groups, capacity);
    const rg_span found = rg_priv_span(tokens.begin + from, tokens.begin + to);
    return rg_priv_give(RG_MATCH, &found, 1, groups, capacity);
}

/* Three copies of the engine, and one more where a walk remembers what has failed. */
#define RG_PRIV_AS_VALUE(Name, by) \
    RG_PRIV_APART rg_status rg_priv_of_##Name##_match_value(const char *rg_s, size_t rg_n, rg_span *rg_groups, size_t rg_room) { \
        Name##_result rg_found; \
        return rg_priv_give(Name##_match(rg_s, rg_n, &rg_found), rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    } \
    RG_PRIV_AS_VALUE_AT(Name, find) \
    RG_PRIV_AS_VALUE_AT(Name, prefix) \
    RG_PRIV_APART rg_status rg_priv_of_##Name##_next_value(rg_matcher_iter *rg_it, rg_span *rg_groups, size_t rg_room) { \
        if (rg_priv_of_##Name##_runs) return RG_PRIV_NEXT_RUN_BY_VALUE(Name); \
        if (rg_priv_of_##Name##_heads) return RG_PRIV_NEXT_MASKED_BY_VALUE_##by(Name); \
        if (Name##_MEMO_POINTS == 0) return rg_priv_walk_on(&rg_it->rg_walk, rg_priv_of_##Name##_find_value_at, rg_groups, rg_room); \
        Name##_result rg_found; \
        Name##_iter rg_walk = {.rg_step = NULL}; \
        RG_PRIV_MEM_COPY(&rg_walk, &rg_it->rg_walk, RG_PRIV_WALK_BYTES); \
        const rg_status rg_answer = Name##_next(&rg_walk, &rg_found); \
        RG_PRIV_MEM_COPY(&rg_it->rg_walk, &rg_walk, RG_PRIV_WALK_BYTES); \
        return rg_priv_give(rg_answer, rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    } \
    RG_PRIV_UNUSED static inline const rg_matcher *Name##_matcher(void) { \
        static const rg_matcher rg_value = { \
            &rg_priv_of_##Name##_facts,         rg_priv_of_##Name##_match_value,   rg_priv_of_##Name##_prefix_value, \
            rg_priv_of_##Name##_find_value,     rg_priv_of_##Name##_find_value_at, rg_priv_of_##Name##_prefix_value_at, \
            rg_priv_of_##Name##_next_value, \
        }; \
        return &rg_value; \
    }
#define RG_PRIV_AS_VALUE_AT(Name, verb) \
    RG_PRIV_APART rg_status rg_priv_of_##Name##_##verb##_value_at(const char *rg_s, size_t rg_n, size_t rg_from, rg_span *rg_groups, \
                                                                  size_t rg_room) { \
        Name##_result rg_found; \
        return rg_priv_give(Name##_##verb##_at(rg_s, rg_n, rg_from, &rg_found), rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    } \
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Name##_##verb##_value(const char *rg_s, size_t rg_n, rg_span *rg_groups, \
                                                                              size_t rg_room) { \
        return rg_priv_of_##Name##_##verb##_value_at(rg_s, rg_n, 0, rg_groups, rg_room); \
    }

#endif
