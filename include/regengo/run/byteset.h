/* byteset.h - is a byte in a set? The set is four constant words; the form of the test is chosen from them. */
#ifndef RG_RUN_BYTESET_H
#define RG_RUN_BYTESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"

/* Members, lowest and highest: constants wherever the words are. */
#define RG_PRIV_SET_SIZE(w0, w1, w2, w3) \
    (__builtin_popcountll(w0) + __builtin_popcountll(w1) + __builtin_popcountll(w2) + __builtin_popcountll(w3))

RG_PRIV_INLINE unsigned rg_priv_set_lowest(uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    return (unsigned)(w0   ? __builtin_ctzll(w0)
                      : w1 ? 64 + __builtin_ctzll(w1)
                      : w2 ? 128 + __builtin_ctzll(w2)
                      : w3 ? 192 + __builtin_ctzll(w3)
                           : 256);
}

RG_PRIV_INLINE unsigned rg_priv_set_highest(uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    return (unsigned)(w3   ? 255 - __builtin_clzll(w3)
                      : w2 ? 191 - __builtin_clzll(w2)
                      : w1 ? 127 - __builtin_clzll(w1)
                      : w0 ? 63 - __builtin_clzll(w0)
                           : 0);
}

/* The plain truth: bit c of the four words. */
RG_PRIV_INLINE bool rg_priv_set_bit(unsigned c, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    const uint64_t word = c < 128 ? (c < 64 ? w0 : w1) : (c < 192 ? w2 : w3);
    return (word >> (c & 63)) & 1;
}

/* Membership for a set known at compile time: nothing, everything, a compare, a range check (of the set or of what is
 * not in it), one word shifted to where the set begins, or a look-up: in a table of 256 bytes where there is one, in the
 * words themselves where table is NULL. Folds to one of them; without optimisation it still answers right. */
RG_PRIV_INLINE bool rg_priv_in(unsigned char byte, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3,
                               const unsigned char *table) {
    const unsigned c = byte;
    const unsigned size = (unsigned)RG_PRIV_SET_SIZE(w0, w1, w2, w3);
    const unsigned low = rg_priv_set_lowest(w0, w1, w2, w3), high = rg_priv_set_highest(w0, w1, w2, w3);
    const unsigned low_out = rg_priv_set_lowest(~w0, ~w1, ~w2, ~w3), high_out = rg_priv_set_highest(~w0, ~w1, ~w2, ~w3);

    if (size == 0) return false;
    if (size == 256) return true;
    if (size == 1) return c == low;
    if (size == 255) return c != low_out;
    if (high - low + 1 == size) return c - low < size;
    if (high_out - low_out + 1 == 256 - size) return c - low_out >= 256 - size;
    if (table != NULL) return table[c] != 0;
    if (size == 2) return c == low || c == high;
    if (high - low < 64) {
        const uint64_t word = low < 64  ? (low ? w0 >> low | w1 << (64 - low) : w0)
                            : low < 128 ? (low & 63 ? w1 >> (low & 63) | w2 << (64 - (low & 63)) : w1)
                            : low < 192 ? (low & 63 ? w2 >> (low & 63) | w3 << (64 - (low & 63)) : w2)
                                        : w3 >> (low & 63);
        return c - low < 64 && ((word >> ((c - low) & 63)) & 1);
    }
    if (high < 128) return c < 128 && (((c < 64 ? w0 : w1) >> (c & 63)) & 1);
    return rg_priv_set_bit(c, w0, w1, w2, w3);
}

RG_PRIV_INLINE bool rg_priv_has(unsigned char byte, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    return rg_priv_in(byte, w0, w1, w2, w3, NULL);
}

/* [A-Za-z0-9_], what \b looks for: the words of the set. */
#define RG_PRIV_WORD_0 0x03ff000000000000ULL
#define RG_PRIV_WORD_1 0x07fffffe87fffffeULL
#define RG_PRIV_WORD_2 0ULL
#define RG_PRIV_WORD_3 0ULL

#endif
