/* All matches in a text, engine against engine, in one process: verified to find the same, then timed in interleaved rounds. */
#include "../table.h"
#include "agree.h"
#include "cases.h"
#include "haystack.h"

#include <stdlib.h>
#include <string.h>

#ifdef TEXT_LIBRARY_ALONE
#define TABLE_NAME "streams"
#else
#define TABLE_NAME "text"
#endif

typedef struct {
    const char *id, *title, *file;
    size_t pattern;
} text_case;

#define NUMBER(id, ...) number_##id,
enum { TEXT_PATTERNS(NUMBER) };
#undef NUMBER
#define ROW(name, label, of, haystack) {#name, label, haystack, number_##of},
static const text_case cases[] = {TEXT_CASES(ROW)};
#undef ROW

typedef struct {
    const text_engine *engine;
    const char *column;
    table_role role;
    bool may_differ; /* has no cell, instead of failing the run, where its matches cannot be reduced to the others' */
} entry;

static const entry engines[] = {
    {&text_library, "regengo", TABLE_LIBRARY, false}, /* first: the others are compared with it */
#ifdef TEXT_HAS_SCALAR
    {&text_library_scalar, "regengo scalar", TABLE_EXTRA, false},
#endif
#ifdef TEXT_HAS_STREAM
    {&text_library_stream, "regengo stream", TABLE_EXTRA, false},
#ifdef TEXT_LIBRARY_ALONE
    {&text_library_memory, "stream on memory", TABLE_EXTRA, false},
    {&text_library_pieces, "read, piece by piece", TABLE_EXTRA, false},
    {&text_reads, "reads alone", TABLE_EXTRA, false},
#endif
#endif
#ifdef PEER_HAS_PCRE2
    {&text_pcre2, "PCRE2-JIT", TABLE_PEER, false},
#endif
#ifdef PEER_HAS_RE2C
    {&text_re2c_switch, "re2c, best of three", TABLE_PEER, false},
    {&text_re2c_bits, "re2c, best of three", TABLE_PEER, false},
    {&text_re2c_goto, "re2c, best of three", TABLE_PEER, false},
#endif
#ifdef PEER_HAS_RE2
    {&text_re2, "RE2", TABLE_PEER, false},
#endif
#ifdef PEER_HAS_HYPERSCAN
    {&text_hyperscan, "Hyperscan", TABLE_PEER, true},
#endif
#ifndef TEXT_LIBRARY_ALONE
    {&text_hand, "by hand", TABLE_HAND, false},
#endif
#ifdef TEXT_HAS_AVX2
    {&text_hand_avx2, "by hand", TABLE_HAND, false},
#endif
};
enum { CASE_COUNT = sizeof cases / sizeof cases[0], ENGINE_COUNT = sizeof engines / sizeof engines[0] };

/* What a stream costs at least, which is no search, or one that misses what the pieces cut. */
static bool finds_other_things(const char *name) { return strncmp(name, "read", 4) == 0; }

static void run_case(bench_table *table, const text_case *c, const haystack *h, bool *failed) {
    bench_contender contenders[ENGINE_COUNT];
    table_engine entries[ENGINE_COUNT];
    size_t count = 0;
    text_tally expected = {0};
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        bench_contender contender = engines[e].engine->contender(c->pattern);
        if (!contender.call) continue;
        text_tally tally =
            finds_other_things(contender.name) ? expected : text_tally_of(&contender, h->text, h->length);
        if (count == 0) expected = tally;
        if (!text_same(tally, expected)) {
            size_t at = text_where_they_part(&contenders[0], &contender, h->text, h->length);
            size_t from = at > 60 ? at - 60 : 0;
            FILE *out = engines[e].may_differ ? stdout : stderr;
            fprintf(out, "%s: %s finds %zu matches in %s, %s %zu; they part before byte %zu, after: %.*s\n", c->id,
                    contender.name, tally.count, c->file, contenders[0].name, expected.count, at, (int)(at - from),
                    h->text + from);
            if (!engines[e].may_differ) *failed = true;
            continue;
        }
        contenders[count] = contender;
        entries[count++] = (table_engine){engines[e].column, contender.name, engines[e].role};
    }
    char title[64];
    snprintf(title, sizeof title, "%s, %s", c->title, h->generated ? "generated" : c->file);
    static bench_samples samples[ENGINE_COUNT];
    bench_rounds(contenders, count, h->text, h->length, table->options->rounds, table->options->round_ns, samples);
    table_row(table, c->id, title, h->length, entries, samples, count);
    bench_csv(table->options, table->name, c->id, "all", "matches", (double)expected.count);
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);
    if (options.rounds > 21) options.rounds = 21; /* a round is milliseconds here */

    table_engine columns[ENGINE_COUNT];
    for (size_t e = 0; e < ENGINE_COUNT; e++)
        columns[e] = (table_engine){engines[e].column, engines[e].engine->name, engines[e].role};
    bench_table table = table_begin(&options, TABLE_NAME, TABLE_GB, columns, ENGINE_COUNT);
    bool failed = false;
    unsigned done_generated = 0; /* patterns */
    for (size_t i = 0; i < CASE_COUNT; i++) {
        if (!bench_wanted(&options, cases[i].id)) continue;
        haystack h = haystack_of(options.folder, cases[i].file);
        if (h.generated && (done_generated & 1u << cases[i].pattern)) continue; /* all files would be the same text */
        if (h.generated) done_generated |= 1u << cases[i].pattern;
        run_case(&table, &cases[i], &h, &failed);
    }
    table_end(&table);
    return bench_end(&options, failed);
}
