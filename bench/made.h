/* Numbers that look random, and text that is made of them: the same in every run (xorshift64). Each file that includes this has a seed and a
 * text of its own. */
#ifndef REGENGO_BENCH_MADE_H
#define REGENGO_BENCH_MADE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define MADE_SEED UINT64_C(0x2545F4914F6CDD1D)

static uint64_t made_seed = MADE_SEED;

static inline unsigned below(unsigned limit) {
    made_seed ^= made_seed << 13;
    made_seed ^= made_seed >> 7;
    made_seed ^= made_seed << 17;
    return (unsigned)((made_seed >> 32) % limit);
}

static inline bool one_in(unsigned n) { return below(n) == 0; }

/* An element of an array. */
#define ANY(list) (list[below(sizeof list / sizeof list[0])])

/* What is being written, and how much of it there is. */
static char *made_text;
static size_t made_length, made_room;

/* From here on into `room` bytes, by numbers that follow from the seed alone. */
static inline void make_into(char *text, size_t room, uint64_t seed) {
    made_text = text;
    made_room = room;
    made_length = 0;
    made_seed = seed;
}

/* Ends the program where there is no room for it and a NUL. */
__attribute__((format(printf, 1, 2))) static inline void put(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int n = vsnprintf(made_text + made_length, made_room - made_length, format, arguments);
    va_end(arguments);
    if (n < 0 || (size_t)n >= made_room - made_length) abort();
    made_length += (size_t)n;
}

#endif
