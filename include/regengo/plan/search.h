/* search.h - where a search looks: what every match has, and how far from its start. Declared at CLOSE_.
 *
 *   rg_third_k                which bytes may stand third in what k consumes, if it consumes so many, as a sketch (learn/second.h). May err:
 *                             bytes too many.
 *   rg_landmark_k             the best literal that every match of k has at a known distance from its start, or behind a run that it
 *                             begins with: a number that grows with how rare it may be and says where it is (below); 0: none.
 *   rg_other_landmark_k       the next best.
 *   rg_nearby_k               the best literal that every match of k has at one of a few distances, written as below; 0: none;
 *   rg_nearby_then_k          what may stand behind its first byte, as a sketch; 0: what follows k does. May err: bytes too many.
 *   rg_sought_k_0, _1         of the whole pattern: of the bytes below 128 the first that are looked for by vectors, rg_sought_then_k_0, _1 those behind
 *                             them, which stand for those above as well; rg_then_half_k_0, _1: these by halves (run/vector.h).
 *   rg_plan_k                 of the whole pattern: how a search goes from one place to the next; rg_plan_sets_k: by how many sets.
 *
 * Each plan replaces attempts at every place whose byte may be the first, and can be left out by itself: RG_NO_SEARCH_SETS (first
 * bytes of "Sherlock|John" by vectors), RG_NO_SEARCH_LITERAL (a literal, or two bytes, at fixed distances: \d{4}-\d\d-\d\d),
 * RG_NO_SEARCH_BEHIND (\w+:// : the literal, and back over the run), RG_NO_SEARCH_NEARBY (\d{1,3}\. : the dot, and a few bytes
 * back). None skips a match (run/seek.h); the code is in emit/search.h.
 */
#ifndef RG_PLAN_SEARCH_H
#define RG_PLAN_SEARCH_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#include "../learn/second.h"
#include "../run/rarity.h"
#endif

/* ---- landmarks ---- */

