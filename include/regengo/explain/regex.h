/* regex.h - a pattern as a regex of PCRE2's, without options, over bytes, that means what the matcher means.
 *
 * Where PCRE2 means something else by the same text, the text is another:
 *   (?m)^ and $    depend on what a newline is, and ^ is not right behind a last one: (?<![^\n]) and (?![^\n])
 *   (a*)*          a round that may be empty: what is left of the subject is captured where a loop and a round begin,
 *                  and compared
 *   (?<=a|bc+)     lengths that PCRE2 10.42 cannot tell: each length is tried by itself, the longest first
 * Such groups have numbers and no names. What stands more than once, a capture in a copy of a round or an
 * RG_CAPTURE_AGAIN, has one name and several numbers, and the last of them that took part is the capture: (?J) goes
 * before.
 *
 * What has no regex (RG_TAKE, RG_COUNTED, RG_WHEN, RG_CALL; that an integer in digits must fit 64 bits) is a comment in
 * its place.
 */
#ifndef RG_EXPLAIN_REGEX_H
#define RG_EXPLAIN_REGEX_H

#ifndef RG_PRIV_IN_ORDER
#include "literal.h"
#endif

RG_PRIV_LOCAL void rg_priv_regex_of(rg_priv_regex *to, size_t r, int tight);

/* ---- captures ---- */

RG_PRIV_LOCAL bool rg_priv_is_again(const rg_priv_regex *to, const char *name) {
    for (size_t i = 0; i <= to->root; i++) {
        if (to->nodes[i].op == RG_PRIV_NODE_AGAIN && rg_priv_is_same_text(to->nodes[i].text, name)) return true;
    }
    return false;
}

RG_PRIV_LOCAL size_t rg_priv_name_length(const char *name) {
    size_t n = 0;
    while (name[n] != '\0') n++;
    return n;
}

/* Of several groups of one capture the last one in the regex is taken for the last one that took part: in a loop that
 * is not so. */
RG_PRIV_LOCAL void rg_priv_regex_capture(rg_priv_regex *to, size_t r) {
    const char *const name = to->nodes[r].text;
    const rg_priv_opened opened = {name, to->opened};
    const unsigned number = rg_priv_regex_group(to);
    if (to->sought != NULL && rg_priv_is_same_text(to->sought, name)) {
        bool known = false;
        for (unsigned i = 0; i < to->finds && i < RG_PRIV_MOST_COPIES; i++) known = known || to->found[i] == number;
        if (!known && to->finds < RG_PRIV_MOST_COPIES) to->found[to->finds] = number;
        to->finds += !known;
    }
    if (rg_priv_is_again(to, name)) {
        to->twice = true;
        if (to->rounds > 0) to->whole = false;
        for (const rg_priv_opened *o = to->opened; o != NULL; o = o->around) {
            if (rg_priv_is_same_text(o->name, name)) to->whole = false;
        }
    }
    rg_put(to->out, "(", 1);
    rg_put_text(to->out, rg_priv_name_length(name) > RG_PRIV_LONGEST_NAME ? "(?#" : "?<");
    rg_put_text(to->out, name);
    rg_put_text(to->out, rg_priv_name_length(name) > RG_PRIV_LONGEST_NAME ? ")" : ">");
    to->opened = &opened;
    rg_priv_regex_of(to, r - 1, RG_PRIV_ANY_TEXT);
    to->opened = opened.around;
    rg_put(to->out, ")", 1);
}

/* What the last of its groups that took part has captured, once more. Their numbers are those of a walk through all of
 * it. */
