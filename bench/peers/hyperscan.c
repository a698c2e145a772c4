/* Hyperscan, for the patterns without captures. It reports every end of a match, each with its leftmost start
 * (HS_FLAG_SOM_LEFTMOST, which it does not combine with HS_FLAG_SINGLEMATCH). The leftmost match is the longest of those that begin
 * where the first does, and the scan is stopped at the first report that begins later. */
#include "cases.h"
#include "engine.h"

#include <hs.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    hs_database_t *database;
    hs_scratch_t *scratch;
    unsigned long long begin, end;
} compiled;

#define ROW(id, regex, groups, pattern, options, how) PEER_REGEX(regex, how),
static const char *const regexes[] = {PEER_PATTERNS(ROW)};
#undef ROW
#define ROW(id, regex, groups, ...) groups,
static const int group_counts[] = {PEER_PATTERNS(ROW)};
#undef ROW
static compiled patterns[sizeof regexes / sizeof regexes[0]];

static int report(unsigned int id, unsigned long long from, unsigned long long to, unsigned int flags, void *state) {
    compiled *c = state;
    (void)id, (void)flags;
    if (c->end != 0 && from > c->begin) return 1;
    c->begin = from;
    c->end = to;
    return 0;
}

static bool find(void *state, const char *subject, size_t length) {
    compiled *c = state;
    c->end = 0;
    hs_error_t error = hs_scan(c->database, subject, (unsigned)length, 0, c->scratch, report, c);
    if (error != HS_SUCCESS && error != HS_SCAN_TERMINATED) {
        fprintf(stderr, "hs_scan: error %d\n", error);
        exit(1);
    }
    return c->end != 0;
}

static bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (group_counts[pattern] > 1) return (bench_contender){.name = "Hyperscan"};
    if (!c->database) {
        hs_compile_error_t *error;
        if (hs_compile(regexes[pattern], HS_FLAG_SOM_LEFTMOST, HS_MODE_BLOCK, NULL, &c->database, &error) !=
                HS_SUCCESS ||
            hs_alloc_scratch(c->database, &c->scratch) != HS_SUCCESS) {
            fprintf(stderr, "Hyperscan does not compile %s\n", regexes[pattern]);
            exit(1);
        }
    }
    return (bench_contender){.name = "Hyperscan", .call = find, .state = c};
}

static void spans(size_t pattern, const char *subject, peer_span *spans, size_t count) {
    (void)subject;
    for (size_t i = 0; i < count; i++) {
        spans[i].begin = (ptrdiff_t)patterns[pattern].begin;
        spans[i].end = (ptrdiff_t)patterns[pattern].end;
    }
}

const peer_engine peer_hyperscan = {.name = "Hyperscan", .contender = contender, .spans = spans};
