/* The memory of failures, on and off: the two matchers of a pattern, one of them with every setting, are asked everything, and all answers
 * have to be the same. No oracle is needed: what has no memory is what the rest of the differential test compares with those.
 *
 * An answer that a limit ended counts as none, and is counted: RG_ERROR_STEPS, where the matcher has a budget or does not say that
 * it is linear; RG_ERROR_STACK, in an array or a context that is smaller than the bound; and RG_ERROR_MEMORY, where frames have no bound
 * that the pool's keeps: a counted loop of millions of rounds, each with a capture. */
#include "memory.h"

#include "compare.h"
#include "placement.h"
#include "report.h"

#include <regengo/base/config.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const memory_setting settings[] = {
    {"-DRG_PRIV_EAGER=1", 0, 0, 1}, {"-DRG_PRIV_EAGER=16", 0, 0, 16}, {"", 256, 4, 1024}, /* as it is (run/memo.h) */
};
static const memory_setting off = {"without end", INT64_MAX, 0, 1};
const memory_setting *memory_now = &off;

enum { SETTINGS = sizeof(settings) / sizeof(settings[0]), RUNS = 1 + SETTINGS, TEXT_ROOM = 2048 };
/* What the pool holds, of frames of 16 bytes. */
#define POOL_FRAMES (RG_POOL_MAX_BYTES / 16)
/* Of the contexts: what the subject says, or enough for most. */
enum { LARGE = 65536 };

/* One of those that are asked: the matcher without memory first. */
typedef struct {
    const engine *e;
    const memory_setting *setting;
} run;
static run runs[RUNS];

typedef struct {
    const char *s;
    const subject *about;
    size_t from; /* of find_at */
    void *buffer;
    size_t bytes, frames;
} question;

static void choose_runs(size_t number) {
    runs[0] = (run){without_memory[number], &off};
    for (size_t s = 0; s < SETTINGS; s++) runs[1 + s] = (run){with_memory[number], &settings[s]};
}

static void call(const run *r, const char *verb) {
    char strategy[128];
    snprintf(strategy, sizeof(strategy), "%s %s", r->e->strategy, r->setting->name);
    report_call(strategy, verb);
    memory_now = r->setting;
    report->asked++;
}

/* Is that no answer? Counts it. */
static bool gave_up(const run *r, outcome got, const question *q) {
    const bool in_context = q->buffer != NULL;
    if (got == STACK && (in_context ? q->frames < r->e->frames && !r->e->pooled : r->e->may_overflow)) {
        report->stack_overflows += !in_context;
        report->context_overflows += in_context;
        return true;
    }
    if (got == MEMORY && r->e->pooled && r->e->frames > POOL_FRAMES) {
        report->pool_overflows++;
        return true;
    }
    if (got != STEPS) return false;
    if (r == &runs[0]) {
        report->unremembering_gave_up++;
        return true;
    }
    if (r->e->linear && r->e->unlimited && !in_context) return false;
    report->remembering_gave_up++;
    return true;
}

/* ---- one answer ---- */

typedef outcome ask_fn(const engine *, question *, answer *);

static outcome ask_match(const engine *e, question *q, answer *a) { return e->match(q->s, q->about->length, a); }
static outcome ask_prefix(const engine *e, question *q, answer *a) { return e->prefix(q->s, q->about->length, a); }
static outcome ask_find(const engine *e, question *q, answer *a) { return e->find(q->s, q->about->length, a); }
static outcome ask_find_at(const engine *e, question *q, answer *a) {
    return e->find_at(q->s, q->about->length, q->from, a);
}
static outcome ask_with(outcome (*fn)(void *, size_t, context_use *, const char *, size_t, answer *), question *q,
                        answer *a) {
    context_use use = {0};
    const outcome got = fn(q->buffer, q->bytes, &use, q->s, q->about->length, a);
    q->frames = use.frames;
    return got;
}
static outcome ask_match_with(const engine *e, question *q, answer *a) { return ask_with(e->match_with, q, a); }
static outcome ask_prefix_with(const engine *e, question *q, answer *a) { return ask_with(e->prefix_with, q, a); }
static outcome ask_find_with(const engine *e, question *q, answer *a) { return ask_with(e->find_with, q, a); }

