/* RE2 as a third oracle, for the regexes that it takes: it runs an automaton, where the others go back. re2_oracle_none.c stands in for it where
 * it is not installed. */
#ifndef DIFFERENTIAL_RE2_ORACLE_H
#define DIFFERENTIAL_RE2_ORACLE_H

#ifdef __cplusplus
extern "C" {
#endif

#include "case.h"

typedef struct re2_oracle re2_oracle;

/* NULL if RE2 does not take the regex, or reads it otherwise. */
re2_oracle *re2_oracle_new(const test_case *c);
void re2_oracle_free(re2_oracle *oracle);
answer re2_oracle_find(const re2_oracle *oracle, const char *bytes, size_t length, size_t from);

#ifdef __cplusplus
}
#endif

#endif
