/* guard.h - memory between two pages that may not be touched: a read one byte outside is a crash, not a wrong answer.
 *
 * Pages exist where mmap does. Define _DEFAULT_SOURCE before the first header. */
#ifndef TESTS_GUARD_H
#define TESTS_GUARD_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct guard {
    unsigned char *pages; /* what was mapped, forbidden pages included */
    unsigned char *first; /* the first byte that may be read */
    size_t room;          /* bytes from there to the forbidden page behind */
} guard;

static inline guard guard_make(size_t room) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    guard g = {NULL, NULL, (room + page - 1) / page * page};
    void *pages = mmap(NULL, g.room + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) abort();
    g.pages = pages;
    g.first = g.pages + page;
    if (mprotect(g.first, g.room, PROT_READ | PROT_WRITE) != 0) abort();
    return g;
}

/* Copies of the bytes that end right before, or begin right behind, a forbidden page. */
static inline const char *guard_at_end(const guard *g, const void *bytes, size_t length) {
    if (length > g->room) abort();
    unsigned char *place = g->first + g->room - length;
    if (length > 0) memcpy(place, bytes, length);
    return (const char *)place;
}

static inline const char *guard_at_begin(const guard *g, const void *bytes, size_t length) {
    if (length > g->room) abort();
    if (length > 0) memcpy(g->first, bytes, length);
    return (const char *)g->first;
}

static inline void guard_free(guard *g) {
    munmap(g->pages, g->room + 2 * (size_t)(g->first - g->pages));
    g->pages = NULL;
}

#endif
