/* rules.h - the rules of a lexer (api/lexer.h) as lists that can be walked: 1 to 64 of them, in groups of eight.
 */
#ifndef RG_PATTERN_RULES_H
#define RG_PATTERN_RULES_H

#ifndef RG_PRIV_IN_ORDER
#include "node.h"
#endif

/* RG_TOKEN(KIND, pattern...)   a kind of token, KIND a name
 * RG_SKIP(KIND, pattern...)    what is passed over: white space, comments
 * Among the arguments of RG_LEXER alone. A rule is (0RULE, KIND, skips, ~, 0RULE, origin, id, form, ops); the fifth tells it from a node
 * (RG_PRIV_KIND). */
#define RG_TOKEN(...) /* (KIND, pattern): a kind of token */ RG_PRIV_CAT(RG_PRIV_TOKEN_, RG_PRIV_IS_ONE(__VA_ARGS__))("RG_TOKEN", 0, __VA_ARGS__)
#define RG_SKIP(...) /* (KIND, pattern): what a lexer passes over */ RG_PRIV_CAT(RG_PRIV_TOKEN_, RG_PRIV_IS_ONE(__VA_ARGS__))("RG_SKIP", 1, __VA_ARGS__)
#define RG_PRIV_TOKEN_0(word, skips, KIND, ...) (0RULE, KIND, skips, ~, 0RULE, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_TOKEN_1(word, ...) (RG_PRIV_NO_RULE(word ": takes the name of a kind and a pattern"))

/* Of the arguments of RG_LEXER, a name and options before the rules: how many groups of rules there are, 1 to 8. */
#define RG_PRIV_RULES_SIZE(...) RG_PRIV_RULES_SIZE_(__VA_ARGS__, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, \
                        0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, \
                        0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, \
                        0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 0TOO_MANY, 8, 8, 8, 8, 8, 8, 8, 8, \
                        7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, \
                        3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0NONE, 0NONE, ~)
#define RG_PRIV_RULES_SIZE_(_1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14, _15, _16, _17, _18, _19, _20, _21, _22, _23, \
                            _24, _25, _26, _27, _28, _29, _30, _31, _32, _33, _34, _35, _36, _37, _38, _39, _40, _41, _42, _43, _44, \
                            _45, _46, _47, _48, _49, _50, _51, _52, _53, _54, _55, _56, _57, _58, _59, _60, _61, _62, _63, _64, _65, \
                            _66, _67, _68, _69, _70, _71, _72, _73, _74, _75, _76, _77, _78, _79, _80, _81, _82, _83, _84, _85, _86, \
                            _87, _88, _89, _90, _91, _92, _93, _94, _95, _96, _97, _98, _99, _100, size, ...) size

#define RG_PRIV_LISTED(a, b) a b
#define RG_PRIV_NEXT_TO(a, b) a, b
#define RG_PRIV_EACH_RULE_1(W, pair, atom, ...) RG_PRIV_FOLD(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_2(W, pair, atom, ...) RG_PRIV_FOLD(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_3(W, pair, atom, ...) RG_PRIV_FOLD(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_4(W, pair, atom, ...) RG_PRIV_FOLD(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_5(W, pair, atom, ...) RG_PRIV_RULES_MANY(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_6(W, pair, atom, ...) RG_PRIV_RULES_MANY(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_7(W, pair, atom, ...) RG_PRIV_RULES_MANY(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_EACH_RULE_8(W, pair, atom, ...) RG_PRIV_RULES_MANY(W, pair, atom, __VA_ARGS__)
#define RG_PRIV_RULES_MANY(W, pair, atom, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, \
                           x21, x22, x23, x24, x25, x26, x27, x28, x29, x30, x31, x32, ...) \
    pair(RG_PRIV_FOLD_32(W, pair, atom, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21, x22, \
                         x23, x24, x25, x26, x27, x28, x29, x30, x31, x32), \
         RG_PRIV_FOLD(W, pair, atom, __VA_ARGS__))

/* RG_PRIV_EACH_PAIR_<groups>(p, W, x, ...): p(W, x, y) of each with each behind it, once; eight a group, filled up, and one thing more. */
#define RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ...) \
    p(W, a, b) p(W, a, c) p(W, a, d) p(W, a, e) p(W, a, f) p(W, a, g) p(W, a, h) \
    p(W, b, c) p(W, b, d) p(W, b, e) p(W, b, f) p(W, b, g) p(W, b, h) \
    p(W, c, d) p(W, c, e) p(W, c, f) p(W, c, g) p(W, c, h) \
    p(W, d, e) p(W, d, f) p(W, d, g) p(W, d, h) \
    p(W, e, f) p(W, e, g) p(W, e, h) p(W, f, g) p(W, f, h) p(W, g, h)
