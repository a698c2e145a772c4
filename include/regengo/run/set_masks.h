/* set_masks.h - which of 64 bytes are in each of a few sets, a bit each.
 *
 * A set is its four words (run/byteset.h) as they are: the bit of a byte's lower three bits in the byte of its upper five, which a look-up
 * of 32 bytes finds. What a byte's place is needs working out once for all sets; rows by halves (vector.h) would have to be made of the
 * words first.
 */
#ifndef RG_RUN_SET_MASKS_H
#define RG_RUN_SET_MASKS_H

#ifndef RG_PRIV_IN_ORDER
#include "mask.h"
#include "memory.h"
#include "vector.h"
#endif

/* Of what is told below, bit i of in[s]: byte i is in set s. */
typedef const uint64_t rg_priv_set_words[4];

static inline bool rg_priv_words_have(const uint64_t *words, unsigned char byte) {
    return words[byte >> 6] >> (byte & 63) & 1;
}

static inline void rg_priv_set_masks_scalar(const unsigned char *p, size_t n, rg_priv_set_words *sets, unsigned many,
                                            uint64_t *in) {
    for (unsigned s = 0; s < many; s++) {
        in[s] = 0;
        for (size_t i = 0; i < n; i++) {
            const uint64_t has = rg_priv_words_have(sets[s], p[i]);
            in[s] |= has << i;
        }
    }
}

RG_PRIV_QUIET_ANALYZER("-Wanalyzer-shift-count-overflow") /* as in vector.h */

#if defined(RG_PRIV_X86)

#define RG_PRIV_AVX2_LOAD(x, p) RG_PRIV_MEM_COPY(&x, p, sizeof x)
#define RG_PRIV_AVX2_BIT_OF(x) RG_PRIV_AVX2_LOOK(RG_PRIV_AVX2_BITS, (x) & 7)
/* Where the look-ups find a byte below 128; the other one is to find none there. */
#define RG_PRIV_AVX2_PLACE_OF(x) (((rg_priv_32)((rg_priv_16s)(x) >> 3) & 15) | ((x) & 128))
RG_PRIV_AVX2_APART void rg_priv_set_masks_AVX2(const unsigned char *p, rg_priv_set_words *sets, unsigned many,
                                               uint64_t *in) {
    rg_priv_32 a, b;
    RG_PRIV_AVX2_LOAD(a, p), RG_PRIV_AVX2_LOAD(b, p + 32);
    const rg_priv_32 bit_a = RG_PRIV_AVX2_BIT_OF(a), bit_b = RG_PRIV_AVX2_BIT_OF(b);
    const rg_priv_32 at_a = RG_PRIV_AVX2_PLACE_OF(a), at_b = RG_PRIV_AVX2_PLACE_OF(b);
    for (unsigned s = 0; s < many; s++) {
        const rg_priv_32 low = RG_PRIV_AVX2_ROWS(sets[s]), high = RG_PRIV_AVX2_ROWS(sets[s] + 2);
        const rg_priv_32 row_a = RG_PRIV_AVX2_LOOK(low, at_a) | RG_PRIV_AVX2_LOOK(high, at_a ^ 128);
        const rg_priv_32 row_b = RG_PRIV_AVX2_LOOK(low, at_b) | RG_PRIV_AVX2_LOOK(high, at_b ^ 128);
        in[s] = RG_PRIV_AVX2_MASK((row_a & bit_a) == bit_a) | (uint64_t)RG_PRIV_AVX2_MASK((row_b & bit_b) == bit_b)
                                                                  << 32;
    }
}

/* All 64 bytes at once, three sets of them, in assembler for what vector512.h says. A look-up sees six bits of a place: the upper one, which is a
 * neighbour's, finds the same set again. Of the bytes whose bits are in `which`, others are not read. */
