/* info.h - what a running program can ask about a matcher: Name_info(). */
#ifndef RG_RUN_INFO_H
#define RG_RUN_INFO_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>
#endif

/* Steps of one attempt at one start, as the subject grows. */
#define RG_LINEAR 0
#define RG_POLYNOMIAL 1
#define RG_EXPONENTIAL 2

/* Where there is no bound: a length, or a number of frames. */
#define RG_UNBOUNDED SIZE_MAX

typedef enum rg_memory {
    RG_MEMORY_FIXED,  /* the function's own array; never the heap */
    RG_MEMORY_HYBRID, /* the array first, a pooled stack when it is full */
    RG_MEMORY_POOL    /* a pooled stack as soon as one frame is needed */
} rg_memory;

typedef struct rg_info {
    const char *name;
    size_t groups;                  /* entries of result.group[]: the whole match and each capture */
    const char *const *group_names; /* that many; the first is "match" */
    size_t min_length, max_length;  /* bytes of a match; max may be RG_UNBOUNDED */
    size_t stack_frames;            /* frames that one call needs at most, or RG_UNBOUNDED */
    size_t stack_bytes;             /* bytes of the function's own array */
    rg_memory memory;
    uint64_t step_limit;   /* steps that one call may take (RG_STEPS); 0: no limit */
    int complexity;        /* RG_LINEAR, RG_POLYNOMIAL, RG_EXPONENTIAL: of one attempt at one start, at most */
    const char *prefilter; /* how a search finds the starts that it tries */
    int search_complexity; /* of a search of the whole subject, and of a walk over all matches */
    size_t memo_points;    /* what is remembered for each position, once a search has failed for long; 0: nothing */
    size_t look_behind, look_ahead; /* bytes before a match and behind it on which it depends; may be RG_UNBOUNDED */
} rg_info;

#endif
