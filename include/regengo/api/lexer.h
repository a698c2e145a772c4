/* lexer.h - RG_LEXER: many patterns at one place, of which one wins, token after token.
 *
 * A rule that is a literal costs no code of its own; any other has an engine, as a matcher has (engine.h), which is asked for a match at a
 * place. Two looks into tables tell the few rules that can start there (plan/dispatch.h); those are tried, and none else. Where the longest
 * wins, rules that are no literals are tried first: so a keyword is looked up once the name that it could be has been scanned, by its
 * length and bytes, and not scanned for itself.
 */
#ifndef RG_API_LEXER_H
#define RG_API_LEXER_H

#include "../plan/dispatch.h"
#include "../run/locate.h"
#include "../run/spelling.h"
#include "engine.h"
#include "lexer_stream.h"
#include "matcher.h"

/* RG_LEXER(Name, RG_FIRST or RG_LONGEST, rule, ...), at file scope, without a semicolon; 1 to 64 rules, each
 *
 *     RG_TOKEN(KIND, pattern...)   a kind of token
 *     RG_SKIP(KIND, pattern...)    what is passed over: white space, comments
 *
 * RG_FIRST: the first rule that matches wins, as in a list of alternatives. RG_LONGEST: the one whose match is longest; of equals the
 * first, so keywords stand before names. A rule's match is what the rule alone would match there. Joined to it by |: RG_STOP (below), and
 * the options of a matcher, which hold for each rule.
 *
 *     RG_LEXER(Calc, RG_LONGEST,
 *         RG_TOKEN(LET, "let"),
 *         RG_TOKEN(NAME, RG_PLUS(RG_ALPHA)),
 *         RG_TOKEN(NUMBER, RG_CAPTURE(whole, RG_PLUS(RG_DIGIT)), RG_OPT('.', RG_CAPTURE(part, RG_PLUS(RG_DIGIT)))),
 *         RG_TOKEN(OPERATOR, RG_CLASS("+-*" "/=()")),
 *         RG_SKIP(SPACE, RG_PLUS(RG_SPACE)))
 *
 * makes
 *
 *     enum Calc_kind { Calc_END, Calc_ERROR, Calc_LET, Calc_NAME, ... }
 *     const char *Calc_kind_name(kind)      "LET"
 *     Calc_lexer Calc_begin(s, n)           before the first token; Calc_begin_at(s, n, from): where another lexer has come to
 *     Calc_kind Calc_next(&lexer, &token)   the next token; token may be NULL
 *     rg_location Calc_locate(&lexer, &token)   line and column of a token; asked in order, one pass over the text in all
 *     Calc_stream ...                       the same over a stream (lexer_stream.h)
 *
 * and Calc_token: kind, status, offset (from the beginning of the text), span, and the captures of all rules by their names, of which those
 * of other rules are unset; group[], of which 0 is the span.
 *
 * Anchors, boundaries and look-behind see the whole text. Where no rule matches, the token is a Calc_ERROR: as many bytes as no rule begins
 * in, status RG_NO_MATCH; with RG_STOP the lexer stays there, its span is empty, and so is every further one. A rule that fails for another
 * reason (its stack, its steps) is a Calc_ERROR, too, of that status: then the lexer stays, as well. At the end of the text: Calc_END,
 * status RG_NO_MATCH, again and again. lexer.at is where the next token begins; it may be set, and a lexer may be copied to come back.
 *
 * Does not compile: a rule that may match nothing, as the lexer would stand still; one that can never win since one before it always does,
 * where lengths and sets tell. Cost: no heap but with RG_POOL; a token takes one attempt of each rule that may start with its first
 * byte. A rule that looks far ahead in vain, as a comment without an end does, looks again from each of its beginnings. */
