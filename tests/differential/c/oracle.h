/* The right answers to every question about one subject, from the reference and PCRE2 together. */
#ifndef DIFFERENTIAL_ORACLE_H
#define DIFFERENTIAL_ORACLE_H

#include "pcre2_oracle.h"

/* An outcome GAVE_UP means that no oracle has an answer. */
typedef struct {
    answer match, prefix, find, find_at;
    answers each;
    /* The reference itself finished, so a matcher without a budget may be asked too. */
    bool match_quick, prefix_quick, find_quick, find_at_quick, each_quick;
} expectation;

/* Fills in *e, and reports where reference and PCRE2 differ although they must agree. `pcre2` may be NULL. */
void oracle_answers(expectation *e, const test_case *c, pcre2_oracle *pcre2, const char *s, const subject *about);

/* One question alone, from `from` on. */
answer oracle_ask(const test_case *c, pcre2_oracle *pcre2, question q, const char *s, size_t length, size_t from,
                  const char *call, bool *quick);

bool same_answer(const answer *a, const answer *b, size_t groups);
bool same_answers(const answers *a, const answers *b, size_t groups);

#endif
