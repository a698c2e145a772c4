/* Numbers that look random and follow from a state alone: the same in every run. */
#ifndef DIFFERENTIAL_RANDOM_H
#define DIFFERENTIAL_RANDOM_H

#include <stddef.h>
#include <stdint.h>

/* The next one, of 31 bits. */
static inline size_t next_random(uint64_t *state) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(*state >> 33);
}

#endif
