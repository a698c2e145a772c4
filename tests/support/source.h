/* source.h - bytes that come in pieces, and an error at their end if one is wanted: a reader for streams. */
#ifndef TESTS_SOURCE_H
#define TESTS_SOURCE_H

#include "random.h"

#include <check.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>

static uint64_t seed = 2024;

typedef struct source {
    const char *next;
    size_t left, most; /* bytes, and how many at a time; 0: a random number */
    int error;         /* errno at the end; 0: it ends well */
    int calls;
} source;

static inline ptrdiff_t read_source(void *user, char *to, size_t room) {
    source *s = user;
    s->calls++;
    ck_assert_uint_gt(room, 0);
    if (s->left == 0 && s->error != 0) {
        errno = s->error;
        return -1;
    }
    size_t n = s->most != 0 ? s->most : 1 + random_below(&seed, 9);
    if (n > s->left) n = s->left;
    if (n > room) n = room;
    memcpy(to, s->next, n);
    s->next += n;
    s->left -= n;
    return (ptrdiff_t)n;
}

#endif