#define RG_LEXER(...) RG_PRIV_CAT(RG_PRIV_LEXER_, RG_PRIV_RULES_SIZE(__VA_ARGS__))(__VA_ARGS__)
#define RG_PRIV_LEXER_0NONE(...) _Static_assert(0, "RG_LEXER: takes a name, RG_FIRST or RG_LONGEST, and one rule or more");
#define RG_PRIV_LEXER_0TOO_MANY(...) _Static_assert(0, "RG_LEXER: takes 64 rules at most; a lexer may hand over to another");

#define RG_TOKEN(...) RG_PRIV_CAT(RG_PRIV_TOKEN_, RG_PRIV_IS_ONE(__VA_ARGS__))("RG_TOKEN", 0, __VA_ARGS__)
#define RG_SKIP(...) RG_PRIV_CAT(RG_PRIV_TOKEN_, RG_PRIV_IS_ONE(__VA_ARGS__))("RG_SKIP", 1, __VA_ARGS__)
#define RG_PRIV_TOKEN_0(word, skips, KIND, ...) (0RULE, KIND, skips, RG_PRIV_BODY(word, __VA_ARGS__))
#define RG_PRIV_TOKEN_1(word, skips, KIND) (0RULE, KIND, skips, RG_PRIV_MISTAKEN(word "(" #KIND "): a kind and no pattern"))

/* Which rule wins, and what happens where none does. */
#define RG_FIRST 1ULL
#define RG_LONGEST 2ULL
#define RG_STOP 4ULL
#define RG_PRIV_OF_LEXERS (RG_FIRST | RG_LONGEST | RG_STOP)

/* ---- the rules as lists, by how many groups of eight there are (1 to 8), name and options counted out ---- */

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

#define RG_PRIV_LEXER_1(...) RG_PRIV_LEXER_OF(1, __VA_ARGS__)
#define RG_PRIV_LEXER_2(...) RG_PRIV_LEXER_OF(2, __VA_ARGS__)
#define RG_PRIV_LEXER_3(...) RG_PRIV_LEXER_OF(3, __VA_ARGS__)
#define RG_PRIV_LEXER_4(...) RG_PRIV_LEXER_OF(4, __VA_ARGS__)
#define RG_PRIV_LEXER_5(...) RG_PRIV_LEXER_OF(5, __VA_ARGS__)
#define RG_PRIV_LEXER_6(...) RG_PRIV_LEXER_OF(6, __VA_ARGS__)
#define RG_PRIV_LEXER_7(...) RG_PRIV_LEXER_OF(7, __VA_ARGS__)
#define RG_PRIV_LEXER_8(...) RG_PRIV_LEXER_OF(8, __VA_ARGS__)

/* What is made of each: all of it, one after the other; and its head, (Name, KIND, skips, k, fold, s), and id as arguments. */
#define RG_PRIV_LEXER_OF(groups, Name, options, ...) \
    RG_PRIV_LEXER_STAGES(groups, Name, options, RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_LISTED, RG_PRIV_RULE_WHOLE, __VA_ARGS__), \
                         (RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_NEXT_TO, RG_PRIV_RULE_HEAD, __VA_ARGS__)), \
                         RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_LISTED, RG_PRIV_RULE_HEAD, __VA_ARGS__), \
                         RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_NEXT_TO, RG_PRIV_RULE_ID, __VA_ARGS__))
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
#define RG_PRIV_NO_RULE(text) 0RULE, 0MISTAKE, 0, 0FRESH, 0bad, 0LOOSE, (0LEAF, 0bad, 0, 0, 0, 0ERROR, text)

