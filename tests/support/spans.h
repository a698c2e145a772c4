/* spans.h - results as text, so that an expectation can be written down and read: "0-5 1-2 -" is a match of five bytes
 * whose first capture is the second byte and whose second took no part; "none" is no match, several matches are joined
 * by bars, an error is its name. */
#ifndef TESTS_SPANS_H
#define TESTS_SPANS_H

#include <regengo/dsl.h>
#include <stdio.h>
#include <string.h>

typedef struct spans_text {
    char text[2000];
    size_t length;
} spans_text;

static inline void spans_add(spans_text *t, const char *piece) {
    const size_t n = strlen(piece);
    if (t->length + n >= sizeof t->text) return;
    memcpy(t->text + t->length, piece, n + 1);
    t->length += n;
}

/* One match: its groups. */
static inline void spans_add_match(spans_text *t, const char *subject, const rg_span *group, size_t groups) {
    for (size_t i = 0; i < groups; i++) {
        char piece[64];
        const char *gap = i > 0 ? " " : "";
        if (group[i].ptr == NULL) {
            snprintf(piece, sizeof piece, group[i].len == 0 ? "%s-" : "%s-?", gap);
        } else {
            const size_t begin = (size_t)(group[i].ptr - subject);
            snprintf(piece, sizeof piece, "%s%zu-%zu", gap, begin, begin + group[i].len);
        }
        spans_add(t, piece);
    }
}

static inline spans_text spans_of(rg_status status, const char *subject, const rg_span *group, size_t groups) {
    spans_text t = {"", 0};
    if (status == RG_MATCH)
        spans_add_match(&t, subject, group, groups);
    else
        spans_add(&t, status == RG_NO_MATCH ? "none" : rg_status_text(status));
    return t;
}

/* Defines `function`: every match of the matcher Name in s, by its iterator. */
#define SPANS_OF_ALL(function, Name) \
    static spans_text function(const char *s, size_t n) { \
        spans_text t = {"", 0}; \
        Name##_result r = {.group = {{NULL, 0}}}; \
        rg_status status; \
        for (Name##_iter it = Name##_begin(s, n); (status = Name##_next(&it, &r)) == RG_MATCH;) { \
            if (t.length > 0) spans_add(&t, "|"); \
            spans_add_match(&t, s, r.group, Name##_GROUPS); \
        } \
        if (status != RG_NO_MATCH || t.length == 0) t = spans_of(status, s, r.group, Name##_GROUPS); \
        return t; \
    }

#endif
