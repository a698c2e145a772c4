/* utf8.h - what follows from the ranges of code points of a UTF-8 node: lengths, first bytes, the test.
 *
 * The ranges are a list of their own, (lo, hi) (lo, hi) ..., and these are walks over it.
 */
#ifndef RG_LEARN_UTF8_H
#define RG_LEARN_UTF8_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/pp.h"
#endif

/* Bits 0 to 3: code points of one, two, three, four bytes are among the ranges. */
#define RG_PRIV_UTF8_LENGTHS(ranges) (RG_PRIV_END(RG_PRIV_UTF8_LENGTHS_A ranges))
#define RG_PRIV_UTF8_LENGTHS_A(lo, hi) RG_PRIV_UTF8_LENGTHS_OF(lo, hi) | RG_PRIV_UTF8_LENGTHS_B
#define RG_PRIV_UTF8_LENGTHS_B(lo, hi) RG_PRIV_UTF8_LENGTHS_OF(lo, hi) | RG_PRIV_UTF8_LENGTHS_A
#define RG_PRIV_UTF8_LENGTHS_A_END 0
#define RG_PRIV_UTF8_LENGTHS_B_END 0
#define RG_PRIV_UTF8_LENGTHS_OF(lo, hi) \
    ((lo) < 0x80) | ((lo) < 0x800 && (hi) >= 0x80) << 1 | ((lo) < 0x10000 && (hi) >= 0x800) << 2 | \
        ((hi) >= 0x10000) << 3
#define RG_PRIV_UTF8_SHORTEST(lengths) ((lengths)&1 ? 1 : (lengths)&2 ? 2 : (lengths)&4 ? 3 : 4)
#define RG_PRIV_UTF8_LONGEST(lengths) ((lengths)&8 ? 4 : (lengths)&4 ? 3 : (lengths)&2 ? 2 : 1)

