/* facts.h - a matcher, and what its constants must say of it, worked out by hand: FACTS(Name, min, max, groups, frames, cost, pattern).
 * Each is an integer constant expression, so that the compiler already checks it. */
#ifndef TESTS_FACTS_H
#define TESTS_FACTS_H

#include <regengo/dsl.h>

#define NONE RG_UNBOUNDED

/* Bytes of a matcher's array of frames, beside which lies the one that remembers what failed, if it has one. */
#define FRAME_BYTES(Name) (Name##_STACK_BYTES - (Name##_MEMO_POINTS > 0 ? RG_MEMO_BYTES : 0))

#define FACTS(Name, min, max, groups, frames, cost, ...) \
    LENGTHS(Name, min, max, __VA_ARGS__) \
    _Static_assert(Name##_GROUPS == (groups), #Name ": groups"); \
    _Static_assert(Name##_STACK_FRAMES == (frames), #Name ": frames"); \
    _Static_assert(Name##_COMPLEXITY == (cost), #Name ": cost"); \
    _Static_assert((frames) == NONE || FRAME_BYTES(Name) == (frames) * sizeof(rg_frame), #Name ": bytes");

#define LENGTHS(Name, min, max, ...) \
    RG_MATCHER(Name, __VA_ARGS__) \
    _Static_assert(Name##_MIN_LENGTH == (min), #Name ": min"); \
    _Static_assert(Name##_MAX_LENGTH == (max), #Name ": max");

/* What Name_info says is the same. */
#define SAME(Name) \
    do { \
        const rg_info *info = Name##_info(); \
        ck_assert_str_eq(info->name, #Name); \
        ck_assert_uint_eq(info->groups, Name##_GROUPS); \
        ck_assert_uint_eq(info->min_length, Name##_MIN_LENGTH); \
        ck_assert_uint_eq(info->max_length, Name##_MAX_LENGTH); \
        ck_assert_uint_eq(info->stack_frames, Name##_STACK_FRAMES); \
        ck_assert_uint_eq(info->stack_bytes, Name##_STACK_BYTES); \
        ck_assert_int_eq(info->complexity, Name##_COMPLEXITY); \
    } while (0)

#endif