#define RG_PRIV_SEARCH_FACTS(k, third, landmark, other, near, then) \
    RG_PRIV_ENUM { rg_third_##k = third, rg_nearby_then_##k = then }; \
    RG_PRIV_ENUM { rg_landmark_##k = landmark, rg_other_landmark_##k = other, rg_nearby_##k = near };
#define RG_PRIV_NO_LANDMARK(k, third) RG_PRIV_SEARCH_FACTS(k, third, 0, 0, 0, 0)

/* What the number of a literal holds, from the top: how good it is; behind a run?; in either case?; length, distance (or the least
 * length of the run), first byte, and something that tells it from every other one. */
#define RG_PRIV_LANDMARK_OF_TEXT(k, fold) \
    (rg_min_##k == 0 || ((fold) && rg_min_##k == 1) \
         ? 0 \
         : (uint64_t)RG_PRIV_LANDMARK_WORTH(k) << 56 | (uint64_t)(fold) << 54 | (uint64_t)RG_PRIV_LEAST(rg_min_##k, 255) << 46 | \
               (uint64_t)rg_byte_##k << 30 | rg_serial_##k)
#define RG_PRIV_LANDMARK_WORTH(k) (rg_min_##k > 1 ? 16 + RG_PRIV_LEAST(rg_min_##k, 16) + rg_rarity_##k : rg_rarity_##k)
#define RG_PRIV_LANDMARK_BEHIND_BIT (1LL << 55)
#define RG_PRIV_LANDMARK_IS_GOOD(landmark) ((uint64_t)(landmark) >> 56 > 2)
#define RG_PRIV_LANDMARK_BEHIND(landmark) ((uint64_t)(landmark) >> 55 & 1)
#define RG_PRIV_LANDMARK_FOLD(landmark) ((uint64_t)(landmark) >> 54 & 1)
#define RG_PRIV_LANDMARK_LENGTH(landmark) ((uint64_t)(landmark) >> 46 & 255)
#define RG_PRIV_LANDMARK_LOW(landmark) ((uint64_t)(landmark) >> 38 & 255)
#define RG_PRIV_LANDMARK_BYTE(landmark) ((uint64_t)(landmark) >> 30 & 255)
#define RG_PRIV_LANDMARK_SERIAL(landmark) ((landmark) & 0x3fffffff)

/* Of j, seen from the start of the sequence of i and j: so much further where i has one length; behind i where that is a run which
 * j cannot begin within. */
#define RG_PRIV_MOVED(i, j, name) \
    (name##_##j == 0 || (RG_PRIV_LANDMARK_BEHIND(name##_##j) && rg_max_##i != 0)                             ? 0LL \
     : rg_min_##i + 0LL == rg_max_##i && RG_PRIV_LANDMARK_LOW(name##_##j) + (uint64_t)rg_min_##i <= 255 ? name##_##j + ((0LL + rg_min_##i) << 38) \
     : rg_is_before_##j && rg_min_##i <= 255 && RG_PRIV_LANDMARK_LOW(name##_##j) == 0 && !RG_PRIV_LANDMARK_FOLD(name##_##j) \
         ? name##_##j + RG_PRIV_LANDMARK_BEHIND_BIT + ((0LL + rg_min_##i) << 38) \
         : 0LL)

/* A literal at one of a few distances, with what must stand behind its first byte, where that is one of few: a dot and a digit. How
 * good it is; distances, at least and at most; the byte. */
#define RG_PRIV_NEARBY_OF_TEXT(k, fold) \
    ((fold) || rg_min_##k == 0 || (rg_min_##k == 1 && rg_rarity_##k < 2) \
         ? 0 \
         : (rg_min_##k > 1 ? 8 + rg_rarity_##k : rg_rarity_##k) << 24 | rg_byte_##k)
#define RG_PRIV_NEARBY_MOST 15
#define RG_PRIV_NEARBY_LOW(near) ((near) >> 16 & 255)
#define RG_PRIV_NEARBY_HIGH(near) ((near) >> 8 & 255)
#define RG_PRIV_NEARBY_BYTE(near) ((near) & 255)
#define RG_PRIV_NEARBY_MOVED(i, j) \
    (rg_nearby_##j == 0 || RG_PRIV_NEARBY_HIGH(rg_nearby_##j) + rg_max_##i > RG_PRIV_NEARBY_MOST \
         ? 0LL \
         : 0LL + rg_nearby_##j + (rg_min_##i << 16) + (rg_max_##i << 8))
/* The first byte of j is behind it where i ends with it: of no use if it may be one of many. */
#define RG_PRIV_IS_NEARBY_OPEN(i) (rg_nearby_##i != 0 && rg_nearby_then_##i == 0)
#define RG_PRIV_NEARBY_KEPT(i, j) \
    (RG_PRIV_IS_NEARBY_OPEN(i) && (rg_nullable_##j || rg_at_end_##j || __builtin_popcountll(RG_PRIV_SKETCH(j)) > 16) ? 0LL : 0LL + rg_nearby_##i)

#define RG_PRIV_SEARCH(closes) RG_PRIV_WALK(RG_PRIV_SEARCH_A closes (0STOP, ~);)
#define RG_PRIV_SEARCH_A(op, ...) RG_PRIV_SEARCH_##op(__VA_ARGS__) RG_PRIV_SEARCH_B
#define RG_PRIV_SEARCH_B(op, ...) RG_PRIV_SEARCH_##op(__VA_ARGS__) RG_PRIV_SEARCH_A
#define RG_PRIV_SEARCH_0STOP(...) struct

#define RG_PRIV_SEARCH_0ONE(k, ...) RG_PRIV_NO_LANDMARK(k, 0)
#define RG_PRIV_SEARCH_0TEXT(k, i, j, fold, s) \
    enum { rg_serial_##k = __COUNTER__ & 0x1fffffff, rg_rarity_##k = RG_PRIV_RARITY(rg_byte_##k) }; \
    RG_PRIV_SEARCH_FACTS(k, rg_min_##k > 2 ? RG_PRIV_SKETCH_OF(rg_byte2_##k, fold) : 0, RG_PRIV_LANDMARK_OF_TEXT(k, fold), 0, \
                         RG_PRIV_NEARBY_OF_TEXT(k, fold), rg_min_##k > 1 ? 0ULL | rg_second_##k : 0ULL)
#define RG_PRIV_SEARCH_0WORDS(k, ...) RG_PRIV_NO_LANDMARK(k, RG_PRIV_ANYTHING)
#define RG_PRIV_SEARCH_0LEAF(k, ...) RG_PRIV_NO_LANDMARK(k, rg_max_##k > 2 ? RG_PRIV_ANYTHING : 0)
#define RG_PRIV_SEARCH_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_ONE_OR_MORE_##g(RG_PRIV_SEARCH_BYTE, RG_PRIV_SEARCH_SEQ, k, i, j)
/* A byte of a set has no literal: what i has is left. */
#define RG_PRIV_SEARCH_BYTE(k, i, j) \
    RG_PRIV_ENUM { rg_kept_##i = RG_PRIV_NEARBY_KEPT(i, j) }; \
    RG_PRIV_SEARCH_FACTS(k, rg_third_##i | RG_PRIV_AFTER_BYTES(i, 2, RG_PRIV_SKETCH(j)), rg_landmark_##i, rg_other_landmark_##i, rg_kept_##i, \
                         rg_kept_##i != 0 && rg_nearby_then_##i == 0 ? RG_PRIV_SKETCH(j) : 0ULL | rg_nearby_then_##i)
#define RG_PRIV_SEARCH_SEQ(k, i, j) \
    RG_PRIV_ENUM { \
        rg_is_before_##j = rg_run_##i != 0 && RG_PRIV_DISJOINT(rg_first, i, rg_first, j) && !rg_nullable_##j, \
        rg_moved_##j = RG_PRIV_MOVED(i, j, rg_landmark), rg_other_moved_##j = RG_PRIV_MOVED(i, j, rg_other_landmark), \
        rg_lesser_##k = RG_PRIV_LESS_OF(rg_landmark_##i, rg_moved_##j), rg_others_##k = RG_PRIV_MORE_OF(rg_other_landmark_##i, rg_other_moved_##j), \
        rg_kept_##i = RG_PRIV_NEARBY_KEPT(i, j), rg_nearby_moved_##j = RG_PRIV_NEARBY_MOVED(i, j) \
    }; \
    RG_PRIV_SEARCH_FACTS(k, \
                         rg_third_##i | RG_PRIV_AFTER_BYTES(i, 2, RG_PRIV_SKETCH(j)) | RG_PRIV_AFTER_BYTES(i, 1, rg_second_##j) | \
                             RG_PRIV_AFTER_BYTES(i, 0, rg_third_##j), \
                         RG_PRIV_MORE_OF(rg_landmark_##i, rg_moved_##j), RG_PRIV_MORE_OF(rg_lesser_##k, rg_others_##k), \
                         RG_PRIV_MORE_OF(rg_kept_##i, rg_nearby_moved_##j), \
                         rg_kept_##i < rg_nearby_moved_##j + 0LL       ? 0ULL | rg_nearby_then_##j \
                         : rg_kept_##i != 0 && rg_nearby_then_##i == 0 ? RG_PRIV_SKETCH(j) \
                                                                       : 0ULL | rg_nearby_then_##i)
#define RG_PRIV_SEARCH_0CLOSE_ALT(k, i, j, ...) RG_PRIV_NO_LANDMARK(k, rg_third_##i | rg_third_##j)
#define RG_PRIV_SEARCH_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_SEARCH_FACTS(k, \
                         rg_third_##i | ((hi) > 1 ? RG_PRIV_AFTER_BYTES(i, 2, RG_PRIV_SKETCH(i)) | \
                                                        RG_PRIV_AFTER_BYTES(i, 1, rg_second_##i | ((hi) > 2 ? RG_PRIV_SKETCH(i) : 0)) : 0), \
                         (lo) > 0 ? 0LL + rg_landmark_##i : 0LL, (lo) > 0 ? 0LL + rg_other_landmark_##i : 0LL, \
                         (lo) < 1 || (RG_PRIV_IS_NEARBY_OPEN(i) && \
                                      ((lo) < 2 || rg_nullable_##i || __builtin_popcountll(RG_PRIV_SKETCH(i)) > 16)) ? 0 : 0LL + rg_nearby_##i, \
                         RG_PRIV_IS_NEARBY_OPEN(i) ? RG_PRIV_SKETCH(i) : 0ULL | rg_nearby_then_##i)
#define RG_PRIV_SEARCH_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_SAME_SEARCH(k, i)
#define RG_PRIV_SEARCH_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_SAME_SEARCH(k, i)
#define RG_PRIV_SEARCH_0CLOSE_LOOK(k, ...) RG_PRIV_NO_LANDMARK(k, 0)

#define RG_PRIV_SAME_SEARCH(k, i) \
    RG_PRIV_SEARCH_FACTS(k, rg_third_##i, rg_landmark_##i, rg_other_landmark_##i, rg_nearby_##i, rg_nearby_then_##i)

/* ---- the plan ---- */

#define RG_PRIV_SEEK_EACH 0    /* the next byte of the first set, by hand: such bytes are common */
#define RG_PRIV_SEEK_LINES 1   /* the next line (plan/lines.h) */
#define RG_PRIV_SEEK_SETS 2    /* the next place whose bytes are in the first two or three sets, by vectors */
#define RG_PRIV_SEEK_LITERAL 3 /* the next place with a literal at a fixed distance */
#define RG_PRIV_SEEK_TWO 4     /* the next place with two bytes at fixed distances */
#define RG_PRIV_SEEK_BEHIND 5  /* the next literal behind a run, and back to where that run begins */
#define RG_PRIV_SEEK_NEARBY 6  /* the next literal at one of a few distances, and back to the first place it can belong to */
#define RG_PRIV_SEEK_INNER 7   /* the next literal at any distance, and back to the first place that can come to it (plan/inner.h) */
#define RG_PRIV_SEEK_LONG_RUN 8 /* the next place where many bytes of one set follow each other (plan/long_run.h) */
#define RG_PRIV_SEEK_BUCKETS 9 /* the next place at which four bytes are those of one alternative (plan/buckets.h) */
#define RG_PRIV_SEEK_RUN_END 10 /* the next place where the run ends as it has to, and back to where it begins (plan/run_end.h) */

#ifdef RG_NO_SEARCH_LITERAL
#define RG_PRIV_PLANS_LITERAL(k) 0
#else
#define RG_PRIV_PLANS_LITERAL(k) \
    (rg_landmark_##k != 0 && !RG_PRIV_LANDMARK_BEHIND(rg_landmark_##k) && \
     (RG_PRIV_LANDMARK_IS_GOOD(rg_landmark_##k) || \
      ((rg_common_##k > 200 || RG_PRIV_BEGINS_LINE(k)) && RG_PRIV_LANDMARK_IS_RARER(rg_landmark_##k)) || \
      (RG_PRIV_BEGINS_LINE(k) && RG_PRIV_LANDMARK_LOW(rg_landmark_##k) == 0))) /* with the newline before it, it is rare */
/* A byte that is rarer than many first ones together: one of the rarer letters, a digit, what ends a sentence or a line. */
#define RG_PRIV_LANDMARK_IS_RARER(landmark) \
    ((uint64_t)(landmark) >> 56 > 1 || RG_PRIV_AMONG(RG_PRIV_LANDMARK_BYTE(landmark), RG_PRIV_RARER))
#endif
#ifdef RG_NO_SEARCH_BEHIND
#define RG_PRIV_PLANS_BEHIND(k) 0
#else
#define RG_PRIV_PLANS_BEHIND(k) (RG_PRIV_LANDMARK_IS_GOOD(rg_landmark_##k) && RG_PRIV_LANDMARK_BEHIND(rg_landmark_##k))
#endif
#ifdef RG_NO_SEARCH_NEARBY
#define RG_PRIV_PLANS_NEARBY(k) 0
#else
#define RG_PRIV_PLANS_NEARBY(k) \
    (rg_common_##k > 30 && rg_nearby_##k != 0 && rg_nearby_then_##k != 0 && \
     RG_PRIV_NEARBY_LOW(rg_nearby_##k) != RG_PRIV_NEARBY_HIGH(rg_nearby_##k))
#endif
#ifdef RG_NO_SEARCH_SETS
#define RG_PRIV_PLANS_SETS(k) 0
#else
/* Where first bytes are few; or few of them have behind them what may stand second. */
#define RG_PRIV_PLANS_SETS(k) \
    (rg_common_##k < 350 || (rg_min_##k > 1 && rg_common_##k * RG_PRIV_FREQUENCY(rg_second_##k, rg_second_##k, 0, 0) < RG_PRIV_SETS_FEW * 1000))
#define RG_PRIV_SETS_FEW 100
#endif

/* A byte, before or behind which few bytes may stand, as in [!=]= and :\s*": it is looked for with what stands there, where it is not far off. */
#ifdef RG_NO_SEARCH_SETS
#define RG_PRIV_HAS_BYTE_AND_SETS(k) 0
#else
#define RG_PRIV_HAS_BYTE_AND_SETS(k) \
    (RG_PRIV_LANDMARK_LENGTH(rg_landmark_##k) == 1 && !RG_PRIV_LANDMARK_BEHIND(rg_landmark_##k) && !RG_PRIV_BEGINS_LINE(k) && \
     RG_PRIV_LANDMARK_LOW(rg_landmark_##k) + 0LL < RG_PRIV_SETS_PLANNED(k) && RG_PRIV_SETS_PLANNED(k) > 1 && \
     (RG_PRIV_LANDMARK_LOW(rg_landmark_##k) == 0 ? RG_PRIV_FREQUENCY(rg_second_##k, rg_second_##k, 0, 0) : rg_common_##k) < RG_PRIV_BESIDE_FEW)
#define RG_PRIV_BESIDE_FEW 300
#endif

#define RG_PRIV_PREFERS_LITERAL(k) (RG_PRIV_PLANS_LITERAL(k) && !RG_PRIV_IS_RARER(k) && !RG_PRIV_IS_AT_LINE_END(k))
#define RG_PRIV_SEEK_PLAN(k, closes) \
    enum { rg_common_##k = RG_PRIV_FREQUENCY(RG_PRIV_WORDS(rg_first, k)) }; \
    RG_PRIV_INNER_PLAN(k) RG_PRIV_RUN_END_PLAN(k, closes) \
    enum { \
        rg_plan_##k = rg_nullable_##k && RG_PRIV_PLANS_LINES(k)    ? RG_PRIV_SEEK_LINES \
                      : RG_PRIV_IS_ANCHORED(k) || rg_nullable_##k ? RG_PRIV_SEEK_EACH \
                      : RG_PRIV_PLANS_BEHIND(k)          ? RG_PRIV_SEEK_BEHIND \
                      : RG_PRIV_PREFERS_LITERAL(k) ? (RG_PRIV_ARE_TWO_BYTES(k)                             ? RG_PRIV_SEEK_TWO \
                                                            : RG_PRIV_PLANS_PLACES_OF(k, rg_landmark_##k) ? RG_PRIV_SEEK_BUCKETS \
                                                            : RG_PRIV_HAS_BYTE_AND_SETS(k)                ? RG_PRIV_SEEK_SETS \
                                                                                                          : RG_PRIV_SEEK_LITERAL) \
                      : RG_PRIV_PLANS_RUN_END(k)         ? RG_PRIV_SEEK_RUN_END \
                      : RG_PRIV_PLANS_INNER(k)           ? RG_PRIV_SEEK_INNER \
                      : RG_PRIV_PLANS_LINES(k)           ? RG_PRIV_SEEK_LINES \
                      : RG_PRIV_PLANS_NEARBY(k)          ? RG_PRIV_SEEK_NEARBY \
                      : RG_PRIV_PLANS_LONG_RUN(k)        ? RG_PRIV_SEEK_LONG_RUN \
                      : RG_PRIV_PLANS_BUCKETS(k)         ? RG_PRIV_SEEK_BUCKETS \
                      : RG_PRIV_PLANS_SETS(k)            ? RG_PRIV_SEEK_SETS \
                                                         : RG_PRIV_SEEK_EACH, \
        /* As many sets as leave something out. */ \
        rg_plan_sets_##k = RG_PRIV_SETS_PLANNED(k) \
    }; \
    RG_PRIV_ENUM { \
        rg_sought_##k##_0 = RG_PRIV_SOUGHT_WORD(k, 0), rg_sought_##k##_1 = RG_PRIV_SOUGHT_WORD(k, 1), \
        rg_sought_then_##k##_0 = RG_PRIV_SOUGHT_THEN_WORD(k, 0), rg_sought_then_##k##_1 = RG_PRIV_SOUGHT_THEN_WORD(k, 1) \
    };
/* The first bytes, or those at whose ends lines are looked for; behind them the second ones, as a sketch, or those that end a run or a line. */
#define RG_PRIV_SOUGHT_WORD(k, w) (RG_PRIV_IS_BY_LINE_END(k) ? RG_PRIV_LINE_END_BYTES(k, w) : 0ULL | rg_first_##k##_##w)
#define RG_PRIV_SOUGHT_THEN_WORD(k, w) \
    (rg_plan_##k == RG_PRIV_SEEK_RUN_END ? RG_PRIV_RUN_BEHIND(k, w) \
     : RG_PRIV_IS_BY_LINE_END(k)         ? RG_PRIV_BYTE_WORD('\n', w) \
     : rg_min_##k > 1                    ? 0ULL | rg_second_##k \
                                         : RG_PRIV_ANYTHING)
#define RG_PRIV_SETS_PLANNED(k) \
    (rg_min_##k < 2 || RG_PRIV_SKETCH_IS_WIDE(rg_second_##k) ? 1 : rg_min_##k < 3 || RG_PRIV_SKETCH_IS_WIDE(rg_third_##k) ? 2 : 3)
#define RG_PRIV_SKETCH_IS_WIDE(sketch) (__builtin_popcountll(sketch) > 48)
#define RG_PRIV_ARE_TWO_BYTES(k) \
    (RG_PRIV_LANDMARK_LENGTH(rg_landmark_##k) == 1 && rg_other_landmark_##k != 0 && \
     !RG_PRIV_LANDMARK_BEHIND(rg_other_landmark_##k) && !RG_PRIV_LANDMARK_FOLD(rg_other_landmark_##k))

#define RG_PRIV_SEARCH_TABLES(root) \
    RG_PRIV_EDGES_OF(start_##root, rg_first, root) RG_PRIV_PARTS(start_##root) \
    RG_PRIV_TABLE(rg_start_table, root, rg_first_##root##_0, rg_first_##root##_1, rg_first_##root##_2, rg_first_##root##_3) \
    enum { rg_start_shared_##root = RG_PRIV_SHARED_TABLE(rg_first, root) }; \
    RG_PRIV_NAME_TABLE(rg_start_bytes_##root, rg_start_shared_##root, rg_start_table_##root) \
    RG_PRIV_SEEK_TABLES(root) RG_PRIV_NEARBY_TABLES(root)

/* The sets by halves (run/vector.h): the first exactly, the two after it folded. */
#define RG_PRIV_SEEK_TABLES(k) \
    RG_PRIV_ENUM { rg_then_half_##k##_0 = RG_PRIV_HALVES(rg_sought_then_##k, 0, 1, 0), rg_then_half_##k##_1 = RG_PRIV_HALVES(rg_sought_then_##k, 0, 1, 8) }; \
    RG_PRIV_UNUSED static const rg_priv_halves rg_seek_sets_##k[3] = { \
        {{RG_PRIV_HALVES(rg_sought_##k, 0, 1, 0), RG_PRIV_HALVES(rg_sought_##k, 0, 1, 8)}, \
         {RG_PRIV_IS_BY_LINE_END(k) ? UINT64_MAX : RG_PRIV_HALVES(rg_first_##k, 2, 3, 0), \
          RG_PRIV_IS_BY_LINE_END(k) ? UINT64_MAX : RG_PRIV_HALVES(rg_first_##k, 2, 3, 8)}}, \
        {{rg_then_half_##k##_0, rg_then_half_##k##_1}, {rg_then_half_##k##_0, rg_then_half_##k##_1}}, \
        RG_PRIV_HALVES_OF_SKETCH(rg_min_##k > 2 ? (uint64_t)rg_third_##k : RG_PRIV_ANYTHING)};

#define RG_PRIV_NEARBY_TABLES(k) \
    RG_PRIV_UNUSED static const rg_priv_halves rg_nearby_sets_##k[2] = { \
        {{RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEARBY_BYTE(rg_nearby_##k), 0), RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEARBY_BYTE(rg_nearby_##k), 1)}, \
         {RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEARBY_BYTE(rg_nearby_##k), 16), RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEARBY_BYTE(rg_nearby_##k), 17)}}, \
        RG_PRIV_HALVES_OF_SKETCH((uint64_t)rg_nearby_then_##k)};
#define RG_PRIV_HALF_OF_BYTE(c, eighths) \
    (((c) >> 3 & 17) == (eighths) ? (uint64_t)1 << (((c) >> 4 & 7) + 8 * ((c) & 7)) : (uint64_t)0)

/* Bytes l to l + 7 of a half, of the set whose words are a (for h 0 to 3) and b. */
#define RG_PRIV_HALVES(name, a, b, l) \
    (RG_PRIV_HALVES_ROW(name##_##a, 0 + (l), 0) | RG_PRIV_HALVES_ROW(name##_##a, 16 + (l), 1) | \
     RG_PRIV_HALVES_ROW(name##_##a, 32 + (l), 2) | RG_PRIV_HALVES_ROW(name##_##a, 48 + (l), 3) | \
     RG_PRIV_HALVES_ROW(name##_##b, 0 + (l), 4) | RG_PRIV_HALVES_ROW(name##_##b, 16 + (l), 5) | \
     RG_PRIV_HALVES_ROW(name##_##b, 32 + (l), 6) | RG_PRIV_HALVES_ROW(name##_##b, 48 + (l), 7))
#define RG_PRIV_HALVES_ROW(w, shift, h) (RG_PRIV_ONES((uint64_t)(w) >> (shift)) << (h))
#define RG_PRIV_HALVES_OF_SKETCH(s) \
    {{RG_PRIV_SKETCH_HALVES(s, 0), RG_PRIV_SKETCH_HALVES(s, 8)}, {RG_PRIV_SKETCH_HALVES(s, 0), RG_PRIV_SKETCH_HALVES(s, 8)}}
#define RG_PRIV_SKETCH_HALVES(s, l) \
    ((RG_PRIV_HALVES_ROW(s, 0 + (l), 0) | RG_PRIV_HALVES_ROW(s, 16 + (l), 1) | RG_PRIV_HALVES_ROW(s, 32 + (l), 2) | \
      RG_PRIV_HALVES_ROW(s, 48 + (l), 3)) * 17)
/* Eight bytes, each 1 where its bit of the low byte of x is set. */
#define RG_PRIV_ONES(x) \
    ((((((x) & 255) * 0x0101010101010101 & 0x8040201008040201) + 0x7f7f7f7f7f7f7f7f) >> 7) & 0x0101010101010101)

#endif
