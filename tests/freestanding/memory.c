/* memory.c - the functions that compilers expect of a freestanding program: what a firmware without a C library brings. */
#include <stddef.h>

int memcmp(const void *a, const void *b, size_t n);
void *memcpy(void *restrict to, const void *restrict from, size_t n);
void *memset(void *at, int byte, size_t n);

int memcmp(const void *a, const void *b, size_t n) {
    const unsigned char *p = a, *q = b;
    for (; n > 0; n--, p++, q++) {
        if (*p != *q) return *p < *q ? -1 : 1;
    }
    return 0;
}

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
    unsigned char *p = to;
    const unsigned char *q = from;
    while (n-- > 0) *p++ = *q++;
    return to;
}

void *memset(void *at, int byte, size_t n) {
    unsigned char *p = at;
    while (n-- > 0) *p++ = (unsigned char)byte;
    return at;
}
