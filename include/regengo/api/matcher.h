/* matcher.h - RG_MATCHER: from a pattern to functions, in stages. Read this first.
 *
 *     RG_MATCHER(Name, pattern, options)
 *       expand    the words have become a node (origin, id, form, ops) (pattern/)
 *       learn     one walk over the ops after the other declares constants, named by id; a mistake is told in one sentence (learn/)
 *       plan      the same of what is done about it: choices, optimisations, the search (plan/)
 *       emit      the result type, the engine, and thin functions around it (emit/, api/)
 */
#ifndef RG_API_MATCHER_H
#define RG_API_MATCHER_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/words.h"
#include "engine.h"
#include "info.h"
#include "iterate.h"
#include "name.h"
#include "replace.h"
#include "split.h"
#include "stream.h"
#include "stream_replace.h"
#include "value.h"
#endif

/* Name_explain and its kin (api/explain.h): not unless asked for, as their table takes some time to compile. */
#ifndef RG_PRIV_EXPLAIN
#define RG_PRIV_EXPLAIN(Name, root, closes)
#endif

/* What an editor is shown, and spared (editor.h). */
#define RG_PRIV_PREVIEW(ops)
#define RG_PRIV_PREVIEW_OPTIONS(options)
#define RG_PRIV_HIDE_BEGIN
#define RG_PRIV_HIDE_END

/* RG_MATCHER(Name, pattern) or RG_MATCHER(Name, pattern, options), at file scope, without a semicolon.
 *
 *     RG_MATCHER(Number, RG_PLUS(RG_DIGIT))
 *
 * Makes Name_match, Name_prefix, Name_find, ... and the constants Name_MIN_LENGTH, ...; all static and inline: two
 * translation units may use the same name, and what is not called costs nothing. Options are in api/options.h. */
#define RG_MATCHER(...) /* (Name, pattern) or (Name, pattern, options): makes Name_find, Name_match, Name_next, ... */ \
    RG_PRIV_QUIET \
    RG_PRIV_CAT(RG_PRIV_MATCHER_, \
                RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_MATCHER_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0MANY))(__VA_ARGS__) \
    RG_PRIV_LOUD
#define RG_PRIV_MATCHER_TAKES_1 ~, 1
#define RG_PRIV_MATCHER_TAKES_2 ~, 2
#define RG_PRIV_MATCHER_TAKES_3 ~, 3

/* RG_NAMED_CLASS(Name, item, ...), at file scope, without a semicolon: a class (RG_CLASS, pattern/words.h) that is worked out once;
 * RG_IN(Name) is one byte of it.
 *
 *     RG_NAMED_CLASS(Ident, RG_WORD, '$')
 *     RG_MATCHER(Variable, RG_SEQ(RG_ALPHA, RG_STAR(RG_IN(Ident)))) */
#define RG_NAMED_CLASS(Name, ...) /* a class that is worked out once; RG_IN(Name) is one byte of it */ \
    RG_PRIV_QUIET RG_PRIV_NAME_CLASS(Name, RG_PRIV_CLASS("RG_NAMED_CLASS(" #Name ", " #__VA_ARGS__ ")", 0, \
                                           RG_PRIV_FOLD("RG_NAMED_CLASS", RG_PRIV_UNION, RG_PRIV_ITEM, __VA_ARGS__))) \
    RG_PRIV_LOUD
