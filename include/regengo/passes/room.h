/* room.h - how many bytes are left where a node starts, declared at OPEN_, parents first: so that nobody looks for the end of the
 * subject byte by byte.
 *
 * Every attempt starts with the pattern's least length in front of it. From then on, what must still come is kept room for: a
 * run stops that many bytes before the end; a round, or a way that is longer than the shortest, looks once whether it has room
 * for itself and for that (code_loop.h, code.h).
 *
 *   rg_after_k             so many bytes at least come after k in every match, or before the way back into k is closed.
 *                          Wherever k is done, they are left, or it fails. 0 in a look-around. May err: downwards.
 *   rg_borrows_k           of a sequence: a byte that is lent (choice.h) in it may be one of these, so that one is missing until
 *                          it is done; rg_owed_k: k stands in such a one.
 *   rg_trails_k            k comes right behind a byte that may be lent, whose look has told whether there is one for k, too
 *                          (rg_alone, code_run.h).
 *   rg_unrolls_k           of a loop: its rounds are few, short, and without a frame: the code of one is compiled once for each, and
 *                          what the rounds to come take (rg_ahead, a constant in each) is kept room for.
 *   rg_unrolled_k          k stands in the body of such a loop, if not 0. RG_PRIV_GOES_AHEAD: what is left there, and is to be left
 *                          behind k, are rg_ahead bytes more than rg_room_k and rg_after_k say.
 *   rg_spare_k             of a loop: so many bytes are left after each of its rounds: rg_after_k, but for possessive ones.
 *   rg_room_k              so many bytes at least are left where k starts: the least that it takes, and those. A sequence hands
 *                          them on, and what may take more than its least looks for more (code.h). 0 in a look-around.
 *   rg_boxes_k             of a sequence: it is a box (box.h) that one look tells all of; rg_boxed_k: such a look has told k.
 */
#ifndef RG_PASSES_ROOM_H
#define RG_PASSES_ROOM_H

#include "../run/vector.h"
#include "box.h"
#include "depth.h"
#include "seek.h"

