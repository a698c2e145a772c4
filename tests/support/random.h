/* random.h - numbers that look random and are the same in every run (xorshift64*). */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdint.h>

/* Of n random cases, those that are tried: all of them in an optimised program, and the first quarter of them in any other. The same code is
 * run by them, and under a sanitizer, or in an emulator, a case takes up to a hundred times as long. */
#ifdef __OPTIMIZE__
#define RANDOM_CASES(n) (n)
#else
#define RANDOM_CASES(n) ((n) / 4)
#endif

static inline uint64_t random_next(uint64_t *state) {
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 0x2545f4914f6cdd1du;
}

static inline unsigned random_below(uint64_t *state, unsigned bound) {
    return (unsigned)(random_next(state) >> 33) % bound;
}

#endif
