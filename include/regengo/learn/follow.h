/* follow.h - what a node learns from its parent, declared at OPEN_, parents first: what comes after it, and where it stands.
 *
 *   rg_follow_k_0 .. _3   the follow set: if the pattern goes on after k with a byte c at hand and succeeds, then c is in the set,
 *                         or k accepts. May err: bytes too many.
 *   rg_accepts_k          the match may end right after k, whatever byte is at hand. May err: towards 1.
 *   rg_wherever_k         if it may, then at any place that k has come to, as nothing stands between that may fail, such as a look. May err:
 *                         towards 0.
 *   rg_follow_at_end_k    what follows k may succeed at the end of the subject. May err: towards 1.
 *   rg_follow_fails_k     what follows k, up to where a way back into k is closed, may fail; RG_PRIV_BY_HEAD: only where no byte of
 *                         the follow set is at hand. May err: towards 1.
 *   rg_follow_boundary_k  whatever k has come to, the pattern goes on only where a word boundary is at hand. May err: towards 0.
 *   rg_reentered_k        the end of the match comes before the way back into k is closed (by RG_ATOMIC or a possessive
 *                         loop): a whole-subject match that stops short comes back. May err: towards 1.
 *   rg_repeats_k          not 0: k may match more than once in one attempt. RG_PRIV_ONLY_LAST: as a round of a chain
 *                         (plan/run_rounds.h), of which only the last is run. May err: towards 1.
 *   rg_bypassed_k         RG_PRIV_LEFT_OUT: a match may leave k out; RG_PRIV_READ: the pattern reads its captures;
 *                         RG_PRIV_TWICE: it has one that is made in more than one place (RG_CAPTURE_AGAIN). Where it is not 0, what an
 *                         abandoned path captured must not be seen. May err: towards bits set.
 *   rg_round_fails_k, rg_round_reentered_k   of a loop: the same of its body.
 *   rg_again_k            of a loop: another round may begin where one ends. May err: towards 1.
 *   rg_to_boundary_k      of a greedy loop: what it gives back is in vain. It is over bytes that are all of words, or all of none, and goes
 *                         on to a word boundary, which is not between two of them: \w+\b. May err: towards 0.
 *   rg_leading_k          not 0: k stands at the start of the pattern: nothing was consumed before it, or a byte that k goes on with,
 *                         and every match passes through it. RG_PRIV_HEAD: it is the very first thing. May err: towards 0.
 *
 * What has a fixed length and no capture in it needs to know none of this, and what has no choice in it no follow set
 * (pattern/ops.h has the forms).
 */
#ifndef RG_LEARN_FOLLOW_H
#define RG_LEARN_FOLLOW_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/forms.h"
#include "../run/byteset.h"
#include "sets.h"
#endif

#define RG_PRIV_ONLY_LAST 2
#define RG_PRIV_HEAD 2
#define RG_PRIV_LEFT_OUT 1
#define RG_PRIV_READ 2
#define RG_PRIV_TWICE 4

