/* tree.h - a pattern as an indented tree of words, and behind each what the facts say: lengths, first bytes, a frame or
 * why there is none, cost, and what a search looks for. Then what holds for all of it: search, stack, time. What a line
 * does not say is the usual: a node without a cost is linear, one without a frame is of a kind that has none.
 */
#ifndef RG_EXPLAIN_TREE_H
#define RG_EXPLAIN_TREE_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/info.h"
#include "label.h"
#endif

#define RG_PRIV_WIDEST_LABEL 48

typedef struct rg_priv_tree {
    rg_output *out;
    const rg_priv_pattern *pattern;
    size_t column; /* at which facts begin */
    bool measures; /* only looks for that */
} rg_priv_tree;

/* ---- pieces of sentences ---- */

/* Fact after fact: a separator before each but the first. */
RG_PRIV_LOCAL void rg_priv_put_fact(rg_output *out, bool *some, const char *text) {
    if (*some) rg_put_text(out, "; ");
    *some = true;
    rg_put_text(out, text);
}

RG_PRIV_LOCAL void rg_priv_put_count(rg_output *out, uint64_t n, const char *one, const char *many) {
    rg_priv_put_number(out, n);
    rg_put(out, " ", 1);
    rg_put_text(out, n == 1 ? one : many);
}

RG_PRIV_LOCAL void rg_priv_put_lengths(rg_output *out, uint64_t least, uint64_t most) {
    if (least != most && most < RG_PRIV_NODE_FAR) {
        rg_priv_put_number(out, least);
        rg_put_text(out, " to ");
        least = most;
    }
    rg_priv_put_count(out, least, "byte", "bytes");
    if (most >= RG_PRIV_NODE_FAR) rg_put_text(out, " or more");
}

RG_PRIV_LOCAL const char *rg_priv_cost_text(int cost) {
    return cost == RG_LINEAR ? "linear" : cost == RG_POLYNOMIAL ? "polynomial" : "exponential";
}

/* ---- frames ---- */

RG_PRIV_LOCAL void rg_priv_add_common(uint64_t *to, const uint64_t *a, const uint64_t *b) {
    for (unsigned w = 0; w < 4; w++) to[w] |= a[w] & b[w];
}

/* Of an alternative and those in it that go on with it: is there a frame, and the bytes for which two ways are open. */
RG_PRIV_LOCAL unsigned rg_priv_pushes_of(const rg_priv_node *nodes, size_t r, uint64_t *both) {
    const rg_priv_node *const n = &nodes[r];
    if (n->op != RG_PRIV_NODE_ALT) return 0;
    const size_t left = rg_priv_begin_of(nodes, r - 1) - 1;
    rg_priv_add_common(both, nodes[left].first, nodes[r - 1].first);
    if (nodes[r - 1].least == 0) rg_priv_add_common(both, nodes[left].first, n->follow);
    return n->pushes | rg_priv_pushes_of(nodes, left, both) | rg_priv_pushes_of(nodes, r - 1, both);
}

RG_PRIV_LOCAL const char *rg_priv_mode_text(unsigned pushes) {
    return pushes == 1 ? " (but for a match of the whole)" : pushes == 2 ? " (for a match of the whole alone)" : "";
}

RG_PRIV_LOCAL const char *rg_priv_why_text(const rg_priv_node *n, bool apart) {
    const bool loop = n->op != RG_PRIV_NODE_ALT;
    switch (n->why) {
    case RG_PRIV_WHY_EXACT:
        return n->op == RG_PRIV_NODE_COUNTED ? "the number says how many rounds" : "always as many rounds";
    case RG_PRIV_WHY_KEEPS: return "gives nothing back";
    case RG_PRIV_WHY_PEEKS: return "the byte behind it tells";
    case RG_PRIV_WHY_CHAIN: return "the loop around it has it";
    case RG_PRIV_WHY_SPLIT: return "it can tell where it has to end";
    case RG_PRIV_WHY_BOUNDARY: return "it ends at a word boundary";
    default: break;
    }
    if (apart) return loop ? "what follows begins with other bytes" : "the byte at hand tells which way";
    switch (n->why) {
    case RG_PRIV_WHY_FALLS:
        return loop ? "a round that fails leaves nothing behind" : "a way that fails leaves nothing behind";
    case RG_PRIV_WHY_DECIDED: return "a round that is through decides";
    case RG_PRIV_WHY_LONGEST: return "no later way goes further";
    default: return "nothing comes back to it";
    }
}

