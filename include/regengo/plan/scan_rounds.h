/* scan_rounds.h - rounds of one byte are scanned, not run one by one: "(?:[^"\\]|\\.)*", .*?-->, (?:[^"]|"")*, (?:[ab]|k+)+?abcd.
 *
 * Idea: at the head of a loop, a byte that only one way of its round begins with, and that is all of that way, is a whole round. As long as such
 * bytes come with which the loop cannot be left, or need not be, the rounds are as good as done: a run over that set, by vectors.
 * So it is where the way is a run of such bytes that may give back: rounds of one byte each come to the same places.
 * Sound where rounds are not counted and not remembered, and such a round leaves nothing behind: no capture, no frame. Where a round
 * leaves a frame, or the loop is lazy, only over bytes that cannot follow it; or that may, but not before the byte behind them (decided.h).
 * Without it (RG_NO_SCAN_ROUNDS) each such byte is a round with a choice before it.
 *
 *   rg_entire_k_0 .. _3   bytes which, where they stand at hand, are all that k matches there, in one way, or begin a run of them that is. May
 *                         err: bytes too few.
 *   rg_plain_k_0 .. _3   of a loop: bytes that are scanned over at its head. May err: bytes too few.
 *   rg_doubtful_k_0 .. _3 of a lazy loop: bytes that are a round as well, but may follow it, as the byte behind them tells. May err: bytes too few.
 */
#ifndef RG_PLAN_SCAN_ROUNDS_H
#define RG_PLAN_SCAN_ROUNDS_H

#ifndef RG_PRIV_IN_ORDER
#include "choice.h"
#endif

#ifdef RG_NO_SCAN_ROUNDS

#define RG_PRIV_ENTIRES(opens, closes)
#define RG_PRIV_PLAIN_WORD(k, w) 0ULL
#define RG_PRIV_SCAN_ROUNDS(k, i, hi, kind)

#else

/* Walks only where there is a loop without a bound that runs round by round. */
#define RG_PRIV_ENTIRES(opens, closes) RG_PRIV_CAT(RG_PRIV_ENTIRES_, RG_PRIV_IS_EMPTY(RG_PRIV_LONG_LOOPS(opens)))(closes)
#define RG_PRIV_ENTIRES_1(closes)
#define RG_PRIV_ENTIRES_0(closes) RG_PRIV_ENTIRE(closes)
#define RG_PRIV_LONG_LOOPS(opens) RG_PRIV_END(RG_PRIV_LONG_LOOPS_A opens)
#define RG_PRIV_LONG_LOOPS_A(op, ...) RG_PRIV_LONG_LOOPS_##op(__VA_ARGS__) RG_PRIV_LONG_LOOPS_B
#define RG_PRIV_LONG_LOOPS_B(op, ...) RG_PRIV_LONG_LOOPS_##op(__VA_ARGS__) RG_PRIV_LONG_LOOPS_A
#define RG_PRIV_LONG_LOOPS_A_END
#define RG_PRIV_LONG_LOOPS_B_END
#define RG_PRIV_LONG_LOOPS_0OPEN_SEQ(...)
#define RG_PRIV_LONG_LOOPS_0OPEN_ALT(...)
#define RG_PRIV_LONG_LOOPS_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_SECOND(RG_PRIV_LONG_WAY_##way, )
#define RG_PRIV_LONG_LOOPS_0OPEN_CAPTURE(...)
#define RG_PRIV_LONG_LOOPS_0OPEN_ATOMIC(...)
#define RG_PRIV_LONG_LOOPS_0OPEN_LOOK(...)
#define RG_PRIV_LONG_WAY_0LOOP_0LONG ~, 1
#define RG_PRIV_LONG_WAY_0LOOP_0FROM ~, 1
#define RG_PRIV_LONG_WAY_0ROUNDS ~, 1

#define RG_PRIV_ENTIRE(closes) RG_PRIV_WALK(RG_PRIV_ENTIRE_A closes (0STOP, ~);)
#define RG_PRIV_ENTIRE_A(op, ...) RG_PRIV_ENTIRE_##op(__VA_ARGS__) RG_PRIV_ENTIRE_B
#define RG_PRIV_ENTIRE_B(op, ...) RG_PRIV_ENTIRE_##op(__VA_ARGS__) RG_PRIV_ENTIRE_A
#define RG_PRIV_ENTIRE_0STOP(...) struct

