/* repeated.h - a text of the same few bytes, over and over: what a search does where all it looks for is everywhere, or nowhere. */
#ifndef REGENGO_TESTS_REPEATED_H
#define REGENGO_TESTS_REPEATED_H

#include "guard.h"
#include "suite.h"

#include <string.h>

enum { LONGEST = 40000, SHORT = 150 };
static char text[LONGEST];

static void fill(const char *with) {
    for (size_t i = 0; i < LONGEST; i++) text[i] = with[i % strlen(with)];
}

/* How many matches a text has, right before or behind memory that may not be touched: the same as in the open. */
#define GUARDED(Name, ...) \
    for (size_t length = 0; length <= SHORT; length++) { \
        size_t open, before, behind; \
        ck_assert_int_ge(Name##_count(text, length, &open), RG_NO_MATCH); \
        ck_assert_int_ge(Name##_count(guard_at_end(&place, text, length), length, &before), RG_NO_MATCH); \
        ck_assert_int_ge(Name##_count(guard_at_begin(&place, text, length), length, &behind), RG_NO_MATCH); \
        ck_assert_msg(open == before && open == behind, #Name ": %zu, %zu, %zu in %zu bytes", open, before, behind, length); \
    }

/* Three steps a byte at most: whatever is everywhere, or nowhere, or far apart. */
#define STEPS(Name) \
    { \
        rg_frame frames[64]; \
        rg_context context; \
        rg_context_init(&context, frames, sizeof frames); \
        context.step_limit = 3 * LONGEST; \
        const rg_status status = Name##_find_with(&context, text, LONGEST, NULL); \
        ck_assert_msg(status >= RG_NO_MATCH, #Name ": %s", rg_status_text(status)); \
        none += status == RG_NO_MATCH; \
    }

#endif
