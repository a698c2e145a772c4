/* tree.h - what a regex means, as a tree, and what is true of its parts: lengths, captures, and whether case
   matters. */
#ifndef WORDS_TREE_H
#define WORDS_TREE_H

#include "points.h"

typedef enum {
    NODE_EMPTY, /* (?:) */
    NODE_NEVER, /* (?!) */
    NODE_TEXT,  /* text: bytes one after the other; caseless or not */
    NODE_SET,   /* set: one byte, or one code point; both cases are in it where it is caseless */
    NODE_CAT,   /* children, one after the other */
    NODE_ALT,   /* children, one or the other */
    NODE_LOOP,  /* min, max, mode of the one child */
    NODE_GROUP, /* the one child captured: number */
    NODE_ATOMIC,
    NODE_LOOK,    /* behind, negative */
    NODE_PLACE,   /* word: of no length, as RG_WORD_BOUNDARY */
    NODE_NEWLINE, /* \R */
    NODE_DOLLAR,  /* the end, or before a newline there */
    NODE_CARET,   /* the beginning of a line, but not behind a newline that ends the subject */
    NODE_REF      /* the group of that number once more; caseless or not */
} node_kind;

typedef enum { GREEDY, LAZY, POSSESSIVE } loop_mode;
enum { NO_MAXIMUM = -1 };

typedef struct node {
    node_kind kind;
    bool caseless, behind, negative;
    loop_mode mode;
    int min, max, number;
    size_t offset; /* in the regex, as of all */
    const char *word;
    rg_span text;
    points set;
    struct node *first, *last, *next;
} node;

static node *new_node(arena *a, node_kind kind, size_t offset) {
    node *const n = take(a, sizeof(node));
    n->kind = kind;
    n->offset = offset;
    return n;
}

static void append(node *parent, node *child) {
    if (parent->first == NULL)
        parent->first = child;
    else
        parent->last->next = child;
    parent->last = child;
    child->next = NULL;
}

static node *parent_of(arena *a, node_kind kind, size_t offset, node *child) {
    node *const n = new_node(a, kind, offset);
    append(n, child);
    return n;
}

/* ---- What is true of a node -------------------------------------------------------------------------------------- */

/* The fewest and the most bytes that it takes. UNBOUNDED is as good as any larger number, and nothing is counted
   beyond it. */
#define UNBOUNDED ((uint64_t)1 << 40)

static uint64_t at_most(uint64_t bytes) { return bytes < UNBOUNDED ? bytes : UNBOUNDED; }

static size_t bytes_of(uint32_t point) { return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4; }

typedef struct {
    uint64_t min, max;
} lengths;

static lengths lengths_of(const node *n, bool utf8) {
    lengths all = {0, 0};
    switch (n->kind) {
    case NODE_TEXT: return (lengths){n->text.len, n->text.len};
    case NODE_NEWLINE: return (lengths){1, utf8 ? 3 : 2};
    case NODE_REF: return (lengths){0, UNBOUNDED};
    case NODE_SET:
        if (n->set.count == 0) return (lengths){0, 0};
        if (!utf8) return (lengths){1, 1};
        return (lengths){bytes_of(n->set.at[0].low), bytes_of(n->set.at[n->set.count - 1].high)};
    case NODE_LOOP: {
        const lengths body = lengths_of(n->first, utf8);
        all.min = at_most(body.min * (uint64_t)n->min);
        all.max = body.max == 0 ? 0 : n->max == NO_MAXIMUM ? UNBOUNDED : at_most(body.max * (uint64_t)n->max);
        return all;
    }
    case NODE_CAT:
        for (const node *child = n->first; child != NULL; child = child->next) {
            const lengths one = lengths_of(child, utf8);
            all.min = at_most(all.min + one.min);
            all.max = at_most(all.max + one.max);
        }
        return all;
    case NODE_ALT:
        for (const node *child = n->first; child != NULL; child = child->next) {
            const lengths one = lengths_of(child, utf8);
            if (child == n->first || one.min < all.min) all.min = one.min;
            if (one.max > all.max) all.max = one.max;
        }
        return all;
    case NODE_GROUP:
    case NODE_ATOMIC: return lengths_of(n->first, utf8);
    default: return all;
    }
}

static bool any_node(const node *n, bool (*is)(const node *)) {
    if (is(n)) return true;
    for (const node *child = n->first; child != NULL; child = child->next)
        if (any_node(child, is)) return true;
    return false;
}

static bool is_group(const node *n) { return n->kind == NODE_GROUP; }
static bool is_reference(const node *n) { return n->kind == NODE_REF; }

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* Does case matter: must it (CASED), must it not (CASELESS), both at different places, or is it the same (0)? */
enum { CASED = 1, CASELESS = 2 };

static int case_of(const node *n) {
    int all = 0;
    if (n->kind == NODE_REF) all = n->caseless ? CASELESS : CASED;
    if (n->kind == NODE_TEXT)
        for (size_t i = 0; i < n->text.len; i++)
            if (is_letter(n->text.ptr[i])) all = n->caseless ? CASELESS : CASED;
    if (n->kind == NODE_SET) {
        const points with_other_case = folded(&n->set);
        if (!same(&with_other_case, &n->set)) all = CASED;
    }
    for (const node *child = n->first; child != NULL; child = child->next) all |= case_of(child);
    return all;
}

#endif
