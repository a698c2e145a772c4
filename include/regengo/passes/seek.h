/* seek.h - what tells a search where a match may be: declared at OPEN_ what a node learns from its parent, at CLOSE_ what
 * it learns from its children.
 *
 *   rg_low_k, rg_high_k    the first time that k is run, it starts so many bytes after the match does, at least and at most.
 *                          RG_PRIV_FAR in a look-around, whose bytes are none of the match's. May err: apart.
 *   rg_must_k              every match runs k. May err: towards 0.
 *   rg_head_k              k is the very first thing in the pattern. May err: towards 0.
 *   rg_behind_k            k comes right after a run (facts.h) that is the head, and cannot start with a byte of that run. So
 *                          where the first byte of k is found, the bytes of the run before it are a match's, if one is there.
 *                          May err: towards 0.
 *   rg_clue_k              the best literal in k that every match has at a known distance, or behind the leading run: a
 *                          number that grows with how rare the literal may be and says where it is (below); 0: none.
 *   rg_other_clue_k        the next best.
 *   rg_near_k              the best literal in k that every match has at one of a few distances, written as below; 0: none;
 *                          rg_behind_near_k: what may stand behind its first byte, as a sketch. May err: bytes too many.
 *   rg_second_k, rg_third_k   which bytes may stand one and two bytes after the start of a match, as far as k tells, as a
 *                          sketch: bit b stands for the bytes b, 64 + b, 128 + b and 192 + b. May err: bytes too many.
 */
#ifndef RG_PASSES_SEEK_H
#define RG_PASSES_SEEK_H

#include "../run/rarity.h"
#include "follow.h"

