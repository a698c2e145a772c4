/* byte_table.h - a set as a table of 256 bytes, one byte a member: what runs of bytes are scanned with.
 *
 * 32 words of 8 bytes each, filled by constants: 8 bits of a set are spread over 8 bytes by one multiplication. A table
 * that no function ends up reading is not emitted.
 *
 * The sets that patterns hold over and over have one for all loops of a file: a grammar with forty runs of hexadecimal digits
 * would have forty tables, of 256 bytes each.
 */
#ifndef RG_RUN_BYTE_TABLE_H
#define RG_RUN_BYTE_TABLE_H

#ifndef RG_PRIV_IN_ORDER
#include "byteset.h"
#endif

#define RG_PRIV_TABLE(name, k, w0, w1, w2, w3) \
    RG_PRIV_UNUSED static const uint64_t name##_##k[32] = { \
        RG_PRIV_SPREAD_WORD(w0), RG_PRIV_SPREAD_WORD(w1), RG_PRIV_SPREAD_WORD(w2), RG_PRIV_SPREAD_WORD(w3)};
#define RG_PRIV_SPREAD_WORD(w) \
    RG_PRIV_SPREAD(w, 0x1u), RG_PRIV_SPREAD(w, 0x100u), RG_PRIV_SPREAD(w, 0x10000u), RG_PRIV_SPREAD(w, 0x1000000u), \
        RG_PRIV_SPREAD(w, 0x100000000u), RG_PRIV_SPREAD(w, 0x10000000000u), RG_PRIV_SPREAD(w, 0x1000000000000u), \
        RG_PRIV_SPREAD(w, 0x100000000000000u)
/* Few tokens, since there are 32 of these in a table: what is divided needs no cast, as what is shifted would where a word is a small number. */
#define RG_PRIV_SPREAD(w, unit) w / unit % 256 * 0x0101010101010101u & RG_PRIV_DIAGONAL

#define RG_PRIV_DIGITS 0x03ff000000000000ULL
#define RG_PRIV_SPACES 0x0000000100003e00ULL
#define RG_PRIV_LETTERS 0x07fffffe07fffffeULL
#define RG_PRIV_HEX_LETTERS 0x0000007e0000007eULL

/* As strings of 16 bytes a row, up to the last row that holds any. */
#define RG_PRIV_ROW_NONE "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define RG_PRIV_ROW_0_TO_9 "\1\1\1\1\1\1\1\1\1\1\0\0\0\0\0\0"
#define RG_PRIV_ROW_A_TO_F "\0\1\1\1\1\1\1\0\0\0\0\0\0\0\0\0"
#define RG_PRIV_ROW_A_TO_O "\0\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
#define RG_PRIV_ROW_P_TO_Z "\1\1\1\1\1\1\1\1\1\1\1\0\0\0\0"
#define RG_PRIV_NO_ROWS_3 RG_PRIV_ROW_NONE RG_PRIV_ROW_NONE RG_PRIV_ROW_NONE
#define RG_PRIV_ROWS_OF_LETTERS(underscore) RG_PRIV_ROW_A_TO_O RG_PRIV_ROW_P_TO_Z underscore RG_PRIV_ROW_A_TO_O RG_PRIV_ROW_P_TO_Z
#define RG_PRIV_TABLE_OF(name, rows) RG_PRIV_UNUSED static const unsigned char rg_priv_table_##name[256] = rows;
RG_PRIV_TABLE_OF(xdigit, RG_PRIV_NO_ROWS_3 RG_PRIV_ROW_0_TO_9 RG_PRIV_ROW_A_TO_F RG_PRIV_ROW_NONE RG_PRIV_ROW_A_TO_F)
RG_PRIV_TABLE_OF(alpha, RG_PRIV_NO_ROWS_3 RG_PRIV_ROW_NONE RG_PRIV_ROWS_OF_LETTERS("\0"))
RG_PRIV_TABLE_OF(alnum, RG_PRIV_NO_ROWS_3 RG_PRIV_ROW_0_TO_9 RG_PRIV_ROWS_OF_LETTERS("\0"))
RG_PRIV_TABLE_OF(word, RG_PRIV_NO_ROWS_3 RG_PRIV_ROW_0_TO_9 RG_PRIV_ROWS_OF_LETTERS("\1"))
RG_PRIV_TABLE_OF(space, "\0\0\0\0\0\0\0\0\0\1\1\1\1\1\0\0" RG_PRIV_ROW_NONE "\1")

#define RG_PRIV_TABLE_WORD 4

/* Which of them holds the set name_k_0 .. _3, 0 if none: a constant. */
#define RG_PRIV_SHARED_TABLE(name, k) \
    ((name##_##k##_2 | name##_##k##_3) != 0     ? 0 \
     : name##_##k##_1 == 0                      ? (name##_##k##_0 == RG_PRIV_SPACES ? 5 : 0) \
     : name##_##k##_0 == 0                      ? (name##_##k##_1 == RG_PRIV_LETTERS ? 2 : 0) \
     : name##_##k##_0 != RG_PRIV_DIGITS         ? 0 \
     : name##_##k##_1 == RG_PRIV_HEX_LETTERS    ? 1 \
     : name##_##k##_1 == RG_PRIV_LETTERS        ? 3 \
     : name##_##k##_1 == RG_PRIV_WORD_1         ? RG_PRIV_TABLE_WORD \
                                                : 0)
/* The table of the set: that one, or its own; and a name for it, as it is asked for at many places. */
#define RG_PRIV_NAME_TABLE(name, shared, own) RG_PRIV_UNUSED static const unsigned char *const name = RG_PRIV_TABLE_OR(shared, own);
#define RG_PRIV_TABLE_OR(shared, own) \
    (shared == 0   ? (const unsigned char *)own \
     : shared == 1 ? rg_priv_table_xdigit \
     : shared == 2 ? rg_priv_table_alpha \
     : shared == 3 ? rg_priv_table_alnum \
     : shared == RG_PRIV_TABLE_WORD ? rg_priv_table_word \
                   : rg_priv_table_space)

RG_PRIV_INLINE bool rg_priv_is_word(unsigned char byte) { return rg_priv_table_word[byte] != 0; }

#endif