RG_PRIV_LOCAL void rg_priv_regex_backref(rg_priv_regex *to, const rg_priv_node *n) {
    rg_output nowhere = rg_to_buffer(NULL, 0);
    rg_priv_regex look = {.out = &nowhere, .nodes = to->nodes, .root = to->root, .sought = n->text};
    if (to->sought != NULL) return;
    rg_priv_regex_of(&look, look.root, RG_PRIV_ANY_TEXT);
    if (look.finds == 0 || look.finds > RG_PRIV_MOST_COPIES) {
        rg_priv_regex_lacks(to, "RG_BACKREF", n->text);
        return;
    }
    if (n->fold != 0) rg_put_text(to->out, "(?i:");
    if (look.finds == 1 && rg_priv_name_length(n->text) <= RG_PRIV_LONGEST_NAME) {
        rg_put_text(to->out, "\\k<");
        rg_put_text(to->out, n->text);
        rg_put(to->out, ">", 1);
    } else {
        for (unsigned i = look.finds; i-- > 0;) {
            if (i > 0) {
                rg_put_text(to->out, "(?(");
                rg_priv_put_number(to->out, look.found[i]);
                rg_put(to->out, ")", 1);
            }
            rg_put_text(to->out, "\\g{");
            rg_priv_put_number(to->out, look.found[i]);
            rg_put_text(to->out, i > 0 ? "}|" : "}");
        }
        for (unsigned i = 1; i < look.finds; i++) rg_put(to->out, ")", 1);
    }
    if (n->fold != 0) rg_put(to->out, ")", 1);
}

/* ---- loops ---- */

RG_PRIV_LOCAL void rg_priv_regex_quantifier(rg_priv_regex *to, const rg_priv_node *n) {
    if (n->low == 0 && n->high == RG_PRIV_NODE_INF) {
        rg_put(to->out, "*", 1);
    } else if (n->low == 1 && n->high == RG_PRIV_NODE_INF) {
        rg_put(to->out, "+", 1);
    } else if (n->low == 0 && n->high == 1) {
        rg_put(to->out, "?", 1);
    } else {
        rg_put(to->out, "{", 1);
        rg_priv_put_number(to->out, n->low);
        if (n->low != n->high) rg_put(to->out, ",", 1);
        if (n->low != n->high && n->high != RG_PRIV_NODE_INF) rg_priv_put_number(to->out, n->high);
        rg_put(to->out, "}", 1);
    }
    if (n->op == RG_PRIV_NODE_LAZY) rg_put(to->out, "?", 1);
    if (n->op == RG_PRIV_NODE_POSSESSIVE) rg_put(to->out, "+", 1);
}

RG_PRIV_LOCAL void rg_priv_regex_rounds(rg_priv_regex *to, size_t r, int tight) {
    const bool again = to->nodes[r].high > 1;
    to->rounds += again;
    rg_priv_regex_of(to, r - 1, tight);
    to->rounds -= again;
}

/* PCRE2 lets any round be empty. Here only the first may: a round ends further on (less is left), or where the loop
 * began. */
RG_PRIV_LOCAL void rg_priv_regex_endless(rg_priv_regex *to, size_t r, const char *lazy) {
    const unsigned loop = rg_priv_regex_rest(to);
    rg_put_text(to->out, "(?:");
    const unsigned turn = rg_priv_regex_rest(to);
    rg_priv_regex_rounds(to, r, RG_PRIV_PART_TEXT);
    rg_priv_regex_at(to, "(?:(?!", turn);
    rg_priv_regex_at(to, "|(?=", loop);
    rg_put_text(to->out, to->nodes[r].low == 0 ? "))*" : "))+");
    rg_put_text(to->out, lazy);
}

/* Each round within the one before, behind it if that was not empty; the first one has to be if any does. */
RG_PRIV_LOCAL void rg_priv_regex_up_to(rg_priv_regex *to, size_t r, const char *lazy) {
    const uint64_t low = to->nodes[r].low, high = to->nodes[r].high, from = low > 1 ? low - 1 : 0;
    for (uint64_t done = from; done < high; done++) {
        if (done >= low) rg_put_text(to->out, "(?:");
        const unsigned turn = rg_priv_regex_rest(to);
        rg_priv_regex_of(to, r - 1, RG_PRIV_PART_TEXT);
        if (done + 1 == high) break;
        rg_priv_regex_at(to, "(?:(?=", turn);
        rg_priv_regex_at(to, "|(?!", turn);
    }
    for (uint64_t done = high; done-- > from;) {
        if (done + 1 < high) rg_put(to->out, ")", 1);
        if (done < low) continue;
        rg_put_text(to->out, ")?");
        rg_put_text(to->out, lazy);
    }
}

