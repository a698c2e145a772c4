#include "compare.h"
#include "explained.h"
#include "oracle.h"
#include "placement.h"
#include "random.h"
#include "report.h"
#include "streams.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_ROOM = 2048 };

/* Facts are promises about every match. */
static void check_length(const engine *e, const answer *a) {
    size_t length = a->group[0].end - a->group[0].start;
    char expected[96], got[48];
    if (length >= e->min_length && length <= e->max_length) return;
    snprintf(expected, sizeof(expected), "length within %zu to %zu", e->min_length, e->max_length);
    snprintf(got, sizeof(got), "%zu", length);
    report_difference(expected, got);
}

static void check_answer(const engine *e, const answer *right, bool quick, const answer *got, bool may_overflow) {
    if (right->outcome == GAVE_UP || excused(got->outcome, may_overflow, quick)) return;
    report->comparisons++;
    if (!same_answer(right, got, e->groups)) {
        char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
        text_of_answer(right, e->groups, expected_text, sizeof(expected_text));
        text_of_answer(got, e->groups, got_text, sizeof(got_text));
        report_difference(expected_text, got_text);
    } else if (got->outcome == MATCH) {
        check_length(e, got);
    }
}

/* A list that a limit cut short still has to begin like the right one. */
void check_list(const engine *e, const answers *right, bool quick, answers *got, bool may_overflow) {
    if (right->outcome == GAVE_UP) return;
    size_t groups = e->groups, right_count = right->count;
    bool cut = excused(got->outcome, may_overflow, quick);
    report->comparisons++;
    bool same = cut ? got->count <= right_count : same_answers(right, got, groups);
    for (size_t i = 0; cut && same && i < got->count; i++) same = same_answer(&right->list[i], &got->list[i], groups);
    if (!same) {
        char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
        text_of_answers(right, groups, expected_text, sizeof(expected_text));
        text_of_answers(got, groups, got_text, sizeof(got_text));
        report_difference(expected_text, got_text);
    }
}

static void check_outcome(outcome right, outcome got) {
    report->comparisons++;
    if (right != got) report_difference(text_of_outcome(right), text_of_outcome(got));
}

/* ---- what lies outside of a match ---- */

static size_t random_below(size_t n) {
    static uint64_t state = 1;
    return next_random(&state) % n;
}

/* Bytes that the subject has too, mostly. */
static void other_bytes(char *to, size_t n, const char *s, size_t length) {
    for (size_t i = 0; i < n; i++)
        to[i] = (char)(length > 0 && random_below(8) > 0 ? s[random_below(length)] : (char)random_below(256));
}

/* The match stays the match, whatever the bytes are that it does not depend on, and however many: none, as many, a few more. Beyond a
 * bound, nothing counts; within it the end of the subject does, too. */
static void check_outside(const engine *e, const answer *a, const char *s, size_t length) {
    enum { MOST_OTHERS = 40, TRIES = 3 };
    if (e->find_at == NULL || e->unlimited || a->outcome != MATCH) return;
    size_t start = a->group[0].start, end = a->group[0].end;
    bool is_free_before = start >= e->look_behind, is_free_behind = length - end >= e->look_ahead;
    if (!is_free_before && !is_free_behind) return;
    size_t from = is_free_before ? start - e->look_behind : 0, to = is_free_behind ? end + e->look_ahead : length;
    for (size_t i = 0; i < TRIES; i++) {
        size_t before = is_free_before ? i == 0 ? 0 : random_below(MOST_OTHERS) : 0;
        size_t behind = is_free_behind ? i == 1 ? 0 : random_below(MOST_OTHERS) : 0;
        size_t other_length = before + (to - from) + behind;
        char *other = malloc(other_length > 0 ? other_length : 1);
        if (other == NULL) abort();
        other_bytes(other, before, s, length);
        memcpy(other + before, s + from, to - from);
        other_bytes(other + before + (to - from), behind, s, length);
        answer got, right = *a;
        for (size_t g = 0; g < e->groups; g++)
            if (right.group[g].start != NOWHERE)
                right.group[g] = (place){right.group[g].start - from + before, right.group[g].end - from + before};
        report_call(e->strategy, "find_at, other bytes outside");
        e->find_at(other, other_length, start - from + before, &got);
        report->comparisons++;
        if (got.outcome <= MATCH && !same_answer(&right, &got, e->groups)) {
            char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
            text_of_answer(&right, e->groups, expected_text, sizeof(expected_text));
            text_of_answer(&got, e->groups, got_text, sizeof(got_text));
            report_difference(expected_text, got_text);
        }
        free(other);
    }
}