#define RG_PRIV_NAME_CLASS(Name, node) RG_PRIV_NAME_CLASS_OF(Name, RG_PRIV_USED node (, ))
#define RG_PRIV_NAME_CLASS_OF(...) RG_PRIV_NAME_CLASS_STAGES(__VA_ARGS__)
#define RG_PRIV_NAME_CLASS_STAGES(Name, origin, k, form, ops) \
    RG_PRIV_PREVIEW(ops) \
    RG_PRIV_HIDE_BEGIN \
    RG_PRIV_CHECK(ops) RG_PRIV_FACTS(ops) RG_PRIV_SETS(ops) \
    RG_PRIV_SET_COPY(rg_class, Name, rg_first, k) \
    RG_PRIV_HIDE_END \
    enum { RG_IN__no_named_class_has_the_name__##Name };

/* RG_DECLARE(Name): a matcher of that name comes further down, and patterns before it may RG_CALL it. */
#define RG_DECLARE(Name) /* patterns before a matcher may RG_CALL it */ \
    RG_PRIV_UNUSED static inline rg_status RG_CALL__no_matcher_has_the_name__##Name( \
        const char *, size_t, size_t, rg_context *, const rg_priv_caller *, size_t *); \
    RG_PRIV_UNUSED static inline rg_status RG_CALL__more_##Name(const char *, size_t, size_t, rg_context *, const rg_priv_caller *, \
                                                                size_t *);

#define RG_PRIV_MATCHER_1(Name) _Static_assert(0, "RG_MATCHER: takes a name and a pattern");
#define RG_PRIV_MATCHER_2(Name, pattern) RG_PRIV_MATCHER_3(Name, pattern, 0ULL)
#define RG_PRIV_MATCHER_3(Name, pattern, options) \
    RG_PRIV_PREVIEW_OPTIONS(options) \
    RG_PRIV_CAT(RG_PRIV_CHECK_NAME_, RG_PRIV_IS_PAREN(Name))("RG_MATCHER", Name) \
    RG_PRIV_CAT(RG_PRIV_MATCHER_OPTIONS_, RG_PRIV_CAT(RG_PRIV_NAMED_, RG_PRIV_IS_PAREN(Name))(Name, options)) \
    (Name, pattern, options)
