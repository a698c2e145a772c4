/* Continuation passing: `then` is what has to match after a node, as a linked list on the C stack. Returning true
 * means that everything up to the end of the list matched, so a choice is undone by just trying the next one. */
#include "reference.h"

#include <string.h>

/* 1 to 7 break the meaning on purpose: the self-test shows that each is found. */
#ifndef MUTANT
#define MUTANT 0
#endif

enum {
    MAX_DEPTH = 3000
}; /* of run(); 1 to 2 kB of C stack each under the sanitizers: an empty round takes several calls */

typedef enum { THEN_ACCEPT, THEN_STOP, THEN_STOP_AT, THEN_SIBLINGS, THEN_CLOSE, THEN_ROUND } then_kind;

typedef struct rest {
    then_kind kind;
    const node *node;
    size_t mark;  /* where the capture or the round began; the only place for a THEN_STOP_AT */
    size_t count; /* rounds before this one */
    const struct rest *next;
} rest;

typedef struct {
    const unsigned char *bytes;
    size_t length;
    bool whole;
    size_t *steps;
    size_t depth;
    bool gave_up;
    size_t start; /* of this attempt */
    size_t stop;  /* where the last THEN_STOP was reached */
    place group[MAX_GROUPS];
} search;

static bool run(search *x, const node *n, size_t at, const rest *then);
static bool go_on(search *x, size_t at, const rest *then);

static bool in_set(const node *n, unsigned char byte) { return (n->set[byte / 64] >> (byte % 64) & 1) != 0; }

static bool is_word(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

static bool anchored(const search *x, anchor_kind kind, size_t at) {
    bool before = at > 0 && is_word(x->bytes[at - 1]);
    bool after = at < x->length && is_word(x->bytes[at]);
    switch (kind) {
    case AT_BEGIN: return at == 0;
    case AT_END: return at == x->length;
    case AT_LINE_BEGIN: return at == 0 || x->bytes[at - 1] == '\n';
    case AT_LINE_END: return at == x->length || x->bytes[at] == '\n';
    case AT_WORD_BOUNDARY: return before != after;
    case AT_NOT_WORD_BOUNDARY: return before == after;
    }
    return false;
}

static bool siblings(search *x, const node *n, size_t at, const rest *then) {
    if (n == NULL) return go_on(x, at, then);
    rest more = {.kind = THEN_SIBLINGS, .node = n->sibling, .next = then};
    return run(x, n, at, &more);
}

static bool one_round(search *x, const node *loop, size_t at, size_t count, const rest *then) {
    rest end = {.kind = THEN_ROUND, .node = loop, .mark = at, .count = count, .next = then};
    return run(x, loop->child, at, &end);
}

/* ---- UTF-8 and binary records ---- */

/* The bytes that a code point has in the table of RFC 3629, 0 if none begins at `at`. */
static size_t decode(const search *x, size_t at, uint32_t *point) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (at == x->length) return 0;
    unsigned first = x->bytes[at];
    size_t length = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
    if (length == 0 || x->length - at < length) return 0;
    *point = length == 1 ? first : first & (0x7fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (x->bytes[at + i] >> 6 != 2) return 0;
        *point = *point << 6 | (x->bytes[at + i] & 0x3fu);
    }
    bool surrogate = *point >= 0xd800 && *point <= 0xdfff;
    return (*point < least[length] && MUTANT != 5) || *point > 0x10ffff || surrogate ? 0 : length;
}

static bool code_point(search *x, const node *n, size_t at, const rest *then) {
    uint32_t point = 0;
    size_t length = decode(x, at, &point);
    for (size_t i = 0; length > 0 && i < n->high; i++)
        if (point >= n->points[2 * i] && point <= n->points[2 * i + 1]) return go_on(x, at + length, then);
    return false;
}

static unsigned digit(unsigned char c) {
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c == 0 ? NULL : strchr(digits, c);
    return found == NULL ? 16 : (unsigned)(found - digits) % 16;
}

