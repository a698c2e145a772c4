/* caller.h - what a run of a matcher is told by what called it, and what it tells when it is over. */
#ifndef RG_RUN_CALLER_H
#define RG_RUN_CALLER_H

#ifndef RG_PRIV_IN_ORDER
#include "context.h"
#include "memo.h"
#endif

/* What one run of a matcher is told by what called it: another matcher (RG_CALL), or a function that runs it several
 * times as one call. */
typedef struct rg_priv_caller {
    size_t depth;             /* RG_CALLs that this run is inside of */
    uint64_t *steps;          /* what is left of the budget, read and written back; NULL without one */
    rg_frame *frames, *limit; /* the rest of a context's buffer, or NULL for all of it */
    size_t used;              /* frames in use below */
    int64_t
        *patience; /* of a matcher that called this one, or of a walk: steps until what failed is remembered; or NULL */
    rg_priv_memo *memo;     /* what earlier searches of a walk remember; begun where patience is below 0. Or NULL */
    rg_priv_ticket *ticket; /* for what they remember; or NULL */
    const unsigned char *
        *touched; /* where more may come: told with RG_MORE what the attempt touched (touch.h); or NULL. Of a search
                     before a place: that (emit/search.h) */
} rg_priv_caller;

RG_PRIV_INLINE size_t rg_priv_caller_depth(const rg_priv_caller *caller) { return caller != NULL ? caller->depth : 0; }
RG_PRIV_INLINE size_t rg_priv_caller_used(const rg_priv_caller *caller) { return caller != NULL ? caller->used : 0; }

/* Where a run backtracks: in its own array, or in what the context, or the caller, leaves it. */
RG_PRIV_INLINE rg_priv_room rg_priv_room_open(rg_frame *array, size_t frames, const rg_context *context,
                                              const rg_priv_caller *caller) {
    rg_priv_room room = {array, array + frames, NULL};
    if (context != NULL) {
        if (context->frames != NULL) room.base = context->frames;
        room.limit = room.base + context->capacity;
        if (caller != NULL && caller->frames != NULL) {
            room.base = caller->frames;
            room.limit = caller->limit;
        }
    }
    return room;
}

/* Are steps counted at all? How many may be taken? own is the matcher's RG_STEPS, or 0. */
RG_PRIV_INLINE bool rg_priv_metered(const rg_context *context, const rg_priv_caller *caller, uint64_t own) {
    return own != 0 || context != NULL || (caller != NULL && caller->steps != NULL);
}
RG_PRIV_INLINE uint64_t rg_priv_budget(const rg_context *context, const rg_priv_caller *caller, uint64_t own) {
    if (caller != NULL && caller->steps != NULL) return *caller->steps;
    if (context != NULL && context->step_limit != 0) return context->step_limit;
    return own != 0 ? own : UINT64_MAX;
}

/* A run is over: tells the caller and the context what it took. */
RG_PRIV_INLINE void rg_priv_report(rg_context *context, const rg_priv_caller *caller, uint64_t budget, uint64_t left,
                                   size_t high) {
    if (caller != NULL && caller->steps != NULL) *caller->steps = left;
    if (context != NULL) {
        if (caller == NULL) context->steps = budget - left;
        if (high > context->high_mark) context->high_mark = high;
    }
}
/* What a run is told is told what goes on in its place, and what is left of its budget and its room. */
RG_PRIV_INLINE rg_priv_caller rg_priv_caller_again(const rg_priv_caller *caller, uint64_t *steps, rg_frame *frames,
                                                   rg_frame *limit) {
    rg_priv_caller again = {0, steps, frames, limit, 0, NULL, NULL, NULL, NULL};
    if (caller == NULL) return again;
    again = *caller;
    again.steps = steps;
    again.frames = frames;
    again.limit = limit;
    return again;
}
RG_PRIV_INLINE rg_priv_room rg_priv_room_again(const rg_priv_caller *caller) {
    return (rg_priv_room){caller->frames, caller->limit, NULL};
}

/* How long may it go on without a memory? */
RG_PRIV_INLINE int64_t rg_priv_patience_now(const rg_priv_caller *caller, int64_t own) {
    return caller != NULL && caller->patience != NULL ? *caller->patience : own;
}
RG_PRIV_INLINE void rg_priv_patience_left(const rg_priv_caller *caller, int64_t left, bool ends) {
    if (caller == NULL || caller->patience == NULL) return;
    /* One that had an end and has none now has taken what it had; one that never had an end is as it was. */
    *caller->patience = !ends && left == RG_PRIV_ENDLESS && *caller->patience != RG_PRIV_ENDLESS ? 0 : left;
}

RG_PRIV_INLINE bool rg_priv_memo_walks(const rg_priv_caller *caller) {
    return caller != NULL && (caller->memo != NULL || caller->ticket != NULL);
}
/* A search begins to remember, or goes on to: its own, or what the walk does that it is one of. */
RG_PRIV_INLINE rg_priv_memo *rg_priv_memo_begin(const rg_priv_caller *caller, rg_priv_memo *own, uint64_t *array,
                                                size_t words) {
    if (caller != NULL && caller->memo != NULL) return caller->memo;
    *own = rg_priv_memo_open(0, array, words);
    return own;
}
/* It ends. Those of the walk that come after it remember from the start. */
RG_PRIV_COLD void rg_priv_memo_end(rg_priv_memo *memo, const rg_priv_caller *caller, int64_t patience) {
    memo->patience = patience;
    if (rg_priv_memo_walks(caller)) {
        *caller->patience = -1;
    } else {
        rg_priv_patience_left(caller, patience, false);
    }
}
/* The same where it may remember in the pool; it ends at p, if that is a match. */
RG_PRIV_COLD rg_priv_memo *rg_priv_memo_begin_pooled(const rg_priv_caller *caller, rg_priv_memo *own, uint64_t *array,
                                                     size_t words, const unsigned char *start) {
    rg_priv_memo *const memo = rg_priv_memo_begin(caller, own, array, words);
    if (memo == own && caller != NULL && caller->ticket != NULL && caller->ticket->number != 0)
        rg_priv_memo_resume(own, *caller->ticket, start);
    return memo;
}
RG_PRIV_COLD void rg_priv_memo_end_pooled(rg_priv_memo *memo, const rg_priv_caller *caller, int64_t patience,
                                          const unsigned char *p) {
    rg_priv_memo_end(memo, caller, patience);
    if (!rg_priv_memo_walks(caller)) {
        rg_priv_memo_close(memo);
    } else if (caller->ticket != NULL) {
        *caller->ticket = rg_priv_memo_park(memo, p);
    }
}
RG_PRIV_INLINE void *rg_priv_context_user(const rg_context *context) { return context != NULL ? context->user : NULL; }

#endif
