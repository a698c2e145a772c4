/* split_tail.h - a pattern that ends with a run, a byte of its set, and that run again: [\w.]+\.[\w.]+ of an e-mail address.
 *
 * Idea: the first run stops before the last such byte that one of the set follows: two bytes tell. Nothing can fail from there on,
 * and the second run ends where the first had ended (rg_reach): no frame, and no byte is looked at twice. It replaces: run to the
 * end, give back byte by byte, push what is left, run again.
 * Sound where nothing comes after it and the way back is open to the end of the match; only for sets of bytes below 128.
 * Without it (RG_NO_SPLIT_TAIL) both are ordinary runs.
 *
 *   rg_last_run_k_0, _1   k ends with a greedy run (facts.h) over this set; else 0, and so it may err.
 *   rg_run_byte_k_0, _1   k ends with such a run and one byte of its set: [\w.]+\.; else 0, as above.
 *   rg_byte_run_k_0, _1   k is one byte of this set, and then a run over it: \.[\w.]+; else 0, as above.
 *   rg_split_k            k has such a part of the pattern's end: RG_PRIV_SPLIT_RUN: k ends with the first run;
 *                         RG_PRIV_SPLIT_RUN_BYTE: and with the byte after it; RG_PRIV_SPLIT_BYTE_RUN: k is the byte and the second
 *                         run; RG_PRIV_SPLIT_REST: k is the second run. May err: towards 0.
 *   rg_splits_k           of a sequence: what of that its left part is, if the split is between its parts.
 */
#ifndef RG_PLAN_SPLIT_TAIL_H
#define RG_PLAN_SPLIT_TAIL_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#endif

#define RG_PRIV_SPLIT_RUN 1
#define RG_PRIV_SPLIT_BYTE_RUN 2
#define RG_PRIV_SPLIT_REST 3
#define RG_PRIV_SPLIT_RUN_BYTE 4

#ifdef RG_NO_SPLIT_TAIL

#define RG_PRIV_TAILS(closes)
#define RG_PRIV_SPLITS(opens)
#define RG_PRIV_SPLIT_ROOT(k)
#define RG_PRIV_SPLIT(k) 0

#else

/* ---- facts: what a node ends with ---- */

#define RG_PRIV_SPLIT(k) (0 + rg_split_##k)
#define RG_PRIV_TAIL_FACT(name, k, w0, w1) RG_PRIV_ENUM { name##_##k##_0 = w0, name##_##k##_1 = w1 };
#define RG_PRIV_NO_TAIL(k) RG_PRIV_TAIL_FACT(rg_last_run, k, 0, 0) RG_PRIV_NO_BYTE(k)
#define RG_PRIV_NO_BYTE(k) RG_PRIV_TAIL_FACT(rg_run_byte, k, 0, 0) RG_PRIV_TAIL_FACT(rg_byte_run, k, 0, 0)

#define RG_PRIV_TAILS(closes) RG_PRIV_WALK(RG_PRIV_TAILS_A closes (0STOP, ~);)
#define RG_PRIV_TAILS_A(op, ...) RG_PRIV_TAILS_##op(__VA_ARGS__) RG_PRIV_TAILS_B
#define RG_PRIV_TAILS_B(op, ...) RG_PRIV_TAILS_##op(__VA_ARGS__) RG_PRIV_TAILS_A
#define RG_PRIV_TAILS_0STOP(...) struct

#define RG_PRIV_TAILS_0ONE(...)
#define RG_PRIV_TAILS_0TEXT(...)
#define RG_PRIV_TAILS_0WORDS(k, ...) RG_PRIV_NO_TAIL(k)
#define RG_PRIV_TAILS_0LEAF(k, ...) RG_PRIV_NO_TAIL(k)
#define RG_PRIV_TAILS_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_TAIL_OF_SEQ, k, i, j, f, g)
#define RG_PRIV_TAILS_0CLOSE_ALT(k, ...) RG_PRIV_NO_TAIL(k)
#define RG_PRIV_TAILS_0CLOSE_LOOP(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_TAIL_OF_RUN, k)
#define RG_PRIV_TAILS_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_TAIL_OF_RUN, k)
#define RG_PRIV_TAILS_0CLOSE_ATOMIC(k, ...) RG_PRIV_NO_TAIL(k)
#define RG_PRIV_TAILS_0CLOSE_LOOK(k, ...) RG_PRIV_NO_TAIL(k)

