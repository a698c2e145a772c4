/* export.h - RG_MATCHER_EXPORT: defines a matcher that other files see by RG_MATCHER_EXTERN (extern.h).
 *
 * Inside it is a matcher of its own, with a name of its own, whose functions nobody calls but those here. As all of these are
 * compiled, wanted or not, they share the pattern's code: there are six copies of it, one for each way in which it runs.
 */
#ifndef RG_API_EXPORT_H
#define RG_API_EXPORT_H

#ifndef RG_PRIV_IN_ORDER
#include "extern.h"
#include "matcher.h"
#endif

/* RG_MATCHER_EXPORT(Name, pattern) or RG_MATCHER_EXPORT(Name, pattern, options), at file scope, without a semicolon, in one C file of
 * the program, which has seen RG_MATCHER_EXTERN(Name, capture, ...). Pattern and options are those of RG_MATCHER.
 *
 *     RG_MATCHER_EXPORT(Email, RG_SEQ(
 *         RG_CAPTURE(user, RG_PLUS(RG_WORD)), '@', RG_CAPTURE(domain, RG_PLUS(RG_WORD)), '.', RG_CAPTURE(tld, RG_PLUS(RG_ALPHA))))
 *
 * Does not compile where the captures are others than RG_MATCHER_EXTERN says, fewer, more, or in another order. Cost: to compile, two to
 * three times what an RG_MATCHER takes of which one function is called (docs/cxx.md has figures); at run time a call. */
#define RG_MATCHER_EXPORT(...) \
    RG_PRIV_QUIET \
    RG_PRIV_CAT(RG_PRIV_EXPORT_, \
                RG_PRIV_SECOND(RG_PRIV_CAT(RG_PRIV_MATCHER_TAKES_, RG_PRIV_COUNT(__VA_ARGS__)), 0MANY))(__VA_ARGS__) \
    RG_PRIV_LOUD
#define RG_PRIV_EXPORT_1(Name) _Static_assert(0, "RG_MATCHER_EXPORT: takes a name and a pattern");
#define RG_PRIV_EXPORT_2(Name, pattern) RG_PRIV_EXPORT_3(Name, pattern, 0ULL)
#define RG_PRIV_EXPORT_3(Name, pattern, options) \
    RG_PRIV_CAT(RG_PRIV_CHECK_NAME_, RG_PRIV_IS_PAREN(Name))("RG_MATCHER_EXPORT", Name) \
    RG_PRIV_CAT(RG_PRIV_EXPORT_OPTIONS_, RG_PRIV_CAT(RG_PRIV_NAMED_, RG_PRIV_IS_PAREN(Name))(Name, options)) \
    (Name, pattern, options)
#define RG_PRIV_EXPORT_OPTIONS_0NAMELESS(...)
#define RG_PRIV_EXPORT_OPTIONS_0NODE(...) RG_PRIV_EXPORT_0MANY()
#define RG_PRIV_EXPORT_OPTIONS_0TWO(...) RG_PRIV_EXPORT_0MANY()
#define RG_PRIV_EXPORT_OPTIONS_0LONE(...) RG_PRIV_EXPORT_0MANY()
#define RG_PRIV_EXPORT_OPTIONS_0NOTHING(Name, pattern, options) RG_PRIV_EXPORT_OPTIONS_0PLAIN(Name, pattern, 0ULL)
#define RG_PRIV_EXPORT_OPTIONS_0PLAIN(Name, pattern, options) \
    RG_PRIV_EXPORT_EXPANDED(Name, (options), RG_PRIV_ATOM("RG_MATCHER_EXPORT", pattern))
#define RG_PRIV_EXPORT_0MANY(...) \
    _Static_assert(0, "RG_MATCHER_EXPORT: takes a name, one pattern and options joined by |; several parts of a pattern go into RG_SEQ");
