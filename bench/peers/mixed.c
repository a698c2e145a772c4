/* Short cases on many subjects, engine against engine and compiler beside compiler, in one process: verified to agree on each
 * subject, then timed in interleaved rounds. */
#include "../output.h"
#include "cases.h"
#include "engine.h"
#include "subjects.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A peer that takes less than this part of the library's time is ahead; what lies between is noise. */
static const double AHEAD = 0.9;

typedef struct {
    const char *id, *title;
    size_t pattern, groups;
} mixed_case;

#define NUMBER(id, ...) number_##id,
enum { PEER_PATTERNS(NUMBER) };
#undef NUMBER
#define GROUPS(id, regex, group_count, ...) groups_##id = group_count,
enum { PEER_PATTERNS(GROUPS) };
#undef GROUPS
#define ROW(name, label, of) {#name, label, number_##of, groups_##of},
static const mixed_case cases[] = {PEER_MIXED_CASES(ROW)};
#undef ROW

#ifdef __clang__
#define COMPILER "clang"
#else
#define COMPILER "gcc"
#endif

/* The columns; of those that are built here there is one for each compiler. The least of a column's engines is shown. */
typedef enum { LIBRARY, RE2C, HAND, PCRE2, RE2, HYPERSCAN, COLUMNS } column;
static const char *const heading[] = {"regengo", "re2c", "by hand", "PCRE2-JIT", "RE2", "Hyperscan"};

/* The compilers of what is built here; BOTH for what comes built. */
enum { FIRST, SECOND, BOTH };
static const char *const compiler[] = {COMPILER, "clang"};
#ifdef LIBRARY_HAS_CLANG
enum { COMPILERS = 2 };
#else
enum { COMPILERS = 1 };
#endif

static const struct {
    const peer_engine *engine;
    column column;
    int by;
} engines[] = {
    {&peer_library, LIBRARY, FIRST}, /* first: the others are compared with it */
#ifdef LIBRARY_HAS_CLANG
    {&peer_library_clang, LIBRARY, SECOND},
#endif
#ifdef PEER_HAS_RE2C
    {&peer_re2c_switch, RE2C, FIRST},
    {&peer_re2c_bits, RE2C, FIRST},
    {&peer_re2c_goto, RE2C, FIRST},
#ifdef LIBRARY_HAS_CLANG
    {&peer_re2c_switch_clang, RE2C, SECOND},
    {&peer_re2c_bits_clang, RE2C, SECOND},
    {&peer_re2c_goto_clang, RE2C, SECOND},
#endif
#endif
    {&peer_hand, HAND, FIRST},
#ifdef LIBRARY_HAS_CLANG
    {&peer_hand_clang, HAND, SECOND},
#endif
#ifdef PEER_HAS_PCRE2
    {&peer_pcre2, PCRE2, BOTH},
#endif
#ifdef PEER_HAS_RE2
    {&peer_re2, RE2, BOTH},
#endif
#ifdef PEER_HAS_HYPERSCAN
    {&peer_hyperscan, HYPERSCAN, BOTH},
#endif
    {&peer_nothing, COLUMNS, BOTH}, /* last; in no column, but in the CSV file */
};
enum { CASE_COUNT = sizeof cases / sizeof cases[0], ENGINE_COUNT = sizeof engines / sizeof engines[0] };

/* Whether engine `e` says the same of `s` as is `expected`, or, as the first one, what the subject was made for. */
static bool says(size_t e, const mixed_case *c, const bench_contender *contender, const bench_subject *s, bool match,
                 peer_span *expected) {
    if (contender->call(contender->state, s->text, s->length) != match) {
        fprintf(stderr, "%s: %s finds %s match in: %s\n", c->id, contender->name, match ? "no" : "a", s->text);
        return false;
    }
    peer_span spans[PEER_MAX_GROUPS];
    if (!match) return true;
    engines[e].engine->spans(c->pattern, s->text, spans, c->groups);
    if (e == 0) memcpy(expected, spans, sizeof spans);
    for (size_t g = 0; g < c->groups; g++) {
        if (spans[g].begin == expected[g].begin && spans[g].end == expected[g].end) continue;
        fprintf(stderr, "%s: group %zu is %td..%td for %s, %td..%td for %s in: %s\n", c->id, g, spans[g].begin,
                spans[g].end, contender->name, expected[g].begin, expected[g].end, engines[0].engine->name, s->text);
        return false;
    }
    return true;
}

