/* fixed_block.h - parts of a fixed length, with a range of bytes at each place: \d{4}-\d\d-\d\d, a UUID.
 *
 * Idea: one look at a block of 16 bytes, two compares for all places at once (run/block.h), instead of a branch for each byte.
 * Sound for up to 16 bytes, all below 128, of which each is in one range, or in a second one that all such places share.
 * Without it (RG_NO_FIXED_BLOCK, and where there are no vectors) they are tested part by part.
 *
 *   rg_block_k                k takes so many bytes, 1 to 16, each of them in a range of its own, and remembers no choice; 0: it is
 *                             not known to. May err: towards 0.
 *   rg_block_low_k_0, _1      the first byte of each range, eight to a word, the first place in the lowest bits.
 *   rg_block_more_k_0, _1     how many bytes further the range goes.
 *   rg_block_also_k_0, _1     255 where a byte may be in a second range as well, one for all such places: hexadecimal digits.
 *   rg_block_second_k         that range: its first byte, how many bytes further it goes, and bits that are set in a byte before it is
 *                             compared (letters in either case), eight bits each. 0: there is none.
 *   rg_block_looks_k          what it takes to look at them part by part.
 *   rg_block_tells_k          of a sequence: one look tells all of it; rg_in_block_k: such a look has told k.
 */
#ifndef RG_PLAN_FIXED_BLOCK_H
#define RG_PLAN_FIXED_BLOCK_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/sets.h"
#include "../run/vector.h"
#endif

#if defined(RG_NO_FIXED_BLOCK) || !defined(RG_PRIV_BLOCK_VECTOR)

#define RG_PRIV_BLOCKS(closes)
#define RG_PRIV_IN_BLOCKS(opens)
#define RG_PRIV_IN_BLOCK(k, so)
#define RG_PRIV_IS_IN_BLOCK(k) 0
#define RG_PRIV_BLOCK_LOOK(k)

#else

/* ---- facts ---- */

