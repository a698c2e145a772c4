/* The four memory strategies against a stack that is allocated in every call.
 *
 * Each pattern is made once per strategy; all of them find the same match in the same subject. */
#include "heap.h"
#include "output.h"
#include "patterns.h"
#include "timing.h"

#include <regengo/dsl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The array of the fixed strategy where the facts give no bound: enough for the deep subjects below. */
enum { DEEP_FRAMES = 512 };

enum { FIRST_FRAMES = 32 }; /* what the baseline allocates first, then twice as much and again: the library's default */

static _Noreturn void stop(const char *what, rg_status status) {
    fprintf(stderr, "%s: %s\n", what, rg_status_text(status));
    exit(1);
}

typedef rg_status find_with(rg_context *context, const char *subject, size_t length, rg_span *result);

/* A stack of `frames` from malloc; where it overflows, one of twice the size and the search again. */
static bool find_on_heap(find_with *find, size_t frames, const char *subject, size_t length, rg_span *result) {
    for (;; frames *= 2) {
        rg_context context;
        void *buffer = malloc(frames * sizeof(rg_frame));
        if (!buffer) stop("malloc", RG_ERROR_MEMORY);
        rg_context_init(&context, buffer, frames * sizeof(rg_frame));
        rg_status status = find(&context, subject, length, result);
        free(buffer);
        if (status >= 0) return status == RG_MATCH;
        if (status != RG_ERROR_STACK) stop("find_with", status);
    }
}

#define MAX_GROUPS 9

/* What a strategy's call works on. */
typedef struct {
    rg_span *result;
    rg_context *context;
    size_t frames; /* as many as the subject needs, rounded up to a power of two */
} place;

