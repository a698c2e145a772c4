/* The kinds of patterns, engine against engine, in one process: verified to find the same, then timed in interleaved rounds. */
#include "../output.h"
#include "../text/agree.h"
#include "cases.h"
#include "texts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A peer that takes less than this part of the library's time is ahead; what lies between is noise. */
static const double AHEAD = 0.9;

/* What one case may take, all engines and rounds together, and the least rounds that make a median. */
static const double CASE_NS = 3e9;
enum { FEWEST_ROUNDS = 3, MOST_ROUNDS = 21 };

typedef struct {
    const char *id, *kind, *text;
    size_t pattern;
} kinds_case;

#define NUMBER(id, ...) number_##id,
enum { TEXT_PATTERNS(NUMBER) };
#undef NUMBER
#define ROW(id, kind, of, text) {#id, kind, text, number_##of},
static const kinds_case cases[] = {KINDS_CASES(ROW)};
#undef ROW
#define ROW(id, regex, ...) regex,
static const char *const regexes[] = {TEXT_PATTERNS(ROW)};
#undef ROW

#ifdef __clang__
#define COMPILER "clang"
#else
#define COMPILER "gcc"
#endif
static const struct {
    const text_engine *engine;
    const char *column;
    bool may_differ; /* has no cell, instead of failing the run, where its matches cannot be reduced to the others' */
} engines[] = {
    {&text_library, COMPILER, false}, /* first: the others are compared with it */
#ifdef LIBRARY_HAS_CLANG
    {&text_library_clang, "clang", false},
#endif
#ifdef PEER_HAS_PCRE2
    {&text_pcre2, "PCRE2-JIT", false},
#endif
#ifdef PEER_HAS_RE2
    {&text_re2, "RE2", false},
#endif
#ifdef PEER_HAS_HYPERSCAN
    {&text_hyperscan, "Hyperscan", true},
#endif
    {&text_hand, "by hand", false}, /* last: it is no engine, and not asked whether it is the fastest */
};
enum { CASE_COUNT = sizeof cases / sizeof cases[0], ENGINE_COUNT = sizeof engines / sizeof engines[0] };
#ifdef LIBRARY_HAS_CLANG
enum { OWN = 2 };
#else
enum { OWN = 1 };
#endif

typedef struct {
    double log_sum;
    size_t count, behind;
} mean;

static void add(mean *m, double ratio) {
    m->log_sum += log(ratio);
    m->count++;
    m->behind += ratio < AHEAD;
}

/* The contenders that find what the first one finds; those that do not have no call. False where one may not differ. */
static bool agreeing(const kinds_case *c, const kinds_text *t, bench_contender *contenders, size_t *matches) {
    text_tally expected = {0};
    bool agree = true;
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        contenders[e] = engines[e].engine->contender(c->pattern);
        if (!contenders[e].call) continue;
        text_tally tally = text_tally_of(&contenders[e], t->text, t->length);
        if (e == 0) expected = tally;
        if (text_same(tally, expected)) continue;
        if (tally.count == TEXT_GAVE_UP) {
            printf("%s: %s gives up\n", c->id, engines[e].column);
        } else {
            size_t at = text_where_they_part(&contenders[0], &contenders[e], t->text, t->length);
            size_t from = at > 60 ? at - 60 : 0;
            fprintf(engines[e].may_differ ? stdout : stderr,
                    "%s: %s finds %zu matches, the library %zu; they part before byte %zu, after: %.*s\n", c->id,
                    engines[e].column, tally.count, expected.count, at, (int)(at - from), t->text + from);
            agree = agree && engines[e].may_differ;
        }
        contenders[e].call = NULL;
    }
    *matches = expected.count;
    return agree;
}