RG_PRIV_LOCAL void rg_priv_regex_loop(rg_priv_regex *to, size_t r, int tight) {
    const rg_priv_node *const n = &to->nodes[r];
    const bool may_be_empty = to->nodes[r - 1].least == 0 && n->low != n->high && n->high > 1;
    const uint64_t copies = (n->low > 1) + (n->high == RG_PRIV_NODE_INF ? 1 : (n->low > 0) + n->high - n->low);
    const bool captures = rg_priv_holds(to->nodes, r, RG_PRIV_NODE_CAPTURE, RG_PRIV_NODE_AGAIN);
    const bool too_many = may_be_empty && (copies > RG_PRIV_MOST_COPIES || (copies > 1 && captures && to->rounds > 0));
    if (n->op == RG_PRIV_NODE_COUNTED) rg_priv_regex_lacks(to, "RG_COUNTED", n->text);
    if (too_many) rg_priv_regex_lacks(to, "rounds that may be empty", "");
    if (n->op == RG_PRIV_NODE_COUNTED || !may_be_empty || too_many) {
        if (tight == RG_PRIV_ATOM_TEXT) rg_put_text(to->out, "(?:");
        rg_priv_regex_rounds(to, r, RG_PRIV_ATOM_TEXT);
        rg_priv_regex_quantifier(to, n);
        if (tight == RG_PRIV_ATOM_TEXT) rg_put(to->out, ")", 1);
        return;
    }
    if (copies > 1 && captures) to->twice = true;
    rg_put_text(to->out, n->op == RG_PRIV_NODE_POSSESSIVE ? "(?>" : "(?:");
    if (n->low > 1) {
        rg_priv_regex_rounds(to, r, RG_PRIV_ATOM_TEXT);
        rg_put(to->out, "{", 1);
        rg_priv_put_number(to->out, n->low - 1);
        rg_put(to->out, "}", 1);
    }
    if (n->high == RG_PRIV_NODE_INF)
        rg_priv_regex_endless(to, r, n->op == RG_PRIV_NODE_LAZY ? "?" : "");
    else
        rg_priv_regex_up_to(to, r, n->op == RG_PRIV_NODE_LAZY ? "?" : "");
    rg_put(to->out, ")", 1);
}

/* ---- looks ---- */

RG_PRIV_LOCAL void rg_priv_regex_look_of(rg_priv_regex *to, size_t r) {
    static const char *const openings[] = {"(?=", "(?!", "(?<=", "(?<!"};
    const rg_priv_node *const nodes = to->nodes;
    const unsigned op = nodes[r].op;
    const bool negative = op == RG_PRIV_NODE_NOT_AHEAD || op == RG_PRIV_NODE_NOT_BEHIND;
    const uint64_t least = nodes[r - 1].least, most = nodes[r - 1].most;
    if (op < RG_PRIV_NODE_BEHIND || rg_priv_is_plain_behind(nodes, r - 1, negative)) {
        rg_put_text(to->out, openings[op - RG_PRIV_NODE_AHEAD]);
        rg_priv_regex_of(to, r - 1, RG_PRIV_ANY_TEXT);
        rg_put(to->out, ")", 1);
        return;
    }
    if (most - least >= RG_PRIV_MOST_LENGTHS) {
        rg_priv_regex_lacks(to, "of many lengths:", nodes[r].text);
        return;
    }
    /* A look-ahead for each length, from that far back, which has to end here; (?| gives their captures the same
     * numbers. */
    rg_put_text(to->out, "(?:");
    const unsigned here = rg_priv_regex_rest(to), before = to->groups;
    rg_put_text(to->out, negative ? "(?!(?|" : "(?>(?|");
    for (uint64_t length = most;; length--) {
        to->groups = before;
        if (length > 0) rg_put_text(to->out, "(?<=");
        rg_put_text(to->out, "(?=");
        rg_priv_regex_of(to, r - 1, RG_PRIV_PART_TEXT);
        rg_priv_regex_at(to, "(?=", here);
        rg_put(to->out, ")", 1);
        if (length > 0) {
            rg_put_text(to->out, "(?s:.){");
            rg_priv_put_number(to->out, length);
            rg_put_text(to->out, "})");
        }
        if (length == least) break;
        rg_put(to->out, "|", 1);
    }
    rg_put_text(to->out, ")))");
}

