/* The library under test, by Name_begin and Name_next. Compiled a second time for `text --scalar`, with RG_NO_SIMD and TEXT_SCALAR, which
 * gives it another name; for `streams` and `text --stream`, with TEXT_STREAM: there the text is read through a buffer of 64 KB; and for
 * `streams` with TEXT_STREAM_MEMORY, a stream on the text where it is, and with TEXT_PIECES: read through the buffer, and each piece searched
 * by itself, which finds what it finds. For `kinds`, by two compilers, clang with TEXT_CLANG, which gives it another name. */
#include "cases.h"
#include "engine.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void stop(const char *name, rg_status status) {
    fprintf(stderr, "%s: %s\n", name, rg_status_text(status));
    exit(1);
}

static inline unsigned kind_of(const rg_span *group, unsigned kinds) {
    unsigned kind = 1;
    while (kind < kinds && !group[kind].ptr) kind++;
    return kind;
}

#if defined(TEXT_STREAM) || defined(TEXT_PIECES) || defined(TEXT_STREAM_MEMORY)
static char buffer[65536];
#endif
#if defined(TEXT_STREAM) || defined(TEXT_PIECES)
/* A reader as a user has it, who knows more of the source than the library does. */
typedef struct {
    const char *next;
    size_t left;
} source;
static ptrdiff_t read_source(void *user, char *to, size_t room) {
    source *s = user;
    const size_t n = s->left < room ? s->left : room;
    memcpy(to, s->next, n);
    s->next += n;
    s->left -= n;
    return (ptrdiff_t)n;
}
#endif

#ifdef TEXT_STREAM
#define WALK(id) \
    source from = {text, length}; \
    id##_stream it = id##_stream_begin(rg_from_function(read_source, &from), buffer, sizeof buffer); \
    uint64_t offset
#define NEXT(id) id##_stream_next(&it, &result, &offset)
#define SHIFT (text + offset - result.match.ptr)
#elif defined(TEXT_STREAM_MEMORY)
#define WALK(id) id##_stream it = id##_stream_begin(rg_from_memory(text, length), buffer, sizeof buffer)
#define NEXT(id) id##_stream_next(&it, &result, NULL)
#define SHIFT 0
#elif defined(TEXT_PIECES)
/* Where a piece has no further match, the next one is read. */
#define WALK(id) \
    source from = {text, length}; \
    ptrdiff_t got = read_source(&from, buffer, sizeof buffer); \
    size_t base = 0; \
    id##_iter it = id##_begin(buffer, (size_t)got)
#define NEXT(id) \
    id##_next(&it, &result); \
    while (status == RG_NO_MATCH && (base += (size_t)got, got = read_source(&from, buffer, sizeof buffer)) > 0) \
        it = id##_begin(buffer, (size_t)got), status = id##_next(&it, &result)
#define SHIFT (text + base - buffer)
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
        for (;;) { \
            status = NEXT(id); \
            if (status != RG_MATCH) break; \
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

#if defined(TEXT_CLANG)
#define ENGINE text_library_clang
#define NAME "regengo, clang"
#elif defined(TEXT_SCALAR)
#define ENGINE text_library_scalar
#define NAME "regengo scalar"
#elif defined(TEXT_STREAM)
#define ENGINE text_library_stream
#define NAME "regengo stream"
#elif defined(TEXT_STREAM_MEMORY)
#define ENGINE text_library_memory
#define NAME "stream on memory"
#elif defined(TEXT_PIECES)
#define ENGINE text_library_pieces
#define NAME "read, piece by piece"
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

#ifdef TEXT_STREAM
/* What the reads of a stream cost by themselves. */
static bool reads(void *state, const char *text, size_t length) {
    (void)state;
    source from = {text, length};
    char *to = buffer;
    size_t n = 0;
    for (ptrdiff_t got; (got = read_source(&from, to, sizeof buffer)) > 0; n += (size_t)got) BENCH_BARRIER(to);
    return n == length;
}
static bench_contender reader(size_t pattern) {
    (void)pattern;
    return (bench_contender){.name = "reads alone", .call = reads};
}
const text_engine text_reads = {.name = "reads alone", .contender = reader};
#endif

extern const text_engine ENGINE;
const text_engine ENGINE = {.name = NAME, .contender = contender};