/* As many rounds as there is time for, told by one round. */
static void time_them(const bench_contender *contenders, size_t count, const kinds_text *t,
                      const bench_options *options, bench_samples *samples) {
    bench_rounds(contenders, count, t->text, t->length, 1, options->round_ns, samples);
    double round = 0;
    for (size_t i = 0; i < count; i++) round += fmax(samples[i].value[0], options->round_ns);
    double most = fmin((double)options->rounds, MOST_ROUNDS);
    size_t rounds = (size_t)fmax(FEWEST_ROUNDS, fmin(most, CASE_NS / round));
    bench_rounds(contenders, count, t->text, t->length, rounds, options->round_ns, samples);
}

static bool run_case(const kinds_case *c, const kinds_text *t, const bench_options *options, mean means[OWN]) {
    bench_contender found[ENGINE_COUNT], contenders[ENGINE_COUNT];
    size_t matches, count = 0, cell[ENGINE_COUNT];
    bool agree = agreeing(c, t, found, &matches);
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        if (!found[e].call) continue;
        cell[e] = count;
        contenders[count++] = found[e];
    }
    static bench_samples samples[ENGINE_COUNT];
    time_them(contenders, count, t, options, samples);

    printf("%-31s %-14s %-9s %7zu", c->kind, c->id, c->text, matches);
    bench_csv(options, "kinds", c->id, "all", "matches", (double)matches);
    size_t fastest = 0;
    for (size_t e = 0; e < ENGINE_COUNT; e++) {
        if (!found[e].call) {
            printf(" %9s", "-");
            continue;
        }
        double ns = bench_quantile(&samples[cell[e]], 0.5), mb = (double)t->length / ns * 1e3;
        printf(" %9.*f", mb < 10 ? 2 : 0, mb);
        bench_csv(options, "kinds", c->id, engines[e].column, "ns_median", ns);
        bench_csv(options, "kinds", c->id, engines[e].column, "mb_per_s", mb);
        if (e >= OWN && e + 1 < ENGINE_COUNT && (!fastest || ns < bench_quantile(&samples[cell[fastest]], 0.5)))
            fastest = e;
    }
    printf(" | %-9s", fastest ? engines[fastest].column : "none");
    for (size_t e = 0; fastest && e < OWN; e++) {
        bench_samples ratios = bench_ratios(&samples[cell[fastest]], &samples[cell[e]]);
        double ratio = bench_quantile(&ratios, 0.5);
        add(&means[e], ratio);
        bench_csv(options, "kinds", c->id, engines[e].column, "ratio", ratio);
        printf(" %8.*f%s", ratio < 0.1 ? 4 : 2, ratio, ratio < AHEAD ? "*" : " ");
    }
    printf("  %s\n", regexes[c->pattern]);
    fflush(stdout);
    return agree;
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);

    printf("MB/s, medians of rounds; behind the bar the fastest engine's time over the library's, * where that is "
           "below %.1f\n\n"
           "%-31s %-14s %-9s %7s",
           AHEAD, "kind", "case", "text", "matches");
    for (size_t e = 0; e < ENGINE_COUNT; e++) printf(" %9s", engines[e].column);
    printf(" | fastest  ");
    for (size_t e = 0; e < OWN; e++) printf(" %8s ", engines[e].column);
    printf("\n");
    mean means[OWN] = {{0}};
    bool agree = true;
    for (size_t i = 0; i < CASE_COUNT; i++) {
        if (!bench_wanted(&options, cases[i].id)) continue;
        kinds_text t = kinds_text_of(options.folder, cases[i].text);
        agree = run_case(&cases[i], &t, &options, means) && agree;
    }
    for (size_t e = 0; e < OWN; e++) {
        if (means[e].count == 0) continue;
        double ratio = exp(means[e].log_sum / (double)means[e].count);
        printf("%s: fastest engine / regengo %.2f (geometric mean), behind by more than a tenth in %zu of %zu rows\n",
               engines[e].column, ratio, means[e].behind, means[e].count);
        bench_csv(&options, "kinds", "all", engines[e].column, "geometric_mean", ratio);
    }
    return bench_end(&options, !agree);
}
