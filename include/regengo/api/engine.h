/* engine.h - the one function of a matcher that does the work.
 *
 * Always inlined, with constant parameters: each public function is a thin wrapper around its own copy, in which the
 * mode has folded and only the code for that mode is left. What is made for RG_MATCHER(<Name>, ...):
 *
 *     rg_status rg_priv_of_<Name>_engine(subject, length, from, mode, captures, context, ..., result) {
 *         <constants of the options>  <the stack>  <variables of the nodes>
 *       rg_try:
 *         <go to the next start that could match, which rg_seek_<root> looks for>
 *       rg_attempt:                                   one attempt at one start
 *       rg_resume:
 *         switch (state) { rg_go: <code of the pattern, with a case for every choice> <store> return RG_MATCH; }
 *       rg_fail:
 *         <take the top frame and resume; where there is none: next start, or no match>
 *     }
 */
#ifndef RG_API_ENGINE_H
#define RG_API_ENGINE_H

#ifndef RG_PRIV_IN_ORDER
#include "../emit/code.h"
#include "../emit/locals.h"
#include "../emit/search.h"
#include "../learn/captures.h"
#include "../learn/check.h"
#include "../plan/required.h"
#include "options.h"
#endif

/* What is asked for: the whole subject, a match at `from`, the leftmost one from there on, or that as one of many; or that if it starts
 * before a place (emit/search.h). And the same where more bytes may come, for what has looked at its arguments already: RG_MORE where
 * those could change the answer. Of many, one is near the one before: there code is chosen that costs little to begin (emit/search.h,
 * emit/run.h). */
typedef enum rg_priv_mode {
    RG_PRIV_WHOLE,
    RG_PRIV_PREFIX,
    RG_PRIV_SEARCH,
    RG_PRIV_SEARCH_ON,
    RG_PRIV_SEARCH_BEFORE,
    RG_PRIV_WHOLE_MORE,
    RG_PRIV_PREFIX_MORE,
    RG_PRIV_SEARCH_MORE,
    RG_PRIV_SEARCH_ON_MORE
} rg_priv_mode;

/* The engine that remembers (below), by itself; the same where more may come; and for a plain search, on no context. */
#define RG_PRIV_AGAIN 1
#define RG_PRIV_AGAIN_MORE 2
#define RG_PRIV_AGAIN_SEARCH 3

/* starts, where attempts may begin, is 0ANYWHERE of what is searched for, or 0HERE of what is tried at a place that the caller knows, to end
 * anywhere: a rule of a lexer. What only the other modes ask for is not written there, nor are the facts declared that it reads. */
#define RG_PRIV_IF_SEARCHED_0ANYWHERE(make, ...) make(__VA_ARGS__)
#define RG_PRIV_IF_SEARCHED_0HERE(...)

