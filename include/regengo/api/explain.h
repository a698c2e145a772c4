/* explain.h - a matcher tells what its pattern is: as regex text, and as a tree of words with what is known of each.
 *
 * Name_explain(&out)   both, for a person to read: the regex; the tree with lengths, first bytes, frames and why, cost,
 *                      and what a search looks for; stack and time. RG_MATCH, or the output's error.
 * Name_regex(&out)     the regex alone, in PCRE2's syntax, without options, of bytes: for an oracle. RG_MATCH: it means
 *                      what the matcher means. RG_NO_MATCH: a part has no regex; a comment, (?#RG_TAKE length), stands
 *                      in its place, and what it matches differs. Else the output's error.
 * Name_outline(&out)   the tree for a program to read, one line a node (docs/explain.md). RG_MATCH, or the output's
 *                      error.
 *
 *     rg_output out = rg_to_file(stdout);
 *     Email_explain(&out);
 *
 * A matcher behind #include <regengo/explain.h> has them, which also has what prints (explain/); or each matcher of a file
 * with -DRG_EXPLAIN, and one file of the program includes that. An output that is NULL is RG_ERROR_ARGUMENT. Not asked for, they
 * cost nothing; not called, a table's text and no code. The table is of constants; the stack that it takes to print grows with
 * the pattern's depth. (.NET's GeneratedRegex, which writes the pattern in words above its code, gave the idea.)
 */
#ifndef RG_API_EXPLAIN_H
#define RG_API_EXPLAIN_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/inner.h"
#include "../run/node.h"
#include "info.h"
#endif

/* Of each matcher from here on. */
#undef RG_PRIV_EXPLAIN
#define RG_PRIV_EXPLAIN(Name, root, closes) \
    RG_PRIV_UNUSED static inline rg_status rg_priv_of_##Name##_show(rg_output *rg_out, int rg_form) { \
        static const rg_priv_node rg_nodes[] = {RG_PRIV_ROWS(closes)}; \
        const rg_priv_pattern rg_pattern = { \
            rg_nodes, sizeof rg_nodes / sizeof *rg_nodes, Name##_info(), RG_PRIV_SOUGHT(root)}; \
        return RG_PRIV_SHOW(rg_out, &rg_pattern, rg_form); \
    } \
    RG_PRIV_SHOWN(Name, explain, RG_PRIV_SHOW_ALL) \
    RG_PRIV_SHOWN(Name, regex, RG_PRIV_SHOW_REGEX) \
    RG_PRIV_SHOWN(Name, outline, RG_PRIV_SHOW_OUTLINE)
#define RG_PRIV_SHOWN(Name, verb, form) \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb(rg_output *rg_out) { \
        return rg_priv_of_##Name##_show(rg_out, form); \
    }

