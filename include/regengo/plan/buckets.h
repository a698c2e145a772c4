/* buckets.h - alternatives that a pattern begins with: acc[gt]ta|tg[ac]cat, eight names in either case, two words in Cyrillic; and one way alone, of
 * which several places tell something: A{10,}, (?:CA){6,}, N[^P][ST][^P]
 *
 * Idea: where the first bytes of all alternatives together are common, four bytes of each alternative by itself are not. Each alternative is a bit;
 * look-ups in tables, made of the alternatives once while the program runs, leave the bits of those that may begin at a place (run/buckets.h).
 * Where all begin with one sign or capital, that is looked for alone while it is far, as a text may be without it.
 * Sound as an alternative's bit is in the tables for every byte that it can have at those distances: any byte, where they are not known.
 * Where there is but one way, and a letter or a set that it begins with is everywhere, a run of it is not, nor is it with others at some distance.
 * Without it (RG_NO_SEARCH_BUCKETS) places are told by the sets of their first three bytes, of all alternatives together, or by one letter.
 *
 *   rg_ways_k               so many alternatives begin where k does; 0: not known, as k may be empty or begin with what may, or some have less than
 *                           two bytes.
 *   rg_narrow_k             which of the first eight bytes of k have a distance from its start and may be few: a bit each. May err: bits too few.
 */
#ifndef RG_PLAN_BUCKETS_H
#define RG_PLAN_BUCKETS_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/buckets.h"
#include "search.h"
#endif

#if defined(RG_NO_SEARCH_BUCKETS) || defined(RG_PRIV_NO_ATOMICS)

#define RG_PRIV_WAYS(closes)
#define RG_PRIV_PLANS_BUCKETS(k) 0
#define RG_PRIV_TELLS_FIRST(root) 1
#define RG_PRIV_PLANS_PLACES_OF(k, landmark) 0
#define RG_PRIV_FILL_FUNCTION(root, ops)
#define RG_PRIV_SEEK_BUCKETS_FROM(root, start, end) (end)
#define RG_PRIV_ARE_WAYS_TOLD(k) 0
#define RG_PRIV_SEEK_WAYS_FROM(root, start, end) (end)

#else

/* ---- facts ---- */

#define RG_PRIV_WAYS(closes) RG_PRIV_WALK(RG_PRIV_WAYS_A closes (0STOP, ~);)
#define RG_PRIV_WAYS_A(op, ...) RG_PRIV_WAYS_##op(__VA_ARGS__) RG_PRIV_WAYS_B
#define RG_PRIV_WAYS_B(op, ...) RG_PRIV_WAYS_##op(__VA_ARGS__) RG_PRIV_WAYS_A
#define RG_PRIV_WAYS_0STOP(...) struct

#define RG_PRIV_WAYS_ARE(k, n, narrow) enum { rg_ways_##k = n, rg_narrow_##k = narrow };
#define RG_PRIV_WAYS_0ONE(k, ...) RG_PRIV_WAYS_ARE(k, 1, RG_PRIV_SIZE_OF(rg_first, k) <= RG_PRIV_NARROW)
#define RG_PRIV_WAYS_0TEXT(k, ...) RG_PRIV_WAYS_ARE(k, rg_min_##k > 0, (1 << RG_PRIV_LEAST(rg_min_##k, 8)) - 1)
#define RG_PRIV_WAYS_0WORDS(k, ...) RG_PRIV_WAYS_ARE(k, rg_min_##k > 1 ? 2 : 0, 0)
#define RG_PRIV_WAYS_0LEAF(k, ...) RG_PRIV_WAYS_ARE(k, 0, 0)
#define RG_PRIV_WAYS_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_WAYS_ARE(k, rg_max_##i == 0 ? rg_ways_##j + 0 : rg_ways_##i + 0, \
                     rg_min_##i == rg_max_##i && rg_min_##i < 8 ? (rg_narrow_##i | rg_narrow_##j << (rg_min_##i & 7)) & 255 : 0 + rg_narrow_##i)