#define RG_PRIV_RULE_WHOLE(Name, x) RG_PRIV_RULE_WHOLE_(Name, RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_WHOLE_(...) RG_PRIV_RULE_WHOLE_OF(__VA_ARGS__)
#define RG_PRIV_RULE_WHOLE_OF(Name, rule, KIND, skips, origin, k, form, ops) (Name, KIND, k, form, ops)
#define RG_PRIV_RULE_ID(Name, x) RG_PRIV_RULE_ID_(RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_ID_(...) RG_PRIV_RULE_ID_OF(__VA_ARGS__)
#define RG_PRIV_RULE_ID_OF(rule, KIND, skips, origin, k, form, ops) k
#define RG_PRIV_RULE_HEAD(Name, x) RG_PRIV_RULE_HEAD_(Name, RG_PRIV_AS_RULE(x))
#define RG_PRIV_RULE_HEAD_(...) RG_PRIV_RULE_HEAD_OF(__VA_ARGS__)
#define RG_PRIV_RULE_HEAD_OF(Name, rule, KIND, skips, origin, k, form, ops) \
    (Name, KIND, skips, k, RG_PRIV_CAT(RG_PRIV_RULE_TEXT_, RG_PRIV_SECOND(RG_PRIV_IS_TEXT_##form, 0))(ops))
#define RG_PRIV_IS_TEXT_0TEXT ~, 1
#define RG_PRIV_RULE_TEXT_1(op) RG_PRIV_RULE_TEXT_OF op
#define RG_PRIV_RULE_TEXT_OF(op, k, i, j, fold, s) 0SPELLED, fold, s
#define RG_PRIV_RULE_TEXT_0(ops) 0OTHER, 0, ~

#define RG_PRIV_LEXER_STAGES(groups, Name, options, wholes, args, heads, ...) \
    RG_PRIV_LEXER_OPTIONS(Name, (options)) \
    typedef enum Name##_kind { Name##_END, Name##_ERROR, RG_PRIV_KINDS(heads) } Name##_kind; \
    RG_PRIV_RULES_LEARN(wholes) \
    RG_PRIV_RULES_CHECK(heads) \
    RG_PRIV_RULE_PAIRS(RG_PRIV_EACH_RULE_##groups((groups, args), RG_PRIV_LISTED, RG_PRIV_WITH_ALL, RG_PRIV_OPEN args)) \
    RG_PRIV_LEXER_TABLES(Name, groups, heads, __VA_ARGS__) \
    RG_PRIV_LEXER_TOKEN(Name, wholes, heads) \
    RG_PRIV_LEXER_SCAN(Name, heads) \
    RG_PRIV_LEXER_FUNCTIONS(Name) \
    RG_PRIV_LEXER_STREAM(Name)


#define RG_PRIV_LEXER_OPTIONS(Name, options) \
    RG_PRIV_ENUM { \
        rg_options_##Name = options & ~RG_PRIV_OF_LEXERS, rg_longest_##Name = (options & RG_LONGEST) != 0, \
        rg_stops_##Name = (options & RG_STOP) != 0 \
    }; \
    _Static_assert((options & (RG_FIRST | RG_LONGEST)) == RG_FIRST || (options & (RG_FIRST | RG_LONGEST)) == RG_LONGEST, \
                   "RG_LEXER(" #Name "): behind the name stands RG_FIRST or RG_LONGEST (and options joined to it by |)");

/* ---- lists of all kinds ---- */

#define RG_PRIV_KINDS(heads) RG_PRIV_END(RG_PRIV_KINDS_A heads)
#define RG_PRIV_KINDS_A(Name, KIND, ...) Name##_##KIND, RG_PRIV_KINDS_B
#define RG_PRIV_KINDS_B(Name, KIND, ...) Name##_##KIND, RG_PRIV_KINDS_A
#define RG_PRIV_KINDS_A_END
#define RG_PRIV_KINDS_B_END

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

/* ---- what is learned of each ---- */

#define RG_PRIV_RULES_LEARN(wholes) RG_PRIV_END(RG_PRIV_RULES_LEARN_A wholes)
#define RG_PRIV_RULES_LEARN_A(Name, KIND, k, form, ops) RG_PRIV_RULE_LEARN_##form(Name, KIND, k, form, ops) RG_PRIV_RULES_LEARN_B
#define RG_PRIV_RULES_LEARN_B(Name, KIND, k, form, ops) RG_PRIV_RULE_LEARN_##form(Name, KIND, k, form, ops) RG_PRIV_RULES_LEARN_A
#define RG_PRIV_RULES_LEARN_A_END
#define RG_PRIV_RULES_LEARN_B_END
#define RG_PRIV_RULE_LEARN_0TEXT(Name, KIND, k, form, ops) RG_PRIV_CHECK(ops) RG_PRIV_FACTS(ops) RG_PRIV_SETS(ops) RG_PRIV_RULE_LITERAL ops
#define RG_PRIV_RULE_LITERAL(op, k, i, j, fold, s) RG_PRIV_DISPATCH_TEXT(k, fold, s)
#define RG_PRIV_RULE_LEARN_0ONE(...) RG_PRIV_RULE_LEARN_0LOOSE(__VA_ARGS__)
#define RG_PRIV_RULE_LEARN_0FIXED(...) RG_PRIV_RULE_LEARN_0LOOSE(__VA_ARGS__)
#define RG_PRIV_RULE_LEARN_0MARKED(...) RG_PRIV_RULE_LEARN_0LOOSE(__VA_ARGS__)
#define RG_PRIV_RULE_LEARN_0LOOSE(Name, KIND, k, form, ops) \
    RG_PRIV_RULE_LISTS(rg_rule_##Name##_##KIND, rg_options_##Name, k, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define RG_PRIV_RULE_LISTS(Rule, options, k, form, ops, opens, closes) \
    RG_PRIV_LEARN(k, form, ops, opens, closes) \
    RG_PRIV_MAXIMAL(closes) RG_PRIV_DISPATCH_OTHER(k) \
    RG_PRIV_PLAN(Rule, k, form, ops, opens, closes, options) \
    RG_PRIV_RULE_ENGINE(Rule, k, ops, opens, closes, (RG_PRIV_CAPTURES(opens)), options)
#define RG_PRIV_RULE_ENGINE(Rule, k, ops, opens, closes, captures, options) \
    RG_PRIV_RESULT(Rule, RG_PRIV_OPEN captures) \
    RG_PRIV_TABLES(opens) RG_PRIV_SEARCH_TABLES(k) \
    RG_PRIV_SEEK_FUNCTION(k, closes) RG_PRIV_REQUIRED_FUNCTION(k) \
    RG_PRIV_ENGINE(Rule, k, ops, RG_PRIV_OPEN captures, options) \
    RG_PRIV_CHECK_FRAMES(Rule, k, options)

/* One that matches nothing would stand still. Of what has no known length (RG_CALL, RG_BACKREF, RG_TAKE) a match of nothing is none. */
#define RG_PRIV_RULES_CHECK(heads) RG_PRIV_END(RG_PRIV_RULES_CHECK_A heads)
#define RG_PRIV_RULES_CHECK_A(Name, KIND, skips, k, ...) RG_PRIV_RULE_CHECK(Name, KIND, k) RG_PRIV_RULES_CHECK_B
#define RG_PRIV_RULES_CHECK_B(Name, KIND, skips, k, ...) RG_PRIV_RULE_CHECK(Name, KIND, k) RG_PRIV_RULES_CHECK_A
#define RG_PRIV_RULES_CHECK_A_END
#define RG_PRIV_RULES_CHECK_B_END
#define RG_PRIV_RULE_CHECK(Name, KIND, k) \
    _Static_assert(rg_min_##k > 0 || rg_depends_##k != 0, "RG_LEXER(" #Name "): the rule " #KIND " may match nothing, and the lexer would stand still");

/* Each with each: a rule that can never win is told, with the one before it that always does. */
#define RG_PRIV_WITH_ALL(rules, head) (rules, head)
#define RG_PRIV_RULE_PAIRS(all) RG_PRIV_END(RG_PRIV_RULE_PAIRS_A all)
#define RG_PRIV_RULE_PAIRS_A(rules, head) RG_PRIV_RULE_WITH_EACH(head, RG_PRIV_OPEN rules) RG_PRIV_RULE_PAIRS_B
#define RG_PRIV_RULE_PAIRS_B(rules, head) RG_PRIV_RULE_WITH_EACH(head, RG_PRIV_OPEN rules) RG_PRIV_RULE_PAIRS_A
#define RG_PRIV_RULE_PAIRS_A_END
#define RG_PRIV_RULE_PAIRS_B_END
#define RG_PRIV_RULE_WITH_EACH(...) RG_PRIV_RULE_WITH_EACH_(__VA_ARGS__)
#define RG_PRIV_RULE_WITH_EACH_(head, groups, args) RG_PRIV_EACH_RULE_##groups(head, RG_PRIV_LISTED, RG_PRIV_RULE_PAIR, RG_PRIV_OPEN args)
#define RG_PRIV_RULE_PAIR(j, i) RG_PRIV_RULE_PAIR_(RG_PRIV_OPEN i, RG_PRIV_OPEN j)
#define RG_PRIV_RULE_PAIR_(...) RG_PRIV_RULE_PAIR_OF(__VA_ARGS__)
#define RG_PRIV_RULE_PAIR_OF(Name, I, skips, i, is, fold, s, Name_, J, skips_, j, is_, fold_, t) \
    RG_PRIV_RULE_PAIR_##is##is_(Name, I, i, fold, s, J, j, fold_, t)
#define RG_PRIV_RULE_PAIR_0SPELLED0OTHER(...)
#define RG_PRIV_RULE_PAIR_0OTHER0SPELLED(Name, I, i, fold, s, J, j, ...) \
    RG_PRIV_RULE_WINS(Name, I, J, RG_PRIV_NEVER_WINS(rg_longest_##Name, i, j))
#define RG_PRIV_RULE_PAIR_0OTHER0OTHER(Name, I, i, fold, s, J, j, ...) \
    RG_PRIV_RULE_WINS(Name, I, J, RG_PRIV_NEVER_WINS(rg_longest_##Name, i, j))
#define RG_PRIV_RULE_PAIR_0SPELLED0SPELLED(Name, I, i, fold, s, J, j, fold_, t) \
    RG_PRIV_RULE_WINS(Name, I, J, fold >= fold_ && RG_PRIV_NEVER_SPELLED(rg_longest_##Name, i, s, j, t))
#define RG_PRIV_RULE_WINS(Name, I, J, never) \
    _Static_assert((int)Name##_##I >= (int)Name##_##J || !(never), \
                   "RG_LEXER(" #Name "): the rule " #J " can never win, as " #I " before it always does");

/* ---- what the scan reads ---- */

/* The sets of rules that are not there, where groups of eight are filled up. */
RG_PRIV_SET(rg_first, 0none, 0ULL, 0ULL, 0ULL, 0ULL)
RG_PRIV_SET(rg_second_byte, 0none, 0ULL, 0ULL, 0ULL, 0ULL)

#define RG_PRIV_LEXER_TABLES(Name, groups, heads, ...) \
    RG_PRIV_ENUM { \
        rg_skipped_##Name = RG_PRIV_SKIPPED(heads), rg_spelled_##Name = RG_PRIV_SPELLED(heads), \
        rg_behind_##Name = sizeof(union { char rg_none[1]; RG_PRIV_BACKS(heads) }) - 1 \
    }; \
    RG_PRIV_UNUSED static const rg_priv_spelling rg_spellings_##Name[] = {RG_PRIV_SPELLINGS(heads)}; \
    RG_PRIV_DISPATCH(rg_by_first_##Name, rg_first, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_DISPATCH(rg_by_second_##Name, rg_second_byte, groups, __VA_ARGS__, 0none, 0none, 0none, 0none, 0none, 0none, 0none, ~) \
    RG_PRIV_UNUSED static inline const char *Name##_kind_name(Name##_kind rg_kind) { \
        static const char *const rg_names[] = {"END", "ERROR" RG_PRIV_KIND_NAMES(heads)}; \
        return (size_t)rg_kind < sizeof rg_names / sizeof rg_names[0] ? rg_names[rg_kind] : "unknown kind"; \
    }

/* The captures of all rules side by side: where those of a rule begin in group[], and where they end. */
#define RG_PRIV_LEXER_TOKEN(Name, wholes, heads) \
    struct rg_priv_names_##Name { \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__span; \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__group; \
        RG_PRIV_RULES_NAMES(wholes) \
    }; \
    enum { rg_captures_of_##Name = 0, RG_PRIV_RULES_PLACES(heads) }; \
    typedef struct Name##_token { \
        Name##_kind kind; \
        rg_status status; \
        uint64_t offset; \
        union { \
            struct { \
                rg_span span; \
                RG_PRIV_RULES_FIELDS(wholes) \
            }; \
            rg_span group[RG_PRIV_GROUPS(Name)]; \
        }; \
    } Name##_token;
#define RG_PRIV_RULES_PLACES(heads) RG_PRIV_END(RG_PRIV_RULES_PLACES_A heads)
#define RG_PRIV_RULES_PLACES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(k)), RG_PRIV_RULES_PLACES_B
#define RG_PRIV_RULES_PLACES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_PLACES(Name, KIND, RG_PRIV_CAPTURES_OF_##is(k)), RG_PRIV_RULES_PLACES_A
#define RG_PRIV_RULES_PLACES_A_END
#define RG_PRIV_RULES_PLACES_B_END
#define RG_PRIV_RULE_PLACES(Name, KIND, captures) rg_from_##Name##_##KIND, rg_until_##Name##_##KIND = rg_from_##Name##_##KIND + captures - 1
#define RG_PRIV_CAPTURES_OF_0SPELLED(k) 0
#define RG_PRIV_CAPTURES_OF_0OTHER(k) rg_captures_##k
#define RG_PRIV_RULES_NAMES(wholes) RG_PRIV_END(RG_PRIV_RULES_NAMES_A wholes)
#define RG_PRIV_RULES_NAMES_A(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_NAMES, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_NAMES_B
#define RG_PRIV_RULES_NAMES_B(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_NAMES, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_NAMES_A
#define RG_PRIV_RULES_NAMES_A_END
#define RG_PRIV_RULES_NAMES_B_END
#define RG_PRIV_RULES_FIELDS(wholes) RG_PRIV_END(RG_PRIV_RULES_FIELDS_A wholes)
#define RG_PRIV_RULES_FIELDS_A(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_FIELDS, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_FIELDS_B
#define RG_PRIV_RULES_FIELDS_B(Name, KIND, k, form, ops) RG_PRIV_IF_PLACED_##form(RG_PRIV_FIELDS, RG_PRIV_CAPTURES(RG_PRIV_OPENS(ops))) RG_PRIV_RULES_FIELDS_A
#define RG_PRIV_RULES_FIELDS_A_END
#define RG_PRIV_RULES_FIELDS_B_END

/* ---- the scan: which rule matches at a place, and how long ---- */

/* rg_at is below rg_n. RG_MATCH, and then rg_rule and rg_best; RG_NO_MATCH; an error; RG_MORE where rg_more. */
#define RG_PRIV_LEXER_SCAN(Name, heads) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_scan(const char *rg_s, size_t rg_n, size_t rg_at, bool rg_more, \
                                                   const unsigned char **rg_touched, unsigned *rg_rule, size_t *rg_length, \
                                                   rg_span *rg_group) { \
        const rg_priv_caller rg_streams = {0, NULL, NULL, NULL, 0, NULL, NULL, NULL, rg_touched}, *const rg_caller = rg_more ? &rg_streams : NULL; \
        const unsigned char *const rg_p = (const unsigned char *)rg_s + rg_at; \
        const size_t rg_left = rg_n - rg_at; \
        uint64_t rg_may = rg_by_first_##Name[rg_p[0]]; \
        if (rg_left > 1) rg_may &= rg_by_second_##Name[rg_p[1]]; \
        size_t rg_best = 0; \
        rg_status rg_answer = RG_NO_MATCH; \
        for (uint64_t rg_try = rg_longest_##Name ? rg_may & ~(uint64_t)rg_spelled_##Name : rg_may; rg_try != 0; rg_try &= rg_try - 1) { \
            const unsigned rg_r = (unsigned)__builtin_ctzll(rg_try); \
            if (!rg_longest_##Name && ((uint64_t)rg_spelled_##Name >> rg_r & 1) != 0) { \
                rg_answer = rg_priv_spelling_at(rg_p, rg_left, &rg_spellings_##Name[rg_r], rg_more); \
                if (rg_answer == RG_NO_MATCH) continue; \
                if (rg_answer == RG_MORE) *rg_touched = rg_priv_any_byte; \
                *rg_rule = rg_r, *rg_length = rg_spellings_##Name[rg_r].length; \
                return rg_answer; \
            } \
            switch (rg_r) { \
                RG_PRIV_RULE_CASES(heads) \
            default: RG_PRIV_UNREACHABLE(); \
            } \
            if (rg_answer != RG_MATCH && rg_answer != RG_NO_MATCH) return rg_answer; \
            if (!rg_longest_##Name && rg_best > 0) break; \
        } \
        if (rg_longest_##Name) { \
            for (uint64_t rg_try = rg_may & (uint64_t)rg_spelled_##Name; rg_try != 0; rg_try &= rg_try - 1) { \
                const unsigned rg_r = (unsigned)__builtin_ctzll(rg_try); \
                const size_t rg_size = rg_spellings_##Name[rg_r].length; \
                if (rg_size < rg_best || (rg_size == rg_best && rg_r > *rg_rule)) continue; \
                rg_answer = rg_priv_spelling_at(rg_p, rg_left, &rg_spellings_##Name[rg_r], rg_more); \
                if (rg_answer == RG_NO_MATCH) continue; \
                if (rg_answer == RG_MORE) { \
                    *rg_touched = rg_priv_any_byte; \
                    return RG_MORE; \
                } \
                if (rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
                rg_best = rg_size, *rg_rule = rg_r; \
            } \
        } \
        *rg_length = rg_best; \
        return rg_best > 0 ? RG_MATCH : RG_NO_MATCH; \
    }

#define RG_PRIV_RULE_CASES(heads) RG_PRIV_END(RG_PRIV_RULE_CASES_A heads)
#define RG_PRIV_RULE_CASES_A(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, k) RG_PRIV_RULE_CASES_B
#define RG_PRIV_RULE_CASES_B(Name, KIND, skips, k, is, ...) RG_PRIV_RULE_CASE_##is(Name, KIND, k) RG_PRIV_RULE_CASES_A
#define RG_PRIV_RULE_CASES_A_END
#define RG_PRIV_RULE_CASES_B_END
#define RG_PRIV_RULE_CASE_0SPELLED(Name, KIND, k)
#define RG_PRIV_RULE_CASE_0OTHER(Name, KIND, k) \
    case (int)Name##_##KIND - 2: { \
        rg_rule_##Name##_##KIND##_result rg_result; \
        if (rg_max_##k < RG_PRIV_FAR && (uint64_t)rg_max_##k <= rg_best) break; \
        rg_answer = rg_more ? rg_priv_of_rg_rule_##Name##_##KIND##_run(rg_s, rg_n, rg_at, RG_PRIV_PREFIX_MORE, true, NULL, rg_caller, 0, &rg_result) \
                            : rg_priv_of_rg_rule_##Name##_##KIND##_run(rg_s, rg_n, rg_at, RG_PRIV_PREFIX, true, NULL, rg_caller, 0, &rg_result); \
        if (rg_answer == RG_MATCH && rg_priv_span_length(rg_result.match) > rg_best) { \
            if (rg_best > 0) RG_PRIV_RULE_CLEAR(Name) \
            rg_best = rg_priv_span_length(rg_result.match), *rg_rule = rg_r; \
            for (size_t rg_g = 1; rg_g < RG_PRIV_GROUPS(rg_rule_##Name##_##KIND); rg_g++) \
                rg_group[rg_from_##Name##_##KIND - 1 + rg_g] = rg_result.group[rg_g]; \
        } \
        break; \
    }
/* What a shorter match has left. */
#define RG_PRIV_RULE_CLEAR(Name) \
    { \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_group + 1, (RG_PRIV_GROUPS(Name) - 1) * sizeof(rg_span)); \
    }

#define RG_PRIV_LEXER_FUNCTIONS(Name) \
    typedef struct Name##_lexer { \
        const char *rg_subject; \
        size_t rg_length; \
        size_t at; /* where the next token begins */ \
        rg_status status; /* RG_MATCH, or what it stays with */ \
        rg_location rg_here; \
    } Name##_lexer; \
\
    RG_PRIV_UNUSED static inline Name##_lexer Name##_begin_at(const char *rg_s, size_t rg_n, size_t rg_from) { \
        const bool rg_right = (rg_s != NULL || rg_n == 0) && rg_from <= rg_n; \
        return (Name##_lexer){rg_s, rg_right ? rg_n : 0, rg_right ? rg_from : 0, rg_right ? RG_MATCH : RG_ERROR_ARGUMENT, {0, 0, 0}}; \
    } \
    RG_PRIV_UNUSED static inline Name##_lexer Name##_begin(const char *rg_s, size_t rg_n) { return Name##_begin_at(rg_s, rg_n, 0); } \
\
    RG_PRIV_UNUSED static inline Name##_kind Name##_next(Name##_lexer *rg_lexer, Name##_token *rg_token) { \
        Name##_token rg_unwanted, *const rg_t = rg_token != NULL ? rg_token : &rg_unwanted; \
        const char *const rg_s = rg_lexer->rg_subject; \
        const size_t rg_n = rg_lexer->rg_length; \
        size_t rg_from = rg_lexer->at, rg_to = rg_from, rg_length = 0; \
        unsigned rg_rule = 0; \
        rg_status rg_answer = rg_lexer->status; \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        while (rg_answer >= RG_NO_MATCH && rg_to < rg_n) { \
            rg_answer = rg_priv_of_##Name##_scan(rg_s, rg_n, rg_to, false, NULL, &rg_rule, &rg_length, rg_t->group); \
            if (rg_answer == RG_MATCH) { \
                if (rg_to > rg_from) break; \
                rg_to += rg_length; \
                if (((uint64_t)rg_skipped_##Name >> rg_rule & 1) == 0) goto rg_found; \
                rg_from = rg_to; \
            } else if (rg_answer == RG_NO_MATCH) { \
                if (rg_stops_##Name) break; \
                rg_to++; \
            } \
        } \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        rg_lexer->at = rg_to; \
        rg_t->kind = rg_to == rg_from && rg_to >= rg_n && rg_answer >= RG_NO_MATCH ? Name##_END : Name##_ERROR; \
        rg_t->status = rg_answer < RG_NO_MATCH && rg_to == rg_from ? rg_answer : RG_NO_MATCH; \
        rg_t->offset = rg_from; \
        rg_t->span = (rg_span){rg_s + rg_from, rg_to - rg_from}; \
        return rg_t->kind; \
    rg_found: \
        rg_lexer->at = rg_to; \
        rg_t->kind = (Name##_kind)(rg_rule + 2); \
        rg_t->status = RG_MATCH; \
        rg_t->offset = rg_from; \
        rg_t->span = (rg_span){rg_s + rg_from, rg_length}; \
        return rg_t->kind; \
    } \
\
    RG_PRIV_UNUSED static inline rg_location Name##_locate(Name##_lexer *rg_lexer, const Name##_token *rg_token) { \
        rg_lexer->rg_here = rg_locate_from(rg_lexer->rg_here, rg_lexer->rg_subject, rg_lexer->rg_length, (size_t)rg_token->offset); \
        return rg_lexer->rg_here; \
    }

#endif
