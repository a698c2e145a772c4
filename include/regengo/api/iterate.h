/* iterate.h - every match in turn: Name_begin, Name_next, and what is built on them.
 *
 * Matches do not overlap. After an empty match the search goes on one byte later, and an empty match right at the end of
 * the match before it is skipped, as Go and Rust do: `a*` in "baac" gives "" at 0, "aa" at 1 and "" at 4.
 */
#ifndef RG_API_ITERATE_H
#define RG_API_ITERATE_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/run_walk.h"
#include "../plan/token_walk.h"
#include "engine.h"
#endif

/* Name_begin(subject, length)            an iterator before the first match; Name_begin_with(&context, ...): on a context
 * Name_next(&iterator, &result)          the next match: RG_MATCH, RG_NO_MATCH after the last one, or an error, which stays
 * Name_count(subject, length, &count)    how many matches there are; on an error, how many came before it
 * Name_find_all(subject, length, array, capacity, &found)
 *                                        the first `capacity` of them in array (NULL: none); found counts all, as
 *                                        snprintf does, so found > capacity tells that the array was too small
 *
 * Both answer RG_MATCH if there is any match, RG_NO_MATCH if there is none. Each is one call to RG_STEPS. */

/* Name_iter is a value: copy it to come back to a place. Its fields are its own. rg_state is RG_MATCH until the end or an
 * error is reached, and then what every further Name_next answers; rg_step is the function for an iterator with a context,
 * so that one without never pays for, nor contains, the code of the other. All but that are those of rg_priv_walk (value.h). */
#define RG_PRIV_ITERATOR(Name, root, by, options) \
    typedef struct Name##_iter { \
        const char *rg_subject; \
        size_t rg_length; \
        size_t rg_at;       /* where the next search starts */ \
        size_t rg_past;     /* one more than where the last match ended, or 0 */ \
        rg_status rg_state; \
        rg_context *rg_ctx; \
        int64_t rg_patience;      /* what is left of the walk's (plan/memo.h); 0 where nothing is remembered */ \
        rg_priv_ticket rg_ticket; /* for what it remembers */ \
        rg_status (*rg_step)(struct Name##_iter *, Name##_result *); \
    } Name##_iter; \
\
    RG_PRIV_ENUM { rg_priv_of_##Name##_runs = RG_PRIV_WALKS_BY_RUNS(root, options) }; /* are its matches runs of a set? */ \
    RG_PRIV_RUN_KIND(Name, root) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_step(Name##_iter *rg_it, bool rg_captures, rg_context *rg_ctx, \
                                                   const rg_priv_caller *rg_caller, Name##_result *rg_result) { \
        if (rg_priv_of_##Name##_runs && rg_ctx == NULL) { \
            if (rg_it->rg_state == RG_MATCH) { \
                RG_PRIV_NEXT_RUN(Name) \
                rg_it->rg_state = RG_NO_MATCH; \
            } \
        } else if (rg_priv_of_##Name##_heads && rg_ctx == NULL && RG_PRIV_MASKED_PAYS_##by(rg_it->rg_length)) { \
            if (rg_it->rg_state == RG_MATCH) { \
                RG_PRIV_NEXT_MASKED_##by(Name, root) \
                rg_it->rg_state = RG_NO_MATCH; \
            } \
        } else while (rg_it->rg_state == RG_MATCH) { \
            const rg_status rg_answer = \
                rg_it->rg_at > rg_it->rg_length \
                    ? RG_NO_MATCH \
                    : rg_priv_of_##Name##_engine(rg_it->rg_subject, rg_it->rg_length, rg_it->rg_at, RG_PRIV_SEARCH_ON, \
                                           rg_captures, rg_ctx, rg_caller, 0, \
                                           rg_ctx == NULL ? RG_PRIV_COPY(Name, again_plain) : RG_PRIV_COPY(Name, again), rg_result); \
            if (rg_answer != RG_MATCH) { \
                rg_it->rg_state = rg_answer; \
                break; \
            } \
            const rg_span rg_found = rg_result->match; \
            const size_t rg_to = rg_priv_span_offset(rg_found, rg_it->rg_subject) + rg_priv_span_length(rg_found); \
            const bool rg_empty = Name##_MIN_LENGTH == 0 && rg_priv_span_length(rg_found) == 0, rg_skipped = rg_empty && rg_it->rg_past == rg_to + 1; \
            rg_it->rg_past = rg_to + 1; \
            rg_it->rg_at = rg_to + rg_empty; \
            if (!rg_skipped) return RG_MATCH; \
        } \
        RG_PRIV_NOTHING(rg_result); \
        return rg_it->rg_state; \
    } \
