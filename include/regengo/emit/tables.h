/* tables.h - what a loop over single bytes scans with: its set as ranges, and as a table of 256 bytes (run/byte_table.h).
 *
 *   rg_body_k_0 .. _3                     the set that a loop scans over; rg_body_bytes_k, its table: rg_body_table_k, its
 *                                         own, or one that it shares, rg_body_shared_k (not 0).
 *   rg_inner_0_k, rg_edge0_k, rg_parts_k, rg_span_k, rg_outside_k, ...   its ranges (below); with start_k for k those that the whole
 *                                         pattern may begin with.
 */
#ifndef RG_EMIT_TABLES_H
#define RG_EMIT_TABLES_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/depth.h"
#include "../plan/inner_run.h"
#include "../plan/run_rounds.h"
#include "../plan/scan_rounds.h"
#include "../run/byte_table.h"
#endif

/* A loop scans over the bytes that its rounds begin with (rg_body_k), or that are a whole round (plan/scan_rounds.h), a chain with gaps
 * of any length over those of the gaps as well. */
#define RG_PRIV_GAP_IN_BODY(k, i, w) (RG_PRIV_GAPS_ARE_ENDLESS(k) ? 0ULL | RG_PRIV_GAP_WORD(i, w) : 0ULL)

/* The ranges of the set that a loop runs over, or of what is not in it, whichever does not hold the byte 0: if all are below
 * 128 (rg_inner_0_k, rg_inner_1_k). Where such a word differs from itself moved up by one bit there is an edge (rg_edges_k_0 and _1):
 * the first byte of a range, or the first behind one, in turns. Edge n is rg_edge<n>_k, 128 where there are fewer; what is left of its
 * word from it on is rg_left<n>_k, of the first word while there are any in it (rg_low_edges_k). */