#define RG_PRIV_HAVE_VBMI RG_PRIV_CPU_HAS("avx512vbmi")
#define RG_PRIV_VBMI_SET(set, mask) \
    "vbroadcasti64x4 {(%[" #set "]), %%zmm19|zmm19, YMMWORD PTR [%[" #set "]]}\n\t" \
    "vpermb {%%zmm19, %%zmm18, %%zmm19|zmm19, zmm18, zmm19}\n\t" \
    "vptestmb {%%zmm17, %%zmm19, %%k1%{%%k2%}|k1%{k2%}, zmm19, zmm17}\n\t" \
    "kmovq {%%k1, %[" #mask "]|%[" #mask "], k1}\n\t"
RG_PRIV_INLINE void rg_priv_set_masks_VBMI(const unsigned char *p, uint64_t which, rg_priv_set_words *sets,
                                           unsigned many, uint64_t *in) {
    static const uint64_t bits[2] = {0x8040201008040201, 0x8040201008040201};
    RG_PRIV_WRITTEN_OUT(5)
    for (unsigned s = 0; s < many; s += 3) {
        uint64_t a, b, c;
        __asm__("kmovq {%[rg_which], %%k2|k2, %[rg_which]}\n\t"
                "vmovdqu8 {(%[rg_p]), %%zmm16%{%%k2%}%{z%}|zmm16%{k2%}%{z%}, [%[rg_p]]}\n\t"
                "vbroadcasti32x4 {(%[rg_bits]), %%zmm17|zmm17, XMMWORD PTR [%[rg_bits]]}\n\t"
                "vpbroadcastb {%[rg_seven], %%zmm19|zmm19, %[rg_seven]}\n\t"
                "vpsrlw {$3, %%zmm16, %%zmm18|zmm18, zmm16, 3}\n\t"
                "vpandq {%%zmm19, %%zmm16, %%zmm16|zmm16, zmm16, zmm19}\n\t"
                "vpshufb {%%zmm16, %%zmm17, %%zmm17|zmm17, zmm17, zmm16}\n\t" /* */
                RG_PRIV_VBMI_SET(rg_first, rg_a) RG_PRIV_VBMI_SET(rg_second, rg_b) RG_PRIV_VBMI_SET(rg_third, rg_c)
                : [rg_a] "=&r"(a), [rg_b] "=&r"(b), [rg_c] "=&r"(c)
                : [rg_p] "r"(p), [rg_first] "r"(sets[s]), [rg_second] "r"(sets[s + (s + 1 < many)]),
                  [rg_third] "r"(sets[s + 2 < many ? s + 2 : s]), [rg_bits] "r"(bits), [rg_seven] "r"(7),
                  [rg_which] "r"(which)
                : RG_PRIV_512_CHANGES);
        in[s] = a;
        if (s + 1 < many) in[s + 1] = b;
        if (s + 2 < many) in[s + 2] = c;
    }
}
#define RG_PRIV_SET_MASKS_64(p, sets, many, in) \
    (RG_PRIV_HAVE_VBMI   ? rg_priv_set_masks_VBMI(p, ~(uint64_t)0, sets, many, in) \
     : RG_PRIV_HAVE_AVX2 ? rg_priv_set_masks_AVX2(p, sets, many, in) \
                         : rg_priv_set_masks_scalar(p, 64, sets, many, in))

#define RG_PRIV_SET_MASKS_PART(p, left, sets, many, in) \
    (RG_PRIV_HAVE_VBMI && (rg_priv_set_masks_VBMI(p, ~(~(uint64_t)0 << (left)), sets, many, in), true))

#elif defined(RG_PRIV_ARM)

RG_PRIV_LOCAL void rg_priv_set_masks_NEON(const unsigned char *p, rg_priv_set_words *sets, unsigned many,
                                          uint64_t *in) {
    const uint8x16_t bits = RG_PRIV_NEON_BITS;
    for (unsigned s = 0; s < many; s++) {
        const uint8x16x2_t rows = {
            {vreinterpretq_u8_u64(vld1q_u64(sets[s])), vreinterpretq_u8_u64(vld1q_u64(sets[s] + 2))}};
        uint8x16_t part[4];
        for (int i = 0; i < 4; i++) {
            const uint8x16_t x = vld1q_u8(p + 16 * i);
            part[i] = vtstq_u8(vqtbl2q_u8(rows, vshrq_n_u8(x, 3)), vqtbl1q_u8(bits, vandq_u8(x, vdupq_n_u8(7)))) & bits;
        }
        const uint8x16_t sums = vpaddq_u8(vpaddq_u8(part[0], part[1]), vpaddq_u8(part[2], part[3]));
        in[s] = vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
    }
}
#define RG_PRIV_SET_MASKS_64(p, sets, many, in) rg_priv_set_masks_NEON(p, sets, many, in)
#define RG_PRIV_SET_MASKS_PART(p, left, sets, many, in) false