#define RG_PRIV_NOT_ENTIRE(k) RG_PRIV_SET(rg_entire, k, 0, 0, 0, 0)
#define RG_PRIV_ENTIRE_0ONE(...)
#define RG_PRIV_ENTIRE_0TEXT(...)
#define RG_PRIV_ENTIRE_0WORDS(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_ENTIRE_0LEAF(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_ENTIRE_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_NOT_ENTIRE, k)
#define RG_PRIV_ENTIRE_0CLOSE_ALT(k, i, j, fold, f, g) \
    RG_PRIV_SET(rg_entire, k, RG_PRIV_EITHER_ENTIRE(i, j, f, g, 0), RG_PRIV_EITHER_ENTIRE(i, j, f, g, 1), \
                RG_PRIV_EITHER_ENTIRE(i, j, f, g, 2), RG_PRIV_EITHER_ENTIRE(i, j, f, g, 3))
/* The bytes of either way that the other does not begin with, or that are all of both where both are one byte. */
#define RG_PRIV_EITHER_ENTIRE(i, j, f, g, w) \
    (rg_nullable_##i || rg_nullable_##j ? 0ULL \
                                        : (RG_PRIV_ENTIRE_WORD_##f(i, w) & ~(0ULL | rg_first_##j##_##w)) | \
                                              (RG_PRIV_ENTIRE_WORD_##g(j, w) & ~(0ULL | rg_first_##i##_##w)) | \
                                              (rg_single_##i && rg_single_##j ? 0ULL | rg_first_##i##_##w | rg_first_##j##_##w : 0ULL))
#define RG_PRIV_ENTIRE_WORD_0ONE(i, w) (0ULL | rg_first_##i##_##w)
#define RG_PRIV_ENTIRE_WORD_0TEXT(i, w) (rg_single_##i ? 0ULL | rg_first_##i##_##w : 0ULL)
#define RG_PRIV_ENTIRE_WORD_0FIXED(i, w) 0ULL
#define RG_PRIV_ENTIRE_WORD_0MARKED(i, w) 0ULL
#define RG_PRIV_ENTIRE_WORD_0LOOSE(i, w) (0ULL | rg_entire_##i##_##w)
#define RG_PRIV_ENTIRE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_SECOND(RG_PRIV_PLAIN_WAY_##way, RG_PRIV_DROP)(k, i, f, hi, kind) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_ENTIRE_RUN_##f, k, i, f, lo, kind)
#define RG_PRIV_ENTIRE_RUN_0ONE(k, i, f, lo, kind) \
    RG_PRIV_SET(rg_entire, k, RG_PRIV_ENTIRE_RUN(i, f, lo, kind, 0), RG_PRIV_ENTIRE_RUN(i, f, lo, kind, 1), \
                RG_PRIV_ENTIRE_RUN(i, f, lo, kind, 2), RG_PRIV_ENTIRE_RUN(i, f, lo, kind, 3))
#define RG_PRIV_ENTIRE_RUN(i, f, lo, kind, w) \
    ((lo) == 1 && !RG_PRIV_IS_COUNTED(kind) && !RG_PRIV_IS_POSSESSIVE(kind) ? RG_PRIV_ENTIRE_WORD_##f(i, w) : 0ULL)
#define RG_PRIV_ENTIRE_RUN_0TEXT(...) RG_PRIV_ENTIRE_RUN_0ONE(__VA_ARGS__)
#define RG_PRIV_ENTIRE_RUN_0FIXED(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_ENTIRE_RUN_0MARKED(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_ENTIRE_RUN_0LOOSE(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_PLAIN_WAY_0LOOP_0LONG ~, RG_PRIV_PLAINS
#define RG_PRIV_PLAIN_WAY_0LOOP_0FROM ~, RG_PRIV_PLAINS
#define RG_PRIV_PLAIN_WAY_0ROUNDS ~, RG_PRIV_PLAINS
#define RG_PRIV_DROP(...)
#define RG_PRIV_PLAINS(k, i, f, hi, kind) \
    RG_PRIV_SET(rg_plain, k, RG_PRIV_PLAIN_OF(k, i, f, hi, kind, 0), RG_PRIV_PLAIN_OF(k, i, f, hi, kind, 1), \
                RG_PRIV_PLAIN_OF(k, i, f, hi, kind, 2), RG_PRIV_PLAIN_OF(k, i, f, hi, kind, 3)) \
    RG_PRIV_SET(rg_doubtful, k, RG_PRIV_DOUBTFUL_OF(k, i, f, kind, 0), RG_PRIV_DOUBTFUL_OF(k, i, f, kind, 1), \
                RG_PRIV_DOUBTFUL_OF(k, i, f, kind, 2), RG_PRIV_DOUBTFUL_OF(k, i, f, kind, 3))
#define RG_PRIV_PLAIN_OF(k, i, f, hi, kind, w) \
    ((hi) != RG_INF || RG_PRIV_IS_COUNTED(kind)             ? 0ULL \
     : RG_PRIV_IS_LAZY(kind) || 0 + rg_pushes_##k != 0 ? RG_PRIV_ENTIRE_WORD_##f(i, w) & ~(0ULL | rg_follow_##k##_##w) \
                                                            : RG_PRIV_ENTIRE_WORD_##f(i, w))
#define RG_PRIV_DOUBTFUL_OF(k, i, f, kind, w) \
    (RG_PRIV_IS_LAZY(kind) && RG_PRIV_NEXT_IS_TOLD(k) ? RG_PRIV_ENTIRE_WORD_##f(i, w) & rg_follow_##k##_##w : 0ULL)
#define RG_PRIV_ENTIRE_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_NOT_ENTIRE, k)
#define RG_PRIV_ENTIRE_0CLOSE_ATOMIC(k, ...) RG_PRIV_NOT_ENTIRE(k)
#define RG_PRIV_ENTIRE_0CLOSE_LOOK(k, ...) RG_PRIV_NOT_ENTIRE(k)

#define RG_PRIV_PLAIN_WORD(k, w) (0ULL | rg_plain_##k##_##w)

/* ---- code, called by emit/loop.h at the head of the loop ---- */

/* Where the loop may be left whatever byte is at hand, each round has a choice before it. What rounds need at least is left for them. */
#define RG_PRIV_SCANS_ROUNDS(k, hi, kind) \
    ((hi) == RG_INF && !RG_PRIV_IS_COUNTED(kind) && rg_shape_##k == RG_PRIV_ROUND_BY_ROUND && !rg_counted_##k && !rg_logs_round_##k && \
     (RG_PRIV_PLAIN_WORD(k, 0) | RG_PRIV_PLAIN_WORD(k, 1) | RG_PRIV_PLAIN_WORD(k, 2) | RG_PRIV_PLAIN_WORD(k, 3)) != 0 && \
     !(rg_accepts_##k && !rg_full && (RG_PRIV_IS_LAZY(kind) || RG_PRIV_PUSHES(k))))
#define RG_PRIV_IS_ROUND(k, p) (rg_priv_has(*(p), RG_PRIV_WORDS(rg_doubtful, k)) && !RG_PRIV_IS_NEXT(k, (p)[1]))
#define RG_PRIV_SCAN_ROUNDS(k, i, hi, kind) \
    if (RG_PRIV_SCANS_ROUNDS(k, hi, kind) && !(rg_may_remember && rg_remembers)) { \
        const unsigned char *const rg_stop = rg_end - RG_PRIV_SPARE(k), *const rg_head = rg_p; \
        if ((uintptr_t)rg_p < (uintptr_t)rg_stop) rg_p = RG_PRIV_SCAN(k, i); \
        while (RG_PRIV_IS_LAZY(kind) && (uintptr_t)rg_p + 1 < (uintptr_t)rg_stop && RG_PRIV_IS_ROUND(k, rg_p)) { \
            rg_p++; \
            rg_p = RG_PRIV_SCAN(k, i); \
        } \
        RG_PRIV_SPEND(rg_p - rg_head); \
    }

#endif

#endif
