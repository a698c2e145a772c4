/* random.h - numbers that look random and are the same in every run (xorshift64*). */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdint.h>

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
