/* Wraps the functions that RG_MATCHER generates into an `engine`, so that one comparison serves every matcher. */
#ifndef DIFFERENTIAL_ENGINE_H
#define DIFFERENTIAL_ENGINE_H

#include "memory_setting.h" /* before the library, for which it sets knobs */

#include <regengo/dsl.h>

#include "case.h"
#include "predicates.h"

#include <stdlib.h>
#include <string.h>

/* Ten times what the reference may take: a matcher that needs more is reported. */
#define STEP_BUDGET 1000000

static inline outcome told(rg_status status) {
    switch (status) {
    case RG_NO_MATCH: return NO_MATCH;
    case RG_MATCH: return MATCH;
    case RG_MORE: return MORE;
    case RG_ERROR_ARGUMENT: return ARGUMENT;
    case RG_ERROR_STACK: return STACK;
    case RG_ERROR_MEMORY: return MEMORY;
    case RG_ERROR_STEPS: return STEPS;
    default: return OTHER_ERROR; /* one that none of these questions can lead to */
    }
}

static inline void take_groups(answer *a, const char *s, const rg_span *group, size_t count) {
    a->outcome = MATCH;
    for (size_t i = 0; i < MAX_GROUPS; i++) {
        bool set = i < count && group[i].ptr != NULL;
        size_t start = set ? (size_t)(group[i].ptr - s) : NOWHERE;
        a->group[i] = (place){start, set ? start + group[i].len : NOWHERE};
    }
}

/* Of a stream: where things are in it, as offsets. */
static inline void take_streamed(answer *a, const rg_span *group, size_t count, uint64_t offset) {
    a->outcome = MATCH;
    for (size_t i = 0; i < MAX_GROUPS; i++) {
        bool set = i < count && group[i].ptr != NULL;
        size_t start = set ? (size_t)((int64_t)offset + (group[i].ptr - group[0].ptr)) : NOWHERE;
        a->group[i] = (place){start, set ? start + group[i].len : NOWHERE};
    }
}

/* A reader that gives the pieces of a subject, or as much of each as there is room for. */
typedef struct {
    const char *next;
    const size_t *pieces;
    size_t count, left;
} piecewise;

static inline ptrdiff_t read_piece(void *user, char *to, size_t room) {
    piecewise *p = user;
    while (p->left == 0 && p->count > 0) p->left = *p->pieces++, p->count--;
    size_t n = p->left < room ? p->left : room;
    memcpy(to, p->next, n);
    p->next += n;
    p->left -= n;
    return (ptrdiff_t)n;
}