RG_PRIV_LOCAL void rg_priv_put_frame(rg_output *out, bool *some, const rg_priv_node *nodes, size_t r) {
    const rg_priv_node *const n = &nodes[r];
    const bool alternative = n->op == RG_PRIV_NODE_ALT,
               loop = n->op >= RG_PRIV_NODE_GREEDY && n->op <= RG_PRIV_NODE_COUNTED;
    uint64_t both[4] = {0, 0, 0, 0};
    const unsigned pushes = alternative ? rg_priv_pushes_of(nodes, r, both) : n->pushes;
    if (loop) rg_priv_add_common(both, nodes[r - 1].first, n->follow);
    const bool apart = (loop || alternative) && rg_priv_is_none(both) && nodes[r - 1].least > 0 &&
                       !(loop && rg_priv_is_none(n->follow));
    if (pushes == 0) {
        if (!loop && !alternative && n->op != RG_PRIV_NODE_WORDS) return;
        rg_priv_put_fact(out, some, "no frame: ");
        rg_put_text(out, rg_priv_why_text(n, apart));
        return;
    }
    rg_priv_put_fact(out, some, "a frame");
    if (!loop && !alternative) {
        rg_put_text(out, n->op == RG_PRIV_NODE_WORDS ? ": what follows a word may fail" : " while it looks");
    } else if (!rg_priv_is_none(both)) {
        rg_put_text(out, ": both ways are open at ");
        rg_priv_put_set(out, both);
    } else {
        rg_put_text(out,
                    loop && nodes[r - 1].least == 0 ? ": a round may be empty" : ": it may end wherever it goes on");
    }
    rg_put_text(out, rg_priv_mode_text(pushes));
}

/* ---- a line ---- */

RG_PRIV_LOCAL void rg_priv_put_facts(rg_output *out, const rg_priv_pattern *pattern, size_t r) {
    const rg_priv_node *const n = &pattern->nodes[r];
    const bool byte = n->op == RG_PRIV_NODE_BYTE, text = n->op == RG_PRIV_NODE_TEXT;
    bool some = false;
    if (n->most > 0 && !(text && n->size == 1)) {
        rg_priv_put_fact(out, &some, "");
        rg_priv_put_lengths(out, n->least, n->most);
    }
    if (byte) {
        rg_put_text(out, " of ");
        rg_priv_put_set(out, n->first);
    } else if (n->most > 0 && !text && !rg_priv_is_none(n->first) &&
               ~(n->first[0] & n->first[1] & n->first[2] & n->first[3]) != 0) {
        rg_put_text(out, n->least > 0 ? ", begins with " : ", may begin with ");
        rg_priv_put_set(out, n->first);
    }
    if (n->fold != 0 && !byte) rg_priv_put_fact(out, &some, "letters in either case");
    rg_priv_put_frame(out, &some, pattern->nodes, r);
    if (n->cost != RG_LINEAR) rg_priv_put_fact(out, &some, rg_priv_cost_text(n->cost));
    if (text && n->serial != 0 && n->serial == pattern->landmark) rg_priv_put_fact(out, &some, "a search looks for it");
}

RG_PRIV_LOCAL size_t rg_priv_label_length(const rg_priv_node *nodes, size_t r) {
    rg_output nowhere = rg_to_buffer(NULL, 0);
    rg_priv_put_label(&nowhere, nodes, r);
    return nowhere.length;
}

RG_PRIV_LOCAL void rg_priv_put_spaces(rg_output *out, size_t n) {
    for (; n > 0; n--) rg_put(out, " ", 1);
}

RG_PRIV_LOCAL void rg_priv_tree_line(rg_priv_tree *to, size_t r, size_t depth) {
    const size_t width = 2 * depth + rg_priv_label_length(to->pattern->nodes, r);
    rg_output nowhere = rg_to_buffer(NULL, 0);
    if (to->measures) {
        if (width > to->column && width <= RG_PRIV_WIDEST_LABEL) to->column = width;
        return;
    }
    rg_priv_put_spaces(to->out, 2 * depth);
    rg_priv_put_label(to->out, to->pattern->nodes, r);
    rg_priv_put_facts(&nowhere, to->pattern, r);
    if (nowhere.length > 0) rg_priv_put_spaces(to->out, 2 + (width < to->column ? to->column - width : 0));
    rg_priv_put_facts(to->out, to->pattern, r);
    rg_put(to->out, "\n", 1);
}

RG_PRIV_LOCAL void rg_priv_tree_of(rg_priv_tree *to, size_t r, size_t depth);

