/* What a run found, in memory that outlives the process that runs the matchers, and the lines that tell it. */
#ifndef DIFFERENTIAL_REPORT_H
#define DIFFERENTIAL_REPORT_H

#include "case.h"

/* One table of what is counted: the name is the one in the summary. */
#define TALLY_LIST(X)     \
    X(subjects)           \
    X(comparisons)        \
    X(oracles_compared)   \
    X(differences)        \
    X(crashes)            \
    X(patterns_matched)   \
    X(pcre2_refused)      \
    X(reference_gave_up)  \
    X(pcre2_gave_up)      \
    X(without_oracle)     \
    X(matcher_gave_up)    \
    X(stack_overflows)    \
    X(context_overflows)  \
    X(pool_overflows)     \
    X(patterns_remembering) \
    X(asked)              \
    X(unremembering_gave_up) \
    X(remembering_gave_up) \
    X(patterns_given_up) \
    X(left_without_answer) \
    X(explained)          \
    X(explained_in_part)  \
    X(explained_refused)  \
    X(explained_compared) \
    X(re2_took)           \
    X(re2_compared)

typedef struct {
#define TALLY_FIELD(name) size_t name;
    TALLY_LIST(TALLY_FIELD)
    /* What is being run, for the report of a crash. */
    size_t next_case, at_case, at_subject, case_differences, case_matches;
    char call[160];
} tally;

extern tally *report; /* set by main */

void report_call(const char *strategy, const char *call);
void report_difference(const char *expected, const char *got);
void report_tally(void);

/* What a limit allows: no answer then, but never another one. `may_overflow` says whether the stack had one; a
 * budget of ten times the reference's steps must do where the reference finished. */
bool excused(outcome got, bool may_overflow, bool quick);

/* "match 0-3 1-2 -": the spans of the groups, - for one that took no part. */
void text_of_answer(const answer *a, size_t groups, char *text, size_t room);
void text_of_answers(const answers *all, size_t groups, char *text, size_t room);
const char *text_of_outcome(outcome o);

#endif
