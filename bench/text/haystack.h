/* The texts that are searched: files of a folder, or a generated text where there are none. */
#ifndef REGENGO_BENCH_TEXT_HAYSTACK_H
#define REGENGO_BENCH_TEXT_HAYSTACK_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *text; /* a NUL follows, none is within */
    size_t length;
    bool generated;
} haystack;

/* `folder` may be NULL. Ends the program where a file is there and cannot be read, or holds a NUL. */
haystack haystack_of(const char *folder, const char *file);

/* `length` bytes of prose from a fixed seed: sentences, every few of them with an address, a URL, an IPv4 address, a
 * date, a quotation or a name. Without `finds`, the prose alone. */
char *haystack_generate(size_t length, bool finds);

#endif