/* Of what follows: it cannot fail where a byte of the follow set is at hand. */
#define RG_PRIV_BY_HEAD 2
#define RG_PRIV_FAILS_BEHIND(k, j) \
    (!rg_can_fail_##j ? rg_follow_fails_##k != 0 : RG_PRIV_FAILS_LATER(j) || rg_follow_fails_##k != 0 ? 1 : RG_PRIV_BY_HEAD)

/* Where the way back is closed, the first way that i finds is the only one, whatever comes after it: within i, anything
 * may follow. */
#define RG_PRIV_FOLLOW_ANYTHING(i) RG_PRIV_SET_ALL(rg_follow, i)

/* No byte that may follow is one that k consumes. */
#define RG_PRIV_EATS_NO_FOLLOW(k) \
    (((rg_alphabet_##k##_0 & (0ULL | rg_follow_##k##_0 | rg_follow_##k##_2)) | \
      (rg_alphabet_##k##_1 & (0ULL | rg_follow_##k##_1 | rg_follow_##k##_3))) == 0)

/* The place of the whole pattern: after it comes the end of the match. */
#define RG_PRIV_FOLLOW_ROOT(k) \
    RG_PRIV_SET(rg_follow, k, 0, 0, 0, 0) \
    enum { \
        rg_accepts_##k = 1, rg_wherever_##k = 1, rg_follow_at_end_##k = 1, rg_follow_fails_##k = 0, rg_follow_boundary_##k = 0, \
        rg_reentered_##k = 1, rg_repeats_##k = 0, \
        rg_bypassed_##k = (rg_depends_##k & RG_PRIV_ON_CAPTURES ? RG_PRIV_READ : 0) | (rg_captures_##k >= RG_PRIV_IS_AGAIN ? RG_PRIV_TWICE : 0), \
        rg_leading_##k = RG_PRIV_HEAD \
    }; \
    RG_PRIV_IN_ROUNDS(k, 0)

/* After i comes j, or what follows both where j is nullable. */
#define RG_PRIV_FOLLOW_LEFT_SETS(k, i, j) RG_PRIV_SET_OR_IF(rg_follow, i, rg_first, j, rg_nullable_##j, rg_follow, k)
#define RG_PRIV_FOLLOW_LEFT_PLACE(k, i, j) \
    enum { \
        rg_accepts_##i = rg_nullable_##j && rg_accepts_##k, rg_wherever_##i = !rg_can_fail_##j && rg_wherever_##k, \
        rg_follow_at_end_##i = rg_at_end_##j && rg_follow_at_end_##k, \
        rg_follow_fails_##i = RG_PRIV_FAILS_BEHIND(k, j), \
        rg_follow_boundary_##i = rg_boundary_##j || (rg_max_##j == 0 && rg_follow_boundary_##k), rg_reentered_##i = rg_reentered_##k, \
        rg_repeats_##i = rg_repeats_##k, rg_bypassed_##i = rg_bypassed_##k, rg_leading_##i = rg_leading_##k \
    }; \
    RG_PRIV_IN_ROUNDS_LEFT(k, i, j)
#define RG_PRIV_FOLLOW_RIGHT_PLACE(k, i, j, f) \
    RG_PRIV_FOLLOW_SAME_PLACE(k, j) \
    enum { rg_bypassed_##j = rg_bypassed_##k, rg_leading_##j = rg_leading_##k != 0 && RG_PRIV_IS_BEFORE_ALL_##f(i, j) }; \
    RG_PRIV_IN_ROUNDS(j, 0)

/* Nothing is consumed before j, or one byte that would do for the run j as well: [a-z]\w*. */
#define RG_PRIV_IS_BEFORE_ALL_0ONE(i, j) (rg_uniform_##j && RG_PRIV_WITHIN(rg_first, i, rg_first, j))
#define RG_PRIV_IS_BEFORE_ALL_0TEXT(i, j) (rg_max_##i == 0)
#define RG_PRIV_IS_BEFORE_ALL_0FIXED(i, j) (rg_max_##i == 0)
#define RG_PRIV_IS_BEFORE_ALL_0MARKED(i, j) (rg_max_##i == 0)
#define RG_PRIV_IS_BEFORE_ALL_0LOOSE(i, j) (rg_max_##i == 0)

/* What has the same after it as its parent. */
#define RG_PRIV_FOLLOW_SAME_PLACE(k, i) \
    enum { \
        rg_accepts_##i = rg_accepts_##k, rg_wherever_##i = rg_wherever_##k, rg_follow_at_end_##i = rg_follow_at_end_##k, \
        rg_follow_fails_##i = rg_follow_fails_##k, \
        rg_follow_boundary_##i = rg_follow_boundary_##k, rg_reentered_##i = rg_reentered_##k, rg_repeats_##i = rg_repeats_##k \
    };
#define RG_PRIV_FOLLOW_SAME_SET(k, i) RG_PRIV_SET_COPY(rg_follow, i, rg_follow, k)
#define RG_PRIV_FOLLOW_WAY(k, i) \
    RG_PRIV_FOLLOW_SAME_SET(k, i) \
    RG_PRIV_FOLLOW_SAME_PLACE(k, i) \
    enum { rg_bypassed_##i = RG_PRIV_LEFT_OUT | rg_bypassed_##k, rg_leading_##i = 0 }; \
    RG_PRIV_IN_ROUNDS(i, 0)
#define RG_PRIV_FOLLOW_CAPTURED(k, i) \
    RG_PRIV_FOLLOW_SAME_PLACE(k, i) \
    enum { rg_bypassed_##i = rg_bypassed_##k, rg_leading_##i = rg_leading_##k }; \
    RG_PRIV_IN_ROUNDS_SAME(k, i)

/* What is closed to all that follows. */
#define RG_PRIV_FOLLOW_CLOSED(k, i, fails, leading, bypassed) \
    RG_PRIV_FOLLOW_ANYTHING(i) \
    enum { \
        rg_accepts_##i = 1, rg_wherever_##i = 0, rg_follow_at_end_##i = 1, rg_follow_fails_##i = fails, rg_follow_boundary_##i = 0, rg_reentered_##i = 0, \
        rg_repeats_##i = rg_repeats_##k, rg_bypassed_##i = bypassed | rg_bypassed_##k, rg_leading_##i = leading \
    }; \
    RG_PRIV_IN_ROUNDS(i, 0)

/* After a round of a loop comes another one, or what follows the loop. A possessive loop closes the way back into its
 * rounds, but for those that must still be tried again: the mandatory ones, and one that was empty. The rounds of a
 * counted loop are all mandatory. */
#define RG_PRIV_FOLLOW_ROUND(k, i, lo, hi, kind) \
    RG_PRIV_SET(rg_follow, i, RG_PRIV_ROUND_FOLLOW(k, i, kind, 0), RG_PRIV_ROUND_FOLLOW(k, i, kind, 1), \
                RG_PRIV_ROUND_FOLLOW(k, i, kind, 2), RG_PRIV_ROUND_FOLLOW(k, i, kind, 3)) \
    enum { \
        rg_accepts_##i = RG_PRIV_IS_POSSESSIVE(kind) || rg_accepts_##k, \
        rg_wherever_##i = !RG_PRIV_IS_POSSESSIVE(kind) && !(rg_nullable_##i && rg_can_fail_##i) && rg_wherever_##k, \
        rg_follow_at_end_##i = RG_PRIV_IS_POSSESSIVE(kind) || rg_follow_at_end_##k || ((hi) > 1 && rg_at_end_##i), \
        rg_follow_fails_##i = rg_round_fails_##k, rg_follow_boundary_##i = 0, rg_reentered_##i = rg_round_reentered_##k, \
        rg_repeats_##i = RG_PRIV_ROUND_REPEATS(k, hi), rg_bypassed_##i = ((lo) == 0 ? RG_PRIV_LEFT_OUT : 0) | rg_bypassed_##k, \
        rg_leading_##i = RG_PRIV_HAS_RUN_ROUNDS(k) && (lo) == 1 && rg_leading_##k != 0 \
    }; \
    RG_PRIV_IN_ROUNDS_OF(k, i)
#define RG_PRIV_ROUND_FOLLOW(k, i, kind, w) \
    RG_PRIV_IS_POSSESSIVE(kind) ? ~0ULL : 0ULL | rg_follow_##k##_##w | (rg_again_##k ? rg_first_##i##_##w : 0)
#define RG_PRIV_FOLLOW_IN_LOOP(k, i, lo, hi, kind) \
    RG_PRIV_PLAN_ROUNDS(k, i, lo, hi, kind) \
    enum { \
        rg_again_##k = (hi) > 1 && !RG_PRIV_HAS_RUN_ROUNDS(k), rg_round_fails_##k = RG_PRIV_ROUND_FAILS(k, i, lo, hi, kind), \
        rg_round_reentered_##k = !RG_PRIV_IS_RUN(i, lo, hi, kind) && !RG_PRIV_IS_POSSESSIVE(kind) && rg_reentered_##k, \
        rg_to_boundary_##k = \
            rg_follow_boundary_##k && rg_single_##i && (lo) > 0 && RG_PRIV_IS_GREEDY(kind) && RG_PRIV_HAS_NO_BOUNDARY(i) \
    };
/* Between two of its bytes. */
#define RG_PRIV_HAS_NO_BOUNDARY(i) \
    (((rg_first_##i##_0 & RG_PRIV_WORD_0) | (rg_first_##i##_1 & RG_PRIV_WORD_1)) == 0 || \
     ((rg_first_##i##_0 & ~RG_PRIV_WORD_0) | (rg_first_##i##_1 & ~RG_PRIV_WORD_1) | rg_first_##i##_2 | rg_first_##i##_3) == 0)
/* Can what follows a round fail: what follows the loop, or another round that must be, or that must not be empty? */
#define RG_PRIV_ROUND_FAILS(k, i, lo, hi, kind) \
    (!RG_PRIV_IS_RUN(i, lo, hi, kind) && \
     ((!RG_PRIV_IS_POSSESSIVE(kind) && rg_follow_fails_##k != 0) || \
      ((hi) > 1 && (rg_min_##i == 0 || (lo) > 1 || RG_PRIV_IS_COUNTED(kind)))))

#define RG_PRIV_FOLLOW(opens) RG_PRIV_WALK(RG_PRIV_FOLLOW_A opens (0STOP, ~);)
#define RG_PRIV_FOLLOW_A(op, ...) RG_PRIV_FOLLOW_##op(__VA_ARGS__) RG_PRIV_FOLLOW_B
#define RG_PRIV_FOLLOW_B(op, ...) RG_PRIV_FOLLOW_##op(__VA_ARGS__) RG_PRIV_FOLLOW_A
#define RG_PRIV_FOLLOW_0STOP(...) struct

#define RG_PRIV_FOLLOW_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_FOLLOW_LEFT_SETS, k, i, j) RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_LEFT_PLACE, k, i, j) \
    RG_PRIV_IF_LOOSE_##g(RG_PRIV_FOLLOW_IN_ROUNDS, k, i, j) RG_PRIV_IF_PLACED_##g(RG_PRIV_FOLLOW_RIGHT_PLACE, k, i, j, f)
#define RG_PRIV_FOLLOW_0OPEN_ALT(k, i, j, fold, f, g) \
    RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_WAY, k, i) RG_PRIV_IF_PLACED_##g(RG_PRIV_FOLLOW_WAY, k, j)
#define RG_PRIV_FOLLOW_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_FOLLOW_IN_LOOP, k, i, lo, hi, kind) RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_ROUND, k, i, lo, hi, kind)
#define RG_PRIV_FOLLOW_0OPEN_CAPTURE(k, i, j, fold, f, h, ...) \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_FOLLOW_SAME_SET, k, i) RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_CAPTURED, k, i)
#define RG_PRIV_FOLLOW_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_CLOSED, k, i, 0, rg_leading_##k, 0)
#define RG_PRIV_FOLLOW_0OPEN_LOOK(k, i, j, fold, f, kind) \
    RG_PRIV_IF_PLACED_##f(RG_PRIV_FOLLOW_CLOSED, k, i, RG_PRIV_IS_BEHIND(kind) && rg_min_##i != rg_max_##i, 0, \
                              (RG_PRIV_IS_NEGATIVE(kind) ? RG_PRIV_LEFT_OUT : 0))

#endif
