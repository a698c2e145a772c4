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

int main(int argc, char **argv) {
    const bench_options options = bench_parse(argc, argv);
    const bool quick = options.rounds <= 5;
    const double most = quick ? 0.2 : 2;
    const size_t to = quick ? SIZES - 4 : SIZES;
    char *const text = malloc(LARGEST);
    if (text == NULL) abort();
    bool wrong = false;
    printf("ns per byte of a call, find or all; >%g s: a call took longer; memory, limit: the engine gave up; -: it "
           "does not take the "
           "pattern\n",
           most);
    for (size_t p = 0; p < GROWTH_COUNT; p++) {
        if (!bench_wanted(&options, rows[p].id)) continue;
        for (int hit = 0; hit < 2; hit++) {
            for (int every = 0; every < 2; every++) {
                printf("\n%s, %s, %s\n  %-10s", rows[p].regex, hit ? "with a match" : "without", every ? "all" : "find",
                       "bytes");
                for (size_t s = 0; s < to; s++) printf(" %9zu", sizes[s]);
                long expected[SIZES];
                for (size_t e = 0; e < ENGINES; e++) {
                    printf("\n  %-10s", engines[e]->name);
                    if (!engines[e]->has(p)) {
                        printf(" %9s", "-");
                        continue;
                    }
                    for (size_t s = 0; s < to; s++) {
                        fill(text, sizes[s], &rows[p], hit);
                        const figure f = measured(every ? engines[e]->all : engines[e]->find, p, text, sizes[s], most);
                        if (e == 0) expected[s] = f.seconds < 0 ? GROWTH_LIMIT : f.answer;
                        if (f.seconds < 0 || f.answer < 0) {
                            char over[16];
                            snprintf(over, sizeof over, ">%g s", most);
                            printf(" %9s", f.seconds < 0 ? over : f.answer == GROWTH_LIMIT ? "limit" : "memory");
                            for (size_t rest = s; e == 0 && rest < SIZES; rest++) expected[rest] = GROWTH_LIMIT;
                            break;
                        }
                        printf(" %9.3g", 1e9 * f.seconds / (double)sizes[s]);
                        fflush(stdout);
                        char metric[40], id[60];
                        snprintf(id, sizeof id, "%s %s %s", rows[p].id, hit ? "match" : "none", every ? "all" : "find");
                        snprintf(metric, sizeof metric, "ns_per_byte_%zu", sizes[s]);
                        bench_csv(&options, "backtracking", id, engines[e]->name, metric,
                                  1e9 * f.seconds / (double)sizes[s]);
                        /* Hyperscan counts ends, the others matches. */
                        const bool ends = strcmp(engines[e]->name, "Hyperscan") == 0 && every;
                        if (expected[s] >= 0 &&
                            (ends ? f.answer > 0 : f.answer) != (ends ? expected[s] > 0 : expected[s])) {
                            printf(" (finds %ld, regengo %ld)", f.answer, expected[s]);
                            wrong = true;
                        }
                    }
                }
                printf("\n");
            }
        }
    }
    free(text);
    return bench_end(&options, wrong);
}
