/* peek.h - an optional byte before others of its kind: 1? before \d?\d and a dot, as in the octets of an IPv4 address.
 *
 * Idea: what follows begins with bytes of one set, of which it needs one and gives none back; no such byte may stand behind it.
 * The optional byte is taken where the byte after it is of that set: without it, the same would end at the same place, or one byte
 * earlier, before a byte that cannot follow. So there is no way back, and no frame.
 * Without it (RG_NO_PEEK) the byte is taken, and a frame remembers the way without it.
 *
 *   rg_uniform_follow_k   right after k come uniform nodes (learn/uniform.h) over k's follow set that need one byte and give none
 *                         back. May err: towards 0.
 *   rg_peeks_k            of a loop: it is such an optional byte.
 */
#ifndef RG_PLAN_PEEK_H
#define RG_PLAN_PEEK_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#include "../learn/uniform.h"
#endif

#ifdef RG_NO_PEEK

#define RG_PRIV_PEEK(opens)
#define RG_PRIV_PEEK_ROOT(k)
#define RG_PRIV_LOOP_PEEKS(k, i, lo, hi, kind) 0

#else

/* ---- facts: parents first ---- */

#define RG_PRIV_PEEK_ROOT(k) RG_PRIV_PEEK_FACT(k, 0)
#define RG_PRIV_PEEK_FACT(k, so) enum { rg_uniform_follow_##k = so };

#define RG_PRIV_PEEK(opens) RG_PRIV_WALK(RG_PRIV_PEEK_A opens (0STOP, ~);)
#define RG_PRIV_PEEK_A(op, ...) RG_PRIV_PEEK_##op(__VA_ARGS__) RG_PRIV_PEEK_B
#define RG_PRIV_PEEK_B(op, ...) RG_PRIV_PEEK_##op(__VA_ARGS__) RG_PRIV_PEEK_A
#define RG_PRIV_PEEK_0STOP(...) struct

#define RG_PRIV_PEEK_0OPEN_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IN_LOOSE_##h(RG_PRIV_PEEK_SEQ, k, i, j, f, g)
#define RG_PRIV_PEEK_0OPEN_ALT(k, i, j, fold, f, g) RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, 0) RG_PRIV_IF_LOOSE_##g(RG_PRIV_PEEK_FACT, j, 0)
#define RG_PRIV_PEEK_0OPEN_LOOP(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, 0)
#define RG_PRIV_PEEK_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, 0)
#define RG_PRIV_PEEK_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, 0)
#define RG_PRIV_PEEK_0OPEN_LOOK(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, 0)

#define RG_PRIV_PEEK_SEQ(k, i, j, f, g) \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_PEEK_FACT, i, RG_PRIV_FOLLOWED_BY_UNIFORM(k, j)) RG_PRIV_IF_LOOSE_##g(RG_PRIV_PEEK_FACT, j, rg_uniform_follow_##k)
#define RG_PRIV_FOLLOWED_BY_UNIFORM(k, j) \
    (rg_uniform_##j && (rg_min_##j == 1   ? RG_PRIV_GIVES_NOTHING(k, j) \
                        : rg_min_##j == 0 ? rg_uniform_follow_##k && RG_PRIV_SAME_SET(rg_first, j, rg_follow, k) \
                                          : 0))
/* None that may follow it is one of its own, or nothing after it fails. */
#define RG_PRIV_GIVES_NOTHING(k, j) \
    (RG_PRIV_DISJOINT(rg_first, j, rg_follow, k) ? !rg_accepts_##k || !rg_follow_fails_##k : !rg_follow_fails_##k && !rg_reentered_##k)

/* ---- choice ---- */

#define RG_PRIV_LOOP_PEEKS(k, i, lo, hi, kind) \
    (rg_uniform_follow_##k && (lo) == 0 && (hi) == 1 && rg_single_##i && RG_PRIV_IS_GREEDY(kind) && \
     RG_PRIV_WITHIN(rg_first, i, rg_follow, k))

#endif

/* ---- code, called by emit/run.h ---- */

/* What follows needs a byte of its own first set, and the optional one is such a byte: so that is looked at first, by either way. */
#define RG_PRIV_RUN_PEEKS(k, i) \
    if (RG_PRIV_AT_END_BEHIND(k) || !RG_PRIV_IN_FOLLOW(k, *rg_p)) RG_PRIV_FAIL; \
    if (rg_p != RG_PRIV_RUN_END(k) && RG_PRIV_IS_BODY(i, *rg_p) && (RG_PRIV_AFTER(k) > 1 || !RG_PRIV_IS_END(rg_p + 1)) && \
        RG_PRIV_IN_FOLLOW(k, rg_p[1])) \
        rg_p++;

#endif
