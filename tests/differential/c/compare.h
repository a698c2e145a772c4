/* Puts every question about one pattern and one subject to the oracles and to the matchers. */
#ifndef DIFFERENTIAL_COMPARE_H
#define DIFFERENTIAL_COMPARE_H

#include "case.h"

void compare_case(const test_case *c);

#endif
