/* Hyperscan, which takes no look-around. It reports ends of matches, not matches: find stops at the first of them, all goes on to the
 * last; how many there are is not compared with what the others find. */
#include "cases.h"

#include <hs.h>

#define REGEX(id, regex, ...) regex,
static const char *const regexes[] = {GROWTH_PATTERNS(REGEX)};
static hs_database_t *databases[GROWTH_COUNT];
static hs_scratch_t *scratch;

static bool has(size_t pattern) {
    hs_compile_error_t *error;
    if (databases[pattern] != NULL) return true;
    if (hs_compile(regexes[pattern], 0, HS_MODE_BLOCK, NULL, &databases[pattern], &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        databases[pattern] = NULL;
        return false;
    }
    return hs_alloc_scratch(databases[pattern], &scratch) == HS_SUCCESS;
}

typedef struct ends {
    long count;
    int first; /* stops at the first */
} ends;

static int end(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *state) {
    ends *const e = state;
    (void)id, (void)from, (void)to, (void)flags;
    e->count++;
    return e->first;
}

static long scan(size_t pattern, const char *text, size_t length, int first) {
    ends e = {0, first};
    const hs_error_t error = hs_scan(databases[pattern], text, (unsigned)length, 0, scratch, end, &e);
    return error == HS_SUCCESS || error == HS_SCAN_TERMINATED ? e.count : GROWTH_NO_MEMORY;
}

static long find(size_t pattern, const char *text, size_t length) { return scan(pattern, text, length, 1); }
static long all(size_t pattern, const char *text, size_t length) { return scan(pattern, text, length, 0); }

const growth_engine growth_hyperscan = {"Hyperscan", has, find, all};
