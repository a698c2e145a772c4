#include "streams.h"
#include "compare.h"
#include "random.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Subjects up to here are cut in every way. */
enum { SHORT = 12, RANDOM_CUTS = 24 };

typedef outcome (*streamed)(const char *, const size_t *, size_t, char *, size_t, answers *);

static void ask_pieces(const engine *e, const expectation *x, const char *s, const size_t *pieces, size_t count,
                       size_t size) {
    static answers got;
    char text[120];
    for (int pushed = 0; pushed < 2; pushed++) {
        /* A block of just the size, so that reading beyond it is seen. */
        char *buffer = malloc(size);
        if (buffer == NULL) abort();
        int length = snprintf(text, sizeof(text), "%s, window %zu, pieces", pushed ? "push" : "pull", size);
        for (size_t i = 0; i < count && length < 100; i++)
            length += snprintf(text + length, sizeof(text) - (size_t)length, " %zu", pieces[i]);
        report_call(e->strategy, text);
        (pushed ? e->push : e->pull)(s, pieces, count, buffer, size, &got);
        check_list(e, &x->each, x->each_quick, &got, e->may_overflow);
        free(buffer);
    }
}

static void ask_all_pieces(const engine *e, const expectation *x, const char *s, const subject *about) {
    size_t n = about->length, roomy = n + 600, least = e->window < roomy ? e->window : roomy;
    size_t *pieces = malloc((2 * n + 2) * sizeof(*pieces));
    if (pieces == NULL) abort();
    size_t ways = n == 0 ? 1 : n <= SHORT ? (size_t)1 << (n - 1) : RANDOM_CUTS;
    uint64_t state = n * 31 + about->from;
    for (size_t way = 0; way < ways; way++) {
        size_t count = 0, from = 0;
        for (size_t at = 1; at <= n; at++) {
            bool cut = at == n || (n <= SHORT ? way >> (at - 1) & 1 : way == 0 || next_random(&state) % (2 + way) == 0);
            if (!cut) continue;
            /* A push of nothing now and then; a reader passes over it, as one that gives nothing is at its end. */
            if (next_random(&state) % 8 == 0) pieces[count++] = 0;
            pieces[count++] = at - from;
            from = at;
        }
        ask_pieces(e, x, s, pieces, count, way % 2 == 0 ? least : roomy);
    }
    free(pieces);
}

static void wrong(const char *call, size_t n, const engine *e, const answer *expected, const answer *got) {
    char call_text[64], expected_text[2048], got_text[2048];
    snprintf(call_text, sizeof(call_text), "%s of the first %zu bytes", call, n);
    report_call(e->strategy, call_text);
    text_of_answer(expected, e->groups, expected_text, sizeof(expected_text));
    text_of_answer(got, e->groups, got_text, sizeof(got_text));
    report_difference(expected_text, got_text);
}

/* What the start of a subject is told to be has to hold of all of it. */
static void ask_more(const engine *e, const expectation *x, const char *s, const subject *about) {
    for (size_t n = 0; n <= about->length; n++) {
        answer got;
        char *part = malloc(n);
        if (part == NULL && n > 0) abort();
        if (n > 0) memcpy(part, s, n);
        report_call(e->strategy, "find_more");
        if (may_ask(e, x->find_quick) && x->find.outcome != GAVE_UP &&
            !excused(e->find_more(part, n, &got), e->may_overflow, x->find_quick)) {
            report->comparisons++;
            bool later =
                x->find.outcome == NO_MATCH || x->find.group[0].start >= (got.outcome == MORE ? got.group[0].start : n);
            if (got.outcome == MATCH ? !same_answer(&x->find, &got, e->groups) : !later)
                wrong("find_more", n, e, &x->find, &got);
        }
        report_call(e->strategy, "prefix_more");
        if (may_ask(e, x->prefix_quick) && x->prefix.outcome != GAVE_UP &&
            !excused(e->prefix_more(part, n, &got), e->may_overflow, x->prefix_quick)) {
            report->comparisons++;
            if (got.outcome == MATCH ? !same_answer(&x->prefix, &got, e->groups)
                                     : got.outcome == NO_MATCH && x->prefix.outcome == MATCH)
                wrong("prefix_more", n, e, &x->prefix, &got);
        }
        report_call(e->strategy, "match_more");
        if (may_ask(e, x->match_quick) && x->match.outcome != GAVE_UP &&
            !excused(e->match_more(part, n, &got), e->may_overflow, x->match_quick)) {
            report->comparisons++;
            if (got.outcome == MATCH || (got.outcome == NO_MATCH && x->match.outcome == MATCH))
                wrong("match_more", n, e, &x->match, &got);
        }
        free(part);
    }
}

void ask_streams(const engine *e, const expectation *x, const char *s, const subject *about) {
    if (may_ask(e, x->each_quick) && x->each.outcome != GAVE_UP) ask_all_pieces(e, x, s, about);
    ask_more(e, x, s, about);
}
