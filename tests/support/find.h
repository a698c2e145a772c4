/* find.h - a search, told as a line of a test: FIND(Name, "subject", "1-3 2-3"). */
#ifndef TESTS_FIND_H
#define TESTS_FIND_H

#include "spans.h"

static spans_text shown;

/* The leftmost match from `from` on, as text. */
#define FIND_AT(Name, literal, from, expected) \
    do { \
        static const char subject[] = literal; \
        Name##_result m; \
        const rg_status status = Name##_find_at(subject, sizeof subject - 1, from, &m); \
        shown = spans_of(status, subject, m.group, Name##_GROUPS); \
        ck_assert_str_eq(shown.text, expected); \
    } while (0)
#define FIND(Name, literal, expected) FIND_AT(Name, literal, 0, expected)
#define MATCH(Name, literal, expected) ck_assert_int_eq(Name##_match(literal, sizeof literal - 1, NULL), expected)

#endif