#define RG_PRIV_ENGINE(Name, root, ops, captures, options, starts) \
    typedef rg_status rg_priv_of_##Name##_copy(const char *, size_t, size_t, rg_priv_mode, rg_context *, const rg_priv_caller *, \
                                               Name##_result *); \
    RG_PRIV_COLD rg_priv_of_##Name##_copy rg_priv_of_##Name##_again, rg_priv_of_##Name##_again_more, rg_priv_of_##Name##_again_plain; \
    enum { rg_priv_of_##Name##_copied = RG_PRIV_NEEDS_COPY(root, RG_PRIV_ALWAYS_LINEAR_##starts(root)) }; \
    RG_PRIV_ENGINE_FUNCTION rg_status rg_priv_of_##Name##_engine( \
        const char *rg_subject, size_t rg_length, size_t rg_offset, rg_priv_mode rg_mode, bool rg_captures, rg_context *rg_ctx, \
        const rg_priv_caller *rg_caller, int rg_again, rg_priv_of_##Name##_copy *rg_twin, Name##_result *rg_result) { \
        RG_PRIV_TRACE_NAME(Name) \
        RG_PRIV_ENGINE_CONSTANTS(Name, root, options) \
        RG_PRIV_ENGINE_MODE_##starts(root) \
        Name##_result rg_unwanted; \
        if (rg_reads && rg_result == NULL) rg_result = &rg_unwanted; \
        RG_PRIV_TOGETHER(rg_offset, rg_mode, rg_captures) \
        RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_ENGINE_ARGUMENTS, rg_subject, rg_length) \
        RG_PRIV_ENGINE_SUBJECT \
        RG_PRIV_ENGINE_MEMO(root) \
        RG_PRIV_ENGINE_STACK(root, options) \
        RG_PRIV_ENGINE_PLACES(root, captures) \
        RG_PRIV_LOCALS(ops) \
        RG_PRIV_ENGINE_START(root, captures, starts) \
        switch (rg_state) { \
        rg_go: \
            RG_PRIV_CODE(ops) \
            RG_PRIV_TRACE(rg_full && rg_p != rg_end ? "the pattern is done before the end" : "a match, which began at %lu", \
                          (unsigned long)(rg_start - rg_begin)) \
            if (rg_full && !RG_PRIV_IS_END(rg_p)) goto rg_fail; \
            if (rg_more && rg_touched != NULL) goto rg_cut_off; \
            if (rg_result != NULL) { \
                rg_result->match = rg_priv_span(rg_start, rg_p); \
                if (rg_captures) { RG_PRIV_ENGINE_STORE(root, captures) } \
            } \
            if (rg_may_remember && RG_PRIV_UNLIKELY(rg_remembers)) rg_priv_memo_matched(rg_memo, rg_p); \
            RG_PRIV_ENGINE_LEAVE \
            return RG_MATCH; \
        default: RG_PRIV_UNREACHABLE(); \
        } \
        RG_PRIV_ENGINE_FAIL(root, starts) \
    } \
    RG_PRIV_ENGINE_AGAIN(Name, again, rg_mode, rg_ctx, RG_PRIV_AGAIN) \
    RG_PRIV_ENGINE_AGAIN(Name, again_more, rg_mode, rg_ctx, RG_PRIV_AGAIN_MORE) \
    RG_PRIV_ENGINE_AGAIN(Name, again_plain, RG_PRIV_SEARCH, NULL, RG_PRIV_AGAIN_SEARCH)
/* For streams, which search in both ways. */
#define RG_PRIV_ENGINE_RUN(Name) \
    RG_PRIV_INLINE rg_status rg_priv_of_##Name##_run(const char *rg_subject, size_t rg_length, size_t rg_offset, rg_priv_mode rg_mode, \
                                                     bool rg_captures, rg_context *rg_ctx, const rg_priv_caller *rg_caller, \
                                                     int rg_again, Name##_result *rg_result) { \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, rg_offset, rg_mode, rg_captures, rg_ctx, rg_caller, rg_again, \
                                          rg_mode >= RG_PRIV_WHOLE_MORE ? RG_PRIV_COPY(Name, again_more) : RG_PRIV_COPY(Name, again), \
                                          rg_result); \
    }
/* The copy of the engine that remembers, which its caller hands to it: so that none is compiled that nobody may need, as compilers take
 * an engine apart before they see that. None where all of the pattern is linear, or where the engine remembers in place. */
#define RG_PRIV_COPY(Name, again) RG_PRIV_COPY_(Name, again)
#define RG_PRIV_COPY_(Name, again) (rg_priv_of_##Name##_copied ? rg_priv_of_##Name##_##again : NULL)
/* A plain search has one of its own, in which mode, context and steps have folded: clang hands no constants on to a function that it is given,
 * and half of its code was for what nobody had asked for. */
