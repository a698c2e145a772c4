/* The library, its stack in the pool. */
#include "cases.h"

#include <regengo/dsl.h>

static long of(rg_status status, size_t count) {
    return status >= 0 ? (long)count : status == RG_ERROR_STEPS ? GROWTH_LIMIT : GROWTH_NO_MEMORY;
}

#define MATCHER(id, regex, words, ...) \
    RG_MATCHER(id, words, RG_POOL) \
    static long find_##id(const char *text, size_t length) { \
        id##_result result; \
        const rg_status status = id##_find(text, length, &result); \
        return of(status, status == RG_MATCH); \
    } \
    static long all_##id(const char *text, size_t length) { \
        size_t count; \
        const rg_status status = id##_count(text, length, &count); \
        return of(status, count); \
    }
GROWTH_PATTERNS(MATCHER)

typedef long call(const char *text, size_t length);
#define FIND(id, ...) find_##id,
static call *const finds[] = {GROWTH_PATTERNS(FIND)};
#define ALL(id, ...) all_##id,
static call *const alls[] = {GROWTH_PATTERNS(ALL)};

static bool has(size_t pattern) { return pattern < GROWTH_COUNT; }
static long find(size_t pattern, const char *text, size_t length) { return finds[pattern](text, length); }
static long all(size_t pattern, const char *text, size_t length) { return alls[pattern](text, length); }

const growth_engine growth_library = {"regengo", has, find, all};
