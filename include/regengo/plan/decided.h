/* decided.h - a way that is through says that the other one cannot be: "(?:[^"]|"")*", \w+(?:\s+\w+)*\s*$.
 *
 * Idea: what a round begins with and what may follow the loop begin with the same bytes, but go on with others: here " with " or the
 * end, blanks with a letter or the end. So once a round is through, what follows the loop could not
 * have succeeded where the round began: no frame is kept for that. A round that fails falls through (fall_through.h), or comes
 * back to its frame, which goes when the round is through.
 * Sound where all that a round can be is a lead, any number of bytes of one set, and a byte of another one, or begins with a byte that
 * cannot follow; and all that may follow is a lead and such a byte, or the end of the subject; where neither byte is one of the other
 * lead or the other byte, or both leads are one byte and the two behind them differ. No round leaves a frame of its own.
 * Without it (RG_NO_DECIDED) each round leaves a frame.
 *
 * Children first; of bytes from 128 on it is only told whether there are any:
 *   rg_lead_k_0, _1      what k may begin with, any number of them, before a byte of rg_then_k. May err: bytes too many.
 *   rg_then_k_0, _1      what stands behind that. May err: bytes too many.
 *   rg_led_k             all that k can be has such a lead, and a byte behind it. May err: towards 0.
 *   rg_alone_k_0, _1     first bytes behind which nothing more is known. May err: bytes too many.
 *   rg_lead_bits_k       RG_PRIV_LEAD_ONE, the lead is one byte (may err: towards 0); RG_PRIV_LEAD_END, the end of the subject may stand in
 *                        place of the byte behind it; RG_PRIV_LEAD_HIGH and so on, the sets have bytes from 128 on (may err: towards 1).
 * Parents first:
 *   rg_next_lead_k_0, _1, rg_next_then_k_0, _1   the same of all that may follow k.
 *   rg_next_bits_k       in which modes that holds (as rg_pushes_k has them), and those bits.
 * Children first again:
 *   rg_decided_k         of a loop: modes in which a round that is through says so. May err: towards 0.
 */
#ifndef RG_PLAN_DECIDED_H
#define RG_PLAN_DECIDED_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/follow.h"
#include "../learn/uniform.h"
#endif

#ifdef RG_NO_DECIDED

#define RG_PRIV_DECIDE(root, opens, closes)
#define RG_PRIV_IS_DECIDED(k, i, kind, way) 0
#define RG_PRIV_NEXT_IS_TOLD(k) 0
#define RG_PRIV_IS_NEXT(k, byte) true

#else

/* Walks only where there is a loop that may need it: one that does not run over single bytes, and may have different numbers of rounds. */
#define RG_PRIV_DECIDE(root, opens, closes) RG_PRIV_CAT(RG_PRIV_DECIDE_, RG_PRIV_IS_EMPTY(RG_PRIV_OPEN_ROUNDS(opens)))(root, opens, closes)
#define RG_PRIV_DECIDE_0(root, opens, closes) RG_PRIV_LEADS(closes) RG_PRIV_NEXT_ROOT(root) RG_PRIV_NEXTS(opens)
#define RG_PRIV_DECIDE_1(root, opens, closes)
#define RG_PRIV_OPEN_ROUNDS(opens) RG_PRIV_END(RG_PRIV_OPEN_ROUNDS_A opens)
#define RG_PRIV_OPEN_ROUNDS_A(op, ...) RG_PRIV_OPEN_ROUNDS_##op(__VA_ARGS__) RG_PRIV_OPEN_ROUNDS_B
#define RG_PRIV_OPEN_ROUNDS_B(op, ...) RG_PRIV_OPEN_ROUNDS_##op(__VA_ARGS__) RG_PRIV_OPEN_ROUNDS_A
#define RG_PRIV_OPEN_ROUNDS_A_END
#define RG_PRIV_OPEN_ROUNDS_B_END
#define RG_PRIV_OPEN_ROUNDS_0OPEN_SEQ(...)
#define RG_PRIV_OPEN_ROUNDS_0OPEN_ALT(...)
#define RG_PRIV_OPEN_ROUNDS_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_SECOND(RG_PRIV_OPEN_WAY_##way, )
#define RG_PRIV_OPEN_ROUNDS_0OPEN_CAPTURE(...)
#define RG_PRIV_OPEN_ROUNDS_0OPEN_ATOMIC(...)
#define RG_PRIV_OPEN_ROUNDS_0OPEN_LOOK(...)
#define RG_PRIV_OPEN_WAY_0LOOP_0MAYBE ~, 1
#define RG_PRIV_OPEN_WAY_0LOOP_0LONG ~, 1
#define RG_PRIV_OPEN_WAY_0LOOP_0FROM ~, 1
#define RG_PRIV_OPEN_WAY_0LOOP_0SOME ~, 1
#define RG_PRIV_OPEN_WAY_0ROUNDS ~, 1

