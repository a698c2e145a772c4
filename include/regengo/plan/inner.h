/* inner.h - a literal anywhere in a match, or an end, and back over what may stand before it: \d+(\.\d+)?\s+USD, [a-z]+tion, \d+\z, (?m)[ \t]+$,
 * \w+(?:Exception|Error)
 *
 * Idea: the rarest literal that every match has is looked for by vectors. What starts before it comes to it over bytes that may stand there,
 * and is not longer than a match can be; so only the places from there on are tried, forward. ("Reverse inner" in Rust's regex, which goes
 * back by an automaton, gave the idea.)
 * Where a match can end at the end of the subject alone, or right before a \n there, that is the place to go back from, once; where it ends as a
 * line does, the end of a line behind a byte that it may consume takes the literal's place. So do alternatives, where few bytes begin them
 * (plan/buckets.h), and, where all that is missing, several bytes of one set in a row (plan/inner_run.h).
 * Where the first byte of a match cannot stand again before the literal, as the quote of "[^"]*\.html" cannot, one place is tried for each literal; and
 * where it is one byte, and stands before none, the search goes on from the next one.
 * And where it is one sign before alternatives, or a byte before the end of a line, that is looked for first: :\s*(?:true|false), (?m),\s*$.
 * Sound as every match consumes the literal and, before it, only such bytes. One that was found is kept until the starts have passed it:
 * all looks together are one pass over the text, and so are all ways back.
 * Without it (RG_NO_SEARCH_INNER) each place is tried whose byte may be the first.
 *
 *   rg_ascii_k_0, _1        the bytes below 128 that k may consume. May err: bytes too many.
 *   rg_inner_k              the best literal that every match of k has, written as a landmark is (search.h), with how far from the start of k
 *                           it is at least; or alternatives, written as what is behind a run, with the least length of them; or bytes of one
 *                           set; 0: none.
 *   rg_ways_serial_k        of alternatives: tells them from every other ones, and from literals.
 *   rg_ends_k               k succeeds only where fewer than so many bytes are left of the subject; RG_PRIV_ENDS_LINE: only at the end of a line; 0:
 *                           anywhere; and RG_PRIV_ENDS_OR_BEGINS: or it begins where the subject does. May err: towards 0, or up.
 *   rg_once_k               bits: RG_PRIV_ALL_ONCE: what k consumes behind its first byte holds no byte of its first set; RG_PRIV_LEAD_ONCE: nor does
 *                           what it consumes up to its literal. May err: bits too few.
 *   rg_inner_rest_k         how many bytes k may consume from the literal's first on. May err: up.
 *   rg_inner_left_k         of a sequence: its literal is that of the left part.
 *   rg_inner_moved_k        of a right part: that, seen from the start of the sequence.
 *   rg_by_inner_k           of the whole pattern: it is looked for; rg_by_line_end_k: an end of a line is.
 *   rg_inner_lead_k_0, _1         the bytes below 128 that k may consume before it; those above count as such. May err: bytes too many.
 */
#ifndef RG_PLAN_INNER_H
#define RG_PLAN_INNER_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/seek.h"
#include "search.h"
#endif

#ifdef RG_NO_SEARCH_INNER

#define RG_PRIV_INNER(closes)
#define RG_PRIV_INNER_PLAN(k)
#define RG_PRIV_PLANS_INNER(k) 0
#define RG_PRIV_INNER_FUNCTION(root)
#define RG_PRIV_SEEK_INNER_FROM(root, start, end, hit) (end)
#define RG_PRIV_INNER_TAIL(root, start, tail) (tail)
#define RG_PRIV_INNER_LENGTH(k) 0ULL
#define RG_PRIV_IS_FROM_END(root) 0
#define RG_PRIV_IS_BY_LINE_END(root) 0
#define RG_PRIV_LINE_END_BYTES(k, w) 0ULL
#define RG_PRIV_IS_AT_LINE_END(k) 0
#define RG_PRIV_IS_BY_WAYS(root) 0
#define RG_PRIV_IS_RARER(k) 0
#define RG_PRIV_WAYS_SERIAL(k) 0
#define RG_PRIV_INNER_BEST(k) 0ULL
#define RG_PRIV_INNER_TEXT(k) 0ULL
#define RG_PRIV_BEGIN_NEAR_END(root)
#define RG_PRIV_MAY_CONSUME(k, w) UINT64_MAX

