/* tables.h - constant tables of 256 bytes, one byte a member: what a loop over single bytes scans with.
 *
 * 32 words of 8 bytes each, filled by constants: 8 bits of a set are spread over 8 bytes by one multiplication. A table
 * that no function ends up reading is not emitted.
 */
#ifndef RG_PASSES_TABLES_H
#define RG_PASSES_TABLES_H

#include "depth.h"

#define RG_PRIV_TABLE(name, k, w0, w1, w2, w3) \
    RG_PRIV_UNUSED static const uint64_t name##_##k[32] = { \
        RG_PRIV_SPREAD_WORD(w0), RG_PRIV_SPREAD_WORD(w1), RG_PRIV_SPREAD_WORD(w2), RG_PRIV_SPREAD_WORD(w3)};
#define RG_PRIV_SPREAD_WORD(w) \
    RG_PRIV_SPREAD(w, 0), RG_PRIV_SPREAD(w, 8), RG_PRIV_SPREAD(w, 16), RG_PRIV_SPREAD(w, 24), RG_PRIV_SPREAD(w, 32), \
        RG_PRIV_SPREAD(w, 40), RG_PRIV_SPREAD(w, 48), RG_PRIV_SPREAD(w, 56)
/* Few tokens, since there are 32 of these in a table. */
#define RG_PRIV_SPREAD(w, shift) ((uint64_t)w >> shift & 255) * 0x0101010101010101u & RG_PRIV_DIAGONAL

/* The ranges of the set that a loop runs over, or of what is not in it, whichever does not hold the byte 0: if all are below
 * 128 (rg_inner_0_k, rg_inner_1_k). Range n begins at rg_range<n>_k and ends before rg_ended<n>_k; 128 where there are fewer. */