/* Asks all engines about all subjects; those that give up on one, or have no such pattern, have no call. False where one errs. */
static bool engines_agree(const mixed_case *c, const bench_subject *subjects, bench_contender *contenders) {
    peer_span expected[BENCH_SUBJECTS][PEER_MAX_GROUPS];
    bool agree = true;
    contenders[ENGINE_COUNT - 1] = peer_nothing.contender(c->pattern);
    for (size_t e = 0; e + 1 < ENGINE_COUNT; e++) {
        contenders[e] = engines[e].engine->contender(c->pattern);
        peer_gave_up = false;
        for (size_t i = 0; contenders[e].call && i < BENCH_SUBJECTS; i++) {
            contenders[e].call(contenders[e].state, subjects[i].text, subjects[i].length);
            if (peer_gave_up) {
                printf("%s: %s gives up on: %s\n", c->id, contenders[e].name, subjects[i].text);
                contenders[e].call = NULL;
            } else if (!says(e, c, &contenders[e], &subjects[i], i < PEER_WITH_MATCH, expected[i])) {
                agree = false;
            }
        }
    }
    return agree;
}

typedef struct {
    double log_sum;
    size_t count, behind;
} mean;

static double mean_of(const mean *m) { return exp(m->log_sum / (double)m->count); }

/* The engine of a column that takes least, for one compiler; ENGINE_COUNT where there is none. */
static size_t least(column of, int by, const bench_samples *samples) {
    size_t found = ENGINE_COUNT;
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        if (engines[e].column != of || (engines[e].by != by && engines[e].by != BOTH) || samples[e].count == 0)
            continue;
        if (found == ENGINE_COUNT || bench_quantile(&samples[e], 0.5) < bench_quantile(&samples[found], 0.5)) found = e;
    }
    return found;
}

/* Prints the ratio of the least of a column to the library, for one compiler, and adds it to the column's mean. */
static double ratio(column of, int by, const bench_samples *samples, mean *m) {
    size_t e = least(of, by, samples);
    if (e == ENGINE_COUNT) {
        printf(" %6s ", "-");
        return INFINITY;
    }
    bench_samples ratios = bench_ratios(&samples[e], &samples[least(LIBRARY, by, samples)]);
    double value = bench_quantile(&ratios, 0.5);
    m->log_sum += log(value);
    m->count++;
    m->behind += value < AHEAD;
    printf(" %6.2f%s", value, value < AHEAD ? "*" : " ");
    return value;
}

static void print_times(const bench_options *options, const mixed_case *c, const bench_samples *samples) {
    for (column of = LIBRARY; of < COLUMNS; of++) {
        for (int by = FIRST; by < (of < PCRE2 ? COMPILERS : 1); by++) {
            size_t e = least(of, by, samples);
            if (e == ENGINE_COUNT)
                printf(" %7s", "-");
            else
                printf(" %7.1f", bench_quantile(&samples[e], 0.5));
        }
    }
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        if (samples[e].count == 0) continue;
        char variant[64];
        int by = engines[e].by;
        snprintf(variant, sizeof variant, "%s%s%s", engines[e].engine->name, by == BOTH ? "" : " ",
                 by == BOTH ? "" : compiler[by]);
        bench_csv(options, "mixed", c->id, variant, "ns_median", bench_quantile(&samples[e], 0.5));
        bench_csv(options, "mixed", c->id, variant, "ns_best", bench_quantile(&samples[e], 0));
        bench_samples ratios =
            bench_ratios(&samples[e], &samples[least(LIBRARY, by == SECOND ? SECOND : FIRST, samples)]);
        bench_csv(options, "mixed", c->id, variant, "ratio", bench_quantile(&ratios, 0.5));
    }
}