static bool same(const answer *a, const answer *b, size_t groups) {
    return a->outcome == b->outcome &&
           (a->outcome != MATCH || memcmp(a->group, b->group, groups * sizeof(a->group[0])) == 0);
}

static void compare(const run *r, const answer *right, const answer *got) {
    report->comparisons++;
    if (same(right, got, r->e->groups)) return;
    char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
    text_of_answer(right, r->e->groups, expected_text, sizeof(expected_text));
    text_of_answer(got, r->e->groups, got_text, sizeof(got_text));
    report_difference(expected_text, got_text);
}

/* All are asked; the first who says anything, the one without a memory if it does, is right. Where `right` has an answer already, that
 * one is. */
static void ask_all(const char *verb, ask_fn *ask, question *q, size_t first, answer *right) {
    for (size_t i = first; i < RUNS; i++) {
        answer got;
        call(&runs[i], verb);
        got.outcome = ask(runs[i].e, q, &got);
        if (gave_up(&runs[i], got.outcome, q)) continue;
        if (right->outcome == GAVE_UP && got.outcome <= MATCH)
            *right = got;
        else
            compare(&runs[i], right, &got);
    }
    report->left_without_answer += right->outcome == GAVE_UP;
}

/* The forms of find that give no spans. */
static void ask_whether(const question *q, const answer *right) {
    for (size_t i = 1; i < RUNS && right->outcome != GAVE_UP; i++) {
        answer plain = {.outcome = right->outcome}, got = plain;
        call(&runs[i], "find without a result");
        got.outcome = runs[i].e->find_null(q->s, q->about->length);
        const bool none = gave_up(&runs[i], got.outcome, q);
        if (plain.outcome == MATCH)
            memset(plain.group, 0, sizeof(plain.group)), memcpy(got.group, plain.group, sizeof(got.group));
        if (!none) compare(&runs[i], &plain, &got);
        call(&runs[i], "is_match");
        got.outcome = runs[i].e->is_match(q->s, q->about->length) ? MATCH : NO_MATCH;
        if (!none || got.outcome == MATCH) compare(&runs[i], &plain, &got);
    }
}

/* ---- lists ---- */

typedef outcome list_fn(const engine *, question *, answers *);

static outcome list_each(const engine *e, question *q, answers *all) { return e->each(q->s, q->about->length, all); }
static outcome list_each_twice(const engine *e, question *q, answers *all) {
    return e->each_twice(q->s, q->about->length, all);
}
static outcome list_each_with(const engine *e, question *q, answers *all) {
    context_use use = {0};
    const outcome got = e->each_with(q->buffer, q->bytes, &use, q->s, q->about->length, all);
    q->frames = use.frames;
    return got;
}
/* What does not fit the array is as it is in the list before. */
static outcome list_all(const engine *e, question *q, answers *all) {
    const size_t capacity = q->about->capacity < MAX_LIST ? q->about->capacity : MAX_LIST;
    const outcome got = e->find_all(q->s, q->about->length, capacity, all);
    if (got == (all->count > 0 ? MATCH : NO_MATCH)) all->outcome = NO_MATCH;
    return all->outcome;
}

/* A list that a limit cut short begins like the right one. `listed` of its matches are there. */
static void compare_lists(const run *r, const answers *right, const answers *got, size_t listed, bool cut) {
    bool alike = cut ? got->count <= right->count : got->count == right->count && got->outcome == right->outcome;
    for (size_t i = 0; alike && i < got->count && i < listed && i < MAX_LIST; i++)
        alike = same(&right->list[i], &got->list[i], r->e->groups);
    report->comparisons++;
    if (alike) return;
    answers shown = *got;
    if (shown.count > listed) shown.count = listed;
    char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
    text_of_answers(right, r->e->groups, expected_text, sizeof(expected_text));
    text_of_answers(&shown, r->e->groups, got_text, sizeof(got_text));
    report_difference(expected_text, got_text);
}