/* The parts of a sequence, or of an alternative, however they are folded. */
RG_PRIV_LOCAL void rg_priv_tree_parts(rg_priv_tree *to, size_t r, unsigned op, size_t depth) {
    if (to->pattern->nodes[r].op != op) {
        rg_priv_tree_of(to, r, depth);
        return;
    }
    rg_priv_tree_parts(to, rg_priv_begin_of(to->pattern->nodes, r - 1) - 1, op, depth);
    rg_priv_tree_parts(to, r - 1, op, depth);
}

/* What stands in a word is a sequence without saying so. */
RG_PRIV_LOCAL void rg_priv_tree_of(rg_priv_tree *to, size_t r, size_t depth) {
    const rg_priv_node *const nodes = to->pattern->nodes;
    rg_priv_tree_line(to, r, depth);
    if (nodes[r].op >= RG_PRIV_NODE_SEQ) {
        rg_priv_tree_parts(to, r, nodes[r].op, depth + 1);
    } else if (nodes[r].op == RG_PRIV_NODE_WORDS) {
        for (size_t i = rg_priv_begin_of(nodes, r); i < r; i++) rg_priv_tree_line(to, i, depth + 1);
    } else if (rg_priv_children_of(&nodes[r]) == 1 && !rg_priv_is_integer(&nodes[r - 1]) &&
               !rg_priv_starts_as(nodes[r].text, "RG_BYTES")) {
        rg_priv_tree_parts(to, r - 1, RG_PRIV_NODE_SEQ, depth + 1);
    }
}

/* ---- what holds for all of it ---- */

RG_PRIV_LOCAL void rg_priv_put_search(rg_output *out, const rg_priv_pattern *pattern) {
    rg_put_text(out, "search  ");
    rg_put_text(out, pattern->info->prefilter);
    for (size_t i = 0; i < pattern->count && pattern->landmark != 0; i++) {
        const rg_priv_node *const n = &pattern->nodes[i];
        if (n->op != RG_PRIV_NODE_TEXT || n->serial != pattern->landmark) continue;
        rg_put_text(out, ": ");
        rg_priv_put_text_label(out, n);
        if (pattern->landmark_further != 0 || pattern->landmark_low > 0) {
            rg_put_text(out, ", behind ");
            rg_priv_put_count(out, pattern->landmark_low, "byte", "bytes");
            if (pattern->landmark_further != 0) rg_put_text(out, " or more");
        }
        break;
    }
    rg_put(out, "\n", 1);
}

RG_PRIV_LOCAL void rg_priv_put_stack(rg_output *out, const rg_info *info) {
    rg_put_text(out, "stack   ");
    if (info->stack_frames == RG_UNBOUNDED)
        rg_put_text(out, "no bound on its frames");
    else if (info->stack_frames == 0)
        rg_put_text(out, "no frame");
    else
        rg_priv_put_count(out, info->stack_frames, "frame at most", "frames at most");
    rg_put_text(out, ", ");
    rg_priv_put_count(out, info->stack_bytes, "byte", "bytes");
    rg_put_text(out, info->memory == RG_MEMORY_FIXED    ? " in the function; never the heap\n"
                     : info->memory == RG_MEMORY_HYBRID ? " in the function; the pool when they are full\n"
                                                        : " in the function; the pool\n");
}

RG_PRIV_LOCAL void rg_priv_put_time(rg_output *out, const rg_info *info) {
    rg_put_text(out, "time    an attempt is ");
    rg_put_text(out, rg_priv_cost_text(info->complexity));
    rg_put_text(out, ", a search ");
    rg_put_text(out, rg_priv_cost_text(info->search_complexity));
    if (info->memo_points > 0) rg_put_text(out, "; what has failed may be remembered");
    if (info->step_limit > 0) rg_put_text(out, "; at most ");
    if (info->step_limit > 0) rg_priv_put_count(out, info->step_limit, "step", "steps");
    rg_put(out, "\n", 1);
}

RG_PRIV_LOCAL void rg_priv_put_tree(rg_output *out, const rg_priv_pattern *pattern) {
    rg_priv_tree to = {.out = out, .pattern = pattern, .measures = true};
    rg_priv_tree_of(&to, pattern->count - 1, 0);
    to.measures = false;
    rg_priv_tree_of(&to, pattern->count - 1, 0);
    rg_put(out, "\n", 1);
    rg_priv_put_search(out, pattern);
    rg_priv_put_stack(out, pattern->info);
    rg_priv_put_time(out, pattern->info);
}

#endif