#define RG_PRIV_EXPORT_EXPANDED(Name, options, node) RG_PRIV_EXPORT_BARE(Name, options, RG_PRIV_USED node (, ))
#define RG_PRIV_EXPORT_BARE(...) RG_PRIV_EXPORT_STAGES(__VA_ARGS__)
#define RG_PRIV_EXPORT_STAGES(Name, options, origin, root, form, ops) \
    RG_PRIV_EXPORT_LISTS(Name, rg_priv_own_##Name, options, root, form, ops, RG_PRIV_OPENS(ops), RG_PRIV_CLOSES(ops))
#define RG_PRIV_EXPORT_LISTS(Name, Own, options, root, form, ops, opens, closes) \
    RG_PRIV_EXPORT_WALKED(Name, Own, options, root, form, ops, opens, closes, RG_PRIV_WALKED_BY(opens))
#define RG_PRIV_EXPORT_WALKED(Name, Own, options, root, form, ops, opens, closes, by) \
    RG_PRIV_EXPORT_SEEN(Name) \
    RG_PRIV_LEARN(root, form, ops, opens, closes) \
    RG_PRIV_LEARN_OUTSIDE(root, form, closes) \
    RG_PRIV_PLAN(root, form, ops, opens, closes) \
    RG_PRIV_PLAN_SEARCH(root, form, closes, by) \
    RG_PRIV_CHOOSE(root, options) \
    RG_PRIV_CHECK_MATCHER(Name, root, RG_PRIV_CHOSEN(root)) \
    RG_PRIV_EMIT(Own, Name, root, ops, opens, closes, by, (RG_PRIV_CAPTURES(opens)), RG_PRIV_CHOSEN(root)) \
    RG_PRIV_EXPORT_FITS(Name, Own, RG_PRIV_CAPTURES(opens)) \
    RG_PRIV_EXPORT_MATCHES(Name, Own) \
    RG_PRIV_EXPORT_WALK(Name, Own) \
    RG_PRIV_EXPORT_WALKS(Name, Own, RG_PRIV_CHOSEN(root)) \
    RG_PRIV_EXPORT_SPLIT(Name) \
    RG_PRIV_REPLACE_FUNCTIONS(RG_PRIV_APART, , Name, Own, RG_PRIV_EXPORT_STEP, RG_PRIV_CHOSEN(root)) \
    RG_PRIV_EXPORT_VALUE(Name, Own) \
    enum { RG_STREAM_EXPORT__no_RG_MATCHER_EXPORT_has_the_name__##Name };

/* What RG_MATCHER_EXTERN has declared is told by the types of arrays (RG_PRIV_EXTERN_MARKS). Here they are declared once more, without a
 * size: so each has the size that it was given there, or, if it was not, none, and then its type is compatible with that of any size. */
#define RG_PRIV_EXPORT_SEEN(Name) \
    RG_PRIV_QUIET_TWICE \
    extern char rg_priv_extern_##Name[]; \
    RG_PRIV_LOUD_TWICE \
    _Static_assert(!RG_PRIV_MAY_HAVE_SIZE(rg_priv_extern_##Name, 1), \
                   "RG_MATCHER_EXPORT(" #Name ", ...): no RG_MATCHER_EXTERN(" #Name ", ...) stands above it");
#define RG_PRIV_MAY_HAVE_SIZE(array, size) _Generic(&(array), char(*)[size]: 1, default: 0)

#define RG_PRIV_EXPORT_FITS(Name, Own, captures) \
    RG_PRIV_EXPORT_STEPS(Name, RG_PRIV_LISTED_A captures) \
    _Static_assert((int)Name##_GROUPS <= (int)Own##_GROUPS, \
                   "RG_MATCHER_EXPORT(" #Name ", ...): the pattern has fewer captures than RG_MATCHER_EXTERN(" #Name ", ...) names");
/* A step for each capture, as in RG_PRIV_GROUP_STEPS. */
#define RG_PRIV_EXPORT_STEPS(Name, list) RG_PRIV_EXPORT_STEP_A ( Name, list, ~ )
#define RG_PRIV_EXPORT_STEP_A(Name, is, name) RG_PRIV_EXPORT_OF_##is(Name, name, RG_PRIV_EXPORT_STEP_B)
#define RG_PRIV_EXPORT_STEP_B(Name, is, name) RG_PRIV_EXPORT_OF_##is(Name, name, RG_PRIV_EXPORT_STEP_A)
#define RG_PRIV_EXPORT_OF_0NAME(Name, name, step) RG_PRIV_EXPORT_CAPTURE(Name, rg_priv_own_##Name, name) step ( Name,
#define RG_PRIV_EXPORT_OF_RG_PRIV_LISTED_A(Name, ...)
#define RG_PRIV_EXPORT_OF_RG_PRIV_LISTED_B(Name, ...)
#define RG_PRIV_EXPORT_CAPTURE(Name, Own, name) \
    RG_PRIV_QUIET_TWICE \
    extern char rg_priv_extern_##Name##__##name[]; \
    RG_PRIV_LOUD_TWICE \
    _Static_assert(!RG_PRIV_MAY_HAVE_SIZE(rg_priv_extern_##Name##__##name, 1), \
                   "RG_MATCHER_EXPORT(" #Name ", ...): RG_MATCHER_EXTERN(" #Name ", ...) does not name the capture " #name); \
    _Static_assert(RG_PRIV_MAY_HAVE_SIZE(rg_priv_extern_##Name##__##name, Own##_GROUP_##name + 1), \
                   "RG_MATCHER_EXPORT(" #Name ", ...): RG_MATCHER_EXTERN(" #Name ", ...) names the capture " #name " at another place");

/* A result of the other type, in the same memory: spans, as many and in the same order. Behind the call a compiler that knows both types
 * forgets what it believed to be there. */
#define RG_PRIV_EXPORT_INTO(Own, result) (Own##_result *)(void *)(result)
#define RG_PRIV_EXPORT_RETYPED() __asm__ volatile("" : : : "memory")

/* The copies of the code: for match, prefix and find each one; and one for these three on a context, which asks at run time what is
 * wanted: the steps are counted there anyway. */
#define RG_PRIV_EXPORT_MATCHES(Name, Own) \
    RG_PRIV_ONCE rg_status Name##_match(const char *rg_subject, size_t rg_length, Name##_result *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = Own##_match(rg_subject, rg_length, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    } \
    RG_PRIV_EXPORT_AT(Name, Own, prefix) \
    RG_PRIV_EXPORT_AT(Name, Own, find) \
    RG_PRIV_APART rg_status Own##_on(rg_context *rg_ctx, const char *rg_subject, size_t rg_length, rg_priv_mode rg_mode, \
                                     Own##_result *rg_found) { \
        if (rg_ctx == NULL) return RG_PRIV_NOTHING(rg_found), RG_ERROR_ARGUMENT; \
        if (rg_mode > RG_PRIV_SEARCH) RG_PRIV_UNREACHABLE(); \
        return rg_priv_of_##Own##_engine(rg_subject, rg_length, 0, rg_mode, true, rg_ctx, NULL, 0, RG_PRIV_COPY(Own, again), rg_found); \
    } \
    RG_PRIV_EXPORT_WITH(Name, Own, match_with, RG_PRIV_WHOLE) \
    RG_PRIV_EXPORT_WITH(Name, Own, prefix_with, RG_PRIV_PREFIX) \
    RG_PRIV_EXPORT_WITH(Name, Own, find_with, RG_PRIV_SEARCH) \
    RG_PRIV_EXPORT_TRUTH(Name, matches, match) \
    RG_PRIV_EXPORT_TRUTH(Name, starts, prefix) \
    RG_PRIV_EXPORT_TRUTH(Name, is_match, find)
#define RG_PRIV_EXPORT_AT(Name, Own, verb) \
    RG_PRIV_ONCE rg_status Name##_##verb##_at(const char *rg_subject, size_t rg_length, size_t rg_from, Name##_result *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = Own##_##verb##_at(rg_subject, rg_length, rg_from, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    } \
    rg_status Name##_##verb(const char *rg_subject, size_t rg_length, Name##_result *rg_result) { \
        return Name##_##verb##_at(rg_subject, rg_length, 0, rg_result); \
    }
#define RG_PRIV_EXPORT_WITH(Name, Own, verb, mode) \
    rg_status Name##_##verb(rg_context *rg_ctx, const char *rg_subject, size_t rg_length, Name##_result *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = Own##_on(rg_ctx, rg_subject, rg_length, mode, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    }
#define RG_PRIV_EXPORT_TRUTH(Name, is, verb) \
    bool Name##_##is(const char *rg_subject, size_t rg_length) { return Name##_##verb(rg_subject, rg_length, NULL) == RG_MATCH; }

/* One step of a walk, for all that walk; and the iterator that others see, which is what every iterator begins with (run/walk.h). */
#define RG_PRIV_EXPORT_WALK(Name, Own) \
    _Static_assert(offsetof(Own##_iter, rg_ticket) == offsetof(rg_priv_walk, rg_ticket), "as rg_priv_walk has it"); \
    RG_PRIV_APART rg_status Own##_walk(Own##_iter *rg_it, const rg_priv_caller *rg_caller, Name##_result *rg_result) { \
        RG_PRIV_EXPORT_RETYPED(); \
        const rg_status rg_answer = rg_priv_of_##Own##_step(rg_it, true, NULL, rg_caller, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
        RG_PRIV_EXPORT_RETYPED(); \
        return rg_answer; \
    } \
    RG_PRIV_INLINE Name##_iter Own##_outside(const Own##_iter *rg_own) { \
        Name##_iter rg_it; \
        RG_PRIV_MEM_COPY(&rg_it.rg_walk, rg_own, RG_PRIV_WALK_BYTES); \
        return rg_it; \
    } \
    RG_PRIV_INLINE Own##_iter Own##_inside(const Name##_iter *rg_it) { \
        Own##_iter rg_own = {.rg_step = NULL}; \
        RG_PRIV_MEM_COPY(&rg_own, &rg_it->rg_walk, RG_PRIV_WALK_BYTES); \
        return rg_own; \
    }

#define RG_PRIV_EXPORT_WALKS(Name, Own, options) \
    Name##_iter Name##_begin(const char *rg_subject, size_t rg_length) { \
        const Own##_iter rg_own = Own##_begin(rg_subject, rg_length); \
        return Own##_outside(&rg_own); \
    } \
    Name##_iter Name##_begin_with(rg_context *rg_ctx, const char *rg_subject, size_t rg_length) { \
        const Own##_iter rg_own = Own##_begin_with(rg_ctx, rg_subject, rg_length); \
        return Own##_outside(&rg_own); \
    } \
    RG_PRIV_ONCE rg_status Name##_next(Name##_iter *rg_it, Name##_result *rg_result) { \
        RG_PRIV_ONE_CALL(options) \
        Own##_iter rg_own = Own##_inside(rg_it); \
        Name##_result rg_unwanted; \
        rg_status rg_answer; \
        if (rg_result == NULL) rg_result = &rg_unwanted; \
        if (rg_own.rg_ctx != NULL) { \
            RG_PRIV_EXPORT_RETYPED(); \
            rg_answer = rg_priv_of_##Own##_step_with(&rg_own, RG_PRIV_EXPORT_INTO(Own, rg_result)); \
            RG_PRIV_EXPORT_RETYPED(); \
        } else { \
            const rg_priv_caller rg_walk = {0, RG_PRIV_STEPS_OPTION(options) != 0 ? &rg_left : NULL, NULL, NULL, 0, \
                                            &rg_own.rg_patience, NULL, &rg_own.rg_ticket, NULL}; \
            rg_answer = Own##_walk(&rg_own, Own##_MEMO_POINTS > 0 ? &rg_walk : rg_caller, rg_result); \
        } \
        *rg_it = Own##_outside(&rg_own); \
        return rg_answer; \
    } \
    RG_PRIV_FIND_ALL(, Name, Own, RG_PRIV_EXPORT_STEP, options) \
    RG_PRIV_COUNT_ALL(, Name, Own, RG_PRIV_EXPORT_STEP, options)
/* As RG_PRIV_NEXT_STEP, but with captures or without: the step is there once, and has them. */
#define RG_PRIV_EXPORT_STEP(Own, captures, result) Own##_walk(&rg_it, rg_caller, &result)

#define RG_PRIV_EXPORT_SPLIT(Name) \
    Name##_splitter Name##_split_n(const char *rg_subject, size_t rg_length, ptrdiff_t rg_limit) { \
        return (Name##_splitter){{NULL, 0}, Name##_begin(rg_subject, rg_length), rg_priv_fields_begin(rg_length, rg_limit)}; \
    } \
    Name##_splitter Name##_split(const char *rg_subject, size_t rg_length) { return Name##_split_n(rg_subject, rg_length, -1); } \
    rg_status Name##_split_next(Name##_splitter *rg_it, rg_span *rg_field) { \
        rg_priv_walk *const rg_walk = &rg_it->rg_it.rg_walk; \
        Name##_result rg_found; \
        rg_status rg_answer; \
        do { \
            rg_found.match = (rg_span){NULL, 0}; \
            rg_answer = rg_priv_fields_at_rest(&rg_it->rg_fields, rg_walk->rg_state) ? RG_NO_MATCH : Name##_next(&rg_it->rg_it, &rg_found); \
        } while (rg_answer == RG_MATCH && rg_priv_fields_skip(rg_walk->rg_subject, rg_found.match)); \
        return rg_priv_fields_next(&rg_it->rg_fields, rg_walk->rg_subject, rg_answer, rg_found.match, rg_field, &rg_it->separator); \
    }

/* The record, and the value: around the functions above, so that it needs no copy of the code. */
#define RG_PRIV_EXPORT_VALUE(Name, Own) \
    const rg_info *Name##_info(void) { return Own##_info(); } \
    size_t Name##_memo_bytes(size_t rg_length) { return Own##_memo_bytes(rg_length); } \
    RG_PRIV_EXPORT_VALUE_OF(Name, Own, match) \
    RG_PRIV_EXPORT_VALUE_OF(Name, Own, prefix) \
    RG_PRIV_EXPORT_VALUE_OF(Name, Own, find) \
    RG_PRIV_EXPORT_VALUE_AT(Name, Own, prefix_at) \
    RG_PRIV_EXPORT_VALUE_AT(Name, Own, find_at) \
    static rg_status Own##_value_next(rg_matcher_iter *rg_it, rg_span *rg_groups, size_t rg_room) { \
        Name##_iter rg_walk = {rg_it->rg_walk}; \
        Name##_result rg_found; \
        const rg_status rg_answer = Name##_next(&rg_walk, &rg_found); \
        rg_it->rg_walk = rg_walk.rg_walk; \
        return rg_priv_give(rg_answer, rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    } \
    const rg_matcher *Name##_matcher(void) { \
        static const rg_matcher rg_value = { \
            &rg_priv_of_##Own##_facts, Own##_value_match,     Own##_value_prefix, Own##_value_find, \
            Own##_value_find_at,       Own##_value_prefix_at, Own##_value_next, \
        }; \
        return &rg_value; \
    }
#define RG_PRIV_EXPORT_VALUE_OF(Name, Own, verb) \
    static rg_status Own##_value_##verb(const char *rg_subject, size_t rg_length, rg_span *rg_groups, size_t rg_room) { \
        Name##_result rg_found; \
        return rg_priv_give(Name##_##verb(rg_subject, rg_length, &rg_found), rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    }
#define RG_PRIV_EXPORT_VALUE_AT(Name, Own, verb) \
    static rg_status Own##_value_##verb(const char *rg_subject, size_t rg_length, size_t rg_from, rg_span *rg_groups, size_t rg_room) { \
        Name##_result rg_found; \
        return rg_priv_give(Name##_##verb(rg_subject, rg_length, rg_from, &rg_found), rg_found.group, Name##_GROUPS, rg_groups, rg_room); \
    }

#endif
