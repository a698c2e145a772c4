/* The texts that the kinds of patterns are looked for in: each from a seeded generator, but for the novel, which is one
 * where the folder of haystacks has it. */
#ifndef REGENGO_BENCH_KINDS_TEXTS_H
#define REGENGO_BENCH_KINDS_TEXTS_H

#include <stddef.h>

typedef struct {
    const char *text; /* a NUL follows */
    size_t length;
} kinds_text;

/* By its name: prose, novel, log, source, dna, csv, cyrillic, chinese, numbers, words, digits, a, "a and b", tion, q,
 * Tom, abab or abk.
 * `folder` may be NULL. Always the same text; ends the program where no text has the name. */
kinds_text kinds_text_of(const char *folder, const char *name);

#endif