#define RG_PRIV_ROOM_OF(k, after, owed, boxed, trails, unrolled) \
    RG_PRIV_ENUM { rg_after_##k = RG_PRIV_IS_MATCHED(k) ? (after) : 0LL }; \
    RG_PRIV_ENUM { rg_room_##k = RG_PRIV_IS_MATCHED(k) ? RG_PRIV_PLUS(rg_min_##k, rg_after_##k) : 0LL }; \
    enum { rg_owed_##k = (owed), rg_boxed_##k = (boxed), rg_trails_##k = (trails), rg_unrolled_##k = (unrolled) };
#define RG_PRIV_ROOM_OF_ROOT(k) RG_PRIV_ROOM_OF(k, 0, 0, 0, 0, 0)
/* Is k part of the match, not of what is looked at around it? */
#define RG_PRIV_IS_MATCHED(k) (rg_low_##k < RG_PRIV_FAR)

#define RG_PRIV_MAY_BE_LENT(i) (rg_leans_##i && rg_flat_##i && rg_min_##i == 0 && rg_max_##i == 1)
/* One look behind the sequence is cheaper than one at each byte that is lent. */
#define RG_PRIV_BORROWS(k, i) (RG_PRIV_MAY_BE_LENT(i) && rg_after_##k > 1)

/* Is one look at a box cheaper than one for each of its parts? */
#ifdef RG_PRIV_BLOCK_VECTOR
#define RG_PRIV_BOX_PAYS(k) (rg_box_##k >= 4 && rg_box_looks_##k >= (rg_box_second_##k != 0 ? 5 : 3))
#else
#define RG_PRIV_BOX_PAYS(k) 0
#endif

#define RG_PRIV_GOES_AHEAD 1
#define RG_PRIV_APART_FROM(k) (rg_unrolled_##k != 0 ? 2 : 0)

/* Something must come after the loop, so that every node in it sees that room is to be kept. */
#define RG_PRIV_UNROLLS(k, i, lo, form) \
    (RG_PRIV_IS_EXACT(form) && (lo) > 1 && (lo) <= RG_PRIV_FEW_ROUNDS && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && \
     rg_unrolled_##k == 0 && !rg_busy_##i && !rg_logs_##i && rg_min_##i > 0 && rg_max_##i <= RG_PRIV_SHORT_ROUND && \
     rg_states_##k <= RG_PRIV_FEW_STATES && rg_after_##k > 0)
#define RG_PRIV_IS_EXACT(form) RG_PRIV_SECOND(RG_PRIV_IS_EXACT_##form, 0)
#define RG_PRIV_IS_EXACT_0LOOP_0EXACT ~, 1
/* Where code is to be small, none is compiled more than once. */
#ifdef __OPTIMIZE_SIZE__
#define RG_PRIV_FEW_ROUNDS 0
#else
#define RG_PRIV_FEW_ROUNDS 4
#endif
#define RG_PRIV_SHORT_ROUND 16
#define RG_PRIV_FEW_STATES 8

#define RG_PRIV_ROOMS(ops) RG_PRIV_WALK(RG_PRIV_ROOMS_A ops (0STOP, ~);)
#define RG_PRIV_ROOMS_A(op, ...) RG_PRIV_ROOMS_##op(__VA_ARGS__) RG_PRIV_ROOMS_B
#define RG_PRIV_ROOMS_B(op, ...) RG_PRIV_ROOMS_##op(__VA_ARGS__) RG_PRIV_ROOMS_A
#define RG_PRIV_ROOMS_0STOP(...) struct

#define RG_PRIV_ROOMS_0EMPTY(...)
#define RG_PRIV_ROOMS_0NEVER(...)
#define RG_PRIV_ROOMS_0BYTES(...)
#define RG_PRIV_ROOMS_0RANGE(...)
#define RG_PRIV_ROOMS_0SET(...)
#define RG_PRIV_ROOMS_0MEMBERS(...)
#define RG_PRIV_ROOMS_0UNION(...)
#define RG_PRIV_ROOMS_0CLASS(...)
#define RG_PRIV_ROOMS_0ITEM(...)
#define RG_PRIV_ROOMS_0ASSERT(...)
#define RG_PRIV_ROOMS_0OPEN_SEQ(k, i, j) \
    enum { rg_boxes_##k = !rg_boxed_##k && RG_PRIV_BOX_PAYS(k), rg_borrows_##k = RG_PRIV_BORROWS(k, i) }; \
    RG_PRIV_ROOM_OF(i, RG_PRIV_PLUS(rg_after_##k, rg_min_##j), rg_borrows_##k, rg_boxed_##k || rg_boxes_##k, rg_trails_##k, \
                    rg_unrolled_##k) \
    RG_PRIV_ROOM_OF(j, rg_after_##k - rg_borrows_##k, rg_borrows_##k || rg_owed_##k, rg_boxed_##k || rg_boxes_##k, \
                    RG_PRIV_MAY_BE_LENT(i), rg_unrolled_##k)
#define RG_PRIV_ROOMS_0CLOSE_SEQ(...)
#define RG_PRIV_ROOMS_0OPEN_ALT(k, i, j) \
    RG_PRIV_ROOM_OF(i, rg_after_##k, 0, 0, 0, rg_unrolled_##k) RG_PRIV_ROOM_OF(j, rg_after_##k, 0, 0, 0, rg_unrolled_##k)
#define RG_PRIV_ROOMS_0MID_ALT(...)
#define RG_PRIV_ROOMS_0CLOSE_ALT(...)
#define RG_PRIV_ROOMS_0OPEN_LOOP(k, i, lo, hi, kind, form, word) \
    RG_PRIV_ENUM { rg_spare_##k = RG_PRIV_IS_POSSESSIVE(kind) ? 0LL : 0LL + rg_after_##k }; \
    enum { rg_unrolls_##k = RG_PRIV_UNROLLS(k, i, lo, form) }; \
    RG_PRIV_ROOM_OF(i, rg_spare_##k, 0, 0, 0, \
                    rg_unrolls_##k                ? RG_PRIV_GOES_AHEAD \
                    : RG_PRIV_IS_POSSESSIVE(kind) ? RG_PRIV_APART_FROM(k) \
                                                  : 0 + rg_unrolled_##k)
#define RG_PRIV_ROOMS_0CLOSE_LOOP(...)
#define RG_PRIV_ROOMS_0OPEN_CAPTURE(k, i, name) RG_PRIV_ROOM_OF(i, rg_after_##k, 0, rg_boxed_##k, 0, rg_unrolled_##k)
#define RG_PRIV_ROOMS_0CLOSE_CAPTURE(...)
#define RG_PRIV_ROOMS_0OPEN_ATOMIC(k, i) RG_PRIV_ROOM_OF(i, 0, 0, 0, 0, RG_PRIV_APART_FROM(k))
#define RG_PRIV_ROOMS_0CLOSE_ATOMIC(...)
#define RG_PRIV_ROOMS_0OPEN_LOOK(k, i, kind) RG_PRIV_ROOM_OF(i, 0, 0, 0, 0, RG_PRIV_APART_FROM(k))
#define RG_PRIV_ROOMS_0CLOSE_LOOK(...)
#define RG_PRIV_ROOMS_0BACKREF(...)
#define RG_PRIV_ROOMS_0WHEN(...)
#define RG_PRIV_ROOMS_0CALL(...)
#define RG_PRIV_ROOMS_0UTF8(...)
#define RG_PRIV_ROOMS_0INTEGER(...)
#define RG_PRIV_ROOMS_0TAKE(...)
#define RG_PRIV_ROOMS_0IBYTES(...)
#define RG_PRIV_ROOMS_0IRANGE(...)
#define RG_PRIV_ROOMS_0ISET(...)
#define RG_PRIV_ROOMS_0IMEMBERS(...)
#define RG_PRIV_ROOMS_0IBACKREF(...)
#define RG_PRIV_ROOMS_0ERROR(...)

#endif
