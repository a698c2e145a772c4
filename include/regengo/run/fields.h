/* fields.h - the text between separators: which fields there are, told match by match, without knowing what looks for them.
 *
 * As Go's regexp.Split: between each match and the next, before the first and behind the last. An empty match at the very start
 * separates nothing, nor does one at the very end; so the empty pattern splits a text into its bytes. An empty text is one empty field.
 */
#ifndef RG_RUN_FIELDS_H
#define RG_RUN_FIELDS_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../base/status.h"
#include "span.h"
#endif

typedef struct rg_priv_fields {
    size_t length, begin; /* of the subject; where the next field begins */
    size_t last;          /* where the last match began */
    ptrdiff_t left;       /* fields still to come; negative: any number */
    rg_span next;         /* the separator behind the field before, which stands before the next one */
    bool over;            /* there is no field any more */
} rg_priv_fields;

#ifndef __cplusplus /* from here on what the engine alone uses */

RG_PRIV_INLINE rg_priv_fields rg_priv_fields_begin(size_t length, ptrdiff_t limit) {
    return (rg_priv_fields){.length = length, .left = limit < 0 ? -1 : limit, .over = limit == 0};
}

/* Is there nothing to look for: is the rest a field, or was the last one given? Not where the search has an error to tell. */
RG_PRIV_INLINE bool rg_priv_fields_at_rest(const rg_priv_fields *f, rg_status searched) {
    return searched >= 0 && (f->over || f->left == 1 || f->length == 0);
}

/* Does a match end no field? */
RG_PRIV_INLINE bool rg_priv_fields_skip(const char *subject, rg_span match) {
    return match.ptr == subject && match.len == 0;
}

/* After a search: the field that ends at the match, or the rest. `field` may be NULL, as a result may. */
RG_PRIV_INLINE rg_status rg_priv_fields_next(rg_priv_fields *f, const char *subject, rg_status found, rg_span match,
                                             rg_span *field, rg_span *separator) {
    size_t end = f->length;
    rg_span unwanted;
    if (field == NULL) field = &unwanted;
    *field = *separator = (rg_span){NULL, 0};
    if (found < 0) return found;
    if (f->over) return RG_NO_MATCH;
    if (found == RG_MATCH) {
        end = f->last = (size_t)(match.ptr - subject);
    } else {
        f->over = true;
        /* Behind an empty match at the very end there is nothing, not even an empty field. */
        if (f->length > 0 && f->last == f->length) return RG_NO_MATCH;
    }
    *field = (rg_span){subject + f->begin, end - f->begin};
    *separator = f->next;
    f->next = match;
    f->begin = end + match.len;
    f->left -= f->left > 0;
    return RG_MATCH;
}

#endif

#endif
