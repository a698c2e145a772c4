/* Lexers: what RG_LEXER makes of many rules has to be what comes of asking each rule alone at each place. */
#include "lexers.h"

#include "compare.h"
#include "oracle.h"
#include "placement.h"
#include "random.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RULES = 64, TEXT_ROOM = 4096 };

static pcre2_oracle *opened[MAX_RULES];

/* ---- what is right ---- */

/* Which rule matches there, and how: the first that does or the first of the longest. A match of nothing is none. */
static outcome ask_rules(const lexer *x, const char *s, size_t n, size_t at, const rule **which, answer *how) {
    size_t best = 0;
    for (size_t i = 0; i < x->count; i++) {
        bool quick;
        const answer a = oracle_ask(x->rules[i].pattern, opened[i], ASK_PREFIX, s, n, at, "prefix", &quick);
        if (a.outcome == GAVE_UP) return GAVE_UP;
        if (a.outcome != MATCH || a.group[0].end - at <= best) continue;
        best = a.group[0].end - at;
        *which = &x->rules[i];
        *how = a;
        if (!x->longest) break;
    }
    return best > 0 ? MATCH : NO_MATCH;
}

static token *add(tokens *all, size_t kind, outcome o, size_t start, size_t end) {
    token *const t = &all->list[all->count++];
    *t = (token){.kind = kind, .outcome = o};
    for (size_t i = 0; i < MAX_TOKEN_GROUPS; i++) t->group[i] = (place){NOWHERE, NOWHERE};
    t->group[0] = (place){start, end};
    return t;
}

static void right_tokens(const lexer *x, const char *s, size_t n, size_t from, tokens *all) {
    size_t at = from; /* from `from` to there nothing begins */
    all->count = 0;
    all->open = false;
    while (all->count < MAX_TOKENS - 2) {
        const rule *which = NULL;
        answer how = {.outcome = NO_MATCH};
        const outcome o = at < n ? ask_rules(x, s, n, at, &which, &how) : NO_MATCH;
        if (o == GAVE_UP) {
            all->open = true;
            return;
        }
        if (o == NO_MATCH && at < n && !x->stops) {
            at++;
            continue;
        }
        if (at > from) add(all, KIND_ERROR, NO_MATCH, from, at);
        from = at;
        if (o == NO_MATCH) {
            add(all, at < n ? KIND_ERROR : KIND_END, NO_MATCH, at, at);
            return;
        }
        if (which->kind == 0) {
            report_call(x->how, "a rule that the compiler says can never win");
            report_difference("another wins", "it wins");
        }
        at = from = how.group[0].end;
        if (which->skips) continue;
        token *const t = add(all, which->kind, MATCH, how.group[0].start, how.group[0].end);
        for (size_t i = 1; i < which->pattern->groups; i++) t->group[which->group + i - 1] = how.group[i];
    }
    all->open = true;
}

/* ---- the comparison ---- */

static void text_of_tokens(const tokens *all, size_t first, size_t groups, char *text, size_t room) {
    static const char *const kinds[] = {"END", "ERROR"};
    size_t used = 0;
    for (size_t i = first; i < all->count && used + 200 < room; i++) {
        const token *const t = &all->list[i];
        char kind[32];
        snprintf(kind, sizeof(kind), "R%zu", t->kind - KIND_RULES);
        used += (size_t)snprintf(text + used, room - used, "%s%s %s", i > first ? "; " : "",
                                 t->kind < KIND_RULES ? kinds[t->kind] : kind,
                                 t->outcome == GAVE_UP ? "RG_ERROR_WINDOW" : text_of_outcome(t->outcome));
        for (size_t g = 0; g < groups && used + 100 < room; g++)
            if (t->group[g].start == NOWHERE)
                used += (size_t)snprintf(text + used, room - used, " -");
            else
                used += (size_t)snprintf(text + used, room - used, " %zu-%zu", t->group[g].start, t->group[g].end);
    }
    if (all->open) snprintf(text + used, room - used, "; ...");
}

static bool same_token(const token *a, const token *b, size_t groups) {
    return a->kind == b->kind && a->outcome == b->outcome &&
           memcmp(a->group, b->group, groups * sizeof(a->group[0])) == 0;
}