#define RG_PRIV_EDGES_OF(k, name, i) \
    enum { rg_outside_##k = name##_##i##_0 & 1 }; \
    RG_PRIV_ENUM { \
        rg_inner_0_##k = RG_PRIV_NOT_IF(rg_outside_##k, name##_##i##_0), \
        rg_inner_1_##k = RG_PRIV_NOT_IF(rg_outside_##k, name##_##i##_1), \
        rg_inner_all_##k = \
            ((RG_PRIV_NOT_IF(rg_outside_##k, name##_##i##_2) | RG_PRIV_NOT_IF(rg_outside_##k, name##_##i##_3)) == 0) \
    }; \
    RG_PRIV_ENUM { \
        rg_edges_##k##_0 = rg_inner_0_##k ^ (uint64_t)rg_inner_0_##k << 1, \
        rg_edges_##k##_1 = rg_inner_1_##k ^ ((uint64_t)rg_inner_1_##k << 1 | (uint64_t)rg_inner_0_##k >> 63) \
    }; \
    enum { rg_low_edges_##k = __builtin_popcountll(rg_edges_##k##_0) }; \
    RG_PRIV_ENUM { rg_left0_##k = rg_low_edges_##k == 0 ? 0ULL | rg_edges_##k##_1 : 0ULL | rg_edges_##k##_0 }; \
    RG_PRIV_EDGE(k, 0, 1) RG_PRIV_EDGE(k, 1, 2)
#define RG_PRIV_MORE_EDGES_OF(k) \
    RG_PRIV_EDGE(k, 2, 3) RG_PRIV_EDGE(k, 3, 4) RG_PRIV_EDGE(k, 4, 5) RG_PRIV_EDGE(k, 5, 6) RG_PRIV_EDGE(k, 6, 7) \
    RG_PRIV_EDGE(k, 7, 8)
#define RG_PRIV_EDGE(k, n, next) \
    RG_PRIV_ENUM { \
        rg_edge##n##_##k = rg_left##n##_##k != 0 ? (n < rg_low_edges_##k ? 0 : 64) + RG_PRIV_LOWEST_BIT(rg_left##n##_##k) : 128, \
        rg_left##next##_##k = rg_low_edges_##k == next ? 0ULL | rg_edges_##k##_1 : 0ULL | (rg_left##n##_##k & (rg_left##n##_##k - 1)) \
    };
/* How many ranges there are, 5 if one is not below 128; bytes of the first. */
#define RG_PRIV_PARTS(k) \
    enum { \
        rg_parts_##k = \
            !rg_inner_all_##k ? 5 : (rg_low_edges_##k + __builtin_popcountll(rg_edges_##k##_1) + 1) / 2, \
        rg_span_##k = rg_edge0_##k < 128 ? rg_edge1_##k - rg_edge0_##k : 1 \
    };
/* For run/scan.h. */
#define RG_PRIV_RANGES(k) \
    RG_PRIV_UNUSED static const rg_priv_ranges rg_ranges_##k = { \
        rg_outside_##k, \
        rg_parts_##k, \
        {rg_edge0_##k, rg_edge2_##k, rg_edge4_##k, rg_edge6_##k}, \
        {RG_PRIV_MORE(k, 0, 1), RG_PRIV_MORE(k, 2, 3), RG_PRIV_MORE(k, 4, 5), RG_PRIV_MORE(k, 6, 7)}};
/* Is a byte in the set? A look-up in its table, or a compare or two where it is one range, or all but one. */
#define RG_PRIV_IS_AMONG(k, table, byte) \
    (rg_parts_##k > 1    ? (table)[byte] != 0 \
     : rg_parts_##k == 0 ? rg_outside_##k != 0 \
                         : ((unsigned)((byte) - rg_edge0_##k) < (unsigned)rg_span_##k) != rg_outside_##k)

/* Is the set one range, or of one byte? Or is it all bytes, or all but one? */
#define RG_PRIV_OF_RANGE(k) (rg_parts_##k == 1 && !rg_outside_##k)
#define RG_PRIV_OF_BYTE(k) (RG_PRIV_OF_RANGE(k) && rg_span_##k == 1)
#define RG_PRIV_OF_ALL(k) (rg_parts_##k == 0 && rg_outside_##k)
#define RG_PRIV_OF_ALL_BUT_ONE(k) (rg_parts_##k == 1 && rg_outside_##k && rg_span_##k == 1)
#define RG_PRIV_MORE(k, from, to) (unsigned char)(rg_edge##to##_##k - rg_edge##from##_##k - 1)

/* What a loop needs by its way (pattern/ops.h): one that runs over bytes a table and ranges, the others nothing. */
#define RG_PRIV_TABLES_OF_0RUN_0EXACT(k, i) RG_PRIV_RUN_TABLE_OF(k, i) RG_PRIV_INNER_RUN_TABLE(k, i)
#define RG_PRIV_TABLES_OF_0RUN_0MAYBE(k, i)
#define RG_PRIV_TABLES_OF_0RUN_0LONG(k, i) RG_PRIV_RUN_TABLE_OF(k, i)
#define RG_PRIV_TABLES_OF_0RUN_0FROM(k, i) RG_PRIV_RUN_TABLE_OF(k, i) RG_PRIV_INNER_RUN_TABLE(k, i)
#define RG_PRIV_TABLES_OF_0RUN_0SOME(k, i) RG_PRIV_RUN_TABLE_OF(k, i) RG_PRIV_INNER_RUN_TABLE(k, i)
#define RG_PRIV_TABLES_OF_0LOOP_0EXACT(k, i) RG_PRIV_RUN_TABLE_OF(k, i)
#define RG_PRIV_TABLES_OF_0LOOP_0MAYBE(k, i)
#define RG_PRIV_TABLES_OF_0LOOP_0LONG(k, i) RG_PRIV_CHAIN_TABLE_OF(k, i)
#define RG_PRIV_TABLES_OF_0LOOP_0FROM(k, i) RG_PRIV_CHAIN_TABLE_OF(k, i)
#define RG_PRIV_TABLES_OF_0LOOP_0SOME(k, i) RG_PRIV_RUN_TABLE_OF(k, i)
#define RG_PRIV_TABLES_OF_0ROUNDS(k, i) \
    RG_PRIV_SET(rg_body, k, RG_PRIV_PLAIN_WORD(k, 0), RG_PRIV_PLAIN_WORD(k, 1), RG_PRIV_PLAIN_WORD(k, 2), RG_PRIV_PLAIN_WORD(k, 3)) \
    RG_PRIV_BODY_TABLE(k)
#define RG_PRIV_ROUNDS_OR(k, w, run) (rg_shape_##k == RG_PRIV_ROUND_BY_ROUND ? RG_PRIV_PLAIN_WORD(k, w) : 0ULL | (run))

#define RG_PRIV_RUN_TABLE_OF(k, i) RG_PRIV_SET_COPY(rg_body, k, rg_first, i) RG_PRIV_BODY_TABLE(k)
#define RG_PRIV_CHAIN_TABLE_OF(k, i) \
    RG_PRIV_SET(rg_body, k, RG_PRIV_ROUNDS_OR(k, 0, rg_first_##i##_0 | RG_PRIV_GAP_IN_BODY(k, i, 0)), \
                RG_PRIV_ROUNDS_OR(k, 1, rg_first_##i##_1 | RG_PRIV_GAP_IN_BODY(k, i, 1)), RG_PRIV_ROUNDS_OR(k, 2, rg_first_##i##_2), \
                RG_PRIV_ROUNDS_OR(k, 3, rg_first_##i##_3)) \
    RG_PRIV_BODY_TABLE(k)
#define RG_PRIV_BODY_TABLE(k) \
    RG_PRIV_EDGES_OF(k, rg_body, k) RG_PRIV_PARTS(k) RG_PRIV_MORE_EDGES_OF(k) RG_PRIV_RANGES(k) \
    RG_PRIV_TABLE(rg_body_table, k, rg_body_##k##_0, rg_body_##k##_1, rg_body_##k##_2, rg_body_##k##_3) \
    enum { rg_body_shared_##k = RG_PRIV_SHARED_TABLE(rg_body, k) }; \
    RG_PRIV_NAME_TABLE(rg_body_bytes_##k, rg_body_shared_##k, rg_body_table_##k)

#define RG_PRIV_TABLES(opens) RG_PRIV_WALK(RG_PRIV_TABLES_A opens (0STOP, ~);)
#define RG_PRIV_TABLES_A(op, ...) RG_PRIV_TABLES_##op(__VA_ARGS__) RG_PRIV_TABLES_B
#define RG_PRIV_TABLES_B(op, ...) RG_PRIV_TABLES_##op(__VA_ARGS__) RG_PRIV_TABLES_A
#define RG_PRIV_TABLES_0STOP(...) struct

#define RG_PRIV_TABLES_0OPEN_SEQ(...)
#define RG_PRIV_TABLES_0OPEN_ALT(...)
#define RG_PRIV_TABLES_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_TABLES_OF_##way(k, i)
#define RG_PRIV_TABLES_0OPEN_CAPTURE(...)
#define RG_PRIV_TABLES_0OPEN_ATOMIC(...)
#define RG_PRIV_TABLES_0OPEN_LOOK(...)

#endif
