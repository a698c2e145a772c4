/* deep.h - a pattern whose stack grows with the subject, and a subject for it.
 *
 * (a|aax)*b: each round leaves a choice behind, and in a row of a's none of them leads anywhere. */
#ifndef TESTS_DEEP_H
#define TESTS_DEEP_H

#include <regengo/dsl.h>
#include <string.h>

#define DEEP_PATTERN RG_SEQ(RG_STAR(RG_CAPTURE(round, RG_ALT('a', "aax"))), 'b')

/* length bytes: a row of a's, and a b at the end. Without the b there is no match, found out after all choices. */
static inline void deep_subject(char *text, size_t length) {
    memset(text, 'a', length);
    if (length > 0) text[length - 1] = 'b';
}

#endif