/* ---- the questions ---- */

bool may_ask(const engine *e, bool quick) { return quick || !e->unlimited; }

static void ask_one(const engine *e, const char *call, outcome (*fn)(const char *, size_t, answer *),
                    const answer *right, bool quick, const char *s, const subject *about) {
    if (fn == NULL || !may_ask(e, quick)) return;
    answer got;
    report_call(e->strategy, call);
    fn(s, about->length, &got);
    check_answer(e, right, quick, &got, e->may_overflow);
    if (fn == e->prefix) check_outside(e, &got, s, about->length);
}

static void ask_find_at(const engine *e, const expectation *x, const char *s, const subject *about) {
    if (e->find_at == NULL || !may_ask(e, x->find_at_quick)) return;
    answer got;
    report_call(e->strategy, "find_at");
    e->find_at(s, about->length, about->from, &got);
    check_answer(e, &x->find_at, x->find_at_quick, &got, e->may_overflow);
    check_outside(e, &got, s, about->length);
    report_call(e->strategy, "find_at beyond the end");
    check_outcome(ARGUMENT, e->find_at(s, about->length, about->length + 1, &got));
}

/* The forms of find that give no spans. */
static void ask_whether(const engine *e, const expectation *x, const char *s, const subject *about) {
    if (!may_ask(e, x->find_quick) || x->find.outcome == GAVE_UP || e->find_null == NULL) return;
    report_call(e->strategy, "find without a result");
    outcome got = e->find_null(s, about->length);
    bool gave_up = excused(got, e->may_overflow, x->find_quick);
    if (!gave_up) check_outcome(x->find.outcome, got);
    report_call(e->strategy, "is_match");
    bool is = e->is_match(s, about->length);
    if (is || !gave_up) check_outcome(x->find.outcome, is ? MATCH : NO_MATCH);
}

static void ask_count(const engine *e, const expectation *x, const char *s, const subject *about) {
    size_t got = 0, right = x->each.count;
    report_call(e->strategy, "count");
    outcome status = e->count(s, about->length, &got);
    bool cut = excused(status, e->may_overflow, x->each_quick);
    outcome right_status = right > 0 ? MATCH : NO_MATCH;
    report->comparisons++;
    if (cut ? got > right : got != right || status != right_status) {
        char expected_text[96], got_text[96];
        snprintf(expected_text, sizeof(expected_text), "%s, %zu", text_of_outcome(right_status), right);
        snprintf(got_text, sizeof(got_text), "%s, %zu", text_of_outcome(status), got);
        report_difference(expected_text, got_text);
    }
}

/* The status tells whether there was a match; the array holds as many as fit, the count all of them. */
static void ask_find_all(const engine *e, const expectation *x, answers *got, const char *s, const subject *about) {
    size_t right = x->each.count;
    report_call(e->strategy, "find_all");
    outcome status = e->find_all(s, about->length, about->capacity, got);
    if (status == (right > 0 ? MATCH : NO_MATCH)) got->outcome = NO_MATCH;
    for (size_t i = about->capacity; i < got->count && i < right; i++) got->list[i] = x->each.list[i];
    if (got->count > MAX_LIST) got->count = MAX_LIST;
    check_list(e, &x->each, x->each_quick, got, e->may_overflow);
}

static void ask_lists(const engine *e, const expectation *x, const char *s, const subject *about) {
    static answers got;
    if (!may_ask(e, x->each_quick) || x->each.outcome == GAVE_UP || e->each == NULL) return;
    report_call(e->strategy, "each");
    e->each(s, about->length, &got);
    check_list(e, &x->each, x->each_quick, &got, e->may_overflow);
    if (e->count != NULL) ask_count(e, x, s, about);
    if (e->find_all != NULL) ask_find_all(e, x, &got, s, about);
}

/* ---- through a context ---- */

/* What is called has a pool, so it may use more frames than the context holds. */
static bool pattern_calls;

/* A context's frames are all that there is, unless a pool stands behind them. */
static bool context_may_overflow(const engine *e, const context_use *use) {
    return use->frames < e->frames && !e->pooled;
}

