/* locate.h - an offset as line and column, for people. */
#ifndef RG_RUN_LOCATE_H
#define RG_RUN_LOCATE_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#endif

/* Both begin at 1. A line ends behind its \n; a column is a byte (not a character, and a tab is one). */
typedef struct rg_location {
    size_t line, column;
    size_t offset; /* what is located */
} rg_location;

/* From a place that is known on, so that one after the other takes a single pass over the text in all:
 *
 *     rg_location here = {0};                                               before the first
 *     here = rg_locate_from(here, s, n, (size_t)(m.match.ptr - s));         one match after the other
 *
 * What lies before that place is looked for from the start. An offset past the end is the end. */
RG_PRIV_LOCAL rg_location rg_locate_from(rg_location from, const char *s, size_t n, size_t offset) {
    if (offset > n) offset = n;
    const rg_location first = {1, 1, 0};
    rg_location place = from.line > 0 && from.offset <= offset ? from : first;
    while (place.offset < offset) {
        const char *const at = s + place.offset;
        const void *const rest = at;
        const void *const found =
            RG_PRIV_MEM_FIND(RG_PRIV_AS(const unsigned char *, rest), '\n', offset - place.offset);
        if (found == RG_PRIV_NULL) {
            place.column += offset - place.offset;
            break;
        }
        place.offset += RG_PRIV_AS(size_t, RG_PRIV_AS(const char *, found) - at) + 1;
        place.line++;
        place.column = 1;
    }
    place.offset = offset;
    return place;
}

RG_PRIV_UNUSED static inline rg_location rg_locate(const char *s, size_t n, size_t offset) {
    const rg_location nowhere = {0, 0, 0};
    return rg_locate_from(nowhere, s, n, offset);
}

#endif