#define RG_PRIV_WAYS_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_WAYS_ARE(k, rg_ways_##i == 0 || rg_ways_##j == 0 || rg_min_##k < 2 ? 0 : rg_ways_##i + rg_ways_##j, 0)
#define RG_PRIV_WAYS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, ...) \
    RG_PRIV_WAYS_ARE(k, (lo) > 0 ? rg_ways_##i + 0 : 0, \
                     (lo) <= 0 ? 0 : rg_min_##i == rg_max_##i && rg_min_##i < 8 ? RG_PRIV_NARROW_ROUNDS(i, lo) : 0 + rg_narrow_##i)
/* Of one to four rounds, or eight: one behind the other. */
#define RG_PRIV_NARROW_ROUNDS(i, lo) RG_PRIV_NARROW_BEHIND(rg_narrow_##i, rg_min_##i & 7, lo)
#define RG_PRIV_NARROW_BEHIND(narrow, n, lo) \
    (int)((narrow * (1ULL | (uint64_t)((lo) > 1) << (n) | (uint64_t)((lo) > 2) << 2 * (n) | (uint64_t)((lo) > 3) << 3 * (n)) * \
           (1ULL | (uint64_t)((lo) > 7) << 4 * (n))) & 255)
#define RG_PRIV_WAYS_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_WAYS_ARE(k, rg_ways_##i, rg_narrow_##i)
#define RG_PRIV_WAYS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_WAYS_ARE(k, rg_ways_##i, rg_narrow_##i)
#define RG_PRIV_WAYS_0CLOSE_LOOK(k, ...) RG_PRIV_WAYS_ARE(k, 0, 0)

/* A set with so many bytes, at most, tells something. */
#define RG_PRIV_NARROW 8

/* ---- the choice ---- */

/* Where the first bytes are rare, one look is enough; that of UTF-8 lead bytes is not, nor where the bytes behind them are the same few
 * letters: there may be texts of nothing else. */
#define RG_PRIV_PLANS_BUCKETS(k) \
    (rg_ways_##k > 1 ? rg_common_##k > RG_PRIV_BUCKETS_COMMON || rg_first_##k##_3 != 0 || \
                           (rg_common_##k > RG_PRIV_BUCKETS_SIGNS && RG_PRIV_SIZE_OF(rg_first, k) == 1 && rg_min_##k > 3) || \
                           (rg_min_##k > 2 && rg_common_##k > RG_PRIV_BUCKETS_SIGNS && \
                            __builtin_popcountll(RG_PRIV_SKETCH(k) & rg_second_##k & rg_third_##k) > 1) \
                     : RG_PRIV_PLANS_PLACES(k))
/* One way: where more places tell something than those that the sets of the first bytes see. */
#define RG_PRIV_PLANS_PLACES(k) (rg_ways_##k == 1 && RG_PRIV_NARROW_PLACES(k) > 1 && rg_narrow_##k >> RG_PRIV_SETS_PLANNED(k) != 0)
#define RG_PRIV_NARROW_PLACES(k) __builtin_popcount((unsigned)rg_narrow_##k)
/* Or than a literal does that it begins with, of a letter or a few: a run of one, or of rounds. */
#define RG_PRIV_PLANS_PLACES_OF(k, landmark) \
    (RG_PRIV_PLANS_PLACES(k) && !RG_PRIV_BEGINS_LINE(k) && RG_PRIV_LANDMARK_LOW(landmark) == 0 && \
     RG_PRIV_NARROW_PLACES(k) >= (RG_PRIV_LANDMARK_LENGTH(landmark) > 1                      ? RG_PRIV_LEAST(3 * RG_PRIV_LANDMARK_LENGTH(landmark), 8) \
                                  : RG_PRIV_RARITY(RG_PRIV_LANDMARK_BYTE(landmark)) > 3 ? 4 \
                                                                                        : 2) && \
     RG_PRIV_LANDMARK_LENGTH(landmark) <= RG_PRIV_FEW_LETTERS)
#define RG_PRIV_FEW_LETTERS 4
/* Of alternatives further on (plan/inner.h): few bytes begin them, and few stand behind those. */
#define RG_PRIV_ARE_WAYS_TOLD(k) \
    (rg_ways_##k > 1 && RG_PRIV_SIZE_OF(rg_first, k) <= RG_PRIV_WAYS_FEW && __builtin_popcountll(rg_second_##k) <= RG_PRIV_WAYS_FEW)
#define RG_PRIV_WAYS_FEW 8
#define RG_PRIV_BUCKETS_COMMON 20
#define RG_PRIV_BUCKETS_SIGNS 5

/* ---- code, called by emit/search.h ---- */

/* Tables know halves of bytes, and may not look at the first one: alternatives look at it anyway, one way leaves that to the search. */
#define RG_PRIV_TELLS_FIRST(root) (rg_ways_##root > 1)

/* What each part says of itself, in the order of the ops; or what the alternatives of a number do. */
#define RG_PRIV_FILL_FUNCTION(root, ops) \
    RG_PRIV_COLD void rg_tell_##root(rg_priv_filling *rg_f, uint64_t rg_ways) { (void)rg_ways; RG_PRIV_FILL(ops) } \
    RG_PRIV_COLD void rg_fill_##root(rg_priv_buckets *rg_buckets) { \
        rg_priv_filling rg_filling = {.place = 0}; \
        rg_tell_##root(&rg_filling, RG_PRIV_IS_BY_WAYS(root) ? RG_PRIV_LANDMARK_SERIAL(RG_PRIV_INNER_BEST(root)) : 0); \
        rg_priv_fill_end(rg_buckets, &rg_filling, RG_PRIV_WAYS_LEAST(root)); \
    } \
    RG_PRIV_UNUSED static rg_priv_buckets_shared rg_buckets_##root;
/* Of what there are so many bytes at least. */
#define RG_PRIV_WAYS_LEAST(root) (RG_PRIV_IS_BY_WAYS(root) ? (size_t)RG_PRIV_INNER_LENGTH(root) : (size_t)rg_min_##root)
#define RG_PRIV_SEEK_WAYS_FROM(root, start, end) \
    rg_priv_seek_buckets(start, end, (size_t)RG_PRIV_INNER_LENGTH(root), &rg_buckets_##root, rg_fill_##root)
#define RG_PRIV_SEEK_BUCKETS_FROM(root, start, end) \
    (RG_PRIV_OF_BYTE(start_##root) && RG_PRIV_MAY_LACK(rg_edge0_start_##root) \
         ? rg_priv_seek_byte_and_buckets(start, end, rg_edge0_start_##root, (size_t)rg_min_##root, &rg_buckets_##root, rg_fill_##root) \
         : rg_priv_seek_buckets(start, end, (size_t)rg_min_##root, &rg_buckets_##root, rg_fill_##root))

#define RG_PRIV_FILL(ops) RG_PRIV_WALK(RG_PRIV_FILL_A ops (0STOP, ~);)
#define RG_PRIV_FILL_A(op, ...) RG_PRIV_FILL_##op(__VA_ARGS__) RG_PRIV_FILL_B
#define RG_PRIV_FILL_B(op, ...) RG_PRIV_FILL_##op(__VA_ARGS__) RG_PRIV_FILL_A
#define RG_PRIV_FILL_0STOP(...) struct

#define RG_PRIV_FILL_0ITEM(...)
#define RG_PRIV_FILL_0ONE(k, ...) rg_priv_fill_set(rg_f, RG_PRIV_WORDS(rg_first, k));
/* A character is no text. */
#define RG_PRIV_FILL_0TEXT(k, i, j, fold, s) \
    rg_priv_fill_text(rg_f, rg_min_##k == 1 ? (const char[]){(char)rg_byte_##k} : RG_PRIV_LITERAL(s), (size_t)rg_min_##k, fold);
#define RG_PRIV_FILL_0WORDS(k, i, j, fold, ss) rg_priv_fill_words(rg_f, rg_words_##k, sizeof rg_words_##k / sizeof rg_words_##k[0], fold);
#define RG_PRIV_FILL_0LEAF(k, ...) if (rg_max_##k != 0) rg_priv_fill_any(rg_f);
#define RG_PRIV_FILL_0OPEN_SEQ(...)
#define RG_PRIV_FILL_0CLOSE_SEQ(...)
#define RG_PRIV_FILL_0OPEN_ALT(k, ...) \
    if (rg_ways != 0 && rg_ways == RG_PRIV_WAYS_SERIAL(k)) *rg_f = (rg_priv_filling){.place = 0}; \
    rg_priv_fill_open(rg_f);
#define RG_PRIV_FILL_0MID_ALT(...) rg_priv_fill_next(rg_f);
#define RG_PRIV_FILL_0CLOSE_ALT(k, ...) \
    rg_priv_fill_close(rg_f); \
    if (rg_ways != 0 && rg_ways == RG_PRIV_WAYS_SERIAL(k)) return;
#define RG_PRIV_FILL_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, ...) if ((lo) <= 0) rg_priv_fill_any(rg_f);
#define RG_PRIV_FILL_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, ...) \
    rg_priv_fill_rounds(rg_f, rg_min_##i == rg_max_##i ? (size_t)rg_min_##i : 0, (lo), (lo) == (hi));
#define RG_PRIV_FILL_0OPEN_CAPTURE(...)
#define RG_PRIV_FILL_0CLOSE_CAPTURE(...)
#define RG_PRIV_FILL_0OPEN_ATOMIC(...)
#define RG_PRIV_FILL_0CLOSE_ATOMIC(...)
#define RG_PRIV_FILL_0OPEN_LOOK(...) rg_f->aside++;
#define RG_PRIV_FILL_0CLOSE_LOOK(...) rg_f->aside--;

#endif

#endif