\
    RG_PRIV_UNUSED static inline Name##_iter Name##_begin(const char *rg_subject, size_t rg_length) { \
        Name##_iter rg_it = {.rg_subject = rg_subject, .rg_length = rg_length, .rg_state = RG_MATCH, \
                             .rg_patience = Name##_MEMO_POINTS > 0 ? rg_priv_patience(Name##_MEMO_POINTS, rg_length, RG_PRIV_STEPS_OPTION(options) == 0) : 0}; \
        if (rg_subject == NULL) { \
            rg_it.rg_subject = ""; \
            if (rg_length != 0) rg_it.rg_state = RG_ERROR_ARGUMENT; \
        } \
        return rg_it; \
    } \
\
    RG_PRIV_UNUSED static inline rg_status Name##_next(Name##_iter *rg_it, Name##_result *rg_result) { \
        RG_PRIV_ONE_CALL(options) \
        Name##_result rg_unwanted; \
        if (rg_result == NULL) rg_result = &rg_unwanted; \
        if (rg_it->rg_step != NULL) { \
            /* On copies, so that no address of the caller's own is handed on: they can stay in registers. */ \
            Name##_iter rg_copy = *rg_it; \
            Name##_result rg_made; \
            const rg_status rg_answer = rg_copy.rg_step(&rg_copy, &rg_made); \
            *rg_it = rg_copy; \
            *rg_result = rg_made; \
            return rg_answer; \
        } \
        if (Name##_MEMO_POINTS == 0) return rg_priv_of_##Name##_step(rg_it, true, NULL, rg_caller, rg_result); \
        RG_PRIV_ONE_OF_WALK(Name, options) \
    } \
\
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Name##_step_with(Name##_iter *rg_it, Name##_result *rg_result) { \
        if (rg_it->rg_ctx == NULL) return RG_PRIV_NOTHING(rg_result), rg_it->rg_state; \
        const uint64_t rg_budget = rg_priv_budget(rg_it->rg_ctx, NULL, RG_PRIV_STEPS_OPTION(options)); \
        uint64_t rg_left = rg_budget; \
        const rg_priv_caller rg_caller = {0, &rg_left, NULL, NULL, 0, NULL, NULL, NULL, NULL}; \
        const rg_status rg_answer = rg_priv_of_##Name##_step(rg_it, true, rg_it->rg_ctx, &rg_caller, rg_result); \
        rg_priv_report(rg_it->rg_ctx, NULL, rg_budget, rg_left, 0); \
        return rg_answer; \
    } \
\
    RG_PRIV_UNUSED static inline Name##_iter Name##_begin_with(rg_context *rg_ctx, const char *rg_subject, \
                                                               size_t rg_length) { \
        Name##_iter rg_it = Name##_begin(rg_subject, rg_length); \
        if (rg_ctx == NULL) rg_it.rg_state = RG_ERROR_ARGUMENT; \
        rg_it.rg_ctx = rg_ctx; \
        rg_it.rg_step = rg_priv_of_##Name##_step_with; \
        return rg_it; \
    } \
\
    RG_PRIV_FIND_ALL(RG_PRIV_UNUSED static inline, Name, Name, RG_PRIV_NEXT_STEP, options) \
    RG_PRIV_COUNT_ALL(RG_PRIV_UNUSED static inline, Name, Name, RG_PRIV_NEXT_STEP, options)

/* What goes over all matches in one call, of a linkage, for a Name that the caller knows and for the matcher Own that does the work
 * (export.h has two names), by steps of its kind. */
