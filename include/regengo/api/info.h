/* info.h - what is known about a matcher: constants for the compiler, a record (run/info.h) for a running program. */
#ifndef RG_API_INFO_H
#define RG_API_INFO_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/outside.h"
#include "../plan/required.h"
#include "../run/info.h"
#include "engine.h"
#endif

#define RG_PRIV_OR_UNBOUNDED(x) ((x) >= RG_PRIV_FAR ? (size_t)RG_UNBOUNDED : (size_t)(x))

/* A pattern that calls others may need any number of frames in all; its own array still has what it needs itself. */
#define RG_PRIV_ALL_FRAMES(root) (rg_depends_##root & RG_PRIV_ON_OTHERS ? RG_PRIV_FAR : rg_peak_##root)

#define RG_PRIV_CONSTANTS(Name, root, options) \
    RG_PRIV_ENUM { Name##_MIN_LENGTH = RG_PRIV_OR_UNBOUNDED(rg_min_##root) }; \
    RG_PRIV_ENUM { Name##_MAX_LENGTH = RG_PRIV_OR_UNBOUNDED(rg_max_##root) }; \
    RG_PRIV_ENUM { Name##_LOOK_BEHIND = RG_PRIV_OR_UNBOUNDED(rg_back_##root) }; \
    RG_PRIV_ENUM { Name##_LOOK_AHEAD = RG_PRIV_OR_UNBOUNDED(rg_past_##root) }; \
    RG_PRIV_ENUM { Name##_STACK_FRAMES = RG_PRIV_OR_UNBOUNDED(RG_PRIV_ALL_FRAMES(root)) }; \
    /* What a set of matchers asks of each (set.h): that it is one, and what it may begin with where it can only begin a subject. */ \
    RG_PRIV_ENUM { \
        RG_SET__no_matcher_has_the_name__##Name = 1, rg_begins_##Name##_0 = RG_PRIV_HEAD_OF(root, 0), rg_begins_##Name##_1 = RG_PRIV_HEAD_OF(root, 1), \
        rg_begins_##Name##_2 = RG_PRIV_HEAD_OF(root, 2), rg_begins_##Name##_3 = RG_PRIV_HEAD_OF(root, 3) \
    }; \
    enum { Name##_MEMO_POINTS = RG_PRIV_IS_SEARCH_LINEAR(root) ? 0 : (int)RG_PRIV_MEMO_ROWS(root) }; \
    enum { \
        Name##_STACK_BYTES = \
            RG_PRIV_ARRAY_FRAMES(options, root) * (int)sizeof(rg_frame) + (Name##_MEMO_POINTS > 0 ? RG_MEMO_BYTES : 0) \
    }; \
    enum { Name##_COMPLEXITY = rg_cost_##root, Name##_SEARCH_COMPLEXITY = RG_PRIV_SEARCH_COST(root, options) }; \
    RG_PRIV_UNUSED static inline size_t Name##_memo_bytes(size_t rg_length) { \
        return rg_priv_memo_bytes(Name##_MEMO_POINTS, rg_length); \
    }
#define RG_PRIV_HEAD_OF(root, w) (RG_PRIV_IS_ANCHORED(root) && !rg_nullable_##root ? 0ULL | rg_first_##root##_##w : ~0ULL)
#define RG_PRIV_SEARCH_COST(root, options) \
    (RG_PRIV_IS_SEARCH_LINEAR(root) || RG_PRIV_REMEMBERS_ALL(root, options) ? RG_LINEAR : RG_PRIV_MOST(rg_cost_##root, RG_POLYNOMIAL))

/* A sentence for each plan (plan/search.h) and for where there is none, alone and with what is looked for besides (plan/required.h). */
#define RG_PRIV_SEEK_ANCHORED 11
#define RG_PRIV_SEEK_FROM_END 12
#define RG_PRIV_SEEK_NOTHING 13
#define RG_PRIV_SEEK_LINE_ENDS 14
#define RG_PRIV_SEEK_INNER_WAYS 15
#define RG_PRIV_SEEK_INNER_RUN 16
#define RG_PRIV_PREFILTERS(also) \
    { \
        [RG_PRIV_SEEK_EACH] = "the set of first bytes" also, \
        [RG_PRIV_SEEK_LINES] = "the beginnings of lines" also, \
        [RG_PRIV_SEEK_SETS] = "the sets of the first bytes, by vectors" also, \
        [RG_PRIV_SEEK_LITERAL] = "a literal at a fixed distance" also, \
        [RG_PRIV_SEEK_TWO] = "two bytes at fixed distances" also, \
        [RG_PRIV_SEEK_BEHIND] = "a literal behind the leading run, and back" also, \
        [RG_PRIV_SEEK_NEARBY] = "a literal a few bytes on, and back" also, \
        [RG_PRIV_SEEK_INNER] = "a literal further on, and back over what may stand before it" also, \
        [RG_PRIV_SEEK_LONG_RUN] = "many bytes of one set, the last of them first" also, \
        [RG_PRIV_SEEK_BUCKETS] = "four of the first bytes, of each alternative by itself" also, \
        [RG_PRIV_SEEK_RUN_END] = "the end of the leading run, by what stands behind it, and back" also, \
        [RG_PRIV_SEEK_ANCHORED] = "anchored: the start of the subject alone" also, \
        [RG_PRIV_SEEK_FROM_END] = "the end, and back over what may stand before it" also, \
        [RG_PRIV_SEEK_NOTHING] = "none: every position" also, \
        [RG_PRIV_SEEK_LINE_ENDS] = "the ends of lines, and back over what may stand before them" also, \
        [RG_PRIV_SEEK_INNER_WAYS] = "alternatives further on, and back over what may stand before them" also, \
        [RG_PRIV_SEEK_INNER_RUN] = "bytes of one set further on, and back over what may stand before them" also, \
    }
RG_PRIV_UNUSED static const char rg_priv_prefilters[2][17][99] = {RG_PRIV_PREFILTERS(""),
                                                                RG_PRIV_PREFILTERS("; what must occur further on")};
#define RG_PRIV_PREFILTER(root) \
    rg_priv_prefilters[RG_PRIV_REQUIRES(root) != 0][RG_PRIV_IS_ANCHORED(root)   ? RG_PRIV_SEEK_ANCHORED \
                                                    : RG_PRIV_IS_FROM_END(root) ? RG_PRIV_SEEK_FROM_END \
                                                    : rg_nullable_##root && rg_plan_##root != RG_PRIV_SEEK_LINES ? RG_PRIV_SEEK_NOTHING \
                                                    : RG_PRIV_IS_OF_SAME_BYTES(root) ? RG_PRIV_SEEK_LONG_RUN \
                                                    : rg_plan_##root != RG_PRIV_SEEK_INNER ? rg_plan_##root \
                                                    : RG_PRIV_IS_BY_LINE_END(root) ? RG_PRIV_SEEK_LINE_ENDS \
                                                    : RG_PRIV_IS_BY_RUN(root) ? RG_PRIV_SEEK_INNER_RUN \
                                                    : RG_PRIV_IS_BY_WAYS(root) ? RG_PRIV_SEEK_INNER_WAYS \
                                                                               : RG_PRIV_SEEK_INNER]

/* At file scope, as a matcher's value (value.h) has a pointer to it. name: what a user calls it. */
#define RG_PRIV_INFO(Name, name, root, captures, options) \
    RG_PRIV_UNUSED static const char *const rg_priv_of_##Name##_names[] = {"match" RG_PRIV_NAME_TEXTS(captures)}; \
    RG_PRIV_UNUSED static const rg_info rg_priv_of_##Name##_facts = { \
        #name, \
        Name##_GROUPS, \
        rg_priv_of_##Name##_names, \
        Name##_MIN_LENGTH, \
        Name##_MAX_LENGTH, \
        Name##_STACK_FRAMES, \
        Name##_STACK_BYTES, \
        !RG_PRIV_OPTION(options, RG_PRIV_HAS_POOL) ? RG_MEMORY_FIXED \
        : RG_PRIV_ARRAY_FRAMES(options, root) == 0 && rg_peak_##root > 0 ? RG_MEMORY_POOL \
                                                                         : RG_MEMORY_HYBRID, \
        RG_PRIV_STEPS_OPTION(options), \
        Name##_COMPLEXITY, \
        RG_PRIV_PREFILTER(root), \
        Name##_SEARCH_COMPLEXITY, \
        Name##_MEMO_POINTS, \
        Name##_LOOK_BEHIND, \
        Name##_LOOK_AHEAD, \
    }; \
    RG_PRIV_UNUSED static inline const rg_info *Name##_info(void) { return &rg_priv_of_##Name##_facts; }

#endif