#define RG_PRIV_LEAD_ONE 4
#define RG_PRIV_LEAD_END 8
#define RG_PRIV_LEAD_HIGH 16
#define RG_PRIV_THEN_HIGH 32
#define RG_PRIV_ALONE_HIGH 64

/* ---- facts: what a node begins with ---- */

#define RG_PRIV_IS_HIGH(set, k) ((set##_##k##_2 | set##_##k##_3) != 0)
#define RG_PRIV_LEAD_FACT(k, led, lead0, lead1, then0, then1, alone0, alone1, bits) \
    RG_PRIV_ENUM { \
        rg_led_##k = led, \
        rg_lead_##k##_0 = lead0, rg_lead_##k##_1 = lead1, rg_then_##k##_0 = then0, rg_then_##k##_1 = then1, \
        rg_alone_##k##_0 = alone0, rg_alone_##k##_1 = alone1, rg_lead_bits_##k = bits \
    };
#define RG_PRIV_LEAD_UNKNOWN(k) RG_PRIV_LEAD_FACT(k, 0, 0, 0, 0, 0, ~0ULL, ~0ULL, RG_PRIV_ALONE_HIGH)
#define RG_PRIV_LEAD_SAME(k, i) \
    RG_PRIV_LEAD_FACT(k, rg_led_##i, rg_lead_##i##_0, rg_lead_##i##_1, rg_then_##i##_0, rg_then_##i##_1, rg_alone_##i##_0, rg_alone_##i##_1, \
                      rg_lead_bits_##i)
/* All of i as a lead. */
#define RG_PRIV_AS_LEAD(i, w) (rg_uniform_##i || rg_run_##i != 0 ? 0ULL | rg_first_##i##_##w : 0ULL | rg_alphabet_##i##_##w)
#define RG_PRIV_AS_LEAD_BITS(i) \
    ((rg_single_##i ? RG_PRIV_LEAD_ONE : 0) | \
     ((rg_uniform_##i || rg_run_##i != 0) && !RG_PRIV_IS_HIGH(rg_first, i) ? 0 : RG_PRIV_LEAD_HIGH))

#define RG_PRIV_LEADS(closes) RG_PRIV_WALK(RG_PRIV_LEADS_A closes (0STOP, ~);)
#define RG_PRIV_LEADS_A(op, ...) RG_PRIV_LEADS_##op(__VA_ARGS__) RG_PRIV_LEADS_B
#define RG_PRIV_LEADS_B(op, ...) RG_PRIV_LEADS_##op(__VA_ARGS__) RG_PRIV_LEADS_A
#define RG_PRIV_LEADS_0STOP(...) struct

#define RG_PRIV_LEADS_0ONE(k, ...) \
    RG_PRIV_LEAD_FACT(k, 0, 0, 0, 0, 0, rg_first_##k##_0, rg_first_##k##_1, \
                      RG_PRIV_LEAD_ONE | (RG_PRIV_IS_HIGH(rg_first, k) ? RG_PRIV_ALONE_HIGH : 0))
#define RG_PRIV_LEADS_0TEXT(k, i, j, fold, s) \
    RG_PRIV_LEAD_FACT(k, rg_min_##k > 1, rg_min_##k > 1 ? 0ULL | rg_first_##k##_0 : 0ULL, rg_min_##k > 1 ? 0ULL | rg_first_##k##_1 : 0ULL, \
                      RG_PRIV_TEXT_THEN(k, 0), RG_PRIV_BOTH_CASES_##fold(RG_PRIV_TEXT_THEN(k, 1)), \
                      rg_min_##k > 1 ? 0ULL : rg_min_##k < 1 ? ~0ULL : 0ULL | rg_first_##k##_0, \
                      rg_min_##k > 1 ? 0ULL : rg_min_##k < 1 ? ~0ULL : 0ULL | rg_first_##k##_1, \
                      RG_PRIV_LEAD_ONE | (rg_min_##k > 1 && rg_byte1_##k > 127 ? RG_PRIV_THEN_HIGH : 0) | \
                          (RG_PRIV_IS_HIGH(rg_first, k) ? rg_min_##k > 1 ? RG_PRIV_LEAD_HIGH : RG_PRIV_ALONE_HIGH : 0))
#define RG_PRIV_TEXT_THEN(k, w) (rg_min_##k > 1 && rg_byte1_##k >> 6 == w ? 1ULL << (rg_byte1_##k & 63) : 0ULL)
#define RG_PRIV_LEADS_0WORDS(k, ...) RG_PRIV_LEAD_UNKNOWN(k)
#define RG_PRIV_LEADS_0LEAF(k, ...) RG_PRIV_LEAD_UNKNOWN(k)
/* Either what its left part has, or that whole part is the lead. */
#define RG_PRIV_LEADS_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_ONE_OR_MORE_##g(RG_PRIV_LEADS_BYTE, RG_PRIV_LEADS_SEQ, k, i, j)
#define RG_PRIV_LEADS_BYTE(k, i, j) \
    RG_PRIV_LEAD_FACT(k, 1, RG_PRIV_BYTE_LEAD(i, 0), RG_PRIV_BYTE_LEAD(i, 1), RG_PRIV_BYTE_THEN(i, j, 0), RG_PRIV_BYTE_THEN(i, j, 1), 0, 0, \
                      rg_led_##i ? 0 + rg_lead_bits_##i : RG_PRIV_AS_LEAD_BITS(i) | (RG_PRIV_IS_HIGH(rg_first, j) ? RG_PRIV_THEN_HIGH : 0))
#define RG_PRIV_BYTE_LEAD(i, w) rg_led_##i ? 0ULL | rg_lead_##i##_##w : RG_PRIV_AS_LEAD(i, w)
#define RG_PRIV_BYTE_THEN(i, j, w) rg_led_##i ? 0ULL | rg_then_##i##_##w : 0ULL | rg_first_##j##_##w
#define RG_PRIV_LEADS_SEQ(k, i, j) \
    RG_PRIV_LEAD_FACT(k, rg_led_##i || !rg_nullable_##j, RG_PRIV_SEQ_LEAD(i, j, 0), RG_PRIV_SEQ_LEAD(i, j, 1), \
                      RG_PRIV_SEQ_THEN(i, j, 0), RG_PRIV_SEQ_THEN(i, j, 1), \
                      RG_PRIV_SEQ_ALONE(k, i, j, 0), RG_PRIV_SEQ_ALONE(k, i, j, 1), \
                      rg_led_##i   ? 0 + rg_lead_bits_##i \
                      : rg_nullable_##j ? 0 + RG_PRIV_ALONE_HIGH \
                                        : RG_PRIV_AS_LEAD_BITS(i) | (rg_at_end_##j ? RG_PRIV_LEAD_END : 0) | \
                                              (RG_PRIV_IS_HIGH(rg_first, j) ? RG_PRIV_THEN_HIGH : 0))
#define RG_PRIV_SEQ_LEAD(i, j, w) (rg_led_##i ? 0ULL | rg_lead_##i##_##w : rg_nullable_##j ? 0ULL : RG_PRIV_AS_LEAD(i, w))
#define RG_PRIV_SEQ_THEN(i, j, w) (rg_led_##i ? 0ULL | rg_then_##i##_##w : rg_nullable_##j ? 0ULL : 0ULL | rg_first_##j##_##w)
#define RG_PRIV_SEQ_ALONE(k, i, j, w) \
    (rg_led_##i || !rg_nullable_##j ? 0ULL : rg_nullable_##k || rg_at_end_##k ? ~0ULL : 0ULL | rg_first_##k##_##w)
#define RG_PRIV_LEADS_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_LEAD_FACT(k, rg_led_##i && rg_led_##j, rg_lead_##i##_0 | rg_lead_##j##_0, rg_lead_##i##_1 | rg_lead_##j##_1, rg_then_##i##_0 | rg_then_##j##_0, \
                      rg_then_##i##_1 | rg_then_##j##_1, rg_alone_##i##_0 | rg_alone_##j##_0, rg_alone_##i##_1 | rg_alone_##j##_1, \
                      ((rg_lead_bits_##i | rg_lead_bits_##j) & ~RG_PRIV_LEAD_ONE) | (rg_lead_bits_##i & rg_lead_bits_##j & RG_PRIV_LEAD_ONE))
#define RG_PRIV_LEADS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_LEAD_FACT(k, RG_PRIV_LOOP_LEAD(i, lo, kind, rg_led_##i, 0), RG_PRIV_LOOP_LEAD(i, lo, kind, rg_lead_##i##_0, 0ULL), \
                      RG_PRIV_LOOP_LEAD(i, lo, kind, rg_lead_##i##_1, 0ULL), \
                      RG_PRIV_LOOP_LEAD(i, lo, kind, rg_then_##i##_0, 0ULL), RG_PRIV_LOOP_LEAD(i, lo, kind, rg_then_##i##_1, 0ULL), \
                      RG_PRIV_LOOP_LEAD(i, lo, kind, rg_alone_##i##_0, ~0ULL), RG_PRIV_LOOP_LEAD(i, lo, kind, rg_alone_##i##_1, ~0ULL), \
                      RG_PRIV_LOOP_LEAD(i, lo, kind, rg_lead_bits_##i, RG_PRIV_ALONE_HIGH))
#define RG_PRIV_LOOP_LEAD(i, lo, kind, of_round, none) ((lo) > 0 && rg_min_##i > 0 && !RG_PRIV_IS_COUNTED(kind) ? 0ULL | of_round : none)
#define RG_PRIV_LEADS_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_LEAD_SAME(k, i)
#define RG_PRIV_LEADS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_LEAD_SAME(k, i)
#define RG_PRIV_LEADS_0CLOSE_LOOK(k, ...) RG_PRIV_LEAD_UNKNOWN(k)

/* ---- facts: what may follow it, parents first ---- */

#define RG_PRIV_NEXT_FACT(k, lead0, lead1, then0, then1, bits) \
    RG_PRIV_ENUM { \
        rg_next_lead_##k##_0 = lead0, rg_next_lead_##k##_1 = lead1, rg_next_then_##k##_0 = then0, rg_next_then_##k##_1 = then1, \
        rg_next_bits_##k = bits \
    };
/* After the whole pattern, where it must end with the subject, comes the end. */
#define RG_PRIV_NEXT_ROOT(k) RG_PRIV_NEXT_FACT(k, 0, 0, 0, 0, 2)
#define RG_PRIV_NEXT_SAME(k, i) \
    RG_PRIV_NEXT_FACT(i, rg_next_lead_##k##_0, rg_next_lead_##k##_1, rg_next_then_##k##_0, rg_next_then_##k##_1, rg_next_bits_##k)
#define RG_PRIV_NEXT_UNKNOWN(i) RG_PRIV_NEXT_FACT(i, 0, 0, 0, 0, 0)

#define RG_PRIV_NEXTS(opens) RG_PRIV_WALK(RG_PRIV_NEXTS_A opens (0STOP, ~);)
#define RG_PRIV_NEXTS_A(op, ...) RG_PRIV_NEXTS_##op(__VA_ARGS__) RG_PRIV_NEXTS_B
#define RG_PRIV_NEXTS_B(op, ...) RG_PRIV_NEXTS_##op(__VA_ARGS__) RG_PRIV_NEXTS_A
#define RG_PRIV_NEXTS_0STOP(...) struct

#define RG_PRIV_NEXTS_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_LEFT, k, i, j) RG_PRIV_IF_LOOSE_##g(RG_PRIV_NEXT_SAME, k, j)
#define RG_PRIV_NEXTS_0OPEN_ALT(k, i, j, fold, f, g) RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_SAME, k, i) RG_PRIV_IF_LOOSE_##g(RG_PRIV_NEXT_SAME, k, j)
#define RG_PRIV_NEXTS_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_ROUND, k, i, kind)
#define RG_PRIV_NEXTS_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_SAME, k, i)
#define RG_PRIV_NEXTS_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_UNKNOWN, i)
#define RG_PRIV_NEXTS_0OPEN_LOOK(k, i, j, fold, f, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_NEXT_UNKNOWN, i)

/* After i comes j: what that begins with, or all of it is the lead of what follows both. */
#define RG_PRIV_NEXT_LEFT(k, i, j) \
    RG_PRIV_NEXT_FACT(i, rg_led_##j ? 0ULL | rg_lead_##j##_0 : RG_PRIV_AS_LEAD(j, 0), \
                      rg_led_##j ? 0ULL | rg_lead_##j##_1 : RG_PRIV_AS_LEAD(j, 1), \
                      rg_led_##j ? 0ULL | rg_then_##j##_0 : 0ULL | rg_follow_##k##_0, \
                      rg_led_##j ? 0ULL | rg_then_##j##_1 : 0ULL | rg_follow_##k##_1, \
                      rg_led_##j ? 3 | rg_lead_bits_##j \
                                          : (rg_accepts_##k ? 2 : 3) | RG_PRIV_AS_LEAD_BITS(j) | \
                                                (RG_PRIV_IS_HIGH(rg_follow, k) ? RG_PRIV_THEN_HIGH : 0))
/* After a round comes another one, or what follows the loop. */
#define RG_PRIV_NEXT_ROUND(k, i, kind) \
    RG_PRIV_NEXT_FACT(i, rg_next_lead_##k##_0 | rg_lead_##i##_0, rg_next_lead_##k##_1 | rg_lead_##i##_1, \
                      rg_next_then_##k##_0 | rg_then_##i##_0 | rg_alone_##i##_0, rg_next_then_##k##_1 | rg_then_##i##_1 | rg_alone_##i##_1, \
                      RG_PRIV_IS_POSSESSIVE(kind) ? 0 : RG_PRIV_EITHER_BITS(rg_next_bits_##k, RG_PRIV_ROUND_BITS(i)))
#define RG_PRIV_ROUND_BITS(i) (rg_led_##i ? 3 | rg_lead_bits_##i : 3 | RG_PRIV_LEAD_HIGH | RG_PRIV_THEN_HIGH)
#define RG_PRIV_EITHER_BITS(a, b) ((a & b & (RG_PRIV_LEAD_ONE | 3)) | ((a | b) & ~(RG_PRIV_LEAD_ONE | 3)))

/* ---- choice ---- */

#define RG_PRIV_IS_DECIDED(k, i, kind, way) RG_PRIV_CAT(RG_PRIV_DECIDED_IF_, RG_PRIV_SECOND(RG_PRIV_OPEN_WAY_##way, 0))(k, i, kind)
#define RG_PRIV_DECIDED_IF_0(k, i, kind) 0
#define RG_PRIV_DECIDED_IF_1(k, i, kind) \
    (RG_PRIV_IS_GREEDY(kind) && rg_min_##i > 0 && RG_PRIV_LEADS_DIFFER(k, i) ? rg_next_bits_##k & ~rg_leaves_##i & 3 : 0)
#define RG_PRIV_LEADS_DIFFER(k, i) \
    ((rg_lead_bits_##i & RG_PRIV_LEAD_END) == 0 && RG_PRIV_LEAD_WORDS_DIFFER(k, i, 0) && RG_PRIV_LEAD_WORDS_DIFFER(k, i, 1) && \
     !(rg_lead_bits_##i & RG_PRIV_ALONE_HIGH && RG_PRIV_IS_HIGH(rg_follow, k)) && \
     !(rg_lead_bits_##i & RG_PRIV_THEN_HIGH && rg_next_bits_##k & (RG_PRIV_THEN_HIGH | RG_PRIV_UNLESS_ONE(k, i, RG_PRIV_LEAD_HIGH))) && \
     !(rg_next_bits_##k & RG_PRIV_THEN_HIGH && rg_lead_bits_##i & RG_PRIV_UNLESS_ONE(k, i, RG_PRIV_LEAD_HIGH)))
#define RG_PRIV_LEAD_WORDS_DIFFER(k, i, w) \
    (((rg_alone_##i##_##w & (0ULL | rg_follow_##k##_##w)) | \
      (rg_then_##i##_##w & (rg_next_then_##k##_##w | RG_PRIV_UNLESS_ONE(k, i, 0ULL | rg_next_lead_##k##_##w))) | \
      (rg_next_then_##k##_##w & RG_PRIV_UNLESS_ONE(k, i, 0ULL | rg_lead_##i##_##w))) == 0)
/* Where both leads are one byte, the bytes behind them stand at the same place. */
#define RG_PRIV_UNLESS_ONE(k, i, x) (rg_lead_bits_##i & rg_next_bits_##k & RG_PRIV_LEAD_ONE ? 0 : x)

/* Does all that may follow k begin with one byte and then one of a set? Is a byte of that set? */
#define RG_PRIV_NEXT_IS_TOLD(k) ((rg_next_bits_##k & (3 | RG_PRIV_LEAD_ONE | RG_PRIV_LEAD_END)) == (3 | RG_PRIV_LEAD_ONE))
#define RG_PRIV_IS_NEXT(k, byte) \
    ((byte) < 128 ? rg_priv_has(byte, 0ULL | rg_next_then_##k##_0, 0ULL | rg_next_then_##k##_1, 0, 0) : (rg_next_bits_##k & RG_PRIV_THEN_HIGH) != 0)

#endif

#endif
