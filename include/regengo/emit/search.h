/* search.h - the step of a search from one start to the next that could match, by the plan (plan/search.h).
 *
 * A function of its own, one for all of a matcher: so its registers are not the engine's. The engine itself looks at the
 * byte where a search begins, and, where it makes one match after the other, at the next few; or does all of it, where a
 * call for each match would cost more than the plan. A short rest is searched by the first set alone: a vector scan would
 * cost more to begin than it saves.
 */
#ifndef RG_EMIT_SEARCH_H
#define RG_EMIT_SEARCH_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/inner.h"
#include "../plan/lines.h"
#include "../plan/buckets.h"
#include "../plan/long_run.h"
#include "../plan/needed.h"
#include "../plan/run_end.h"
#include "../plan/search.h"
#include "../plan/set_buckets.h"
#include "../run/seek.h"
#include "machine.h"
#endif

/* Rests from which on a plan other than looking at the first set is followed, in bytes: there is room for a vector. The tests set it to 0, or to
 * more than any subject has: the answers are the same. */
#ifndef RG_PRIV_LONG_REST
#define RG_PRIV_LONG_REST 34
#endif

/* Bytes that are looked at one by one in one of many matches: what is near is found sooner that way. */
#define RG_PRIV_NEAR 4

/* One beyond the last place where a match could start. A pattern of no length may also match there. */
#define RG_PRIV_LAST(root) (rg_end - (rg_min_##root > 0 ? (size_t)rg_min_##root - 1 : 0))

/* Moves rg_start to the next place where a match could start, or gives up. Where the walk has come from a match (rg_lately), the next one may be
 * near, as in a list: that is tried once before a literal is looked for at any distance. */
#define RG_PRIV_SEEK_NEXT(root) \
    if (rg_more && rg_often && !RG_PRIV_LOOKS_NEAR(root) && !rg_lately) { \
        rg_start = rg_seek_more_##root(rg_start, rg_end, RG_PRIV_HIT(root), RG_PRIV_NEEDED_HERE(root)); \
        if (rg_start == rg_end) goto rg_done; \
    } else if (rg_more) { \
        rg_lately = false; \
        const bool rg_due = RG_PRIV_IS_STEP_DUE(root); \
        for (unsigned rg_near = 0; rg_due || (rg_start != rg_end && !RG_PRIV_IS_FIRST(root, rg_start)); rg_start++) { \
            if (rg_due || rg_near++ == RG_PRIV_NEAR) { \
                rg_start = rg_seek_more_##root(rg_start, rg_end, RG_PRIV_HIT(root), RG_PRIV_NEEDED_HERE(root)); \
                break; \
            } \
        } \
        if (rg_start == rg_end) goto rg_done; \
    } else { \
        RG_PRIV_SEEK_ON(root) \
    }