#define RG_PRIV_MATCHER_OPTIONS_0NAMELESS(...)
#define RG_PRIV_MATCHER_OPTIONS_0NODE(...) RG_PRIV_MATCHER_0MANY()
#define RG_PRIV_MATCHER_OPTIONS_0TWO(...) RG_PRIV_MATCHER_0MANY()
#define RG_PRIV_MATCHER_OPTIONS_0LONE(...) RG_PRIV_MATCHER_0MANY()
#define RG_PRIV_MATCHER_OPTIONS_0NOTHING(Name, pattern, options) RG_PRIV_MATCHER_OPTIONS_0PLAIN(Name, pattern, 0ULL)
#define RG_PRIV_MATCHER_OPTIONS_0PLAIN(Name, pattern, options) \
    _Static_assert(_Generic((options), char *: 0, const char *: 0, default: 1), \
                   "RG_MATCHER(" #Name "): takes one pattern, and " #options " is a second one; several parts go into RG_SEQ"); \
    RG_PRIV_MATCHER_EXPANDED(Name, (options), RG_PRIV_ATOM("RG_MATCHER", pattern))
#define RG_PRIV_MATCHER_0MANY(...) \
    _Static_assert(0, "RG_MATCHER: takes a name, one pattern and options joined by |; " \
                      "several parts of a pattern go into RG_SEQ");
#define RG_PRIV_MATCHER_EXPANDED(Name, options, node) RG_PRIV_MATCHER_BARE(Name, options, RG_PRIV_USED node (, ))
#define RG_PRIV_MATCHER_BARE(...) RG_PRIV_MATCHER_STAGES(__VA_ARGS__)
#define RG_PRIV_MATCHER_STAGES(Name, options, origin, root, form, ops) \
    RG_PRIV_MATCHER_LISTS(Name, options, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define RG_PRIV_MATCHER_LISTS(Name, options, root, form, ops, opens, closes) \
    RG_PRIV_MATCHER_WALKED(Name, options, root, form, ops, opens, closes, RG_PRIV_WALKED_BY(opens))
#define RG_PRIV_MATCHER_WALKED(Name, options, root, form, ops, opens, closes, by) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) \
    RG_PRIV_LEARN_OUTSIDE(root, form, closes) \
    RG_PRIV_PLAN(root, form, ops, opens, closes) \
    RG_PRIV_PLAN_SEARCH(root, form, closes, by) \
    RG_PRIV_CHOOSE(root, options) \
    RG_PRIV_CHECK_MATCHER(Name, root, RG_PRIV_CHOSEN(root)) \
    RG_PRIV_EMIT(Name, Name, root, ops, opens, closes, by, (RG_PRIV_CAPTURES(opens)), RG_PRIV_CHOSEN(root))

/* How its walk goes by masks (plan/token_walk.h). Where there is a capture, a look or a loop of a fixed number of rounds, no alternative is
 * one of kinds of tokens, and nothing of that is asked: that was a fifth of all there is to read of a grammar. */
#define RG_PRIV_WALKED_BY(opens) RG_PRIV_CAT(RG_PRIV_WALKED_BY_, RG_PRIV_IS_EMPTY(RG_PRIV_NO_TOKENS(opens)))(opens)
#define RG_PRIV_WALKED_BY_0(opens) RG_PRIV_BY_HEADS(opens)
#define RG_PRIV_WALKED_BY_1(opens) RG_PRIV_BY(opens)
#define RG_PRIV_NO_TOKENS(opens) RG_PRIV_END(RG_PRIV_NO_TOKENS_A opens)
#define RG_PRIV_NO_TOKENS_A(op, ...) RG_PRIV_NO_TOKENS_##op(__VA_ARGS__) RG_PRIV_NO_TOKENS_B
#define RG_PRIV_NO_TOKENS_B(op, ...) RG_PRIV_NO_TOKENS_##op(__VA_ARGS__) RG_PRIV_NO_TOKENS_A
#define RG_PRIV_NO_TOKENS_A_END
#define RG_PRIV_NO_TOKENS_B_END
#define RG_PRIV_NO_TOKENS_0OPEN_SEQ(...)
#define RG_PRIV_NO_TOKENS_0OPEN_ALT(...)
#define RG_PRIV_NO_TOKENS_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_SECOND(RG_PRIV_NO_TOKENS_BY_##way, )
#define RG_PRIV_NO_TOKENS_BY_0RUN_0EXACT ~, 1
#define RG_PRIV_NO_TOKENS_BY_0RUN_0MAYBE ~, 1
#define RG_PRIV_NO_TOKENS_BY_0LOOP_0EXACT ~, 1
#define RG_PRIV_NO_TOKENS_BY_0LOOP_0MAYBE ~, 1
#define RG_PRIV_NO_TOKENS_0OPEN_CAPTURE(...) 1
#define RG_PRIV_NO_TOKENS_0OPEN_ATOMIC(...)
#define RG_PRIV_NO_TOKENS_0OPEN_LOOK(...) 1

/* The options as they were written are read once: where they are a string, that is told once. */
#define RG_PRIV_CHOOSE(root, options) \
    RG_PRIV_HIDE_BEGIN RG_PRIV_ENUM { rg_chosen_##root = _Generic(options, char *: 0, const char *: 0, default: options) }; RG_PRIV_HIDE_END
#define RG_PRIV_CHOSEN(root) (0ULL | rg_chosen_##root)

#define RG_PRIV_LEARN(root, form, ops, opens, closes) \
    RG_PRIV_PREVIEW(ops) \
    RG_PRIV_HIDE_BEGIN \
    RG_PRIV_CHECK(ops) \
    RG_PRIV_CAT(RG_PRIV_REFERENCES_, RG_PRIV_IS_PAREN(RG_PRIV_REFERRING(closes)))(root, ops, opens, closes) \
    RG_PRIV_FACTS(ops) \
    RG_PRIV_SETS(ops) \
    RG_PRIV_UNIFORM(closes) \
    RG_PRIV_GAPS(closes) \
    RG_PRIV_FOLLOW_ROOT(root) RG_PRIV_FOLLOW(opens) \
    RG_PRIV_BACK(closes) RG_PRIV_BACK_ROOT(root, form) \
    RG_PRIV_HIDE_END

/* What else a matcher tells of itself, and a search asks. */
#define RG_PRIV_LEARN_OUTSIDE(root, form, closes) RG_PRIV_HIDE_BEGIN RG_PRIV_OUTSIDE(closes) RG_PRIV_OUTSIDE_ROOT(root, form) RG_PRIV_HIDE_END

/* Of an attempt; and of a search, which goes from one attempt to the next. */
#define RG_PRIV_PLAN(root, form, ops, opens, closes) \
    RG_PRIV_HIDE_BEGIN \
    RG_PRIV_TAILS(closes) RG_PRIV_SPLIT_ROOT(root) RG_PRIV_SPLITS(opens) \
    RG_PRIV_PEEK_ROOT(root) RG_PRIV_PEEK(opens) \
    RG_PRIV_DECIDE(root, opens, closes) \
    RG_PRIV_CHOICE(closes) RG_PRIV_ENTIRES(opens, closes) \
    RG_PRIV_BELOW(root, 0) RG_PRIV_STATES_FROM(root) RG_PRIV_DEPTH(ops) RG_PRIV_STATES_TO(root) \
    RG_PRIV_MEMO(closes) RG_PRIV_MEMO_ROOT(root, form) RG_PRIV_MEMO_PLACES(opens) \
    RG_PRIV_ROOM_ROOT(root) RG_PRIV_ROOMS(opens) \
    RG_PRIV_BLOCKS(closes) RG_PRIV_IN_BLOCK(root, 0) RG_PRIV_IN_BLOCKS(opens) \
    RG_PRIV_OPEN_BYTES(closes) RG_PRIV_ARE_APART(root, form) RG_PRIV_MEMO_PLAN(root) \
    RG_PRIV_HIDE_END
#define RG_PRIV_PLAN_SEARCH(root, form, closes, by) \
    RG_PRIV_HIDE_BEGIN \
    RG_PRIV_SECONDS(closes) RG_PRIV_SEARCH(closes) \
    RG_PRIV_WAYS(closes) RG_PRIV_INNER(closes) RG_PRIV_BEGINS(closes) RG_PRIV_SEEK_PLAN(root, closes) RG_PRIV_LONE(closes) RG_PRIV_HEADED_IF_##by(closes) \
    RG_PRIV_DOT_STARS(closes) RG_PRIV_DOT_STAR_ROOT(root, form) \
    RG_PRIV_REQUIRED(closes) RG_PRIV_REQUIRED_PLAN(root, form) RG_PRIV_NEEDED_OF(root, form, closes) RG_PRIV_NEEDED_PLAN(root) \
    RG_PRIV_SEARCH_TIME(root, rg_apart_##root || rg_gated_##root) \
    RG_PRIV_HIDE_END

#define RG_PRIV_CHECK_MATCHER(Name, root, options) \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_UNKNOWN_OPTIONS), \
                   "RG_MATCHER(" #Name "): unknown option; there are RG_STACK(n), RG_POOL, RG_STEPS(n), RG_DEPTH(n), " \
                   "RG_BOUNDED, RG_REQUIRE_LINEAR, joined by | (several parts of a pattern go into RG_SEQ)"); \
    RG_PRIV_CHECK_OPTIONS("RG_MATCHER(" #Name ")", options) \
    RG_PRIV_CHECK_LINEAR("RG_MATCHER(" #Name ")", root, options)

/* The captures come in parentheses, as one argument that may be empty. name is what a user calls it (export.h has one of its own). */
#define RG_PRIV_EMIT(Name, name, root, ops, opens, closes, by, captures, options) \
    RG_PRIV_RESULT(Name, RG_PRIV_OPEN captures) \
    RG_PRIV_CONSTANTS(Name, root, options) \
    RG_PRIV_TABLES(opens) RG_PRIV_SEARCH_TABLES(root) \
    RG_PRIV_FILL_FUNCTION(root, ops) RG_PRIV_SEEK_FUNCTION(root, closes) RG_PRIV_FROM_END_FUNCTION(root, closes) \
    RG_PRIV_TELLS(Name, root) RG_PRIV_REQUIRED_FUNCTION(root) \
    RG_PRIV_ENGINE(Name, root, ops, RG_PRIV_OPEN captures, options, 0ANYWHERE) RG_PRIV_ENGINE_RUN(Name) \
    RG_PRIV_CHECK_FRAMES("RG_MATCHER(" #name ")", root, options) \
    RG_PRIV_CALLED(Name, root) \
    RG_PRIV_FUNCTIONS(Name) \
    RG_PRIV_CAT(RG_PRIV_MASKED_KIND_, by)(Name, root, opens, closes, options) \
    RG_PRIV_ITERATOR(Name, root, by, options) \
    RG_PRIV_SPLITTER(Name, options) \
    RG_PRIV_REPLACER(Name, options) \
    RG_PRIV_STREAM(Name, root, options) \
    RG_PRIV_STREAM_REPLACER(Name) \
    RG_PRIV_INFO(Name, name, root, RG_PRIV_OPEN captures, options) \
    RG_PRIV_EXPLAIN(Name, root, closes) \
    RG_PRIV_AS_VALUE(Name, by)

/* What RG_CALL(Name) runs: a match at an offset; where it ends goes to *rg_after. */
#define RG_PRIV_CALLED(Name, root) \
    RG_PRIV_ENUM { RG_BEHIND__the_matcher_called_must_be_defined_above__##Name = rg_max_##root }; \
    RG_PRIV_UNUSED static inline rg_status RG_CALL__no_matcher_has_the_name__##Name( \
        const char *rg_subject, size_t rg_length, size_t rg_offset, rg_context *rg_ctx, \
        const rg_priv_caller *rg_caller, size_t *rg_after) { \
        Name##_result rg_unwanted; \
        const rg_status rg_answer = rg_priv_of_##Name##_engine(rg_subject, rg_length, rg_offset, RG_PRIV_PREFIX, false, rg_ctx, rg_caller, \
                                                               0, RG_PRIV_COPY(Name, again), &rg_unwanted); \
        *rg_after = rg_offset + rg_priv_span_length(rg_unwanted.match); \
        return rg_answer; \
    } \
    RG_PRIV_UNUSED static inline rg_status RG_CALL__more_##Name(const char *rg_subject, size_t rg_length, size_t rg_offset, \
                                                                rg_context *rg_ctx, const rg_priv_caller *rg_caller, \
                                                                size_t *rg_after) { \
        Name##_result rg_unwanted; \
        const rg_status rg_answer = rg_priv_of_##Name##_engine(rg_subject, rg_length, rg_offset, RG_PRIV_PREFIX_MORE, false, rg_ctx, \
                                                               rg_caller, 0, RG_PRIV_COPY(Name, again_more), &rg_unwanted); \
        *rg_after = rg_offset + rg_priv_span_length(rg_unwanted.match); \
        return rg_answer; \
    }

#define RG_PRIV_RESULT(Name, captures) \
    struct RG_MATCHER__each_name_may_be_used_once__not_again__##Name { \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__match; \
        char RG_CAPTURE__each_name_may_be_used_once__not_again__group; \
        RG_PRIV_NAMES(captures) \
    }; \
    typedef union Name##_result { \
        struct { \
            rg_span match; \
            RG_PRIV_FIELDS(captures) \
        }; \
        rg_span group[RG_PRIV_GROUPS(Name)]; \
    } Name##_result; \
    RG_PRIV_GROUP_CONSTANTS(Name, captures)

/* Name_match(subject, length, &result)          the whole subject
 * Name_prefix(subject, length, &result)         a match that starts where the subject does
 * Name_find(subject, length, &result)           the leftmost match
 * Name_find_at(subject, length, from, &result)  the leftmost match that starts at offset `from` (0 to length) or later;
 *                                               anchors and look-behind see the bytes before it
 * Name_prefix_at(subject, length, from, &result)  a match that starts right at offset `from`; the same of anchors and look-behind
 * Name_matches(subject, length)                 does all of it match? Name_starts: does it start with a match? Name_is_match: is there
 *                                               any? No captures are kept, and an error is none: the truth values of a matcher, while a
 *                                               status is true for an error, too
 *
 *     Number_result r;
 *     if (Number_find("no. 42", 6, &r) == RG_MATCH) printf(RG_FMT "\n", RG_ARG(r.match));     prints 42
 *
 * subject: length bytes, NULs and all, or NULL with length 0. result: may be NULL; where there is no match, every span in
 * it is unset; spans point into the subject. Errors: RG_ERROR_ARGUMENT (NULL with a length, from above length, no context),
 * RG_ERROR_STACK, RG_ERROR_MEMORY, RG_ERROR_STEPS, RG_ERROR_DEPTH as options and pattern have it. Cost: no heap but with
 * RG_POOL; the time of one attempt at each start that could match (Name_COMPLEXITY tells how an attempt grows,
 * Name_SEARCH_COMPLEXITY how a search does).
 *
 * The same with _with behind the name and a context in front, for match, prefix and find: on the caller's memory and
 * budget (run/context.h). */
#define RG_PRIV_FUNCTIONS(Name) \
    RG_PRIV_FUNCTION(Name, match, RG_PRIV_WHOLE) \
    RG_PRIV_FUNCTION(Name, prefix, RG_PRIV_PREFIX) \
    RG_PRIV_FUNCTION(Name, find, RG_PRIV_SEARCH) \
    RG_PRIV_FUNCTION_AT(Name, find_at, RG_PRIV_SEARCH) \
    RG_PRIV_FUNCTION_AT(Name, prefix_at, RG_PRIV_PREFIX) \
    RG_PRIV_MORE_FUNCTION(Name, match_more, RG_PRIV_WHOLE_MORE) \
    RG_PRIV_MORE_FUNCTION(Name, prefix_more, RG_PRIV_PREFIX_MORE) \
    RG_PRIV_MORE_FUNCTION(Name, find_more, RG_PRIV_SEARCH_MORE) \
    RG_PRIV_TRUTH(Name, matches, RG_PRIV_WHOLE) \
    RG_PRIV_TRUTH(Name, starts, RG_PRIV_PREFIX) \
    RG_PRIV_TRUTH(Name, is_match, RG_PRIV_SEARCH)

#define RG_PRIV_TRUTH(Name, verb, mode) \
    RG_PRIV_UNUSED static inline bool Name##_##verb(const char *rg_subject, size_t rg_length) { \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, 0, mode, false, NULL, NULL, 0, RG_PRIV_COPY_FOR(Name, mode), NULL) == RG_MATCH; \
    }

