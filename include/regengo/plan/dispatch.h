/* dispatch.h - which rules of a lexer can start at a place: one look at the first two bytes.
 *
 * Two tables of 256 words of 64 bits, a bit a rule: those that may begin with a byte, and those that may have a byte as their second. A
 * literal is known by both, and so is a comment; a name may have any byte as its second, as one byte is enough. So hopeless rules are
 * never entered, and of fifty keywords one or two are left to be compared.
 *
 *   rg_second_byte_k_0 ..  the second byte of a rule, if it must have one; else all bytes. Exact for a literal; may err: bytes too many.
 *   rg_reach_k_0         of a literal: bit n is set if it has n bytes or more, bit 63 stands for all further ones; else none.
 *   rg_tail_k_0 ..         what a rule has behind its first byte. May err: bytes too many.
 *   rg_lets_k_0 ..         a rule further down may win only if it begins with one of these bytes (0 to 3), or has one of these behind its
 *                          first (4 to 7). May err: bytes too many.
 *
 * A table would name each rule for each of 256 bytes. Eight rules and eight bytes at a time are 64 bits that are transposed: so each
 * rule is named 32 times.
 */
#ifndef RG_PLAN_DISPATCH_H
#define RG_PLAN_DISPATCH_H

#ifndef RG_PRIV_IN_ORDER
#include "../learn/maximal.h"
#include "../learn/second.h"
#endif

/* ---- of each rule ---- */

