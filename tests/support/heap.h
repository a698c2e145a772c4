/* heap.h - counts the program's heap calls, by standing in for the C library's malloc and its kin.
 *
 * Include it in one file of a program. Works where glibc exports its allocator by other names too, and where no sanitizer
 * has brought one of its own; elsewhere HEAP_COUNTED is 0, and the tests say that they were left out. */
#ifndef TESTS_HEAP_H
#define TESTS_HEAP_H

#include <stddef.h>
#include <stdlib.h>

#include "sanitizer.h"

#if defined(__GLIBC__) && !SANITIZER_OWNS_MEMORY
#define HEAP_COUNTED 1

extern void *__libc_malloc(size_t bytes);
extern void *__libc_calloc(size_t count, size_t bytes);
extern void *__libc_realloc(void *pointer, size_t bytes);
extern void __libc_free(void *pointer);

static volatile size_t heap_calls;

void *malloc(size_t bytes) {
    heap_calls++;
    return __libc_malloc(bytes);
}

void *calloc(size_t count, size_t bytes) {
    heap_calls++;
    return __libc_calloc(count, bytes);
}

void *realloc(void *pointer, size_t bytes) {
    heap_calls++;
    return __libc_realloc(pointer, bytes);
}

void free(void *pointer) {
    heap_calls++;
    __libc_free(pointer);
}

#else
#define HEAP_COUNTED 0
static size_t heap_calls;
#endif

#endif
