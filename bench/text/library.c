/* The library under test, by Name_begin and Name_next. Compiled a second time for `text --scalar`, with RG_NO_SIMD and TEXT_SCALAR, which
 * gives it another name; and for `text --stream`, with TEXT_STREAM: there the text is read through a buffer of 64 KB. */
#include "cases.h"
#include "engine.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void stop(const char *name, rg_status status) {
    fprintf(stderr, "%s: %s\n", name, rg_status_text(status));
    exit(1);
}

static inline unsigned kind_of(const rg_span *group, unsigned kinds) {
    unsigned kind = 1;
    while (kind < kinds && !group[kind].ptr) kind++;
    return kind;
}

#ifdef TEXT_STREAM
static char buffer[65536];
#define WALK(id) \
    id##_stream it = id##_stream_begin(rg_from_memory(text, length), buffer, sizeof buffer); \
    uint64_t offset
#define NEXT(id) id##_stream_next(&it, &result, &offset)
#define SHIFT (text + offset - result.match.ptr)
#else
#define WALK(id) id##_iter it = id##_begin(text, length)
#define NEXT(id) id##_next(&it, &result)
#define SHIFT 0
#endif

#define MAKE_MATCHER(id, regex, pattern, groups, kinds) \
    RG_MATCHER(id, pattern) \
    static bool all_##id(void *state, const char *text, size_t length) { \
        (void)state; \
        text_tally tally = {0}; \
        id##_result result; \
        WALK(id); \
        rg_status status; \
        while ((status = NEXT(id)) == RG_MATCH) { \
            const ptrdiff_t shift = SHIFT; \
            size_t begin = (size_t)(result.match.ptr + shift - text), end = begin + result.match.len; \
            if (kinds) \
                text_kind(&tally, kind_of(result.group, kinds), begin, end); \
            else \
                text_match(&tally, begin, end); \
            for (unsigned g = 1; g <= groups; g++) { \
                if (!result.group[g].ptr) continue; \
                begin = (size_t)(result.group[g].ptr + shift - text); \
                text_span(&tally, g, begin, begin + result.group[g].len); \
            } \
        } \
        if (status < 0) stop(#id, status); \
        text_found = tally; \
        return tally.count > 0; \
    }

TEXT_PATTERNS(MAKE_MATCHER)

#if defined(TEXT_SCALAR)
#define ENGINE text_library_scalar
#define NAME "regengo scalar"
#elif defined(TEXT_STREAM)
#define ENGINE text_library_stream
#define NAME "regengo stream"
#else
#define ENGINE text_library
#define NAME "regengo"
#endif

static bench_contender contender(size_t pattern) {
#define ROW(id, ...) all_##id,
    static bench_call *const all[] = {TEXT_PATTERNS(ROW)};
#undef ROW
    return (bench_contender){.name = NAME, .call = all[pattern]};
}

extern const text_engine ENGINE;
const text_engine ENGINE = {.name = NAME, .contender = contender};
