/* vector.h - scans by vectors: the kernels that seek.h and scan.h call once a few bytes by hand have led nowhere.
 *
 *   rg_priv_pair(p, stop, bytes)        the first place in [p, stop) with the three bytes, which are not folded, or stop; the third, which may
 *                                       be the second once more, is looked at where the two are; reads as far behind stop as it is
 *                                       behind the first, less one
 *   rg_priv_three(p, stop, bytes)       the same, each of which may be folded
 *   rg_priv_sets_n(p, stop, sets)       the first place in [p, stop) whose n bytes (1 to 3) are in the n sets, one after
 *                                       the other, or stop; reads up to stop[n - 2]; sets but the first must be folded: the
 *                                       same above 128 as below
 *   rg_priv_sets_n_ascii                the same where the first set is all below 128
 *
 * Each is written once, as a scalar loop, and once more over the operations that an instruction set names: SSE2 (pairs
 * alone: it has no table look-up), AVX2, NEON. On x86-64 the processor is asked which it has, unless the compiler's flags
 * say so. RG_NO_SIMD leaves the scalar loops. The set test is that of simdjson (two look-ups, one for each half of the
 * byte, whose bits meet), the pair that of the "generic SIMD" of memchr: rare bytes at a known distance.
 */
#ifndef RG_RUN_VECTOR_H
#define RG_RUN_VECTOR_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/config.h"
#include "../base/platform.h"
#include "memory.h"
#endif

/* Two bytes at a distance; a bit that is set in fold is set in the subject's byte before it is compared. */
typedef struct rg_priv_pair_of {
    unsigned char first, first_fold, second, second_fold;
    size_t distance;
} rg_priv_pair_of;

/* And a third one, at another distance from the first, before or behind it. */
typedef struct rg_priv_three_of {
    rg_priv_pair_of pair;
    ptrdiff_t further;
    unsigned char third, third_fold;
} rg_priv_three_of;

/* A set of bytes by halves: bit h of byte l of `ascii` is for the byte 16 * h + l, of `high` for that and 128 more. */
typedef struct rg_priv_halves {
    uint64_t ascii[2], high[2];
} rg_priv_halves;

/* ---- the scalar reference ---- */

static inline bool rg_priv_halves_has(const rg_priv_halves *set, unsigned char byte) {
    const uint64_t column = (byte < 128 ? set->ascii : set->high)[byte >> 3 & 1] >> 8 * (byte & 7);
    return column >> (byte >> 4 & 7) & 1;
}

static inline const unsigned char *rg_priv_pair_scalar(const unsigned char *p, const unsigned char *stop,
                                                       const rg_priv_three_of *three) {
    const rg_priv_pair_of *const pair = &three->pair;
    while (p != stop && (p[0] != pair->first || p[pair->distance] != pair->second || p[three->further] != three->third))
        p++;
    return p;
}

static inline const unsigned char *rg_priv_three_scalar(const unsigned char *p, const unsigned char *stop,
                                                        const rg_priv_three_of *three) {
    const rg_priv_pair_of *const pair = &three->pair;
    while (p != stop &&
           ((p[0] | pair->first_fold) != pair->first || (p[pair->distance] | pair->second_fold) != pair->second ||
            (p[three->further] | three->third_fold) != three->third))
        p++;
    return p;
}

static inline const unsigned char *rg_priv_sets_scalar(const unsigned char *p, const unsigned char *stop,
                                                       const rg_priv_halves *sets, unsigned n) {
    for (; p != stop; p++) {
        unsigned i = 0;
        while (i < n && rg_priv_halves_has(&sets[i], p[i])) i++;
        if (i == n) break;
    }
    return p;
}

/* ---- the kernels, over the operations of an instruction set ---- */

/* One vector at first, as what is near is found sooner that way; then four of them a turn (not with SSE2, which old processors
 * alone are left with: each such loop costs every user's compiler some milliseconds); then what is left, of which the last one
 * overlaps the one before it, so that only what is shorter than a vector needs another loop. at(q) is a vector with all bits
 * of byte i set where q + i is a place asked for; a mask has `lane` bits for each. */
