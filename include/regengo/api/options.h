/* options.h - what can be said about a matcher's memory and budget; integer constant expressions, joined by |. */
#ifndef RG_API_OPTIONS_H
#define RG_API_OPTIONS_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/config.h"
#include "../plan/memo.h"
#endif

/* RG_STACK(n)  at most n frames of 16 bytes in the function's own array, 0 to 65535; fewer where the facts say that
 *              fewer do
 * RG_POOL      when the array is full, the stack moves to the process-wide pool; RG_STACK(0) | RG_POOL starts there
 * RG_STEPS(n)  a call that takes more than n steps answers RG_ERROR_STEPS; 1 to 134217727. A step is a start tried, a
 *              choice come back to, or a byte passed by a loop
 * RG_DEPTH(n)  calls from pattern to pattern (RG_CALL) may nest n deep in this one, 1 to 255; deeper is RG_ERROR_DEPTH
 * RG_REQUIRE_LINEAR   does not compile unless every search takes time in proportion to its subject, by what is known of the pattern or by
 *              the memory of failures, for which it needs RG_POOL
 * RG_BOUNDED   does not compile unless the facts bound the depth of the stack, by 65535 frames or fewer */
#define RG_STACK(n) /* at most n frames of 16 bytes in the function's own array */ \
    (((n) < 0 || (n) > 65535) ? RG_PRIV_BAD_STACK : RG_PRIV_HAS_STACK | (unsigned long long)(n) << RG_PRIV_STACK_SHIFT)
#define RG_POOL /* when the array is full, the stack moves to the process-wide pool */ RG_PRIV_HAS_POOL
#define RG_STEPS(n) /* a call that takes more than n steps answers RG_ERROR_STEPS */ \
    (((n) < 1 || (n) > 134217727) ? RG_PRIV_BAD_STEPS : (unsigned long long)(n) << RG_PRIV_STEPS_SHIFT)
#define RG_DEPTH(n) /* calls from pattern to pattern may nest n deep */ \
    (((n) < 1 || (n) > 255) ? RG_PRIV_BAD_DEPTH : (unsigned long long)(n) << RG_PRIV_DEPTH_SHIFT)
#define RG_BOUNDED /* does not compile unless the depth of the stack has a bound */ RG_PRIV_HAS_BOUNDED
#define RG_REQUIRE_LINEAR /* does not compile unless every search takes time in proportion to its subject */ RG_PRIV_HAS_LINEAR

/* Most of the lowest byte stays free: a small number where options belong is a mistake, and is found there. An option given
 * twice is the two numbers or-ed. */
#define RG_PRIV_UNKNOWN_OPTIONS 0x3fULL
#define RG_PRIV_HAS_LINEAR 0x40ULL
#define RG_PRIV_BAD_STACK 0x800ULL
#define RG_PRIV_BAD_STEPS 0x10000000ULL
#define RG_PRIV_BAD_DEPTH 0x80ULL
#define RG_PRIV_HAS_STACK 0x100ULL
#define RG_PRIV_HAS_POOL 0x200ULL
#define RG_PRIV_HAS_BOUNDED 0x400ULL
#define RG_PRIV_STACK_SHIFT 12
#define RG_PRIV_DEPTH_SHIFT 29
#define RG_PRIV_STEPS_SHIFT 37

#define RG_PRIV_OPTION(options, which) (((options) & (which)) != 0)
#define RG_PRIV_STACK_OPTION(options) ((long long)((options) >> RG_PRIV_STACK_SHIFT & 0xffff))
#define RG_PRIV_DEPTH_OPTION(options) \
    (((options) >> RG_PRIV_DEPTH_SHIFT & 0xff) != 0 ? (size_t)((options) >> RG_PRIV_DEPTH_SHIFT & 0xff) \
                                                    : (size_t)RG_DEFAULT_DEPTH)
#define RG_PRIV_STEPS_OPTION(options) ((unsigned long long)(options) >> RG_PRIV_STEPS_SHIFT)

/* The array: as the facts say, but never more than the user says; where they say nothing, as the user says, or the
 * default. It cannot overflow where it holds the bound. */
#define RG_PRIV_ARRAY_FRAMES(options, root) \
    (RG_PRIV_OPTION(options, RG_PRIV_HAS_STACK)      ? RG_PRIV_LEAST(RG_PRIV_STACK_OPTION(options), rg_peak_##root) \
     : rg_peak_##root >= RG_PRIV_FAR                 ? RG_DEFAULT_STACK \
     : rg_peak_##root <= RG_MAX_EXACT_STACK          ? rg_peak_##root \
     : RG_PRIV_OPTION(options, RG_PRIV_HAS_BOUNDED) ? rg_peak_##root \
                                                     : RG_DEFAULT_STACK)

#ifdef RG_NO_POOL
#define RG_PRIV_NO_POOL 1
#else
#define RG_PRIV_NO_POOL 0
#endif

/* What they say by themselves, and what they ask of a pattern. whose: a string, whose they are. */
#define RG_PRIV_CHECK_OPTIONS(whose, options) \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_BAD_DEPTH), whose ": RG_DEPTH(n) takes 1 to 255 calls"); \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_BAD_STACK), whose ": RG_STACK(n) takes 0 to 65535 frames"); \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_BAD_STEPS), whose ": RG_STEPS(n) takes 1 to 134217727 steps"); \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_HAS_POOL) || !RG_PRIV_NO_POOL, whose ": RG_POOL, but RG_NO_POOL says that there is no pool");
#define RG_PRIV_CHECK_LINEAR(whose, root, options) \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_HAS_LINEAR) || RG_PRIV_IS_SEARCH_LINEAR(root) || rg_depends_##root == 0, \
                   whose ": RG_REQUIRE_LINEAR, but what failed cannot be remembered where RG_BACKREF, RG_WHEN, RG_TAKE, " \
                         "RG_COUNTED or RG_CALL may tell otherwise the next time"); \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_HAS_LINEAR) || RG_PRIV_IS_SEARCH_LINEAR(root) || rg_depends_##root != 0 || \
                       !RG_PRIV_MEMO_TOO_MANY(root), \
                   whose ": RG_REQUIRE_LINEAR, but it has too many loops, or rounds within rounds, to remember what failed");

/* Is a limit needed that nobody has chosen? */
#define RG_PRIV_LACKS_LIMIT(options, root) \
    (RG_DEFAULT_STACK == 0 && rg_peak_##root > RG_MAX_EXACT_STACK && \
     !RG_PRIV_OPTION(options, RG_PRIV_HAS_STACK | RG_PRIV_HAS_POOL | RG_PRIV_HAS_BOUNDED))

/* Behind the engine, where a loop that is to blame has said so (RG_PRIV_BLAME_ROUNDS). */
#define RG_PRIV_CHECK_FRAMES(whose, root, options) \
    _Static_assert(!RG_PRIV_OPTION(options, RG_PRIV_HAS_BOUNDED) || \
                       (rg_peak_##root <= 65535 && (rg_depends_##root & RG_PRIV_ON_OTHERS) == 0), \
                   whose ": RG_BOUNDED, but the depth of the backtracking stack has no bound (of 65535 frames or fewer)"); \
    _Static_assert(!RG_PRIV_LACKS_LIMIT(options, root), \
                   whose ": its backtracking stack needs a limit, and with RG_DEFAULT_STACK 0 that is to be chosen: RG_POOL, or " \
                         "RG_STACK(n) for n frames");

#endif
