/* What a matcher says that it is, Name_regex, as an oracle beside the others. */
#ifndef DIFFERENTIAL_EXPLAINED_H
#define DIFFERENTIAL_EXPLAINED_H

#include "oracle.h"

/* Opens what the first matcher that has a regex says; false if none does, or its regex is not whole. */
bool explained_open(const test_case *c);
/* Compares its answers about one subject with the right ones. */
void explained_compare(const expectation *right, const char *s, const subject *about);
void explained_close(void);

#endif
