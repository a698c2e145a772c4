/* The samples, searched start by start: no rest is long enough for a plan. */
#define RG_PRIV_LONG_REST 0x40000000
#define ANSWERS unplanned
#include "plans.h"