/* A quantifier behind a look is one of PCRE2's own. */
RG_PRIV_LOCAL void rg_priv_regex_look(rg_priv_regex *to, size_t r, int tight) {
    if (tight == RG_PRIV_ATOM_TEXT) rg_put_text(to->out, "(?:");
    rg_priv_regex_look_of(to, r);
    if (tight == RG_PRIV_ATOM_TEXT) rg_put(to->out, ")", 1);
}

/* ---- all together ---- */

RG_PRIV_LOCAL void rg_priv_regex_pair(rg_priv_regex *to, size_t r, int tight) {
    const bool alternative = to->nodes[r].op == RG_PRIV_NODE_ALT;
    const bool closed = alternative ? tight != RG_PRIV_ANY_TEXT : tight == RG_PRIV_ATOM_TEXT;
    const int inner = alternative ? RG_PRIV_ANY_TEXT : RG_PRIV_PART_TEXT;
    if (closed) rg_put_text(to->out, "(?:");
    rg_priv_regex_of(to, rg_priv_begin_of(to->nodes, r - 1) - 1, inner);
    if (alternative) rg_put(to->out, "|", 1);
    rg_priv_regex_of(to, r - 1, inner);
    if (closed) rg_put(to->out, ")", 1);
}

RG_PRIV_LOCAL void rg_priv_regex_integer(rg_priv_regex *to, const rg_priv_node *n) {
    rg_put_text(to->out, "(?s:.)");
    if (n->low == 1) return;
    rg_put(to->out, "{", 1);
    rg_priv_put_number(to->out, n->low);
    rg_put(to->out, "}", 1);
}

/* All that there are, and none of it given back. */
RG_PRIV_LOCAL void rg_priv_regex_numeral(rg_priv_regex *to, const rg_priv_node *n) {
    rg_put_text(to->out, n->low == 10 ? "\\d++" : n->low == 16 ? "[\\dA-Fa-f]++" : "[\\x80-\\xff]{0,9}+[\\x00-\\x7f]");
    rg_priv_regex_lacks(to, "of 64 bits", "");
}

