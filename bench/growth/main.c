/* Time per byte of patterns that backtrack, as the subject grows from 16 bytes to 4 MB, of each engine that is here. What is linear
 * stays level. Each figure is taken in a process of its own, which a clock ends: a row stops where a call takes longer than that.
 * Times are of the processor, so that what others run meanwhile does not count. */
#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE
#include "cases.h"

#include "../output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const growth_engine *const engines[] = {
    &growth_library,
#ifdef PEER_HAS_PCRE2
    &growth_pcre2,
#endif
#ifdef PEER_HAS_RE2
    &growth_re2,
#endif
#ifdef PEER_HAS_HYPERSCAN
    &growth_hyperscan,
#endif
};
enum { ENGINES = sizeof engines / sizeof engines[0] };

static const size_t sizes[] = {16, 64, 256, 1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20};
enum { SIZES = sizeof sizes / sizeof sizes[0], LARGEST = 4 << 20 };

typedef struct {
    const char *id, *regex, *lead, *unit, *end[2]; /* the end that gives no match, and the one that does */
} row;
#define ROW(id, regex, words, lead, unit, miss, hit) {#id, regex, lead, unit, {miss, hit}},
static const row rows[] = {GROWTH_PATTERNS(ROW)};

static void fill(char *text, size_t length, const row *r, bool hit) {
    const size_t lead = strlen(r->lead), unit = strlen(r->unit), end = strlen(r->end[hit]);
    memcpy(text, r->lead, lead);
    for (size_t at = lead; at < length; at++) text[at] = r->unit[(at - lead) % unit];
    memcpy(text + length - end, r->end[hit], end);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

typedef struct {
    double seconds; /* of a call; negative: it was ended */
    long answer;
} figure;

static figure measured(long (*call)(size_t, const char *, size_t), size_t pattern, const char *text, size_t length,
                       double most) {
    int ends[2];
    fflush(NULL);
    if (pipe(ends) != 0) abort();
    const pid_t child = fork();
    if (child < 0) abort();
    if (child == 0) {
        const double clock = most + 0.1;
        const struct itimerval limit = {{0, 0}, {(time_t)clock, (suseconds_t)(1e6 * (clock - (double)(time_t)clock))}};
        setitimer(ITIMER_PROF, &limit, NULL); /* its signal ends the process */
        figure f = {0, 0};
        size_t calls = 0;
        double begun = now();
        for (size_t more = 1; f.seconds < 0.01 && calls < 1000000; more *= 2) {
            if (calls == 1) calls = 0, begun = now(); /* the first call warms up; if it is long, it is the only one */
            for (size_t i = 0; i < more; i++) f.answer = call(pattern, text, length);
            calls += more;
            f.seconds = now() - begun;
        }
        f.seconds /= (double)calls;
        _exit(write(ends[1], &f, sizeof f) != sizeof f);
    }
    close(ends[1]);
    figure f;
    if (read(ends[0], &f, sizeof f) != sizeof f || f.seconds > most) f.seconds = -1;
    close(ends[0]);
    waitpid(child, NULL, 0);
    return f;
}

/* One question about one pattern: its first match or all, where there is one at the end or none. */
typedef struct {
    size_t pattern;
    bool hit, every;
    size_t sizes;         /* so many of them */
    double most;          /* seconds that a call may take */
    long expected[SIZES]; /* what the first engine finds */
} question;

/* Hyperscan counts ends, the others matches. */
static bool agrees(const growth_engine *engine, const question *q, long found, long expected) {
    if (expected < 0) return true;
    if (q->every && strcmp(engine->name, "Hyperscan") == 0) return (found > 0) == (expected > 0);
    return found == expected;
}

/* The line of an engine; false where it finds something else than the first one. */
static bool ask(const bench_options *options, question *q, const growth_engine *engine, char *text) {
    const row *r = &rows[q->pattern];
    const bool first = engine == engines[0];
    bool right = true;
    printf("\n  %-10s", engine->name);
    if (!engine->has(q->pattern)) {
        printf(" %9s", "-");
        return true;
    }
    for (size_t s = 0; s < q->sizes; s++) {
        fill(text, sizes[s], r, q->hit);
        const figure f = measured(q->every ? engine->all : engine->find, q->pattern, text, sizes[s], q->most);
        if (first) q->expected[s] = f.seconds < 0 ? GROWTH_LIMIT : f.answer;
        if (f.seconds < 0 || f.answer < 0) {
            char over[16];
            snprintf(over, sizeof over, ">%g s", q->most);
            printf(" %9s", f.seconds < 0 ? over : f.answer == GROWTH_LIMIT ? "limit" : "memory");
            for (size_t rest = s; first && rest < SIZES; rest++) q->expected[rest] = GROWTH_LIMIT;
            break;
        }
        const double ns = 1e9 * f.seconds / (double)sizes[s];
        printf(" %9.3g", ns);
        fflush(stdout);
        char metric[40], id[60];
        snprintf(id, sizeof id, "%s %s %s", r->id, q->hit ? "match" : "none", q->every ? "all" : "find");
        snprintf(metric, sizeof metric, "ns_per_byte_%zu", sizes[s]);
        bench_csv(options, "backtracking", id, engine->name, metric, ns);
        if (!agrees(engine, q, f.answer, q->expected[s])) {
            printf(" (finds %ld, regengo %ld)", f.answer, q->expected[s]);
            right = false;
        }
    }
    return right;
}

int main(int argc, char **argv) {
    const bench_options options = bench_parse(argc, argv);
    const bool quick = options.rounds <= 5;
    question q = {.sizes = quick ? SIZES - 4 : SIZES, .most = quick ? 0.2 : 2};
    char *const text = malloc(LARGEST);
    if (text == NULL) abort();
    bool wrong = false;
    printf("ns per byte of a call, find or all; >%g s: a call took longer; memory, limit: the engine gave up; -: it "
           "does not take the pattern\n",
           q.most);
    for (q.pattern = 0; q.pattern < GROWTH_COUNT; q.pattern++) {
        if (!bench_wanted(&options, rows[q.pattern].id)) continue;
        for (unsigned which = 0; which < 4; which++) {
            q.hit = (which & 2) != 0;
            q.every = (which & 1) != 0;
            printf("\n%s, %s, %s\n  %-10s", rows[q.pattern].regex, q.hit ? "with a match" : "without",
                   q.every ? "all" : "find", "bytes");
            for (size_t s = 0; s < q.sizes; s++) printf(" %9zu", sizes[s]);
            for (size_t e = 0; e < ENGINES; e++) wrong = !ask(&options, &q, engines[e], text) || wrong;
            printf("\n");
        }
    }
    free(text);
    return bench_end(&options, wrong);
}