/* With RG_EXPLAIN_RULES, each rule of a lexer once more, as a matcher Name_rule_KIND: for scripts/explain, as that takes long to compile. */
#ifdef RG_EXPLAIN_RULES
#define RG_PRIV_EXPLAIN_RULES(wholes) RG_PRIV_END(RG_PRIV_EXPLAIN_RULES_A wholes)
#define RG_PRIV_EXPLAIN_RULES_A(Name, KIND, k, form, ops) RG_PRIV_EXPLAIN_RULE(Name, KIND, k, form, ops) RG_PRIV_EXPLAIN_RULES_B
#define RG_PRIV_EXPLAIN_RULES_B(Name, KIND, k, form, ops) RG_PRIV_EXPLAIN_RULE(Name, KIND, k, form, ops) RG_PRIV_EXPLAIN_RULES_A
#define RG_PRIV_EXPLAIN_RULES_A_END
#define RG_PRIV_EXPLAIN_RULES_B_END
#define RG_PRIV_EXPLAIN_RULE(Name, KIND, k, form, ops) \
    RG_PRIV_MATCHER_STAGES(Name##_rule_##KIND, (rg_options_##Name), 0USED, k##a, form, RG_PRIV_LEFT(ops))
#endif

/* What the plan of a search looks for, if that is a literal. */
#define RG_PRIV_SOUGHT(root) \
    RG_PRIV_SOUGHT_IN(root, RG_PRIV_LANDMARK_SERIAL), RG_PRIV_SOUGHT_IN(root, RG_PRIV_LANDMARK_LOW), \
        rg_plan_##root >= RG_PRIV_SEEK_BEHIND
#define RG_PRIV_SOUGHT_IN(root, part) \
    (rg_plan_##root == RG_PRIV_SEEK_INNER \
         ? (RG_PRIV_IS_BY_LINE_END(root) || RG_PRIV_LANDMARK_BEHIND(RG_PRIV_INNER_BEST(root)) ? 0ULL : part(RG_PRIV_INNER_BEST(root))) \
     : rg_plan_##root >= RG_PRIV_SEEK_LITERAL && rg_plan_##root <= RG_PRIV_SEEK_BEHIND ? part(rg_landmark_##root) \
                                                                                    : 0ULL)

/* A row: what it is; why it has a frame or none, follow set and serial are 0 where there are none. */
#define RG_PRIV_ROW(k, op, fold, pushes, why, text, size, low, high, ...) \
    {op, fold, pushes, why, rg_cost_##k, text, \
     size, low, high, rg_min_##k, rg_max_##k, {RG_PRIV_WORDS(rg_first, k)}, __VA_ARGS__},
/* The same of what has neither follow set nor serial. */
#define RG_PRIV_PLAIN_ROW(k, op, fold, text, low, high) \
    RG_PRIV_ROW(k, op, fold, 0, 0, text, 0, low, high, {0, 0, 0, 0}, 0)
/* Of what is no node. */
#define RG_PRIV_ITEM_ROW(op, text, size, low, high) \
    {op, 0, 0, 0, 0, text, size, low, high, 0, 0, {0, 0, 0, 0}, {0, 0, 0, 0}, 0},

#define RG_PRIV_ROWS(closes) RG_PRIV_END(RG_PRIV_ROWS_A closes)
#define RG_PRIV_ROWS_A(op, ...) RG_PRIV_ROWS_##op(__VA_ARGS__) RG_PRIV_ROWS_B
#define RG_PRIV_ROWS_B(op, ...) RG_PRIV_ROWS_##op(__VA_ARGS__) RG_PRIV_ROWS_A
#define RG_PRIV_ROWS_A_END
#define RG_PRIV_ROWS_B_END

#define RG_PRIV_ROWS_0ONE(k, i, j, fold, kind, ...) \
    RG_PRIV_PLAIN_ROW(k, RG_PRIV_NODE_BYTE, fold, RG_PRIV_BYTE_TEXT_##kind(__VA_ARGS__), 0, 0)
#define RG_PRIV_ROWS_0TEXT(k, i, j, fold, s) \
    RG_PRIV_ROW(k, RG_PRIV_NODE_TEXT, fold, 0, 0, RG_PRIV_TEXT_IF(rg_text_##k, s), rg_min_##k, rg_byte_##k, 0, \
                {0, 0, 0, 0}, rg_serial_##k)
#define RG_PRIV_ROWS_0WORDS(k, i, j, fold, ss) \
    RG_PRIV_END(RG_PRIV_WORD_ROWS_A ss) \
    RG_PRIV_ROW(k, RG_PRIV_NODE_WORDS, fold, rg_pushes_##k, \
                rg_pushes_##k != 0 ? RG_PRIV_WHY_OPEN : RG_PRIV_WHY_SAFE, "", 0, 0, 0, {0, 0, 0, 0}, 0)
#define RG_PRIV_ROWS_0LEAF(k, i, j, fold, kind, ...) \
    RG_PRIV_RANGE_ROWS_##kind(__VA_ARGS__) RG_PRIV_LEAF_ROW(k, fold, RG_PRIV_LEAF_AS_##kind(__VA_ARGS__))
#define RG_PRIV_ROWS_0CLOSE_SEQ(k, i, j, ...) RG_PRIV_PLAIN_ROW(k, RG_PRIV_NODE_SEQ, 0, "", 0, 0)
#define RG_PRIV_ROWS_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_ROW(k, RG_PRIV_NODE_ALT, 0, rg_pushes_##k, RG_PRIV_WHY_ALT(k), "", 0, 0, 0, \
                {RG_PRIV_WORDS(rg_follow, k)}, 0)
#define RG_PRIV_ROWS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_LOOP_ROW_, RG_PRIV_CLASS_OF_##way) \
    (k, i, RG_PRIV_LOOP_AS_##kind, RG_PRIV_LOOP_TEXT_##kind(word), lo, hi, kind)
#define RG_PRIV_ROWS_0CLOSE_CAPTURE(k, i, j, fold, f, h, name, which) \
    RG_PRIV_PLAIN_ROW(k, RG_PRIV_CAPTURE_AS_##which, 0, #name, 0, 0)
#define RG_PRIV_ROWS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_PLAIN_ROW(k, RG_PRIV_NODE_ATOMIC, 0, "RG_ATOMIC", 0, 0)
#define RG_PRIV_ROWS_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    RG_PRIV_ROW(k, RG_PRIV_LOOK_AS_##kind, 0, rg_pushes_##k, 0, RG_PRIV_LOOK_WORD_##kind, 0, 0, 0, {0, 0, 0, 0}, 0)

#define RG_PRIV_CAPTURE_AS_0NEW RG_PRIV_NODE_CAPTURE
#define RG_PRIV_CAPTURE_AS_0NUMBER RG_PRIV_NODE_CAPTURE
#define RG_PRIV_CAPTURE_AS_0AGAIN RG_PRIV_NODE_AGAIN
#define RG_PRIV_LOOK_AS_0AHEAD RG_PRIV_NODE_AHEAD
#define RG_PRIV_LOOK_AS_0NOT_AHEAD RG_PRIV_NODE_NOT_AHEAD
#define RG_PRIV_LOOK_AS_0BEHIND RG_PRIV_NODE_BEHIND
#define RG_PRIV_LOOK_AS_0NOT_BEHIND RG_PRIV_NODE_NOT_BEHIND

/* How a byte's set was written, "" where the set itself says it. */
#define RG_PRIV_BYTE_TEXT_0SET(...) ""
#define RG_PRIV_BYTE_TEXT_0RANGE(a, b) "RG_RANGE(" #a ", " #b ")"
#define RG_PRIV_BYTE_TEXT_0NAMED(Name) "RG_IN(" #Name ")"
#define RG_PRIV_BYTE_TEXT_0CLASS(negated, text) text
#define RG_PRIV_BYTE_TEXT_0UNION(...) ""

/* ---- words and ranges ---- */

#define RG_PRIV_WORD_ROW(s) \
    RG_PRIV_ITEM_ROW(RG_PRIV_NODE_WORD, RG_PRIV_LITERAL(s), RG_PRIV_LENGTH(s), (unsigned char)RG_PRIV_NUMBER(s), 0)
#define RG_PRIV_WORD_ROWS_A(s) RG_PRIV_WORD_ROW(s) RG_PRIV_WORD_ROWS_B
#define RG_PRIV_WORD_ROWS_B(s) RG_PRIV_WORD_ROW(s) RG_PRIV_WORD_ROWS_A
#define RG_PRIV_WORD_ROWS_A_END
#define RG_PRIV_WORD_ROWS_B_END

#define RG_PRIV_RANGE_ROW(lo, hi) RG_PRIV_ITEM_ROW(RG_PRIV_NODE_RANGE, "", 0, lo, hi)
#define RG_PRIV_POINT_ROWS_A(lo, hi) RG_PRIV_RANGE_ROW(lo, hi) RG_PRIV_POINT_ROWS_B
#define RG_PRIV_POINT_ROWS_B(lo, hi) RG_PRIV_RANGE_ROW(lo, hi) RG_PRIV_POINT_ROWS_A
#define RG_PRIV_POINT_ROWS_A_END
#define RG_PRIV_POINT_ROWS_B_END

/* ---- leaves: what they are, text, low, high ---- */

#define RG_PRIV_LEAF_ROW(...) RG_PRIV_LEAF_ROW_(__VA_ARGS__)
#define RG_PRIV_LEAF_ROW_(k, fold, op, text, low, high) RG_PRIV_PLAIN_ROW(k, op, fold, text, low, high)

#define RG_PRIV_RANGE_ROWS_0EMPTY(...)
#define RG_PRIV_RANGE_ROWS_0NEVER(...)
#define RG_PRIV_RANGE_ROWS_0BEGIN(...)
#define RG_PRIV_RANGE_ROWS_0END(...)
#define RG_PRIV_RANGE_ROWS_0LINE_BEGIN(...)
#define RG_PRIV_RANGE_ROWS_0LINE_END(...)
#define RG_PRIV_RANGE_ROWS_0WORD_BOUNDARY(...)
#define RG_PRIV_RANGE_ROWS_0NOT_WORD_BOUNDARY(...)
#define RG_PRIV_RANGE_ROWS_0BACKREF(...)
#define RG_PRIV_RANGE_ROWS_0WHEN(...)
#define RG_PRIV_RANGE_ROWS_0CALL(...)
#define RG_PRIV_RANGE_ROWS_0UTF8(negated, ranges) RG_PRIV_END(RG_PRIV_POINT_ROWS_A ranges)
#define RG_PRIV_RANGE_ROWS_0INTEGER(...)
#define RG_PRIV_RANGE_ROWS_0NUMERAL(...)
#define RG_PRIV_RANGE_ROWS_0TAKE(...)
#define RG_PRIV_RANGE_ROWS_0ERROR(...)

#define RG_PRIV_LEAF_AS_0EMPTY(...) RG_PRIV_NODE_EMPTY, "RG_EMPTY", 0, 0
#define RG_PRIV_LEAF_AS_0NEVER(...) RG_PRIV_NODE_NEVER, "RG_NEVER", 0, 0
#define RG_PRIV_LEAF_AS_0BEGIN(...) RG_PRIV_NODE_BEGIN, "RG_BEGIN", 0, 0
#define RG_PRIV_LEAF_AS_0END(...) RG_PRIV_NODE_END, "RG_END", 0, 0
#define RG_PRIV_LEAF_AS_0LINE_BEGIN(...) RG_PRIV_NODE_LINE_BEGIN, "RG_LINE_BEGIN", 0, 0
#define RG_PRIV_LEAF_AS_0LINE_END(...) RG_PRIV_NODE_LINE_END, "RG_LINE_END", 0, 0
#define RG_PRIV_LEAF_AS_0WORD_BOUNDARY(...) RG_PRIV_NODE_WORD_BOUNDARY, "RG_WORD_BOUNDARY", 0, 0
#define RG_PRIV_LEAF_AS_0NOT_WORD_BOUNDARY(...) RG_PRIV_NODE_NOT_WORD_BOUNDARY, "RG_NOT_WORD_BOUNDARY", 0, 0
#define RG_PRIV_LEAF_AS_0BACKREF(name, place) RG_PRIV_NODE_BACKREF, #name, 0, 0
#define RG_PRIV_LEAF_AS_0WHEN(call) RG_PRIV_NODE_WHEN, #call, 0, 0
#define RG_PRIV_LEAF_AS_0CALL(Name, longest) RG_PRIV_NODE_CALL, #Name, 0, 0
#define RG_PRIV_LEAF_AS_0UTF8(negated, ranges) RG_PRIV_NODE_UTF8, "", negated, 0
#define RG_PRIV_LEAF_AS_0INTEGER(name, width, big) RG_PRIV_NODE_INTEGER, #name, width, big
#define RG_PRIV_LEAF_AS_0NUMERAL(name, notation) RG_PRIV_NODE_NUMERAL, #name, notation, 0
#define RG_PRIV_LEAF_AS_0TAKE(name, less, word) RG_PRIV_NODE_TAKE, #name, less, 0
#define RG_PRIV_LEAF_AS_0ERROR(text) RG_PRIV_NODE_MISTAKE, text, 0, 0

/* ---- loops ---- */

#define RG_PRIV_LOOP_AS_0GREEDY RG_PRIV_NODE_GREEDY
#define RG_PRIV_LOOP_AS_0LAZY RG_PRIV_NODE_LAZY
#define RG_PRIV_LOOP_AS_0POSSESSIVE RG_PRIV_NODE_POSSESSIVE
#define RG_PRIV_LOOP_AS_0COUNTED RG_PRIV_NODE_COUNTED
#define RG_PRIV_LOOP_TEXT_0GREEDY(word) word
#define RG_PRIV_LOOP_TEXT_0LAZY(word) word
#define RG_PRIV_LOOP_TEXT_0POSSESSIVE(word) word
#define RG_PRIV_LOOP_TEXT_0COUNTED(name) #name

#define RG_PRIV_LOOP_ROW_0EXACT(k, i, op, text, lo, hi, kind) \
    RG_PRIV_ROW(k, op, 0, 0, RG_PRIV_WHY_EXACT, text, 0, lo, hi, {0, 0, 0, 0}, 0)
#define RG_PRIV_LOOP_ROW_0RUN(k, i, op, text, lo, hi, kind) \
    RG_PRIV_ROW(k, op, 0, rg_pushes_##k, RG_PRIV_WHY_LOOP(k, lo, hi, kind, RG_PRIV_WHY_SAFE), text, 0, lo, hi, \
                {RG_PRIV_WORDS(rg_follow, k)}, 0)
#define RG_PRIV_LOOP_ROW_0ROUNDS(k, i, op, text, lo, hi, kind) \
    RG_PRIV_ROW(k, op, 0, rg_pushes_##k, RG_PRIV_WHY_LOOP(k, lo, hi, kind, RG_PRIV_WHY_ROUNDS(k)), text, 0, lo, hi, \
                {RG_PRIV_WORDS(rg_follow, k)}, 0)

/* In the order in which plan/choice.h asks. */
#define RG_PRIV_WHY_LOOP(k, lo, hi, kind, otherwise) \
    rg_pushes_##k != 0                            ? RG_PRIV_WHY_OPEN \
    : (lo) == (hi) || RG_PRIV_IS_COUNTED(kind)    ? RG_PRIV_WHY_EXACT \
    : rg_peeks_##k                                ? RG_PRIV_WHY_PEEKS \
    : RG_PRIV_IS_IN_CHAIN(k)                      ? RG_PRIV_WHY_CHAIN \
    : RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_RUN       ? RG_PRIV_WHY_SPLIT \
    : rg_shape_##k <= RG_PRIV_CHAIN && RG_PRIV_IS_POSSESSIVE(kind) ? RG_PRIV_WHY_KEEPS \
    : rg_to_boundary_##k                          ? RG_PRIV_WHY_BOUNDARY \
                                                  : otherwise
#define RG_PRIV_WHY_ROUNDS(k) \
    rg_shape_##k <= RG_PRIV_CHAIN ? RG_PRIV_WHY_SAFE \
    : rg_decided_##k != 0         ? RG_PRIV_WHY_DECIDED \
    : rg_falls_through_##k != 0   ? RG_PRIV_WHY_FALLS \
                                  : RG_PRIV_WHY_SAFE
#define RG_PRIV_WHY_ALT(k) \
    rg_pushes_##k != 0            ? RG_PRIV_WHY_OPEN \
    : rg_falls_through_##k != 0   ? RG_PRIV_WHY_FALLS \
    : rg_longest_first_##k != 0   ? RG_PRIV_WHY_LONGEST \
                                  : RG_PRIV_WHY_SAFE

#endif
