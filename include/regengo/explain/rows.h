/* rows.h - how a pattern's rows hang together (run/node.h), and what they tell by themselves. */
#ifndef RG_EXPLAIN_ROWS_H
#define RG_EXPLAIN_ROWS_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../run/node.h"
#endif

RG_PRIV_LOCAL unsigned rg_priv_children_of(const rg_priv_node *n) {
    return n->op >= RG_PRIV_NODE_SEQ ? 2 : n->op >= RG_PRIV_NODE_CAPTURE;
}

/* The first row of a node's own. Those of its last child end right before it, those of the child before that before
 * these. Takes time in proportion to the rows. */
RG_PRIV_LOCAL size_t rg_priv_begin_of(const rg_priv_node *nodes, size_t r) {
    for (size_t missing = 1;; r--) {
        missing += rg_priv_children_of(&nodes[r]);
        const unsigned items = nodes[r].op == RG_PRIV_NODE_WORDS ? RG_PRIV_NODE_WORD
                             : nodes[r].op == RG_PRIV_NODE_UTF8  ? RG_PRIV_NODE_RANGE
                                                                 : RG_PRIV_NODE_ALT + 1;
        while (r > 0 && nodes[r - 1].op == items) r--;
        if (--missing == 0) return r;
    }
}

/* Byte i of a text. One that is a number is written as none: there `low` is the byte. */
RG_PRIV_LOCAL unsigned char rg_priv_text_byte(const rg_priv_node *n, size_t i) {
    return n->size == 1 ? (unsigned char)(n->low | (unsigned char)n->text[0]) : (unsigned char)n->text[i];
}

/* Is a node of one of two kinds within? */
RG_PRIV_LOCAL bool rg_priv_holds(const rg_priv_node *nodes, size_t r, unsigned op, unsigned or_op) {
    for (size_t i = rg_priv_begin_of(nodes, r); i <= r; i++) {
        if (nodes[i].op == op || nodes[i].op == or_op) return true;
    }
    return false;
}

/* Can PCRE2 tell that it is always so long? Its own rules for what stands in a look-behind. */
RG_PRIV_LOCAL bool rg_priv_is_fixed(const rg_priv_node *nodes, size_t r) {
    const rg_priv_node *const n = &nodes[r];
    if (n->least != n->most) return false;
    if (n->op >= RG_PRIV_NODE_SEQ)
        return rg_priv_is_fixed(nodes, r - 1) && rg_priv_is_fixed(nodes, rg_priv_begin_of(nodes, r - 1) - 1);
    if (n->op == RG_PRIV_NODE_GREEDY) return n->low == n->high && n->low > 0 && nodes[r - 1].op == RG_PRIV_NODE_BYTE;
    if (n->op > RG_PRIV_NODE_GREEDY) return false;
    if (n->op >= RG_PRIV_NODE_AHEAD) return true;
    if (n->op >= RG_PRIV_NODE_CAPTURE) return rg_priv_is_fixed(nodes, r - 1);
    return n->op != RG_PRIV_NODE_BACKREF;
}

/* Alternatives at the top may have a length each. Of these PCRE2 takes the first, and a look-behind here the longest
 * that matches: the same, as long as nothing is captured, or kept. */
RG_PRIV_LOCAL bool rg_priv_is_plain_behind(const rg_priv_node *nodes, size_t r, bool negative) {
    if (rg_priv_is_fixed(nodes, r)) return true;
    if (!negative && rg_priv_holds(nodes, r, RG_PRIV_NODE_CAPTURE, RG_PRIV_NODE_AGAIN)) return false;
    if (nodes[r].op == RG_PRIV_NODE_WORDS) return true;
    return nodes[r].op == RG_PRIV_NODE_ALT && rg_priv_is_plain_behind(nodes, r - 1, negative) &&
           rg_priv_is_plain_behind(nodes, rg_priv_begin_of(nodes, r - 1) - 1, negative);
}

#endif
