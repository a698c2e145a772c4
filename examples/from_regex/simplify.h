/* simplify.h - the same with fewer parts: what a regex has to write as several things and words as one. */
#ifndef WORDS_SIMPLIFY_H
#define WORDS_SIMPLIFY_H

#include "parse.h"

static node *simplified(parser *p, node *n, uint64_t follows);

static bool is_one_way(const node *n) {
    return n->kind == NODE_TEXT || n->kind == NODE_SET || n->kind == NODE_PLACE || n->kind == NODE_EMPTY ||
           n->kind == NODE_NEVER;
}

static bool has_letters(const node *n) { return case_of(n) != 0; }

/* A run of literals among siblings as one, as far as case matters in all of it or in none; *next is the sibling
   behind it. */
static node *joined_run(parser *p, node *first, node **next) {
    size_t total = first->text.len;
    bool caseless = first->caseless, letters = has_letters(first);
    node *end = first->next;
    while (end != NULL && end->kind == NODE_TEXT) {
        const bool more = has_letters(end);
        if (more && letters && end->caseless != caseless) break;
        if (!letters) caseless = end->caseless;
        letters |= more;
        total += end->text.len;
        end = end->next;
    }
    *next = end;
    if (end == first->next) return first;
    char *const bytes = take(p->memory, total);
    size_t at = 0;
    for (const node *one = first; one != end; one = one->next) {
        memcpy(bytes + at, one->text.ptr, one->text.len);
        at += one->text.len;
    }
    node *const all = new_node(p->memory, NODE_TEXT, first->offset);
    all->text = span_of(bytes, total);
    all->caseless = caseless;
    return all;
}

static node *simplified_sequence(parser *p, node *n, uint64_t follows) {
    node *const all = new_node(p->memory, NODE_CAT, n->offset), *const whole = new_node(p->memory, NODE_CAT, n->offset);
    uint64_t rest = lengths_of(n, p->utf8).min;
    for (node *child = n->first, *next = NULL; child != NULL; child = next) {
        next = child->next;
        const uint64_t own = lengths_of(child, p->utf8).min;
        rest -= own < rest ? own : rest;
        node *const one = simplified(p, child, follows + rest);
        if (one->kind == NODE_EMPTY) continue;
        if (one->kind != NODE_CAT) {
            append(all, one);
            continue;
        }
        for (node *inner = one->first, *after = NULL; inner != NULL; inner = after) {
            after = inner->next;
            append(all, inner);
        }
    }
    for (node *child = all->first, *next = NULL; child != NULL; child = next) {
        next = child->next;
        append(whole, child->kind == NODE_TEXT ? joined_run(p, child, &next) : child);
    }
    if (whole->first == NULL) return new_node(p->memory, NODE_EMPTY, n->offset);
    return whole->first == whole->last ? whole->first : whole;
}

static node *simplified_loop(parser *p, node *n) {
    const bool captures = any_node(n, is_group);
    const node *const body = n->first;
    if (!captures && (n->max == 0 || body->kind == NODE_EMPTY)) return new_node(p->memory, NODE_EMPTY, n->offset);
    if (n->min == n->max && (n->mode != POSSESSIVE || is_one_way(body))) n->mode = GREEDY;
    if (n->min == n->max && n->mode == POSSESSIVE) {
        n->mode = GREEDY;
        node *const one = n->max == 1 ? n->first : n;
        return parent_of(p->memory, NODE_ATOMIC, n->offset, one);
    }
    return n->min == 1 && n->max == 1 ? n->first : n;
}

/* Of a look-behind with alternatives of several lengths that capture, the first alternative wins and not the
   longest. */
static node *simplified_look(parser *p, node *n) {
    node *const body = n->first;
    const lengths length = lengths_of(body, p->utf8);
    if (body->kind == NODE_EMPTY) return new_node(p->memory, n->negative ? NODE_NEVER : NODE_EMPTY, n->offset);
    if (!n->behind) return n;
    if (length.max > REPEAT_MOST || any_node(body, is_reference))
        fail(p, n->offset, "a look-behind without a bound to its length, or with one above %d, has no word",
             REPEAT_MOST);
    if (n->negative || body->kind != NODE_ALT || length.min == length.max || !any_node(body, is_group)) return n;
    node *const ways = new_node(p->memory, NODE_ALT, n->offset);
    for (node *child = body->first, *next = NULL; child != NULL; child = next) {
        next = child->next;
        node *const way = parent_of(p->memory, NODE_LOOK, child->offset, child);
        way->behind = true;
        append(ways, way);
    }
    return parent_of(p->memory, NODE_ATOMIC, n->offset, ways);
}

/* follows: how many bytes at least are consumed behind it where the whole matches. */
static node *simplified(parser *p, node *n, uint64_t follows) {
    node *all = NULL;
    switch (n->kind) {
    case NODE_CAT: return simplified_sequence(p, n, follows);
    case NODE_ALT:
        all = new_node(p->memory, NODE_ALT, n->offset);
        for (node *child = n->first, *next = NULL; child != NULL; child = next) {
            next = child->next;
            node *const one = simplified(p, child, follows);
            if (one->kind != NODE_ALT) {
                append(all, one);
                continue;
            }
            for (node *inner = one->first, *after = NULL; inner != NULL; inner = after) {
                after = inner->next;
                append(all, inner);
            }
        }
        return all->first == all->last ? all->first : all;
    case NODE_SET:
        if (n->set.count == 0) return new_node(p->memory, NODE_NEVER, n->offset);
        if (how_many(&n->set) > 1) return n;
        p->now.caseless = false;
        return point_node(p, n->set.at[0].low);
    case NODE_CARET:
        if (follows == 0) return n;
        all = new_node(p->memory, NODE_PLACE, n->offset);
        all->word = "RG_LINE_BEGIN";
        return all;
    case NODE_LOOP:
    case NODE_GROUP:
    case NODE_ATOMIC:
    case NODE_LOOK: {
        node *const body = simplified(p, n->first, n->kind == NODE_LOOK ? 0 : follows);
        n->first = n->last = NULL;
        append(n, body);
        if (n->kind == NODE_LOOP) return simplified_loop(p, n);
        if (n->kind == NODE_LOOK) return simplified_look(p, n);
        return n->kind == NODE_ATOMIC && is_one_way(body) ? body : n;
    }
    default: return n;
    }
}

#endif