/* Every attribute by its name. */
#define RG_PRIV_BLOCK_LENGTH(k, length, looks, second) \
    enum { rg_block_##k = length, rg_block_looks_##k = looks, rg_block_second_##k = second };
#define RG_PRIV_BLOCK_BYTES(name, k, w0, w1) RG_PRIV_ENUM { name##_##k##_0 = w0, name##_##k##_1 = w1 };

/* A byte of a set is looked at only where it may be part of one: by what holds it. */
#define RG_PRIV_BLOCK_OF_0ONE(k) RG_PRIV_BLOCK_OF_BYTE(k)
#define RG_PRIV_BLOCK_OF_0TEXT(k)
#define RG_PRIV_BLOCK_OF_0FIXED(k)
#define RG_PRIV_BLOCK_OF_0MARKED(k)

/* One byte: a row of those below 64, one of those from there on up to 127, or both. The second may be in both cases of letters. */
#define RG_PRIV_BLOCK_OF_BYTE(k) \
    enum { rg_block_cases_##k = rg_first_##k##_1 != 0 && (uint64_t)rg_first_##k##_1 >> 32 == (rg_first_##k##_1 & 0xffffffff) }; \
    RG_PRIV_ENUM { rg_block_upper_##k = rg_block_cases_##k ? (uint64_t)rg_first_##k##_1 >> 32 : (uint64_t)rg_first_##k##_1 }; \
    enum { \
        rg_block_from_##k = RG_PRIV_LOWEST_BIT(rg_first_##k##_0), rg_block_above_##k = 64 + RG_PRIV_LOWEST_BIT(rg_block_upper_##k), \
        rg_block_both_##k = rg_block_cases_##k || (rg_first_##k##_0 != 0 && rg_first_##k##_1 != 0) \
    }; \
    RG_PRIV_BLOCK_LENGTH(k, \
                         rg_single_##k && RG_PRIV_IS_ASCII(rg_first, k) && (rg_first_##k##_0 | rg_first_##k##_1) != 0 && \
                             RG_PRIV_IS_ROW(((uint64_t)rg_first_##k##_0 >> rg_block_from_##k)) && \
                             RG_PRIV_IS_ROW(((uint64_t)rg_block_upper_##k >> (rg_block_above_##k - 64))), \
                         1, \
                         rg_block_both_##k ? (rg_block_cases_##k ? 32 << 16 | 32 : 0) + rg_block_above_##k + \
                                                 256 * (__builtin_popcountll(rg_block_upper_##k) - 1) \
                                           : 0) \
    RG_PRIV_BLOCK_BYTES(rg_block_low, k, rg_first_##k##_0 != 0 ? 0 + rg_block_from_##k : 0 + rg_block_above_##k, 0) \
    RG_PRIV_BLOCK_BYTES( \
        rg_block_more, k, \
        (__builtin_popcountll(rg_first_##k##_0 != 0 ? 0ULL | rg_first_##k##_0 : 0ULL | rg_block_upper_##k) - 1) & 63, 0) \
    RG_PRIV_BLOCK_BYTES(rg_block_also, k, rg_block_both_##k ? 255 : 0, 0)
#define RG_PRIV_IS_ROW(w) ((w & (w + 1ULL)) == 0)

/* A literal of as many bytes as are known; caseless, of one. */
#define RG_PRIV_BLOCK_OF_TEXT_1(k) RG_PRIV_BLOCK_OF_BYTE(k)
#define RG_PRIV_BLOCK_OF_TEXT_0(k) \
    RG_PRIV_BLOCK_LENGTH(k, rg_min_##k <= 3 ? 0 + rg_min_##k : 0, 1, 0) \
    RG_PRIV_BLOCK_BYTES(rg_block_low, k, \
                        rg_byte_##k | (rg_min_##k > 1 ? rg_byte1_##k << 8 : 0) | (rg_min_##k > 2 ? rg_byte2_##k << 16 : 0), 0) \
    RG_PRIV_BLOCK_BYTES(rg_block_more, k, 0, 0) RG_PRIV_BLOCK_BYTES(rg_block_also, k, 0, 0)

/* n times a byte. Of one range, numbers of bytes that are a power of 2 fill a word; many fill a block. */
#define RG_PRIV_BLOCK_OF_ROUNDS(k, i, n) \
    RG_PRIV_BLOCK_OF_0ONE(i) \
    RG_PRIV_BLOCK_LENGTH(k, (n) > 0 && (n) <= 16 && rg_block_##i == 1 ? (n) : 0, \
                         (n) == 3 || (n) == 5 || (rg_block_second_##i != 0 && (n) <= 5) ? (n) : 1, rg_block_second_##i) \
    RG_PRIV_BLOCK_BYTES(rg_block_low, k, RG_PRIV_BLOCK_TIMES(n, rg_block_low_##i##_0), RG_PRIV_BLOCK_TIMES((n) - 8, rg_block_low_##i##_0)) \
    RG_PRIV_BLOCK_BYTES(rg_block_more, k, RG_PRIV_BLOCK_TIMES(n, rg_block_more_##i##_0), RG_PRIV_BLOCK_TIMES((n) - 8, rg_block_more_##i##_0)) \
    RG_PRIV_BLOCK_BYTES(rg_block_also, k, RG_PRIV_BLOCK_TIMES(n, rg_block_also_##i##_0), RG_PRIV_BLOCK_TIMES((n) - 8, rg_block_also_##i##_0))
#define RG_PRIV_BLOCK_TIMES(n, byte) ((n) <= 0 ? 0ULL : ~0ULL / 255 * (byte) >> ((n) < 8 ? (64 - 8 * (n)) & 63 : 0))

/* j behind i: its words are shifted by i's length, from word to word. */
#define RG_PRIV_BLOCK_OF_SEQ(k, i, j, f, g) \
    RG_PRIV_BLOCK_OF_##f(i) RG_PRIV_BLOCK_OF_##g(j) \
    enum { rg_block_short_##k = rg_block_##i < 8, rg_block_left_##k = 8 * rg_block_##i & 63, rg_block_right_##k = -8 * rg_block_##i & 63 }; \
    RG_PRIV_BLOCK_LENGTH(k, \
                         rg_block_##i != 0 && rg_block_##j != 0 && rg_block_##i + rg_block_##j <= 16 && \
                                 (rg_block_second_##i == 0 || rg_block_second_##j == 0 || \
                                  0 + rg_block_second_##i == 0 + rg_block_second_##j) \
                             ? rg_block_##i + rg_block_##j \
                             : 0, \
                         rg_block_looks_##i + rg_block_looks_##j, 0 | rg_block_second_##i | rg_block_second_##j) \
    RG_PRIV_BLOCK_JOINED(rg_block_low, k, i, j) RG_PRIV_BLOCK_JOINED(rg_block_more, k, i, j) RG_PRIV_BLOCK_JOINED(rg_block_also, k, i, j)
#define RG_PRIV_BLOCK_JOINED(name, k, i, j) \
    RG_PRIV_BLOCK_BYTES(name, k, name##_##i##_0 | (rg_block_short_##k ? (uint64_t)name##_##j##_0 << rg_block_left_##k : 0), \
                        rg_block_short_##k ? (uint64_t)name##_##j##_0 >> rg_block_right_##k | (uint64_t)name##_##j##_1 << rg_block_left_##k \
                                           : name##_##i##_1 | (uint64_t)name##_##j##_0 << rg_block_left_##k)
#define RG_PRIV_BLOCK_OF_CAPTURE(k, i, f) \
    RG_PRIV_BLOCK_OF_##f(i) \
    RG_PRIV_BLOCK_LENGTH(k, 0 + rg_block_##i, rg_block_looks_##i, rg_block_second_##i) \
    RG_PRIV_BLOCK_BYTES(rg_block_low, k, rg_block_low_##i##_0, rg_block_low_##i##_1) \
    RG_PRIV_BLOCK_BYTES(rg_block_more, k, rg_block_more_##i##_0, rg_block_more_##i##_1) \
    RG_PRIV_BLOCK_BYTES(rg_block_also, k, rg_block_also_##i##_0, rg_block_also_##i##_1)

#define RG_PRIV_BLOCKS(closes) RG_PRIV_WALK(RG_PRIV_BLOCKS_A closes (0STOP, ~);)
#define RG_PRIV_BLOCKS_A(op, ...) RG_PRIV_BLOCKS_##op(__VA_ARGS__) RG_PRIV_BLOCKS_B
#define RG_PRIV_BLOCKS_B(op, ...) RG_PRIV_BLOCKS_##op(__VA_ARGS__) RG_PRIV_BLOCKS_A
#define RG_PRIV_BLOCKS_0STOP(...) struct

#define RG_PRIV_BLOCKS_0ONE(...)
#define RG_PRIV_BLOCKS_0TEXT(k, i, j, fold, s) RG_PRIV_BLOCK_OF_TEXT_##fold(k)
#define RG_PRIV_BLOCKS_0WORDS(...)
#define RG_PRIV_BLOCKS_0LEAF(...)
#define RG_PRIV_BLOCKS_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_STEADY_##h(RG_PRIV_BLOCK_OF_SEQ, k, i, j, f, g)
#define RG_PRIV_BLOCKS_0CLOSE_ALT(...)
#define RG_PRIV_BLOCKS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, ...) RG_PRIV_IF_STEADY_##h(RG_PRIV_BLOCK_OF_ROUNDS, k, i, lo)
#define RG_PRIV_BLOCKS_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_STEADY_##h(RG_PRIV_BLOCK_OF_CAPTURE, k, i, f)
#define RG_PRIV_BLOCKS_0CLOSE_ATOMIC(...)
#define RG_PRIV_BLOCKS_0CLOSE_LOOK(...)

/* ---- choice: parents first ---- */

/* Is one look cheaper than one for each of its parts? */
#define RG_PRIV_BLOCK_PAYS(k) (rg_block_##k >= 4 && rg_block_looks_##k >= (rg_block_second_##k != 0 ? 5 : 3))
#define RG_PRIV_IS_IN_BLOCK(k) (rg_in_block_##k)
#define RG_PRIV_IN_BLOCK(k, so) enum { rg_in_block_##k = so };
/* rg_in_block_k of what is loose is 0. */
#define RG_PRIV_BLOCK_TELLS(k) enum { rg_block_tells_##k = !rg_in_block_##k && RG_PRIV_BLOCK_PAYS(k) };
#define RG_PRIV_IS_TOLD_0FIXED(k) rg_in_block_##k || rg_block_tells_##k
#define RG_PRIV_IS_TOLD_0MARKED(k) rg_in_block_##k || rg_block_tells_##k
#define RG_PRIV_IS_TOLD_0LOOSE(k) 0

#define RG_PRIV_IN_BLOCKS(opens) RG_PRIV_WALK(RG_PRIV_IN_BLOCKS_A opens (0STOP, ~);)
#define RG_PRIV_IN_BLOCKS_A(op, ...) RG_PRIV_IN_BLOCKS_##op(__VA_ARGS__) RG_PRIV_IN_BLOCKS_B
#define RG_PRIV_IN_BLOCKS_B(op, ...) RG_PRIV_IN_BLOCKS_##op(__VA_ARGS__) RG_PRIV_IN_BLOCKS_A
#define RG_PRIV_IN_BLOCKS_0STOP(...) struct

#define RG_PRIV_IN_BLOCKS_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_STEADY_##h(RG_PRIV_BLOCK_TELLS, k) RG_PRIV_IN_BLOCK(i, RG_PRIV_IS_TOLD_##h(k)) RG_PRIV_IN_BLOCK(j, RG_PRIV_IS_TOLD_##h(k))
#define RG_PRIV_IN_BLOCKS_0OPEN_ALT(k, i, j, fold, f, g) RG_PRIV_IN_BLOCK(i, 0) RG_PRIV_IN_BLOCK(j, 0)
#define RG_PRIV_IN_BLOCKS_0OPEN_LOOP(k, i, j, fold, f, h, ...) RG_PRIV_IN_BLOCK(i, 0)
#define RG_PRIV_IN_BLOCKS_0OPEN_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IN_BLOCK(i, rg_in_block_##k)
#define RG_PRIV_IN_BLOCKS_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IN_BLOCK(i, 0)
#define RG_PRIV_IN_BLOCKS_0OPEN_LOOK(k, i, j, fold, f, ...) RG_PRIV_IN_BLOCK(i, 0)

/* ---- code, called by emit/code.h ---- */

#define RG_PRIV_BLOCK_LOOK(k) \
    if (rg_block_tells_##k && ((RG_PRIV_KNOWN(k) < rg_block_##k && RG_PRIV_LACKS(k, rg_block_##k)) || RG_PRIV_BLOCK_ENDS(k) || \
                               !rg_priv_all_in_block(rg_p, rg_block_##k, (size_t)RG_PRIV_KNOWN(k), RG_PRIV_BLOCK_WORDS(low, k), \
                                                     RG_PRIV_BLOCK_WORDS(more, k), RG_PRIV_BLOCK_WORDS(also, k), rg_block_second_##k))) \
        RG_PRIV_FAIL;
/* Where more may come. */
#define RG_PRIV_BLOCK_ENDS(k) \
    (rg_more && rg_end - rg_p < rg_block_##k && \
     (!rg_priv_begins_block(rg_p, rg_end, rg_block_##k, RG_PRIV_BLOCK_WORDS(low, k), RG_PRIV_BLOCK_WORDS(more, k), RG_PRIV_BLOCK_WORDS(also, k), \
                            rg_block_second_##k) || RG_PRIV_TOUCHES))
#define RG_PRIV_BLOCK_WORDS(name, k) ((rg_priv_words){{rg_block_##name##_##k##_0, rg_block_##name##_##k##_1}})

#endif

#endif
