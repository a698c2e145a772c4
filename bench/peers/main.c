/* Short cases, engine against engine, in one process: verified to agree, then timed in interleaved rounds. */
#include "../table.h"
#include "cases.h"
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *id, *title, *subject;
    size_t pattern, groups;
} peer_case;

/* The number and the group count of each pattern, by its name. */
#define NUMBER(id, ...) number_##id,
enum { PEER_PATTERNS(NUMBER) };
#undef NUMBER
#define GROUPS(id, regex, group_count, ...) groups_##id = group_count,
enum { PEER_PATTERNS(GROUPS) };
#undef GROUPS

#define ROW(name, label, of, text) {#name, label, text, number_##of, groups_##of},
static const peer_case cases[] = {PEER_CASES(ROW)};
#undef ROW

static const peer_engine *const engines[] = {
    &peer_library, /* first: the others are compared with it */
#ifdef PEER_HAS_PCRE2
    &peer_pcre2,
#endif
#ifdef PEER_HAS_RE2C
    &peer_re2c_switch, &peer_re2c_bits, &peer_re2c_goto,
#endif
#ifdef PEER_HAS_RE2
    &peer_re2,
#endif
#ifdef PEER_HAS_HYPERSCAN
    &peer_hyperscan,
#endif
    &peer_hand,        &peer_nothing, /* last */
};
enum {
    CASE_COUNT = sizeof cases / sizeof cases[0],
    ENGINE_COUNT = sizeof engines / sizeof engines[0],
};

/* True where every engine finds a match in the case's subject, and the same spans in every group. */
static bool engines_agree(const peer_case *c) {
    size_t length = strlen(c->subject);
    peer_span expected[PEER_MAX_GROUPS];
    bool agree = true;
    for (size_t e = 0; e + 1 < ENGINE_COUNT; e++) {
        bench_contender contender = engines[e]->contender(c->pattern);
        if (!contender.call) continue;
        if (!contender.call(contender.state, c->subject, length)) {
            fprintf(stderr, "%s: %s finds no match\n", c->id, contender.name);
            agree = false;
            continue;
        }
        peer_span spans[PEER_MAX_GROUPS];
        engines[e]->spans(c->pattern, c->subject, spans, c->groups);
        if (e == 0) memcpy(expected, spans, sizeof expected);
        for (size_t g = 0; g < c->groups; g++) {
            if (spans[g].begin == expected[g].begin && spans[g].end == expected[g].end) continue;
            fprintf(stderr, "%s: group %zu is %td..%td for %s, %td..%td for %s\n", c->id, g, spans[g].begin,
                    spans[g].end, contender.name, expected[g].begin, expected[g].end, engines[0]->name);
            agree = false;
        }
    }
    return agree;
}

static table_engine entry(size_t e) {
    table_engine row = {.column = engines[e]->name, .variant = engines[e]->name, .role = TABLE_PEER};
    if (strncmp(row.variant, "re2c", 4) == 0) row.column = "re2c, best of three";
    if (engines[e] == &peer_library) row.role = TABLE_LIBRARY;
    if (engines[e] == &peer_hand) row.role = TABLE_HAND;
    if (engines[e] == &peer_nothing) row = (table_engine){.variant = row.variant, .role = TABLE_EXTRA};
    return row;
}

static void time_case(bench_table *table, const peer_case *c) {
    bench_contender contenders[ENGINE_COUNT];
    table_engine entries[ENGINE_COUNT];
    size_t count = 0;
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        contenders[count] = engines[e]->contender(c->pattern);
        if (contenders[count].call) entries[count++] = entry(e);
    }
    static bench_samples samples[ENGINE_COUNT];
    size_t length = strlen(c->subject);
    bench_rounds(contenders, count, c->subject, length, table->options->rounds, table->options->round_ns, samples);
    table_row(table, c->id, c->title, length, entries, samples, count);
}

/* For the instruction counter: the calls of each case and engine, one bench_repeat each, in the order printed. */
static int repeat_each(const bench_options *options, size_t calls) {
    for (size_t i = 0; i < CASE_COUNT; i++) {
        for (size_t e = 0; bench_wanted(options, cases[i].id) && e < ENGINE_COUNT; e++) {
            bench_contender contender = engines[e]->contender(cases[i].pattern);
            if (!contender.call) continue;
            /* Warm first, without bench_repeat: whatever a first call sets up is not counted. */
            contender.call(contender.state, cases[i].subject, strlen(cases[i].subject));
            if (bench_repeat(&contender, cases[i].subject, strlen(cases[i].subject), calls) != calls) return 1;
            printf("%s\t%s\t%s\n", cases[i].id, cases[i].title, engines[e]->name);
        }
    }
    return 0;
}

int main(int argc, char **argv) {
    size_t calls = 0;
    if (argc > 2 && strcmp(argv[1], "--repeat-each") == 0) {
        calls = strtoul(argv[2], NULL, 10);
        argv[2] = argv[0];
        argc -= 2;
        argv += 2;
    }
    bench_options options = bench_parse(argc, argv);

    bool agree = true;
    for (size_t i = 0; i < CASE_COUNT; i++)
        agree = (!bench_wanted(&options, cases[i].id) || engines_agree(&cases[i])) && agree;
    if (!agree) return 1;
    if (calls) return repeat_each(&options, calls);

    table_engine columns[ENGINE_COUNT];
    for (size_t e = 0; e < ENGINE_COUNT; e++) columns[e] = entry(e);
    bench_table table = table_begin(&options, "short", TABLE_NS, columns, ENGINE_COUNT);
    for (size_t i = 0; i < CASE_COUNT; i++)
        if (bench_wanted(&options, cases[i].id)) time_case(&table, &cases[i]);
    table_end(&table);
    return bench_end(&options, false);
}