#define RG_PRIV_COPY_FOR(Name, mode) RG_PRIV_COPY(Name, RG_PRIV_CAT(RG_PRIV_COPY_OF_, RG_PRIV_SECOND(RG_PRIV_IS_PLAIN_##mode, 0)))
#define RG_PRIV_IS_PLAIN_RG_PRIV_SEARCH ~, 1
#define RG_PRIV_COPY_OF_1 again_plain
#define RG_PRIV_COPY_OF_0 again
#define RG_PRIV_NEEDS_COPY(root, linear) RG_PRIV_MEMO_ROWS(root) > 0 && !RG_PRIV_REMEMBERS_IN_PLACE(root) && !(linear)
#define RG_PRIV_ALWAYS_LINEAR_0ANYWHERE(root) rg_linear_whole_##root && rg_linear_try_##root && rg_linear_search_##root
#define RG_PRIV_ALWAYS_LINEAR_0HERE(root) rg_linear_try_##root
#define RG_PRIV_ENGINE_AGAIN(Name, again, mode, context, which) \
    RG_PRIV_COLD rg_status rg_priv_of_##Name##_##again(const char *rg_subject, size_t rg_length, size_t rg_offset, rg_priv_mode rg_mode, \
                                                    rg_context *rg_ctx, const rg_priv_caller *rg_caller, Name##_result *rg_result) { \
        (void)rg_mode, (void)rg_ctx; \
        return rg_priv_of_##Name##_engine(rg_subject, rg_length, rg_offset, mode, true, context, rg_caller, which, NULL, rg_result); \
    }