#define RG_PRIV_SPOT(k, low, high, must, head, behind) \
    RG_PRIV_ENUM { rg_low_##k = (low), rg_high_##k = (high) }; \
    enum { rg_must_##k = (must), rg_head_##k = (head), rg_behind_##k = (behind) };
#define RG_PRIV_SPOT_ROOT(k) RG_PRIV_SPOT(k, 0, 0, 1, 1, 0)

/* Can byte n of a match be in k, if k has so many bytes? */
#define RG_PRIV_REACHES(k, n, length) \
    ((n) >= rg_low_##k && (rg_repeats_##k != 0 || (n) < rg_high_##k + (length)))

/* ---- clues ---- */

#define RG_PRIV_CLUES(k, clue, other, near, behind_near, second, third) \
    RG_PRIV_ENUM { \
        rg_clue_##k = (clue), rg_other_clue_##k = (other), rg_near_##k = (near), rg_behind_near_##k = (behind_near), \
        rg_second_##k = (second), rg_third_##k = (third) \
    };
#define RG_PRIV_NO_CLUE(k) RG_PRIV_CLUES(k, 0, 0, 0, 0, 0, 0)
#define RG_PRIV_SAME_CLUE(k, i) \
    RG_PRIV_CLUES(k, rg_clue_##i, rg_other_clue_##i, rg_near_##i, rg_behind_near_##i, rg_second_##i, rg_third_##i)
#define RG_PRIV_JOINED_CLUE(k, i, j) \
    RG_PRIV_CLUES(k, RG_PRIV_MOST(rg_clue_##i, rg_clue_##j), \
                  RG_PRIV_MOST(RG_PRIV_LEAST(rg_clue_##i, rg_clue_##j), \
                               RG_PRIV_MOST(rg_other_clue_##i, rg_other_clue_##j)), \
                  rg_near_##i >= 0LL + rg_near_##j ? 0LL + rg_near_##i : 0LL + rg_near_##j, \
                  rg_near_##i >= 0LL + rg_near_##j ? 0ULL | rg_behind_near_##i : 0ULL | rg_behind_near_##j, \
                  rg_second_##i | rg_second_##j, rg_third_##i | rg_third_##j)
/* One byte of a set; any bytes. */
#define RG_PRIV_BYTE_CLUE(k) \
    RG_PRIV_CLUES(k, 0, 0, 0, 0, RG_PRIV_REACHES(k, 1, 1) ? RG_PRIV_SKETCH(k) : 0, \
                  RG_PRIV_REACHES(k, 2, 1) ? RG_PRIV_SKETCH(k) : 0)
#define RG_PRIV_ANY_CLUE(k) \
    RG_PRIV_CLUES(k, 0, 0, 0, 0, RG_PRIV_REACHES(k, 1, RG_PRIV_FAR) ? RG_PRIV_ANYTHING : 0, \
                  RG_PRIV_REACHES(k, 2, RG_PRIV_FAR) ? RG_PRIV_ANYTHING : 0)
#define RG_PRIV_TEXT_CLUE(k, fold) \
    enum { rg_serial_##k = __COUNTER__, rg_rarity_##k = RG_PRIV_RARITY(rg_byte_##k) }; \
    RG_PRIV_ENUM { \
        rg_mark0_##k = RG_PRIV_SKETCH_OF(rg_byte_##k, fold), rg_mark1_##k = RG_PRIV_SKETCH_OF(rg_byte1_##k, fold), \
        rg_mark2_##k = RG_PRIV_SKETCH_OF(rg_byte2_##k, fold) \
    }; \
    RG_PRIV_CLUES(k, RG_PRIV_CLUE(k, fold), 0, RG_PRIV_NEAR_CLUE(k, fold), \
                  rg_min_##k > 1 ? 0ULL | rg_mark1_##k : RG_PRIV_SKETCH_OF_NEXT(k), \
                  RG_PRIV_REACHES(k, 1, rg_min_##k) ? RG_PRIV_TEXT_SKETCH(k, 1) : 0, \
                  RG_PRIV_REACHES(k, 2, rg_min_##k) ? RG_PRIV_TEXT_SKETCH(k, 2) : 0)
/* The byte of the text that stands there; any of its bytes where its place is not fixed. (Those that it does not have are the
 * first.) */
#define RG_PRIV_TEXT_SKETCH(k, n) \
    (rg_repeats_##k == 0 && rg_low_##k == rg_high_##k \
         ? ((n) - rg_low_##k == 0 ? 0ULL | rg_mark0_##k : (n) - rg_low_##k == 1 ? 0ULL | rg_mark1_##k : 0ULL | rg_mark2_##k) \
         : rg_min_##k > 3 ? RG_PRIV_ANYTHING : 0ULL | rg_mark0_##k | rg_mark1_##k | rg_mark2_##k)

/* A literal is a clue where it is always there: at a distance known to be below 256 bytes, or behind the leading run. What
 * the number holds, from the top: how good it is; behind a run?; in either case?; length, distance (or the least length of
 * the run), first byte, and something that tells it from every other one. */
#define RG_PRIV_CLUE(k, fold) \
    (!rg_must_##k || rg_min_##k == 0 || rg_low_##k > 255 || ((fold) && rg_min_##k == 1) || \
             !(rg_behind_##k ? !(fold) : rg_low_##k == rg_high_##k) \
         ? 0 \
         : (uint64_t)RG_PRIV_CLUE_WORTH(k) << 56 | (uint64_t)rg_behind_##k << 55 | (uint64_t)(fold) << 54 | \
               (uint64_t)RG_PRIV_LEAST(rg_min_##k, 255) << 46 | (uint64_t)rg_low_##k << 38 | \
               (uint64_t)rg_byte_##k << 30 | rg_serial_##k)
#define RG_PRIV_CLUE_WORTH(k) \
    (rg_min_##k > 1 ? 16 + RG_PRIV_LEAST(rg_min_##k, 16) + rg_rarity_##k : rg_rarity_##k)
/* A literal that is always there but not at one distance, with what must stand behind its first byte (rg_behind_near_k), where
 * that is one of few: a dot and a digit. How good it is; distances, at least and at most; the byte. */
#define RG_PRIV_NEAR_CLUE(k, fold) \
    ((fold) || !rg_must_##k || rg_min_##k == 0 || rg_low_##k == rg_high_##k || rg_high_##k > RG_PRIV_NEAR_MOST || \
             (rg_min_##k == 1 && (rg_rarity_##k < 2 || rg_accepts_##k || rg_stops_##k || \
                                  __builtin_popcountll(RG_PRIV_SKETCH_OF_NEXT(k)) > 16)) \
         ? 0 \
         : (rg_min_##k > 1 ? 8 + rg_rarity_##k : rg_rarity_##k) << 24 | rg_low_##k << 16 | rg_high_##k << 8 | rg_byte_##k)
#define RG_PRIV_NEAR_MOST 15
#define RG_PRIV_SKETCH_OF_NEXT(k) (0ULL | rg_next_##k##_0 | rg_next_##k##_1 | rg_next_##k##_2 | rg_next_##k##_3)
#define RG_PRIV_NEAR_LOW(near) ((near) >> 16 & 255)
#define RG_PRIV_NEAR_HIGH(near) ((near) >> 8 & 255)
#define RG_PRIV_NEAR_BYTE(near) ((near) & 255)

#define RG_PRIV_CLUE_IS_GOOD(clue) ((uint64_t)(clue) >> 56 > 2)
#define RG_PRIV_CLUE_BEHIND(clue) ((uint64_t)(clue) >> 55 & 1)
#define RG_PRIV_CLUE_FOLD(clue) ((uint64_t)(clue) >> 54 & 1)
#define RG_PRIV_CLUE_LENGTH(clue) ((uint64_t)(clue) >> 46 & 255)
#define RG_PRIV_CLUE_LOW(clue) ((uint64_t)(clue) >> 38 & 255)
#define RG_PRIV_CLUE_BYTE(clue) ((uint64_t)(clue) >> 30 & 255)

/* ---- the plan ---- */

/* How a search goes to the next place where a match may start. */
#define RG_PRIV_SEEK_EACH 0    /* the next byte of the first set, by hand: such bytes are common */
#define RG_PRIV_SEEK_SETS 1    /* the next place whose bytes are in the first two or three sets, by vectors */
#define RG_PRIV_SEEK_LITERAL 2 /* the next place with a literal at a fixed distance */
#define RG_PRIV_SEEK_TWO 3     /* the next place with two bytes at fixed distances */
#define RG_PRIV_SEEK_BEHIND 4  /* the next literal behind a run, and back to where that run begins */
#define RG_PRIV_SEEK_NEAR 5    /* the next literal at one of a few distances, and back to the first place it can belong to */

#define RG_PRIV_SEEK_PLAN(k) \
    enum { rg_common_##k = RG_PRIV_FREQUENCY(RG_PRIV_WORDS(rg_first, k)) }; \
    enum { \
        rg_plan_##k = rg_anchored_##k || rg_null_##k        ? RG_PRIV_SEEK_EACH \
                      : !RG_PRIV_CLUE_IS_GOOD(rg_clue_##k)   ? RG_PRIV_SEEK_BY_SETS(k) \
                      : RG_PRIV_CLUE_BEHIND(rg_clue_##k)     ? RG_PRIV_SEEK_BEHIND \
                      : RG_PRIV_CLUES_PAIR(k)                ? RG_PRIV_SEEK_TWO \
                                                             : RG_PRIV_SEEK_LITERAL, \
        /* As many sets as leave something out. */ \
        rg_plan_sets_##k = rg_min_##k < 2 || RG_PRIV_SKETCH_IS_WIDE(rg_second_##k)     ? 1 \
                           : rg_min_##k < 3 || RG_PRIV_SKETCH_IS_WIDE(rg_third_##k) ? 2 \
                                                                                    : 3 \
    };
#define RG_PRIV_SKETCH_IS_WIDE(sketch) (__builtin_popcountll(sketch) > 48)
#define RG_PRIV_CLUES_PAIR(k) \
    (RG_PRIV_CLUE_LENGTH(rg_clue_##k) == 1 && rg_other_clue_##k != 0 && !RG_PRIV_CLUE_BEHIND(rg_other_clue_##k) && \
     !RG_PRIV_CLUE_FOLD(rg_other_clue_##k))
#define RG_PRIV_SEEK_BY_SETS(k) \
    (rg_near_##k != 0 && rg_common_##k > 30 ? RG_PRIV_SEEK_NEAR : rg_common_##k < 350 ? RG_PRIV_SEEK_SETS : RG_PRIV_SEEK_EACH)

/* The sets by halves (run/vector.h): the first exactly, the two after it from their sketches. */
#define RG_PRIV_SEEK_TABLES(k) \
    RG_PRIV_UNUSED static const rg_priv_halves rg_seek_sets_##k[3] = { \
        {{RG_PRIV_HALVES(k, 0, 1, 0), RG_PRIV_HALVES(k, 0, 1, 8)}, \
         {RG_PRIV_HALVES(k, 2, 3, 0), RG_PRIV_HALVES(k, 2, 3, 8)}}, \
        RG_PRIV_HALVES_OF_SKETCH(rg_min_##k > 1 ? (uint64_t)rg_second_##k : RG_PRIV_ANYTHING), \
        RG_PRIV_HALVES_OF_SKETCH(rg_min_##k > 2 ? (uint64_t)rg_third_##k : RG_PRIV_ANYTHING)};

#define RG_PRIV_NEAR_TABLES(k) \
    RG_PRIV_UNUSED static const rg_priv_halves rg_near_sets_##k[2] = { \
        {{RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEAR_BYTE(rg_near_##k), 0), RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEAR_BYTE(rg_near_##k), 1)}, \
         {RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEAR_BYTE(rg_near_##k), 16), RG_PRIV_HALF_OF_BYTE(RG_PRIV_NEAR_BYTE(rg_near_##k), 17)}}, \
        RG_PRIV_HALVES_OF_SKETCH((uint64_t)rg_behind_near_##k)};
#define RG_PRIV_HALF_OF_BYTE(c, eighths) \
    (((c) >> 3 & 17) == (eighths) ? (uint64_t)1 << (((c) >> 4 & 7) + 8 * ((c) & 7)) : (uint64_t)0)

/* Bytes l to l + 7 of a half, of the set whose words are a (for h 0 to 3) and b. */
#define RG_PRIV_HALVES(k, a, b, l) \
    (RG_PRIV_HALVES_ROW(rg_first_##k##_##a, 0 + (l), 0) | RG_PRIV_HALVES_ROW(rg_first_##k##_##a, 16 + (l), 1) | \
     RG_PRIV_HALVES_ROW(rg_first_##k##_##a, 32 + (l), 2) | RG_PRIV_HALVES_ROW(rg_first_##k##_##a, 48 + (l), 3) | \
     RG_PRIV_HALVES_ROW(rg_first_##k##_##b, 0 + (l), 4) | RG_PRIV_HALVES_ROW(rg_first_##k##_##b, 16 + (l), 5) | \
     RG_PRIV_HALVES_ROW(rg_first_##k##_##b, 32 + (l), 6) | RG_PRIV_HALVES_ROW(rg_first_##k##_##b, 48 + (l), 7))
#define RG_PRIV_HALVES_ROW(w, shift, h) (RG_PRIV_ONES((uint64_t)(w) >> (shift)) << (h))
#define RG_PRIV_HALVES_OF_SKETCH(s) \
    {{RG_PRIV_SKETCH_HALVES(s, 0), RG_PRIV_SKETCH_HALVES(s, 8)}, {RG_PRIV_SKETCH_HALVES(s, 0), RG_PRIV_SKETCH_HALVES(s, 8)}}
#define RG_PRIV_SKETCH_HALVES(s, l) \
    ((RG_PRIV_HALVES_ROW(s, 0 + (l), 0) | RG_PRIV_HALVES_ROW(s, 16 + (l), 1) | RG_PRIV_HALVES_ROW(s, 32 + (l), 2) | \
      RG_PRIV_HALVES_ROW(s, 48 + (l), 3)) * 17)
/* Eight bytes, each 1 where its bit of the low byte of x is set. */
#define RG_PRIV_ONES(x) \
    ((((((x) & 255) * 0x0101010101010101 & 0x8040201008040201) + 0x7f7f7f7f7f7f7f7f) >> 7) & 0x0101010101010101)

#define RG_PRIV_SEEK(ops) RG_PRIV_WALK(RG_PRIV_SEEK_A ops (0STOP, ~);)
#define RG_PRIV_SEEK_A(op, ...) RG_PRIV_SEEK_##op(__VA_ARGS__) RG_PRIV_SEEK_B
#define RG_PRIV_SEEK_B(op, ...) RG_PRIV_SEEK_##op(__VA_ARGS__) RG_PRIV_SEEK_A
#define RG_PRIV_SEEK_0STOP(...) struct

#define RG_PRIV_SEEK_0EMPTY(k) RG_PRIV_NO_CLUE(k)
#define RG_PRIV_SEEK_0NEVER(k) RG_PRIV_NO_CLUE(k)
#define RG_PRIV_SEEK_0BYTES(k, s) RG_PRIV_TEXT_CLUE(k, 0)
#define RG_PRIV_SEEK_0RANGE(k, ...) RG_PRIV_BYTE_CLUE(k)
#define RG_PRIV_SEEK_0SET(k, ...) RG_PRIV_BYTE_CLUE(k)
#define RG_PRIV_SEEK_0MEMBERS(...)
#define RG_PRIV_SEEK_0UNION(...)
#define RG_PRIV_SEEK_0CLASS(k, ...) RG_PRIV_BYTE_CLUE(k)
#define RG_PRIV_SEEK_0ITEM(...)
#define RG_PRIV_SEEK_0ASSERT(k, kind) RG_PRIV_NO_CLUE(k)
#define RG_PRIV_SEEK_0OPEN_SEQ(k, i, j) \
    RG_PRIV_SPOT(i, rg_low_##k, rg_high_##k, rg_must_##k, rg_head_##k, rg_behind_##k) \
    RG_PRIV_SPOT(j, RG_PRIV_PLUS(rg_low_##k, rg_min_##i), RG_PRIV_PLUS(rg_high_##k, rg_max_##i), rg_must_##k, 0, \
                 rg_head_##k && rg_run_##i != 0 && RG_PRIV_DISJOINT(rg_first, i, rg_first, j) && !rg_null_##j)
#define RG_PRIV_SEEK_0CLOSE_SEQ(k, i, j) RG_PRIV_JOINED_CLUE(k, i, j)
#define RG_PRIV_SEEK_0OPEN_ALT(k, i, j) \
    RG_PRIV_SPOT(i, rg_low_##k, rg_high_##k, 0, 0, 0) RG_PRIV_SPOT(j, rg_low_##k, rg_high_##k, 0, 0, 0)
#define RG_PRIV_SEEK_0MID_ALT(...)
#define RG_PRIV_SEEK_0CLOSE_ALT(k, i, j) RG_PRIV_JOINED_CLUE(k, i, j)
#define RG_PRIV_SEEK_0OPEN_LOOP(k, i, lo, ...) RG_PRIV_SPOT(i, rg_low_##k, rg_high_##k, rg_must_##k && (lo) > 0, 0, 0)
#define RG_PRIV_SEEK_0CLOSE_LOOP(k, i, ...) RG_PRIV_SAME_CLUE(k, i)
#define RG_PRIV_SEEK_0OPEN_CAPTURE(k, i, name) \
    RG_PRIV_SPOT(i, rg_low_##k, rg_high_##k, rg_must_##k, rg_head_##k, rg_behind_##k)
#define RG_PRIV_SEEK_0CLOSE_CAPTURE(k, i, name) RG_PRIV_SAME_CLUE(k, i)
#define RG_PRIV_SEEK_0OPEN_ATOMIC(k, i) RG_PRIV_SPOT(i, rg_low_##k, rg_high_##k, rg_must_##k, rg_head_##k, rg_behind_##k)
#define RG_PRIV_SEEK_0CLOSE_ATOMIC(k, i) RG_PRIV_SAME_CLUE(k, i)
#define RG_PRIV_SEEK_0OPEN_LOOK(k, i, kind) RG_PRIV_SPOT(i, RG_PRIV_FAR, RG_PRIV_FAR, 0, 0, 0)
#define RG_PRIV_SEEK_0CLOSE_LOOK(k, i, kind) RG_PRIV_NO_CLUE(k)
#define RG_PRIV_SEEK_0BACKREF(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0WHEN(k, call) RG_PRIV_NO_CLUE(k)
#define RG_PRIV_SEEK_0CALL(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0UTF8(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0INTEGER(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0TAKE(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0IBYTES(k, s) RG_PRIV_TEXT_CLUE(k, 1)
#define RG_PRIV_SEEK_0IRANGE(k, ...) RG_PRIV_BYTE_CLUE(k)
#define RG_PRIV_SEEK_0ISET(k, ...) RG_PRIV_BYTE_CLUE(k)
#define RG_PRIV_SEEK_0IMEMBERS(...)
#define RG_PRIV_SEEK_0IBACKREF(k, ...) RG_PRIV_ANY_CLUE(k)
#define RG_PRIV_SEEK_0ERROR(k, ...) RG_PRIV_BYTE_CLUE(k)

#endif