#define RG_PRIV_DISPATCH_TEXT(k, fold, s) \
    enum { rg_maximal_##k = rg_min_##k == 1 ? RG_PRIV_ONE_BYTE : 0 }; \
    RG_PRIV_SET(rg_beyond, k, 0ULL, 0ULL, 0ULL, 0ULL) \
    RG_PRIV_SET(rg_second_byte, k, RG_PRIV_SECOND_WORD(k, 0), RG_PRIV_BOTH_CASES_##fold(RG_PRIV_SECOND_WORD(k, 1)), \
                RG_PRIV_SECOND_WORD(k, 2), RG_PRIV_SECOND_WORD(k, 3)) \
    RG_PRIV_ENUM { rg_reach_##k##_0 = rg_min_##k >= 63 ? RG_PRIV_ANYTHING : (2ULL << (rg_min_##k & 63)) - 1 }; \
    RG_PRIV_DISPATCH_TAIL(k, RG_PRIV_BOTH_CASES_##fold, RG_PRIV_TEXT_IF(rg_text_##k, s))
#define RG_PRIV_SECOND_WORD(k, w) (rg_at1_##k ? RG_PRIV_BYTE_WORD(rg_byte1_##k, w) : RG_PRIV_ANYTHING)
#define RG_PRIV_DISPATCH_OTHER(k) \
    RG_PRIV_SET(rg_second_byte, k, RG_PRIV_SECOND_OF_OTHER(k), RG_PRIV_SECOND_OF_OTHER(k), RG_PRIV_SECOND_OF_OTHER(k), RG_PRIV_SECOND_OF_OTHER(k)) \
    RG_PRIV_ENUM { rg_reach_##k##_0 = 0 }; \
    RG_PRIV_SET(rg_tail, k, RG_PRIV_TAIL_WORD(k, 0), RG_PRIV_TAIL_WORD(k, 1), RG_PRIV_TAIL_WORD(k, 2), RG_PRIV_TAIL_WORD(k, 3))
/* As a sketch (learn/second.h): all four words are the same. */
#define RG_PRIV_SECOND_OF_OTHER(k) (rg_min_##k > 1 ? 0ULL | rg_second_##k : RG_PRIV_ANYTHING)
#define RG_PRIV_TAIL_WORD(k, w) (rg_maximal_##k ? 0ULL | rg_beyond_##k##_##w : RG_PRIV_ANYTHING)

/* The tail of a literal, by kinds of bytes: digits, letters of either case, others that words may have. Where there are more than these,
 * anything. */
#ifdef RG_PRIV_READS_LITERALS
/* clang reads bytes, but folds no strspn. */
#define RG_PRIV_DISPATCH_TAIL(k, both_cases, text) \
    RG_PRIV_SET(rg_tail, k, RG_PRIV_TAIL_OF(k, text, 0), both_cases(RG_PRIV_TAIL_OF(k, text, 1)), RG_PRIV_TAIL_OF(k, text, 2), RG_PRIV_TAIL_OF(k, text, 3))
#define RG_PRIV_TAIL_OF(k, text, w) \
    (rg_max_##k > 17 ? RG_PRIV_ANYTHING \
                     : 0ULL | RG_PRIV_TAIL_4(k, text, 1, w) | RG_PRIV_TAIL_4(k, text, 5, w) | RG_PRIV_TAIL_4(k, text, 9, w) | \
                           RG_PRIV_TAIL_4(k, text, 13, w))
#define RG_PRIV_TAIL_4(k, text, i, w) \
    RG_PRIV_TAIL_1(k, text, i, w) | RG_PRIV_TAIL_1(k, text, i + 1, w) | RG_PRIV_TAIL_1(k, text, i + 2, w) | RG_PRIV_TAIL_1(k, text, i + 3, w)
#define RG_PRIV_TAIL_1(k, text, i, w) \
    (i < rg_max_##k ? RG_PRIV_BYTE_WORD((unsigned char)(text)[i < rg_max_##k ? i : 0], w) : 0)
#else
#define RG_PRIV_DISPATCH_TAIL(k, both_cases, text) \
    RG_PRIV_SET(rg_tail, k, RG_PRIV_TAIL_OF(k, RG_PRIV_KINDS_WORD_0(rg_kinds_##k)), RG_PRIV_TAIL_OF(k, both_cases(RG_PRIV_KINDS_WORD_1(rg_kinds_##k))), \
                RG_PRIV_TAIL_OF(k, 0), RG_PRIV_TAIL_OF(k, 0))
#define RG_PRIV_TAIL_OF(k, word) (rg_min_##k == 1 ? 0ULL : RG_PRIV_ARE_WORDY(rg_kinds_##k) ? 0ULL | (word) : RG_PRIV_ANYTHING)
#endif

/* The rule j can never win, as i, which stands before it, always does: wherever j could start, i matches; and, where the longest wins,
 * goes on over all that j may have. Told once a rule, as there are many pairs: what lets another one win. */
#define RG_PRIV_LETS(i, longest) \
    RG_PRIV_ENUM { \
        rg_lets_##i##_0 = RG_PRIV_LET(i, ~(0ULL | rg_first_##i##_0)), rg_lets_##i##_1 = RG_PRIV_LET(i, ~(0ULL | rg_first_##i##_1)), \
        rg_lets_##i##_2 = RG_PRIV_LET(i, ~(0ULL | rg_first_##i##_2)), rg_lets_##i##_3 = RG_PRIV_LET(i, ~(0ULL | rg_first_##i##_3)) \
    }; \
    RG_PRIV_ENUM { \
        rg_lets_##i##_4 = RG_PRIV_LET(i, longest ? ~(0ULL | rg_beyond_##i##_0) : 0ULL), \
        rg_lets_##i##_5 = RG_PRIV_LET(i, longest ? ~(0ULL | rg_beyond_##i##_1) : 0ULL), \
        rg_lets_##i##_6 = RG_PRIV_LET(i, longest ? ~(0ULL | rg_beyond_##i##_2) : 0ULL), \
        rg_lets_##i##_7 = RG_PRIV_LET(i, longest ? ~(0ULL | rg_beyond_##i##_3) : 0ULL) \
    };
#define RG_PRIV_LET(i, bytes) ((rg_maximal_##i & 1) != 0 ? bytes : RG_PRIV_ANYTHING)
#define RG_PRIV_LETS_WIN(i, j) \
    ((rg_lets_##i##_0 & rg_first_##j##_0) | (rg_lets_##i##_1 & rg_first_##j##_1) | (rg_lets_##i##_2 & rg_first_##j##_2) | \
     (rg_lets_##i##_3 & rg_first_##j##_3) | (rg_lets_##i##_4 & rg_tail_##j##_0) | (rg_lets_##i##_5 & rg_tail_##j##_1) | \
     (rg_lets_##i##_6 & rg_tail_##j##_2) | (rg_lets_##i##_7 & rg_tail_##j##_3)) != 0
/* The same of two literals, s and t: the one begins as the other, or, where the longest wins, is the same. */
#define RG_PRIV_NEVER_SPELLED(longest, i, s, j, t) \
    (0 + rg_byte_##i == 0 + rg_byte_##j && ((longest) ? 0 + rg_min_##i == 0 + rg_min_##j : 0 + rg_min_##i <= 0 + rg_min_##j) && \
     (rg_min_##i == 1 || __builtin_memcmp(RG_PRIV_TEXT_IF(rg_text_##i, s), RG_PRIV_TEXT_IF(rg_text_##j, t), \
                                          RG_PRIV_SHARED_LENGTH(i, j)) == 0))
#define RG_PRIV_SHARED_LENGTH(i, j) (rg_text_##i && rg_text_##j && 0 + rg_min_##i <= 0 + rg_min_##j ? rg_min_##i : 0)

/* ---- the tables ---- */

/* RG_PRIV_DISPATCH(table, name, groups, ids...): table[256] by the sets called name, of rules of these ids, the first the lowest bit; eight
 * ids a group, filled up with 0none. A group's rows are constants, each of eight bytes. */
#define RG_PRIV_DISPATCH(table, name, groups, ...) RG_PRIV_CAT(RG_PRIV_DISPATCH_, groups)(table, name, __VA_ARGS__)
#define RG_PRIV_DISPATCH_1(table, name, ...) RG_PRIV_GROUPS_1(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_1)
#define RG_PRIV_DISPATCH_2(table, name, ...) RG_PRIV_GROUPS_2(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_2)
#define RG_PRIV_DISPATCH_3(table, name, ...) RG_PRIV_GROUPS_3(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_3)
#define RG_PRIV_DISPATCH_4(table, name, ...) RG_PRIV_GROUPS_4(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_4)
#define RG_PRIV_DISPATCH_5(table, name, ...) RG_PRIV_GROUPS_5(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_5)
#define RG_PRIV_DISPATCH_6(table, name, ...) RG_PRIV_GROUPS_6(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_6)
#define RG_PRIV_DISPATCH_7(table, name, ...) RG_PRIV_GROUPS_7(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_7)
#define RG_PRIV_DISPATCH_8(table, name, ...) RG_PRIV_GROUPS_8(table, name, __VA_ARGS__) RG_PRIV_DISPATCH_TABLE(table, RG_PRIV_LANES_8)

/* Groups are numbered from the last. */
#define RG_PRIV_GROUPS_1(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_1, n, a, b, c, d, e, f, g, h)
#define RG_PRIV_GROUPS_2(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_2, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_1(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_3(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_3, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_2(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_4(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_4, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_3(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_5(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_5, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_4(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_6(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_6, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_5(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_7(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_7, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_6(t, n, __VA_ARGS__)
#define RG_PRIV_GROUPS_8(t, n, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP(t##_8, n, a, b, c, d, e, f, g, h) RG_PRIV_GROUPS_7(t, n, __VA_ARGS__)

/* The 32 rows of a group, of 8 bytes each: the 8 rules' bits for these, a byte each, transposed, so that there is a byte for each of them
 * (a bit is swapped with the one across the diagonal, in blocks of 1, 2 and 4: Hacker's Delight, 7-3). */
#define RG_PRIV_GROUP(row, n, ...) \
    RG_PRIV_GROUP_ROWS(row##_0, n, 0, __VA_ARGS__) RG_PRIV_GROUP_ROWS(row##_1, n, 1, __VA_ARGS__) \
    RG_PRIV_GROUP_ROWS(row##_2, n, 2, __VA_ARGS__) RG_PRIV_GROUP_ROWS(row##_3, n, 3, __VA_ARGS__)
#define RG_PRIV_GROUP_ROWS(row, n, w, a, b, c, d, e, f, g, h) \
    RG_PRIV_EIGHT_ROWS(row, n##_##a##_##w, n##_##b##_##w, n##_##c##_##w, n##_##d##_##w, n##_##e##_##w, n##_##f##_##w, n##_##g##_##w, \
                       n##_##h##_##w)
#define RG_PRIV_EIGHT_ROWS(row, ...) \
    RG_PRIV_GROUP_ROW(row##_0, 0, __VA_ARGS__) RG_PRIV_GROUP_ROW(row##_8, 8, __VA_ARGS__) RG_PRIV_GROUP_ROW(row##_16, 16, __VA_ARGS__) \
    RG_PRIV_GROUP_ROW(row##_24, 24, __VA_ARGS__) RG_PRIV_GROUP_ROW(row##_32, 32, __VA_ARGS__) RG_PRIV_GROUP_ROW(row##_40, 40, __VA_ARGS__) \
    RG_PRIV_GROUP_ROW(row##_48, 48, __VA_ARGS__) RG_PRIV_GROUP_ROW(row##_56, 56, __VA_ARGS__)
#define RG_PRIV_GROUP_ROW(row, s, a, b, c, d, e, f, g, h) \
    RG_PRIV_ENUM { \
        row##_a = RG_PRIV_LANE(a, s) | RG_PRIV_LANE(b, s) << 8 | RG_PRIV_LANE(c, s) << 16 | RG_PRIV_LANE(d, s) << 24 | \
                  RG_PRIV_LANE(e, s) << 32 | RG_PRIV_LANE(f, s) << 40 | RG_PRIV_LANE(g, s) << 48 | RG_PRIV_LANE(h, s) << 56 \
    }; \
    RG_PRIV_ENUM { \
        row##_b = RG_PRIV_SWAPPED(row##_a, 7, 0x00aa00aa00aa00aaULL), row##_c = RG_PRIV_SWAPPED(row##_b, 14, 0x0000cccc0000ccccULL), \
        row = RG_PRIV_SWAPPED(row##_c, 28, 0x00000000f0f0f0f0ULL) \
    };
/* The type of a constant is as small as its value. */
#define RG_PRIV_LANE(row, s) ((row | 0ULL) >> s & 255)
#define RG_PRIV_SWAPPED(x, by, mask) (x ^ ((x ^ (x | 0ULL) >> by) & mask) ^ ((x ^ (x | 0ULL) >> by) & mask) << by)

#define RG_PRIV_DISPATCH_TABLE(table, lanes) \
    RG_PRIV_UNUSED static const uint64_t table[256] = { \
        RG_PRIV_ROWS_OF(lanes, table, 0), RG_PRIV_ROWS_OF(lanes, table, 1), RG_PRIV_ROWS_OF(lanes, table, 2), RG_PRIV_ROWS_OF(lanes, table, 3)};
#define RG_PRIV_ROWS_OF(lanes, t, w) \
    RG_PRIV_ROW_OF(lanes, t, w##_0), RG_PRIV_ROW_OF(lanes, t, w##_8), RG_PRIV_ROW_OF(lanes, t, w##_16), RG_PRIV_ROW_OF(lanes, t, w##_24), \
        RG_PRIV_ROW_OF(lanes, t, w##_32), RG_PRIV_ROW_OF(lanes, t, w##_40), RG_PRIV_ROW_OF(lanes, t, w##_48), RG_PRIV_ROW_OF(lanes, t, w##_56)
#define RG_PRIV_ROW_OF(lanes, t, row) \
    lanes(t, row, 0), lanes(t, row, 8), lanes(t, row, 16), lanes(t, row, 24), lanes(t, row, 32), lanes(t, row, 40), lanes(t, row, 48), \
        lanes(t, row, 56)

/* Of such a table, for each byte the first rule that is no literal: what the scan jumps by, one load behind the byte. Else RG_PRIV_NO_JUMP. Where
 * there is but one rule, and that is this byte, RG_PRIV_IS_BYTE_RULE. */
#define RG_PRIV_NO_JUMP 64
#define RG_PRIV_IS_BYTE_RULE 65
#define RG_PRIV_JUMPS(jump, table, groups, spelled, bytes) \
    RG_PRIV_ENUM { table##_others = ~(0ULL | spelled), table##_bytes = bytes }; \
    RG_PRIV_CAT(RG_PRIV_JUMPS_, groups)(jump, table)
#define RG_PRIV_JUMPS_1(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_1, jump, t)
#define RG_PRIV_JUMPS_2(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_2, jump, t)
#define RG_PRIV_JUMPS_3(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_3, jump, t)
#define RG_PRIV_JUMPS_4(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_4, jump, t)
#define RG_PRIV_JUMPS_5(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_5, jump, t)
#define RG_PRIV_JUMPS_6(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_6, jump, t)
#define RG_PRIV_JUMPS_7(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_7, jump, t)
#define RG_PRIV_JUMPS_8(jump, t) RG_PRIV_JUMPS_BY(RG_PRIV_LANES_8, jump, t)
#define RG_PRIV_JUMPS_BY(lanes, jump, t) \
    RG_PRIV_ENUM { \
        RG_PRIV_MASKS_OF(lanes, t, 0), RG_PRIV_MASKS_OF(lanes, t, 1), RG_PRIV_MASKS_OF(lanes, t, 2), \
        RG_PRIV_MASKS_OF(lanes, t, 3) \
    }; \
    RG_PRIV_UNUSED static const unsigned char jump[256] = { \
        RG_PRIV_ROWS_OF(RG_PRIV_JUMP, t, 0), RG_PRIV_ROWS_OF(RG_PRIV_JUMP, t, 1), RG_PRIV_ROWS_OF(RG_PRIV_JUMP, t, 2), \
        RG_PRIV_ROWS_OF(RG_PRIV_JUMP, t, 3)};
#define RG_PRIV_MASKS_OF(lanes, t, w) \
    RG_PRIV_EIGHT_MASKS(lanes, t, w##_0), RG_PRIV_EIGHT_MASKS(lanes, t, w##_8), RG_PRIV_EIGHT_MASKS(lanes, t, w##_16), \
        RG_PRIV_EIGHT_MASKS(lanes, t, w##_24), RG_PRIV_EIGHT_MASKS(lanes, t, w##_32), \
        RG_PRIV_EIGHT_MASKS(lanes, t, w##_40), RG_PRIV_EIGHT_MASKS(lanes, t, w##_48), RG_PRIV_EIGHT_MASKS(lanes, t, w##_56)
#define RG_PRIV_EIGHT_MASKS(lanes, t, row) \
    t##_of_##row##_0 = lanes(t, row, 0), t##_of_##row##_8 = lanes(t, row, 8), \
    t##_of_##row##_16 = lanes(t, row, 16), t##_of_##row##_24 = lanes(t, row, 24), \
    t##_of_##row##_32 = lanes(t, row, 32), t##_of_##row##_40 = lanes(t, row, 40), \
    t##_of_##row##_48 = lanes(t, row, 48), t##_of_##row##_56 = lanes(t, row, 56)
#define RG_PRIV_JUMP(t, row, s) RG_PRIV_JUMP_OF(t##_of_##row##_##s, t##_others, t##_bytes)
#define RG_PRIV_JUMP_OF(rules, others, bytes) \
    (rules & bytes) != 0 && (rules & (rules - 1)) == 0 ? RG_PRIV_IS_BYTE_RULE \
    : (rules & others) != 0                            ? RG_PRIV_LOWEST_BIT((rules & others)) \
                                                       : RG_PRIV_NO_JUMP

/* The same of lengths, 0 to 63: which rules are literals of so many bytes or more. */
#define RG_PRIV_LENGTHS(table, groups, ...) RG_PRIV_CAT(RG_PRIV_LENGTHS_, groups)(table, __VA_ARGS__)
#define RG_PRIV_LENGTHS_1(t, ...) RG_PRIV_SIZES_1(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_1)
#define RG_PRIV_LENGTHS_2(t, ...) RG_PRIV_SIZES_2(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_2)
#define RG_PRIV_LENGTHS_3(t, ...) RG_PRIV_SIZES_3(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_3)
#define RG_PRIV_LENGTHS_4(t, ...) RG_PRIV_SIZES_4(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_4)
#define RG_PRIV_LENGTHS_5(t, ...) RG_PRIV_SIZES_5(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_5)
#define RG_PRIV_LENGTHS_6(t, ...) RG_PRIV_SIZES_6(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_6)
#define RG_PRIV_LENGTHS_7(t, ...) RG_PRIV_SIZES_7(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_7)
#define RG_PRIV_LENGTHS_8(t, ...) RG_PRIV_SIZES_8(t, __VA_ARGS__) RG_PRIV_LENGTHS_BY(t, RG_PRIV_LANES_8)
#define RG_PRIV_LENGTHS_BY(table, lanes) RG_PRIV_UNUSED static const uint64_t table[64] = {RG_PRIV_ROWS_OF(lanes, table, 0)};
#define RG_PRIV_SIZES_1(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_1_0, rg_reach, 0, a, b, c, d, e, f, g, h)
#define RG_PRIV_SIZES_2(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_2_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_1(t, __VA_ARGS__)
#define RG_PRIV_SIZES_3(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_3_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_2(t, __VA_ARGS__)
#define RG_PRIV_SIZES_4(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_4_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_3(t, __VA_ARGS__)
#define RG_PRIV_SIZES_5(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_5_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_4(t, __VA_ARGS__)
#define RG_PRIV_SIZES_6(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_6_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_5(t, __VA_ARGS__)
#define RG_PRIV_SIZES_7(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_7_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_6(t, __VA_ARGS__)
#define RG_PRIV_SIZES_8(t, a, b, c, d, e, f, g, h, ...) RG_PRIV_GROUP_ROWS(t##_8_0, rg_reach, 0, a, b, c, d, e, f, g, h) RG_PRIV_SIZES_7(t, __VA_ARGS__)

#define RG_PRIV_LANES_1(t, row, s) RG_PRIV_LANE(t##_1_##row, s)
#define RG_PRIV_LANES_2(t, row, s) (RG_PRIV_LANE(t##_2_##row, s) | RG_PRIV_LANES_1(t, row, s) << 8)
#define RG_PRIV_LANES_3(t, row, s) (RG_PRIV_LANE(t##_3_##row, s) | RG_PRIV_LANES_2(t, row, s) << 8)
#define RG_PRIV_LANES_4(t, row, s) (RG_PRIV_LANE(t##_4_##row, s) | RG_PRIV_LANES_3(t, row, s) << 8)
#define RG_PRIV_LANES_5(t, row, s) (RG_PRIV_LANE(t##_5_##row, s) | RG_PRIV_LANES_4(t, row, s) << 8)
#define RG_PRIV_LANES_6(t, row, s) (RG_PRIV_LANE(t##_6_##row, s) | RG_PRIV_LANES_5(t, row, s) << 8)
#define RG_PRIV_LANES_7(t, row, s) (RG_PRIV_LANE(t##_7_##row, s) | RG_PRIV_LANES_6(t, row, s) << 8)
#define RG_PRIV_LANES_8(t, row, s) (RG_PRIV_LANE(t##_8_##row, s) | RG_PRIV_LANES_7(t, row, s) << 8)

#endif