static bool run_case(size_t number, const bench_options *options, mean means[COMPILERS][COLUMNS + 1]) {
    const mixed_case *c = &cases[number];
    const bench_subject *subjects = peer_subjects(number);
    bench_contender found[ENGINE_COUNT], contenders[ENGINE_COUNT];
    if (!engines_agree(c, subjects, found)) return false;
    static bench_samples rounds[ENGINE_COUNT], samples[ENGINE_COUNT];
    size_t count = 0, bytes = 0;
    for (size_t e = 0; e < ENGINE_COUNT; e++)
        if (found[e].call) contenders[count++] = found[e];
    bench_rounds_mixed(contenders, count, subjects, options->rounds, options->round_ns, rounds);
    count = 0;
    for (size_t e = 0; e < ENGINE_COUNT; e++) samples[e] = found[e].call ? rounds[count++] : (bench_samples){0};
    for (size_t i = 0; i < BENCH_SUBJECTS; i++) bytes += subjects[i].length;

    printf("%-30s %5zu", c->title, bytes / BENCH_SUBJECTS);
    print_times(options, c, samples);
    double peer[COMPILERS];
    for (int by = FIRST; by < COMPILERS; by++) {
        printf(" |");
        peer[by] = ratio(RE2C, by, samples, &means[by][RE2C]);
        ratio(HAND, by, samples, &means[by][HAND]);
        for (column of = PCRE2; of < COLUMNS; of++) peer[by] = fmin(peer[by], ratio(of, by, samples, &means[by][of]));
        if (peer[by] == INFINITY) continue;
        mean *best = &means[by][COLUMNS];
        best->log_sum += log(peer[by]);
        best->count++;
        best->behind += peer[by] < AHEAD;
    }
    printf("\n");
    fflush(stdout);
    return true;
}

static void print_heading(void) {
    printf("ns per call of %d subjects in random order, medians of rounds; behind the bars ratios to the library of "
           "the same\n"
           "compiler, * below %.1f. Columns of one name: %s%s%s\n\n",
           BENCH_SUBJECTS, AHEAD, COMPILER, COMPILERS > 1 ? ", then " : "", COMPILERS > 1 ? compiler[SECOND] : "");
    printf("%-30s %5s", "", "bytes");
    for (column of = LIBRARY; of < COLUMNS; of++)
        for (int by = FIRST; by < (of < PCRE2 ? COMPILERS : 1); by++) printf(" %7.7s", heading[of]);
    for (int by = FIRST; by < COMPILERS; by++) {
        printf(" |");
        for (column of = RE2C; of < COLUMNS; of++) printf(" %6.6s ", heading[of]);
    }
    printf("\n");
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);
    print_heading();
    mean means[COMPILERS][COLUMNS + 1] = {{{0}}};
    bool agree = true;
    for (size_t i = 0; i < CASE_COUNT; i++)
        if (bench_wanted(&options, cases[i].id)) agree = run_case(i, &options, means) && agree;
    for (int by = FIRST; by < COMPILERS; by++) {
        printf("%s, geometric means of time over the library's:", compiler[by]);
        for (size_t of = RE2C; of <= COLUMNS; of++) {
            const mean *m = &means[by][of];
            if (m->count == 0) continue;
            const char *name = of < COLUMNS ? heading[of] : "best engine";
            printf("%s %s %.2f (behind in %zu of %zu)", of == RE2C ? "" : ",", name, mean_of(m), m->behind, m->count);
            char variant[64];
            snprintf(variant, sizeof variant, "%s, %s", name, compiler[by]);
            bench_csv(&options, "mixed", "all", variant, "geometric_mean", mean_of(m));
        }
        printf("\n");
    }
    return bench_end(&options, !agree);
}