#define RG_PRIV_NEXT_STEP(Own, captures, result) rg_priv_of_##Own##_step(&rg_it, captures, NULL, rg_caller, &result)
#define RG_PRIV_FIND_ALL(linkage, Name, Own, step, options) \
    linkage rg_status Name##_find_all(const char *rg_subject, size_t rg_length, Name##_result *rg_array, size_t rg_capacity, size_t *rg_found) { \
        RG_PRIV_ONE_WALK(Own, options) \
        Own##_iter rg_it = Own##_begin(rg_subject, rg_length); \
        Name##_result rg_made; /* and copied: gcc 12 takes what is stored through an address that moves on for dead */ \
        size_t rg_matches = 0; \
        if (rg_array == NULL) rg_capacity = 0; \
        while (step(Own, true, rg_made) == RG_MATCH) { \
            if (rg_matches < rg_capacity) rg_array[rg_matches] = rg_made; \
            rg_matches++; \
        } \
        rg_priv_memo_close(&rg_memo); \
        if (rg_found != NULL) *rg_found = rg_matches; \
        return rg_it.rg_state != RG_NO_MATCH ? rg_it.rg_state : rg_matches > 0 ? RG_MATCH : RG_NO_MATCH; \
    }
#define RG_PRIV_COUNT_ALL(linkage, Name, Own, step, options) \
    linkage rg_status Name##_count(const char *rg_subject, size_t rg_length, size_t *rg_count) { \
        RG_PRIV_ONE_WALK(Own, options) \
        Own##_iter rg_it = Own##_begin(rg_subject, rg_length); \
        Name##_result rg_unwanted; \
        size_t rg_matches = 0; \
        while (step(Own, false, rg_unwanted) == RG_MATCH) rg_matches++; \
        rg_priv_memo_close(&rg_memo); \
        if (rg_count != NULL) *rg_count = rg_matches; \
        return rg_it.rg_state != RG_NO_MATCH ? rg_it.rg_state : rg_matches > 0 ? RG_MATCH : RG_NO_MATCH; \
    }

/* Several searches that are one call to the user share one budget, if there is one. */
#define RG_PRIV_ONE_CALL(options) \
    uint64_t rg_left = RG_PRIV_STEPS_OPTION(options); \
    const rg_priv_caller rg_searches = {0, &rg_left, NULL, NULL, 0, NULL, NULL, NULL, NULL}; \
    const rg_priv_caller *const rg_caller = RG_PRIV_STEPS_OPTION(options) != 0 ? &rg_searches : NULL;
/* And what one remembers the next ones need not find out again (plan/memo.h). */
#define RG_PRIV_ONE_WALK(Name, options) \
    uint64_t rg_left = RG_PRIV_STEPS_OPTION(options), rg_memo_array[Name##_MEMO_POINTS > 0 ? RG_MEMO_BYTES / 8 : 1]; \
    int64_t rg_patience = rg_priv_patience(Name##_MEMO_POINTS, rg_length, RG_PRIV_STEPS_OPTION(options) == 0); \
    rg_priv_memo rg_memo = rg_priv_memo_open(0, rg_memo_array, sizeof rg_memo_array / 8); \
    const rg_priv_caller rg_walk = {0, RG_PRIV_STEPS_OPTION(options) != 0 ? &rg_left : NULL, NULL, NULL, 0, \
                                    RG_PRIV_TAKES_PATIENCE(Name) ? &rg_patience : NULL, &rg_memo, NULL, NULL}; \
    const rg_priv_caller *const rg_caller = RG_PRIV_TAKES_PATIENCE(Name) || RG_PRIV_STEPS_OPTION(options) != 0 ? &rg_walk : NULL;
/* Where nothing can be remembered, they share the default budget. */
#define RG_PRIV_TAKES_PATIENCE(Name) (Name##_MEMO_POINTS > 0 || Name##_SEARCH_COMPLEXITY != RG_LINEAR)
/* The same of one search of a walk, from call to call. */
#define RG_PRIV_ONE_OF_WALK(Name, options) \
    const rg_priv_caller rg_walk = {0, RG_PRIV_STEPS_OPTION(options) != 0 ? &rg_left : NULL, NULL, NULL, 0, \
                                    &rg_it->rg_patience, NULL, &rg_it->rg_ticket, NULL}; \
    return rg_priv_of_##Name##_step(rg_it, true, NULL, &rg_walk, rg_result);

#endif
