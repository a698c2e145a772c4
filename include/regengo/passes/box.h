/* box.h - what has a fixed length and a range of bytes at each place, as \d{4}-\d\d-\d\d does: declared at CLOSE_.
 *
 *   rg_box_k               k takes so many bytes, 1 to 16, each of them in a range of its own, and remembers no choice; 0: it is
 *                          not known to. May err: towards 0.
 *   rg_box_low_k_0, _1     the first byte of each range, eight to a word, the first place in the lowest bits.
 *   rg_box_more_k_0, _1    how many bytes further the range goes.
 *   rg_box_also_k_0, _1    255 where a byte may be in a second range as well, one for all such places: hexadecimal digits.
 *   rg_box_second_k        that range: its first byte, how many bytes further it goes, and bits that are set in a byte before it is
 *                          compared (letters in either case), eight bits each. 0: there is none.
 *   rg_box_looks_k         what it takes to look at them part by part.
 *
 * One look at a block of 16 bytes tells them all (run/block.h), so the longest boxes are tested as a whole (rg_boxes_k, room.h).
 */
#ifndef RG_PASSES_BOX_H
#define RG_PASSES_BOX_H

#include "sets.h"

#define RG_PRIV_BOX_OF(k, length, looks, second, low_0, low_1, more_0, more_1, also_0, also_1) \
    enum { rg_box_##k = (length), rg_box_looks_##k = (looks), rg_box_second_##k = (second) }; \
    RG_PRIV_ENUM { \
        rg_box_low_##k##_0 = (low_0), rg_box_low_##k##_1 = (low_1), rg_box_more_##k##_0 = (more_0), \
        rg_box_more_##k##_1 = (more_1), rg_box_also_##k##_0 = (also_0), rg_box_also_##k##_1 = (also_1) \
    };
#define RG_PRIV_NO_BOX(k) RG_PRIV_BOX_OF(k, 0, 0, 0, 0, 0, 0, 0, 0, 0)
#define RG_PRIV_BOX_COPY(k, i) \
    RG_PRIV_BOX_OF(k, 0 + rg_box_##i, rg_box_looks_##i, rg_box_second_##i, rg_box_low_##i##_0, rg_box_low_##i##_1, \
                   rg_box_more_##i##_0, rg_box_more_##i##_1, rg_box_also_##i##_0, rg_box_also_##i##_1)

/* One byte: a row of those below 64, one of those from there on up to 127, or both. The second may be in both cases of letters. */
#define RG_PRIV_BYTE_BOX(k) \
    enum { rg_box_cases_##k = rg_first_##k##_1 != 0 && (uint64_t)rg_first_##k##_1 >> 32 == (rg_first_##k##_1 & 0xffffffff) }; \
    RG_PRIV_ENUM { rg_box_upper_##k = rg_box_cases_##k ? (uint64_t)rg_first_##k##_1 >> 32 : (uint64_t)rg_first_##k##_1 }; \
    enum { \
        rg_box_from_##k = RG_PRIV_LOWEST_BIT(rg_first_##k##_0), rg_box_above_##k = 64 + RG_PRIV_LOWEST_BIT(rg_box_upper_##k), \
        rg_box_both_##k = rg_box_cases_##k || (rg_first_##k##_0 != 0 && rg_first_##k##_1 != 0) \
    }; \
    RG_PRIV_BOX_OF(k, \
                   rg_single_##k && (rg_first_##k##_2 | rg_first_##k##_3) == 0 && (rg_first_##k##_0 | rg_first_##k##_1) != 0 && \
                       RG_PRIV_IS_ROW(((uint64_t)rg_first_##k##_0 >> rg_box_from_##k)) && \
                       RG_PRIV_IS_ROW(((uint64_t)rg_box_upper_##k >> (rg_box_above_##k - 64))), \
                   1, \
                   rg_box_both_##k ? (rg_box_cases_##k ? 32 << 16 | 32 : 0) + rg_box_above_##k + \
                                         256 * (__builtin_popcountll(rg_box_upper_##k) - 1) \
                                   : 0, \
                   rg_first_##k##_0 != 0 ? 0 + rg_box_from_##k : 0 + rg_box_above_##k, 0, \
                   (__builtin_popcountll(rg_first_##k##_0 != 0 ? 0ULL | rg_first_##k##_0 : 0ULL | rg_box_upper_##k) - 1) & 63, 0, \
                   rg_box_both_##k ? 255 : 0, 0)
#define RG_PRIV_IS_ROW(w) ((w & (w + 1ULL)) == 0)
/* A literal of as many bytes as are known. */
#define RG_PRIV_TEXT_BOX(k) \
    RG_PRIV_BOX_OF(k, rg_min_##k <= 3 ? 0 + rg_min_##k : 0, 1, 0, \
                   rg_byte_##k | (rg_min_##k > 1 ? rg_byte1_##k << 8 : 0) | (rg_min_##k > 2 ? rg_byte2_##k << 16 : 0), 0, 0, 0, \
                   0, 0)
/* n times a byte. Of one range, numbers of bytes that are a power of 2 fill a word; many fill a block. */
#define RG_PRIV_ROUNDS_BOX(k, i, lo, hi) \
    RG_PRIV_BOX_OF(k, (lo) == (hi) && (lo) > 0 && (lo) <= 16 && rg_single_##i && rg_box_##i == 1 ? (lo) : 0, \
                   (lo) == 3 || (lo) == 5 || (rg_box_second_##i != 0 && (lo) <= 5) ? (lo) : 1, rg_box_second_##i, \
                   RG_PRIV_BOX_TIMES(lo, rg_box_low_##i##_0), RG_PRIV_BOX_TIMES((lo) - 8, rg_box_low_##i##_0), \
                   RG_PRIV_BOX_TIMES(lo, rg_box_more_##i##_0), RG_PRIV_BOX_TIMES((lo) - 8, rg_box_more_##i##_0), \
                   RG_PRIV_BOX_TIMES(lo, rg_box_also_##i##_0), RG_PRIV_BOX_TIMES((lo) - 8, rg_box_also_##i##_0))
#define RG_PRIV_BOX_TIMES(n, byte) \
    ((n) <= 0 ? 0ULL : ~0ULL / 255 * (byte) >> ((n) < 8 ? (64 - 8 * (n)) & 63 : 0))
/* j behind i: its words are shifted by i's length, from word to word. */
#define RG_PRIV_JOINED_BOX(k, i, j) \
    enum { rg_box_short_##k = rg_box_##i < 8, rg_box_left_##k = 8 * rg_box_##i & 63, rg_box_right_##k = -8 * rg_box_##i & 63 }; \
    RG_PRIV_BOX_OF(k, \
                   rg_box_##i != 0 && rg_box_##j != 0 && rg_box_##i + rg_box_##j <= 16 && \
                           (rg_box_second_##i == 0 || rg_box_second_##j == 0 || 0 + rg_box_second_##i == 0 + rg_box_second_##j) \
                       ? rg_box_##i + rg_box_##j \
                       : 0, \
                   rg_box_looks_##i + rg_box_looks_##j, 0 | rg_box_second_##i | rg_box_second_##j, \
                   RG_PRIV_BOX_WORD_0(k, rg_box_low, i, j), RG_PRIV_BOX_WORD_1(k, rg_box_low, i, j), \
                   RG_PRIV_BOX_WORD_0(k, rg_box_more, i, j), RG_PRIV_BOX_WORD_1(k, rg_box_more, i, j), \
                   RG_PRIV_BOX_WORD_0(k, rg_box_also, i, j), RG_PRIV_BOX_WORD_1(k, rg_box_also, i, j))
#define RG_PRIV_BOX_WORD_0(k, name, i, j) \
    name##_##i##_0 | (rg_box_short_##k ? (uint64_t)name##_##j##_0 << rg_box_left_##k : 0)
#define RG_PRIV_BOX_WORD_1(k, name, i, j) \
    rg_box_short_##k ? (uint64_t)name##_##j##_0 >> rg_box_right_##k | (uint64_t)name##_##j##_1 << rg_box_left_##k \
                     : name##_##i##_1 | (uint64_t)name##_##j##_0 << rg_box_left_##k

#define RG_PRIV_BOX(ops) RG_PRIV_WALK(RG_PRIV_BOX_A ops (0STOP, ~);)
#define RG_PRIV_BOX_A(op, ...) RG_PRIV_BOX_##op(__VA_ARGS__) RG_PRIV_BOX_B
#define RG_PRIV_BOX_B(op, ...) RG_PRIV_BOX_##op(__VA_ARGS__) RG_PRIV_BOX_A
#define RG_PRIV_BOX_0STOP(...) struct

#define RG_PRIV_BOX_0EMPTY(k) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0NEVER(k) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0BYTES(k, s) RG_PRIV_TEXT_BOX(k)
#define RG_PRIV_BOX_0RANGE(k, ...) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0SET(k, ...) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0MEMBERS(...)
#define RG_PRIV_BOX_0UNION(...)
#define RG_PRIV_BOX_0CLASS(k, ...) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0ITEM(...)
#define RG_PRIV_BOX_0ASSERT(k, kind) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0OPEN_SEQ(...)
#define RG_PRIV_BOX_0CLOSE_SEQ(k, i, j) RG_PRIV_JOINED_BOX(k, i, j)
#define RG_PRIV_BOX_0OPEN_ALT(...)
#define RG_PRIV_BOX_0MID_ALT(...)
#define RG_PRIV_BOX_0CLOSE_ALT(k, i, j) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0OPEN_LOOP(...)
#define RG_PRIV_BOX_0CLOSE_LOOP(k, i, lo, hi, ...) RG_PRIV_ROUNDS_BOX(k, i, lo, hi)
#define RG_PRIV_BOX_0OPEN_CAPTURE(...)
#define RG_PRIV_BOX_0CLOSE_CAPTURE(k, i, name) RG_PRIV_BOX_COPY(k, i)
#define RG_PRIV_BOX_0OPEN_ATOMIC(...)
#define RG_PRIV_BOX_0CLOSE_ATOMIC(k, i) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0OPEN_LOOK(...)
#define RG_PRIV_BOX_0CLOSE_LOOK(k, i, kind) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0BACKREF(k, name) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0WHEN(k, call) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0CALL(k, ...) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0UTF8(k, ...) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0INTEGER(k, ...) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0TAKE(k, ...) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0IBYTES(k, s) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0IRANGE(k, ...) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0ISET(k, ...) RG_PRIV_BYTE_BOX(k)
#define RG_PRIV_BOX_0IMEMBERS(...)
#define RG_PRIV_BOX_0IBACKREF(k, name) RG_PRIV_NO_BOX(k)
#define RG_PRIV_BOX_0ERROR(k, text) RG_PRIV_NO_BOX(k)

#endif