/* Pasted, so that every matcher expands the pattern's words anew: expanded once, all would share their node numbers. */
#define PATTERN(Name, WORDS) \
    RG_MATCHER(Name##_fixed, WORDS##_PATTERN, RG_STACK(DEEP_FRAMES)) \
    RG_MATCHER(Name##_pool, WORDS##_PATTERN, RG_STACK(0) | RG_POOL) \
    RG_MATCHER(Name##_hybrid, WORDS##_PATTERN, RG_POOL) \
    _Static_assert(Name##_fixed_GROUPS <= MAX_GROUPS, #Name ": more groups than a result has room for"); \
    static rg_status Name##_find_with(rg_context *context, const char *subject, size_t length, rg_span *result) { \
        return Name##_fixed_find_with(context, subject, length, (Name##_fixed_result *)(void *)result); \
    } \
    static bool Name##_by_growing(void *state, const char *subject, size_t length) { \
        return find_on_heap(Name##_find_with, FIRST_FRAMES, subject, length, ((place *)state)->result); \
    } \
    static bool Name##_by_malloc(void *state, const char *subject, size_t length) { \
        return find_on_heap(Name##_find_with, ((place *)state)->frames, subject, length, ((place *)state)->result); \
    } \
    static bool Name##_by_context(void *state, const char *subject, size_t length) { \
        return checked(#Name " context", \
                       Name##_find_with(((place *)state)->context, subject, length, ((place *)state)->result)); \
    } \
    BY_OWN_STACK(Name, fixed) \
    BY_OWN_STACK(Name, pool) \
    BY_OWN_STACK(Name, hybrid)

#define BY_OWN_STACK(Name, strategy) \
    static bool Name##_by_##strategy(void *state, const char *subject, size_t length) { \
        void *result = ((place *)state)->result; \
        return checked(#Name " " #strategy, \
                       Name##_##strategy##_find(subject, length, (Name##_##strategy##_result *)result)); \
    }

static bool checked(const char *what, rg_status status) {
    if (status < 0) stop(what, status);
    return status == RG_MATCH;
}

PATTERN(email, EMAIL)
PATTERN(complex_url, COMPLEX_URL)
PATTERN(ipv4, IPV4)
PATTERN(letters, LETTERS)
PATTERN(hyphens, HYPHENS)

/* In the order of the table's lines. */
enum { GROWING, MALLOC, POOL, FIXED, HYBRID, CONTEXT, STRATEGIES };
static const char *const strategy_names[STRATEGIES] = {
    "malloc per call, growing", "malloc per call, in one", "pool", "fixed", "hybrid", "context"};
static const bool promises_no_heap[STRATEGIES] = {[POOL] = true, [FIXED] = true, [HYBRID] = true, [CONTEXT] = true};

typedef struct {
    const char *id, *regex, *subject;
    bench_call *calls[STRATEGIES];
    find_with *probe;
    size_t groups, bound;
} strategy_case;

#define CASE(Name, regex, subject) \
    {#Name, regex, subject, \
     {Name##_by_growing, Name##_by_malloc, Name##_by_pool, Name##_by_fixed, Name##_by_hybrid, Name##_by_context}, \
     Name##_find_with, Name##_fixed_GROUPS, Name##_fixed_STACK_FRAMES}
static const strategy_case cases[] = {
    CASE(email, EMAIL_REGEX, EMAIL_SUBJECT),       CASE(complex_url, COMPLEX_URL_REGEX, COMPLEX_URL_SUBJECT),
    CASE(ipv4, IPV4_REGEX, IPV4_SUBJECT),          CASE(letters, LETTERS_REGEX, LETTERS_SUBJECT),
    CASE(hyphens, HYPHENS_REGEX, HYPHENS_SUBJECT),
};

/* The most frames that were ever in use in one search of the subject. */
static size_t frames_used(const strategy_case *c, rg_context *context) {
    rg_span result[MAX_GROUPS];
    rg_status status = c->probe(context, c->subject, strlen(c->subject), result);
    if (status != RG_MATCH) stop(c->id, status);
    return context->high_mark;
}

static size_t power_of_two(size_t least) {
    size_t power = 1;
    while (power < least) power *= 2;
    return power;
}

/* Every strategy finds what the first found. */
static bool strategies_agree(const strategy_case *c, const bench_contender *contenders) {
    rg_span expected[MAX_GROUPS];
    for (size_t i = 0; i < STRATEGIES; i++) {
        place *p = contenders[i].state;
        memset(p->result, 0xff, c->groups * sizeof *p->result);
        if (!contenders[i].call(p, c->subject, strlen(c->subject))) {
            fprintf(stderr, "%s: %s finds no match\n", c->id, contenders[i].name);
            return false;
        }
        if (i == 0) memcpy(expected, p->result, c->groups * sizeof *expected);
        for (size_t g = 0; g < c->groups; g++) {
            if (p->result[g].ptr != expected[g].ptr || p->result[g].len != expected[g].len) {
                fprintf(stderr, "%s: %s differs in group %zu\n", c->id, contenders[i].name, g);
                return false;
            }
        }
    }
    return true;
}

typedef struct {
    double allocations, bytes;
} heap_use;

/* Counted over calls of a strategy that has run before: a pool is warm. */
static heap_use heap_per_call(const bench_contender *contender, const char *subject) {
    enum { CALLS = 1000 };
    bench_repeat(contender, subject, strlen(subject), 1);
    bench_heap before = bench_heap_now();
    bench_repeat(contender, subject, strlen(subject), CALLS);
    bench_heap after = bench_heap_now();
    return (heap_use){(double)(after.allocations - before.allocations) / CALLS,
                      (double)(after.bytes - before.bytes) / CALLS};
}

/* What is said at the end; ratios only of cases that use the stack. */
typedef struct {
    size_t cases;
    size_t broken; /* strategies that promise no heap call and made one */
    size_t ratios;
    double least[STRATEGIES], most[STRATEGIES];
} verdict;

static void run_case(const bench_options *options, const strategy_case *c, verdict *v) {
    v->cases++;
    static rg_frame buffer[1024];
    static rg_span result[MAX_GROUPS];
    rg_context context;
    rg_context_init(&context, buffer, sizeof buffer);
    size_t used = frames_used(c, &context);
    place at = {.result = result, .context = &context, .frames = power_of_two(used)};

    bench_contender contenders[STRATEGIES];
    for (size_t i = 0; i < STRATEGIES; i++)
        contenders[i] = (bench_contender){.name = strategy_names[i], .call = c->calls[i], .state = &at};
    if (!strategies_agree(c, contenders)) exit(1);

    static bench_samples samples[STRATEGIES];
    bench_rounds(contenders, STRATEGIES, c->subject, strlen(c->subject), options->rounds, options->round_ns, samples);

    printf("%s  %s\n    %zu bytes; stack frames: %zu used, ", c->id, c->regex, strlen(c->subject), used);
    if (c->bound == RG_UNBOUNDED)
        printf("no bound from the facts\n");
    else
        printf("%zu at most by the facts\n", c->bound);
    for (size_t i = 0; i < STRATEGIES; i++) {
        bench_samples ratios = bench_ratios(&samples[GROWING], &samples[i]);
        double ratio = bench_quantile(&ratios, 0.5);
        heap_use heap = heap_per_call(&contenders[i], c->subject);
        printf("    %-26s %8.1f %8.1f %8.2f %10.1f %9.2f  %6.2f..%.2f\n", strategy_names[i],
               bench_quantile(&samples[i], 0.5), bench_quantile(&samples[i], 0), heap.allocations, heap.bytes, ratio,
               bench_quantile(&ratios, 0.1), bench_quantile(&ratios, 0.9));
        bench_csv(options, "strategies", c->id, strategy_names[i], "ns_median", bench_quantile(&samples[i], 0.5));
        bench_csv(options, "strategies", c->id, strategy_names[i], "allocations", heap.allocations);
        bench_csv(options, "strategies", c->id, strategy_names[i], "bytes", heap.bytes);
        bench_csv(options, "strategies", c->id, strategy_names[i], "ratio", ratio);
        if (promises_no_heap[i] && heap.allocations > 0) {
            printf("    ^ this strategy promises no heap call once warm\n");
            v->broken++;
        }
        if (used > 0) {
            v->least[i] = v->ratios == 0 || ratio < v->least[i] ? ratio : v->least[i];
            v->most[i] = v->ratios == 0 || ratio > v->most[i] ? ratio : v->most[i];
        }
    }
    v->ratios += used > 0;
    fflush(stdout);
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);
    bench_heap_check();
    printf("%-30s %8s %8s %8s %10s %9s  %s\n", "strategy", "ns", "best ns", "allocs", "bytes", "ratio",
           "80 % of rounds");
    verdict v = {0};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (bench_wanted(&options, cases[i].id)) run_case(&options, &cases[i], &v);
    if (v.cases) printf("heap calls where none are promised: %s\n", v.broken ? "SOME, see above" : "none, as promised");
    for (size_t i = 0; v.ratios && i < STRATEGIES; i++)
        if (promises_no_heap[i])
            printf("%s against malloc per call, where the stack is used: %.2f to %.2f times as fast\n",
                   strategy_names[i], v.least[i], v.most[i]);
    rg_pool_trim();
    return bench_end(&options, v.broken != 0);
}
