/* label.h - a node as the word that it is: RG_CLASS(RG_WORD, ".+-"), "text", RG_BETWEEN(2, 4), RG_CAPTURE(user). */
#ifndef RG_EXPLAIN_LABEL_H
#define RG_EXPLAIN_LABEL_H

#ifndef RG_PRIV_IN_ORDER
#include "put.h"
#include "rows.h"
#endif

/* word(inside) */
RG_PRIV_LOCAL void rg_priv_put_call(rg_output *out, const char *word, const char *inside) {
    rg_put_text(out, word);
    rg_put(out, "(", 1);
    rg_put_text(out, inside);
    rg_put(out, ")", 1);
}

/* A byte of a set: as it was written, else the word for that set, else the set as a class of regexes. */
RG_PRIV_LOCAL void rg_priv_put_byte_label(rg_output *out, const rg_priv_node *n) {
    static const struct {
        const char *word;
        uint64_t w0, w1;
    } words[] = {
        {"RG_DIGIT", 0x03ff000000000000, 0},
        {"RG_WORD", 0x03ff000000000000, 0x07fffffe87fffffe},
        {"RG_SPACE", 0x0000000100003e00, 0},
        {"RG_ALPHA", 0, 0x07fffffe07fffffe},
        {"RG_ALNUM", 0x03ff000000000000, 0x07fffffe07fffffe},
        {"RG_UPPER", 0, 0x0000000007fffffe},
        {"RG_LOWER", 0, 0x07fffffe00000000},
        {"RG_XDIGIT", 0x03ff000000000000, 0x0000007e0000007e},
        {"RG_PUNCT", 0xfc00fffe00000000, 0x78000001f8000001},
        {"RG_BLANK", 0x0000000100000200, 0},
        {"RG_CNTRL", 0x00000000ffffffff, 0x8000000000000000},
        {"RG_PRINT", 0xffffffff00000000, 0x7fffffffffffffff},
        {"RG_GRAPH", 0xfffffffe00000000, 0x7fffffffffffffff},
    };
    if (n->text[0] != '\0') {
        rg_put_text(out, n->text);
        return;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!rg_priv_is_set(n->first, words[i].w0, words[i].w1)) continue;
        rg_put_text(out, words[i].word);
        return;
    }
    if (~(n->first[0] & n->first[1] & n->first[2] & n->first[3]) == 0)
        rg_put_text(out, "RG_ANY_BYTE");
    else if (n->first[0] == ~(uint64_t)0x400 && ~(n->first[1] & n->first[2] & n->first[3]) == 0)
        rg_put_text(out, "RG_ANY");
    else
        rg_priv_put_set(out, n->first);
}

RG_PRIV_LOCAL void rg_priv_put_text_label(rg_output *out, const rg_priv_node *n) {
    const char byte = (char)rg_priv_text_byte(n, 0);
    if (n->size == 1)
        rg_priv_put_c_text(out, &byte, 1, "'");
    else
        rg_priv_put_c_text(out, n->text, (size_t)n->size, "\"");
}

RG_PRIV_LOCAL void rg_priv_put_point(rg_output *out, uint64_t point) {
    rg_put_text(out, "0x");
    rg_priv_put_hex(out, point, 1);
}
RG_PRIV_LOCAL void rg_priv_put_point_range(rg_output *out, const rg_priv_node *n) {
    if (n->low != n->high) rg_put_text(out, "RG_UTF8_RANGE(");
    rg_priv_put_point(out, n->low);
    if (n->low == n->high) return;
    rg_put_text(out, ", ");
    rg_priv_put_point(out, n->high);
    rg_put(out, ")", 1);
}
RG_PRIV_LOCAL void rg_priv_put_utf8_label(rg_output *out, const rg_priv_node *nodes, size_t r) {
    const size_t begin = rg_priv_begin_of(nodes, r);
    const bool negated = nodes[r].low != 0, one = begin + 1 == r;
    if (negated && one && nodes[begin].low == 10 && nodes[begin].high == 10) {
        rg_put_text(out, "RG_UTF8_ANY");
    } else if (!negated && one && nodes[begin].low != nodes[begin].high) {
        rg_priv_put_point_range(out, &nodes[begin]);
    } else {
        rg_put_text(out, negated ? "RG_UTF8_NOT_CLASS(" : "RG_UTF8_CLASS(");
        for (size_t i = begin; i < r; i++) {
            if (i > begin) rg_put_text(out, ", ");
            rg_priv_put_point_range(out, &nodes[i]);
        }
        rg_put(out, ")", 1);
    }
}