uint64_t number_at(const unsigned char *bytes, size_t length, size_t notation, bool big) {
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = bytes[big ? i : length - 1 - i];
        value = notation <= 8   ? value << 8 | byte
              : notation == 128 ? value << 7 | (byte & 0x7f)
                                : value * notation + digit(byte);
    }
    return value;
}

bool number_fits(const unsigned char *bytes, size_t length, size_t notation) {
    if (notation <= 8) return true;
    if (notation == 128) return length < 10 || bytes[9] < 2;
    while (length > 0 && *bytes == '0') bytes++, length--;
    if (notation == 16) return length <= 16;
    return length < 20 || (length == 20 && memcmp(bytes, "18446744073709551615", 20) <= 0);
}

/* How many bytes the integer at `at` has; 0: there is none. */
static size_t integer_length(const search *x, const node *n, size_t at) {
    const unsigned char *bytes = x->bytes + at;
    size_t left = x->length - at, length = 0;
    if (n->notation <= 8) return left < n->notation ? 0 : n->notation;
    if (n->notation == 128) {
        while (length < left && length < 9 && bytes[length] > 0x7f) length++;
        length = length < left && bytes[length] <= 0x7f ? length + 1 : 0;
    } else {
        while (length < left && digit(bytes[length]) < n->notation) length++;
    }
    return number_fits(bytes, length, n->notation) ? length : 0;
}

static uint64_t number(const search *x, const node *n) {
    place p = x->group[n->low];
    return number_at(x->bytes + p.start, p.end - p.start, n->notation, n->big);
}

static size_t least_rounds(const search *x, const node *loop) {
    return loop->kind == NODE_COUNTED ? number(x, loop) : loop->low;
}

static size_t most_rounds(const search *x, const node *loop) {
    return loop->kind == NODE_COUNTED ? number(x, loop) : loop->high;
}

bool predicate_holds(predicate asked, size_t at, size_t start, size_t length, const place *groups) {
    const place *group = &groups[asked.number < MAX_GROUPS ? asked.number : 0];
    switch (asked.kind) {
    case ASK_EVEN: return at % 2 == 0;
    case ASK_FAR: return at - start >= asked.number;
    case ASK_NEAR_END: return length - at <= asked.number;
    case ASK_SET: return group->start != NOWHERE;
    case ASK_ODD_LENGTH: return group->start != NOWHERE && (group->end - group->start) % 2 == 1;
    case ASK_IS:
    case ASK_IS_ABOVE:
    case ASK_FITS: break; /* of the regex alone */
    }
    return false;
}

/* The first way of another pattern, whose captures are its own. */
static bool call(search *x, const node *n, size_t at, const rest *then) {
    place saved[MAX_GROUPS];
    memcpy(saved, x->group, sizeof(saved));
    for (size_t i = 0; i < MAX_GROUPS; i++) x->group[i] = (place){NOWHERE, NOWHERE};
    const rest stop = {.kind = THEN_STOP};
    bool inside = run(x, n->child, at, &stop);
    memcpy(x->group, saved, sizeof(saved));
    return inside && !x->gave_up && go_on(x, x->stop, then);
}

static bool rounds(search *x, const node *loop, size_t at, size_t count, const rest *then) {
    if (count < least_rounds(x, loop)) return one_round(x, loop, at, count, then);
    if (count >= most_rounds(x, loop)) return go_on(x, at, then);
    if (loop->mode == LAZY && MUTANT != 1) return go_on(x, at, then) || one_round(x, loop, at, count, then);
    return one_round(x, loop, at, count, then) || go_on(x, at, then);
}

/* A round that had to be made counts, whatever it consumed, and the next is tried. An empty one after which none has to be made ends the
 * loop: it stands in a loop with an upper bound, and where it is the first or the last that had to be made; any other fails. */
