/* Puts every question about one pattern and one subject to the oracles and to the matchers. */
#ifndef DIFFERENTIAL_COMPARE_H
#define DIFFERENTIAL_COMPARE_H

#include "case.h"

void compare_case(const test_case *c);

/* May a matcher be asked what the reference took so long for? */
bool may_ask(const engine *e, bool quick);
void check_list(const engine *e, const answers *right, bool quick, answers *got, bool may_overflow);

#endif
