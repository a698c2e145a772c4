/* literal.h - the pieces of a regex that have no parts: literals, words, code points; and what writing a regex keeps in
 * mind. */
#ifndef RG_EXPLAIN_LITERAL_H
#define RG_EXPLAIN_LITERAL_H

#ifndef RG_PRIV_IN_ORDER
#include "put.h"
#include "rows.h"
#endif

/* How tight the text must be: anything; a part of a sequence; what a quantifier may follow. */
#define RG_PRIV_ANY_TEXT 0
#define RG_PRIV_PART_TEXT 1
#define RG_PRIV_ATOM_TEXT 2

/* As many copies of a round, or lengths of a look-behind, are written out; more have no regex. */
#define RG_PRIV_MOST_COPIES 16
#define RG_PRIV_MOST_LENGTHS 64
#define RG_PRIV_LONGEST_NAME 32 /* PCRE2's; a longer one is a comment */

typedef struct rg_priv_opened {
    const char *name;
    const struct rg_priv_opened *around;
} rg_priv_opened;

typedef struct rg_priv_regex {
    rg_output *out;
    const rg_priv_node *nodes;
    size_t root;
    unsigned groups; /* of the regex so far */
    unsigned rounds; /* loops around */
    bool whole;      /* it means all that the matcher does */
    bool twice;      /* a name has more than one number */
    const rg_priv_opened *opened;
    const char *sought; /* its numbers are collected, and nothing else matters */
    unsigned found[RG_PRIV_MOST_COPIES], finds;
} rg_priv_regex;

RG_PRIV_LOCAL unsigned rg_priv_regex_group(rg_priv_regex *to) { return ++to->groups; }

/* A comment for what has no regex: "(?#RG_TAKE length)". */
RG_PRIV_LOCAL void rg_priv_regex_lacks(rg_priv_regex *to, const char *word, const char *name) {
    to->whole = false;
    rg_put_text(to->out, "(?#");
    rg_put_text(to->out, word);
    if (*name != '\0') rg_put(to->out, " ", 1);
    for (; *name != '\0' && *name != '(' && *name != ')'; name++) rg_put(to->out, name, 1);
    rg_put(to->out, ")", 1);
}

/* Captures what is left of the subject, as a group of its own; or asks whether as much is left as it has captured. */
RG_PRIV_LOCAL unsigned rg_priv_regex_rest(rg_priv_regex *to) {
    rg_put_text(to->out, "(?=((?s:.)*+))");
    return rg_priv_regex_group(to);
}
RG_PRIV_LOCAL void rg_priv_regex_at(rg_priv_regex *to, const char *look, unsigned group) {
    rg_put_text(to->out, look);
    rg_put_text(to->out, "\\g{");
    rg_priv_put_number(to->out, group);
    rg_put_text(to->out, "}\\z)");
}

/* ---- literals ---- */

RG_PRIV_LOCAL void rg_priv_regex_bytes(rg_priv_regex *to, const rg_priv_node *n) {
    for (size_t i = 0; i < n->size; i++) rg_priv_put_regex_byte(to->out, rg_priv_text_byte(n, i), RG_PRIV_SPECIAL);
}

RG_PRIV_LOCAL bool rg_priv_has_letters(const rg_priv_node *n) {
    for (size_t i = 0; i < n->size; i++) {
        const unsigned char c = rg_priv_text_byte(n, i);
        if ((c | 32) >= 'a' && (c | 32) <= 'z') return true;
    }
    return false;
}

RG_PRIV_LOCAL void rg_priv_regex_text(rg_priv_regex *to, const rg_priv_node *n, int tight) {
    const bool fold = n->fold != 0 && rg_priv_has_letters(n);
    const bool closed = fold || n->size == 0 || (tight == RG_PRIV_ATOM_TEXT && n->size > 1);
    if (closed) rg_put_text(to->out, fold ? "(?i:" : "(?:");
    rg_priv_regex_bytes(to, n);
    if (closed) rg_put(to->out, ")", 1);
}

RG_PRIV_LOCAL void rg_priv_regex_words(rg_priv_regex *to, size_t r, int tight) {
    const rg_priv_node *const n = &to->nodes[r];
    const bool closed = n->fold != 0 || tight != RG_PRIV_ANY_TEXT;
    if (closed) rg_put_text(to->out, n->fold != 0 ? "(?i:" : "(?:");
    for (size_t i = rg_priv_begin_of(to->nodes, r); i < r; i++) {
        rg_priv_regex_bytes(to, &to->nodes[i]);
        if (i + 1 < r) rg_put(to->out, "|", 1);
    }
    if (closed) rg_put(to->out, ")", 1);
}

/* The code points that are in none of the rows: from one gap to the next. */
RG_PRIV_LOCAL void rg_priv_regex_utf8(rg_priv_regex *to, size_t r) {
    const rg_priv_node *const nodes = to->nodes;
    const size_t begin = rg_priv_begin_of(nodes, r);
    bool some = false;
    rg_put_text(to->out, "(?:");
    for (size_t i = begin; i < r && nodes[r].low == 0; i++)
        rg_priv_put_points(to->out, (uint32_t)nodes[i].low, (uint32_t)nodes[i].high, &some);
    for (uint64_t at = 0; at <= 0x10ffff && nodes[r].low != 0;) {
        uint64_t next = 0x110000, end = at;
        for (size_t i = begin; i < r; i++) {
            if (nodes[i].low <= at && nodes[i].high >= end) end = nodes[i].high + 1;
            if (nodes[i].low > at && nodes[i].low < next) next = nodes[i].low;
        }
        if (end == at) {
            rg_priv_put_points(to->out, (uint32_t)at, (uint32_t)(next - 1), &some);
            end = next;
        }
        at = end;
    }
    if (!some) rg_put_text(to->out, "(?!)");
    rg_put(to->out, ")", 1);
}

#endif
