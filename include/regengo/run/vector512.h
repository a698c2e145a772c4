/* vector512.h - the scans of vector.h by vectors of 64 bytes, for processors with AVX-512.
 *
 * In assembler: that a function in C is for yet another processor costs the compiler of every user a quarter of what it has for a
 * matcher, and this costs it next to nothing. The vectors from 16 on need no clearing behind them, which code over narrower ones
 * would wait for. In both syntaxes, {AT&T|Intel}, as a user's flags may ask for either.
 *
 * Each goes on from *at, which a turn's places follow at least, while so many do: to the first place that is asked for, and is
 * true; or to the last few, and is not.
 */
#ifndef RG_RUN_VECTOR512_H
#define RG_RUN_VECTOR512_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#endif

#define RG_PRIV_HAVE_AVX512 RG_PRIV_CPU_HAS("avx512bw")

/* Fewer places are left to narrower vectors: some processors slow down for a while where they meet one of these. */
#define RG_PRIV_512_PAYS 1024

#ifdef __AVX512F__
#define RG_PRIV_512_CHANGES \
    "memory", "cc", "k1", "k2", "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25", \
        "xmm26", "xmm27", "xmm28", "xmm29"
#else
#define RG_PRIV_512_CHANGES "memory", "cc" /* the compiler uses none of the others */
#endif

/* ---- three bytes, 128 places a turn ---- */

/* The end of such a turn, whose places are told by the bits of k1 and k2. Who has seen early that there is none goes to 4. Behind the first turn, one
 * of the loads is of whole lines of the cache. */
#define RG_PRIV_512_ON_128 \
    "kortestq {%%k1, %%k2|k2, k1}\n\t" \
    "jnz 3f\n" \
    "4:\n\t" \
    "add {$128, %[rg_p]|%[rg_p], 128}\n\t" \
    "and {$-64, %[rg_p]|%[rg_p], -64}\n\t" \
    "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t" \
    "jbe 2b\n" \
    "3:\n\t" \
    "kmovq {%%k1, %[rg_low]|%[rg_low], k1}\n\t" \
    "kmovq {%%k2, %[rg_high]|%[rg_high], k2}"

static inline bool rg_priv_found_512(const unsigned char **at, uint64_t low, uint64_t high) {
    if ((low | high) != 0) *at += low != 0 ? __builtin_ctzll(low) : 64 + __builtin_ctzll(high);
    return (low | high) != 0;
}

/* What is in the second cache comes as fast as it is looked at, where it is asked for some turns before; a quarter more a second. */
#define RG_PRIV_512_AHEAD \
    "prefetcht0 {256(%[rg_p])|[%[rg_p]+256]}\n\t" \
    "prefetcht0 {320(%[rg_p])|[%[rg_p]+320]}\n\t"

/* Which of 64 places, in k, have a byte, at an address. Of all, or of those in k before. Some bits are set before it is compared, or none. */
#define RG_PRIV_512_ALL(at, at_intel, byte, fold, k) "vpcmpeqb {" at ", %%" byte ", %%" k "|" k ", " byte ", [" at_intel "]}\n\t"
#define RG_PRIV_512_OF(at, at_intel, byte, fold, k) \
    "vpcmpeqb {" at ", %%" byte ", %%" k "%{%%" k "%}|" k "%{" k "%}, " byte ", [" at_intel "]}\n\t"
#define RG_PRIV_512_ALL_FOLDED(at, at_intel, byte, fold, k) \
    "vporq {" at ", %%" fold ", %%zmm22|zmm22, " fold ", [" at_intel "]}\n\t" \
    "vpcmpeqb {%%zmm22, %%" byte ", %%" k "|" k ", " byte ", zmm22}\n\t"
#define RG_PRIV_512_OF_FOLDED(at, at_intel, byte, fold, k) \
    "vporq {" at ", %%" fold ", %%zmm22|zmm22, " fold ", [" at_intel "]}\n\t" \
    "vpcmpeqb {%%zmm22, %%" byte ", %%" k "%{%%" k "%}|" k "%{" k "%}, " byte ", zmm22}\n\t"