#define RG_PRIV_VECTOR_LOOP(isa, p, stop, at) \
    for (const size_t width = RG_PRIV_##isa##_WIDTH; p != stop;) { \
        if ((size_t)(stop - p) < width) p = stop - width; \
        RG_PRIV_VECTOR_TRY(isa, at(p), p) \
        for (p += width; RG_PRIV_##isa##_FOURS && (size_t)(stop - p) >= 4 * width; p += 4 * width) { \
            const RG_PRIV_##isa##_VECTOR a = at(p), b = at(p + width), c = at(p + 2 * width), d = at(p + 3 * width); \
            if (RG_PRIV_LIKELY(RG_PRIV_##isa##_MASK((a | b) | (c | d)) == 0)) continue; \
            RG_PRIV_VECTOR_TRY(isa, a, p) \
            RG_PRIV_VECTOR_TRY(isa, b, p + width) \
            RG_PRIV_VECTOR_TRY(isa, c, p + 2 * width) \
            RG_PRIV_VECTOR_TRY(isa, d, p + 3 * width) \
        } \
    } \
    return stop;
#define RG_PRIV_VECTOR_TRY(isa, found, q) \
    { \
        const uint64_t hits = RG_PRIV_##isa##_MASK(found); \
        if (hits != 0) return (q) + (unsigned)__builtin_ctzll(hits) / RG_PRIV_##isa##_LANE; \
    }
/* The same where at(q) has more places than with(q), which is asked where at(q) has one: once in the text, as such places are few. */
#define RG_PRIV_VECTOR_LOOP_WITH(isa, p, stop, at, with) \
    const size_t width = RG_PRIV_##isa##_WIDTH; \
    for (unsigned single = 1; p != stop; single = 4) { \
        RG_PRIV_ROLLED \
        for (; single > 0 && p != stop; single--, p += width) { \
            if ((size_t)(stop - p) < width) p = stop - width; \
            RG_PRIV_VECTOR_TRY(isa, with(p), p) \
        } \
        while (RG_PRIV_##isa##_FOURS && (size_t)(stop - p) >= 4 * width && \
               RG_PRIV_LIKELY(RG_PRIV_##isa##_MASK((at(p) | at(p + width)) | (at(p + 2 * width) | at(p + 3 * width))) == 0)) \
            p += 4 * width; \
    } \
    return stop;

/* A kernel is written once, as a function that is inlined with constant flags, and called by one function for each. */
#define RG_PRIV_PAIR_KERNELS(isa) \
    RG_PRIV_##isa##_INLINE RG_PRIV_##isa##_VECTOR rg_priv_byte_at_##isa(const unsigned char *q, unsigned char byte) { \
        RG_PRIV_##isa##_VECTOR x; \
        RG_PRIV_MEM_COPY(&x, q, sizeof x); \
        return (RG_PRIV_##isa##_VECTOR)(x == byte); \
    } \
    RG_PRIV_##isa##_INLINE RG_PRIV_##isa##_VECTOR rg_priv_fold_at_##isa(const unsigned char *q, unsigned char byte, unsigned char fold) { \
        RG_PRIV_##isa##_VECTOR x; \
        RG_PRIV_MEM_COPY(&x, q, sizeof x); \
        return (RG_PRIV_##isa##_VECTOR)((x | fold) == byte); \
    } \
    RG_PRIV_##isa##_APART const unsigned char *rg_priv_pair_##isa(const unsigned char *p, const unsigned char *stop, \
                                                                  const rg_priv_three_of *of) { \
        const rg_priv_three_of three = *of; \
        if (stop - p < RG_PRIV_##isa##_WIDTH) return rg_priv_pair_scalar(p, stop, of); \
        RG_PRIV_VECTOR_LOOP_WITH(isa, p, stop, RG_PRIV_PAIR_AT_##isa, RG_PRIV_PAIR_WITH_##isa) \
    } \
    RG_PRIV_##isa##_APART const unsigned char *rg_priv_three_##isa(const unsigned char *p, const unsigned char *stop, \
                                                                   const rg_priv_three_of *of) { \
        const rg_priv_three_of three = *of; \
        if (stop - p < RG_PRIV_##isa##_WIDTH) return rg_priv_three_scalar(p, stop, of); \
        RG_PRIV_VECTOR_LOOP(isa, p, stop, RG_PRIV_THREE_AT_##isa) \
    }
#define RG_PRIV_PAIR_AT(isa, q) \
    (rg_priv_byte_at_##isa(q, three.pair.first) & rg_priv_byte_at_##isa((q) + three.pair.distance, three.pair.second))
#define RG_PRIV_PAIR_WITH(isa, q) (RG_PRIV_PAIR_AT(isa, q) & rg_priv_byte_at_##isa((q) + three.further, three.third))
#define RG_PRIV_THREE_AT(isa, q) \
    (rg_priv_fold_at_##isa(q, three.pair.first, three.pair.first_fold) & \
     rg_priv_fold_at_##isa((q) + three.pair.distance, three.pair.second, three.pair.second_fold) & \
     rg_priv_fold_at_##isa((q) + three.further, three.third, three.third_fold))

/* A byte is in a set if the bit of its upper half is in the row of its lower half: two look-ups and a comparison. The rows
 * for bytes from 128 on are those for the bytes below in a folded set, and empty where the first set is all `ascii`. */
#define RG_PRIV_SET_KERNELS(isa) \
    typedef struct rg_priv_rows_##isa { \
        RG_PRIV_##isa##_VECTOR first, first_high, second, third; \
    } rg_priv_rows_##isa; \
    RG_PRIV_##isa##_INLINE RG_PRIV_##isa##_VECTOR rg_priv_folded_at_##isa(const unsigned char *q, \
                                                                          const RG_PRIV_##isa##_VECTOR *rows) { \
        RG_PRIV_##isa##_VECTOR x; \
        RG_PRIV_MEM_COPY(&x, q, sizeof x); \
        const RG_PRIV_##isa##_VECTOR bit = RG_PRIV_##isa##_LOOK(RG_PRIV_##isa##_BITS, RG_PRIV_##isa##_UPPER(x)); \
        return (RG_PRIV_##isa##_VECTOR)((RG_PRIV_##isa##_LOOK(*rows, x & 15) & bit) == bit); \
    } \
    RG_PRIV_##isa##_INLINE RG_PRIV_##isa##_VECTOR rg_priv_sets_at_##isa( \
        const unsigned char *q, const rg_priv_rows_##isa *rows, unsigned n, bool ascii) { \
        RG_PRIV_##isa##_VECTOR x; \
        RG_PRIV_MEM_COPY(&x, q, sizeof x); \
        const RG_PRIV_##isa##_VECTOR bit = RG_PRIV_##isa##_LOOK(RG_PRIV_##isa##_BITS, RG_PRIV_##isa##_UPPER(x)); \
        RG_PRIV_##isa##_VECTOR row = RG_PRIV_##isa##_LOOK(rows->first, x); \
        if (!ascii) row |= RG_PRIV_##isa##_LOOK(rows->first_high, x ^ 128); \
        RG_PRIV_##isa##_VECTOR in = (RG_PRIV_##isa##_VECTOR)((row & bit) == bit); \
        if (n > 1) in &= rg_priv_folded_at_##isa(q + 1, &rows->second); \
        if (n > 2) in &= rg_priv_folded_at_##isa(q + 2, &rows->third); \
        return in; \
    } \
    RG_PRIV_##isa##_INLINE const unsigned char *rg_priv_any_sets_##isa( \
        const unsigned char *p, const unsigned char *stop, const rg_priv_halves *sets, unsigned n, bool ascii) { \
        if (stop - p < RG_PRIV_##isa##_WIDTH) return rg_priv_sets_scalar(p, stop, sets, n); \
        const rg_priv_rows_##isa rows = {RG_PRIV_##isa##_ROWS(sets[0].ascii), RG_PRIV_##isa##_ROWS(sets[0].high), \
                                         RG_PRIV_##isa##_ROWS(sets[n > 1].ascii), \
                                         RG_PRIV_##isa##_ROWS(sets[n > 2 ? 2 : 0].ascii)}; \
        RG_PRIV_VECTOR_LOOP(isa, p, stop, RG_PRIV_SETS_AT_##isa) \
    } \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_1_##isa, 1, false) \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_2_##isa, 2, false) \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_3_##isa, 3, false) \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_1_ascii_##isa, 1, true) \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_2_ascii_##isa, 2, true) \
    RG_PRIV_SETS_KERNEL(isa, rg_priv_sets_3_ascii_##isa, 3, true)
#define RG_PRIV_SETS_KERNEL(isa, name, n, ascii) \
    RG_PRIV_##isa##_APART const unsigned char *name(const unsigned char *p, const unsigned char *stop, \
                                                            const rg_priv_halves *sets) { \
        return rg_priv_any_sets_##isa(p, stop, sets, n, ascii); \
    }

/* ---- the instruction sets ---- */

#if defined(RG_NO_SIMD)

#elif defined(__x86_64__) && defined(__SSE2__)
#define RG_PRIV_X86

#include "vector512.h"

typedef unsigned char rg_priv_16 __attribute__((__vector_size__(16)));
typedef unsigned char rg_priv_32 __attribute__((__vector_size__(32)));
typedef char rg_priv_16c __attribute__((__vector_size__(16)));
typedef char rg_priv_32c __attribute__((__vector_size__(32)));
typedef unsigned short rg_priv_16s __attribute__((__vector_size__(32)));
typedef uint64_t rg_priv_4q __attribute__((__vector_size__(32)));

#define RG_PRIV_SSE2_APART RG_PRIV_COLD /* of old processors alone */
#define RG_PRIV_SSE2_INLINE RG_PRIV_INLINE
#define RG_PRIV_PAIR_AT_SSE2(q) RG_PRIV_PAIR_AT(SSE2, q)
#define RG_PRIV_PAIR_WITH_SSE2(q) RG_PRIV_PAIR_WITH(SSE2, q)
#define RG_PRIV_THREE_AT_SSE2(q) RG_PRIV_THREE_AT(SSE2, q)
#define RG_PRIV_SSE2_VECTOR rg_priv_16
#define RG_PRIV_SSE2_WIDTH 16
#define RG_PRIV_SSE2_FOURS 0
#define RG_PRIV_SSE2_LANE 1
#define RG_PRIV_SSE2_MASK(v) (unsigned)__builtin_ia32_pmovmskb128((rg_priv_16c)(v))

#define RG_PRIV_AVX2_APART __attribute__((__target__("avx2,bmi"))) RG_PRIV_APART
#define RG_PRIV_AVX2_INLINE __attribute__((__target__("avx2,bmi"))) RG_PRIV_INLINE
#define RG_PRIV_PAIR_AT_AVX2(q) RG_PRIV_PAIR_AT(AVX2, q)
#define RG_PRIV_PAIR_WITH_AVX2(q) RG_PRIV_PAIR_WITH(AVX2, q)
#define RG_PRIV_THREE_AT_AVX2(q) RG_PRIV_THREE_AT(AVX2, q)
#define RG_PRIV_SETS_AT_AVX2(q) rg_priv_sets_at_AVX2(q, &rows, n, ascii)
#define RG_PRIV_AVX2_VECTOR rg_priv_32
#define RG_PRIV_AVX2_WIDTH 32
#define RG_PRIV_AVX2_FOURS 1
#define RG_PRIV_AVX2_LANE 1
#define RG_PRIV_AVX2_MASK(v) (unsigned)__builtin_ia32_pmovmskb256((rg_priv_32c)(v))
#define RG_PRIV_AVX2_ROWS(rows) ((rg_priv_32)(rg_priv_4q){(rows)[0], (rows)[1], (rows)[0], (rows)[1]})
/* The look-up answers 0 where the top bit of its index is set, and sees its low four bits otherwise. */
#define RG_PRIV_AVX2_LOOK(table, index) \
    (rg_priv_32) __builtin_ia32_pshufb256((rg_priv_32c)(table), (rg_priv_32c)(index))
#define RG_PRIV_AVX2_UPPER(x) ((rg_priv_32)((rg_priv_16s)(x) >> 4) & 15)
#define RG_PRIV_AVX2_BITS \
    ((rg_priv_32){1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128, \
                  1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128})

#define RG_PRIV_BLOCK_VECTOR RG_PRIV_SSE2_VECTOR
#define RG_PRIV_BLOCK_MASK RG_PRIV_SSE2_MASK
#define RG_PRIV_BLOCK_LANE RG_PRIV_SSE2_LANE

RG_PRIV_PAIR_KERNELS(SSE2)
RG_PRIV_PAIR_KERNELS(AVX2)
/* Before the shift in _UPPER, gcc 12 with -fanalyzer takes the logarithm of how many elements a vector has, 4, for the bits of
 * one, and says that 4 is too far. */
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-shift-count-overflow")
RG_PRIV_SET_KERNELS(AVX2)
RG_PRIV_LOUD_ANALYZER

#ifdef __AVX2__
#define RG_PRIV_HAVE_AVX2 1
#else
#define RG_PRIV_HAVE_AVX2 (RG_PRIV_CPU_HAS("avx2") && RG_PRIV_CPU_HAS("bmi"))
#endif

#elif defined(__aarch64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define RG_PRIV_ARM

#include <arm_neon.h>

#define RG_PRIV_NEON_APART RG_PRIV_APART
#define RG_PRIV_NEON_INLINE RG_PRIV_INLINE
#define RG_PRIV_PAIR_AT_NEON(q) RG_PRIV_PAIR_AT(NEON, q)
#define RG_PRIV_PAIR_WITH_NEON(q) RG_PRIV_PAIR_WITH(NEON, q)
#define RG_PRIV_THREE_AT_NEON(q) RG_PRIV_THREE_AT(NEON, q)
#define RG_PRIV_SETS_AT_NEON(q) rg_priv_sets_at_NEON(q, &rows, n, ascii)
#define RG_PRIV_NEON_VECTOR uint8x16_t
#define RG_PRIV_NEON_WIDTH 16
#define RG_PRIV_NEON_FOURS 1
/* Four bits a byte: the cheapest mask that NEON gives. */
#define RG_PRIV_NEON_LANE 4
#define RG_PRIV_NEON_MASK(v) vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0)
#define RG_PRIV_NEON_ROWS(rows) vreinterpretq_u8_u64(vld1q_u64(rows))
/* The look-up answers 0 for an index of 16 or more. */
#define RG_PRIV_NEON_LOOK(table, index) vqtbl1q_u8(table, (index) & 143)
#define RG_PRIV_NEON_UPPER(x) ((x) >> 4)
#define RG_PRIV_NEON_BITS ((uint8x16_t){1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128})

#define RG_PRIV_BLOCK_VECTOR RG_PRIV_NEON_VECTOR
#define RG_PRIV_BLOCK_MASK RG_PRIV_NEON_MASK
#define RG_PRIV_BLOCK_LANE RG_PRIV_NEON_LANE

RG_PRIV_PAIR_KERNELS(NEON)
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-shift-count-overflow") /* as above */
RG_PRIV_SET_KERNELS(NEON)
RG_PRIV_LOUD_ANALYZER

#endif

/* ---- what the others call ---- */

/* Scans for a pair, for three bytes; for 1, 2 or 3 sets, and those whose first set is all below 128: which vectors the processor has is
 * asked there, once in a file. Who needs one names
 * it by a constant choice: so a matcher compiles no kernel that it does not use. */
typedef const unsigned char *rg_priv_bytes_scan(const unsigned char *p, const unsigned char *stop,
                                                const rg_priv_three_of *bytes);
typedef const unsigned char *rg_priv_sets_scan(const unsigned char *p, const unsigned char *stop,
                                               const rg_priv_halves *sets);

#if defined(RG_PRIV_X86)
#define RG_PRIV_PAIR_BY(p, stop, bytes) \
    (stop - p >= RG_PRIV_512_PAYS && RG_PRIV_HAVE_AVX512 && \
             rg_priv_pair_512(&p, stop, &(bytes)->pair.first, (bytes)->pair.distance, &(bytes)->third, (bytes)->further) \
         ? p \
     : RG_PRIV_HAVE_AVX2 ? rg_priv_pair_AVX2(p, stop, bytes) \
                         : rg_priv_pair_SSE2(p, stop, bytes))
#define RG_PRIV_THREE_BY(p, stop, bytes) \
    (stop - p >= RG_PRIV_512_PAYS && RG_PRIV_HAVE_AVX512 && \
             rg_priv_three_512(&p, stop, &(bytes)->pair.first, (bytes)->pair.distance, &(bytes)->third, (bytes)->further) \
         ? p \
     : RG_PRIV_HAVE_AVX2 ? rg_priv_three_AVX2(p, stop, bytes) \
                         : rg_priv_three_SSE2(p, stop, bytes))
#define RG_PRIV_SETS_BY(name, n, p, stop, sets) \
    (stop - p >= RG_PRIV_512_PAYS && RG_PRIV_HAVE_AVX512 && rg_priv_sets_##n##_512(&p, stop, sets) \
         ? p \
     : RG_PRIV_HAVE_AVX2 ? name##_AVX2(p, stop, sets) \
                         : rg_priv_sets_scalar(p, stop, sets, n))
#elif defined(RG_PRIV_ARM)
#define RG_PRIV_PAIR_BY(p, stop, bytes) rg_priv_pair_NEON(p, stop, bytes)
#define RG_PRIV_THREE_BY(p, stop, bytes) rg_priv_three_NEON(p, stop, bytes)
#define RG_PRIV_SETS_BY(name, n, p, stop, sets) name##_NEON(p, stop, sets)
#else
#define RG_PRIV_PAIR_BY(p, stop, bytes) rg_priv_pair_scalar(p, stop, bytes)
#define RG_PRIV_THREE_BY(p, stop, bytes) rg_priv_three_scalar(p, stop, bytes)
#define RG_PRIV_SETS_BY(name, n, p, stop, sets) rg_priv_sets_scalar(p, stop, sets, n)
#endif

RG_PRIV_APART const unsigned char *rg_priv_pair(const unsigned char *p, const unsigned char *stop,
                                                const rg_priv_three_of *bytes) {
    return RG_PRIV_PAIR_BY(p, stop, bytes);
}
RG_PRIV_APART const unsigned char *rg_priv_three(const unsigned char *p, const unsigned char *stop,
                                                 const rg_priv_three_of *bytes) {
    return RG_PRIV_THREE_BY(p, stop, bytes);
}
#define RG_PRIV_SETS_SCAN(name, n) \
    RG_PRIV_APART const unsigned char *name(const unsigned char *p, const unsigned char *stop, const rg_priv_halves *sets) { \
        return RG_PRIV_SETS_BY(name, n, p, stop, sets); \
    }
RG_PRIV_SETS_SCAN(rg_priv_sets_1, 1)
RG_PRIV_SETS_SCAN(rg_priv_sets_2, 2)
RG_PRIV_SETS_SCAN(rg_priv_sets_3, 3)
RG_PRIV_SETS_SCAN(rg_priv_sets_1_ascii, 1)
RG_PRIV_SETS_SCAN(rg_priv_sets_2_ascii, 2)
RG_PRIV_SETS_SCAN(rg_priv_sets_3_ascii, 3)

#endif
