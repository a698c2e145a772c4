/* outside.h - on how many bytes outside of a match it depends: Name_LOOK_BEHIND and Name_LOOK_AHEAD.
 *
 * An attempt looks at bytes before its start (look-behind, boundaries) and behind its end: a greedy run ends because the next byte is not of
 * its set, and what was tried before another way was found may have gone further than that. So each node tells, of an attempt that
 * may end anywhere (prefix, find), children first:
 *
 *   rg_farthest_k     whether k succeeds, and where, depends on so many bytes from its start on at most, those that it takes included.
 *   rg_miss_k      where k fails, that is due to so many at most.
 *   rg_past_k      where k has come to an end, by whatever way, that depends on so many bytes behind this end at most.
 *   rg_retreat_k   0: of the ends that k has from one start, only the first can lead to a match. Else, less one: an end lies so many
 *                  bytes at most before one that was tried earlier.
 *
 * All may err upwards; RG_PRIV_FAR is no bound. There is always a byte more to depend on, or none: that nothing comes after the last
 * byte counts as one. What is semantics here, not what code looks at: bytes that were read, but could not have changed the answer, do
 * not count.
 */
#ifndef RG_LEARN_OUTSIDE_H
#define RG_LEARN_OUTSIDE_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/forms.h"
#include "back.h"
#include "follow.h"
#endif

/* Any length between the two. */
#define RG_PRIV_PLAY(k) RG_PRIV_MINUS(rg_max_##k, rg_min_##k)

