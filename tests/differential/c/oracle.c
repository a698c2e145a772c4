#include "oracle.h"
#include "report.h"

#include <string.h>

enum { REFERENCE_STEPS = 100000 }; /* per question; for a list, in total */

typedef struct {
    const test_case *c;
    pcre2_oracle *pcre2; /* NULL: the reference answers */
    const char *s;
    size_t length, steps;
} asked;

static answer ask(asked *who, question q, size_t from) {
    if (who->pcre2 != NULL) return pcre2_oracle_ask(who->pcre2, q, who->s, who->length, from);
    return reference_ask(who->c, q, who->s, who->length, from, &who->steps);
}

/* Go's rule, which is Rust's too: an empty match right at the end of the match before it is dropped, and the
 * search goes on one byte later. */
static void ask_each(asked *who, answers *all) {
    size_t from = 0, last_end = NOWHERE;
    all->count = 0;
    all->outcome = NO_MATCH;
    while (from <= who->length && all->count < MAX_LIST) {
        answer a = ask(who, ASK_FIND, from);
        if (a.outcome != MATCH) {
            all->outcome = a.outcome;
            return;
        }
        place whole = a.group[0];
        bool empty = whole.start == whole.end;
        if (!(empty && whole.start == last_end)) all->list[all->count++] = a;
        from = empty && whole.end == last_end ? whole.end + 1 : whole.end;
        last_end = whole.end;
    }
}

bool same_answer(const answer *a, const answer *b, size_t groups) {
    if (a->outcome != b->outcome) return false;
    return a->outcome != MATCH || memcmp(a->group, b->group, groups * sizeof(a->group[0])) == 0;
}

bool same_answers(const answers *a, const answers *b, size_t groups) {
    if (a->outcome != b->outcome || a->count != b->count) return false;
    for (size_t i = 0; i < a->count; i++)
        if (!same_answer(&a->list[i], &b->list[i], groups)) return false;
    return true;
}

static void count_gave_up(outcome reference, outcome theirs, const asked *pcre2) {
    report->reference_gave_up += reference == GAVE_UP;
    report->pcre2_gave_up += theirs == GAVE_UP && pcre2->pcre2 != NULL;
    report->without_oracle += reference == GAVE_UP && theirs == GAVE_UP;
}

static answer ask_both(asked *reference, asked *pcre2, question q, size_t from, const char *call, bool *quick) {
    report_call("reference against PCRE2", call);
    reference->steps = REFERENCE_STEPS;
    answer mine = ask(reference, q, from);
    *quick = mine.outcome != GAVE_UP;
    answer theirs = {.outcome = GAVE_UP};
    if (pcre2->pcre2 != NULL) theirs = ask(pcre2, q, from);
    count_gave_up(mine.outcome, theirs.outcome, pcre2);
    if (mine.outcome == GAVE_UP) return theirs;
    if (theirs.outcome == GAVE_UP) return mine;
    report->oracles_compared++;
    if (!same_answer(&mine, &theirs, reference->c->groups)) {
        char expected[1024], got[1024];
        text_of_answer(&theirs, reference->c->groups, expected, sizeof(expected));
        text_of_answer(&mine, reference->c->groups, got, sizeof(got));
        report_difference(expected, got);
    }
    return mine;
}

static void list_both(asked *reference, asked *pcre2, answers *all, bool *quick) {
    static answers theirs;
    report_call("reference against PCRE2", "each");
    reference->steps = REFERENCE_STEPS;
    ask_each(reference, all);
    *quick = all->outcome != GAVE_UP;
    theirs.outcome = GAVE_UP;
    if (pcre2->pcre2 != NULL) ask_each(pcre2, &theirs);
    count_gave_up(all->outcome, theirs.outcome, pcre2);
    if (all->outcome == GAVE_UP) {
        if (theirs.outcome != GAVE_UP) *all = theirs;
        return;
    }
    if (theirs.outcome == GAVE_UP) return;
    report->oracles_compared++;
    if (!same_answers(all, &theirs, reference->c->groups)) {
        char expected[2048], got[2048];
        text_of_answers(&theirs, reference->c->groups, expected, sizeof(expected));
        text_of_answers(all, reference->c->groups, got, sizeof(got));
        report_difference(expected, got);
    }
}

answer oracle_ask(const test_case *c, pcre2_oracle *pcre2, question q, const char *s, size_t length, size_t from,
                  const char *call, bool *quick) {
    asked mine = {.c = c, .s = s, .length = length};
    asked theirs = {.c = c, .pcre2 = c->pcre2_decides ? pcre2 : NULL, .s = s, .length = length};
    return ask_both(&mine, &theirs, q, from, call, quick);
}

void oracle_answers(expectation *e, const test_case *c, pcre2_oracle *pcre2, const char *s, const subject *about) {
    asked mine = {.c = c, .s = s, .length = about->length};
    asked theirs = {.c = c, .pcre2 = c->pcre2_decides ? pcre2 : NULL, .s = s, .length = about->length};
    e->match = ask_both(&mine, &theirs, ASK_MATCH, 0, "match", &e->match_quick);
    e->prefix = ask_both(&mine, &theirs, ASK_PREFIX, 0, "prefix", &e->prefix_quick);
    e->find = ask_both(&mine, &theirs, ASK_FIND, 0, "find", &e->find_quick);
    e->find_at = ask_both(&mine, &theirs, ASK_FIND, about->from, "find_at", &e->find_at_quick);
    list_both(&mine, &theirs, &e->each, &e->each_quick);
}
