/* byteset.h - is a byte in a set? The set is four constant words; the form of the test is chosen from them. */
#ifndef RG_RUN_BYTESET_H
#define RG_RUN_BYTESET_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#endif

/* Members: a constant wherever the words are. */
#define RG_PRIV_SET_SIZE(w0, w1, w2, w3) \
    (__builtin_popcountll(w0) + __builtin_popcountll(w1) + __builtin_popcountll(w2) + __builtin_popcountll(w3))

/* The plain truth: bit c of the four words. */
RG_PRIV_INLINE bool rg_priv_set_bit(unsigned c, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    const uint64_t word = c < 128 ? (c < 64 ? w0 : w1) : (c < 192 ? w2 : w3);
    return (word >> (c & 63)) & 1;
}

/* Membership for a set known at compile time: a range check where the set, or what is not in it, is one range; else a look-up in
 * a table of 256 bytes where there is one; where table is NULL two compares, one word shifted to where the set begins, or the
 * words themselves. Whichever of the set and its complement does not hold the byte 0 is looked at, and the half of all bytes that
 * it is in, if it is in one. Folds to one of these; without optimisation it still answers right. */
RG_PRIV_INLINE bool rg_priv_in(unsigned char byte, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3,
                               const unsigned char *table) {
    const bool out = w0 & 1;
    const uint64_t flip = 0 - (w0 & 1);
    const bool upper = ((w0 ^ flip) | (w1 ^ flip)) == 0, halved = upper || ((w2 ^ flip) | (w3 ^ flip)) == 0;
    const uint64_t half0 = (upper ? w2 : w0) ^ flip, half1 = (upper ? w3 : w1) ^ flip;
    const unsigned c = upper ? byte - 128u : byte;
    const unsigned size = (unsigned)(__builtin_popcountll(half0) + __builtin_popcountll(half1));
    const unsigned low = (unsigned)(half0 ? __builtin_ctzll(half0) : 64 + __builtin_ctzll(half1 | (uint64_t)1 << 63));
    const unsigned high = (unsigned)(half1 ? 127 - __builtin_clzll(half1) : 63 - __builtin_clzll(half0 | 1));
    if (halved && size == 0) return out;
    if (halved && high - low + 1 == size) return (c - low < size) != out;
    if (table != NULL) return table[byte] != 0;
    if (!halved) return rg_priv_set_bit(byte, w0, w1, w2, w3);
    if (size == 2) return (c == low || c == high) != out;
    if (high - low >= 64) return (c < 128 && (((c < 64 ? half0 : half1) >> (c & 63)) & 1)) != out;
    const uint64_t word = low == 0 ? half0 : low < 64 ? half0 >> low | half1 << (64 - low) : half1 >> (low & 63);
    return (c - low < 64 && ((word >> ((c - low) & 63)) & 1)) != out;
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