static bool round_ended(search *x, const rest *round, size_t at) {
    const node *loop = round->node;
    size_t least = least_rounds(x, loop), done = round->count + 1;
    if (at != round->mark || (done < least && MUTANT != 6)) return rounds(x, loop, at, done, round->next);
    bool stands = most_rounds(x, loop) != UNLIMITED || done <= least || done == 1 || MUTANT == 2;
    return stands && go_on(x, at, round->next);
}

static bool capture_ended(search *x, const rest *open, size_t at) {
    place saved = x->group[open->node->low];
    x->group[open->node->low] = (place){open->mark, at};
    if (go_on(x, at, open->next)) return true;
    if (MUTANT != 3) x->group[open->node->low] = saved;
    return false;
}

static bool go_on(search *x, size_t at, const rest *then) {
    switch (then->kind) {
    case THEN_ACCEPT:
    case THEN_STOP:
        if (then->kind == THEN_ACCEPT && x->whole && at != x->length) return false;
        x->stop = at;
        return true;
    case THEN_STOP_AT: return at == then->mark;
    case THEN_SIBLINGS: return siblings(x, then->node, at, then->next);
    case THEN_CLOSE: return capture_ended(x, then, at);
    case THEN_ROUND: return round_ended(x, then, at);
    }
    return false;
}

/* The body's first way only: whatever comes later can't go back into it. */
static bool atomic(search *x, const node *n, size_t at, const rest *then) {
    place saved[MAX_GROUPS];
    memcpy(saved, x->group, sizeof(saved));
    const rest stop = {.kind = THEN_STOP};
    bool inside = n->kind == NODE_LOOP ? rounds(x, n, at, 0, &stop) : run(x, n->child, at, &stop);
    if (inside && !x->gave_up && go_on(x, x->stop, then)) return true;
    memcpy(x->group, saved, sizeof(saved));
    return false;
}

/* Does its body match from, or up to, `at`? The first way counts, for a look-behind that of the greatest length. */
static bool looks(search *x, const node *n, size_t at) {
    const rest stop = {.kind = THEN_STOP}, stop_at = {.kind = THEN_STOP_AT, .mark = at};
    if (n->kind == NODE_AHEAD || n->kind == NODE_NOT_AHEAD) return run(x, n->child, at, &stop);
    for (size_t tried = n->low; tried <= n->high && !x->gave_up; tried++) {
        size_t length = MUTANT == 7 ? tried : n->high + n->low - tried;
        if (length <= at && run(x, n->child, at - length, &stop_at)) return true;
    }
    return false;
}

/* Captures in a positive one stay while what follows matches; a negative one leaves none. */
static bool look_around(search *x, const node *n, size_t at, const rest *then) {
    place saved[MAX_GROUPS];
    memcpy(saved, x->group, sizeof(saved));
    bool negative = n->kind == NODE_NOT_AHEAD || n->kind == NODE_NOT_BEHIND;
    bool found = looks(x, n, at);
    if (negative) memcpy(x->group, saved, sizeof(saved));
    if (!x->gave_up && found != negative && go_on(x, at, then)) return true;
    memcpy(x->group, saved, sizeof(saved));
    return false;
}

static unsigned char folded(unsigned char c) { return c >= 'A' && c <= 'Z' ? (unsigned char)(c - 'A' + 'a') : c; }

static bool same_bytes(const search *x, size_t at, const unsigned char *bytes, size_t length, bool icase) {
    if (x->length - at < length) return false;
    for (size_t i = 0; i < length; i++) {
        unsigned char here = x->bytes[at + i];
        if (here != bytes[i] && !(icase && folded(here) == folded(bytes[i]))) return false;
    }
    return true;
}

static bool back_reference(search *x, const node *n, size_t at, const rest *then) {
    place was = x->group[n->low];
    if (was.start == NOWHERE) return false;
    size_t length = was.end - was.start;
    return same_bytes(x, at, x->bytes + was.start, length, n->icase) && go_on(x, at + length, then);
}

