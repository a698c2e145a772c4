/* outline.h - a pattern for a program to read: one line a node, parents first, fields between tabs. docs/explain.md has
 * the fields; new ones come behind those that are there.
 */
#ifndef RG_EXPLAIN_OUTLINE_H
#define RG_EXPLAIN_OUTLINE_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/info.h"
#include "label.h"
#include "regex.h"
#endif

/* A field holds no tab and no newline: a class is as it was written, and may have one. */
RG_PRIV_LOCAL ptrdiff_t rg_priv_write_field(void *user, const char *bytes, size_t n) {
    const char *const put = *bytes == '\t' || *bytes == '\n' ? " " : bytes;
    size_t plain = 1;
    while (plain < n && put == bytes && bytes[plain] != '\t' && bytes[plain] != '\n') plain++;
    return rg_put((rg_output *)user, put, plain) < 0 ? -1 : (ptrdiff_t)plain;
}

RG_PRIV_LOCAL void rg_priv_put_tab_number(rg_output *out, uint64_t n, bool bounded) {
    rg_put(out, "\t", 1);
    if (bounded)
        rg_priv_put_number(out, n);
    else
        rg_put_text(out, "inf");
}

RG_PRIV_LOCAL void rg_priv_outline_line(rg_output *out, const rg_priv_pattern *pattern, size_t r, size_t depth) {
    static const char *const kinds[] = {"byte",          "text",
                                        "text",          "alt",
                                        "range",         "utf8",
                                        "empty",         "never",
                                        "begin",         "end",
                                        "line_begin",    "line_end",
                                        "word_boundary", "not_word_boundary",
                                        "backref",       "when",
                                        "call",          "integer",
                                        "numeral",       "take",
                                        "mistake",       "capture",
                                        "capture",       "atomic",
                                        "ahead",         "not_ahead",
                                        "behind",        "not_behind",
                                        "greedy",        "lazy",
                                        "possessive",    "counted",
                                        "seq",           "alt"};
    static const char *const frames[] = {"none", "search", "match", "both"};
    const rg_priv_node *const n = &pattern->nodes[r];
    const bool name = n->op == RG_PRIV_NODE_BACKREF || (n->op >= RG_PRIV_NODE_CALL && n->op <= RG_PRIV_NODE_AGAIN);
    const uint64_t word = n->op == RG_PRIV_NODE_WORD ? n->size : 0;
    rg_output field = rg_to_function(rg_priv_write_field, out);
    rg_priv_put_number(out, depth);
    rg_put(out, "\t", 1);
    rg_put_text(out, kinds[n->op]);
    rg_put(out, "\t", 1);
    rg_priv_put_label(&field, pattern->nodes, r);
    rg_put(out, "\t", 1);
    if (n->op == RG_PRIV_NODE_BYTE)
        rg_priv_put_set(out, n->first);
    else if (name || n->op == RG_PRIV_NODE_COUNTED)
        rg_put_text(&field, n->text);
    rg_priv_put_tab_number(out, n->op <= RG_PRIV_NODE_WORD ? 0 : n->low, true);
    rg_priv_put_tab_number(out, n->high, n->high != RG_PRIV_NODE_INF);
    rg_priv_put_tab_number(out, n->least + word, true);
    rg_priv_put_tab_number(out, n->most + word, n->most < RG_PRIV_NODE_FAR);
    rg_put(out, "\t", 1);
    rg_put_text(out, frames[n->pushes & 3]);
    rg_priv_put_tab_number(out, n->cost, true);
    rg_priv_put_tab_number(out, n->fold, true);
    rg_priv_put_tab_number(out, n->op == RG_PRIV_NODE_TEXT && n->serial != 0 && n->serial == pattern->landmark, true);
    rg_put(out, "\n", 1);
}

RG_PRIV_LOCAL void rg_priv_outline_of(rg_output *out, const rg_priv_pattern *pattern, size_t r, size_t depth);

RG_PRIV_LOCAL void rg_priv_outline_parts(rg_output *out, const rg_priv_pattern *pattern, size_t r, unsigned op,
                                         size_t depth) {
    if (pattern->nodes[r].op != op) {
        rg_priv_outline_of(out, pattern, r, depth);
        return;
    }
    rg_priv_outline_parts(out, pattern, rg_priv_begin_of(pattern->nodes, r - 1) - 1, op, depth);
    rg_priv_outline_parts(out, pattern, r - 1, op, depth);
}

RG_PRIV_LOCAL void rg_priv_outline_of(rg_output *out, const rg_priv_pattern *pattern, size_t r, size_t depth) {
    const rg_priv_node *const nodes = pattern->nodes;
    rg_priv_outline_line(out, pattern, r, depth);
    if (nodes[r].op >= RG_PRIV_NODE_SEQ) {
        rg_priv_outline_parts(out, pattern, r, nodes[r].op, depth + 1);
    } else if (nodes[r].op == RG_PRIV_NODE_WORDS) {
        for (size_t i = rg_priv_begin_of(nodes, r); i < r; i++) rg_priv_outline_line(out, pattern, i, depth + 1);
    } else if (rg_priv_children_of(&nodes[r]) == 1) {
        rg_priv_outline_of(out, pattern, r - 1, depth + 1);
    }
}

RG_PRIV_LOCAL void rg_priv_put_outline(rg_output *out, const rg_priv_pattern *pattern) {
    rg_put_text(out, "pattern\t");
    rg_put_text(out, pattern->info->name);
    rg_put(out, "\t", 1);
    rg_priv_put_regex(out, pattern);
    rg_put(out, "\n", 1);
    rg_priv_outline_of(out, pattern, pattern->count - 1, 0);
}

#endif
