/* The samples, searched start by start: no rest is long enough for a plan, and nothing is looked for besides. */
#define RG_PRIV_LONG_REST 0x40000000
#ifndef RG_NO_HEADED_RUN
#define RG_NO_HEADED_RUN
#endif
#ifndef RG_NO_TOKEN_WALK
#define RG_NO_TOKEN_WALK
#endif
#ifndef RG_NO_RUN_WALK
#define RG_NO_RUN_WALK
#endif
#ifndef RG_NO_SEARCH_INNER
#define RG_NO_SEARCH_INNER
#endif
#ifndef RG_NO_SEARCH_LINES
#define RG_NO_SEARCH_LINES
#endif
#ifndef RG_NO_DOT_STAR
#define RG_NO_DOT_STAR
#endif
#ifndef RG_NO_FROM_END
#define RG_NO_FROM_END
#endif
#ifndef RG_NO_REQUIRED
#define RG_NO_REQUIRED
#endif
#ifndef RG_NO_NEEDED
#define RG_NO_NEEDED
#endif
#define ANSWERS_OF_TEXTS_ONLY
#define ANSWERS unplanned
#include "plans.h"