#define RG_PRIV_OUTSIDE_FACT(k, farthest, miss, past, retreat) \
    RG_PRIV_ENUM { rg_farthest_##k = farthest, rg_miss_##k = miss, rg_past_##k = past, rg_retreat_##k = retreat };

/* What has no choice in it: it takes its bytes, and looks at no other. The names of its constants are not there. One name or number each. */
#define RG_PRIV_OUT_FARTHEST(f, i) RG_PRIV_LOOSE_OR_##f(rg_farthest_##i, rg_max_##i)
#define RG_PRIV_OUT_MISS(f, i) RG_PRIV_LOOSE_OR_##f(rg_miss_##i, rg_max_##i)
#define RG_PRIV_OUT_PAST(f, i) RG_PRIV_LOOSE_OR_##f(rg_past_##i, 0)
#define RG_PRIV_OUT_RETREAT(f, i) RG_PRIV_LOOSE_OR_##f(rg_retreat_##i, 0)

#define RG_PRIV_OUTSIDE_ROOT(k, form) RG_PRIV_IF_TIGHT_##form(RG_PRIV_OUTSIDE_FACT, k, rg_max_##k, rg_max_##k, 0, 0)

#define RG_PRIV_OUTSIDE(closes) RG_PRIV_WALK(RG_PRIV_OUTSIDE_A closes (0STOP, ~);)
#define RG_PRIV_OUTSIDE_A(op, ...) RG_PRIV_OUTSIDE_##op(__VA_ARGS__) RG_PRIV_OUTSIDE_B
#define RG_PRIV_OUTSIDE_B(op, ...) RG_PRIV_OUTSIDE_##op(__VA_ARGS__) RG_PRIV_OUTSIDE_A
#define RG_PRIV_OUTSIDE_0STOP(...) struct

#define RG_PRIV_OUTSIDE_0ONE(...)
#define RG_PRIV_OUTSIDE_0TEXT(...)
#define RG_PRIV_OUTSIDE_0WORDS(k, ...) \
    RG_PRIV_OUTSIDE_FACT(k, rg_max_##k, rg_max_##k, RG_PRIV_PLAY(k), RG_PRIV_SETTLES(k, RG_PRIV_PLUS(1, RG_PRIV_PLAY(k))))
#define RG_PRIV_OUTSIDE_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_LEAF_OUTSIDE_##kind(k, __VA_ARGS__)
#define RG_PRIV_OUTSIDE_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_OUTSIDE_PARTS, k, i, j, f, g)
#define RG_PRIV_OUTSIDE_0CLOSE_ALT(k, i, j, fold, f, g) \
    RG_PRIV_ENUM { \
        rg_farthest_##k = RG_PRIV_MORE_OF(RG_PRIV_OUT_FARTHEST(f, i), RG_PRIV_OUT_FARTHEST(g, j)), \
        rg_missed_##k = RG_PRIV_MORE_OF(RG_PRIV_OUT_MISS(f, i), RG_PRIV_OUT_MISS(g, j)), rg_miss_##k = RG_PRIV_MISSES(k), \
        rg_apart_ways_##k = RG_PRIV_WAYS_ARE_APART(i, j), rg_out_##k##_0 = RG_PRIV_PLAY(k), \
        rg_retreat_##k = !rg_follow_fails_##k || (rg_apart_ways_##k && RG_PRIV_OUT_RETREAT(f, i) == 0 && RG_PRIV_OUT_RETREAT(g, j) == 0) \
                             ? 0LL : RG_PRIV_SUM_OF(1, rg_out_##k##_0), \
        rg_tried_##k = rg_apart_ways_##k     ? 1LL \
                       : rg_retreat_##k == 0 ? 0LL + RG_PRIV_OUT_MISS(f, i) \
                                             : 0LL + RG_PRIV_OUT_FARTHEST(f, i), \
        rg_past_either_##k = RG_PRIV_MORE_OF(RG_PRIV_OUT_PAST(f, i), RG_PRIV_OUT_PAST(g, j)), \
        rg_out_##k##_1 = RG_PRIV_MINUS(rg_tried_##k, rg_min_##j), rg_past_##k = RG_PRIV_MORE_OF(rg_past_either_##k, rg_out_##k##_1) \
    };
#define RG_PRIV_OUTSIDE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_IF_LOOSE_##h(RG_PRIV_OUTSIDE_LOOP, k, i, f, lo, hi, kind)
#define RG_PRIV_OUTSIDE_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_OUTSIDE_SAME, k, i, rg_retreat_##i)
#define RG_PRIV_OUTSIDE_0CLOSE_ATOMIC(k, i, j, fold, f) \
    RG_PRIV_OUTSIDE_FACT(k, RG_PRIV_OUT_FARTHEST(f, i), RG_PRIV_OUT_MISS(f, i), RG_PRIV_OUT_PAST(f, i), 0)
#define RG_PRIV_OUTSIDE_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    RG_PRIV_ENUM { \
        rg_farthest_##k = RG_PRIV_IS_BEHIND(kind) ? RG_PRIV_MINUS(RG_PRIV_OUT_FARTHEST(f, i), rg_min_##i) : RG_PRIV_OUT_FARTHEST(f, i), \
        rg_miss_##k = rg_farthest_##k, rg_past_##k = rg_farthest_##k, rg_retreat_##k = 0 \
    };

#define RG_PRIV_OUTSIDE_SAME(k, i, retreat) \
    RG_PRIV_OUTSIDE_FACT(k, rg_farthest_##i, rg_miss_##i, rg_past_##i, retreat)

/* Nothing that comes later can fail: the first end is the only one. */
#define RG_PRIV_SETTLES(k, retreat) (!rg_follow_fails_##k ? 0LL : 0LL + (retreat))

/* Where it fails only by its head, by the byte at hand. */
#define RG_PRIV_MISSES(k) (!rg_can_fail_##k ? 0LL : rg_headfail_##k ? 1LL : rg_missed_##k)

/* ---- sequences ---- */

/* Of two parts, one may have no choice in it. */
#define RG_PRIV_OUTSIDE_PARTS(k, i, j, f, g) \
    RG_PRIV_LOOSE_OR_##f(RG_PRIV_LOOSE_OR_##g(RG_PRIV_OUTSIDE_SEQ, RG_PRIV_OUTSIDE_LEFT), RG_PRIV_OUTSIDE_RIGHT)(k, i, j)

/* Only the right part has choices: what it does, it does behind the bytes of the left one. */
#define RG_PRIV_OUTSIDE_RIGHT(k, i, j) \
    RG_PRIV_ENUM { \
        rg_farthest_##k = RG_PRIV_SUM_OF(rg_max_##i, rg_farthest_##j), \
        rg_missed_##k = !rg_can_fail_##j ? 0LL + rg_max_##i : RG_PRIV_SUM_OF(rg_max_##i, rg_miss_##j), rg_miss_##k = RG_PRIV_MISSES(k), \
        rg_past_##k = rg_past_##j, rg_retreat_##k = RG_PRIV_SETTLES(k, rg_retreat_##j) \
    };

/* Only the left part has. */
#define RG_PRIV_OUTSIDE_LEFT(k, i, j) \
    RG_PRIV_ENUM { \
        rg_farthest_##k = RG_PRIV_MORE_OF(rg_max_##k, rg_farthest_##i), rg_out_##k##_0 = RG_PRIV_MINUS(rg_retreat_##i, 1), \
        rg_out_##k##_1 = rg_retreat_##i == 0 ? 0LL : RG_PRIV_SUM_OF(rg_out_##k##_0, rg_max_##j), \
        rg_out_##k##_2 = RG_PRIV_MORE_OF(rg_past_##i, rg_out_##k##_1), rg_past_##k = RG_PRIV_MINUS(rg_out_##k##_2, rg_min_##j), \
        rg_out_##k##_3 = RG_PRIV_MORE_OF(rg_past_##i, rg_max_##j), rg_out_##k##_4 = RG_PRIV_SUM_OF(rg_max_##i, rg_out_##k##_3), \
        rg_missed_##k = !rg_can_fail_##j ? 0LL + rg_miss_##i \
                        : rg_retreat_##i != 0 ? 0LL + rg_farthest_##k \
                                              : RG_PRIV_MORE_OF(rg_out_##k##_4, rg_miss_##i), \
        rg_miss_##k = RG_PRIV_MISSES(k), rg_retreat_##k = RG_PRIV_SETTLES(k, rg_retreat_##i) \
    };

/* Both have. Where i has come to before, j was tried, and failed. Step by step: what is named again and again below is one name each, as
 * all of this is text. */
#define RG_PRIV_OUTSIDE_SEQ(k, i, j) \
    RG_PRIV_ENUM { \
        rg_out_##k##_0 = RG_PRIV_SUM_OF(rg_max_##i, rg_farthest_##j), rg_farthest_##k = RG_PRIV_MORE_OF(rg_out_##k##_0, rg_farthest_##i), \
        rg_out_##k##_1 = RG_PRIV_MINUS(rg_retreat_##i, 1), \
        rg_tried_##k = rg_retreat_##i == 0 ? 0LL : RG_PRIV_SUM_OF(rg_out_##k##_1, rg_farthest_##j), \
        rg_past_left_##k = RG_PRIV_MORE_OF(rg_past_##i, rg_tried_##k), rg_out_##k##_2 = RG_PRIV_MINUS(rg_past_left_##k, rg_min_##j), \
        rg_past_##k = RG_PRIV_MORE_OF(rg_out_##k##_2, rg_past_##j), \
        rg_out_##k##_3 = RG_PRIV_MORE_OF(rg_past_##i, rg_miss_##j), rg_out_##k##_4 = RG_PRIV_SUM_OF(rg_max_##i, rg_out_##k##_3), \
        rg_missed_##k = !rg_can_fail_##j ? 0LL + rg_miss_##i \
                        : rg_retreat_##i != 0 ? 0LL + rg_farthest_##k \
                                              : RG_PRIV_MORE_OF(rg_out_##k##_4, rg_miss_##i), \
        rg_miss_##k = RG_PRIV_MISSES(k), rg_out_##k##_5 = RG_PRIV_PLAY(j), rg_out_##k##_6 = RG_PRIV_SUM_OF(rg_retreat_##i, rg_out_##k##_5), \
        rg_retreat_##k = RG_PRIV_SETTLES(k, rg_retreat_##i == 0 ? 0LL + rg_retreat_##j : RG_PRIV_MORE_OF(rg_retreat_##j, rg_out_##k##_6)) \
    };

/* ---- alternatives ---- */

/* The byte at hand tells the way. */
#define RG_PRIV_WAYS_ARE_APART(i, j) \
    (RG_PRIV_DISJOINT(rg_first, i, rg_first, j) && !rg_nullable_##i && !rg_nullable_##j && !(rg_at_end_##i && rg_at_end_##j))

/* ---- loops ---- */

/* Where the next byte tells whether another round begins, rounds that were made are in vain to be given back. A lazy loop comes to its ends
 * in their order, if its rounds have one end each; a greedy one begins a round too many. */
#define RG_PRIV_OUTSIDE_LOOP(k, i, f, lo, hi, kind) \
    RG_PRIV_ENUM { \
        rg_earlier_##k = RG_PRIV_OUT_RETREAT(f, i), rg_out_##k##_0 = RG_PRIV_OUT_FARTHEST(f, i), rg_out_##k##_1 = RG_PRIV_ROUNDS_BEFORE(i, hi, kind), \
        rg_farthest_##k = (hi) == 0 ? 0LL : RG_PRIV_SUM_OF(rg_out_##k##_0, rg_out_##k##_1), rg_out_##k##_2 = RG_PRIV_OUT_MISS(f, i), \
        rg_missed_##k = (lo) == 1 && !RG_PRIV_IS_COUNTED(kind) ? 0LL + rg_out_##k##_2 : 0LL + rg_farthest_##k, rg_miss_##k = RG_PRIV_MISSES(k), \
        rg_apart_rounds_##k = RG_PRIV_ROUNDS_ARE_APART(k, i), rg_out_##k##_3 = RG_PRIV_PLAY(k) \
    }; \
    RG_PRIV_ENUM { \
        rg_retreat_##k = \
            RG_PRIV_IS_POSSESSIVE(kind) || (hi) == 0 || \
                    (rg_earlier_##k == 0 && ((lo) == (hi) || RG_PRIV_IS_COUNTED(kind) || rg_apart_rounds_##k)) \
                ? 0LL \
                : RG_PRIV_SETTLES(k, rg_earlier_##k == 0 && RG_PRIV_IS_LAZY(kind) ? 1LL : RG_PRIV_SUM_OF(1, rg_out_##k##_3)), \
        rg_tried_##k = (lo) == (hi) || RG_PRIV_IS_LAZY(kind) || RG_PRIV_IS_COUNTED(kind) ? 0LL \
                       : rg_apart_rounds_##k ? 1LL : 0LL + rg_out_##k##_2, \
        rg_out_##k##_4 = RG_PRIV_OUT_PAST(f, i), \
        rg_past_##k = rg_earlier_##k != 0 || (rg_retreat_##k != 0 && rg_tried_##k != 0) ? RG_PRIV_MINUS(rg_farthest_##k, rg_min_##k) \
                                              : RG_PRIV_MORE_OF(rg_out_##k##_4, rg_tried_##k) \
    };
/* What rounds before the last one take. */
#define RG_PRIV_ROUNDS_BEFORE(i, hi, kind) \
    (RG_PRIV_IS_COUNTED(kind) ? RG_PRIV_FAR : (hi) == RG_INF ? RG_PRIV_ROUNDS(hi, rg_max_##i) : RG_PRIV_SCALE((hi) - ((hi) > 0), rg_max_##i))
#define RG_PRIV_ROUNDS_ARE_APART(k, i) \
    (rg_to_boundary_##k || RG_PRIV_NEXT_BYTE_TELLS(k, i))
#define RG_PRIV_NEXT_BYTE_TELLS(k, i) \
    (!rg_accepts_##k && RG_PRIV_DISJOINT(rg_first, i, rg_follow, k) && !rg_nullable_##i && !(rg_at_end_##i && rg_follow_at_end_##k))

/* ---- leaves ---- */

/* Takes as many bytes as it looks at; takes none, and looks at one, or none; looks at some behind those that it takes. */
#define RG_PRIV_OUTSIDE_TAKES(k, farthest, past) RG_PRIV_OUTSIDE_FACT(k, farthest, farthest, past, 0)
#define RG_PRIV_OUTSIDE_PLACE(k, behind) RG_PRIV_OUTSIDE_FACT(k, behind, behind, behind, 0)

#define RG_PRIV_LEAF_OUTSIDE_0EMPTY(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 0)
#define RG_PRIV_LEAF_OUTSIDE_0NEVER(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 0)
#define RG_PRIV_LEAF_OUTSIDE_0BEGIN(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 0)
#define RG_PRIV_LEAF_OUTSIDE_0END(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 1)
#define RG_PRIV_LEAF_OUTSIDE_0LINE_BEGIN(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 0)
#define RG_PRIV_LEAF_OUTSIDE_0LINE_END(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 1)
#define RG_PRIV_LEAF_OUTSIDE_0WORD_BOUNDARY(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 1)
#define RG_PRIV_LEAF_OUTSIDE_0NOT_WORD_BOUNDARY(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 1)
#define RG_PRIV_LEAF_OUTSIDE_0BACKREF(k, ...) RG_PRIV_OUTSIDE_TAKES(k, rg_max_##k, 0)
/* Of these two nothing is known: a predicate sees the whole subject, a matcher that is called may be anything. */
#define RG_PRIV_LEAF_OUTSIDE_0WHEN(k, ...) RG_PRIV_OUTSIDE_PLACE(k, RG_PRIV_FAR)
#define RG_PRIV_LEAF_OUTSIDE_0CALL(k, ...) RG_PRIV_OUTSIDE_PLACE(k, RG_PRIV_FAR)
#define RG_PRIV_LEAF_OUTSIDE_0UTF8(k, ...) RG_PRIV_OUTSIDE_TAKES(k, rg_max_##k, 0)
#define RG_PRIV_LEAF_OUTSIDE_0INTEGER(k, ...) RG_PRIV_OUTSIDE_TAKES(k, rg_max_##k, 0)
/* A varint says itself where it ends, a number in digits does not. */
#define RG_PRIV_LEAF_OUTSIDE_0NUMERAL(k, name, notation) RG_PRIV_OUTSIDE_TAKES(k, rg_max_##k, (notation) != RG_PRIV_VARINT)
#define RG_PRIV_LEAF_OUTSIDE_0TAKE(k, ...) RG_PRIV_OUTSIDE_TAKES(k, RG_PRIV_FAR, 0)
#define RG_PRIV_LEAF_OUTSIDE_0ERROR(k, ...) RG_PRIV_OUTSIDE_PLACE(k, 0)

#endif