#else

/* ---- facts ---- */

#define RG_PRIV_INNER(closes) RG_PRIV_WALK(RG_PRIV_INNER_A closes (0STOP, ~);)
#define RG_PRIV_INNER_A(op, ...) RG_PRIV_INNER_##op(__VA_ARGS__) RG_PRIV_INNER_B
#define RG_PRIV_INNER_B(op, ...) RG_PRIV_INNER_##op(__VA_ARGS__) RG_PRIV_INNER_A
#define RG_PRIV_INNER_0STOP(...) struct

#define RG_PRIV_INNER_FACTS(k, ends, once, a0, a1, inner, rest, l0, l1) \
    RG_PRIV_ENUM { \
        rg_ends_##k = ends, rg_once_##k = once, rg_inner_rest_##k = rest, rg_ascii_##k##_0 = a0, rg_ascii_##k##_1 = a1, rg_inner_##k = inner, \
        rg_inner_lead_##k##_0 = l0, rg_inner_lead_##k##_1 = l1 \
    };
#define RG_PRIV_INNER_NONE(k, ends, once, a0, a1) RG_PRIV_INNER_FACTS(k, ends, once, a0, a1, 0, 0, 0, 0)
#define RG_PRIV_INNER_SAME(k, i, ends, once, inner, rest) \
    RG_PRIV_INNER_FACTS(k, ends, once, rg_ascii_##i##_0, rg_ascii_##i##_1, inner, rest, rg_inner_lead_##i##_0, rg_inner_lead_##i##_1)

#define RG_PRIV_INNER_0ONE(k, ...) RG_PRIV_INNER_NONE(k, 0, RG_PRIV_ALL_ONCE, rg_first_##k##_0, rg_first_##k##_1)
#define RG_PRIV_INNER_0TEXT(k, ...) RG_PRIV_INNER_FACTS(k, 0, rg_min_##k == 1, rg_alphabet_##k##_0, rg_alphabet_##k##_1, rg_landmark_##k, rg_max_##k, 0, 0)
#define RG_PRIV_INNER_0WORDS(k, ...) RG_PRIV_INNER_NONE(k, 0, 0, rg_alphabet_##k##_0, rg_alphabet_##k##_1)
/* At the end no byte is at hand. */
#define RG_PRIV_INNER_0LEAF(k, ...) \
    RG_PRIV_INNER_NONE(k, \
                       rg_nullable_##k || rg_max_##k != 0              ? 0 \
                       : RG_PRIV_SIZE_OF(rg_first, k) == 0             ? 1 \
                       : RG_PRIV_IS_NEWLINE(RG_PRIV_WORDS(rg_first, k)) ? RG_PRIV_ENDS_LINE \
                                                                       : 0, \
                       0, RG_PRIV_INNER_LEAF_BYTES(k, 0), RG_PRIV_INNER_LEAF_BYTES(k, 1))
/* A code point has no byte below 128 but the first, which is none from 128 to 191: what may begin with those may be anything. */
#define RG_PRIV_INNER_LEAF_BYTES(k, w) rg_max_##k != 0 && rg_first_##k##_2 == 0 ? 0ULL | rg_first_##k##_##w : 0ULL | rg_alphabet_##k##_##w
#define RG_PRIV_ENDS_LINE 256
#define RG_PRIV_ENDS_OR_BEGINS 512
#define RG_PRIV_IS_NEWLINE(...) RG_PRIV_IS_NEWLINE_(__VA_ARGS__)
#define RG_PRIV_IS_NEWLINE_(w0, w1, w2, w3) ((w0) == 1 << '\n' && ((w1) | (w2) | (w3)) == 0)
#define RG_PRIV_INNER_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_ONE_OR_MORE_##g(RG_PRIV_INNER_BYTE, RG_PRIV_INNER_SEQ, k, i, j)
/* A byte of a set has no literal, nor does it end at the end alone. */
#define RG_PRIV_INNER_BYTE(k, i, j) \
    RG_PRIV_INNER_FACTS(k, 0, (RG_PRIV_ONCE_WITH(i, RG_PRIV_ALL_ONCE, rg_ascii_##j) | (rg_once_##i & RG_PRIV_LEAD_ONCE)), \
                        0ULL | rg_ascii_##i##_0 | rg_ascii_##j##_0, 0ULL | rg_ascii_##i##_1 | rg_ascii_##j##_1, rg_inner_##i, \
                        rg_inner_##i != 0 ? RG_PRIV_SUM_OF(rg_inner_rest_##i, 1) : 0LL, RG_PRIV_INNER_LEAD_OF(i, 0), RG_PRIV_INNER_LEAD_OF(i, 1))
#define RG_PRIV_INNER_LEAD_OF(i, w) rg_inner_##i != 0 ? 0ULL | rg_inner_lead_##i##_##w : 0ULL | rg_ascii_##i##_##w
#define RG_PRIV_INNER_SEQ(k, i, j) \
    RG_PRIV_ENUM { rg_inner_moved_##j = RG_PRIV_INNER_MOVED(i, j), rg_inner_left_##k = RG_PRIV_IS_INNER_LEFT(i, j) }; \
    RG_PRIV_INNER_FACTS(k, rg_ends_##j != 0 || rg_max_##j != 0 ? 0 + rg_ends_##j : rg_ends_##i + 0, \
                        RG_PRIV_ONCE_WITH(i, RG_PRIV_ALL_ONCE, rg_ascii_##j) | \
                            (rg_inner_left_##k ? rg_once_##i & RG_PRIV_LEAD_ONCE : RG_PRIV_ONCE_WITH(i, RG_PRIV_LEAD_ONCE, rg_inner_lead_##j)), \
                        0ULL | rg_ascii_##i##_0 | rg_ascii_##j##_0, \
                        0ULL | rg_ascii_##i##_1 | rg_ascii_##j##_1, rg_inner_left_##k ? 0LL + rg_inner_##i : 0LL + rg_inner_moved_##j, \
                        rg_inner_left_##k ? RG_PRIV_SUM_OF(rg_inner_rest_##i, rg_max_##j) : 0LL + rg_inner_rest_##j, \
                        RG_PRIV_INNER_LEAD(k, i, j, 0), RG_PRIV_INNER_LEAD(k, i, j, 1))
#define RG_PRIV_INNER_0CLOSE_ALT(k, i, j, ...) \
    enum { rg_ways_serial_##k = __COUNTER__ & 0x1fffffff }; \
    RG_PRIV_INNER_FACTS(k, RG_PRIV_ENDS_EITHER(rg_ends_##i, rg_ends_##j, RG_PRIV_IS_ANCHORED(i), RG_PRIV_IS_ANCHORED(j)), 0, \
                        0ULL | rg_ascii_##i##_0 | rg_ascii_##j##_0, \
                        0ULL | rg_ascii_##i##_1 | rg_ascii_##j##_1, RG_PRIV_INNER_OF_WAYS(k), rg_max_##k, 0, 0)
/* Of three bytes and more they are as good as a literal of as many common ones, five at most; of two as a sign of prose is. */
#define RG_PRIV_INNER_OF_WAYS(k) \
    (RG_PRIV_ARE_WAYS_TOLD(k) ? ((rg_min_##k > 2 ? 16 + RG_PRIV_LEAST(rg_min_##k, 5) : 3LL) << 56) + RG_PRIV_LANDMARK_BEHIND_BIT + \
                                    (RG_PRIV_LEAST(rg_min_##k, 255) << 46) + rg_ways_serial_##k \
                              : 0LL)
#define RG_PRIV_WAYS_SERIAL(k) rg_ways_serial_##k
/* The end of the subject is that of a line. One way begins at its beginning, and the other ends so: that counts as well. */
#define RG_PRIV_ENDS_EITHER(a, b, i_begins, j_begins) \
    (a != 0 && j_begins                                                                  ? a | RG_PRIV_ENDS_OR_BEGINS \
     : b != 0 && i_begins                                                                ? b | RG_PRIV_ENDS_OR_BEGINS \
     : a == 0 || b == 0 || RG_PRIV_ENDS_APART(a, b) || RG_PRIV_ENDS_APART(b, a)           ? 0LL \
     : ((a | b) & RG_PRIV_ENDS_OR_BEGINS) + RG_PRIV_MORE_OF((a & 511), (b & 511)))
#define RG_PRIV_ENDS_APART(a, b) ((a & RG_PRIV_ENDS_LINE) != 0 && (b & 511) > 1 && (b & 511) != RG_PRIV_ENDS_LINE)
#define RG_PRIV_INNER_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, ...) RG_PRIV_CAT(RG_PRIV_INNER_LOOP_, RG_PRIV_IS_INNER_RUN(way))(k, i, lo, hi)
#define RG_PRIV_INNER_LOOP_0RUN(k, i, lo, hi) \
    RG_PRIV_INNER_RUN(k, i, lo) \
    RG_PRIV_INNER_SAME(k, i, 0, (rg_once_##i & ((hi) > 1 ? RG_PRIV_LEAD_ONCE : 3)), rg_inner_run_##k, rg_max_##k)
#define RG_PRIV_INNER_LOOP_0OTHER(k, i, lo, hi) \
    RG_PRIV_INNER_SAME(k, i, (lo) > 0 ? 0 + rg_ends_##i : 0, (rg_once_##i & ((hi) > 1 ? RG_PRIV_LEAD_ONCE : 3)), \
                       (lo) > 0 ? 0LL + rg_inner_##i : 0LL, rg_max_##k)
#define RG_PRIV_INNER_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_INNER_SAME(k, i, rg_ends_##i, rg_once_##i, rg_inner_##i, rg_inner_rest_##i)
#define RG_PRIV_INNER_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_INNER_SAME(k, i, rg_ends_##i, rg_once_##i, rg_inner_##i, rg_inner_rest_##i)
#define RG_PRIV_INNER_0CLOSE_LOOK(k, i, j, fold, f, kind) RG_PRIV_INNER_NONE(k, RG_PRIV_LOOK_##kind == 0 ? RG_PRIV_ENDS_AHEAD(i) : 0LL, 0, 0, 0)
/* What is looked at ends there: so many bytes more may be left behind the place. */
#define RG_PRIV_ENDS_AHEAD(i) \
    (rg_ends_##i == 0 ? 0LL : rg_max_##i == 0 ? 0LL + rg_ends_##i : rg_ends_##i + rg_max_##i < RG_PRIV_ENDS_LINE ? rg_ends_##i + rg_max_##i : 0LL)

/* Of equal ones the first, as less stands before it. A distance that is too large to be written stays what it was: at least that. */
/* The rarer one; but back over what may be anything is back to where the search begins: better than a sign there is one that stands before that. */
#define RG_PRIV_IS_INNER_LEFT(i, j) (rg_inner_##i != 0 && (rg_inner_##i >> 56 >= (0LL + rg_inner_moved_##j) >> 56 || RG_PRIV_IS_INNER_NEARER(i, j)))
#define RG_PRIV_IS_INNER_NEARER(i, j) \
    (RG_PRIV_LANDMARK_IS_GOOD(rg_inner_##i) && RG_PRIV_LANDMARK_LENGTH(rg_inner_##j) == 1 && \
     !RG_PRIV_MAY_BE_ANY(rg_inner_lead_##i##_0, rg_inner_lead_##i##_1) && \
     RG_PRIV_MAY_BE_ANY(0ULL | rg_ascii_##i##_0 | rg_inner_lead_##j##_0, 0ULL | rg_ascii_##i##_1 | rg_inner_lead_##j##_1))
#define RG_PRIV_MAY_BE_ANY(w0, w1) (((w0) >> '\n' & 1) != 0 && __builtin_popcountll(w0) + __builtin_popcountll(w1) > RG_PRIV_MOST_BYTES)
#define RG_PRIV_MOST_BYTES 100 /* below 128 */
#define RG_PRIV_INNER_MOVED(i, j) \
    (rg_inner_##j == 0 || rg_min_##i + RG_PRIV_LANDMARK_LOW(rg_inner_##j) > 255 ? 0LL + rg_inner_##j \
                                                                              : rg_inner_##j + ((0LL + rg_min_##i) << 38))
#define RG_PRIV_INNER_LEAD(k, i, j, w) (rg_inner_left_##k ? 0ULL | rg_inner_lead_##i##_##w : 0ULL | rg_ascii_##i##_##w | rg_inner_lead_##j##_##w)

#define RG_PRIV_ALL_ONCE 1
#define RG_PRIV_LEAD_ONCE 2
/* Such a bit of a left part with a right one of which these bytes count; those above 127 may be in any. */
#define RG_PRIV_ONCE_WITH(i, bit, bytes) \
    (rg_once_##i & RG_PRIV_ALL_ONCE && rg_min_##i > 0 && \
             (rg_first_##i##_2 | rg_first_##i##_3 | (rg_first_##i##_0 & bytes##_0) | (rg_first_##i##_1 & bytes##_1)) == 0 \
         ? bit \
         : 0)

/* ---- the choice ---- */

/* Where first bytes are rare, they are looked for; those that UTF-8's letters begin with are not. Where anything may stand before the literal, it
 * tells at least that it is there. Alternatives that the pattern begins with are plan/buckets.h's. A match that may consume most of any line tells
 * nothing by where it ends. */
#define RG_PRIV_INNER_PLAN(k) \
    enum { \
        rg_by_inner_##k = \
            (RG_PRIV_IS_COMMON(k) || RG_PRIV_IS_RARER(k) || RG_PRIV_IS_FOUND_FASTER(k)) && \
            (RG_PRIV_LANDMARK_IS_GOOD(rg_inner_##k) || RG_PRIV_IS_OF_RUN(rg_inner_##k) || \
             (rg_common_##k > 200 && RG_PRIV_IS_RARE_LETTER(rg_inner_##k))) && \
            (RG_PRIV_LANDMARK_LENGTH(rg_inner_##k) > 2 || !RG_PRIV_PLANS_NEARBY(k)) && \
            (!RG_PRIV_LANDMARK_BEHIND(rg_inner_##k) || (RG_PRIV_LANDMARK_LOW(rg_inner_##k) | rg_inner_lead_##k##_0 | rg_inner_lead_##k##_1) != 0) && \
            !(RG_PRIV_PLANS_LINES(k) && (uint64_t)rg_inner_##k >> 56 < 4 && rg_common_##k < RG_PRIV_INNER_LINES && \
              (rg_first_##k##_0 & RG_PRIV_INDENTS) == 0) \
    }; \
    enum { \
        rg_by_line_end_##k = rg_ends_##k == RG_PRIV_ENDS_LINE && !rg_by_inner_##k && !rg_nullable_##k && \
                             (RG_PRIV_BEGINS_LINE(k) ? rg_min_##k == 0 || (rg_first_##k##_0 & RG_PRIV_INDENTS) != 0 \
                                                     : rg_min_##k > 0 && (RG_PRIV_IS_COMMON(k) || RG_PRIV_ENDS_LINES_OFTEN(k))) && \
                             RG_PRIV_SET_SIZE(rg_ascii_##k##_0, rg_ascii_##k##_1, 0, 0) <= \
                                 (RG_PRIV_BEGINS_LINE(k) ? RG_PRIV_LINE_END_FEW : RG_PRIV_LINE_END_MOST) \
    };
/* A line that begins with a blank may be any. What ends sentences, or is all of a match, stands in other places, too, more often than lines end. */
#define RG_PRIV_ENDS_LINES_OFTEN(k) (rg_max_##k == 1 || rg_common_##k > RG_PRIV_LINE_END_COMMON)
#define RG_PRIV_LINE_END_COMMON 11
/* A byte at the end of a line: that one is looked for together with it. */
#define RG_PRIV_IS_AT_LINE_END(k) (rg_by_line_end_##k && rg_max_##k == 1)
#define RG_PRIV_PLANS_INNER(k) (rg_by_inner_##k || rg_by_line_end_##k)
#define RG_PRIV_IS_BY_LINE_END(k) (rg_plan_##k == RG_PRIV_SEEK_INNER && rg_by_line_end_##k)
#define RG_PRIV_IS_BY_WAYS(k) (rg_plan_##k == RG_PRIV_SEEK_INNER && rg_by_inner_##k && RG_PRIV_IS_OF_WAYS(rg_inner_##k))
#define RG_PRIV_IS_OF_WAYS(landmark) (RG_PRIV_LANDMARK_BEHIND(landmark) && !RG_PRIV_LANDMARK_FOLD(landmark))
#define RG_PRIV_INNER_COMMON 40
/* Few lines begin with one of these, as with a capital or a digit: of them there may be fewer than of a single sign of prose. */
#define RG_PRIV_INNER_LINES 121
/* But many with these, where they are indented. */
#define RG_PRIV_INDENTS (1LL << ' ' | 1LL << '\t')
#define RG_PRIV_LINE_END_MOST 120
#define RG_PRIV_LINE_END_FEW 8
/* Behind one of these a line ends; of one that is empty that is the end of the line before. */
#define RG_PRIV_LINE_END_BYTES(k, w) \
    (rg_ascii_##k##_##w | (RG_PRIV_BEGINS_LINE(k) && rg_min_##k == 0 ? RG_PRIV_BYTE_WORD('\n', w) : (uint64_t)0))
#define RG_PRIV_IS_COMMON(k) (rg_common_##k > RG_PRIV_INNER_COMMON || rg_first_##k##_3 != 0)
/* A single sign of prose or a capital may be everywhere in some texts, three bytes and more in a row are so seldom; as are two with a sign, or more,
 * beside any single one; but at the beginning of a line it is rarer than alternatives are. */
#define RG_PRIV_IS_RARER(k) \
    (rg_landmark_##k != 0 && rg_other_landmark_##k == 0 && !RG_PRIV_IS_OF_RUN(rg_inner_##k) && \
     !(RG_PRIV_BEGINS_LINE(k) && RG_PRIV_IS_OF_WAYS(rg_inner_##k)) && \
     ((RG_PRIV_LANDMARK_LENGTH(rg_inner_##k) > 2 && ((uint64_t)rg_landmark_##k >> 56 < 4 || RG_PRIV_IS_LINE_BYTE(k))) || \
      (RG_PRIV_LANDMARK_LENGTH(rg_inner_##k) > 1 && (uint64_t)rg_landmark_##k >> 56 < 5 && !RG_PRIV_IS_OF_WAYS(rg_inner_##k) && \
       RG_PRIV_RARITY(RG_PRIV_LANDMARK_BYTE(rg_inner_##k)) > 1)))
/* Several first bytes, though none is common, are found more slowly than a literal is, if that is not of letters that are everywhere: ~?0x */
#define RG_PRIV_IS_FOUND_FASTER(k) \
    (rg_common_##k > RG_PRIV_INNER_FEW && rg_landmark_##k == 0 && !RG_PRIV_BEGINS_LINE(k) && (uint64_t)rg_inner_##k >> 56 >= RG_PRIV_INNER_RARE && \
     RG_PRIV_LANDMARK_LENGTH(rg_inner_##k) > 1 && !RG_PRIV_LANDMARK_BEHIND(rg_inner_##k) && !RG_PRIV_LANDMARK_FOLD(rg_inner_##k))
#define RG_PRIV_INNER_FEW 8
#define RG_PRIV_INNER_RARE 20
#define RG_PRIV_IS_LINE_BYTE(k) (RG_PRIV_BEGINS_LINE(k) && RG_PRIV_LANDMARK_LENGTH(rg_landmark_##k) == 1)
#define RG_PRIV_IS_RARE_LETTER(landmark) \
    (RG_PRIV_LANDMARK_LENGTH(landmark) == 1 && RG_PRIV_AMONG(RG_PRIV_LANDMARK_BYTE(landmark), RG_PRIV_RARER))
#define RG_PRIV_IS_FROM_END(k) (rg_ends_##k > 0 && rg_ends_##k < RG_PRIV_ENDS_LINE && !RG_PRIV_IS_ANCHORED(k))
#define RG_PRIV_INNER_LENGTH(k) RG_PRIV_LANDMARK_LENGTH(rg_inner_##k)
#define RG_PRIV_INNER_BEST(k) rg_inner_##k
#define RG_PRIV_MAY_CONSUME(k, w) (0ULL | rg_ascii_##k##_##w)
/* The text of it, unless it is none. */
#define RG_PRIV_INNER_TEXT(k) (RG_PRIV_LANDMARK_BEHIND(rg_inner_##k) ? 0 : RG_PRIV_INNER_LENGTH(k))

/* ---- code, called by emit/search.h ---- */

/* The first place from p on at which a match may start, or rg_end. *known: the literal that was found last, which holds for all starts up to
 * its least distance before it; NULL: none was looked for. */
#define RG_PRIV_INNER_FUNCTION(root) \
    RG_PRIV_INLINE const unsigned char *rg_seek_inner_##root(const unsigned char *rg_start, const unsigned char *rg_end, \
                                                             const unsigned char **rg_known) { \
        RG_PRIV_ENUM { \
            rg_low = RG_PRIV_IS_BY_LINE_END(root) ? 0LL + rg_min_##root : 0LL + (long long)RG_PRIV_LANDMARK_LOW(rg_inner_##root), \
            rg_led_by_byte = RG_PRIV_IS_LED_BY_BYTE(root) \
        }; \
        unsigned rg_vain = 0; \
        size_t rg_window = RG_PRIV_INNER_WINDOW; \
        for (;;) { \
            const bool rg_due = *rg_known == NULL || *rg_known - rg_start < (ptrdiff_t)rg_low; \
            if (rg_led_by_byte && rg_due) { \
                const unsigned char *const rg_from = rg_start; \
                rg_start = rg_priv_byte(rg_start, rg_end, rg_edge0_start_##root, 0); \
                if (rg_start - rg_from > RG_PRIV_INNER_WINDOW / 8) return rg_start; \
            } \
            if (RG_PRIV_FEWER((uint64_t)(rg_end - rg_start), rg_low + !RG_PRIV_IS_BY_LINE_END(root))) return rg_end; \
            if (rg_due) { \
                if (RG_PRIV_IS_BY_LINE_END(root) && *rg_known == rg_end) return rg_end; \
                const unsigned char *const rg_near = \
                    rg_led_by_byte && (size_t)(rg_end - rg_start) - (size_t)rg_low > rg_window ? rg_start + rg_low + rg_window : rg_end; \
                *rg_known = RG_PRIV_IS_BY_RUN(root) ? RG_PRIV_SEEK_INNER_RUN_FROM(root, rg_start + rg_low, rg_end) \
                            : !RG_PRIV_IS_BY_LINE_END(root) ? RG_PRIV_SEEK_INNER_OF(root, rg_start + rg_low, rg_near) \
                            : RG_PRIV_IS_AT_LINE_END(root) && RG_PRIV_OF_BYTE(start_##root) \
                                ? rg_priv_seek_byte_at_line_end(rg_start, rg_end, rg_edge0_start_##root) \
                            : rg_low > 0                   ? rg_priv_seek_line_end(rg_start + rg_low - 1, rg_near, rg_seek_sets_##root) \
                            : rg_start == rg_end || *rg_start == '\n' ? rg_start \
                                                           : rg_priv_seek_line_end(rg_start, rg_end, rg_seek_sets_##root); \
                const unsigned char *const rg_led = rg_start; \
                const bool rg_none = rg_near != rg_end && *rg_known == rg_near; \
                if (rg_none && !RG_PRIV_IS_BY_LINE_END(root)) *rg_known -= RG_PRIV_INNER_LENGTH(root) - 1; \
                if (RG_PRIV_IS_BY_LINE_END(root) || *rg_known != rg_end) rg_start = RG_PRIV_INNER_TAIL(root, rg_start, *rg_known); \
                if (rg_none) { \
                    if (rg_start == rg_led) rg_window = PTRDIFF_MAX; \
                    *rg_known = NULL; \
                    continue; \
                } \
            } \
            if (!RG_PRIV_IS_BY_LINE_END(root) && *rg_known == rg_end) return rg_end; \
            if (RG_PRIV_OF_BYTE(start_##root)) { \
                const unsigned char *const rg_behind = *rg_known - rg_low + (rg_low > 0 || *rg_known != rg_end); \
                if (rg_start < rg_behind) rg_start = rg_priv_byte(rg_start, rg_behind, rg_edge0_start_##root, 0); \
                if (rg_start < rg_behind) return rg_start; \
                if (!RG_PRIV_IS_BY_LINE_END(root)) rg_start = rg_priv_byte(rg_start, rg_end, rg_edge0_start_##root, 0); \
            } \
            for (; rg_start <= *rg_known - rg_low; rg_start++) { \
                if ((rg_low == 0 && rg_start == rg_end) || RG_PRIV_IS_FIRST(root, rg_start)) return rg_start; \
            } \
            if (!RG_PRIV_IS_BY_LINE_END(root)) RG_PRIV_ON_TO_FIRST(root, rg_start) \
        } \
    }
/* Does it begin with one byte, that may be missing where the rest is not? Then that is looked for before the rest is, and tried where it is far; a literal
 * is told as soon. The rest is looked for up to a place not far behind that byte: where it is not there, on to the next such byte that can come to what is
 * behind that place. Where the way back comes to the same byte again, all that follows is looked through: so that all ways back are one pass. */
#define RG_PRIV_IS_LED_BY_BYTE(root) \
    (RG_PRIV_OF_BYTE(start_##root) && rg_min_##root > 0 && \
     (RG_PRIV_IS_BY_LINE_END(root) ? !RG_PRIV_IS_AT_LINE_END(root) : RG_PRIV_IS_BY_WAYS(root) && RG_PRIV_MAY_LACK(rg_edge0_start_##root)))
#define RG_PRIV_INNER_WINDOW RG_PRIV_ALONE_BEHIND
#define RG_PRIV_SEEK_INNER_OF(root, p, end) \
    (RG_PRIV_IS_BY_WAYS(root) ? RG_PRIV_SEEK_WAYS_FROM(root, p, end) : RG_PRIV_SEEK_LITERAL_OF(root, rg_inner_##root, p))
#define RG_PRIV_SEEK_INNER_FROM(root, start, end, hit) rg_seek_inner_##root(start, end, hit)
/* The first place from start on from which a match can come to the place p, over bytes of a set. */
#define RG_PRIV_INNER_TAIL(root, start, p) \
    (RG_PRIV_IS_LED_ONCE(root) ? rg_priv_one_back(start, RG_PRIV_BACK_TO(root, start, p, RG_PRIV_INNER_REST(root, 0), RG_PRIV_INNER_REST(root, 1))) \
                               : RG_PRIV_BACK_TO(root, start, p, RG_PRIV_INNER_LEADS(root, 0), RG_PRIV_INNER_LEADS(root, 1)))
#define RG_PRIV_IS_LED_ONCE(root) ((rg_once_##root & RG_PRIV_LEAD_ONCE) != 0 && !RG_PRIV_IS_BY_LINE_END(root))
#define RG_PRIV_INNER_REST(root, w) (rg_inner_lead_##root##_##w & ~(0ULL | rg_first_##root##_##w))
#define RG_PRIV_INNER_LEADS(root, w) (RG_PRIV_IS_BY_LINE_END(root) ? 0ULL | rg_ascii_##root##_##w : 0ULL | rg_inner_lead_##root##_##w)
#define RG_PRIV_BACK_TO(root, start, p, w0, w1) \
    rg_priv_back_over((uint64_t)((p) - (start)) > (uint64_t)rg_max_##root ? (p) - (size_t)rg_max_##root : (start), p, w0, w1)

/* Called by api/engine.h: a search begins where the end can be come to, or a literal that is near it. */
#define RG_PRIV_BEGIN_NEAR_END(root) \
    if (RG_PRIV_IS_FROM_END(root) && rg_search && !rg_again && !rg_more) { \
        RG_PRIV_ENUM { rg_left_behind = RG_PRIV_MORE_OF(rg_ends_##root, 1) - 1, rg_from_literal = rg_inner_rest_##root + 0LL + rg_left_behind }; \
        if (!RG_PRIV_LANDMARK_IS_GOOD(rg_inner_##root) || rg_inner_rest_##root >= RG_PRIV_FAR || \
            (RG_PRIV_IS_OF_WAYS(rg_inner_##root) && !RG_PRIV_IS_BY_WAYS(root))) { \
            if ((uint64_t)(rg_end - rg_start) > (uint64_t)rg_left_behind) \
                rg_start = RG_PRIV_BACK_FROM_END(root, rg_start, rg_end - (size_t)rg_left_behind); \
        } else if ((uint64_t)(rg_end - rg_start) > (uint64_t)rg_from_literal) { \
            const unsigned char *const rg_found = RG_PRIV_SEEK_INNER_OF(root, rg_end - (size_t)rg_from_literal, rg_end); \
            if (rg_found == rg_end) goto rg_done; \
            rg_start = RG_PRIV_INNER_TAIL(root, rg_start, rg_found); \
        } \
    }

#endif

#endif
