/* The documented semantics as a naive backtracking interpreter: the oracle where PCRE2's meaning is another. */
#ifndef DIFFERENTIAL_REFERENCE_H
#define DIFFERENTIAL_REFERENCE_H

#include "case.h"

/* How a question was put: at one start or from start to start, to any end or to the subject's end. */
typedef enum { ASK_MATCH, ASK_PREFIX, ASK_FIND } question;

/* The answer to `q` on bytes[0..length) from offset `from`; anchors see the bytes before it. Takes what it needs
 * from *steps and gives up at zero. */
answer reference_ask(const test_case *c, question q, const char *bytes, size_t length, size_t from, size_t *steps);

/* The integer in `length` bytes, in that notation (case.h). Of one in digits: have 64 bits room for it? */
uint64_t number_at(const unsigned char *bytes, size_t length, size_t notation, bool big);
bool number_fits(const unsigned char *bytes, size_t length, size_t notation);

/* What a predicate says at `at`, in an attempt that began at `start`, with these captures so far. */
bool predicate_holds(predicate asked, size_t at, size_t start, size_t length, const place *groups);

#endif
