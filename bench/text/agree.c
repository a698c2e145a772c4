#include "agree.h"

#include <stdlib.h>
#include <string.h>

text_tally text_found;

text_tally text_tally_of(const bench_contender *contender, const char *text, size_t length) {
    contender->call(contender->state, text, length);
    return text_found;
}

bool text_same(text_tally a, text_tally b) { return a.count == b.count && a.sum == b.sum; }

size_t text_where_they_part(const bench_contender *a, const bench_contender *b, const char *text, size_t length) {
    char *copy = malloc(length + 1);
    if (!copy) abort();
    size_t agree = 0, differ = length;
    while (agree + 1 < differ) {
        size_t middle = agree + (differ - agree) / 2;
        memcpy(copy, text, middle);
        copy[middle] = 0;
        if (text_same(text_tally_of(a, copy, middle), text_tally_of(b, copy, middle)))
            agree = middle;
        else
            differ = middle;
    }
    free(copy);
    return differ;
}
