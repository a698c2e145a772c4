/* What a generated batch hands to the comparison: for each pattern the reference's tree, PCRE2's regex, the
 * subjects, and the matchers under test behind plain functions. Knows neither the library nor PCRE2. */
#ifndef DIFFERENTIAL_CASE_H
#define DIFFERENTIAL_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAX_GROUPS = 16, MAX_LIST = 1024, MAX_COPIES = 16 };

#define NOWHERE SIZE_MAX /* both ends of a group that took no part */

typedef struct {
    size_t start, end;
} place;

/* GAVE_UP is an oracle's; the matchers under test say which of their limits it was. */
typedef enum { NO_MATCH, MATCH, MORE, GAVE_UP, STEPS, STACK, MEMORY, ARGUMENT, OTHER_ERROR } outcome;

typedef struct {
    outcome outcome;
    place group[MAX_GROUPS];
} answer;

/* Every match of a subject in turn. `outcome` is that of the search that ended the list, so NO_MATCH is success. */
typedef struct {
    outcome outcome;
    size_t count;
    answer list[MAX_LIST];
} answers;

/* ---- the tree that the reference interprets ---- */

typedef enum {
    NODE_BYTES,
    NODE_SET,
    NODE_EMPTY,
    NODE_NEVER,
    NODE_SEQ,
    NODE_ALT,
    NODE_LOOP,
    NODE_CAPTURE,
    NODE_ATOMIC,
    NODE_ANCHOR,
    NODE_AHEAD,
    NODE_NOT_AHEAD,
    NODE_BEHIND,
    NODE_NOT_BEHIND,
    NODE_BACKREF,
    NODE_UTF8,
    NODE_ANY_BYTES,
    NODE_WHEN,
    NODE_INTEGER,
    NODE_TAKE,
    NODE_COUNTED,
    NODE_CALL
} node_kind;

typedef enum { GREEDY, LAZY, POSSESSIVE } loop_mode;

typedef enum { AT_BEGIN, AT_END, AT_LINE_BEGIN, AT_LINE_END, AT_WORD_BOUNDARY, AT_NOT_WORD_BOUNDARY } anchor_kind;

/* What RG_WHEN asks; see predicates.h, which asks it of the library's view. The last three are asked by the regex alone, where the tree has
 * RG_TAKE or RG_COUNTED: is the integer in that group this value? Is it above it? (Then there is no answer.) And behind an integer in
 * digits: is it one of 64 bits? */
typedef enum {
    ASK_EVEN,
    ASK_FAR,
    ASK_NEAR_END,
    ASK_SET,
    ASK_ODD_LENGTH,
    ASK_IS,
    ASK_IS_ABOVE,
    ASK_FITS
} predicate_kind;

typedef struct {
    predicate_kind kind;
    size_t number;   /* bytes, or a group */
    size_t notation; /* of the integer: bytes up to 8, or the base of its digits */
    bool big;
    size_t value;
} predicate;

#define UNLIMITED SIZE_MAX /* the upper bound of a loop without one */

/* One type for all kinds: `low` is also the anchor's kind and the number of a capture or of the one referred to; `low` and
 * `high` are the lengths that a look-behind tries; `high` the length of `bytes` and of NODE_ANY_BYTES, the number of
 * ranges in `points`, the number that a predicate asks about, and how much less NODE_TAKE takes than its integer says. */
typedef struct node {
    node_kind kind;
    const struct node *child, *sibling;
    size_t low, high;
    loop_mode mode;
    bool icase;
    const unsigned char *bytes;
    uint64_t set[4];
    const uint32_t *points; /* pairs: the ends of ranges of code points */
    size_t notation;        /* of the integer that NODE_INTEGER is, and that NODE_TAKE or NODE_COUNTED reads */
    bool big;               /* its order */
} node;

/* ---- a matcher under test ---- */

typedef struct {
    size_t frames, steps, high_mark;
} context_use;

typedef struct {
    const char *strategy;
    bool unlimited;    /* has no step budget: ask only what the reference finished */
    bool pooled;       /* RG_ERROR_STACK is always a wrong answer, through a context too */
    bool may_overflow; /* neither a pool nor a bound on its depth: RG_ERROR_STACK is no answer, but no wrong one */
    bool remembers;    /* what has failed */
    bool linear;       /* says so of its searches: RG_ERROR_STEPS is a wrong answer, if it has no budget */
    size_t frames;     /* the bound on its depth, UNLIMITED if there is none */
    size_t min_length, max_length, look_behind, look_ahead, groups;
    outcome (*match)(const char *, size_t, answer *);
    outcome (*prefix)(const char *, size_t, answer *);
    outcome (*find)(const char *, size_t, answer *);
    outcome (*find_at)(const char *, size_t, size_t, answer *);
    outcome (*find_null)(const char *, size_t);
    bool (*is_match)(const char *, size_t);
    outcome (*count)(const char *, size_t, size_t *);
    outcome (*find_all)(const char *, size_t, size_t capacity, answers *);
    outcome (*each)(const char *, size_t, answers *);
    outcome (*each_twice)(const char *, size_t, answers *);
    /* On a context made from this buffer; fills in how much of it was used. */
    outcome (*find_with)(void *, size_t bytes, context_use *, const char *, size_t, answer *);
    outcome (*match_with)(void *, size_t bytes, context_use *, const char *, size_t, answer *);
    outcome (*prefix_with)(void *, size_t bytes, context_use *, const char *, size_t, answer *);
    outcome (*each_with)(void *, size_t bytes, context_use *, const char *, size_t, answers *);
    /* Of a subject that may be followed by more. */
    outcome (*match_more)(const char *, size_t, answer *);
    outcome (*prefix_more)(const char *, size_t, answer *);
    outcome (*find_more)(const char *, size_t, answer *);
    /* Of the subject in pieces, each as long as `pieces` says, through a buffer of so many bytes. */
    size_t window; /* bytes that suffice, UNLIMITED if there is no such number */
    outcome (*pull)(const char *, const size_t *pieces, size_t count, char *buffer, size_t size, answers *);
    outcome (*push)(const char *, const size_t *pieces, size_t count, char *buffer, size_t size, answers *);
    /* The regex that the matcher says it is (NO_MATCH: but for a part that has none), and the name of each group. */
    outcome (*regex)(char *text, size_t room, size_t *length);
    const char *(*group_name)(size_t group);
} engine;

/* ---- a pattern and its subjects ---- */

typedef struct {
    const char *bytes;
    size_t length;
    size_t from;     /* Name_find_at's offset */
    size_t capacity; /* Name_find_all's array */
    size_t room;     /* bytes of the context's buffer */
    size_t shift;    /* and how far it is off its alignment */
} subject;

typedef struct {
    const node *tree;
    const char *regex;
    size_t regex_length;
    /* The numbers in the regex of each group here, as many as parts of the regex were written several times: the last that took part
     * counts. A 0 ends them. */
    const uint32_t (*regex_groups)[MAX_COPIES];
    bool calls;                  /* what it calls has a pool */
    const predicate *predicates; /* the regex's callouts */
    bool without_options;        /* of PCRE2's, is what the regex is made for */
    bool pcre2_decides;          /* a regex says the same: both must agree */
    size_t groups;               /* the whole match included */
    const subject *subjects;
    size_t subject_count;
    const engine *const *engines;
    size_t engine_count;
} test_case;

extern const test_case all_cases[];
extern const size_t all_cases_count;

#endif
