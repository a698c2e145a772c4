/* The library under test for ablation.py: one matcher per everyday case. */
#include "ablation_cases.h"
#include "peers/engine.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static rg_status checked(const char *name, rg_status status) {
    if (status < 0) {
        fprintf(stderr, "%s: %s\n", name, rg_status_text(status));
        exit(1);
    }
    return status;
}

static rg_span result[EVERYDAY_MAX_SPANS];

#define CALL_find(id) return checked(#id, id##_find(subject, length, (id##_result *)state)) == RG_MATCH;
#define CALL_match(id) return checked(#id, id##_match(subject, length, (id##_result *)state)) == RG_MATCH;
/* The spans of the matches, without their captures. */
#define CALL_all(id) \
    rg_span *span = state, *end = span + EVERYDAY_MAX_SPANS; \
    id##_result each; \
    id##_iter it = id##_begin(subject, length); \
    while (span < end && checked(#id, id##_next(&it, &each)) == RG_MATCH) *span++ = each.match; \
    return span != state;

#define MAKE_MATCHER(id, kind, regex, groups, pattern, how, text) \
    RG_MATCHER(id, pattern) \
    _Static_assert(id##_GROUPS == groups && groups <= EVERYDAY_MAX_SPANS, #id ": the table states another number of groups"); \
    static bool call_##id(void *state, const char *subject, size_t length) { CALL_##how(id) }

EVERYDAY_CASES(MAKE_MATCHER)

static bench_contender contender(size_t pattern) {
#define ROW(id, ...) call_##id,
    static bench_call *const call[] = {EVERYDAY_CASES(ROW)};
#undef ROW
    memset(result, 0, sizeof result);
    return (bench_contender){.name = "regengo", .call = call[pattern], .state = result};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    (void)pattern;
    for (size_t i = 0; i < count; i++) {
        bool set = result[i].ptr;
        spans[i].begin = set ? result[i].ptr - subject : PEER_UNSET;
        spans[i].end = set ? spans[i].begin + (ptrdiff_t)result[i].len : PEER_UNSET;
    }
}

extern const peer_engine everyday_library;
const peer_engine everyday_library = {.name = "regengo", .contender = contender, .spans = spans};