#define RG_PRIV_EACH_PAIR_2(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_1(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_1(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_3(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_2(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_2(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_4(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_3(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_3(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_5(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_4(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_4(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_6(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_5(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_5(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_7(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_6(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_6(p, W, __VA_ARGS__)
#define RG_PRIV_EACH_PAIR_8(p, W, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EACH_PAIR_1(p, W, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_7(p, W, (a, b, c, d, e, f, g, h), __VA_ARGS__) \
    RG_PRIV_EACH_PAIR_7(p, W, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_EIGHT_WITH(p, W, eight, a) RG_PRIV_EIGHT_WITH(p, W, eight, b) RG_PRIV_EIGHT_WITH(p, W, eight, c) RG_PRIV_EIGHT_WITH(p, W, eight, d) \
    RG_PRIV_EIGHT_WITH(p, W, eight, e) RG_PRIV_EIGHT_WITH(p, W, eight, f) RG_PRIV_EIGHT_WITH(p, W, eight, g) RG_PRIV_EIGHT_WITH(p, W, eight, h)
#define RG_PRIV_BEHIND_EIGHT_2(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_1(p, W, eight, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_3(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_2(p, W, eight, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_4(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_3(p, W, eight, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_5(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_4(p, W, eight, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_6(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_5(p, W, eight, __VA_ARGS__)
#define RG_PRIV_BEHIND_EIGHT_7(p, W, eight, a, b, c, d, e, f, g, h, ...) \
    RG_PRIV_BEHIND_EIGHT_1(p, W, eight, a, b, c, d, e, f, g, h, ~) RG_PRIV_BEHIND_EIGHT_6(p, W, eight, __VA_ARGS__)
#define RG_PRIV_EIGHT_WITH(p, W, eight, y) RG_PRIV_EIGHT_WITH_(p, W, y, RG_PRIV_OPEN eight)
#define RG_PRIV_EIGHT_WITH_(...) RG_PRIV_EIGHT_WITH_ONE(__VA_ARGS__)
#define RG_PRIV_EIGHT_WITH_ONE(p, W, y, a, b, c, d, e, f, g, h) p(W, a, y) p(W, b, y) p(W, c, y) p(W, d, y) p(W, e, y) p(W, f, y) p(W, g, y) p(W, h, y)

/* What stands among the rules: one (0RULE0); two without a comma (0RULE1); something else. */
#define RG_PRIV_RULE_KIND(x) RG_PRIV_RULE_KIND_(RG_PRIV_PROBE_RULE x, 0PLAIN, ~, ~)
#define RG_PRIV_PROBE_RULE(a, ...) ~, RG_PRIV_SECOND(RG_PRIV_IS_RULE_##a, 0PLAIN),
#define RG_PRIV_IS_RULE_0RULE ~, 0RULE
#define RG_PRIV_RULE_KIND_(...) RG_PRIV_RULE_KIND_OF(__VA_ARGS__)
#define RG_PRIV_RULE_KIND_OF(probe, kind, rest, ...) RG_PRIV_CAT(kind, RG_PRIV_IS_PAREN(rest))
#define RG_PRIV_AS_RULE(x) RG_PRIV_CAT(RG_PRIV_AS_RULE_, RG_PRIV_RULE_KIND(x))(x)
#define RG_PRIV_AS_RULE_0RULE0(x) RG_PRIV_OPEN x
#define RG_PRIV_AS_RULE_0RULE1(x) RG_PRIV_NO_RULE("RG_LEXER: two rules without a comma between them")
#define RG_PRIV_AS_RULE_0PLAIN0(x) RG_PRIV_NO_RULE("RG_LEXER: a rule is RG_TOKEN(KIND, pattern) or RG_SKIP(KIND, pattern)")
#define RG_PRIV_AS_RULE_0PLAIN1(x) RG_PRIV_AS_RULE_0PLAIN0(x)
#define RG_PRIV_NO_RULE(text) 0RULE, rg_mistake, 0, ~, 0RULE, 0FRESH, 0bad, 0LOOSE, (0LEAF, 0bad, 0, 0, 0, 0ERROR, text)

#define RG_PRIV_RULE_WHOLE(Name, x) RG_PRIV_RULE_WHOLE_(Name, RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_WHOLE_(...) RG_PRIV_RULE_WHOLE_OF(__VA_ARGS__)
#define RG_PRIV_RULE_WHOLE_OF(Name, rule, KIND, skips, none, fifth, origin, k, form, ops) (Name, KIND, k, form, ops)
#define RG_PRIV_RULE_ID(Name, x) RG_PRIV_RULE_ID_(RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_ID_(...) RG_PRIV_RULE_ID_OF(__VA_ARGS__)
#define RG_PRIV_RULE_ID_OF(rule, KIND, skips, none, fifth, origin, k, form, ops) k
#define RG_PRIV_RULE_HEAD(Name, x) RG_PRIV_RULE_HEAD_(Name, RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_HEAD_(...) RG_PRIV_RULE_HEAD_OF(__VA_ARGS__)
#define RG_PRIV_RULE_HEAD_OF(Name, rule, KIND, skips, none, fifth, origin, k, form, ops) \
    (Name, KIND, skips, k, RG_PRIV_CAT(RG_PRIV_RULE_TEXT_, RG_PRIV_SECOND(RG_PRIV_IS_TEXT_##form, 0))(ops))
/* What pairs of rules are asked about: a literal or not, its id, its kind, and of a literal (fold, s). */
#define RG_PRIV_RULE_RIVAL(Name, x) RG_PRIV_RULE_RIVAL_(RG_PRIV_RULE_HEAD(Name, x))
#define RG_PRIV_RULE_RIVAL_(head) RG_PRIV_RULE_RIVAL_OF head
#define RG_PRIV_RULE_RIVAL_OF(Name, KIND, skips, k, is, ...) (is, k, KIND, (__VA_ARGS__))
#define RG_PRIV_IS_TEXT_0TEXT ~, 1
#define RG_PRIV_RULE_TEXT_1(op) RG_PRIV_RULE_TEXT_OF op
#define RG_PRIV_RULE_TEXT_OF(op, k, i, j, fold, s) 0SPELLED, fold, s
#define RG_PRIV_RULE_TEXT_0(ops) 0OTHER, 0, ~

/* ---- lists of all kinds ---- */

#define RG_PRIV_KINDS(heads) RG_PRIV_END(RG_PRIV_KINDS_A heads)
#define RG_PRIV_KINDS_A(Name, KIND, ...) Name##_##KIND, RG_PRIV_KINDS_B
#define RG_PRIV_KINDS_B(Name, KIND, ...) Name##_##KIND, RG_PRIV_KINDS_A
#define RG_PRIV_KINDS_A_END
#define RG_PRIV_KINDS_B_END

/* A kind is a name: what is in quotes, or a digit, is not, nor is what a macro of that name stands for. */
#define RG_PRIV_KINDS_CHECK(heads) RG_PRIV_END(RG_PRIV_KINDS_CHECK_A heads)
#define RG_PRIV_KINDS_CHECK_A(Name, KIND, ...) RG_PRIV_KIND_CHECK(Name, #KIND) RG_PRIV_KINDS_CHECK_B
#define RG_PRIV_KINDS_CHECK_B(Name, KIND, ...) RG_PRIV_KIND_CHECK(Name, #KIND) RG_PRIV_KINDS_CHECK_A
#define RG_PRIV_KINDS_CHECK_A_END
#define RG_PRIV_KINDS_CHECK_B_END
#define RG_PRIV_KIND_CHECK(Name, kind) \
    _Static_assert(RG_PRIV_SAYS(RG_PRIV_IS_NAME_OF(kind)), \
                   "RG_LEXER(" #Name "): a rule begins with the name of its kind, and after macro expansion that is " kind);

#define RG_PRIV_KINDS_ONCE(heads) RG_PRIV_END(RG_PRIV_KINDS_ONCE_A heads)
#define RG_PRIV_KINDS_ONCE_A(Name, KIND, ...) char RG_TOKEN__each_kind_may_be_used_once__not_again__##KIND; RG_PRIV_KINDS_ONCE_B
#define RG_PRIV_KINDS_ONCE_B(Name, KIND, ...) char RG_TOKEN__each_kind_may_be_used_once__not_again__##KIND; RG_PRIV_KINDS_ONCE_A
#define RG_PRIV_KINDS_ONCE_A_END
#define RG_PRIV_KINDS_ONCE_B_END

#define RG_PRIV_KIND_NAMES(heads) RG_PRIV_END(RG_PRIV_KIND_NAMES_A heads)
#define RG_PRIV_KIND_NAMES_A(Name, KIND, ...) , #KIND RG_PRIV_KIND_NAMES_B
#define RG_PRIV_KIND_NAMES_B(Name, KIND, ...) , #KIND RG_PRIV_KIND_NAMES_A
#define RG_PRIV_KIND_NAMES_A_END
#define RG_PRIV_KIND_NAMES_B_END

/* The bit of a rule: the first is the lowest. */
#define RG_PRIV_RULE_BIT(Name, KIND) ((uint64_t)1 << (Name##_##KIND - 2))
#define RG_PRIV_SKIPPED(heads) RG_PRIV_END(RG_PRIV_SKIPPED_A heads)
#define RG_PRIV_SKIPPED_A(Name, KIND, skips, ...) (skips ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_SKIPPED_B
#define RG_PRIV_SKIPPED_B(Name, KIND, skips, ...) (skips ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_SKIPPED_A
#define RG_PRIV_SKIPPED_A_END 0
#define RG_PRIV_SKIPPED_B_END 0

#define RG_PRIV_IS_0SPELLED 1
#define RG_PRIV_IS_0OTHER 0
#define RG_PRIV_SPELLED(heads) RG_PRIV_END(RG_PRIV_SPELLED_A heads)
#define RG_PRIV_SPELLED_A(Name, KIND, skips, k, is, ...) (RG_PRIV_IS_##is ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_SPELLED_B
#define RG_PRIV_SPELLED_B(Name, KIND, skips, k, is, ...) (RG_PRIV_IS_##is ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_SPELLED_A
#define RG_PRIV_SPELLED_A_END 0
#define RG_PRIV_SPELLED_B_END 0

/* Those that one byte tells, alone: a literal or any other. */
#define RG_PRIV_BYTE_RULES(heads) RG_PRIV_END(RG_PRIV_BYTE_RULES_A heads)
#define RG_PRIV_BYTE_RULES_A(Name, KIND, skips, k, is, ...) (!skips && RG_PRIV_IS_BYTE_##is(k) ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_BYTE_RULES_B
#define RG_PRIV_BYTE_RULES_B(Name, KIND, skips, k, is, ...) (!skips && RG_PRIV_IS_BYTE_##is(k) ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_BYTE_RULES_A
#define RG_PRIV_BYTE_RULES_A_END 0
#define RG_PRIV_BYTE_RULES_B_END 0
#define RG_PRIV_IS_BYTE_0SPELLED(k) rg_max_##k == 1
#define RG_PRIV_IS_BYTE_0OTHER(k) (RG_PRIV_RULE_IS_RUN(k) && rg_maximal_##k == RG_PRIV_ONE_BYTE)

/* Literals that have something else than letters, digits and _ behind their first byte. */
#define RG_PRIV_BROKEN_RULES(heads) RG_PRIV_END(RG_PRIV_BROKEN_RULES_A heads)
#define RG_PRIV_BROKEN_RULES_A(Name, KIND, skips, k, is, ...) (RG_PRIV_IS_BROKEN_##is(k) ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_BROKEN_RULES_B
#define RG_PRIV_BROKEN_RULES_B(Name, KIND, skips, k, is, ...) (RG_PRIV_IS_BROKEN_##is(k) ? RG_PRIV_RULE_BIT(Name, KIND) : 0) | RG_PRIV_BROKEN_RULES_A
#define RG_PRIV_BROKEN_RULES_A_END 0
#define RG_PRIV_BROKEN_RULES_B_END 0
#define RG_PRIV_IS_BROKEN_0SPELLED(k) \
    ((rg_tail_##k##_0 & ~(0ULL | RG_PRIV_WORD_0)) | (rg_tail_##k##_1 & ~(0ULL | RG_PRIV_WORD_1)) | rg_tail_##k##_2 | rg_tail_##k##_3) != 0
#define RG_PRIV_IS_BROKEN_0OTHER(k) 0

#define RG_PRIV_SPELLINGS(heads) RG_PRIV_END(RG_PRIV_SPELLINGS_A heads)
#define RG_PRIV_SPELLINGS_A(Name, KIND, skips, k, is, fold, s) RG_PRIV_SPELLING_##is(k, fold, s), RG_PRIV_SPELLINGS_B
#define RG_PRIV_SPELLINGS_B(Name, KIND, skips, k, is, fold, s) RG_PRIV_SPELLING_##is(k, fold, s), RG_PRIV_SPELLINGS_A
#define RG_PRIV_SPELLINGS_A_END
#define RG_PRIV_SPELLINGS_B_END
#define RG_PRIV_SPELLING_0SPELLED(k, fold, s) {RG_PRIV_TEXT_IF(rg_text_##k, s), RG_PRIV_LENGTH(s), fold}
#define RG_PRIV_SPELLING_0OTHER(k, fold, s) {NULL, 0, 0}

/* The most bytes before a token that a rule looks at: the size of a union of such arrays. */
#define RG_PRIV_BACKS(heads) RG_PRIV_END(RG_PRIV_BACKS_A heads)
#define RG_PRIV_BACKS_A(Name, KIND, skips, k, is, ...) RG_PRIV_BACK_##is(k) RG_PRIV_BACKS_B
#define RG_PRIV_BACKS_B(Name, KIND, skips, k, is, ...) RG_PRIV_BACK_##is(k) RG_PRIV_BACKS_A
#define RG_PRIV_BACKS_A_END
#define RG_PRIV_BACKS_B_END
#define RG_PRIV_BACK_0SPELLED(k)
#define RG_PRIV_BACK_0OTHER(k) char rg_##k[RG_PRIV_LEAST(rg_back_##k, RG_PRIV_FAR_BACK) + 1];
#define RG_PRIV_FAR_BACK 65536

#endif
