/* The heap calls of a program linked with -Wl,--wrap=malloc and its like (heap.c names them all): counted as they
 * happen, at the price of two additions each. */
#ifndef REGENGO_BENCH_HEAP_H
#define REGENGO_BENCH_HEAP_H

#include <stddef.h>

typedef struct {
    size_t allocations; /* malloc, calloc, realloc, aligned_alloc, posix_memalign */
    size_t frees;       /* free of a pointer that is not NULL */
    size_t bytes;       /* asked for */
} bench_heap;

bench_heap bench_heap_now(void);

/* Ends the program where the wrappers are not in place: a count of zero must mean zero. */
void bench_heap_check(void);

#endif
