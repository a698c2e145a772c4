/* Measuring on a machine that others use too: short interleaved rounds, and order statistics of them.
 *
 * Contenders take turns within a round, so that a slow spell hits all of them alike, and the first turn rotates.
 * What is compared is the ratio inside a round; medians of rounds are what is printed. */
#ifndef REGENGO_BENCH_TIMING_H
#define REGENGO_BENCH_TIMING_H

#include <stdbool.h>
#include <stddef.h>

enum { BENCH_MAX_ROUNDS = 101, BENCH_SUBJECTS = 64 };

/* The compiler must take `pointer` and what it leads to for new, and may hoist or drop nothing across this line. */
#define BENCH_BARRIER(pointer) __asm__ volatile("" : "+r"(pointer) : : "memory")

typedef bool bench_call(void *state, const char *subject, size_t length);

typedef struct {
    const char *name;
    bench_call *call; /* true: a match. An error is the contender's to report: it must end the program. */
    void *state;
} bench_contender;

typedef struct {
    size_t count; /* rounds measured */
    double value[BENCH_MAX_ROUNDS];
} bench_samples;

/* Calls `contender` `calls` times through its pointer; returns how many matched. */
size_t bench_repeat(const bench_contender *contender, const char *subject, size_t length, size_t calls);

/* Fills samples[i] with nanoseconds per call of contenders[i], one value a round. `round_ns` is the time one
 * contender gets in one round; the number of calls that fills it is found by doubling first. */
void bench_rounds(const bench_contender *contenders, size_t count, const char *subject, size_t length, size_t rounds,
                  double round_ns, bench_samples *samples);

typedef struct {
    const char *text;
    size_t length;
} bench_subject;

/* The same with BENCH_SUBJECTS subjects in place of one: nanoseconds per call, each subject called equally often. Their
 * order is a random one that does not come again within a round of 32768 calls, and each round begins elsewhere in it: a branch
 * predictor has no chance to know what comes next. All contenders of a round have the same order. */
void bench_rounds_mixed(const bench_contender *contenders, size_t count, const bench_subject *subjects, size_t rounds,
                        double round_ns, bench_samples *samples);

/* The value below which `part` (0 to 1) of the samples lie. */
double bench_quantile(const bench_samples *samples, double part);

/* over[i] / under[i], round by round. */
bench_samples bench_ratios(const bench_samples *over, const bench_samples *under);

#endif