#define RG_PRIV_TAIL_OF_RUN(k) RG_PRIV_TAIL_FACT(rg_last_run, k, RG_PRIV_RUN_WORD(k, 0), RG_PRIV_RUN_WORD(k, 1)) RG_PRIV_NO_BYTE(k)
#define RG_PRIV_RUN_WORD(k, w) (rg_run_##k == RG_PRIV_GREEDY_RUN && RG_PRIV_IS_ASCII(rg_first, k) ? 0ULL | rg_first_##k##_##w : 0ULL)
#define RG_PRIV_TAIL_OF_SEQ(k, i, j, f, g) \
    enum { \
        rg_ends_with_byte_##k = rg_single_##j && RG_PRIV_WORD_WITHIN(rg_first_##j##_0, (RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_0))) && \
                                RG_PRIV_WORD_WITHIN(rg_first_##j##_1, (RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_1))) && RG_PRIV_IS_ASCII(rg_first, j), \
        rg_is_byte_run_##k = rg_single_##i && rg_run_##j != 0 && rg_headfail_##j && RG_PRIV_IS_ASCII(rg_first, j) && \
                             RG_PRIV_WITHIN(rg_first, i, rg_first, j) \
    }; \
    RG_PRIV_TAIL_FACT(rg_last_run, k, RG_PRIV_LOOSE_OR_0_##g(rg_last_run_##j##_0), RG_PRIV_LOOSE_OR_0_##g(rg_last_run_##j##_1)) \
    RG_PRIV_TAIL_FACT(rg_run_byte, k, \
                      rg_ends_with_byte_##k ? RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_0) \
                      : rg_single_##j       ? 0ULL \
                                            : 0ULL | RG_PRIV_LOOSE_OR_0_##g(rg_run_byte_##j##_0), \
                      rg_ends_with_byte_##k ? RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_1) \
                      : rg_single_##j       ? 0ULL \
                                            : 0ULL | RG_PRIV_LOOSE_OR_0_##g(rg_run_byte_##j##_1)) \
    RG_PRIV_TAIL_FACT(rg_byte_run, k, rg_is_byte_run_##k ? 0ULL | rg_first_##j##_0 : 0ULL, \
                      rg_is_byte_run_##k ? 0ULL | rg_first_##j##_1 : 0ULL)

/* ---- choice: parents first ---- */

#define RG_PRIV_SPLIT_ROOT(k) RG_PRIV_SPLIT_FACT(k, 0)
#define RG_PRIV_SPLIT_FACT(k, part) enum { rg_split_##k = part };

#define RG_PRIV_SPLITS(opens) RG_PRIV_WALK(RG_PRIV_SPLITS_A opens (0STOP, ~);)
#define RG_PRIV_SPLITS_A(op, ...) RG_PRIV_SPLITS_##op(__VA_ARGS__) RG_PRIV_SPLITS_B
#define RG_PRIV_SPLITS_B(op, ...) RG_PRIV_SPLITS_##op(__VA_ARGS__) RG_PRIV_SPLITS_A
#define RG_PRIV_SPLITS_0STOP(...) struct

#define RG_PRIV_SPLITS_0OPEN_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IN_LOOSE_##h(RG_PRIV_SPLIT_SEQ, k, i, j, f, g)
#define RG_PRIV_SPLITS_0OPEN_ALT(k, i, j, fold, f, g) RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, 0) RG_PRIV_IF_LOOSE_##g(RG_PRIV_SPLIT_FACT, j, 0)
#define RG_PRIV_SPLITS_0OPEN_LOOP(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, 0)
#define RG_PRIV_SPLITS_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, rg_split_##k)
#define RG_PRIV_SPLITS_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, 0)
#define RG_PRIV_SPLITS_0OPEN_LOOK(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, 0)

#define RG_PRIV_SPLIT_SEQ(k, i, j, f, g) \
    enum { rg_splits_##k = RG_PRIV_SPLIT_BETWEEN(k, i, j, f, g) }; \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_SPLIT_FACT, i, RG_PRIV_SPLIT_LEFT(k, j)) RG_PRIV_IF_LOOSE_##g(RG_PRIV_SPLIT_FACT, j, RG_PRIV_SPLIT_RIGHT(k, j))
#define RG_PRIV_SPLIT_BETWEEN(k, i, j, f, g) \
    (rg_follow_fails_##k != 0 || !rg_reentered_##k || \
             (rg_follow_##k##_0 | rg_follow_##k##_1 | rg_follow_##k##_2 | rg_follow_##k##_3) != 0 \
         ? 0 \
     : ((RG_PRIV_LOOSE_OR_0_##g(rg_byte_run_##j##_0)) | (RG_PRIV_LOOSE_OR_0_##g(rg_byte_run_##j##_1))) != 0 && \
             (RG_PRIV_LOOSE_OR_0_##g(rg_byte_run_##j##_0)) == (RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_0)) && \
             (RG_PRIV_LOOSE_OR_0_##g(rg_byte_run_##j##_1)) == (RG_PRIV_LOOSE_OR_0_##f(rg_last_run_##i##_1)) \
         ? RG_PRIV_SPLIT_RUN \
     : rg_run_##j != 0 && rg_headfail_##j && RG_PRIV_IS_ASCII(rg_first, j) && \
             (0ULL | rg_first_##j##_0) == (RG_PRIV_LOOSE_OR_0_##f(rg_run_byte_##i##_0)) && \
             (0ULL | rg_first_##j##_1) == (RG_PRIV_LOOSE_OR_0_##f(rg_run_byte_##i##_1)) \
         ? RG_PRIV_SPLIT_RUN_BYTE \
         : 0)
#define RG_PRIV_SPLIT_LEFT(k, j) \
    (rg_splits_##k != 0                                          ? 0 + rg_splits_##k \
     : rg_split_##k == RG_PRIV_SPLIT_RUN_BYTE && rg_single_##j ? RG_PRIV_SPLIT_RUN \
                                                               : 0)
#define RG_PRIV_SPLIT_RIGHT(k, j) \
    (rg_splits_##k == RG_PRIV_SPLIT_RUN                                  ? RG_PRIV_SPLIT_BYTE_RUN \
     : rg_splits_##k != 0 || rg_split_##k == RG_PRIV_SPLIT_BYTE_RUN    ? RG_PRIV_SPLIT_REST \
     : rg_split_##k == RG_PRIV_SPLIT_RUN_BYTE && rg_single_##j         ? 0 \
                                                                       : 0 + rg_split_##k)

#endif

/* ---- code, called by emit/run.h ---- */

/* Does another run know where k ends? */
#define RG_PRIV_RUN_REACHES(k) (RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_REST || RG_PRIV_IS_IN_CHAIN(k))

/* Back to the last byte that may follow and is not the run's last, so that one of the set comes after it; where the run had
 * ended is kept for the second one. */
#define RG_PRIV_RUN_SPLITS(k) \
    if (RG_PRIV_SPLIT(k) == RG_PRIV_SPLIT_RUN) { \
        rg_reach = rg_p; \
        rg_p--; \
        while (rg_p > rg_low && !RG_PRIV_IN_FOLLOW(k, rg_p[-1])) rg_p--; \
        if (rg_p <= rg_low) { \
            RG_PRIV_TIRE(rg_reach - rg_p); \
            RG_PRIV_FAIL; \
        } \
        rg_p--; \
        if (rg_p == rg_end) RG_PRIV_UNREACHABLE(); \
    }

#endif
