/* Several patterns at once, engine against engine, in one process: verified to find the same, then timed in interleaved rounds. */
#include "../table.h"
#include "../text/haystack.h"
#include "cases.h"
#include "engine.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

text_tally text_found;

typedef struct {
    const char *id, *title;
    size_t set;
    const char *file;
} set_case;
#define ROW(id, title, set, file) {#id, title, set, file},
static const set_case cases[] = {SET_CASES(ROW)};

static const struct {
    const text_engine *engine;
    table_role role;
    bool may_differ; /* has no cell where its matches cannot be reduced to the others' */
} engines[] = {
    {&sets_library, TABLE_LIBRARY, false}, /* first: the others are compared with it */
    {&sets_one_by_one, TABLE_EXTRA, false},
#ifdef PEER_HAS_PCRE2
    {&sets_pcre2, TABLE_PEER, false},
#endif
#ifdef PEER_HAS_RE2
    {&sets_re2, TABLE_PEER, false},
#endif
#ifdef PEER_HAS_HYPERSCAN
    {&sets_hyperscan, TABLE_PEER, true},
#endif
};
enum { CASE_COUNT = sizeof cases / sizeof cases[0], ENGINE_COUNT = sizeof engines / sizeof engines[0] };

/* ---- a mixed log of a fixed seed: lines of twelve formats, and some of none ---- */

static unsigned random_below(unsigned n) {
    static uint64_t state = 20261129;
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return (unsigned)(state * UINT64_C(0x2545f4914f6cdd1d) >> 33) % n;
}
static const char *one_of(const char *const *words, unsigned count) { return words[random_below(count)]; }

static size_t line(char *to, size_t room) {
    static const char *const levels[] = {"DEBUG", "INFO", "WARN", "ERROR"},
                             *const months[] = {"Jan", "Mar", "Aug", "Nov"},
                             *const texts[] = {"connection from 10.0.0.7 closed", "request took 153 ms",
                                               "cannot open /var/lib/x: no such file", "user joe@example.org logged in",
                                               "retry 3 of 5 in 200 ms, queue length is 17"},
                             *const paths[] = {"/", "/index.html", "/api/v1/users?id=7", "/static/app.js"};
    const unsigned h = random_below(24), m = random_below(60), s = random_below(60), day = 10 + random_below(18),
                   n = random_below(100000);
    const char *level = one_of(levels, 4), *text = one_of(texts, 5), *month = one_of(months, 4);
    int made = 0;
    switch (random_below(14)) {
    case 0:
        made = snprintf(to, room, "10.%u.%u.%u - - [%u/%s/2026:%02u:%02u:%02u +0000] \"GET %s HTTP/1.1\" 200 %u", h, m,
                        s, day, month, h, m, s, one_of(paths, 4), n);
        break;
    case 1: made = snprintf(to, room, "%s %u %02u:%02u:%02u web-3 sshd[%u]: %s", month, day, h, m, s, n, text); break;
    case 2: made = snprintf(to, room, "2026-11-%uT%02u:%02u:%02u.%03uZ %s %s", day, h, m, s, m, level, text); break;
    case 3:
        made = snprintf(to, room, "2026-11-%u %02u:%02u:%02u,%03u [worker-%u] %s org.example.Main$Task - %s", day, h, m,
                        s, s, m, level, text);
        break;
    case 4:
        made = snprintf(to, room, "2026-11-%u %02u:%02u:%02u.%03u UTC [%u] LOG:  %s", day, h, m, s, s, n, text);
        break;
    case 5:
        made = snprintf(to, room, "2026/11/%u %02u:%02u:%02u cmd/server/main.go:%u: %s", day, h, m, s, m, text);
        break;
    case 6:
        made = snprintf(to, room, "2026/11/%u %02u:%02u:%02u [error] %u#%u: *7 %s", day, h, m, s, n, h, text);
        break;
    case 7:
        made = snprintf(to, room, "time=2026-11-%uT%02u:%02u:%02uZ level=info msg=\"%s\"", day, h, m, s, text);
        break;
    case 8: made = snprintf(to, room, "{\"ts\":%u,\"level\":\"%s\",\"msg\":\"%s\"}", n, level, text); break;
    case 9:
        made = snprintf(to, room, "I11%u %02u:%02u:%02u.%06u   %u server.cc:%u] %s", day, h, m, s, n, m, s, text);
        break;
    case 10: made = snprintf(to, room, "[%5u.%06u] usb 1-%u: %s", m, n, h, text); break;
    case 11:
        made = snprintf(to, room, "[Sun Nov %u %02u:%02u:%02u.%u 2026] [core:error] [pid %u] %s", day, h, m, s, n, m,
                        text);
        break;
    case 12: made = snprintf(to, room, "    at org.example.Main$Task.run(Main.java:%u)", n); break;
    default: made = snprintf(to, room, "2026-11-%u: %s", day, text); break;
    }
    return (size_t)made;
}

static haystack mixed_log(void) {
    const size_t room = 1000000;
    char *text = malloc(room + 400);
    if (!text) abort();
    size_t length = 0;
    while (length < room) {
        length += line(text + length, 399);
        text[length++] = '\n';
    }
    text[length] = 0;
    return (haystack){text, length, false};
}

static bool same(text_tally a, text_tally b) { return a.count == b.count && a.sum == b.sum; }

static void run_case(bench_table *table, const set_case *c, const haystack *h, bool *failed) {
    bench_contender contenders[ENGINE_COUNT];
    table_engine entries[ENGINE_COUNT];
    size_t count = 0;
    text_tally expected = {0};
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        bench_contender contender = engines[e].engine->contender(c->set);
        contender.call(contender.state, h->text, h->length);
        if (count == 0) expected = text_found;
        if (!same(text_found, expected)) {
            fprintf(engines[e].may_differ ? stdout : stderr, "%s: %s finds %zu, %s %zu\n", c->id, contender.name,
                    text_found.count, contenders[0].name, expected.count);
            if (!engines[e].may_differ) *failed = true;
            continue;
        }
        contenders[count] = contender;
        entries[count++] = (table_engine){contender.name, contender.name, engines[e].role};
    }
    char title[64];
    snprintf(title, sizeof title, "%s, %s", c->title,
             c->file == NULL ? "mixed log"
             : h->generated  ? "generated"
                             : c->file);
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
        columns[e] = (table_engine){engines[e].engine->name, engines[e].engine->name, engines[e].role};
    bench_table table = table_begin(&options, "sets", TABLE_GB, columns, ENGINE_COUNT);
    bool failed = false;
    for (size_t i = 0; i < CASE_COUNT; i++) {
        if (!bench_wanted(&options, cases[i].id)) continue;
        haystack h = cases[i].file == NULL ? mixed_log() : haystack_of(options.folder, cases[i].file);
        run_case(&table, &cases[i], &h, &failed);
    }
    table_end(&table);
    return bench_end(&options, failed);
}
