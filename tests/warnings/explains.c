/* What prints a pattern, and what each of some patterns hands to it. Only compiled. */
#include <regengo/explain.h>

#include "../support/samples.h"

#define MATCHER(Name) RG_MATCHER(Name##_shown, Name##_PATTERN)
SAMPLES(MATCHER)

#define SHOWS(Name) \
    rg_status show_##Name(rg_output *out); \
    rg_status show_##Name(rg_output *out) { \
        const rg_status status = Name##_shown_explain(out); \
        return status < 0 ? status : Name##_shown_regex(out) == RG_MATCH ? Name##_shown_outline(out) : RG_NO_MATCH; \
    }
SAMPLES(SHOWS)