/* `bytes` are those of rg_priv_pair_of: a byte and what is set in the subject's before they are compared, twice; and `third` two more of them, which are
 * looked at where the first two are. Both distances are from the first. */
#define RG_PRIV_BYTES_512(name, all, of) \
    RG_PRIV_INLINE bool name(const unsigned char **at, const unsigned char *stop, const unsigned char *bytes, size_t distance, \
                             const unsigned char *third, ptrdiff_t further) { \
        uint64_t low, high; \
        __asm__ volatile( \
            "vpbroadcastb {(%[rg_bytes]), %%zmm16|zmm16, BYTE PTR [%[rg_bytes]]}\n\t" \
            "vpbroadcastb {1(%[rg_bytes]), %%zmm17|zmm17, BYTE PTR [%[rg_bytes]+1]}\n\t" \
            "vpbroadcastb {2(%[rg_bytes]), %%zmm18|zmm18, BYTE PTR [%[rg_bytes]+2]}\n\t" \
            "vpbroadcastb {3(%[rg_bytes]), %%zmm19|zmm19, BYTE PTR [%[rg_bytes]+3]}\n\t" \
            "vpbroadcastb {(%[rg_third]), %%zmm20|zmm20, BYTE PTR [%[rg_third]]}\n\t" \
            "vpbroadcastb {1(%[rg_third]), %%zmm21|zmm21, BYTE PTR [%[rg_third]+1]}\n\t" \
            ".p2align 5\n" \
            "2:\n\t" RG_PRIV_512_AHEAD /* */ \
            all("(%[rg_p])", "%[rg_p]", "zmm16", "zmm17", "k1") /* */ \
            all("64(%[rg_p])", "%[rg_p]+64", "zmm16", "zmm17", "k2") /* */ \
            of("(%[rg_p],%[rg_distance])", "%[rg_p]+%[rg_distance]", "zmm18", "zmm19", "k1") /* */ \
            of("64(%[rg_p],%[rg_distance])", "%[rg_p]+%[rg_distance]+64", "zmm18", "zmm19", "k2") /* */ \
            "kortestq {%%k1, %%k2|k2, k1}\n\t" \
            "jz 4f\n\t" /* */ \
            of("(%[rg_p],%[rg_further])", "%[rg_p]+%[rg_further]", "zmm20", "zmm21", "k1") /* */ \
            of("64(%[rg_p],%[rg_further])", "%[rg_p]+%[rg_further]+64", "zmm20", "zmm21", "k2") RG_PRIV_512_ON_128 \
            : [rg_p] "+&r"(*at), [rg_low] "=&r"(low), [rg_high] "=&r"(high) \
            : [rg_last] "r"(stop - 128), [rg_bytes] "r"(bytes), [rg_distance] "r"(distance), [rg_third] "r"(third), \
              [rg_further] "r"(further) \
            : RG_PRIV_512_CHANGES); \
        return rg_priv_found_512(at, low, high); \
    }
RG_PRIV_BYTES_512(rg_priv_pair_512, RG_PRIV_512_ALL, RG_PRIV_512_OF) /* of which no bit is set before */
RG_PRIV_BYTES_512(rg_priv_three_512, RG_PRIV_512_ALL_FOLDED, RG_PRIV_512_OF_FOLDED)

/* ---- one to three sets, one after the other, 64 places a turn ---- */

/* The bit of the upper half of each byte at a distance, in zmm23; the bytes are in zmm22. */
#define RG_PRIV_512_BITS(distance) \
    "vmovdqu8 {" #distance "(%[rg_p]), %%zmm22|zmm22, [%[rg_p]+" #distance "]}\n\t" \
    "vpsrlw {$4, %%zmm22, %%zmm23|zmm23, zmm22, 4}\n\t" \
    "vpandq {%%zmm17, %%zmm23, %%zmm23|zmm23, zmm23, zmm17}\n\t" \
    "vpshufb {%%zmm23, %%zmm16, %%zmm23|zmm23, zmm16, zmm23}\n\t"
