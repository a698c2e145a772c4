/* What a batch of sets hands to sets.c: the members as the oracles know them, and the set under test behind plain functions. */
#ifndef DIFFERENTIAL_SETS_H
#define DIFFERENTIAL_SETS_H

#include "case.h"

/* Of the member `which`, unless there is no match. */
typedef struct {
    size_t which;
    answer answer;
} found;

/* The last one is what ended the walk. */
typedef struct {
    size_t count;
    found list[MAX_LIST];
} walk;

typedef struct {
    const char *how;
    const test_case *const *members;
    size_t count;
    bool may_overflow; /* some member has an array of a fixed size, and no bound that it keeps */
    bool unlimited;    /* some member has no budget of its own: ask only what the reference finished */
    void (*find_at)(const char *, size_t length, size_t from, found *);
    void (*each)(const char *, size_t length, walk *);
    outcome (*matching)(const char *, size_t length, uint64_t *mask);
} set;

/* One for each case. */
extern const set *const all_sets[];

#endif