RG_PRIV_LOCAL void rg_priv_regex_of(rg_priv_regex *to, size_t r, int tight) {
    static const char *const places[] = {"(?:)", "(?!)", "\\A", "\\z", "(?<![^\\n])", "(?![^\\n])", "\\b", "\\B"};
    const rg_priv_node *const n = &to->nodes[r];
    if (n->op >= RG_PRIV_NODE_EMPTY && n->op <= RG_PRIV_NODE_NOT_WORD_BOUNDARY) {
        const bool closed = tight == RG_PRIV_ATOM_TEXT && n->op != RG_PRIV_NODE_EMPTY;
        if (closed) rg_put_text(to->out, "(?:");
        rg_put_text(to->out, places[n->op - RG_PRIV_NODE_EMPTY]);
        if (closed) rg_put(to->out, ")", 1);
        return;
    }
    switch (n->op) {
    case RG_PRIV_NODE_BYTE: rg_priv_put_set(to->out, n->first); break;
    case RG_PRIV_NODE_TEXT: rg_priv_regex_text(to, n, tight); break;
    case RG_PRIV_NODE_WORDS: rg_priv_regex_words(to, r, tight); break;
    case RG_PRIV_NODE_UTF8: rg_priv_regex_utf8(to, r); break;
    case RG_PRIV_NODE_CAPTURE:
    case RG_PRIV_NODE_AGAIN: rg_priv_regex_capture(to, r); break;
    case RG_PRIV_NODE_SEQ:
    case RG_PRIV_NODE_ALT: rg_priv_regex_pair(to, r, tight); break;
    case RG_PRIV_NODE_ATOMIC:
        rg_put_text(to->out, "(?>");
        rg_priv_regex_of(to, r - 1, RG_PRIV_ANY_TEXT);
        rg_put(to->out, ")", 1);
        break;
    case RG_PRIV_NODE_AHEAD:
    case RG_PRIV_NODE_NOT_AHEAD:
    case RG_PRIV_NODE_BEHIND:
    case RG_PRIV_NODE_NOT_BEHIND: rg_priv_regex_look(to, r, tight); break;
    case RG_PRIV_NODE_GREEDY:
    case RG_PRIV_NODE_LAZY:
    case RG_PRIV_NODE_POSSESSIVE:
    case RG_PRIV_NODE_COUNTED: rg_priv_regex_loop(to, r, tight); break;
    default:
        if (tight == RG_PRIV_ATOM_TEXT) rg_put_text(to->out, "(?:");
        switch (n->op) {
        case RG_PRIV_NODE_BACKREF: rg_priv_regex_backref(to, n); break;
        case RG_PRIV_NODE_INTEGER: rg_priv_regex_integer(to, n); break;
        case RG_PRIV_NODE_NUMERAL: rg_priv_regex_numeral(to, n); break;
        case RG_PRIV_NODE_WHEN: rg_priv_regex_lacks(to, "RG_WHEN", n->text); break;
        case RG_PRIV_NODE_CALL: rg_priv_regex_lacks(to, "RG_CALL", n->text); break;
        default: rg_priv_regex_lacks(to, "RG_TAKE", n->text); break;
        }
        if (tight == RG_PRIV_ATOM_TEXT) rg_put(to->out, ")", 1);
    }
}

/* PCRE2 10.42 takes "a+(?:bb)?+a" for "a++(?:bb)?+a", unless it is told to leave what loops give back alone. So it is
 * told wherever a part that is closed may be more than a byte. */
RG_PRIV_LOCAL bool rg_priv_has_closed(const rg_priv_pattern *pattern) {
    for (size_t i = 0; i < pattern->count; i++) {
        const rg_priv_node *const n = &pattern->nodes[i], *const body = n - (i > 0);
        const bool any = ~(body->first[0] & body->first[1] & body->first[2] & body->first[3]) == 0; /* (?s:.) */
        const bool byte = (body->op == RG_PRIV_NODE_BYTE && !any) ||
                          (body->op == RG_PRIV_NODE_TEXT && body->size == 1 && body->fold == 0);
        if (n->op == RG_PRIV_NODE_ATOMIC || (n->op == RG_PRIV_NODE_POSSESSIVE && !byte)) return true;
    }
    return false;
}

/* The regex of a pattern: does it mean all that the matcher does? A first walk, which writes nothing, tells whether
 * names occur twice. */
RG_PRIV_LOCAL bool rg_priv_put_regex(rg_output *out, const rg_priv_pattern *pattern) {
    rg_output nowhere = rg_to_buffer(NULL, 0);
    rg_priv_regex look = {
        .out = &nowhere, .nodes = pattern->nodes, .root = pattern->count - 1, .whole = true, .sought = ""};
    rg_priv_regex to = {.out = out, .nodes = pattern->nodes, .root = pattern->count - 1, .whole = true};
    rg_priv_regex_of(&look, look.root, RG_PRIV_ANY_TEXT);
    if (rg_priv_has_closed(pattern)) rg_put_text(out, "(*NO_AUTO_POSSESS)");
    if (look.twice) rg_put_text(out, "(?J)");
    rg_priv_regex_of(&to, to.root, RG_PRIV_ANY_TEXT);
    return to.whole;
}

#endif