/* "fn(&rg_view_now, 4)" is RG_WHEN(fn, 4). */
RG_PRIV_LOCAL void rg_priv_put_when_label(rg_output *out, const char *call) {
    size_t name = 0, behind;
    while (call[name] != '\0' && call[name] != '(') name++;
    for (behind = name; call[behind] != '\0' && call[behind] != ',' && call[behind] != ')';) behind++;
    rg_put_text(out, "RG_WHEN(");
    rg_put(out, call, name);
    rg_put_text(out, call[behind] != '\0' ? call + behind : ")");
}

RG_PRIV_LOCAL void rg_priv_put_integer_label(rg_output *out, const rg_priv_node *n) {
    if (n->op == RG_PRIV_NODE_NUMERAL) {
        rg_priv_put_call(out, n->low == 10 ? "RG_DECIMAL" : n->low == 16 ? "RG_HEX" : "RG_VARINT", n->text);
        return;
    }
    rg_put_text(out, "RG_U");
    rg_priv_put_number(out, 8 * n->low);
    rg_priv_put_call(out, n->low == 1 ? "" : n->high != 0 ? "BE" : "LE", n->text);
}

/* The bounds that the word has. */
RG_PRIV_LOCAL void rg_priv_put_loop_label(rg_output *out, const rg_priv_node *n) {
    const bool between = rg_priv_starts_as(n->text, "RG_BETWEEN");
    rg_put_text(out, n->text);
    if (!between && !rg_priv_starts_as(n->text, "RG_REPEAT") && !rg_priv_starts_as(n->text, "RG_AT_LEAST") &&
        !rg_priv_starts_as(n->text, "RG_BYTES"))
        return;
    rg_put(out, "(", 1);
    rg_priv_put_number(out, n->low);
    if (between) rg_put_text(out, ", ");
    if (between) rg_priv_put_number(out, n->high);
    rg_put(out, ")", 1);
}

RG_PRIV_LOCAL bool rg_priv_is_integer(const rg_priv_node *n) {
    return n->op == RG_PRIV_NODE_INTEGER || n->op == RG_PRIV_NODE_NUMERAL;
}

RG_PRIV_LOCAL void rg_priv_put_label(rg_output *out, const rg_priv_node *nodes, size_t r) {
    const rg_priv_node *const n = &nodes[r];
    switch (n->op) {
    case RG_PRIV_NODE_BYTE: rg_priv_put_byte_label(out, n); break;
    case RG_PRIV_NODE_TEXT:
    case RG_PRIV_NODE_WORD: rg_priv_put_text_label(out, n); break;
    case RG_PRIV_NODE_UTF8: rg_priv_put_utf8_label(out, nodes, r); break;
    case RG_PRIV_NODE_BACKREF: rg_priv_put_call(out, "RG_BACKREF", n->text); break;
    case RG_PRIV_NODE_WHEN: rg_priv_put_when_label(out, n->text); break;
    case RG_PRIV_NODE_CALL: rg_priv_put_call(out, "RG_CALL", n->text); break;
    case RG_PRIV_NODE_INTEGER:
    case RG_PRIV_NODE_NUMERAL: rg_priv_put_integer_label(out, n); break;
    case RG_PRIV_NODE_TAKE:
        rg_put_text(out, n->low == 0 ? "RG_TAKE(" : "RG_TAKE_LESS(");
        rg_put_text(out, n->text);
        if (n->low != 0) rg_put_text(out, ", ");
        if (n->low != 0) rg_priv_put_number(out, n->low);
        rg_put(out, ")", 1);
        break;
    case RG_PRIV_NODE_CAPTURE:
        if (rg_priv_is_integer(n - 1))
            rg_priv_put_integer_label(out, n - 1);
        else
            rg_priv_put_call(out, "RG_CAPTURE", n->text);
        break;
    case RG_PRIV_NODE_AGAIN: rg_priv_put_call(out, "RG_CAPTURE_AGAIN", n->text); break;
    case RG_PRIV_NODE_GREEDY:
    case RG_PRIV_NODE_LAZY:
    case RG_PRIV_NODE_POSSESSIVE: rg_priv_put_loop_label(out, n); break;
    case RG_PRIV_NODE_COUNTED: rg_priv_put_call(out, "RG_COUNTED", n->text); break;
    case RG_PRIV_NODE_SEQ: rg_put_text(out, "RG_SEQ"); break;
    case RG_PRIV_NODE_WORDS:
    case RG_PRIV_NODE_ALT: rg_put_text(out, "RG_ALT"); break;
    default: rg_put_text(out, n->text); break;
    }
}

#endif
