/* points.h - memory that is freed at once, and sets of code points (of bytes, where the regex is one over bytes).

   A set is a list of ranges: sorted, and none beside or over another, once it has been tidied. */
#ifndef WORDS_POINTS_H
#define WORDS_POINTS_H

#include <regengo/dsl.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Memory: all of what one regex takes goes at once ------------------------------------------------------------ */

typedef struct block {
    struct block *next;
    size_t used, size;
} block;

typedef struct {
    block *newest;
} arena;

/* Bytes that are 0, aligned for anything; ends the program where there are none. */
static void *take(arena *a, size_t bytes) {
    const size_t align = sizeof(max_align_t), head = (sizeof(block) + align - 1) / align * align;
    bytes = (bytes + align - 1) / align * align;
    if (a->newest == NULL || a->newest->size - a->newest->used < bytes) {
        const size_t size = head + (bytes > 16000 ? bytes : 16000);
        block *fresh = calloc(1, size);
        if (fresh == NULL) {
            fputs("words: no memory is left\n", stderr);
            exit(2);
        }
        *fresh = (block){a->newest, head, size};
        a->newest = fresh;
    }
    void *const piece = (char *)a->newest + a->newest->used;
    a->newest->used += bytes;
    return piece;
}

static void free_all(arena *a) {
    while (a->newest != NULL) {
        block *const next = a->newest->next;
        free(a->newest);
        a->newest = next;
    }
}

/* ---- Sets -------------------------------------------------------------------------------------------------------- */

typedef struct {
    uint32_t low, high;
} range;

typedef struct {
    arena *memory;
    range *at;
    size_t count, room;
} points;

enum { LAST_BYTE = 0xFF, LAST_POINT = 0x10FFFF };

static void add(points *p, uint32_t low, uint32_t high) {
    if (p->count == p->room) {
        const size_t room = p->room == 0 ? 8 : 2 * p->room;
        range *const larger = take(p->memory, room * sizeof(range));
        if (p->count > 0) memcpy(larger, p->at, p->count * sizeof(range));
        p->at = larger;
        p->room = room;
    }
    p->at[p->count++] = (range){low, high};
}

static void add_all(points *p, const points *more) {
    for (size_t i = 0; i < more->count; i++) add(p, more->at[i].low, more->at[i].high);
}

static int compare_ranges(const void *a, const void *b) {
    const range *x = a, *y = b;
    return x->low < y->low ? -1 : x->low > y->low;
}

/* Sorted, and joined where they touch. */
static void tidy(points *p) {
    size_t kept = 0;
    if (p->count > 0) qsort(p->at, p->count, sizeof(range), compare_ranges);
    for (size_t i = 0; i < p->count; i++) {
        if (kept > 0 && p->at[i].low <= p->at[kept - 1].high + 1) {
            if (p->at[i].high > p->at[kept - 1].high) p->at[kept - 1].high = p->at[i].high;
        } else {
            p->at[kept++] = p->at[i];
        }
    }
    p->count = kept;
}

/* What is not in a tidy set, up to `last`. */
static points inverse(const points *p, uint32_t last) {
    points others = {.memory = p->memory};
    uint32_t next = 0;
    for (size_t i = 0; i < p->count && next <= last; i++) {
        if (p->at[i].low > next) add(&others, next, p->at[i].low - 1);
        next = p->at[i].high + 1;
    }
    if (next <= last) add(&others, next, last);
    return others;
}

/* What is in one and not in the other; both are tidy, and so is this. */
static points less(const points *p, const points *other) {
    points gone = inverse(p, LAST_POINT);
    add_all(&gone, other);
    tidy(&gone);
    return inverse(&gone, LAST_POINT);
}

static points both(const points *p, const points *other) {
    const points others = inverse(other, LAST_POINT);
    return less(p, &others);
}

static bool same(const points *p, const points *other) {
    if (p->count != other->count) return false;
    for (size_t i = 0; i < p->count; i++)
        if (p->at[i].low != other->at[i].low || p->at[i].high != other->at[i].high) return false;
    return true;
}

static bool has(const points *p, uint32_t point) {
    for (size_t i = 0; i < p->count; i++)
        if (p->at[i].low <= point && point <= p->at[i].high) return true;
    return false;
}

static uint32_t how_many(const points *p) {
    uint32_t n = 0;
    for (size_t i = 0; i < p->count; i++) n += p->at[i].high - p->at[i].low + 1;
    return n;
}

/* With each ASCII letter its other case. */
static points folded(const points *p) {
    points all = {.memory = p->memory};
    add_all(&all, p);
    for (size_t i = 0; i < p->count; i++)
        for (uint32_t first = 'A'; first <= 'a'; first += 'a' - 'A') {
            const uint32_t low = p->at[i].low > first ? p->at[i].low : first;
            const uint32_t high = p->at[i].high < first + 25 ? p->at[i].high : first + 25;
            if (low <= high) add(&all, low ^ 0x20, high ^ 0x20);
        }
    tidy(&all);
    return all;
}

/* The classes that have a word, with the name that they have in a regex. */
typedef struct {
    const char *word, *name;
    range at[5];
} known_class;

#define END_OF_RANGES {1, 0} /* a range that nothing is in */
static const known_class known_classes[] = {
    {"RG_PRINT", "print", {{0x20, 0x7E}, END_OF_RANGES}},
    {"RG_GRAPH", "graph", {{0x21, 0x7E}, END_OF_RANGES}},
    {"RG_WORD", "word", {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, END_OF_RANGES}},
    {"RG_ALNUM", "alnum", {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}, END_OF_RANGES}},
    {"RG_XDIGIT", "xdigit", {{'0', '9'}, {'A', 'F'}, {'a', 'f'}, END_OF_RANGES}},
    {"RG_ALPHA", "alpha", {{'A', 'Z'}, {'a', 'z'}, END_OF_RANGES}},
    {"RG_PUNCT", "punct", {{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}, END_OF_RANGES}},
    {"RG_SPACE", "space", {{'\t', '\r'}, {' ', ' '}, END_OF_RANGES}},
    {"RG_DIGIT", "digit", {{'0', '9'}, END_OF_RANGES}},
    {"RG_UPPER", "upper", {{'A', 'Z'}, END_OF_RANGES}},
    {"RG_LOWER", "lower", {{'a', 'z'}, END_OF_RANGES}},
    {"RG_CNTRL", "cntrl", {{0, 0x1F}, {0x7F, 0x7F}, END_OF_RANGES}},
    {"RG_BLANK", "blank", {{'\t', '\t'}, {' ', ' '}, END_OF_RANGES}},
    {NULL, "ascii", {{0, 0x7F}, END_OF_RANGES}},
};
enum { KNOWN_CLASSES = sizeof known_classes / sizeof known_classes[0] };

static points class_points(arena *a, const known_class *known) {
    points p = {.memory = a};
    for (const range *r = known->at; r->low <= r->high; r++) add(&p, r->low, r->high);
    return p;
}

/* NULL: there is none of that name. */
static const known_class *class_named(const char *name, size_t length) {
    for (size_t i = 0; i < KNOWN_CLASSES; i++)
        if (strlen(known_classes[i].name) == length && memcmp(known_classes[i].name, name, length) == 0)
            return &known_classes[i];
    return NULL;
}

#endif
