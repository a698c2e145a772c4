#define _POSIX_C_SOURCE 200809L
#include "timing.h"

#include "made.h"

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

/* Time on the processor: what others run meanwhile is not in it, but for what they leave of the caches. */
static double now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* Not inlined, so that each contender is called by the very same instructions, and so that a profiler can tell
 * this loop by its name. */
__attribute__((noinline)) size_t bench_repeat(const bench_contender *contender, const char *subject, size_t length,
                                              size_t calls) {
    bench_call *call = contender->call;
    void *state = contender->state;
    size_t matched = 0;
    for (size_t i = 0; i < calls; i++) {
        BENCH_BARRIER(subject);
        matched += call(state, subject, length);
        BENCH_BARRIER(state);
    }
    return matched;
}

static double timed(const bench_contender *contender, const char *subject, size_t length, size_t calls) {
    double start = now_ns();
    bench_repeat(contender, subject, length, calls);
    return now_ns() - start;
}

static size_t calls_to_fill(const bench_contender *contender, const char *subject, size_t length, double round_ns) {
    size_t calls = 1;
    while (timed(contender, subject, length, calls) < round_ns / 2 && calls < (size_t)1 << 30) calls *= 2;
    return calls;
}

void bench_rounds(const bench_contender *contenders, size_t count, const char *subject, size_t length, size_t rounds,
                  double round_ns, bench_samples *samples) {
    size_t calls[32];
    if (count > sizeof calls / sizeof calls[0] || rounds > BENCH_MAX_ROUNDS) abort();
    for (size_t i = 0; i < count; i++) {
        calls[i] = calls_to_fill(&contenders[i], subject, length, round_ns);
        samples[i].count = rounds;
    }
    for (size_t round = 0; round < rounds; round++) {
        for (size_t turn = 0; turn < count; turn++) {
            size_t i = (turn + round) % count;
            samples[i].value[round] = timed(&contenders[i], subject, length, calls[i]) / (double)calls[i];
        }
    }
}

/* Blocks of all subjects, each block in an order of its own. */
enum { BLOCKS = 512 };
static uint8_t order[BLOCKS][BENCH_SUBJECTS];

static void shuffle(void) {
    made_seed = UINT64_C(0x9E3779B97F4A7C15);
    for (size_t block = 0; block < BLOCKS; block++) {
        for (uint8_t i = 0; i < BENCH_SUBJECTS; i++) {
            const size_t at = below(i + 1u);
            order[block][i] = order[block][at];
            order[block][at] = i;
        }
    }
}

static double timed_mixed(const bench_contender *contender, const bench_subject *subjects, size_t first,
                          size_t blocks) {
    bench_call *call = contender->call;
    void *state = contender->state;
    double start = now_ns();
    for (size_t block = 0; block < blocks; block++) {
        const uint8_t *next = order[(first + block) % BLOCKS];
        for (size_t i = 0; i < BENCH_SUBJECTS; i++) {
            const char *text = subjects[next[i]].text;
            BENCH_BARRIER(text);
            call(state, text, subjects[next[i]].length);
            BENCH_BARRIER(state);
        }
    }
    return now_ns() - start;
}

void bench_rounds_mixed(const bench_contender *contenders, size_t count, const bench_subject *subjects, size_t rounds,
                        double round_ns, bench_samples *samples) {
    enum { STRIDE = 131 }; /* odd, so that rounds begin at different blocks */
    size_t blocks[32];
    if (count > sizeof blocks / sizeof blocks[0] || rounds > BENCH_MAX_ROUNDS) abort();
    shuffle();
    for (size_t i = 0; i < count; i++) {
        blocks[i] = 1;
        while (timed_mixed(&contenders[i], subjects, 0, blocks[i]) < round_ns / 2) blocks[i] *= 2;
        samples[i].count = rounds;
    }
    for (size_t round = 0; round < rounds; round++) {
        for (size_t turn = 0; turn < count; turn++) {
            size_t i = (turn + round) % count;
            double ns = timed_mixed(&contenders[i], subjects, round * STRIDE % BLOCKS, blocks[i]);
            samples[i].value[round] = ns / (double)(blocks[i] * BENCH_SUBJECTS);
        }
    }
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double bench_quantile(const bench_samples *samples, double part) {
    bench_samples sorted = *samples;
    qsort(sorted.value, sorted.count, sizeof sorted.value[0], by_value);
    double place = part * (double)(sorted.count - 1);
    size_t below = (size_t)place;
    size_t above = below + 1 < sorted.count ? below + 1 : below;
    return sorted.value[below] + (place - (double)below) * (sorted.value[above] - sorted.value[below]);
}

bench_samples bench_ratios(const bench_samples *over, const bench_samples *under) {
    bench_samples ratios = {.count = over->count};
    for (size_t i = 0; i < over->count; i++) ratios.value[i] = over->value[i] / under->value[i];
    return ratios;
}