/* Word w of the set of first bytes: they grow with the code point. Of a negated class, all but the ASCII ones excluded. */
#define RG_PRIV_UTF8_WORD(negated, ranges, w) \
    (((negated) && (w) == 3   ? ~0ULL \
      : (negated) && (w) == 2 ? 0ULL \
      : (negated)             ? ~RG_PRIV_UTF8_LEADS(RG_PRIV_UTF8_ASCII, ranges, w) \
                              : RG_PRIV_UTF8_LEADS(RG_PRIV_UTF8_ALL, ranges, w)) & \
     RG_PRIV_UTF8_VALID_##w)
#define RG_PRIV_UTF8_VALID_0 ~0ULL
#define RG_PRIV_UTF8_VALID_1 ~0ULL
#define RG_PRIV_UTF8_VALID_2 0ULL
#define RG_PRIV_UTF8_VALID_3 0x001ffffffffffffcULL
#define RG_PRIV_UTF8_LEADS(which, ranges, w) (RG_PRIV_END(RG_PRIV_CAT(which, _##w##_A) ranges))
#define RG_PRIV_UTF8_LEAD(c) \
    ((c) < 0x80 ? (c) : (c) < 0x800 ? 0xC0 | (c) >> 6 : (c) < 0x10000 ? 0xE0 | (c) >> 12 : 0xF0 | (c) >> 18)
#define RG_PRIV_UTF8_LEAD_WORD(lo, hi, w) RG_PRIV_RANGE_WORD(RG_PRIV_UTF8_LEAD(lo), RG_PRIV_UTF8_LEAD(hi), w)
#define RG_PRIV_UTF8_ASCII_WORD(lo, hi, w) \
    ((lo) < 0x80 ? RG_PRIV_RANGE_WORD(lo, ((hi) < 0x80 ? (hi) : 0x7f), w) : 0)
#define RG_PRIV_UTF8_ALL_0_A(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 0) | RG_PRIV_UTF8_ALL_0_B
#define RG_PRIV_UTF8_ALL_0_B(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 0) | RG_PRIV_UTF8_ALL_0_A
#define RG_PRIV_UTF8_ALL_0_A_END 0ULL
#define RG_PRIV_UTF8_ALL_0_B_END 0ULL
#define RG_PRIV_UTF8_ALL_1_A(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 1) | RG_PRIV_UTF8_ALL_1_B
#define RG_PRIV_UTF8_ALL_1_B(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 1) | RG_PRIV_UTF8_ALL_1_A
#define RG_PRIV_UTF8_ALL_1_A_END 0ULL
#define RG_PRIV_UTF8_ALL_1_B_END 0ULL
#define RG_PRIV_UTF8_ALL_2_A(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 2) | RG_PRIV_UTF8_ALL_2_B
#define RG_PRIV_UTF8_ALL_2_B(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 2) | RG_PRIV_UTF8_ALL_2_A
#define RG_PRIV_UTF8_ALL_2_A_END 0ULL
#define RG_PRIV_UTF8_ALL_2_B_END 0ULL
#define RG_PRIV_UTF8_ALL_3_A(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 3) | RG_PRIV_UTF8_ALL_3_B
#define RG_PRIV_UTF8_ALL_3_B(lo, hi) RG_PRIV_UTF8_LEAD_WORD(lo, hi, 3) | RG_PRIV_UTF8_ALL_3_A
#define RG_PRIV_UTF8_ALL_3_A_END 0ULL
#define RG_PRIV_UTF8_ALL_3_B_END 0ULL
#define RG_PRIV_UTF8_ASCII_0_A(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 0) | RG_PRIV_UTF8_ASCII_0_B
#define RG_PRIV_UTF8_ASCII_0_B(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 0) | RG_PRIV_UTF8_ASCII_0_A
#define RG_PRIV_UTF8_ASCII_0_A_END 0ULL
#define RG_PRIV_UTF8_ASCII_0_B_END 0ULL
#define RG_PRIV_UTF8_ASCII_1_A(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 1) | RG_PRIV_UTF8_ASCII_1_B
#define RG_PRIV_UTF8_ASCII_1_B(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 1) | RG_PRIV_UTF8_ASCII_1_A
#define RG_PRIV_UTF8_ASCII_1_A_END 0ULL
#define RG_PRIV_UTF8_ASCII_1_B_END 0ULL
#define RG_PRIV_UTF8_ASCII_2_A(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 2) | RG_PRIV_UTF8_ASCII_2_B
#define RG_PRIV_UTF8_ASCII_2_B(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 2) | RG_PRIV_UTF8_ASCII_2_A
#define RG_PRIV_UTF8_ASCII_2_A_END 0ULL
#define RG_PRIV_UTF8_ASCII_2_B_END 0ULL
#define RG_PRIV_UTF8_ASCII_3_A(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 3) | RG_PRIV_UTF8_ASCII_3_B
#define RG_PRIV_UTF8_ASCII_3_B(lo, hi) RG_PRIV_UTF8_ASCII_WORD(lo, hi, 3) | RG_PRIV_UTF8_ASCII_3_A
#define RG_PRIV_UTF8_ASCII_3_A_END 0ULL
#define RG_PRIV_UTF8_ASCII_3_B_END 0ULL

/* Is rg_point in one of the ranges? */
#define RG_PRIV_UTF8_IN(ranges) (RG_PRIV_END(RG_PRIV_UTF8_IN_A ranges))
#define RG_PRIV_UTF8_IN_A(lo, hi) rg_point - (uint32_t)(lo) <= (uint32_t)((hi) - (lo)) || RG_PRIV_UTF8_IN_B
#define RG_PRIV_UTF8_IN_B(lo, hi) rg_point - (uint32_t)(lo) <= (uint32_t)((hi) - (lo)) || RG_PRIV_UTF8_IN_A
#define RG_PRIV_UTF8_IN_A_END 0
#define RG_PRIV_UTF8_IN_B_END 0

/* Mistakes in the ranges. What is no code point has become one of these (pattern/node.h), so that it is told once. */
enum { rg_priv_no_point, rg_priv_pattern_point };
#define RG_PRIV_UTF8_CHECK(ranges) RG_PRIV_END(RG_PRIV_UTF8_CHECK_A ranges)
#define RG_PRIV_UTF8_CHECK_A(lo, hi) RG_PRIV_UTF8_CHECK_OF(lo, hi) RG_PRIV_UTF8_CHECK_B
#define RG_PRIV_UTF8_CHECK_B(lo, hi) RG_PRIV_UTF8_CHECK_OF(lo, hi) RG_PRIV_UTF8_CHECK_A
#define RG_PRIV_UTF8_CHECK_A_END
#define RG_PRIV_UTF8_CHECK_B_END
#define RG_PRIV_UTF8_CHECK_OF(lo, hi) \
    _Static_assert(__builtin_strcmp(#lo, "rg_priv_no_point") != 0, "RG_UTF8_CLASS: an item is missing (a code point, RG_UTF8_RANGE)"); \
    _Static_assert(__builtin_strcmp(#lo, "rg_priv_pattern_point") != 0, \
                   "RG_UTF8_CLASS: an item is a pattern other than RG_UTF8_RANGE and RG_UTF8_CLASS"); \
    _Static_assert(__builtin_memcmp(#lo, "\"", 1) != 0, \
                   "RG_UTF8_CLASS: " #lo " is a string; items are code points, as numbers, and RG_UTF8_RANGE"); \
    _Static_assert(RG_PRIV_NUMBER_OR(lo, -1) >= 0 && RG_PRIV_NUMBER_OR(lo, -1) <= 0x10ffff && \
                       RG_PRIV_NUMBER_OR(hi, -1) >= 0 && RG_PRIV_NUMBER_OR(hi, -1) <= 0x10ffff, \
                   "RG_UTF8_CLASS, RG_UTF8_RANGE: " #lo " to " #hi " are not code points, 0 to 0x10FFFF"); \
    _Static_assert(RG_PRIV_NUMBER_OR(lo, 0) <= RG_PRIV_NUMBER_OR(hi, 0), "RG_UTF8_RANGE: " #lo " is above " #hi);
#define RG_PRIV_NUMBER_OR(x, other) \
    _Generic((x), int: (x), unsigned: (x), unsigned short: (x), char: (x), default: (other))

#endif
