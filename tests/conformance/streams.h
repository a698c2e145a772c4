/* streams.h - the subjects of the suites as streams: however one is cut into pieces, the matches, captures and offsets are those of the
 * whole subject. Included by what tests/conformance/run has generated: PULLED(NAME), PUSHED(NAME) or BOTH(NAME) stands behind RUNNER(NAME),
 * and the tests have streamed_NAME in the place of run_NAME.
 */
#ifndef TESTS_CONFORMANCE_STREAMS_H
#define TESTS_CONFORMANCE_STREAMS_H

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Subjects of up to so many bytes are cut in every way; longer ones into bytes, and at random. */
enum {
    STREAM_SHORT = 12,
    STREAM_RANDOM = 6,
    STREAM_LONGEST = 4096,
    STREAM_ROOM = 600,
    STREAM_SPANS = 4096,
    STREAM_DIFFERS = -99999
};

/* The pieces end where cut[] says, the last at the end. */
typedef struct cuts {
    const char *subject;
    size_t length, at; /* bytes, and those that were given */
    bool cut[STREAM_LONGEST + 1];
} cuts;

static unsigned long streams_compared;
static void tell_streams(void) { printf("streams: %lu\n", streams_compared); }

/* The end of the piece that begins at `at`. */
static size_t piece_end(const cuts *c, size_t at) {
    do at++;
    while (at < c->length && !c->cut[at]);
    return at;
}

static ptrdiff_t read_cuts(void *user, char *to, size_t room) {
    cuts *c = user;
    if (c->at == c->length) return 0;
    const size_t piece = piece_end(c, c->at) - c->at, n = piece < room ? piece : room;
    memcpy(to, c->subject + c->at, n);
    c->at += n;
    return (ptrdiff_t)n;
}

/* Spans of a stream, as the whole subject's are told. */
typedef struct told {
    int count;
    size_t written;
    long spans[STREAM_SPANS];
} told;

static void tell_spans(told *t, const rg_span *group, size_t groups, uint64_t offset) {
    for (size_t g = 0; g < groups && t->written + 2 <= STREAM_SPANS; g++) {
        const long from = group[g].ptr != NULL ? (long)offset + (long)(group[g].ptr - group[0].ptr) : -1;
        t->spans[t->written++] = from;
        t->spans[t->written++] = group[g].ptr != NULL ? from + (long)group[g].len : -1;
    }
    t->count++;
}

typedef rg_status streamer(cuts *, char *buffer, size_t size, told *);

/* One way to cut it: as it should be? */
static bool streams_agree(streamer *ask, const char *how, cuts *c, size_t size, int count, const long *want,
                          size_t groups) {
    static told got;
    char *const buffer = malloc(size); /* of its own, for what reads or writes beyond it to be seen */
    if (buffer == NULL) abort();
    got.count = 0;
    got.written = c->at = 0;
    const rg_status end = ask(c, buffer, size, &got);
    free(buffer);
    streams_compared++;
    const size_t spans = 2 * groups * (size_t)count < STREAM_SPANS ? 2 * groups * (size_t)count
                                                                   : STREAM_SPANS / (2 * groups) * 2 * groups;
    if (end == RG_NO_MATCH && got.count == count && memcmp(got.spans, want, spans * sizeof *want) == 0) return true;
    printf("    %s, buffer of %zu, pieces", how, size);
    for (size_t at = 0, next; at < c->length; at = next) printf(" %zu", (next = piece_end(c, at)) - at);
    printf(": %d matches and %s, should be %d:", got.count, rg_status_text(end), count);
    for (size_t i = 0; i < got.written && i < 16; i++) printf(" %ld", got.spans[i]);
    puts("");
    return false;
}

/* Every way, in turn with a buffer that is larger, and with the one that is promised to suffice (`window`). */
static bool all_streams_agree(streamer *ask, const char *how, const char *s, size_t n, size_t window, int count,
                              const long *want, size_t groups) {
    static cuts c;
    const size_t roomy = 2 * n + STREAM_ROOM, least = window < roomy ? window : roomy;
    const size_t ways = n == 0 ? 1 : n <= STREAM_SHORT ? (size_t)1 << (n - 1) : 1 + STREAM_RANDOM;
    if (n > STREAM_LONGEST) return true;
    if (streams_compared == 0) atexit(tell_streams);
    c.subject = s;
    c.length = n;
    uint64_t random = n;
    for (size_t way = 0; way < ways; way++) {
        for (size_t at = 1; at < n; at++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            c.cut[at] = n <= STREAM_SHORT ? (way >> (at - 1) & 1) != 0 : way == 0 || (random >> 33) % (2 * way) == 0;
        }
        if (!streams_agree(ask, how, &c, way % 2 == 0 ? least : roomy, count, want, groups)) return false;
    }
    return true;
}

/* What is made for a pattern: each way to ask is two more copies of its engine, and compile time is what limits a run. */
#define PULLED(NAME) PULL(NAME) STREAMED(NAME, streams_of(pull_##NAME, "pulled", NAME))
#define PUSHED(NAME) PUSH(NAME) STREAMED(NAME, streams_of(push_##NAME, "pushed", NAME))
#define BOTH(NAME) \
    PULL(NAME) PUSH(NAME) \
    STREAMED(NAME, streams_of(pull_##NAME, "pulled", NAME) && streams_of(push_##NAME, "pushed", NAME))

#define PULL(NAME) \
    static rg_status pull_##NAME(cuts *c, char *buffer, size_t size, told *t) { \
        NAME##_stream stream = NAME##_stream_begin(rg_from_function(read_cuts, c), buffer, size); \
        NAME##_result m; \
        uint64_t offset = 0; \
        while (NAME##_stream_next(&stream, &m, &offset) == RG_MATCH) tell_spans(t, m.group, NAME##_GROUPS, offset); \
        return stream.status; \
    }
#define PUSH(NAME) \
    static bool take_##NAME(void *user, const NAME##_result *m, uint64_t offset) { \
        tell_spans(user, m->group, NAME##_GROUPS, offset); \
        return true; \
    } \
    static rg_status push_##NAME(cuts *c, char *buffer, size_t size, told *t) { \
        NAME##_stream stream = NAME##_stream_begin((rg_reader){0}, buffer, size); \
        for (size_t next; c->at < c->length; c->at = next) { \
            next = piece_end(c, c->at); \
            NAME##_stream_push(&stream, c->subject + c->at, next - c->at, take_##NAME, t); \
        } \
        NAME##_stream_finish(&stream, take_##NAME, t); \
        return stream.status; \
    }
#define streams_of(ask, how, NAME) all_streams_agree(ask, how, s, n, NAME##_STREAM_WINDOW, count, want, NAME##_GROUPS)
#define STREAMED(NAME, agree) \
    static int streamed_##NAME(const char *s, size_t n, int anchored, int limit, long *out) { \
        static long want[STREAM_SPANS]; \
        const int count = run_##NAME(s, n, 0, INT_MAX, want); \
        if (count >= 0 && !(agree)) return STREAM_DIFFERS; \
        return run_##NAME(s, n, anchored, limit, out); \
    }

#endif
