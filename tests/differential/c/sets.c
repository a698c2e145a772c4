/* Sets: what RG_SET makes of many matchers has to be what comes of asking each of them alone. */
#include "sets.h"

#include "compare.h"
#include "oracle.h"
#include "placement.h"
#include "re2_oracle.h"
#include "report.h"

#include <stdio.h>
#include <string.h>

enum { MAX_MEMBERS = 32, TEXT_ROOM = 2048 };

static pcre2_oracle *opened[MAX_MEMBERS];
static re2_oracle *third[MAX_MEMBERS];

/* ---- what is right ---- */

/* What one member finds alone. */
static answer ask_member(const set *x, size_t i, const char *s, size_t n, size_t from, bool *quick) {
    const size_t groups = x->members[i]->groups;
    bool was_quick;
    const answer a = oracle_ask(x->members[i], opened[i], ASK_FIND, s, n, from, "find", &was_quick);
    *quick = *quick && was_quick;
    if (a.outcome == GAVE_UP || third[i] == NULL) return a;
    report->re2_compared++;
    const answer theirs = re2_oracle_find(third[i], s, n, from);
    if (!same_answer(&a, &theirs, groups)) {
        char expected[1024], got[1024];
        text_of_answer(&theirs, groups, expected, sizeof(expected));
        text_of_answer(&a, groups, got, sizeof(got));
        report_call("reference against RE2", "find");
        report_difference(expected, got);
    }
    return a;
}

/* The leftmost of what the members find, of equal starts that of the first. GAVE_UP where no oracle knows. */
static found right_found(const set *x, const char *s, size_t n, size_t from, bool *quick) {
    found best = {.answer = {.outcome = NO_MATCH}};
    for (size_t i = 0; i < x->count; i++) {
        const answer a = ask_member(x, i, s, n, from, quick);
        if (a.outcome == GAVE_UP) return (found){.answer = a};
        if (a.outcome != MATCH) continue;
        if (best.answer.outcome != MATCH || a.group[0].start < best.answer.group[0].start) best = (found){i, a};
    }
    return best;
}

/* Go's rule, as oracle.c has it. */
static void right_walk(const set *x, const char *s, size_t n, walk *all, bool *quick) {
    size_t last_end = NOWHERE;
    all->count = 0;
    for (size_t from = 0; all->count < MAX_LIST;) {
        found *const f = &all->list[all->count++];
        *f = from <= n ? right_found(x, s, n, from, quick) : (found){.answer = {.outcome = NO_MATCH}};
        if (f->answer.outcome != MATCH) return;
        const place whole = f->answer.group[0];
        const bool empty = whole.start == whole.end;
        all->count -= empty && whole.start == last_end;
        last_end = whole.end;
        from = whole.end + empty;
    }
}

/* ---- the comparison ---- */

static void text_of_found(const set *x, const found *f, char *text, size_t room) {
    const bool is = f->answer.outcome == MATCH;
    const int used = is ? snprintf(text, room, "member %zu ", f->which) : 0;
    text_of_answer(&f->answer, is ? x->members[f->which]->groups : 1, text + used, room - (size_t)used);
}

/* False where nothing can be said of what comes behind it. */
static bool check_found(const set *x, const found *right, bool quick, const found *got) {
    if (right->answer.outcome == GAVE_UP || excused(got->answer.outcome, x->may_overflow, quick)) return false;
    const bool is = right->answer.outcome == MATCH;
    if (right->answer.outcome == got->answer.outcome && (!is || right->which == got->which) &&
        same_answer(&right->answer, &got->answer, is ? x->members[right->which]->groups : 1))
        return is;
    char expected_text[TEXT_ROOM], got_text[TEXT_ROOM];
    text_of_found(x, right, expected_text, sizeof(expected_text));
    text_of_found(x, got, got_text, sizeof(got_text));
    report_difference(expected_text, got_text);
    return false;
}

static void ask_find_at(const set *x, const char *s, size_t n, size_t from) {
    bool quick = true;
    found got;
    const found right = right_found(x, s, n, from, &quick);
    if (x->unlimited && !quick) return;
    report_call(x->how, from == 0 ? "find" : "find_at");
    x->find_at(s, n, from, &got);
    report->comparisons++;
    check_found(x, &right, quick, &got);
}

static void ask_beyond(const set *x, const char *s, size_t n) {
    const found right = {.answer = {.outcome = ARGUMENT}};
    found got;
    report_call(x->how, "find_at beyond the end");
    x->find_at(s, n, n + 1, &got);
    check_found(x, &right, true, &got);
}

static void ask_each(const set *x, const char *s, size_t n) {
    static walk right, got;
    bool quick = true;
    right_walk(x, s, n, &right, &quick);
    report->case_matches += right.count > 1;
    if (x->unlimited && !quick) return;
    report_call(x->how, "each");
    x->each(s, n, &got);
    report->comparisons++;
    /* Both end with what is no match. */
    for (size_t i = 0; i < right.count && i < got.count && check_found(x, &right.list[i], quick, &got.list[i]); i++)
        continue;
}

/* A member that ends with an error has no bit. */
static void ask_matching(const set *x, const char *s, size_t n) {
    uint64_t right = 0, got = 0;
    bool quick = true;
    for (size_t i = 0; i < x->count; i++) {
        const answer a = ask_member(x, i, s, n, 0, &quick);
        if (a.outcome == GAVE_UP) return;
        right |= (uint64_t)(a.outcome == MATCH) << i;
    }
    if (x->unlimited && !quick) return;
    report_call(x->how, "matching");
    const outcome o = x->matching(s, n, &got);
    const bool cut = excused(o, x->may_overflow, quick);
    report->comparisons++;
    if (cut ? (got & ~right) == 0 : got == right && o == (right != 0 ? MATCH : NO_MATCH)) return;
    char expected_text[64], got_text[64];
    snprintf(expected_text, sizeof(expected_text), "members %#llx", (unsigned long long)right);
    snprintf(got_text, sizeof(got_text), "%s, members %#llx", text_of_outcome(o), (unsigned long long)got);
    report_difference(expected_text, got_text);
}

void compare_case(const test_case *c) {
    const set *const x = all_sets[report->at_case];
    report->case_differences = 0;
    report->case_matches = 0;
    for (size_t i = 0; i < x->count; i++) {
        char message[256];
        opened[i] = pcre2_oracle_new(x->members[i], message, sizeof(message));
        report->pcre2_refused += opened[i] == NULL;
        third[i] = re2_oracle_new(x->members[i]);
        report->re2_took += third[i] != NULL;
    }
    for (size_t i = 0; i < c->subject_count; i++) {
        const subject *const about = &c->subjects[i];
        report->at_subject = i;
        report->subjects++;
        const char *const s = placement_begin(about, i);
        ask_find_at(x, s, about->length, 0);
        ask_find_at(x, s, about->length, about->from);
        ask_beyond(x, s, about->length);
        ask_each(x, s, about->length);
        ask_matching(x, s, about->length);
        placement_end(s);
    }
    report->patterns_matched += report->case_matches > 0;
    for (size_t i = 0; i < x->count; i++) {
        pcre2_oracle_free(opened[i]);
        re2_oracle_free(third[i]);
    }
}