static void check_use(const engine *e, const context_use *use) {
    bool spills = e->pooled || pattern_calls;
    size_t bound = use->frames < e->frames && !spills ? use->frames : e->frames;
    report->comparisons++;
    if (use->high_mark > bound) {
        char expected_text[64], got_text[64];
        snprintf(expected_text, sizeof(expected_text), "high mark up to %zu", bound);
        snprintf(got_text, sizeof(got_text), "%zu", use->high_mark);
        report_difference(expected_text, got_text);
    }
}

typedef outcome (*with_context)(void *, size_t, context_use *, const char *, size_t, answer *);

static void ask_one_with(const engine *e, const char *call, with_context fn, const answer *right, bool quick,
                         void *buffer, size_t bytes, const char *s, const subject *about) {
    if (fn == NULL) return;
    answer got;
    context_use use = {.frames = 0};
    report_call(e->strategy, call);
    outcome status = fn(buffer, bytes, &use, s, about->length, &got);
    bool may_overflow = context_may_overflow(e, &use);
    report->context_overflows += status == STACK && may_overflow;
    check_answer(e, right, quick, &got, may_overflow);
    check_use(e, &use);
}

static void ask_each_with(const engine *e, const expectation *x, void *buffer, const char *s, const subject *about) {
    static answers got;
    if (e->each_with == NULL) return;
    context_use use = {.frames = 0};
    report_call(e->strategy, "begin_with");
    e->each_with(buffer, about->room, &use, s, about->length, &got);
    check_list(e, &x->each, x->each_quick, &got, context_may_overflow(e, &use));
    check_use(e, &use);
}

static void ask_contexts(const engine *e, const expectation *x, const char *s, const subject *about) {
    char *block = malloc(about->shift + about->room);
    if (block == NULL) abort();
    char *buffer = block + about->shift;
    ask_one_with(e, "match_with", e->match_with, &x->match, x->match_quick, buffer, about->room, s, about);
    ask_one_with(e, "prefix_with", e->prefix_with, &x->prefix, x->prefix_quick, buffer, about->room, s, about);
    ask_one_with(e, "find_with", e->find_with, &x->find, x->find_quick, buffer, about->room, s, about);
    ask_each_with(e, x, buffer, s, about);
    free(block);
}

static void compare_subject(const test_case *c, const subject *about, const char *s, pcre2_oracle *pcre2) {
    static expectation x;
    report->subjects++;
    oracle_answers(&x, c, pcre2, s, about);
    report->case_matches += x.find.outcome == MATCH;
    report->patterns_matched += x.find.outcome == MATCH && report->case_matches == 1;
    explained_compare(&x, s, about);
    for (size_t i = 0; i < c->engine_count; i++) {
        const engine *e = c->engines[i];
        ask_one(e, "match", e->match, &x.match, x.match_quick, s, about);
        ask_one(e, "prefix", e->prefix, &x.prefix, x.prefix_quick, s, about);
        ask_one(e, "find", e->find, &x.find, x.find_quick, s, about);
        ask_find_at(e, &x, s, about);
        ask_whether(e, &x, s, about);
        ask_lists(e, &x, s, about);
        ask_contexts(e, &x, s, about);
        if (e->pull != NULL) ask_streams(e, &x, s, about);
    }
}

static pcre2_oracle *open_pcre2(const test_case *c) {
    char message[256];
    pcre2_oracle *pcre2 = pcre2_oracle_new(c, message, sizeof(message));
    if (pcre2 == NULL) {
        report->pcre2_refused++;
        printf("refused\t%zu\t%s\n", report->at_case, message);
    }
    return pcre2;
}

void compare_case(const test_case *c) {
    report->case_differences = 0;
    report->case_matches = 0;
    pattern_calls = c->calls;
    pcre2_oracle *pcre2 = open_pcre2(c);
    for (size_t i = 0; i < c->engine_count; i++) {
        report_call(c->engines[i]->strategy, "Name_GROUPS");
        if (c->engines[i]->groups != c->groups) report_difference("the captures and the match", "another number");
    }
    explained_open(c);
    for (size_t i = 0; i < c->subject_count; i++) {
        report->at_subject = i;
        const char *s = placement_begin(&c->subjects[i], i);
        compare_subject(c, &c->subjects[i], s, pcre2);
        placement_end(s);
    }
    explained_close();
    pcre2_oracle_free(pcre2);
}
