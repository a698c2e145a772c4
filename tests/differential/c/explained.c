#include "explained.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>

static char text[1 << 20];
static uint32_t groups[MAX_GROUPS][MAX_COPIES];
static test_case shown;
static pcre2_oracle *oracle;

static const engine *engine_with_regex(const test_case *c) {
    for (size_t i = 0; i < c->engine_count; i++)
        if (c->engines[i]->regex != NULL) return c->engines[i];
    return NULL;
}

/* By its name: captures that were copied have one number a copy. */
static bool find_groups(const engine *e) {
    for (size_t i = 1; i < e->groups; i++) {
        size_t count = pcre2_oracle_numbers(oracle, e->group_name(i), groups[i], MAX_COPIES);
        if (count == 0) report_difference("a group of each name", e->group_name(i));
        if (count == 0 || count > MAX_COPIES) return false;
        if (count < MAX_COPIES) groups[i][count] = 0;
    }
    return true;
}

bool explained_open(const test_case *c) {
    const engine *e = engine_with_regex(c);
    char message[256];
    size_t length = 0;
    if (e == NULL) return false;
    report_call(e->strategy, "Name_regex");
    outcome status = e->regex(text, sizeof(text), &length);
    report->explained_in_part += status == NO_MATCH;
    if (status != MATCH && status != NO_MATCH) report_difference("match or no match", text_of_outcome(status));
    if (status != MATCH || length > sizeof(text)) return false;
    shown = *c;
    shown.regex = text, shown.regex_length = length, shown.without_options = true;
    shown.regex_groups = (const uint32_t(*)[MAX_COPIES])groups;
    oracle = pcre2_oracle_new(&shown, message, sizeof(message));
    if (oracle == NULL) {
        report->explained_refused++;
        printf("refused\t%zu\tof Name_regex: %s\n", report->at_case, message);
        return false;
    }
    if (!find_groups(e)) {
        explained_close();
        return false;
    }
    report->explained++;
    return true;
}

static void compare_one(const answer *right, question q, const char *call, const char *s, const subject *about,
                        size_t from) {
    report_call("Name_regex", call);
    answer got = pcre2_oracle_ask(oracle, q, s, about->length, from);
    if (right->outcome == GAVE_UP || got.outcome == GAVE_UP) return;
    report->explained_compared++;
    if (!same_answer(right, &got, shown.groups)) {
        char expected[2048], answered[2048], by[4096];
        text_of_answer(right, shown.groups, expected, sizeof(expected));
        text_of_answer(&got, shown.groups, answered, sizeof(answered));
        snprintf(by, sizeof(by), "%s by %.*s", answered, (int)(shown.regex_length < 1000 ? shown.regex_length : 1000),
                 text);
        report_difference(expected, by);
    }
}

void explained_compare(const expectation *right, const char *s, const subject *about) {
    if (oracle == NULL) return;
    compare_one(&right->match, ASK_MATCH, "match", s, about, 0);
    compare_one(&right->prefix, ASK_PREFIX, "prefix", s, about, 0);
    compare_one(&right->find, ASK_FIND, "find", s, about, 0);
    compare_one(&right->find_at, ASK_FIND, "find_at", s, about, about->from);
}

void explained_close(void) {
    pcre2_oracle_free(oracle);
    oracle = NULL;
}
