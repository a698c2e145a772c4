/* status.h - what every matching function answers. */
#ifndef RG_BASE_STATUS_H
#define RG_BASE_STATUS_H

/* Negative is an error, and an error is never a mismatch: the subject may or may not hold a match. */
typedef enum rg_status {
    RG_ERROR_WINDOW = -10,  /* of a stream: an attempt needs more bytes than the buffer holds */
    RG_ERROR_READ = -9,     /* a reader failed (run/reader.h); errno is as it left it */
    RG_ERROR_TEMPLATE = -8, /* a template is not written as one (api/template.h): the error says where and why */
    RG_ERROR_WRITE = -7,    /* an output takes no more (run/output.h); errno says why, where it is a file */
    RG_ERROR_RANGE = -6,    /* too large: a number for its type, a text for a buffer */
    RG_ERROR_DEPTH = -5,    /* patterns that call each other (RG_CALL) are nested deeper than RG_DEPTH */
    RG_ERROR_STEPS = -4,    /* the step budget is used up: RG_STEPS, rg_context.step_limit, or RG_DEFAULT_STEPS */
    RG_ERROR_MEMORY = -3,   /* the pool is at its bound, or the allocator gave nothing (rg_to_heap too) */
    RG_ERROR_STACK = -2,    /* the backtracking stack is full and the matcher has no pool to move to */
    RG_ERROR_ARGUMENT = -1, /* NULL subject with a length, an offset past the end, a missing context */
    RG_NO_MATCH = 0,
    RG_MATCH = 1,
    RG_MORE = 2 /* bytes to come could change the answer: of Name_find_more and its kin alone */
} rg_status;

/* The status in words, for a log line; never NULL, static storage. */
static inline const char *rg_status_text(rg_status status) {
    switch (status) {
    case RG_MATCH: return "match";
    case RG_NO_MATCH: return "no match";
    case RG_MORE: return "more bytes are needed";
    case RG_ERROR_ARGUMENT: return "argument out of range";
    case RG_ERROR_STACK: return "backtracking stack full";
    case RG_ERROR_MEMORY: return "no memory for a larger backtracking stack";
    case RG_ERROR_DEPTH: return "patterns nested too deep";
    case RG_ERROR_READ: return "a reader failed";
    case RG_ERROR_WINDOW: return "the stream's buffer is too small";
    case RG_ERROR_STEPS: return "step budget used up";
    case RG_ERROR_RANGE: return "too large";
    case RG_ERROR_WRITE: return "write error";
    case RG_ERROR_TEMPLATE: return "malformed template";
    default: return "unknown status";
    }
}

#endif
