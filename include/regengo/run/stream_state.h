/* stream_state.h - what a stream is made of, for who holds one: a file that sees its matcher by RG_STREAM_EXTERN alone, and C++. What is
 * done with it is in window.h and stream.h.
 */
#ifndef RG_RUN_STREAM_STATE_H
#define RG_RUN_STREAM_STATE_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/status.h"
#include "locate.h"
#include "reader.h"
#include "walk.h"
#endif

/* The part of it that is in memory (window.h). */
typedef struct rg_priv_window {
    rg_reader rg_from;
    const char *rg_text;
    char *rg_buffer; /* that is the text, unless it lies on the caller's memory: */
    bool rg_lies;
    size_t rg_size, rg_length;
    size_t rg_behind;            /* bytes before a search that it may look at */
    size_t rg_at;                /* where the next search starts; beyond length by 1 after an empty match at the end */
    size_t rg_past;              /* one more than where the last match ended (step.h); 0: nowhere near */
    size_t rg_closed;            /* runs that begin before it are found by masks (window_runs.h) */
    uint64_t rg_base;            /* the stream's offset of the text's first byte */
    bool rg_ended;               /* no byte comes any more */
    bool rg_waits;               /* the attempt at `at` has no answer yet: */
    const unsigned char *rg_run; /* until a byte comes that is not of this set; NULL: */
    size_t rg_retry;             /* until the window is so long; of a set, bytes up to here are of it */
    bool rg_fresh;               /* bytes have come, or were moved, since there was a search */
    int64_t rg_patience;         /* of the walk */
    rg_priv_ticket rg_ticket;    /* for what it remembers */
    bool rg_counts;              /* lines are counted in what is dropped */
    rg_location rg_first;        /* of the text's first byte; line 0: bytes were dropped that nobody has counted */
    rg_location rg_here;         /* of the place in the text that was asked for last */
} rg_priv_window;

typedef struct rg_priv_stream {
    rg_status status;
    rg_priv_window window;
} rg_priv_stream;

#endif
