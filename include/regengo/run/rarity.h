/* rarity.h - how common bytes are in texts, logs and code: what to look for, and whether looking for it pays.
 *
 * Five classes, from the commonest: the blank and the letters a e i n o r s t; other small letters; digits and what ends
 * lines and sentences; signs of prose and paths, capitals; other signs. Then the rest: control bytes, and those above 127,
 * each of which is rare by itself. Shares in 1000 bytes were measured on English prose, documentation and web logs.
 */
#ifndef RG_RUN_RARITY_H
#define RG_RUN_RARITY_H

#ifndef RG_PRIV_IN_ORDER
#include <stdint.h>
#endif

/* The classes, as words 0 and 1 of a set. */
#define RG_PRIV_COMMON 0x0000000100000000, 0x001cc22200000000
#define RG_PRIV_SMALL 0, 0x07e33ddc00000000
#define RG_PRIV_FIGURES 0x03ff500000000400, 0
#define RG_PRIV_PROSE 0x2400a78400000000, 0x0000000087fffffe
#define RG_PRIV_SIGNS 0xd800087a00000200, 0x7800000178000001

/* Of the small letters of the second class, the rarer half. */
#define RG_PRIV_RARER 0, 0x07c30cc400000000

/* 0 to 5: the class of a byte; 5 less it are three bits: those that are 1, 3 or 5, 2 or 3, and 4 or 5. */
#define RG_PRIV_RARITY(c) (5 - (RG_PRIV_AMONG(c, RG_PRIV_ODD) + 2 * RG_PRIV_AMONG(c, RG_PRIV_MIDDLE) + 4 * RG_PRIV_AMONG(c, RG_PRIV_MANY)))
#define RG_PRIV_ODD 0xdbff587b00000600, 0x781cc22378000001    /* signs, figures, common */
#define RG_PRIV_MIDDLE 0x27fff78400000400, 0x0000000087fffffe /* prose, figures */
#define RG_PRIV_MANY 0x0000000100000000, 0x07fffffe00000000   /* small, common */
#define RG_PRIV_AMONG(...) RG_PRIV_AMONG_(__VA_ARGS__)
#define RG_PRIV_AMONG_(c, w0, w1) \
    ((c) < 64 ? (uint64_t)(w0) >> ((c) & 63) & 1 : (c) < 128 && (uint64_t)(w1) >> ((c) & 63) & 1)

/* Of 1000 bytes of text, about so many are in the set. */
#define RG_PRIV_FREQUENCY(...) RG_PRIV_FREQUENCY_(__VA_ARGS__)
#define RG_PRIV_FREQUENCY_(w0, w1, w2, w3) \
    (52 * RG_PRIV_OF_CLASS(w0, w1, RG_PRIV_COMMON) + 12 * RG_PRIV_OF_CLASS(w0, w1, RG_PRIV_SMALL) + \
     12 * RG_PRIV_OF_CLASS(w0, w1, RG_PRIV_FIGURES) + 4 * RG_PRIV_OF_CLASS(w0, w1, RG_PRIV_PROSE) + \
     2 * RG_PRIV_OF_CLASS(w0, w1, RG_PRIV_SIGNS) + (__builtin_popcountll(w2) + __builtin_popcountll(w3)) / 4)
#define RG_PRIV_OF_CLASS(...) RG_PRIV_OF_CLASS_(__VA_ARGS__)
#define RG_PRIV_OF_CLASS_(w0, w1, c0, c1) \
    (__builtin_popcountll((w0) & (uint64_t)(c0)) + __builtin_popcountll((w1) & (uint64_t)(c1)))

#endif
