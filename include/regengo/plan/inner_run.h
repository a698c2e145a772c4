/* inner_run.h - so many bytes of one set in a row, anywhere in a match: [a-z]*[aeiou]{3}[a-z]*, \w*\d{4}\w*, [A-Za-z]*[A-Z]{2,}[A-Za-z]*
 *
 * Idea: where no literal tells where a match may be, a set that has to come several times in a row may: one vowel is everywhere, three of them are
 * not. Masks of 64 bytes, moved over each other, tell where so many are (run/set_masks.h). From there on it is as with a literal: back over
 * what may stand before it, and forward (plan/inner.h). It replaces an attempt at each word.
 * Sound as every match consumes them, one after the other, and before them only what plan/inner.h says.
 * Without it (RG_NO_SEARCH_INNER_RUN) each place is tried whose byte may be the first.
 *
 *   rg_inner_run_k      of a loop over bytes of one set: what plan/inner.h takes for its literal; 0: it has one byte, or none, or they are common.
 *   rg_inner_words_k    its set, by words.
 */
#ifndef RG_PLAN_INNER_RUN_H
#define RG_PLAN_INNER_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/set_masks.h"
#include "inner.h"
#include "search.h"
#endif

#if defined(RG_NO_SEARCH_INNER_RUN) || defined(RG_NO_SEARCH_INNER)

#define RG_PRIV_IS_INNER_RUN(way) 0OTHER
#define RG_PRIV_IS_OF_RUN(landmark) 0
#define RG_PRIV_IS_BY_RUN(root) 0
#define RG_PRIV_SEEK_INNER_RUN_FROM(root, start, end) (end)
#define RG_PRIV_INNER_RUN_WORDS(way, k)
#define RG_PRIV_INNER_RUN_TABLE(k, i)

#else

/* ---- facts ---- */

/* Loops over single bytes, by their ways (pattern/ops.h): they have no literal. */
#define RG_PRIV_IS_INNER_RUN(way) RG_PRIV_SECOND(RG_PRIV_INNER_RUN_##way, 0OTHER)
#define RG_PRIV_INNER_RUN_0RUN_0EXACT ~, 0RUN
#define RG_PRIV_INNER_RUN_0RUN_0FROM ~, 0RUN
#define RG_PRIV_INNER_RUN_0RUN_0SOME ~, 0RUN

/* Written as a landmark that is in either case and behind a run, which no literal is here. Any rarer byte is better. */
#define RG_PRIV_INNER_RUN(k, i, lo) \
    RG_PRIV_ENUM { \
        rg_inner_run_##k = RG_PRIV_INNER_RUN_COMMON(i) > RG_PRIV_INNER_RUN_RARE(lo) \
                               ? 0LL \
                               : RG_PRIV_INNER_RUN_BITS + ((lo) < RG_PRIV_INNER_RUN_MOST ? (lo) : RG_PRIV_INNER_RUN_MOST) * (1LL << 46) + \
                                     (__COUNTER__ & 0x1fffffff) \
    };
#define RG_PRIV_IS_OF_RUN(landmark) (RG_PRIV_LANDMARK_BEHIND(landmark) && RG_PRIV_LANDMARK_FOLD(landmark))
#define RG_PRIV_INNER_RUN_BITS ((1LL << 56) + RG_PRIV_LANDMARK_BEHIND_BIT + (1LL << 54))
#define RG_PRIV_INNER_RUN_MOST 64 /* of a mask */

/* About so many bytes of 1000 are in the set (run/rarity.h has it more exactly, for more text): the letters a e i n o r s t, and others. In a row so
 * many of them are rare. */
#define RG_PRIV_INNER_RUN_COMMON(i) (44 * __builtin_popcountll(rg_first_##i##_1 & 0x001cc22200000000) + 8 * RG_PRIV_SIZE_OF(rg_first, i))
#define RG_PRIV_INNER_RUN_RARE(lo) ((lo) > 3 ? 380 : (lo) > 2 ? 270 : (lo) > 1 ? 210 : -1)

/* ---- the choice ---- */

#define RG_PRIV_IS_BY_RUN(root) (rg_by_inner_##root && RG_PRIV_IS_OF_RUN(rg_inner_##root))

/* ---- code, called by plan/inner.h and emit/search.h ---- */

#define RG_PRIV_SEEK_INNER_RUN_FROM(root, start, end) \
    rg_priv_seek_run_of(start, end, (size_t)RG_PRIV_INNER_LENGTH(root), \
                        (const uint64_t *)(const void *)rg_literal_##root(RG_PRIV_LANDMARK_SERIAL(rg_inner_##root)))
/* Called by emit/tables.h, for the ways above. */
#define RG_PRIV_INNER_RUN_TABLE(k, i) RG_PRIV_UNUSED static const uint64_t rg_inner_words_##k[4] = {RG_PRIV_WORDS(rg_first, i)};
/* The set by its number, among the texts of literals. */
#define RG_PRIV_INNER_RUN_WORDS(way, k) RG_PRIV_CAT(RG_PRIV_INNER_WORDS_, RG_PRIV_IS_INNER_RUN(way))(k)
#define RG_PRIV_INNER_WORDS_0OTHER(k)
#define RG_PRIV_INNER_WORDS_0RUN(k) rg_serial == RG_PRIV_LANDMARK_SERIAL(rg_inner_run_##k) ? (const char *)rg_inner_words_##k :

#endif

#endif
