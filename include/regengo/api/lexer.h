/* lexer.h - RG_LEXER: many patterns at one place, of which one wins, token after token.
 *
 * A rule that is a literal costs no code of its own; any other has an engine, as a matcher has (engine.h), which is asked for a match at a
 * place. Two looks into tables tell the few rules that can start there (plan/dispatch.h); those are tried, and none else. Where the longest
 * wins, rules that are no literals are tried first: so a keyword is looked up once the name that it could be has been scanned, by its
 * length and bytes, and not scanned for itself.
 */
#ifndef RG_API_LEXER_H
#define RG_API_LEXER_H

#ifndef RG_PRIV_IN_ORDER
#include "../emit/rules.h"
#include "../learn/sole.h"
#include "../learn/maximal.h"
#include "../pattern/rules.h"
#include "../run/locate.h"
#include "engine.h"
#include "lexer_stream.h"
#include "matcher.h"
#endif

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
 * status RG_NO_MATCH, again and again. lexer.at is where the next token begins; it may be set, and a lexer may be copied to come back. Past the
 * end it is a mistake, as it is for Calc_begin_at: Calc_ERROR, status RG_ERROR_ARGUMENT, until it is set right.
 *
 * Does not compile: a rule that may match nothing, as the lexer would stand still; one that can never win since one before it always does,
 * where lengths and sets tell. Cost: no heap but with RG_POOL; a token takes one attempt of each rule that may start with its first
 * byte. A rule that looks far ahead in vain, as a comment without an end does, looks again from each of its beginnings. */
#define RG_LEXER(...) /* (Name, RG_FIRST or RG_LONGEST, rules): makes Name_begin, Name_next, ... */ \
    RG_PRIV_QUIET RG_PRIV_CAT(RG_PRIV_LEXER_, RG_PRIV_RULES_SIZE(__VA_ARGS__))(__VA_ARGS__) RG_PRIV_LOUD
#define RG_PRIV_LEXER_0NONE(...) _Static_assert(0, "RG_LEXER: takes a name, RG_FIRST or RG_LONGEST, and one rule or more");
#define RG_PRIV_LEXER_0TOO_MANY(...) _Static_assert(0, "RG_LEXER: takes 64 rules at most; a lexer may hand over to another");

/* Which rule wins, and what happens where none does. */
#define RG_FIRST /* of a lexer: the first rule that matches wins */ 1ULL
#define RG_LONGEST /* of a lexer: the longest token wins, of two the first */ 2ULL
#define RG_STOP /* of a lexer: stays where no rule matches */ 4ULL
#define RG_PRIV_OF_LEXERS (RG_FIRST | RG_LONGEST | RG_STOP)

#define RG_PRIV_LEXER_1(...) RG_PRIV_LEXER_NAMED(1, __VA_ARGS__)
#define RG_PRIV_LEXER_2(...) RG_PRIV_LEXER_NAMED(2, __VA_ARGS__)
#define RG_PRIV_LEXER_3(...) RG_PRIV_LEXER_NAMED(3, __VA_ARGS__)
#define RG_PRIV_LEXER_4(...) RG_PRIV_LEXER_NAMED(4, __VA_ARGS__)
#define RG_PRIV_LEXER_5(...) RG_PRIV_LEXER_NAMED(5, __VA_ARGS__)
#define RG_PRIV_LEXER_6(...) RG_PRIV_LEXER_NAMED(6, __VA_ARGS__)
#define RG_PRIV_LEXER_7(...) RG_PRIV_LEXER_NAMED(7, __VA_ARGS__)
#define RG_PRIV_LEXER_8(...) RG_PRIV_LEXER_NAMED(8, __VA_ARGS__)

/* Is the first argument a name (name.h), and does the order come behind it, not a rule? A rule is in parentheses that hold commas. */
#define RG_PRIV_LEXER_NAMED(groups, Name, ...) \
    RG_PRIV_CAT(RG_PRIV_LEXER_NAME_, RG_PRIV_IS_ONE(RG_PRIV_OPEN Name))(groups, Name, __VA_ARGS__)
#define RG_PRIV_LEXER_NAME_0(...) _Static_assert(0, "RG_LEXER: the first argument must be a name, not a rule");
#define RG_PRIV_LEXER_NAME_1(groups, Name, ...) \
    RG_PRIV_CAT(RG_PRIV_CHECK_NAME_, RG_PRIV_IS_PAREN(Name))("RG_LEXER", Name) \
    RG_PRIV_CAT(RG_PRIV_LEXER_NAMED_, RG_PRIV_CAT(RG_PRIV_NAMED_, RG_PRIV_IS_PAREN(Name))(Name, 0))(groups, Name, __VA_ARGS__)
