/* context.h - memory and budget in the caller's hands: what the _with functions run on. */
#ifndef RG_RUN_CONTEXT_H
#define RG_RUN_CONTEXT_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "frame.h"
#endif

/* One thread at a time; any number of calls and of different matchers, one after the other. */
typedef struct rg_context {
    rg_frame *frames;    /* the backtracking stack, inside the caller's buffer */
    size_t capacity;     /* frames that fit */
    uint64_t step_limit; /* steps that one call may take; 0: no limit, or the matcher's RG_STEPS */
    uint64_t steps;      /* steps that the last call took */
    size_t high_mark;    /* most frames that any call had in use */
    void *user;          /* the caller's */
} rg_context;

/* Takes a buffer, which must outlive the context's use; it need not be aligned and may be of any size, NULL with 0 bytes
 * included: a matcher that needs no frame works with none, any other answers RG_ERROR_STACK (or moves to the pool, if it
 * has RG_POOL). Returns the frames that fit. */
static inline size_t rg_context_init(rg_context *context, void *buffer, size_t bytes) {
    const size_t alignment = RG_PRIV_ALIGNMENT(rg_frame);
    const size_t offset = (alignment - RG_PRIV_ADDRESS(buffer) % alignment) % alignment;
    const rg_context none = {RG_PRIV_NULL, 0, 0, 0, 0, RG_PRIV_NULL};
    *context = none;
    if (buffer != RG_PRIV_NULL && bytes > offset) {
        context->frames = RG_PRIV_AS(rg_frame *, RG_PRIV_AS(void *, RG_PRIV_AS(char *, buffer) + offset));
        context->capacity = (bytes - offset) / sizeof(rg_frame);
    }
    return context->capacity;
}

#endif
