/* Time per byte of the library as the subject grows from 1 KB to 64 MB: with matches, without, and where each place
 * looks as if it began one. What is linear stays level; what is not shows in the last column. */
#include "../output.h"
#include "cases.h"
#include "engine.h"
#include "haystack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

text_tally text_found;

#define NUMBER(id, ...) number_##id,
enum { TEXT_PATTERNS(NUMBER) };
#undef NUMBER

static const size_t sizes[] = {1 << 10, 16 << 10, 256 << 10, 4 << 20, 64 << 20};
enum { SIZE_COUNT = sizeof sizes / sizeof sizes[0], LARGEST = 64 << 20 };

typedef struct {
    const char *id, *matcher, *subject;
    size_t pattern;
    const char *first, *unit; /* the subject is `first`, then `unit` again and again; both NULL: generated prose */
    bool finds;               /* prose with things to find */
} growth_case;

#define PROSE(id, finds) {#id "_" #finds, #id, finds ? "prose with matches" : "prose without", number_##id, NULL, NULL, finds}
#define UNITS(id, number, first, unit) {#id "_" #number, #id, first unit unit "...", number_##id, first, unit, false}
static const growth_case cases[] = {
    PROSE(email, true),
    PROSE(email, false),
    UNITS(email, letters, "", "a"),
    UNITS(email, ats, "", "@"),
    UNITS(email, users, "", "a@"),
    UNITS(email, no_dot, "a@", "a"),
    UNITS(email, dots, "", "a."),
    PROSE(uri, true),
    PROSE(uri, false),
    UNITS(uri, letters, "", "a"),
    UNITS(uri, slashes, "", "a:///"),
    PROSE(ipv4, true),
    PROSE(ipv4, false),
    UNITS(ipv4, digits, "", "1"),
    UNITS(ipv4, octets, "", "11.11.11.a"),
    PROSE(date, true),
    PROSE(date, false),
    UNITS(date, digits, "", "1"),
    UNITS(date, years, "", "1111-"),
    PROSE(url, true),
    UNITS(url, schemes, "", "https:/"),
    PROSE(quoted, true),
    UNITS(quoted, quotes, "", "\""),
    UNITS(quoted, open, "\"", "a"),
    PROSE(literal, true),
    PROSE(literal, false),
    UNITS(literal, almost, "", "Sherlock Holme"),
    PROSE(caseless, true),
    PROSE(five, true),
    PROSE(five, false),
    PROSE(word, true),
    UNITS(word, letters, "", "a"),
    UNITS(word, none, "", "-"),
    PROSE(token, true),
};
enum { CASE_COUNT = sizeof cases / sizeof cases[0] };

static char *subject_of(const growth_case *c) {
    if (!c->unit) {
        static char *prose[2];
        if (!prose[c->finds]) prose[c->finds] = haystack_generate(LARGEST, c->finds);
        return prose[c->finds];
    }
    static char *units;
    if (!units) units = malloc(LARGEST + 1);
    if (!units) abort();
    size_t at = strlen(c->first), length = strlen(c->unit);
    memcpy(units, c->first, at);
    for (; at + length <= LARGEST; at += length) memcpy(units + at, c->unit, length);
    memset(units + at, ' ', LARGEST - at);
    units[LARGEST] = 0;
    return units;
}

/* A contender whose subject has a length of its own, so that all lengths take turns within a round. */
typedef struct {
    bench_contender matcher;
    size_t length;
} sized;

static bool call_sized(void *state, const char *text, size_t length) {
    const sized *s = state;
    (void)length;
    return s->matcher.call(s->matcher.state, text, s->length);
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);
    if (options.rounds > 5) options.rounds = 5;
    printf("%-10s %-24s", "matcher", "subject");
    for (size_t i = 0; i < SIZE_COUNT; i++)
        printf(" %6zu %s%s", sizes[i] >> (sizes[i] < 1 << 20 ? 10 : 20), sizes[i] < 1 << 20 ? "KB" : "MB",
               i ? "      " : "");
    printf("   ns per byte, and its ratio to that at 1 KB\n");

    double most = 0;
    const growth_case *most_case = NULL;
    for (size_t i = 0; i < CASE_COUNT; i++) {
        const growth_case *c = &cases[i];
        if (!bench_wanted(&options, c->id)) continue;
        sized lengths[SIZE_COUNT];
        bench_contender contenders[SIZE_COUNT];
        static bench_samples samples[SIZE_COUNT];
        for (size_t s = 0; s < SIZE_COUNT; s++) {
            lengths[s] = (sized){text_library.contender(c->pattern), sizes[s]};
            contenders[s] = (bench_contender){.name = c->id, .call = call_sized, .state = &lengths[s]};
        }
        bench_rounds(contenders, SIZE_COUNT, subject_of(c), LARGEST, options.rounds, options.round_ns, samples);
        printf("%-10s %-24s", c->matcher, c->subject);
        for (size_t s = 0; s < SIZE_COUNT; s++) {
            double ns = bench_quantile(&samples[s], 0.5) / (double)sizes[s];
            bench_samples ratios = bench_ratios(&samples[s], &samples[0]);
            double ratio = bench_quantile(&ratios, 0.5) * (double)sizes[0] / (double)sizes[s];
            char variant[32];
            snprintf(variant, sizeof variant, "%zu bytes", sizes[s]);
            bench_csv(&options, "growth", c->id, variant, "ns_per_byte", ns);
            bench_csv(&options, "growth", c->id, variant, "ratio", ratio);
            printf(" %9.4f", ns);
            if (s) printf(" %5.2f", ratio);
            if (s && ratio > most) most = ratio, most_case = c;
        }
        printf("\n");
        fflush(stdout);
    }
    if (most_case)
        printf("a byte costs at most %.2f times what it costs at 1 KB (%s, %s)\n", most, most_case->matcher,
               most_case->subject);
    return bench_end(&options, false);
}