#define RG_PRIV_LEXER_NAMED_0NAMELESS(...)
#define RG_PRIV_LEXER_NAMED_0PLAIN(groups, Name, options, ...) \
    RG_PRIV_CAT(RG_PRIV_LEXER_ORDER_, RG_PRIV_IS_ONE(RG_PRIV_OPEN options))(groups, Name, options, __VA_ARGS__)
#define RG_PRIV_LEXER_ORDER_0(groups, Name, ...) _Static_assert(0, RG_PRIV_LEXER_ORDER(Name));
#define RG_PRIV_LEXER_ORDER_1(...) RG_PRIV_LEXER_OF(__VA_ARGS__)
#define RG_PRIV_LEXER_ORDER(Name) \
    "RG_LEXER(" #Name "): behind the name stands RG_FIRST or RG_LONGEST (and options joined to it by |)"

#define RG_PRIV_PREVIEW_RULES(wholes) /* editor.h */
#ifndef RG_PRIV_EXPLAIN_RULES /* explain.h */
#define RG_PRIV_EXPLAIN_RULES(wholes)
#endif

/* What is made of each (pattern/rules.h): all of it, and its head, one after the other; what pairs are asked about, and its id, as arguments. */
#define RG_PRIV_LEXER_OF(groups, Name, options, ...) \
    RG_PRIV_LEXER_STAGES(groups, Name, options, RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_LISTED, RG_PRIV_RULE_WHOLE, __VA_ARGS__), \
                         (RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_NEXT_TO, RG_PRIV_RULE_RIVAL, __VA_ARGS__)), \
                         RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_LISTED, RG_PRIV_RULE_HEAD, __VA_ARGS__), \
                         RG_PRIV_EACH_RULE_##groups(Name, RG_PRIV_NEXT_TO, RG_PRIV_RULE_ID, __VA_ARGS__))
#define RG_PRIV_LEXER_STAGES(groups, Name, options, wholes, rivals, heads, ...) \
    RG_PRIV_PREVIEW_RULES(wholes) \
    RG_PRIV_LEXER_OPTIONS(Name, (options)) \
    RG_PRIV_KINDS_CHECK(heads) \
    struct rg_priv_kinds_##Name { \
        char RG_TOKEN__each_kind_may_be_used_once__not_again__END; \
        char RG_TOKEN__each_kind_may_be_used_once__not_again__ERROR; \
        RG_PRIV_KINDS_ONCE(heads) \
    }; \
    typedef enum Name##_kind { Name##_END, Name##_ERROR, RG_PRIV_KINDS(heads) } Name##_kind; \
    RG_PRIV_RULES_LEARN(wholes) \
    RG_PRIV_RULES_CHECK(heads) \
    RG_PRIV_RULE_PAIRS(groups, Name, RG_PRIV_OPEN rivals) \
    RG_PRIV_LEXER_TABLES(Name, groups, heads, __VA_ARGS__) \
    RG_PRIV_LEXER_TOKEN(Name, wholes, heads) \
    RG_PRIV_RULE_FUNCTIONS(heads) \
    RG_PRIV_LEXER_SCAN(Name, here, 0, heads) \
    RG_PRIV_LEXER_SCAN(Name, more, 1, heads) \
    RG_PRIV_LEXER_FAR(Name) \
    RG_PRIV_LEXER_NEAR(Name, heads) \
    RG_PRIV_LEXER_FUNCTIONS(Name) \
    RG_PRIV_LEXER_STREAM(Name) \
    RG_PRIV_EXPLAIN_RULES(wholes)

