#include "report.h"

#include <stdio.h>
#include <string.h>

enum { MAX_DIFFERENCES = 3 }; /* lines per pattern: the rest is the same bug */

tally *report;

void report_call(const char *strategy, const char *call) {
    snprintf(report->call, sizeof(report->call), "%s %s", strategy, call);
}

void report_difference(const char *expected, const char *got) {
    report->differences++;
    if (report->case_differences++ < MAX_DIFFERENCES)
        printf("difference\t%zu\t%zu\t%s\t%s\t%s\n", report->at_case, report->at_subject, report->call, expected, got);
    fflush(stdout);
}

void report_tally(void) {
#define TALLY_LINE(name) printf("count\t" #name "\t%zu\n", report->name);
    TALLY_LIST(TALLY_LINE)
}

const char *text_of_outcome(outcome o) {
    static const char *const TEXT[] = {"no match",       "match",          "RG_MORE",         "gave up",
                                       "RG_ERROR_STEPS", "RG_ERROR_STACK", "RG_ERROR_MEMORY", "RG_ERROR_ARGUMENT",
                                       "another error"};
    return TEXT[o];
}

static size_t append(char *text, size_t room, size_t used, const char *more) {
    size_t length = strlen(more);
    if (used + length >= room) return used;
    memcpy(text + used, more, length + 1);
    return used + length;
}

static size_t append_groups(const answer *a, size_t groups, char *text, size_t room, size_t used) {
    for (size_t i = 0; i < groups; i++) {
        char ends[48] = " -";
        if (a->group[i].start != NOWHERE) snprintf(ends, sizeof(ends), " %zu-%zu", a->group[i].start, a->group[i].end);
        used = append(text, room, used, ends);
    }
    return used;
}

void text_of_answer(const answer *a, size_t groups, char *text, size_t room) {
    size_t used = append(text, room, 0, text_of_outcome(a->outcome));
    if (a->outcome == MATCH || a->outcome == MORE) append_groups(a, groups, text, room, used);
}

void text_of_answers(const answers *all, size_t groups, char *text, size_t room) {
    char head[64];
    snprintf(head, sizeof(head), "%zu then %s:", all->count, text_of_outcome(all->outcome));
    size_t used = append(text, room, 0, head);
    for (size_t i = 0; i < all->count && i < MAX_LIST; i++) {
        used = append_groups(&all->list[i], groups, text, room, used);
        used = append(text, room, used, i + 1 < all->count ? ";" : "");
    }
}

bool excused(outcome got, bool may_overflow, bool quick) {
    report->stack_overflows += got == STACK && may_overflow;
    report->matcher_gave_up += got == STEPS && !quick;
    return (got == STACK && may_overflow) || (got == STEPS && !quick);
}