#define RG_PRIV_SEEK_ON(root) \
    if (rg_min_##root > 0 && rg_start >= RG_PRIV_SEEK_LAST(root)) RG_PRIV_UNREACHABLE(); \
    if (rg_often && (rg_lately || RG_PRIV_LOOKS_NEAR(root) || RG_PRIV_IS_SHORT(root, RG_PRIV_SEEK_LAST(root) - rg_start))) { \
        rg_lately = false; \
        const bool rg_due = RG_PRIV_IS_STEP_DUE(root); \
        for (unsigned rg_near = 0; rg_due || (rg_start != RG_PRIV_SEEK_LAST(root) && !RG_PRIV_IS_START(root, rg_start)); rg_start++) { \
            if (rg_due || rg_near++ == RG_PRIV_NEAR) { \
                rg_start = rg_seek_##root(rg_start, RG_PRIV_SEEK_END, RG_PRIV_HIT(root), RG_PRIV_NEEDED_HERE(root)); \
                break; \
            } \
        } \
    } else if (rg_often && rg_plan_##root != RG_PRIV_SEEK_INNER && rg_plan_##root != RG_PRIV_SEEK_BUCKETS) { \
        rg_start = rg_seek_here_##root(rg_start, RG_PRIV_SEEK_END, NULL, RG_PRIV_NEEDED_HERE(root)); \
    } else { \
        RG_PRIV_SEEK_AWAY(root) \
    } \
    if (rg_min_##root > 0 && rg_start >= RG_PRIV_SEEK_LAST(root)) { \
        if (rg_before && rg_seek_end == rg_end) *rg_caller->touched = NULL; \
        goto rg_done; \
    }

/* Are the next few bytes looked at before the plan is followed? A single byte is found as soon. */
#define RG_PRIV_LOOKS_NEAR(root) (rg_plan_##root <= RG_PRIV_SEEK_SETS && !RG_PRIV_HAS_BYTE_AND_SETS(root))

/* Where the literal is kept that was found (plan/inner.h). A search for a start before a place would look far beyond it: there is none, unless
 * what is required makes that a search in all of the rest. */
#define RG_PRIV_HIT(root) (rg_plan_##root == RG_PRIV_SEEK_INNER && (!rg_before || RG_PRIV_REQUIRES(root) != 0) ? &rg_hit : NULL)

/* The call. What the engine needs after it waits in memory: registers that survive a call are the caller's, and would have to be
 * saved at every entry, whether anything is called or not. */
#define RG_PRIV_SEEK_AWAY(root) \
    const unsigned char *volatile rg_kept_begin = rg_begin, *volatile rg_kept_end = rg_end; \
    void *volatile rg_kept_result = rg_result; \
    rg_start = rg_seek_##root(rg_start, RG_PRIV_SEEK_END, RG_PRIV_HIT(root), RG_PRIV_NEEDED_HERE(root)); \
    rg_begin = rg_kept_begin, rg_end = rg_kept_end, rg_result = rg_kept_result, rg_skip = NULL; \
    if (rg_given && rg_result == NULL) RG_PRIV_UNREACHABLE(); /* else gcc warns of a result that was not written */

/* A search for a match that starts before a place (RG_PRIV_SEARCH_BEFORE): *rg_caller->touched, or NULL for none. It looks no further than
 * that takes. Where it has found none, that says what it knows: none starts before *touched; and NULL, none at all. What runs over that
 * place is run to its end, as a literal behind it may be; and what is required is looked for in all of the rest, once. */
#define RG_PRIV_SEEK_BEFORE(root) \
    const unsigned char *rg_seek_end, *rg_hit; \
    uintptr_t rg_no_start; \
    bool rg_lately, rg_given; \
    rg_given = rg_result != NULL; \
    rg_seek_end = rg_end, rg_hit = NULL, rg_no_start = UINTPTR_MAX; \
    rg_lately = rg_often && (rg_plan_##root == RG_PRIV_SEEK_INNER || rg_plan_##root == RG_PRIV_SEEK_BUCKETS) && rg_start != rg_begin; \
    if (rg_before) { \
        if (RG_PRIV_REQUIRES(root) != 0) *rg_caller->touched = NULL; \
        if (RG_PRIV_GOES_BACK_OVER_RUN(root) && *rg_caller->touched != NULL) \
            *rg_caller->touched = rg_priv_run_on(*rg_caller->touched, rg_end, rg_start_bytes_##root); \
        if (*rg_caller->touched != NULL) { \
            rg_no_start = (uintptr_t)*rg_caller->touched; \
            if ((uint64_t)(rg_end - *rg_caller->touched) > RG_PRIV_SEEK_REACH(root)) \
                rg_seek_end = *rg_caller->touched + RG_PRIV_SEEK_REACH(root); \
        } \
    } \
    (void)rg_no_start, (void)rg_seek_end, (void)rg_hit, (void)rg_lately, (void)rg_given;
#define RG_PRIV_SEEK_END (rg_before ? rg_seek_end : rg_end)
#define RG_PRIV_SEEK_LAST(root) (RG_PRIV_SEEK_END - (rg_min_##root > 0 ? (size_t)rg_min_##root - 1 : 0))
/* How far behind a start the plan looks at most, that a shorter rest tells the same of it; of a literal behind a run, from the run's end. */
#define RG_PRIV_SEEK_REACH(root) \
    ((uint64_t)RG_PRIV_MOST(rg_min_##root, \
                            rg_plan_##root == RG_PRIV_SEEK_NEARBY  ? RG_PRIV_NEARBY_HIGH(rg_nearby_##root) + 1LL \
                            : rg_plan_##root == RG_PRIV_SEEK_BEHIND ? 0LL + (long long)RG_PRIV_LANDMARK_LENGTH(rg_landmark_##root) \
                            : rg_plan_##root == RG_PRIV_SEEK_RUN_END ? 1LL \
                            : rg_plan_##root > RG_PRIV_SEEK_SETS \
                                ? RG_PRIV_MOST(RG_PRIV_LANDMARK_LOW(rg_landmark_##root) + RG_PRIV_LANDMARK_LENGTH(rg_landmark_##root), \
                                               RG_PRIV_LANDMARK_LOW(rg_other_landmark_##root) + 1) \
                                : 0))

/* Is a first attempt right where the search begins worth it? Not where a literal would tell sooner that nothing begins here, unless there is so little
 * that it may be all of a match. */
#define RG_PRIV_BEGINS_HERE(root) \
    (RG_PRIV_IS_FIRST(root, rg_start) && ((rg_plan_##root != RG_PRIV_SEEK_BEHIND && rg_plan_##root != RG_PRIV_SEEK_INNER) || \
                                          (ptrdiff_t)((size_t)(rg_end - rg_start) - (size_t)rg_min_##root) < RG_PRIV_LONG_REST))
/* Is the rest looked through by the first set alone? What goes back from a literal, or looks at the last byte of a run first, sees few bytes of a short
 * rest, too. */
#define RG_PRIV_IS_SHORT(root, rest) \
    ((rest) < RG_PRIV_LONG_REST && rg_plan_##root != RG_PRIV_SEEK_BEHIND && rg_plan_##root != RG_PRIV_SEEK_LONG_RUN && \
     (rg_plan_##root != RG_PRIV_SEEK_INNER || RG_PRIV_OF_BYTE(start_##root) || RG_PRIV_IS_BY_LINE_END(root)))
#define RG_PRIV_IS_START(root, p) \
    (RG_PRIV_HAS_LANDMARK(root, p) && RG_PRIV_IS_FIRST(root, p) && \
     ((rg_plan_##root != RG_PRIV_SEEK_SETS && rg_plan_##root != RG_PRIV_SEEK_BUCKETS) || \
      ((rg_plan_sets_##root < 2 || RG_PRIV_IS_IN_SKETCH((p)[1], rg_second_##root)) && \
       (rg_plan_sets_##root < 3 || RG_PRIV_IS_IN_SKETCH((p)[2], rg_third_##root)))))
/* The first byte of a literal at a fixed distance, and of two bytes the other one. */
#define RG_PRIV_HAS_LANDMARK(root, p) \
    (!RG_PRIV_IS_DISTANT(root) || ((p)[RG_PRIV_LANDMARK_LOW(rg_landmark_##root)] == RG_PRIV_LANDMARK_BYTE(rg_landmark_##root) && \
      (rg_plan_##root != RG_PRIV_SEEK_TWO || \
       (p)[RG_PRIV_LANDMARK_LOW(rg_other_landmark_##root)] == RG_PRIV_LANDMARK_BYTE(rg_other_landmark_##root))))
#define RG_PRIV_IS_DISTANT(root) \
    (rg_plan_##root == RG_PRIV_SEEK_TWO || \
     (rg_plan_##root == RG_PRIV_SEEK_LITERAL && RG_PRIV_LANDMARK_LOW(rg_landmark_##root) > 0 && !RG_PRIV_LANDMARK_FOLD(rg_landmark_##root)))
#define RG_PRIV_IS_FIRST(root, p) \
    RG_PRIV_IS_AMONG(start_##root, rg_start_bytes_##root, *(p))

#define RG_PRIV_GOES_BACK_OVER_RUN(root) (rg_plan_##root == RG_PRIV_SEEK_BEHIND || rg_plan_##root == RG_PRIV_SEEK_RUN_END)

/* The next byte from p on that may be the first, or end. */
#define RG_PRIV_FIRST_FROM(root, p, end) \
    (RG_PRIV_OF_BYTE(start_##root)    ? rg_priv_byte(p, end, rg_edge0_start_##root, 0) \
     : RG_PRIV_OF_RANGE(start_##root) ? rg_priv_find_range(p, end, rg_edge0_start_##root, rg_span_start_##root - 1) \
                                      : rg_priv_find(p, end, rg_start_bytes_##root))
/* A literal before which nothing may begin: after so many of them, as in a line of "=====" or a text of nothing else, on to where something may. */
#define RG_PRIV_ON_TO_FIRST(root, p) \
    if (++rg_vain > RG_PRIV_MUCH_IN_VAIN) { \
        rg_vain = 0; \
        (p) = rg_priv_find(p, rg_end, rg_start_bytes_##root); \
        if (p == rg_end) return rg_end; \
    }
#ifndef RG_PRIV_MUCH_IN_VAIN
#define RG_PRIV_MUCH_IN_VAIN 8
#endif

/* The next such place from rg_start on. May go further than rg_last where there is none. */
#define RG_PRIV_SEEK_FUNCTION(root, closes) \
    RG_PRIV_INLINE const char *rg_literal_##root(uint64_t rg_serial) { \
        (void)rg_serial; \
        return RG_PRIV_LITERAL_TEXT(closes); \
    } \
    RG_PRIV_INNER_FUNCTION(root) \
    RG_PRIV_INLINE const unsigned char *rg_seek_here_##root(const unsigned char *rg_start, const unsigned char *rg_end, \
                                                            const unsigned char **rg_known, rg_priv_needed *rg_needed) { \
        RG_PRIV_ENUM { \
            rg_best = rg_landmark_##root, rg_next_best = rg_other_landmark_##root, \
            rg_low = RG_PRIV_LANDMARK_LOW(rg_landmark_##root), rg_next_low = RG_PRIV_LANDMARK_LOW(rg_other_landmark_##root) \
        }; \
        const unsigned char *const rg_last = RG_PRIV_LAST(root); \
        (void)rg_known, (void)rg_needed; \
        const bool rg_in_vain = RG_PRIV_IS_IN_VAIN(root, rg_needed); \
        if (rg_in_vain) { \
            rg_start = RG_PRIV_SEEK_NEEDED_FROM(root, rg_start, rg_end, rg_needed); \
            if (rg_start >= rg_last) return rg_end; \
        } \
        if (rg_plan_##root <= RG_PRIV_SEEK_LINES || RG_PRIV_IS_SHORT(root, rg_last - rg_start) || (RG_PRIV_LOOKS_FIRST(root) && rg_in_vain) || \
            (rg_plan_##root == RG_PRIV_SEEK_INNER && rg_known == NULL)) { \
            const unsigned char *const rg_place = \
                RG_PRIV_IS_DISTANT(root) && !rg_in_vain \
                    ? rg_priv_byte(rg_start + rg_low, rg_last + rg_low, RG_PRIV_LANDMARK_BYTE(rg_best), 0) - rg_low \
                    : RG_PRIV_FIRST_FROM(root, rg_start, rg_last); \
            if (rg_in_vain) rg_priv_needed_again(rg_needed, rg_place - rg_start); \
            return rg_place; \
        } \
        if (RG_PRIV_IS_OF_SAME_BYTES(root)) return RG_PRIV_SEEK_SAME_BYTES_FROM(root, rg_start, rg_last); \
        if (rg_plan_##root == RG_PRIV_SEEK_BUCKETS) { \
            for (;; rg_start++) { \
                rg_start = RG_PRIV_SEEK_BUCKETS_FROM(root, rg_start, rg_end); \
                if (RG_PRIV_TELLS_FIRST(root) || rg_start == rg_end || RG_PRIV_IS_FIRST(root, rg_start)) return rg_start; \
            } \
        } \
        if (rg_plan_##root == RG_PRIV_SEEK_SETS) \
            return RG_PRIV_HAS_BYTE_AND_SETS(root) \
                       ? rg_priv_seek_byte_and_sets(rg_start, rg_last, RG_PRIV_LANDMARK_BYTE(rg_best), rg_low, \
                                                    RG_PRIV_IS_RARE_BYTE(RG_PRIV_LANDMARK_BYTE(rg_best)), rg_seek_sets_##root, rg_plan_sets_##root, \
                                                    RG_PRIV_SEEK_SCAN(root)) \
                   : RG_PRIV_OF_BYTE(start_##root) \
                       ? rg_priv_seek_byte_and_sets(rg_start, rg_last, rg_edge0_start_##root, 0, RG_PRIV_IS_RARE_BYTE(rg_edge0_start_##root), \
                                                    rg_seek_sets_##root, rg_plan_sets_##root, RG_PRIV_SEEK_SCAN(root)) \
                       : RG_PRIV_SEEK_SCAN(root)(rg_start, rg_last, rg_seek_sets_##root); \
        if (RG_PRIV_IS_LINE_TEXT(root)) return RG_PRIV_SEEK_LINE_TEXT_OF(root, rg_best, rg_start); \
        if (rg_plan_##root == RG_PRIV_SEEK_LITERAL) return RG_PRIV_SEEK_LITERAL_OF(root, rg_best, rg_start + rg_low) - rg_low; \
        if (rg_plan_##root == RG_PRIV_SEEK_TWO) { \
            return rg_low < rg_next_low ? rg_priv_seek_two(rg_start, rg_end, RG_PRIV_LANDMARK_BYTE(rg_best), rg_low, \
                                                                RG_PRIV_LANDMARK_BYTE(rg_next_best), rg_next_low) \
                                             : rg_priv_seek_two(rg_start, rg_end, RG_PRIV_LANDMARK_BYTE(rg_next_best), rg_next_low, \
                                                                RG_PRIV_LANDMARK_BYTE(rg_best), rg_low); \
        } \
        if (rg_plan_##root == RG_PRIV_SEEK_INNER) return RG_PRIV_SEEK_INNER_FROM(root, rg_start, rg_end, rg_known); \
        if (rg_plan_##root == RG_PRIV_SEEK_RUN_END) return RG_PRIV_SEEK_RUN_END_FROM(root, rg_start, rg_end); \
        if (rg_plan_##root == RG_PRIV_SEEK_LONG_RUN) return RG_PRIV_SEEK_LONG_RUN_FROM(root, rg_start, rg_end); \
        if (rg_plan_##root == RG_PRIV_SEEK_NEARBY) { \
            const size_t rg_near = RG_PRIV_NEARBY_LOW(rg_nearby_##root), rg_far = RG_PRIV_NEARBY_HIGH(rg_nearby_##root); \
            for (const unsigned char *rg_hit = rg_start + rg_near;; rg_hit++) { \
                rg_hit = rg_priv_seek_byte_and_sets(rg_hit, rg_end - 1, RG_PRIV_NEARBY_BYTE(rg_nearby_##root), 0, false, rg_nearby_sets_##root, 2, \
                                                    RG_PRIV_NEARBY_BYTE(rg_nearby_##root) < 128 ? rg_priv_sets_2_ascii : rg_priv_sets_2); \
                if (rg_hit == rg_end - 1) return rg_end; \
                const unsigned char *rg_place = (size_t)(rg_hit - rg_start) > rg_far ? rg_hit - rg_far : rg_start; \
                for (; rg_place <= rg_hit - rg_near; rg_place++) { \
                    if (RG_PRIV_IS_FIRST(root, rg_place)) return rg_place; \
                } \
            } \
        } \
        for (const unsigned char *rg_hit = rg_start + rg_low;; rg_hit++) { \
            rg_hit = RG_PRIV_SEEK_LITERAL_OF(root, rg_best, rg_hit); \
            if (rg_hit == rg_end) return rg_hit; \
            const unsigned char *const rg_place = RG_PRIV_OF_ALL_BUT_ONE(start_##root) ? rg_priv_back_to_byte(rg_start, rg_hit, rg_edge0_start_##root) \
                                                                                       : rg_priv_run_back(rg_start, rg_hit, rg_start_bytes_##root); \
            if ((uint64_t)(rg_hit - rg_place) + 1 > rg_low) return rg_place; \
        } \
    } \
    RG_PRIV_APART const unsigned char *rg_seek_##root(const unsigned char *rg_start, const unsigned char *rg_end, \
                                                      const unsigned char **rg_known, rg_priv_needed *rg_needed) { \
        return rg_seek_here_##root(rg_start, rg_end, rg_known, rg_needed); \
    } \
    RG_PRIV_SEEK_MORE_FUNCTION(root)

/* The same where more may come, or rg_end: behind the last place that the plan could tell of, each by its first byte. Of what is shorter than a
 * match the plan could not tell anything. */
#define RG_PRIV_SEEK_MORE_FUNCTION(root) \
    RG_PRIV_APART const unsigned char *rg_seek_more_##root(const unsigned char *rg_start, const unsigned char *rg_end, \
                                                           const unsigned char **rg_known, rg_priv_needed *rg_needed) { \
        RG_PRIV_ENUM { rg_ahead = RG_PRIV_SEEKS_AHEAD(root), rg_least = RG_PRIV_MOST(rg_ahead + 1LL, 0LL + rg_min_##root) }; \
        if ((uint64_t)(rg_end - rg_start) >= (uint64_t)rg_least + RG_PRIV_LONG_REST) { \
            const unsigned char *const rg_place = rg_seek_here_##root(rg_start, rg_end, rg_known, rg_needed), *rg_tail = rg_end - rg_ahead; \
            if (rg_place < (rg_plan_##root >= RG_PRIV_SEEK_BEHIND ? rg_end : RG_PRIV_LAST(root))) return rg_place; \
            if (RG_PRIV_GOES_BACK_OVER_RUN(root)) \
                rg_tail = rg_priv_run_back(rg_start, rg_tail, rg_start_bytes_##root); \
            if (rg_plan_##root == RG_PRIV_SEEK_INNER) rg_tail = RG_PRIV_INNER_TAIL(root, rg_start, rg_tail); \
            rg_start = rg_tail; \
        } \
        while (rg_start != rg_end && !RG_PRIV_IS_FIRST(root, rg_start)) rg_start++; \
        return rg_start; \
    }
/* How many bytes of what is there a plan may need behind a start, beyond the first: a start with fewer is looked at by itself. */
#define RG_PRIV_SEEKS_AHEAD(root) \
    (rg_plan_##root == RG_PRIV_SEEK_BEHIND   ? RG_PRIV_LANDMARK_LENGTH(rg_landmark_##root) - 1 \
     : rg_plan_##root == RG_PRIV_SEEK_NEARBY ? RG_PRIV_NEARBY_HIGH(rg_nearby_##root) + 1ULL \
     : rg_plan_##root == RG_PRIV_SEEK_RUN_END ? 1ULL \
     : rg_plan_##root == RG_PRIV_SEEK_INNER  ? (RG_PRIV_IS_BY_LINE_END(root) ? 0ULL : RG_PRIV_INNER_LENGTH(root) - 1) \
     : rg_min_##root > 0                     ? 0ULL + rg_min_##root - 1 \
                                             : 0ULL)

/* The scan for the sets. */
#define RG_PRIV_SEEK_SCAN(root) \
    ((rg_first_##root##_2 | rg_first_##root##_3) == 0 ? (rg_plan_sets_##root == 1   ? rg_priv_sets_1_ascii \
                                                         : rg_plan_sets_##root == 2 ? rg_priv_sets_2_ascii \
                                                                                    : rg_priv_sets_3_ascii) \
                                                      : (rg_plan_sets_##root == 1   ? rg_priv_sets_1 \
                                                         : rg_plan_sets_##root == 2 ? rg_priv_sets_2 \
                                                                                    : rg_priv_sets_3))

/* From p on, the next place of a literal, told by its landmark, or rg_end. */
#define RG_PRIV_SEEK_LITERAL_OF(root, landmark, p) \
    (RG_PRIV_LANDMARK_LENGTH(landmark) == 1 \
         ? rg_priv_byte(p, rg_end, RG_PRIV_LANDMARK_BYTE(landmark), 0) \
         : rg_priv_seek_text(p, rg_end, rg_literal_##root(RG_PRIV_LANDMARK_SERIAL(landmark)), RG_PRIV_LANDMARK_LENGTH(landmark), \
                             RG_PRIV_LANDMARK_FOLD(landmark), RG_PRIV_LANDMARK_FOLD(landmark) ? rg_priv_three : rg_priv_pair))

#define RG_PRIV_SEEK_LINE_TEXT_OF(root, landmark, p) \
    rg_priv_seek_line_text(p, rg_end, RG_PRIV_LANDMARK_LOW(landmark), rg_literal_##root(RG_PRIV_LANDMARK_SERIAL(landmark)), \
                           RG_PRIV_LANDMARK_LENGTH(landmark), RG_PRIV_LANDMARK_BYTE(landmark), RG_PRIV_LANDMARK_FOLD(landmark), \
                           RG_PRIV_LANDMARK_FOLD(landmark) || RG_PRIV_LANDMARK_LENGTH(landmark) > 2 ? rg_priv_three : rg_priv_pair)

/* The text of a literal, by its number. */
#define RG_PRIV_LITERAL_TEXT(closes) RG_PRIV_END(RG_PRIV_LITERAL_TEXT_A closes) ""
#define RG_PRIV_LITERAL_TEXT_A(op, ...) RG_PRIV_LITERAL_TEXT_##op(__VA_ARGS__) RG_PRIV_LITERAL_TEXT_B
#define RG_PRIV_LITERAL_TEXT_B(op, ...) RG_PRIV_LITERAL_TEXT_##op(__VA_ARGS__) RG_PRIV_LITERAL_TEXT_A
#define RG_PRIV_LITERAL_TEXT_A_END
#define RG_PRIV_LITERAL_TEXT_B_END

#define RG_PRIV_LITERAL_TEXT_0ONE(...)
#define RG_PRIV_LITERAL_TEXT_0TEXT(k, i, j, fold, s) rg_serial == rg_serial_##k ? RG_PRIV_LITERAL(s) :
#define RG_PRIV_LITERAL_TEXT_0WORDS(...)
#define RG_PRIV_LITERAL_TEXT_0LEAF(...)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_SEQ(...)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_ALT(...)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_INNER_RUN_WORDS(way, k)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_CAPTURE(...)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_ATOMIC(...)
#define RG_PRIV_LITERAL_TEXT_0CLOSE_LOOK(...)

#endif