#else
#define RG_PRIV_SET_MASKS_64(p, sets, many, in) rg_priv_set_masks_scalar(p, 64, sets, many, in)
#define RG_PRIV_SET_MASKS_PART(p, left, sets, many, in) false
#endif
RG_PRIV_LOUD_ANALYZER

/* Fewer than 64 bytes, and what is behind them, which does not matter. */
RG_PRIV_INLINE void rg_priv_copy_part(unsigned char *to, const unsigned char *p, size_t n) {
    if (n >= 32) {
        RG_PRIV_MEM_COPY(to, p, 32), RG_PRIV_MEM_COPY(to + n - 32, p + n - 32, 32);
    } else if (n >= 16) {
        RG_PRIV_MEM_COPY(to, p, 16), RG_PRIV_MEM_COPY(to + n - 16, p + n - 16, 16);
    } else if (n >= 8) {
        RG_PRIV_MEM_COPY(to, p, 8), RG_PRIV_MEM_COPY(to + n - 8, p + n - 8, 8);
    } else {
        for (size_t i = 0; i < n; i++) to[i] = p[i];
    }
}

/* Of the bytes from p on, p[i] is bit i; those from `end` on are in no set. Of one set at least. Bytes before p may be read, from `begin` on. */
RG_PRIV_INLINE void rg_priv_masks_of_sets(const unsigned char *begin, const unsigned char *p, const unsigned char *end,
                                          rg_priv_set_words *sets, unsigned many, uint64_t *in) {
    const size_t left = (size_t)(end - p);
    if (RG_PRIV_LIKELY(left >= 64)) {
        RG_PRIV_SET_MASKS_64(p, sets, many, in);
    } else if (RG_PRIV_SET_MASKS_PART(p, left, sets, many, in)) {
    } else if (end - begin >= 64) {
        RG_PRIV_SET_MASKS_64(end - 64, sets, many, in);
        for (unsigned s = 0; s < many; s++) in[s] = left == 0 ? 0 : in[s] >> (64 - left);
    } else if (left < 8) {
        rg_priv_set_masks_scalar(p, left, sets, many, in);
    } else {
        unsigned char copy[64] = {0};
        rg_priv_copy_part(copy, p, left);
        RG_PRIV_SET_MASKS_64(copy, sets, many, in);
        for (unsigned s = 0; s < many; s++) in[s] &= ~(~(uint64_t)0 << left);
    }
}

/* The next place in [p, end) at which n bytes of a set, 64 at most, follow each other, or end. A mask knows nothing of what is behind it: where they may
 * go on there, the next one begins with them. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_run_of(const unsigned char *p, const unsigned char *end, size_t n,
                                                        const uint64_t *words) {
    const unsigned char *const begin = p;
    rg_priv_set_words set[1] = {{words[0], words[1], words[2], words[3]}};
    while ((size_t)(end - p) >= n) {
        uint64_t in;
        rg_priv_masks_of_sets(begin, p, end, set, 1, &in);
        const uint64_t begins = rg_priv_mask_begins(in, n);
        if (RG_PRIV_LIKELY(begins == 0)) { /* guessed, that the next mask need not wait for this one */
            if (end - p <= RG_PRIV_MASK_BYTES) break;
            p += RG_PRIV_MASK_BYTES;
            continue;
        }
        const size_t at = (size_t)__builtin_ctzll(begins);
        p += at;
        if (at + n <= RG_PRIV_MASK_BYTES) return p;
    }
    return end;
}

#endif