static void list_them(const char *verb, list_fn *list, question *q, size_t first, answers *right) {
    static answers got;
    const size_t listed = list == list_all ? q->about->capacity : MAX_LIST;
    for (size_t i = first; i < RUNS; i++) {
        call(&runs[i], verb);
        const outcome end = list(runs[i].e, q, &got);
        const bool cut = gave_up(&runs[i], end, q);
        if (right->outcome != GAVE_UP)
            compare_lists(&runs[i], right, &got, listed, cut);
        else if (!cut && end == NO_MATCH)
            *right = got;
    }
    report->left_without_answer += right->outcome == GAVE_UP;
}

static void ask_count(const question *q, const answers *right) {
    for (size_t i = 1; i < RUNS && right->outcome != GAVE_UP; i++) {
        size_t count = 0;
        call(&runs[i], "count");
        const outcome got = runs[i].e->count(q->s, q->about->length, &count);
        const bool cut = gave_up(&runs[i], got, q);
        report->comparisons++;
        if (cut ? count <= right->count : count == right->count && got == (count > 0 ? MATCH : NO_MATCH)) continue;
        char expected_text[96], got_text[96];
        snprintf(expected_text, sizeof(expected_text), "%s, %zu", text_of_outcome(right->count > 0 ? MATCH : NO_MATCH),
                 right->count);
        snprintf(got_text, sizeof(got_text), "%s, %zu", text_of_outcome(got), count);
        report_difference(expected_text, got_text);
    }
}

/* ---- everything ---- */

static const answer unknown = {.outcome = GAVE_UP};

static bool ask_everything(question *q) {
    static answers every;
    answer match = unknown, prefix = unknown, find = unknown;
    ask_all("match", ask_match, q, 0, &match);
    ask_all("prefix", ask_prefix, q, 0, &prefix);
    ask_all("find", ask_find, q, 0, &find);
    ask_whether(q, &find);
    for (size_t from = 0; from <= q->about->length; from++) {
        char verb[64];
        answer later = from == 0 ? find : unknown;
        snprintf(verb, sizeof(verb), "from %zu find_at", from);
        q->from = from;
        ask_all(verb, ask_find_at, q, 0, &later);
    }
    every.outcome = GAVE_UP;
    list_them("each", list_each, q, 0, &every);
    list_them("each_twice", list_each_twice, q, 1, &every);
    if (every.outcome != GAVE_UP) list_them("find_all", list_all, q, 1, &every);
    ask_count(q, &every);

    const size_t bytes[] = {q->about->room, LARGE};
    for (size_t i = 0; i < 2; i++) {
        char *const block = malloc(q->about->shift + bytes[i] + 1);
        if (block == NULL) abort();
        q->buffer = block + q->about->shift;
        q->bytes = bytes[i];
        ask_all("match_with", ask_match_with, q, 1, &match);
        ask_all("prefix_with", ask_prefix_with, q, 1, &prefix);
        ask_all("find_with", ask_find_with, q, 1, &find);
        list_them("begin_with", list_each_with, q, 1, &every);
        free(block);
        q->buffer = NULL;
    }
    return find.outcome == MATCH;
}

void compare_case(const test_case *c) {
    bool matched = false;
    const size_t given_up = report->remembering_gave_up;
    report->case_differences = 0;
    choose_runs(report->at_case);
    report->patterns_remembering += runs[1].e->remembers;
    for (size_t i = 0; i < c->subject_count; i++) {
        question q = {.about = &c->subjects[i]};
        report->at_subject = i;
        report->subjects++;
        q.s = placement_begin(q.about, i);
        matched = ask_everything(&q) || matched;
        placement_end(q.s);
    }
    report->patterns_matched += matched;
    report->patterns_given_up += report->remembering_gave_up > given_up;
}