#define RG_PRIV_LEXER_OPTIONS(Name, options) \
    RG_PRIV_ENUM { \
        rg_options_##Name = options & ~RG_PRIV_OF_LEXERS, rg_longest_##Name = (options & RG_LONGEST) != 0, \
        rg_stops_##Name = (options & RG_STOP) != 0 \
    }; \
    _Static_assert((options & (RG_FIRST | RG_LONGEST)) == RG_FIRST || (options & (RG_FIRST | RG_LONGEST)) == RG_LONGEST, \
                   RG_PRIV_LEXER_ORDER(Name)); \
    _Static_assert(!RG_PRIV_OPTION(options & ~RG_PRIV_OF_LEXERS, RG_PRIV_UNKNOWN_OPTIONS), \
                   "RG_LEXER(" #Name "): unknown option; there are RG_FIRST or RG_LONGEST, RG_STOP, and those of RG_MATCHER, joined by |"); \
    RG_PRIV_CHECK_OPTIONS("RG_LEXER(" #Name ")", options)

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
    RG_PRIV_RULE_LISTS("RG_LEXER(" #Name "): " #KIND, rg_rule_##Name##_##KIND, rg_options_##Name, k, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops)) \
    RG_PRIV_LETS(k, rg_longest_##Name)
#define RG_PRIV_RULE_LISTS(whose, Rule, options, k, form, ops, opens, closes) \
    RG_PRIV_LEARN(k, form, ops, opens, closes) \
    RG_PRIV_MAXIMAL(closes) RG_PRIV_SOLE(closes) \
    RG_PRIV_SECONDS(closes) RG_PRIV_DISPATCH_OTHER(k) \
    RG_PRIV_PLAN(k, form, ops, opens, closes) RG_PRIV_SEARCH_TIME(k, rg_apart_##k) \
    RG_PRIV_CHECK_LINEAR(whose, k, options) \
    RG_PRIV_RULE_ENGINE(whose, Rule, k, ops, opens, (RG_PRIV_CAPTURES(opens)), options)
#define RG_PRIV_RULE_ENGINE(whose, Rule, k, ops, opens, captures, options) \
    RG_PRIV_RESULT(Rule, RG_PRIV_OPEN captures) \
    RG_PRIV_TABLES(opens) RG_PRIV_RULE_TABLE(k) \
    RG_PRIV_ENGINE(Rule, k, ops, RG_PRIV_OPEN captures, options, 0HERE) \
    RG_PRIV_CHECK_FRAMES(whose, k, options)

/* One that matches nothing would stand still. Of what has no known length (RG_CALL, RG_BACKREF, RG_TAKE) a match of nothing is none. */
#define RG_PRIV_RULES_CHECK(heads) RG_PRIV_END(RG_PRIV_RULES_CHECK_A heads)
#define RG_PRIV_RULES_CHECK_A(Name, KIND, skips, k, ...) RG_PRIV_RULE_CHECK(Name, KIND, k) RG_PRIV_RULES_CHECK_B
#define RG_PRIV_RULES_CHECK_B(Name, KIND, skips, k, ...) RG_PRIV_RULE_CHECK(Name, KIND, k) RG_PRIV_RULES_CHECK_A
#define RG_PRIV_RULES_CHECK_A_END
#define RG_PRIV_RULES_CHECK_B_END
#define RG_PRIV_RULE_CHECK(Name, KIND, k) \
    _Static_assert(rg_min_##k > 0 || rg_depends_##k != 0, "RG_LEXER(" #Name "): the rule " #KIND " may match nothing, and the lexer would stand still");

/* Each with each behind it: a rule that can never win is told, with the one before it that always does. There are many pairs: few tokens. */
#define RG_PRIV_RULE_PAIRS(groups, Name, ...) \
    RG_PRIV_CAT(RG_PRIV_EACH_PAIR_, groups)(RG_PRIV_RULE_PAIR, Name, __VA_ARGS__, RG_PRIV_NO_RIVAL, RG_PRIV_NO_RIVAL, RG_PRIV_NO_RIVAL, \
                                            RG_PRIV_NO_RIVAL, RG_PRIV_NO_RIVAL, RG_PRIV_NO_RIVAL, RG_PRIV_NO_RIVAL, ~)
#define RG_PRIV_NO_RIVAL (0NONE, ~, ~, ~)
#define RG_PRIV_RULE_PAIR(Name, first, later) RG_PRIV_RULE_PAIR_(Name, RG_PRIV_OPEN first, RG_PRIV_OPEN later)
#define RG_PRIV_RULE_PAIR_(...) RG_PRIV_RULE_PAIR_OF(__VA_ARGS__)
#define RG_PRIV_RULE_PAIR_OF(Name, is, i, I, s, is_, j, J, t) RG_PRIV_RULE_PAIR_##is##is_(Name, i, I, s, j, J, t)
#define RG_PRIV_RULE_PAIR_0SPELLED0NONE(...)
#define RG_PRIV_RULE_PAIR_0OTHER0NONE(...)
#define RG_PRIV_RULE_PAIR_0NONE0NONE(...)
#define RG_PRIV_RULE_PAIR_0SPELLED0OTHER(...)
#define RG_PRIV_RULE_PAIR_0OTHER0SPELLED(Name, i, I, s, j, J, t) _Static_assert(RG_PRIV_LETS_WIN(i, j), RG_PRIV_NEVER_WINS(Name, I, J));
#define RG_PRIV_RULE_PAIR_0OTHER0OTHER(Name, i, I, s, j, J, t) _Static_assert(RG_PRIV_LETS_WIN(i, j), RG_PRIV_NEVER_WINS(Name, I, J));
#define RG_PRIV_RULE_PAIR_0SPELLED0SPELLED(Name, i, I, s, j, J, t) \
    _Static_assert(RG_PRIV_SPELLED_FOLD s < RG_PRIV_SPELLED_FOLD t || \
                       !RG_PRIV_NEVER_SPELLED(rg_longest_##Name, i, RG_PRIV_SPELLED_TEXT s, j, RG_PRIV_SPELLED_TEXT t), \
                   RG_PRIV_NEVER_WINS(Name, I, J));
#define RG_PRIV_SPELLED_FOLD(fold, s) fold
#define RG_PRIV_SPELLED_TEXT(fold, s) s
#define RG_PRIV_NEVER_WINS(Name, I, J) "RG_LEXER(" #Name "): the rule " #J " can never win, as " #I " before it always does"

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
        return (Name##_lexer){rg_s != NULL ? rg_s : "", rg_right ? rg_n : 0, rg_right ? rg_from : 0, rg_right ? RG_MATCH : RG_ERROR_ARGUMENT, {0, 0, 0}}; \
    } \
    RG_PRIV_UNUSED static inline Name##_lexer Name##_begin(const char *rg_s, size_t rg_n) { return Name##_begin_at(rg_s, rg_n, 0); } \
\
    RG_PRIV_UNUSED static inline Name##_kind Name##_next(Name##_lexer *rg_lexer, Name##_token *rg_token) { \
        Name##_token rg_unwanted, *const rg_t = rg_token != NULL ? rg_token : &rg_unwanted; \
        const unsigned char *const rg_begin = (const unsigned char *)rg_lexer->rg_subject, *const rg_end = rg_begin + rg_lexer->rg_length; \
        if (RG_PRIV_UNLIKELY(rg_lexer->at > rg_lexer->rg_length)) { \
            if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
            rg_t->kind = Name##_ERROR; \
            rg_t->status = RG_ERROR_ARGUMENT; \
            rg_t->offset = rg_lexer->rg_length; \
            rg_t->span = (rg_span){(const char *)rg_end, 0}; \
            return Name##_ERROR; \
        } \
        /* From the first byte of the token, or of those that begin none, to where it is looked for. */ \
        const unsigned char *rg_from = rg_begin + rg_lexer->at, *rg_to; \
        rg_status rg_answer = RG_NO_MATCH; \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        for (;;) { \
            unsigned rg_rule = 0; \
            bool rg_skips = false; \
            rg_to = rg_priv_of_##Name##_near(rg_begin, &rg_from, rg_end, &rg_rule, rg_t->group); \
            if (rg_to == NULL) { \
                size_t rg_length = 0; \
                rg_to = rg_from; \
                if (rg_from >= rg_end) break; \
                do \
                    rg_answer = rg_priv_of_##Name##_far(rg_begin, rg_to, rg_end, &rg_rule, &rg_skips, &rg_length, rg_t->group); \
                while (rg_answer == RG_NO_MATCH && !rg_stops_##Name && ++rg_to < rg_end); \
                if (rg_answer != RG_MATCH || rg_to != rg_from) break; \
                rg_to = rg_from + rg_length; \
            } \
            if (!rg_skips) { \
                rg_lexer->at = (size_t)(rg_to - rg_begin); \
                rg_t->kind = (Name##_kind)(rg_rule + 2); \
                rg_t->status = RG_MATCH; \
                rg_t->offset = (size_t)(rg_from - rg_begin); \
                rg_t->span = (rg_span){(const char *)rg_from, (size_t)(rg_to - rg_from)}; \
                return rg_t->kind; \
            } \
            rg_from = rg_to; \
            if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        } \
        if (RG_PRIV_GROUPS(Name) > 1) RG_PRIV_MEM_CLEAR(rg_t->group, sizeof rg_t->group); \
        if (rg_lexer->status < RG_NO_MATCH) rg_answer = rg_lexer->status; \
        rg_lexer->at = (size_t)(rg_to - rg_begin); \
        rg_t->kind = rg_to == rg_from && rg_to >= rg_end && rg_answer >= RG_NO_MATCH ? Name##_END : Name##_ERROR; \
        rg_t->status = rg_answer < RG_NO_MATCH && rg_to == rg_from ? rg_answer : RG_NO_MATCH; \
        rg_t->offset = (size_t)(rg_from - rg_begin); \
        rg_t->span = (rg_span){(const char *)rg_from, (size_t)(rg_to - rg_from)}; \
        return rg_t->kind; \
    } \
\
    RG_PRIV_UNUSED static inline rg_location Name##_locate(Name##_lexer *rg_lexer, const Name##_token *rg_token) { \
        rg_lexer->rg_here = rg_locate_from(rg_lexer->rg_here, rg_lexer->rg_subject, rg_lexer->rg_length, (size_t)rg_token->offset); \
        return rg_lexer->rg_here; \
    }

#endif