#define RG_PRIV_ENGINE_CONSTANTS(Name, root, options) \
    enum { \
        rg_frames = RG_PRIV_ARRAY_FRAMES(options, root), \
        rg_growable = RG_PRIV_OPTION(options, RG_PRIV_HAS_POOL), \
        rg_reads = (rg_depends_##root & RG_PRIV_ON_CAPTURES) != 0, \
        rg_groups = RG_PRIV_GROUPS(Name), \
        rg_overflows = rg_peak_##root > RG_PRIV_ARRAY_FRAMES(options, root), \
        rg_must_be_bounded = RG_PRIV_OPTION(options, RG_PRIV_HAS_BOUNDED) || RG_PRIV_LACKS_LIMIT(options, root), \
        rg_must_be_linear = RG_PRIV_OPTION(options, RG_PRIV_HAS_LINEAR) && !RG_PRIV_IS_SEARCH_LINEAR(root) && \
                            !RG_PRIV_REMEMBERS_ALL(root, options) \
    }; \
    const bool rg_more = rg_again != 0 ? rg_again == RG_PRIV_AGAIN_MORE : rg_mode >= RG_PRIV_WHOLE_MORE; \
    const bool rg_capturing = rg_captures || rg_reads; \
    const bool rg_checked = rg_overflows || rg_ctx != NULL; \
    const rg_priv_caller *const rg_payer = rg_again == RG_PRIV_AGAIN_SEARCH && RG_PRIV_STEPS_OPTION(options) == 0 ? NULL : rg_caller; \
    const bool rg_metered = rg_priv_metered(rg_ctx, rg_payer, RG_PRIV_STEPS_OPTION(options)); \
    const uint64_t rg_budget = rg_priv_budget(rg_ctx, rg_payer, RG_PRIV_STEPS_OPTION(options)); \
    const size_t rg_depth = rg_again ? 0 : rg_priv_caller_depth(rg_caller), rg_used = rg_priv_caller_used(rg_caller);
#define RG_PRIV_ENGINE_MODE_0ANYWHERE(root) \
    const bool rg_before = rg_mode == RG_PRIV_SEARCH_BEFORE; \
    const bool rg_often = rg_again == 0 && (rg_before || rg_mode == (rg_more ? RG_PRIV_SEARCH_ON_MORE : RG_PRIV_SEARCH_ON)); \
    const bool rg_full = rg_mode == (rg_more ? RG_PRIV_WHOLE_MORE : RG_PRIV_WHOLE); \
    const bool rg_search = rg_mode >= (rg_more ? RG_PRIV_SEARCH_MORE : RG_PRIV_SEARCH); \
    const bool rg_hard = rg_again || !(rg_search ? rg_linear_search_##root : rg_full ? rg_linear_whole_##root : rg_linear_try_##root); \
    RG_PRIV_ENGINE_REMEMBERS(root, RG_PRIV_ALWAYS_LINEAR_0ANYWHERE(root))
#define RG_PRIV_ENGINE_MODE_0HERE(root) \
    enum { rg_often = 0, rg_full = 0, rg_search = 0 }; \
    const bool rg_hard = rg_again || !rg_linear_try_##root; \
    RG_PRIV_ENGINE_REMEMBERS(root, RG_PRIV_ALWAYS_LINEAR_0HERE(root))
/* Where nothing can be remembered, or need be in any mode, no memory is written into the engine: what compilers found out too late they had
 * inlined by then. */
#define RG_PRIV_ENGINE_REMEMBERS(root, linear) enum { rg_may_remember = RG_PRIV_MEMO_ROWS(root) > 0 && !(linear) };

/* An iterator has looked at them already, and so has a lexer. */
#define RG_PRIV_ENGINE_ARGUMENTS(subject, length) \
    if (!rg_often && !rg_again && !rg_more) { \
        if (subject == NULL) { \
            if (length != 0) return RG_PRIV_NOTHING(rg_result), RG_ERROR_ARGUMENT; \
            subject = ""; \
        } \
        if (rg_offset > length) return RG_PRIV_NOTHING(rg_result), RG_ERROR_ARGUMENT; \
    }
#define RG_PRIV_ENGINE_SUBJECT \
    const unsigned char *rg_begin = rg_priv_subject(rg_subject); \
    const unsigned char *rg_end = rg_begin + rg_length; \
    const unsigned char *rg_start = rg_begin + rg_offset; \
    const unsigned char *rg_p = rg_start, *rg_touched = NULL; \
    (void)rg_touched;

/* At least one frame, so that the array is never empty; rg_frames tells how many may be used. A copy of the engine that pushes is told of its
 * caller's, and has no array. */
#define RG_PRIV_ENGINE_STACK(root, options) \
    rg_frame rg_array[rg_frames > 0 ? rg_frames : 1]; \
    rg_priv_room rg_room = rg_again && (rg_peak_##root > 0 || rg_caller != NULL) ? rg_priv_room_again(rg_caller) \
                                                                                 : rg_priv_room_open(rg_array, rg_frames, rg_ctx, rg_caller); \
    rg_frame *rg_base = rg_priv_room_base(&rg_room), *rg_limit = rg_priv_room_limit(&rg_room), *rg_sp = rg_base; \
    size_t rg_high = 0; \
    uint64_t rg_steps = rg_budget; \
    int rg_state; \
    rg_status rg_answer = RG_NO_MATCH; \
    if (rg_depth > RG_PRIV_DEPTH_OPTION(options)) { \
        rg_answer = RG_ERROR_DEPTH; \
        goto rg_done; \
    } \
    if (0) goto rg_no_room; /* a pattern that never pushes uses none of these */ \
    (void)rg_checked, (void)rg_capturing, (void)rg_often, (void)rg_limit, (void)rg_high, (void)rg_groups, (void)rg_used;

/* How long a search may go on as it is; and what it remembers then (plan/memo.h): its own, or that of a walk from match to match. Where
 * patience is kept in memory, no register is kept from those that never run out of it. */
#define RG_PRIV_ENGINE_MEMO(root) \
    const size_t rg_rows = rg_hard ? RG_PRIV_MEMO_ROWS(root) : 0, rg_states = RG_PRIV_MEMO_STATES(root); \
    uint64_t rg_memo_array[rg_may_remember ? RG_MEMO_BYTES / 8 : 1]; \
    rg_priv_around rg_around[RG_PRIV_MEMO_STATES(root) > 1 ? RG_PRIV_MEMO_POINTS(root) : 1] = {{NULL, 0, 0}}; \
    rg_priv_memo rg_memo_own, *rg_memo = NULL; \
    bool rg_remembers = rg_again != 0; \
    const bool rg_limited = rg_budget > INT64_MAX; \
    int64_t rg_patience = rg_hard && !rg_again ? rg_priv_patience_now(rg_caller, rg_priv_patience(rg_rows, rg_length - rg_offset, rg_limited)) : 0; \
    if (rg_hard) RG_PRIV_IN_MEMORY(rg_patience); \
    (void)rg_memo_array, (void)rg_around, (void)rg_memo, (void)rg_patience, (void)rg_states, (void)rg_limited, (void)rg_remembers;
/* Patience is gone, or was before this search of a walk: the attempt begins anew, with a memory. In a copy of the engine that does nothing
 * else, so that the others need not ask whether they remember; where it is large, and a copy dear, in this one. */
#define RG_PRIV_ENGINE_TIRED(root) \
rg_tired: \
    rg_sp = rg_base; \
    if (rg_rows == 0) { \
        if (rg_limited) goto rg_no_steps; \
        rg_patience = RG_PRIV_ENDLESS; \
        goto rg_attempt; \
    } \
    if (rg_may_remember && rg_twin != NULL) { \
        uint64_t rg_left = rg_steps; \
        const rg_priv_caller rg_here = rg_priv_caller_again(rg_caller, rg_metered ? &rg_left : NULL, rg_base, rg_limit); \
        /* What neither pushes nor counts steps tells no more than it was told. */ \
        const bool rg_tells = rg_peak_##root > 0 || rg_metered; \
        rg_answer = rg_twin((const char *)rg_begin, (size_t)(rg_end - rg_begin), (size_t)(rg_start - rg_begin), rg_mode, rg_ctx, \
                            rg_tells ? &rg_here : rg_caller, rg_result); \
        rg_steps = rg_left; \
        goto rg_gone; \
    } \
    if (rg_may_remember && rg_memo == NULL) { \
        rg_memo = rg_growable ? rg_priv_memo_begin_pooled(rg_caller, &rg_memo_own, rg_memo_array, sizeof rg_memo_array / 8, rg_start) \
                              : rg_priv_memo_begin(rg_caller, &rg_memo_own, rg_memo_array, sizeof rg_memo_array / 8); \
        rg_remembers = true; \
        rg_patience = rg_memo->patience; \
        if (rg_memo->given != 0) goto rg_try; \
    } \
    if (rg_may_remember && rg_ctx != NULL && !rg_growable) \
        rg_limit = rg_priv_memo_beside(rg_memo, rg_rows, rg_base, rg_limit, (uint64_t)rg_peak_##root, rg_end - rg_start); \
    if (rg_may_remember) rg_patience = rg_priv_memo_more(rg_memo, rg_start, rg_end, RG_PRIV_MEMO_TRAITS(root, rg_growable), rg_limited); \
    if (rg_patience < 0) goto rg_no_steps; \
    goto rg_try;

/* Where the captures are: variables for the compiler, or, where many may be chosen among at many places at which ways meet, memory that
 * it does not look through: a URI's grammar takes it a third less time so. Such captures are cleared and stored by loops. */
#define RG_PRIV_ARE_IN_MEMORY(root) (rg_groups * rg_states_##root > 1000)
#define RG_PRIV_ENGINE_PLACES(root, captures) \
    union { \
        struct { \
            rg_priv_place match; \
            RG_PRIV_PLACES(captures) \
        }; \
        rg_priv_place group[rg_groups]; \
    } rg_places, *rg_at; \
    rg_places = (__typeof__(rg_places)){.group = {{NULL, NULL, NULL}}}; \
    rg_at = &rg_places; \
    if (RG_PRIV_ARE_IN_MEMORY(root)) RG_PRIV_ANEW(rg_at) \
    (void)rg_at;

#define RG_PRIV_ENGINE_CLEAR(root, captures) \
    if (!RG_PRIV_ARE_IN_MEMORY(root)) { \
        RG_PRIV_CLEAR(captures) \
    } else { \
        for (size_t rg_g = 1; rg_g < rg_groups; rg_g++) { \
            rg_at->group[rg_g].from = rg_at->group[rg_g].to = NULL; \
            if (rg_reads) rg_result->group[rg_g] = rg_priv_span(NULL, NULL); \
        } \
    }
#define RG_PRIV_ENGINE_STORE(root, captures) \
    if (!RG_PRIV_ARE_IN_MEMORY(root)) { \
        RG_PRIV_STORE(captures) \
    } else { \
        for (size_t rg_g = 1; rg_g < rg_groups; rg_g++) \
            rg_result->group[rg_g] = rg_priv_span(rg_at->group[rg_g].from, rg_at->group[rg_g].to); \
    }

#define RG_PRIV_ENGINE_START(root, captures, starts) \
    const unsigned char *rg_skip, *rg_reach; \
    rg_skip = rg_reach = NULL; \
    (void)rg_skip, (void)rg_reach; \
    RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_ENGINE_SEARCH, root) \
    /* Only where enough bytes are left (plan/length_check.h relies on it), and only where the byte at hand may be the first. */ \
    if (!rg_more && !rg_again && RG_PRIV_FEWER((uint64_t)(rg_end - rg_start), rg_min_##root)) goto rg_done; \
    if (rg_may_remember && rg_rows > 0 && (rg_again || (rg_often && rg_patience < 0))) goto rg_tired; \
    RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_ENGINE_FIRST, root) \
rg_try: \
    RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_ENGINE_SEEK, root) \
rg_attempt: \
    if (rg_capturing) { RG_PRIV_ENGINE_CLEAR(root, captures) } \
    RG_PRIV_SPEND(1); \
    rg_p = rg_start; \
    RG_PRIV_TRACE("an attempt begins") \
    goto rg_go; \
    rg_resume:

#define RG_PRIV_ENGINE_SEARCH(root) \
    RG_PRIV_BEGIN_NEAR_END(root) RG_PRIV_REQUIRED_PLACE(root) RG_PRIV_NEEDED_PLACE(root) RG_PRIV_SEEK_BEFORE(root) RG_PRIV_BEGIN_AT_NEEDED(root)
#define RG_PRIV_ENGINE_FIRST(root) \
    RG_PRIV_BEGIN_AT_EDGES(root) \
    if (rg_search && !rg_often && !rg_more && rg_min_##root > 0 && RG_PRIV_BEGINS_HERE(root)) goto rg_attempt;
#define RG_PRIV_ENGINE_SEEK(root) \
    if (rg_more && rg_search && rg_start == rg_end) goto rg_done; \
    if (rg_before && (uintptr_t)rg_start >= rg_no_start) { \
        *rg_caller->touched = rg_start; /* a run that was skipped may go beyond */ \
        goto rg_done; \
    } \
    if (rg_search && (!rg_nullable_##root || RG_PRIV_BEGINS_LINE(root)) && !RG_PRIV_IS_ANCHORED(root)) { \
        const unsigned char *const rg_from = rg_start; \
        RG_PRIV_NEXT_LINE(root) \
        if (!rg_nullable_##root && (!RG_PRIV_GOES_BY_LINES(root) || rg_more)) { \
            RG_PRIV_SEEK_NEXT(root) \
        } \
        RG_PRIV_SPEND(rg_start - rg_from); \
        if (RG_PRIV_IS_WITHIN_LINE(root)) goto rg_try; \
        RG_PRIV_PASS_LINE(root) \
        if (rg_before && (uintptr_t)rg_start >= rg_no_start) { \
            *rg_caller->touched = rg_start; \
            goto rg_done; \
        } \
    }

#define RG_PRIV_ENGINE_FAIL(root, starts) \
rg_fail: \
    RG_PRIV_TRACE("this way fails") \
    if (rg_more && rg_touched != NULL) goto rg_cut_off; \
    RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_REQUIRED_FAILS, root) \
    if (rg_peak_##root > 0 && rg_sp != rg_base) { \
        RG_PRIV_SPEND(1); \
        rg_sp--; \
        rg_state = rg_priv_frame_state(rg_sp); \
        RG_PRIV_TRACE(rg_state & RG_PRIV_UNDO_BIT ? "what %d has set is taken back" : "back to the choice %d", rg_state & ~RG_PRIV_UNDO_BIT) \
        if (!rg_logs_##root || (rg_state & RG_PRIV_UNDO_BIT) == 0) RG_PRIV_FAILED(rg_priv_frame_distance(rg_sp, rg_p)); \
        goto rg_resume; \
    } \
    RG_PRIV_FAILED(rg_p - rg_start); \
    RG_PRIV_IF_SEARCHED_##starts(RG_PRIV_ENGINE_NEXT, root) \
    goto rg_done; \
rg_cut_off: \
    if (rg_caller != NULL && rg_caller->touched != NULL) *rg_caller->touched = rg_touched; \
    rg_answer = RG_MORE; \
    goto rg_done; \
    RG_PRIV_ENGINE_TIRED(root) \
rg_no_steps: \
    rg_answer = RG_ERROR_STEPS; \
    goto rg_done; \
rg_no_room: \
    rg_answer = rg_growable ? RG_ERROR_MEMORY : RG_ERROR_STACK; \
rg_done: \
    RG_PRIV_ENGINE_LEAVE \
    RG_PRIV_NOTHING(rg_result); \
    if (rg_more && rg_answer == RG_MORE && rg_result != NULL) rg_result->match = rg_priv_span(rg_start, rg_end); \
    return rg_answer; \
rg_gone: \
    RG_PRIV_ENGINE_REPORT \
    return rg_answer;
#define RG_PRIV_ENGINE_NEXT(root) \
    if (rg_search && rg_start != rg_end && !RG_PRIV_IS_ANCHORED(root)) { \
        RG_PRIV_ON_TO_EDGE(root) \
        /* NULL is above no start, but gcc's -fanalyzer does not know that. */ \
        rg_start = rg_skip != NULL && (uintptr_t)rg_skip > (uintptr_t)rg_start ? rg_skip : rg_start + 1; \
        RG_PRIV_ON_BEHIND_RUN(root) \
        RG_PRIV_ON_TO_LINE(root) \
        if (rg_may_remember && RG_PRIV_UNLIKELY(rg_remembers)) rg_priv_memo_slide(rg_memo, rg_start, rg_end); \
        if (rg_more || rg_min_##root == 0 || rg_start < RG_PRIV_LAST(root)) goto rg_try; \
        if (rg_before) *rg_caller->touched = NULL; \
    }

/* A match leaves by an exit of its own: so compilers see that its result is stored. */
#define RG_PRIV_ENGINE_LEAVE \
    if (rg_may_remember && (rg_again || (RG_PRIV_UNLIKELY(rg_remembers) && rg_memo != NULL))) RG_PRIV_MEMO_END; \
    else if (rg_hard) rg_priv_patience_left(rg_caller, rg_patience, rg_rows > 0); \
    RG_PRIV_ENGINE_REPORT
#define RG_PRIV_MEMO_END \
    (rg_growable ? rg_priv_memo_end_pooled(rg_memo, rg_caller, rg_patience, rg_p) : rg_priv_memo_end(rg_memo, rg_caller, rg_patience))
#define RG_PRIV_ENGINE_REPORT \
    if (rg_growable) rg_priv_room_leave(&rg_room); \
    rg_priv_report(rg_ctx, rg_payer, rg_budget, rg_steps, rg_high);

/* Where there is no match, every span is unset: a caller that forgets to look at the status reads no garbage. */
#define RG_PRIV_NOTHING(result) ((void)((result) != NULL && RG_PRIV_MEM_CLEAR(result, sizeof *(result))))

#endif
