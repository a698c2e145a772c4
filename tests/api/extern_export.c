/* The matchers of extern.h. */
#include <regengo/dsl.h>

#include "extern.h"
#include "extern_patterns.h"

RG_MATCHER_EXPORT(Email, EMAIL)
RG_MATCHER_EXPORT(Empties, EMPTIES)
RG_MATCHER_EXPORT(Digits, DIGITS)
RG_MATCHER_EXPORT(Hard, HARD, RG_POOL)
RG_MATCHER_EXPORT(Few_steps, FEW_STEPS, RG_STEPS(60))
RG_MATCHER_EXPORT(Deep, DEEP, RG_STACK(24))
RG_MATCHER_EXPORT(Line_end, LINE_END)
RG_MATCHER_EXPORT(Notations, NOTATIONS)
RG_MATCHER_EXPORT(Many, MANY)
