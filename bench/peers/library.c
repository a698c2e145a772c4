/* The library under test: one matcher per pattern, called through Name_find or Name_match. */
#include "cases.h"
#include "engine.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>

#define MAKE_MATCHER(id, regex, groups, pattern, options, how) \
    RG_MATCHER(id, pattern, options) \
    _Static_assert(id##_GROUPS == groups, #id ": the table of patterns states another number of groups"); \
    static bool find_##id(void *state, const char *subject, size_t length) { \
        rg_status status = id##_##how(subject, length, (id##_result *)state); \
        if (status < 0) \
            stop(#id, status); \
        return status == RG_MATCH; \
    }

static _Noreturn void stop(const char *name, rg_status status) {
    fprintf(stderr, "%s: %s\n", name, rg_status_text(status));
    exit(1);
}

PEER_PATTERNS(MAKE_MATCHER)

static rg_span result[PEER_MAX_GROUPS];

static bench_contender contender(size_t pattern) {
#define ROW(id, ...) find_##id,
    static bench_call *const find[] = {PEER_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = "regengo", .call = find[pattern], .state = result};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    (void)pattern;
    for (size_t i = 0; i < count; i++) {
        bool set = result[i].ptr;
        spans[i].begin = set ? result[i].ptr - subject : PEER_UNSET;
        spans[i].end = set ? spans[i].begin + (ptrdiff_t)result[i].len : PEER_UNSET;
    }
}

#ifdef PEER_CLANG /* built by the second compiler */
#define peer_library peer_library_clang
#endif
extern const peer_engine peer_library;
const peer_engine peer_library = {.name = "regengo", .contender = contender, .spans = spans};