/* The rows of the lower half, of a byte below 128 and of another. */
#define RG_PRIV_512_FIRST \
    RG_PRIV_512_BITS(0) \
    "vpshufb {%%zmm22, %%zmm18, %%zmm25|zmm25, zmm18, zmm22}\n\t" \
    "vpxorq {%%zmm24, %%zmm22, %%zmm22|zmm22, zmm22, zmm24}\n\t" \
    "vpshufb {%%zmm22, %%zmm19, %%zmm22|zmm22, zmm19, zmm22}\n\t" \
    "vporq {%%zmm22, %%zmm25, %%zmm25|zmm25, zmm25, zmm22}\n\t" \
    "vptestmb {%%zmm23, %%zmm25, %%k1|k1, zmm25, zmm23}\n\t"
#define RG_PRIV_512_FOLDED(distance, rows) \
    RG_PRIV_512_BITS(distance) \
    "vpandq {%%zmm17, %%zmm22, %%zmm22|zmm22, zmm22, zmm17}\n\t" \
    "vpshufb {%%zmm22, %%" #rows ", %%zmm25|zmm25, " #rows ", zmm22}\n\t" \
    "vptestmb {%%zmm23, %%zmm25, %%k1%{%%k1%}|k1%{k1%}, zmm25, zmm23}\n\t"
#define RG_PRIV_512_ROWS(offset, rows) \
    "vbroadcasti32x4 {" #offset "(%[rg_sets]), %%" #rows "|" #rows ", XMMWORD PTR [%[rg_sets]+" #offset "]}\n\t"

/* `sets` points to n rg_priv_halves. */
#define RG_PRIV_SETS_512(n, second_rows, third_rows, second, third) \
    RG_PRIV_INLINE bool rg_priv_sets_##n##_512(const unsigned char **at, const unsigned char *stop, const void *sets) { \
        static const unsigned char bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128}; \
        uint64_t found; \
        __asm__ volatile("vbroadcasti32x4 {(%[rg_bits]), %%zmm16|zmm16, XMMWORD PTR [%[rg_bits]]}\n\t" \
                         "vpbroadcastb {%[rg_half], %%zmm17|zmm17, %[rg_half]}\n\t" \
                         "vpbroadcastb {%[rg_top], %%zmm24|zmm24, %[rg_top]}\n\t" /* */ \
                         RG_PRIV_512_ROWS(0, zmm18) RG_PRIV_512_ROWS(16, zmm19) second_rows third_rows \
                         ".p2align 5\n" \
                         "2:\n\t" RG_PRIV_512_FIRST second third \
                         "kmovq {%%k1, %[rg_found]|%[rg_found], k1}\n\t" \
                         "test {%[rg_found], %[rg_found]|%[rg_found], %[rg_found]}\n\t" \
                         "jnz 3f\n\t" \
                         "add {$64, %[rg_p]|%[rg_p], 64}\n\t" \
                         "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t" \
                         "jbe 2b\n" \
                         "3:" \
                         : [rg_p] "+&r"(*at), [rg_found] "=&r"(found) \
                         : [rg_last] "r"(stop - 64), [rg_sets] "r"(sets), [rg_bits] "r"(bits), [rg_half] "r"(15), [rg_top] "r"(128) \
                         : RG_PRIV_512_CHANGES); \
        if (found != 0) *at += __builtin_ctzll(found); \
        return found != 0; \
    }
RG_PRIV_SETS_512(1, "", "", "", "")
RG_PRIV_SETS_512(2, RG_PRIV_512_ROWS(32, zmm20), "", RG_PRIV_512_FOLDED(1, zmm20), "")
RG_PRIV_SETS_512(3, RG_PRIV_512_ROWS(32, zmm20), RG_PRIV_512_ROWS(64, zmm21), RG_PRIV_512_FOLDED(1, zmm20),
                 RG_PRIV_512_FOLDED(2, zmm21))

#endif