/* A limit ended the list there. `small`: a token may be larger than the buffer. */
static bool is_cut(const lexer *x, const tokens *got, size_t i, bool small) {
    const outcome o = i < got->count ? got->list[i].outcome : NO_MATCH;
    return (o == STACK && !x->pooled) || (o == GAVE_UP && small);
}

/* A stretch in which no rule begins is told as far as it is known when a rule in it meets a limit. */
static bool same_start(const token *right, const token *got) {
    return got->kind == KIND_ERROR && right->kind == KIND_ERROR && got->outcome == NO_MATCH &&
           got->group[0].start == right->group[0].start && got->group[0].end < right->group[0].end;
}

static void check_tokens(const lexer *x, const tokens *right, const tokens *got, bool small) {
    size_t i = 0;
    report->comparisons++;
    for (; i < got->count; i++) {
        const bool is_short = i < right->count && same_start(&right->list[i], &got->list[i]);
        if (is_cut(x, got, i + is_short, small)) {
            report->stack_overflows += got->list[i + is_short].outcome == STACK;
            return;
        }
        if (i == right->count && right->open) return;
        if (i >= right->count || !same_token(&got->list[i], &right->list[i], x->groups)) break;
    }
    if (i == got->count && (i == right->count || (right->open && i > MAX_TOKENS / 2))) return;
    char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
    text_of_tokens(right, i, x->groups, expected_text, sizeof(expected_text));
    text_of_tokens(got, i, x->groups, got_text, sizeof(got_text));
    report_difference(expected_text, got_text);
}

/* In pieces of 1, 2, 3 and 7 bytes, and random ones; through a buffer that has room for all, and smaller ones. */
static void ask_streams_of(const lexer *x, const tokens *right, const char *s, const subject *about) {
    static const size_t sizes[] = {1, 2, 3, 7, 0, 0, 0};
    static tokens got;
    const size_t n = about->length;
    uint64_t state = n * 31 + about->from;
    size_t *const pieces = malloc((n + 1) * sizeof(*pieces));
    if (pieces == NULL) abort();
    for (size_t way = 0; way < 2 * sizeof(sizes) / sizeof(sizes[0]); way++) {
        const bool small = way % 2 == 1;
        const size_t size = small ? 1 + next_random(&state) % (n + 20) : n + 600;
        size_t count = 0;
        for (size_t at = 0; at < n; at += pieces[count++]) {
            const size_t wanted = sizes[way / 2] != 0 ? sizes[way / 2] : 1 + next_random(&state) % (1 + way);
            pieces[count] = wanted < n - at ? wanted : n - at;
        }
        char call[64];
        snprintf(call, sizeof(call), "stream, window %zu, pieces of %zu (%zu)", size, sizes[way / 2], way);
        report_call(x->how, call);
        char *const buffer = malloc(size); /* so that reading beyond it is seen */
        if (buffer == NULL) abort();
        x->stream(s, pieces, count, buffer, size, &got);
        check_tokens(x, right, &got, small);
        free(buffer);
    }
    free(pieces);
}

static void compare_text(const lexer *x, const char *s, const subject *about) {
    static tokens right, got;
    right_tokens(x, s, about->length, 0, &right);
    report->case_matches += right.count > 1;
    report_call(x->how, "text");
    x->text(s, about->length, 0, &got);
    check_tokens(x, &right, &got, false);
    if (x->stream != NULL) ask_streams_of(x, &right, s, about);
    char call[64];
    snprintf(call, sizeof(call), "text from %zu", about->from);
    right_tokens(x, s, about->length, about->from, &right);
    report_call(x->how, call);
    x->text(s, about->length, about->from, &got);
    check_tokens(x, &right, &got, false);
}

void compare_case(const test_case *c) {
    const lexer *const x = all_lexers[report->at_case];
    report->case_differences = 0;
    report->case_matches = 0;
    for (size_t i = 0; i < x->count; i++) {
        char message[256];
        opened[i] = pcre2_oracle_new(x->rules[i].pattern, message, sizeof(message));
        report->pcre2_refused += opened[i] == NULL;
    }
    for (size_t i = 0; i < c->subject_count; i++) {
        report->at_subject = i;
        report->subjects++;
        const char *const s = placement_begin(&c->subjects[i], i);
        compare_text(x, s, &c->subjects[i]);
        placement_end(s);
    }
    report->patterns_matched += report->case_matches > 0;
    for (size_t i = 0; i < x->count; i++) pcre2_oracle_free(opened[i]);
}