#define RG_PRIV_FUNCTION_AT(Name, verb, mode) \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb(const char *rg_subject, size_t rg_length, size_t rg_from, \
                                                         Name##_result *rg_result) { \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, rg_from, mode, true, NULL, NULL, 0, RG_PRIV_COPY_FOR(Name, mode), rg_result); \
    }
#define RG_PRIV_MORE_FUNCTION(Name, verb, mode) \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb(const char *rg_subject, size_t rg_length, Name##_result *rg_result) { \
        if (rg_subject == NULL && rg_length != 0) return RG_PRIV_NOTHING(rg_result), RG_ERROR_ARGUMENT; \
        return rg_priv_of_##Name##_engine(rg_subject == NULL ? "" : rg_subject, rg_length, 0, mode, true, NULL, NULL, 0, \
                                          RG_PRIV_COPY(Name, again_more), rg_result); \
    }

/* A function on its own memory, and its twin on a context. */
#define RG_PRIV_FUNCTION(Name, verb, mode) \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb(const char *rg_subject, size_t rg_length, \
                                                         Name##_result *rg_result) { \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, 0, mode, true, NULL, NULL, 0, RG_PRIV_COPY_FOR(Name, mode), rg_result); \
    } \
    RG_PRIV_UNUSED static inline rg_status Name##_##verb##_with(rg_context *rg_ctx, const char *rg_subject, \
                                                                size_t rg_length, Name##_result *rg_result) { \
        if (rg_ctx == NULL) return RG_PRIV_NOTHING(rg_result), RG_ERROR_ARGUMENT; \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, 0, mode, true, rg_ctx, NULL, 0, RG_PRIV_COPY(Name, again), rg_result); \
    }

#endif