static bool enter(search *x, const node *n, size_t at, const rest *then) {
    switch (n->kind) {
    case NODE_BYTES: return same_bytes(x, at, n->bytes, n->high, n->icase) && go_on(x, at + n->high, then);
    case NODE_SET: return at < x->length && in_set(n, x->bytes[at]) && go_on(x, at + 1, then);
    case NODE_EMPTY: return go_on(x, at, then);
    case NODE_NEVER: return false;
    case NODE_SEQ: return siblings(x, n->child, at, then);
    case NODE_ALT:
        for (const node *child = n->child; child != NULL; child = child->sibling)
            if (run(x, child, at, then)) return true;
        return false;
    case NODE_LOOP:
        if (n->mode == POSSESSIVE && MUTANT != 4) return atomic(x, n, at, then);
        return rounds(x, n, at, 0, then);
    case NODE_CAPTURE: {
        rest close = {.kind = THEN_CLOSE, .node = n, .mark = at, .next = then};
        return run(x, n->child, at, &close);
    }
    case NODE_INTEGER: {
        const node *bytes = &(const node){.kind = NODE_ANY_BYTES, .high = integer_length(x, n, at)};
        rest close = {.kind = THEN_CLOSE, .node = n, .mark = at, .next = then};
        return bytes->high > 0 && run(x, bytes, at, &close);
    }
    case NODE_ANY_BYTES: return x->length - at >= n->high && go_on(x, at + n->high, then);
    case NODE_TAKE:
        if (x->group[n->low].start == NOWHERE || number(x, n) < n->high || number(x, n) - n->high > x->length - at)
            return false;
        return go_on(x, at + number(x, n) - n->high, then);
    case NODE_COUNTED: return x->group[n->low].start != NOWHERE && rounds(x, n, at, 0, then);
    case NODE_UTF8: return code_point(x, n, at, then);
    case NODE_CALL: return call(x, n, at, then);
    case NODE_WHEN: {
        predicate asked = {.kind = (predicate_kind)n->low, .number = n->high};
        return predicate_holds(asked, at, x->start, x->length, x->group) && go_on(x, at, then);
    }
    case NODE_ATOMIC: return atomic(x, n, at, then);
    case NODE_AHEAD:
    case NODE_NOT_AHEAD:
    case NODE_BEHIND:
    case NODE_NOT_BEHIND: return look_around(x, n, at, then);
    case NODE_BACKREF: return back_reference(x, n, at, then);
    case NODE_ANCHOR: return anchored(x, (anchor_kind)n->low, at) && go_on(x, at, then);
    }
    return false;
}

static bool run(search *x, const node *n, size_t at, const rest *then) {
    if (x->gave_up || *x->steps == 0 || x->depth == MAX_DEPTH) {
        x->gave_up = true;
        return false;
    }
    --*x->steps;
    ++x->depth;
    bool found = enter(x, n, at, then);
    --x->depth;
    return found && !x->gave_up;
}

answer reference_ask(const test_case *c, question q, const char *bytes, size_t length, size_t from, size_t *steps) {
    const rest accept = {.kind = THEN_ACCEPT};
    search x = {.bytes = (const unsigned char *)bytes, .length = length, .whole = q == ASK_MATCH, .steps = steps};
    size_t last = q == ASK_FIND ? length : from;
    answer a = {.outcome = NO_MATCH};
    for (size_t start = from; start <= last && a.outcome == NO_MATCH && !x.gave_up; start++) {
        for (size_t i = 0; i < MAX_GROUPS; i++) x.group[i] = (place){NOWHERE, NOWHERE};
        x.start = start;
        if (run(&x, c->tree, start, &accept)) {
            a.outcome = MATCH;
            x.group[0] = (place){start, x.stop};
            memcpy(a.group, x.group, sizeof(a.group));
        }
    }
    if (x.gave_up) a.outcome = GAVE_UP;
    return a;
}
