#include "heap.h"

#include <stdio.h>
#include <stdlib.h>

/* volatile: the compiler knows malloc, and that it changes no variable of ours */
static volatile bench_heap calls;

bench_heap bench_heap_now(void) { return calls; }

/* The linker turns `malloc` into __wrap_malloc, and __real_malloc into the allocator's own; the names are its. */
void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__real_realloc(void *old, size_t bytes);
void *__real_aligned_alloc(size_t alignment, size_t bytes);
int __real_posix_memalign(void **out, size_t alignment, size_t bytes);
void __real_free(void *old);

void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);
void *__wrap_realloc(void *old, size_t bytes);
void *__wrap_aligned_alloc(size_t alignment, size_t bytes);
int __wrap_posix_memalign(void **out, size_t alignment, size_t bytes);
void __wrap_free(void *old);

static void count(size_t bytes) {
    calls.allocations++;
    calls.bytes += bytes;
}

void *__wrap_malloc(size_t bytes) {
    count(bytes);
    return __real_malloc(bytes);
}

void *__wrap_calloc(size_t items, size_t bytes) {
    count(items * bytes);
    return __real_calloc(items, bytes);
}

void *__wrap_realloc(void *old, size_t bytes) {
    count(bytes);
    return __real_realloc(old, bytes);
}

void *__wrap_aligned_alloc(size_t alignment, size_t bytes) {
    count(bytes);
    return __real_aligned_alloc(alignment, bytes);
}

int __wrap_posix_memalign(void **out, size_t alignment, size_t bytes) {
    count(bytes);
    return __real_posix_memalign(out, alignment, bytes);
}

void __wrap_free(void *old) {
    calls.frees += old != NULL;
    __real_free(old);
}

void bench_heap_check(void) {
    bench_heap before = bench_heap_now();
    void *volatile block = malloc(24);
    free(block);
    bench_heap after = bench_heap_now();
    if (after.allocations != before.allocations + 1 || after.bytes != before.bytes + 24 ||
        after.frees != before.frees + 1) {
        fprintf(stderr, "the heap's calls are not counted: link with --wrap\n");
        exit(2);
    }
}