/* The result is filled with a pattern first: a group that isn't written shows. */
#define ENGINE_ONE(Name, verb, PARAMETERS, ARGUMENTS)                 \
    static outcome Name##_ask_##verb PARAMETERS                       \
    {                                                                 \
        Name##_result r;                                              \
        memset(&r, 0x5a, sizeof(r));                                  \
        a->outcome = told(Name##_##verb ARGUMENTS);                   \
        outcome told_outcome = a->outcome;                            \
        if (a->outcome == MATCH || a->outcome == MORE)                \
            take_groups(a, s, r.group, Name##_GROUPS);                \
        return a->outcome = told_outcome;                             \
    }

#define ENGINE_ONE_WITH(Name, verb)                                                                            \
    static outcome Name##_ask_##verb##_with(void *buffer, size_t bytes, context_use *use, const char *s, size_t n, \
                                            answer *a)                                                         \
    {                                                                                                          \
        rg_context ctx;                                                                                        \
        Name##_result r;                                                                                       \
        memset(&r, 0x5a, sizeof(r));                                                                           \
        use->frames = rg_context_init(&ctx, buffer, bytes);                                                    \
        ctx.step_limit = STEP_BUDGET;                                                                          \
        a->outcome = told(Name##_##verb##_with(&ctx, s, n, &r));                                               \
        use->steps = (size_t)ctx.steps;                                                                        \
        use->high_mark = (size_t)ctx.high_mark;                                                                \
        if (a->outcome == MATCH)                                                                               \
            take_groups(a, s, r.group, Name##_GROUPS);                                                         \
        return a->outcome;                                                                                     \
    }

/* Walks an iterator to its end, and once beyond: the end has to stay the end. */
#define ENGINE_WALK(Name)                                                        \
    static outcome Name##_walk(Name##_iter it, const char *s, answers *all)      \
    {                                                                            \
        Name##_result r;                                                         \
        memset(&r, 0x5a, sizeof(r));                                             \
        all->count = 0;                                                          \
        while (all->count < MAX_LIST) {                                          \
            all->outcome = told(Name##_next(&it, &r));                           \
            if (all->outcome != MATCH)                                           \
                break;                                                           \
            take_groups(&all->list[all->count++], s, r.group, Name##_GROUPS);    \
            memset(&r, 0x5a, sizeof(r));                                         \
        }                                                                        \
        if (all->outcome == NO_MATCH)                                            \
            all->outcome = told(Name##_next(&it, &r));                           \
        return all->outcome;                                                     \
    }                                                                            \
    static outcome Name##_ask_each(const char *s, size_t n, answers *all)        \
    {                                                                            \
        return Name##_walk(Name##_begin(s, n), s, all);                          \
    }

/* The same, where each step is taken by a copy of the iterator as well, first or afterwards: what a walk remembers is one's own, and the
 * other does without. Nothing is told if the two differ in a status; the list then ends early. */
#define ENGINE_WALK_TWICE(Name)                                                                      \
    static outcome Name##_ask_each_twice(const char *s, size_t n, answers *all)                      \
    {                                                                                                \
        Name##_result r, other;                                                                      \
        Name##_iter it = Name##_begin(s, n);                                                         \
        all->count = 0;                                                                              \
        for (bool first = false; all->count < MAX_LIST; first = !first) {                            \
            Name##_iter copy = it;                                                                   \
            rg_status status = RG_NO_MATCH, again = RG_NO_MATCH;                                     \
            if (first)                                                                               \
                again = Name##_next(&copy, &other);                                                  \
            status = Name##_next(&it, &r);                                                           \
            if (!first)                                                                              \
                again = Name##_next(&copy, &other);                                                  \
            all->outcome = told(again < 0 ? again : status);                                         \
            if (all->outcome != MATCH)                                                               \
                break;                                                                               \
            if (again != status || memcmp(&r, &other, sizeof(r)) != 0)                               \
                return all->outcome = OTHER_ERROR;                                                   \
            take_groups(&all->list[all->count++], s, r.group, Name##_GROUPS);                        \
        }                                                                                            \
        return all->outcome;                                                                         \
    }

#define ENGINE_WALK_WITH(Name)                                                                                    \
    static outcome Name##_ask_each_with(void *buffer, size_t bytes, context_use *use, const char *s, size_t n,     \
                                        answers *all)                                                             \
    {                                                                                                             \
        rg_context ctx;                                                                                           \
        use->frames = rg_context_init(&ctx, buffer, bytes);                                                       \
        ctx.step_limit = STEP_BUDGET;                                                                             \
        outcome end = Name##_walk(Name##_begin_with(&ctx, s, n), s, all);                                         \
        use->steps = (size_t)ctx.steps;                                                                           \
        use->high_mark = (size_t)ctx.high_mark;                                                                   \
        return end;                                                                                               \
    }

/* The forms of find that give no spans. */
#define ENGINE_WHETHER(Name)                                                                               \
    static outcome Name##_ask_find_null(const char *s, size_t n) { return told(Name##_find(s, n, NULL)); } \
    static bool Name##_ask_is_match(const char *s, size_t n) { return Name##_is_match(s, n); }

/* find_all gets an array of just the capacity on the heap, so that writing behind it is seen. */
#define ENGINE_COUNTS(Name)                                                                                \
    static outcome Name##_ask_count(const char *s, size_t n, size_t *count)                                \
    {                                                                                                      \
        return told(Name##_count(s, n, count));                                                            \
    }                                                                                                      \
    static outcome Name##_ask_find_all(const char *s, size_t n, size_t capacity, answers *all)             \
    {                                                                                                      \
        Name##_result *array = malloc(capacity * sizeof(*array));                                          \
        if (array == NULL && capacity > 0)                                                                 \
            abort();                                                                                       \
        all->outcome = told(Name##_find_all(s, n, array, capacity, &all->count));                          \
        for (size_t i = 0; i < capacity && i < all->count && i < MAX_LIST; i++)                            \
            take_groups(&all->list[i], s, array[i].group, Name##_GROUPS);                                  \
        free(array);                                                                                       \
        return all->outcome;                                                                               \
    }

/* An array that holds the bound on the depth can't overflow; a smaller one (RG_STACK says so, or it would be huge) can. */
#define ENGINE_MAY_OVERFLOW(Name) \
    ((size_t)Name##_STACK_FRAMES == (size_t)RG_UNBOUNDED || \
     (size_t)Name##_STACK_FRAMES > (size_t)(Name##_STACK_BYTES - (Name##_MEMO_POINTS > 0 ? RG_MEMO_BYTES : 0)) / sizeof(rg_frame))

#define ENGINE_BOUND(fact) ((size_t)(fact) == (size_t)RG_UNBOUNDED ? UNLIMITED : (size_t)(fact))

#define ENGINE_FACTS(Name, how, has_budget, has_pool)                                                              \
    .strategy = how, .unlimited = !(has_budget), .pooled = has_pool,                                               \
    .may_overflow = !(has_pool) && ENGINE_MAY_OVERFLOW(Name), .frames = ENGINE_BOUND(Name##_STACK_FRAMES),         \
    .remembers = Name##_MEMO_POINTS > 0, .linear = Name##_SEARCH_COMPLEXITY == RG_LINEAR,                          \
    .min_length = (size_t)Name##_MIN_LENGTH, .max_length = ENGINE_BOUND(Name##_MAX_LENGTH),                         \
    .look_behind = ENGINE_BOUND(Name##_LOOK_BEHIND), .look_ahead = ENGINE_BOUND(Name##_LOOK_AHEAD), .groups = Name##_GROUPS

/* Which functions a matcher is asked by. Each is a copy of the engine, and compile time is what limits a run: most
 * matchers have one of the three small surfaces, which cover every mode of the engine between them. */
#define ENGINE_LISTS(Name, how, has_budget, pooled)                                                       \
    ENGINE_ONE(Name, match, (const char *s, size_t n, answer *a), (s, n, &r))                             \
    ENGINE_WALK(Name)                                                                                     \
    static const engine Name##_engine = {                                                                 \
        ENGINE_FACTS(Name, how, has_budget, pooled), .match = Name##_ask_match, .each = Name##_ask_each};

#define ENGINE_STARTS(Name, how, has_budget, pooled)                                                      \
    ENGINE_ONE(Name, prefix, (const char *s, size_t n, answer *a), (s, n, &r))                            \
    ENGINE_ONE(Name, find_at, (const char *s, size_t n, size_t from, answer *a), (s, n, from, &r))        \
    static const engine Name##_engine = {                                                                 \
        ENGINE_FACTS(Name, how, has_budget, pooled), .prefix = Name##_ask_prefix, .find_at = Name##_ask_find_at};

#define ENGINE_PIECES(Name)                                                                                           \
    static outcome Name##_ask_pull(const char *s, const size_t *pieces, size_t count, char *buffer, size_t size,     \
                                   answers *all)                                                                      \
    {                                                                                                                 \
        piecewise source = {s, pieces, count, 0};                                                                     \
        Name##_stream stream = Name##_stream_begin(rg_from_function(read_piece, &source), buffer, size);              \
        Name##_result r;                                                                                              \
        uint64_t offset = 0;                                                                                          \
        all->count = 0;                                                                                               \
        while (all->count < MAX_LIST && (all->outcome = told(Name##_stream_next(&stream, &r, &offset))) == MATCH)     \
            take_streamed(&all->list[all->count++], r.group, Name##_GROUPS, offset);                                  \
        if (all->outcome == NO_MATCH)                                                                                 \
            all->outcome = told(Name##_stream_next(&stream, &r, &offset));                                            \
        return all->outcome;                                                                                          \
    }                                                                                                                 \
    static bool Name##_take(void *user, const Name##_result *r, uint64_t offset)                                      \
    {                                                                                                                 \
        answers *all = user;                                                                                          \
        if (all->count < MAX_LIST)                                                                                    \
            take_streamed(&all->list[all->count++], r->group, Name##_GROUPS, offset);                                 \
        return true;                                                                                                  \
    }                                                                                                                 \
    static outcome Name##_ask_push(const char *s, const size_t *pieces, size_t count, char *buffer, size_t size,     \
                                   answers *all)                                                                      \
    {                                                                                                                 \
        Name##_stream stream = Name##_stream_begin((rg_reader){0}, buffer, size);                                     \
        rg_status status = RG_NO_MATCH;                                                                               \
        all->count = 0;                                                                                               \
        for (; count > 0 && status >= 0; s += *pieces++, count--)                                                     \
            status = Name##_stream_push(&stream, s, *pieces, Name##_take, all);                                       \
        if (status >= 0)                                                                                              \
            status = Name##_stream_finish(&stream, Name##_take, all);                                                 \
        return all->outcome = status == RG_MATCH ? NO_MATCH : told(status);                                           \
    }

/* No predicate among them: those look at the subject. */
#define ENGINE_STREAM(Name, how, has_budget, pooled)                                                      \
    ENGINE_ONE(Name, match_more, (const char *s, size_t n, answer *a), (s, n, &r))                        \
    ENGINE_ONE(Name, prefix_more, (const char *s, size_t n, answer *a), (s, n, &r))                       \
    ENGINE_ONE(Name, find_more, (const char *s, size_t n, answer *a), (s, n, &r))                         \
    ENGINE_PIECES(Name)                                                                                   \
    static const engine Name##_engine = {                                                                 \
        ENGINE_FACTS(Name, how, has_budget, pooled), .match_more = Name##_ask_match_more,                 \
        .prefix_more = Name##_ask_prefix_more, .find_more = Name##_ask_find_more,                         \
        .window = ENGINE_BOUND(Name##_STREAM_WINDOW), .pull = Name##_ask_pull, .push = Name##_ask_push};

/* What the matcher says of itself; needs regengo/explain.h. */
#define ENGINE_EXPLAIN(Name, how, has_budget, pooled)                                                     \
    static outcome Name##_ask_regex(char *text, size_t room, size_t *length)                              \
    {                                                                                                     \
        rg_output out = rg_to_buffer(text, room);                                                         \
        outcome status = told(Name##_regex(&out));                                                        \
        *length = out.length;                                                                             \
        return status;                                                                                    \
    }                                                                                                     \
    static const char *Name##_group_name(size_t group) { return Name##_info()->group_names[group]; }      \
    ENGINE_WALK(Name)                                                                                     \
    static const engine Name##_engine = {                                                                 \
        ENGINE_FACTS(Name, how, has_budget, pooled), .each = Name##_ask_each,                             \
        .regex = Name##_ask_regex, .group_name = Name##_group_name};

#define ENGINE_CONTEXT(Name, how, has_budget, pooled)                                                     \
    ENGINE_ONE_WITH(Name, match)                                                                          \
    ENGINE_WALK(Name)                                                                                     \
    ENGINE_WALK_WITH(Name)                                                                                \
    static const engine Name##_engine = {                                                                 \
        ENGINE_FACTS(Name, how, has_budget, pooled), .each = Name##_ask_each,                             \
        .match_with = Name##_ask_match_with, .each_with = Name##_ask_each_with};

#define ENGINE_FULL(Name, how, has_budget, pooled)                                                        \
    ENGINE_FUNCTIONS(Name)                                                                                \
    static const engine Name##_engine = {ENGINE_FACTS(Name, how, has_budget, pooled), ENGINE_ASKS(Name)};

/* For memory.c. */
#define ENGINE_MEMORY(Name, how, has_budget, pooled)                                                      \
    ENGINE_FUNCTIONS(Name)                                                                                \
    ENGINE_WALK_TWICE(Name)                                                                               \
    static const engine Name##_engine = {ENGINE_FACTS(Name, how, has_budget, pooled), ENGINE_ASKS(Name),  \
                                         .each_twice = Name##_ask_each_twice};

#define ENGINE_FUNCTIONS(Name)                                                                            \
    ENGINE_ONE(Name, match, (const char *s, size_t n, answer *a), (s, n, &r))                             \
    ENGINE_ONE(Name, prefix, (const char *s, size_t n, answer *a), (s, n, &r))                            \
    ENGINE_ONE(Name, find, (const char *s, size_t n, answer *a), (s, n, &r))                              \
    ENGINE_ONE(Name, find_at, (const char *s, size_t n, size_t from, answer *a), (s, n, from, &r))        \
    ENGINE_ONE_WITH(Name, match)                                                                          \
    ENGINE_ONE_WITH(Name, prefix)                                                                         \
    ENGINE_ONE_WITH(Name, find)                                                                           \
    ENGINE_WALK(Name)                                                                                     \
    ENGINE_WALK_WITH(Name)                                                                                \
    ENGINE_WHETHER(Name)                                                                                  \
    ENGINE_COUNTS(Name)
#define ENGINE_ASKS(Name)                                                                                 \
    .match = Name##_ask_match, .prefix = Name##_ask_prefix, .find = Name##_ask_find,                      \
    .find_at = Name##_ask_find_at, .find_null = Name##_ask_find_null, .is_match = Name##_ask_is_match,    \
    .count = Name##_ask_count, .find_all = Name##_ask_find_all, .each = Name##_ask_each,                  \
    .find_with = Name##_ask_find_with, .match_with = Name##_ask_match_with,                               \
    .prefix_with = Name##_ask_prefix_with, .each_with = Name##_ask_each_with

#endif