#define RG_PRIV_RANGES_OF(k, i) \
    enum { rg_outside_##k = rg_first_##i##_0 & 1 }; \
    RG_PRIV_ENUM { \
        rg_inner_0_##k = RG_PRIV_NOT_IF(rg_outside_##k, rg_first_##i##_0), \
        rg_inner_1_##k = RG_PRIV_NOT_IF(rg_outside_##k, rg_first_##i##_1), \
        rg_inner_all_##k = \
            ((RG_PRIV_NOT_IF(rg_outside_##k, rg_first_##i##_2) | RG_PRIV_NOT_IF(rg_outside_##k, rg_first_##i##_3)) == 0) \
    }; \
    RG_PRIV_RANGE_OF(k, 0, 0) \
    RG_PRIV_RANGE_OF(k, 1, rg_ended0_##k) \
    RG_PRIV_RANGE_OF(k, 2, rg_ended1_##k) \
    RG_PRIV_RANGE_OF(k, 3, rg_ended2_##k) \
    enum { rg_range4_##k = RG_PRIV_LOWEST((uint64_t)rg_inner_0_##k, (uint64_t)rg_inner_1_##k, rg_ended3_##k) };
#define RG_PRIV_RANGE_OF(k, n, from) \
    enum { rg_range##n##_##k = RG_PRIV_LOWEST((uint64_t)rg_inner_0_##k, (uint64_t)rg_inner_1_##k, from) }; \
    enum { rg_ended##n##_##k = RG_PRIV_LOWEST(~(uint64_t)rg_inner_0_##k, ~(uint64_t)rg_inner_1_##k, rg_range##n##_##k) };
/* The lowest bit of two words from one on, or 128. */
#define RG_PRIV_LOWEST(w0, w1, from) \
    ((from) < 64 && (w0) >> ((from) & 63) != 0    ? (from) + RG_PRIV_LOWEST_BIT((w0) >> ((from) & 63)) \
     : (from) < 64                                ? RG_PRIV_LOWEST_1(w1, 64) \
     : (from) < 128                               ? RG_PRIV_LOWEST_1(w1, from) \
                                                  : 128)
#define RG_PRIV_LOWEST_1(w1, from) \
    ((w1) >> ((from) & 63) != 0 ? (from) + RG_PRIV_LOWEST_BIT((w1) >> ((from) & 63)) : 128)
/* Of a word that is not 0; for one that is, clang wants a constant, too. */
#define RG_PRIV_LOWEST_BIT(w) __builtin_ctzll((uint64_t)(w) | (uint64_t)1 << 63)
/* For run/scan.h. */
#define RG_PRIV_RANGES(k) \
    RG_PRIV_UNUSED static const rg_priv_ranges rg_ranges_##k = { \
        rg_outside_##k, \
        !rg_inner_all_##k ? 5 \
                          : (rg_range0_##k < 128) + (rg_range1_##k < 128) + (rg_range2_##k < 128) + \
                                (rg_range3_##k < 128) + (rg_range4_##k < 128), \
        {(unsigned char)rg_range0_##k, (unsigned char)rg_range1_##k, (unsigned char)rg_range2_##k, \
         (unsigned char)rg_range3_##k}, \
        {RG_PRIV_MORE(k, 0), RG_PRIV_MORE(k, 1), RG_PRIV_MORE(k, 2), RG_PRIV_MORE(k, 3)}};
#define RG_PRIV_MORE(k, n) (unsigned char)(rg_ended##n##_##k - rg_range##n##_##k - 1)

#define RG_PRIV_TABLES(ops) RG_PRIV_END(RG_PRIV_TABLES_A ops)
#define RG_PRIV_TABLES_A(op, ...) RG_PRIV_TABLES_##op(__VA_ARGS__) RG_PRIV_TABLES_B
#define RG_PRIV_TABLES_B(op, ...) RG_PRIV_TABLES_##op(__VA_ARGS__) RG_PRIV_TABLES_A
#define RG_PRIV_TABLES_A_END
#define RG_PRIV_TABLES_B_END

#define RG_PRIV_TABLES_0EMPTY(...)
#define RG_PRIV_TABLES_0NEVER(...)
#define RG_PRIV_TABLES_0BYTES(...)
#define RG_PRIV_TABLES_0RANGE(...)
#define RG_PRIV_TABLES_0SET(...)
#define RG_PRIV_TABLES_0MEMBERS(...)
#define RG_PRIV_TABLES_0UNION(...)
#define RG_PRIV_TABLES_0CLASS(...)
#define RG_PRIV_TABLES_0ITEM(...)
#define RG_PRIV_TABLES_0ASSERT(...)
#define RG_PRIV_TABLES_0OPEN_SEQ(...)
#define RG_PRIV_TABLES_0CLOSE_SEQ(...)
#define RG_PRIV_TABLES_0OPEN_ALT(...)
#define RG_PRIV_TABLES_0MID_ALT(...)
#define RG_PRIV_TABLES_0CLOSE_ALT(...)
#define RG_PRIV_TABLES_0OPEN_LOOP(k, i, ...) \
    RG_PRIV_RANGES_OF(k, i) RG_PRIV_RANGES(k) \
    RG_PRIV_TABLE(rg_body_table, k, rg_first_##i##_0, rg_first_##i##_1, rg_first_##i##_2, rg_first_##i##_3) \
    RG_PRIV_TABLE(rg_next_table, k, rg_next_##k##_0, rg_next_##k##_1, rg_next_##k##_2, rg_next_##k##_3)
#define RG_PRIV_TABLES_0CLOSE_LOOP(...)
#define RG_PRIV_TABLES_0OPEN_CAPTURE(...)
#define RG_PRIV_TABLES_0CLOSE_CAPTURE(...)
#define RG_PRIV_TABLES_0OPEN_ATOMIC(...)
#define RG_PRIV_TABLES_0CLOSE_ATOMIC(...)
#define RG_PRIV_TABLES_0OPEN_LOOK(...)
#define RG_PRIV_TABLES_0CLOSE_LOOK(...)
#define RG_PRIV_TABLES_0BACKREF(...)
#define RG_PRIV_TABLES_0WHEN(...)
#define RG_PRIV_TABLES_0CALL(...)
#define RG_PRIV_TABLES_0UTF8(...)
#define RG_PRIV_TABLES_0INTEGER(...)
#define RG_PRIV_TABLES_0TAKE(...)
#define RG_PRIV_TABLES_0IBYTES(...)
#define RG_PRIV_TABLES_0IRANGE(...)
#define RG_PRIV_TABLES_0ISET(...)
#define RG_PRIV_TABLES_0IMEMBERS(...)
#define RG_PRIV_TABLES_0IBACKREF(...)
#define RG_PRIV_TABLES_0ERROR(...)

#endif
