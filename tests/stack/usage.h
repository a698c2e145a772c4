/* usage.h - public functions of each matcher, for -fstack-usage, and a program's way to tell what they may take: name, bytes at least, those of
 * whom it calls, bytes at most. */
#ifndef TESTS_STACK_USAGE_H
#define TESTS_STACK_USAGE_H

#include "matchers.h"

#include <stdio.h>

/* Each in a function of its own: compilers put what they inline into one frame, side by side at times. */
#define ASK(Name, what, parameters, call) \
    rg_status what##_##Name parameters; \
    __attribute__((__noinline__)) rg_status what##_##Name parameters { return call; }
#define ASKS(Name, pattern, options) \
    ASK(Name, match, (const char *s, size_t n, Name##_result *r), Name##_match(s, n, r)) \
    ASK(Name, prefix, (const char *s, size_t n, Name##_result *r), Name##_prefix(s, n, r)) \
    ASK(Name, find, (const char *s, size_t n, Name##_result *r), Name##_find(s, n, r)) \
    ASK(Name, find_at, (const char *s, size_t n, size_t from, Name##_result *r), Name##_find_at(s, n, from, r)) \
    ASK(Name, find_with, (rg_context * c, const char *s, size_t n, Name##_result *r), Name##_find_with(c, s, n, r)) \
    ASK(Name, count, (const char *s, size_t n, size_t *count), Name##_count(s, n, count)) \
    ASK(Name, find_all, (const char *s, size_t n, Name##_result *r, size_t *all), Name##_find_all(s, n, r, 1, all)) \
    ASK(Name, next, (Name##_iter * it, Name##_result *r), Name##_next(it, r))
STACK_ALL(ASKS)

#define TELL(Name, pattern, options) \
    printf("%s %d %d %d\n", #Name, (int)Name##_STACK_BYTES, (int)Name##_CALLS_BYTES, \
           (int)Name##_STACK_BYTES + (int)Name##_CALLS_BYTES + STACK_OWN_FRAME(Name));

static inline int tell(void) {
    STACK_ALL(TELL)
    return 0;
}

#endif
