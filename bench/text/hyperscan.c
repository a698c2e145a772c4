/* Hyperscan, for the patterns whose result is the match alone. It reports every end at which a match ends, each with
 * its leftmost start (HS_FLAG_SOM_LEFTMOST), in the order of the ends. Of them a leftmost-first search keeps, for these
 * patterns: the last end of each start, and nothing that begins before the end of what is kept. Where that is not what the others find,
 * the check of the matches says so and the case has no cell; nor has it where the pattern may match empty. */
#include "cases.h"
#include "engine.h"

#include <hs.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    hs_database_t *database;
    hs_scratch_t *scratch;
    unsigned groups; /* or kinds */
    bool refused;
    text_tally tally;
    unsigned long long begin, end; /* the match that a later end may still lengthen; end is 0 where there is none */
} compiled;

#define ROW(id, regex, pattern, groups, kinds) regex,
static const char *const regexes[] = {TEXT_PATTERNS(ROW)};
#undef ROW
#define ROW(id, regex, pattern, group_count, kind_count) {.groups = group_count + kind_count},
static compiled patterns[] = {TEXT_PATTERNS(ROW)};
#undef ROW

static int report(unsigned int id, unsigned long long from, unsigned long long to, unsigned int flags, void *state) {
    compiled *c = state;
    (void)id, (void)flags;
    if (from == c->begin) {
        c->end = to;
    } else if (from >= c->end) {
        if (c->end) text_match(&c->tally, (size_t)c->begin, (size_t)c->end);
        c->begin = from;
        c->end = to;
    }
    return 0;
}

static bool all(void *state, const char *text, size_t length) {
    compiled *c = state;
    c->tally = (text_tally){0};
    c->begin = c->end = 0;
    hs_error_t error = hs_scan(c->database, text, (unsigned)length, 0, c->scratch, report, c);
    if (error != HS_SUCCESS) {
        fprintf(stderr, "hs_scan: error %d\n", error);
        exit(1);
    }
    if (c->end) text_match(&c->tally, (size_t)c->begin, (size_t)c->end);
    text_found = c->tally;
    return c->tally.count > 0;
}

static bench_contender contender(size_t pattern) {
    compiled *c = &patterns[pattern];
    if (c->groups || c->refused) return (bench_contender){.name = "Hyperscan"};
    if (!c->database) {
        hs_compile_error_t *error = NULL;
        if (hs_compile(regexes[pattern], HS_FLAG_SOM_LEFTMOST, HS_MODE_BLOCK, NULL, &c->database, &error) !=
                HS_SUCCESS ||
            hs_alloc_scratch(c->database, &c->scratch) != HS_SUCCESS) {
            printf("Hyperscan does not compile %s: %s\n", regexes[pattern], error ? error->message : "no memory");
            c->refused = true;
            return (bench_contender){.name = "Hyperscan"};
        }
    }
    return (bench_contender){.name = "Hyperscan", .call = all, .state = c};
}

const text_engine text_hyperscan = {.name = "Hyperscan", .contender = contender};
