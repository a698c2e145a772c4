/* buckets.h - the next place at which one of several alternatives, or a pattern without any, may begin, told by four of its first bytes at once.
 *
 * Each alternative has a bit, eight at most: those beyond share bits, with what looks like them. For each of four distances there are two
 * tables of 16 bytes: which alternatives may have a byte with that lower half there, and which one with that upper half. A place at which some bit is
 * left in all eight look-ups is one to try. ("Teddy", of Hyperscan's.) Which distances, of the first eight, is chosen by how common the bytes there
 * are. Where there is but one byte at each of the four, those are compared instead. So are three that all alternatives share, as those of href='|href=",
 * at any of the first eight, if they are rare together; where they are, the four distances are looked up.
 */
#ifndef RG_RUN_BUCKETS_H
#define RG_RUN_BUCKETS_H

#ifndef RG_PRIV_IN_ORDER
#include "fill_buckets.h"
#include "seek.h"
#include "vector.h"
#endif

/* ---- looking ---- */

static inline unsigned rg_priv_buckets_here(const unsigned char *p, const rg_priv_buckets *buckets) {
    unsigned here = 255;
    for (unsigned i = 0; i < RG_PRIV_TAKEN && here != 0; i++)
        here &= (unsigned)buckets->low[i][p[buckets->at[i]] & 15] & buckets->high[i][p[buckets->at[i]] >> 4];
    return here;
}
static inline const unsigned char *rg_priv_buckets_scalar(const unsigned char *p, const unsigned char *stop,
                                                          const rg_priv_buckets *buckets) {
    while (p != stop && rg_priv_buckets_here(p, buckets) == 0) p++;
    return p;
}

#define RG_PRIV_BUCKET_KERNEL(isa) \
    typedef struct rg_priv_bucket_rows_##isa { \
        RG_PRIV_##isa##_VECTOR low[RG_PRIV_TAKEN], high[RG_PRIV_TAKEN]; \
    } rg_priv_bucket_rows_##isa; \
    RG_PRIV_##isa##_INLINE RG_PRIV_##isa##_VECTOR rg_priv_buckets_at_##isa( \
        const unsigned char *q, const rg_priv_bucket_rows_##isa *rows, const unsigned *at) { \
        RG_PRIV_##isa##_VECTOR x, here; \
        RG_PRIV_MEM_COPY(&x, q + at[0], sizeof x); \
        here = RG_PRIV_##isa##_LOOK(rows->low[0], x & 15) & RG_PRIV_##isa##_LOOK(rows->high[0], RG_PRIV_##isa##_UPPER(x)); \
        RG_PRIV_MEM_COPY(&x, q + at[1], sizeof x); \
        here &= RG_PRIV_##isa##_LOOK(rows->low[1], x & 15) & RG_PRIV_##isa##_LOOK(rows->high[1], RG_PRIV_##isa##_UPPER(x)); \
        RG_PRIV_MEM_COPY(&x, q + at[2], sizeof x); \
        here &= RG_PRIV_##isa##_LOOK(rows->low[2], x & 15) & RG_PRIV_##isa##_LOOK(rows->high[2], RG_PRIV_##isa##_UPPER(x)); \
        RG_PRIV_MEM_COPY(&x, q + at[3], sizeof x); \
        here &= RG_PRIV_##isa##_LOOK(rows->low[3], x & 15) & RG_PRIV_##isa##_LOOK(rows->high[3], RG_PRIV_##isa##_UPPER(x)); \
        return (RG_PRIV_##isa##_VECTOR)(here != 0); \
    } \
    RG_PRIV_##isa##_APART const unsigned char *rg_priv_buckets_##isa(const unsigned char *p, const unsigned char *stop, \
                                                                             const rg_priv_buckets *buckets) { \
        if (stop - p < RG_PRIV_##isa##_WIDTH) return rg_priv_buckets_scalar(p, stop, buckets); \
        rg_priv_bucket_rows_##isa rows; \
        for (unsigned i = 0; i < RG_PRIV_TAKEN; i++) { \
            uint64_t low[2], high[2]; \
            RG_PRIV_MEM_COPY(low, buckets->low[i], 16), RG_PRIV_MEM_COPY(high, buckets->high[i], 16); \
            rows.low[i] = RG_PRIV_##isa##_ROWS(low), rows.high[i] = RG_PRIV_##isa##_ROWS(high); \
        } \
        RG_PRIV_VECTOR_LOOP(isa, p, stop, RG_PRIV_BUCKETS_AT_##isa) \
    }
#define RG_PRIV_BUCKETS_AT_NEON(q) rg_priv_buckets_at_NEON(q, &rows, buckets->at)

#if defined(RG_PRIV_X86)
/* In assembler, as the scans of vector512.h are: so that a set or a matcher that needs it costs its compiler next to nothing. 32 places a turn, while so
 * many follow *at; true: at *at is one. The four distances are written once, and repeated by the assembler: rg_n is the last figure of the
 * registers that hold the rows of lower halves, from ymm2 on, and those of upper halves, from ymm12 on. RG_PRIV_256_ON: the end of a turn. */
#define RG_PRIV_256_ON \
    "jnz 3f\n\t" \
    "add {$32, %[rg_p]|%[rg_p], 32}\n\t" \
    "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t" \
    "jbe 2b\n" \
    "3:\n\t" \
    "vzeroupper"
RG_PRIV_APART bool rg_priv_buckets_256(const unsigned char **at, const unsigned char *stop,
                                       const rg_priv_buckets *buckets) {
    uint32_t found;
    uint64_t distance;
    __asm__ volatile(
        "vmovd {%[rg_half], %%xmm0|xmm0, %[rg_half]}\n\t"
        "vpbroadcastb {%%xmm0, %%ymm0|ymm0, xmm0}\n\t"
        ".irp rg_n, 2, 3, 4, 5\n\t"
        "vbroadcasti128 {16*\\rg_n-32(%[rg_b]), %%ymm\\rg_n|ymm\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n-32]}\n\t"
        "vbroadcasti128 {16*\\rg_n+32(%[rg_b]), %%ymm1\\rg_n|ymm1\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n+32]}\n\t"
        ".endr\n\t"
        "vpxor {%%ymm9, %%ymm9, %%ymm9|ymm9, ymm9, ymm9}\n\t"
        "vpcmpeqd {%%ymm10, %%ymm10, %%ymm10|ymm10, ymm10, ymm10}\n\t" /* all ones */
        ".p2align 5\n"
        "2:\n\t"
        "vmovdqa {%%ymm10, %%ymm1|ymm1, ymm10}\n\t"
        ".irp rg_n, 2, 3, 4, 5\n\t"
        "mov {4*\\rg_n+120(%[rg_b]), %k[rg_at]|%k[rg_at], DWORD PTR [%[rg_b]+4*\\rg_n+120]}\n\t"
        "vmovdqu {(%[rg_p],%[rg_at]), %%ymm6|ymm6, [%[rg_p]+%[rg_at]]}\n\t"
        "vpand {%%ymm0, %%ymm6, %%ymm7|ymm7, ymm6, ymm0}\n\t"
        "vpsrlw {$4, %%ymm6, %%ymm6|ymm6, ymm6, 4}\n\t"
        "vpand {%%ymm0, %%ymm6, %%ymm6|ymm6, ymm6, ymm0}\n\t"
        "vpshufb {%%ymm7, %%ymm\\rg_n, %%ymm7|ymm7, ymm\\rg_n, ymm7}\n\t"
        "vpshufb {%%ymm6, %%ymm1\\rg_n, %%ymm6|ymm6, ymm1\\rg_n, ymm6}\n\t"
        "vpand {%%ymm7, %%ymm1, %%ymm1|ymm1, ymm1, ymm7}\n\t"
        "vpand {%%ymm6, %%ymm1, %%ymm1|ymm1, ymm1, ymm6}\n\t"
        ".endr\n\t"
        "vpcmpeqb {%%ymm9, %%ymm1, %%ymm1|ymm1, ymm1, ymm9}\n\t"
        "vpmovmskb {%%ymm1, %[rg_found]|%[rg_found], ymm1}\n\t"
        "xor {$-1, %[rg_found]|%[rg_found], -1}\n\t" RG_PRIV_256_ON
        : [rg_p] "+&r"(*at), [rg_found] "=&r"(found), [rg_at] "=&r"(distance)
        : [rg_last] "r"(stop - 32), [rg_b] "r"(buckets), [rg_half] "r"(15)
        : "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
          "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    if (found != 0) *at += __builtin_ctz(found);
    return found != 0;
}
/* The same where three bytes are rare together: those are compared, and the four distances are left to be looked up where they are. */
RG_PRIV_APART bool rg_priv_three_256(const unsigned char **at, const unsigned char *stop,
                                     const rg_priv_buckets *buckets) {
    uint32_t found;
    __asm__ volatile(
        ".irp rg_n, 0, 1, 2\n\t"
        "vpbroadcastb {\\rg_n(%[rg_bytes]), %%ymm\\rg_n|ymm\\rg_n, BYTE PTR [%[rg_bytes]+\\rg_n]}\n\t"
        ".endr\n\t"
        ".p2align 5\n"
        "2:\n\t"
        "vpcmpeqb {(%[rg_p],%[rg_d0]), %%ymm0, %%ymm3|ymm3, ymm0, [%[rg_p]+%[rg_d0]]}\n\t"
        "vpcmpeqb {(%[rg_p],%[rg_d1]), %%ymm1, %%ymm4|ymm4, ymm1, [%[rg_p]+%[rg_d1]]}\n\t"
        "vpand {%%ymm4, %%ymm3, %%ymm3|ymm3, ymm3, ymm4}\n\t"
        "vpcmpeqb {(%[rg_p],%[rg_d2]), %%ymm2, %%ymm4|ymm4, ymm2, [%[rg_p]+%[rg_d2]]}\n\t"
        "vpand {%%ymm4, %%ymm3, %%ymm3|ymm3, ymm3, ymm4}\n\t"
        "vpmovmskb {%%ymm3, %[rg_found]|%[rg_found], ymm3}\n\t"
        "test {%[rg_found], %[rg_found]|%[rg_found], %[rg_found]}\n\t" RG_PRIV_256_ON
        : [rg_p] "+&r"(*at), [rg_found] "=&r"(found)
        : [rg_last] "r"(stop - 32), [rg_bytes] "r"(buckets->three), [rg_d0] "r"((uint64_t)buckets->three_at[0]),
          [rg_d1] "r"((uint64_t)buckets->three_at[1]), [rg_d2] "r"((uint64_t)buckets->three_at[2])
        : "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4");
    if (found != 0) *at += __builtin_ctz(found);
    return found != 0;
}
/* The last vector overlaps the one before it. */
#define RG_PRIV_VAIN_THREES 8
RG_PRIV_APART const unsigned char *rg_priv_buckets_AVX2(const unsigned char *p, const unsigned char *stop,
                                                        const rg_priv_buckets *buckets) {
    if (stop - p < 32) return rg_priv_buckets_scalar(p, stop, buckets);
    /* Where those three are often, and the fourth is not, all of them are looked up at once. */
    const bool by_three = buckets->by == RG_PRIV_BY_THREE || buckets->by == RG_PRIV_BY_BYTES;
    for (unsigned vain = 0; by_three && stop - p >= 32 && vain < RG_PRIV_VAIN_THREES; p++) {
        if (rg_priv_three_256(&p, stop, buckets) && rg_priv_buckets_here(p, buckets) != 0) return p;
        vain++;
    }
    for (;;) {
        if (stop - p < 32) p = stop - 32;
        if (rg_priv_buckets_256(&p, stop, buckets) || p == stop) break;
    }
    return p;
}

/* 64 places a turn, as the scans of vector512.h. The distances are written once, and repeated by the assembler: rg_n is the last figure
 * of the registers that hold the rows of lower halves, from zmm16 on, and those of upper halves, from zmm26 on. */
#define RG_PRIV_BUCKETS_512(name, numbers) \
    RG_PRIV_APART bool name(const unsigned char **at, const unsigned char *stop, const rg_priv_buckets *buckets) { \
        uint64_t found, distance; \
        __asm__ volatile( \
            "vpbroadcastb {%[rg_half], %%zmm20|zmm20, %[rg_half]}\n\t" \
            ".irp rg_n, " numbers "\n\t" \
            "vbroadcasti32x4 {16*\\rg_n-96(%[rg_b]), %%zmm1\\rg_n|zmm1\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n-96]}\n\t" \
            "vbroadcasti32x4 {16*\\rg_n-32(%[rg_b]), %%zmm2\\rg_n|zmm2\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n-32]}\n\t" \
            ".endr\n\t" \
            "vpternlogq {$255, %%zmm24, %%zmm24, %%zmm24|zmm24, zmm24, zmm24, 255}\n\t" /* all ones */ \
            ".p2align 5\n" \
            "2:\n\t" \
            "vmovdqa64 {%%zmm24, %%zmm25|zmm25, zmm24}\n\t" \
            ".irp rg_n, " numbers "\n\t" \
            "mov {4*\\rg_n+104(%[rg_b]), %k[rg_at]|%k[rg_at], DWORD PTR [%[rg_b]+4*\\rg_n+104]}\n\t" \
            "vmovdqu8 {(%[rg_p],%[rg_at]), %%zmm22|zmm22, [%[rg_p]+%[rg_at]]}\n\t" \
            "vpandq {%%zmm20, %%zmm22, %%zmm23|zmm23, zmm22, zmm20}\n\t" \
            "vpsrlw {$4, %%zmm22, %%zmm22|zmm22, zmm22, 4}\n\t" \
            "vpandq {%%zmm20, %%zmm22, %%zmm22|zmm22, zmm22, zmm20}\n\t" \
            "vpshufb {%%zmm23, %%zmm1\\rg_n, %%zmm23|zmm23, zmm1\\rg_n, zmm23}\n\t" \
            "vpshufb {%%zmm22, %%zmm2\\rg_n, %%zmm22|zmm22, zmm2\\rg_n, zmm22}\n\t" \
            "vpternlogq {$128, %%zmm22, %%zmm23, %%zmm25|zmm25, zmm23, zmm22, 128}\n\t" /* all three */ \
            ".endr\n\t" \
            "vptestmb {%%zmm25, %%zmm25, %%k1|k1, zmm25, zmm25}\n\t" \
            "kmovq {%%k1, %[rg_found]|%[rg_found], k1}\n\t" \
            "test {%[rg_found], %[rg_found]|%[rg_found], %[rg_found]}\n\t" \
            "jnz 3f\n\t" \
            "add {$64, %[rg_p]|%[rg_p], 64}\n\t" \
            "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t" \
            "jbe 2b\n" \
            "3:" \
            : [rg_p] "+&r"(*at), [rg_found] "=&r"(found), [rg_at] "=&r"(distance) \
            : [rg_last] "r"(stop - 64), [rg_b] "r"(buckets), [rg_half] "r"(15) \
            : RG_PRIV_512_CHANGES); \
        if (found != 0) *at += __builtin_ctzll(found); \
        return found != 0; \
    }
RG_PRIV_BUCKETS_512(rg_priv_buckets_512, "6, 7, 8, 9")
RG_PRIV_BUCKETS_512(rg_priv_two_buckets_512, "6, 7")

/* The same where there is one byte at each distance, 128 places a turn; the third and the fourth only where the first two are there. */
RG_PRIV_APART bool rg_priv_four_512(const unsigned char **at, const unsigned char *stop,
                                    const rg_priv_buckets *buckets) {
    uint64_t low, high;
    const uint64_t d0 = buckets->at[0], d1 = buckets->at[1], d2 = buckets->at[2], d3 = buckets->at[3];
    __asm__ volatile("vpbroadcastb {(%[rg_bytes]), %%zmm16|zmm16, BYTE PTR [%[rg_bytes]]}\n\t"
                     "vpbroadcastb {1(%[rg_bytes]), %%zmm17|zmm17, BYTE PTR [%[rg_bytes]+1]}\n\t"
                     "vpbroadcastb {2(%[rg_bytes]), %%zmm18|zmm18, BYTE PTR [%[rg_bytes]+2]}\n\t"
                     "vpbroadcastb {3(%[rg_bytes]), %%zmm19|zmm19, BYTE PTR [%[rg_bytes]+3]}\n\t"
                     ".p2align 5\n"
                     "2:\n\t" RG_PRIV_512_AHEAD
                     "vpcmpeqb {(%[rg_p],%[rg_d0]), %%zmm16, %%k1|k1, zmm16, [%[rg_p]+%[rg_d0]]}\n\t"
                     "vpcmpeqb {64(%[rg_p],%[rg_d0]), %%zmm16, %%k2|k2, zmm16, [%[rg_p]+%[rg_d0]+64]}\n\t"
                     "vpcmpeqb {(%[rg_p],%[rg_d1]), %%zmm17, %%k1%{%%k1%}|k1%{k1%}, zmm17, [%[rg_p]+%[rg_d1]]}\n\t"
                     "vpcmpeqb {64(%[rg_p],%[rg_d1]), %%zmm17, %%k2%{%%k2%}|k2%{k2%}, zmm17, [%[rg_p]+%[rg_d1]+64]}\n\t"
                     "kortestq {%%k1, %%k2|k2, k1}\n\t"
                     "jz 4f\n\t"
                     "vpcmpeqb {(%[rg_p],%[rg_d2]), %%zmm18, %%k1%{%%k1%}|k1%{k1%}, zmm18, [%[rg_p]+%[rg_d2]]}\n\t"
                     "vpcmpeqb {64(%[rg_p],%[rg_d2]), %%zmm18, %%k2%{%%k2%}|k2%{k2%}, zmm18, [%[rg_p]+%[rg_d2]+64]}\n\t"
                     "vpcmpeqb {(%[rg_p],%[rg_d3]), %%zmm19, %%k1%{%%k1%}|k1%{k1%}, zmm19, [%[rg_p]+%[rg_d3]]}\n\t"
                     "vpcmpeqb {64(%[rg_p],%[rg_d3]), %%zmm19, %%k2%{%%k2%}|k2%{k2%}, zmm19, "
                     "[%[rg_p]+%[rg_d3]+64]}\n\t" RG_PRIV_512_ON_128
                     : [rg_p] "+&r"(*at), [rg_low] "=r"(low), [rg_high] "=r"(high)
                     : [rg_last] "r"(stop - 128), [rg_bytes] "r"(buckets->byte), [rg_d0] "r"(d0), [rg_d1] "r"(d1),
                       [rg_d2] "r"(d2), [rg_d3] "r"(d3)
                     : RG_PRIV_512_CHANGES);
    return rg_priv_found_512(at, low, high);
}

/* The same where three bytes are rare together, as rg_priv_three_256, 128 places a turn. */
RG_PRIV_APART bool rg_priv_three_buckets_512(const unsigned char **at, const unsigned char *stop,
                                             const rg_priv_buckets *buckets) {
    const unsigned char bytes[] = {buckets->three[0], 0, buckets->three[1], 0}, third[] = {buckets->three[2], 0};
    const size_t first = buckets->three_at[0];
    for (unsigned vain = 0; stop - *at >= 128 && vain < RG_PRIV_VAIN_THREES; vain++, ++*at) {
        const unsigned char *p = *at + first;
        const bool found = rg_priv_pair_512(&p, stop + first, bytes, buckets->three_at[1] - first, third,
                                            (ptrdiff_t)(buckets->three_at[2] - first));
        *at = p - first;
        if (!found) return false;
        if (rg_priv_buckets_here(*at, buckets) != 0) return true;
    }
    return stop - *at >= 64 && rg_priv_buckets_512(at, stop, buckets);
}

/* The same where there is one byte at the first of two distances; what is at the second is looked up where that byte is there. */
RG_PRIV_APART bool rg_priv_byte_bucket_512(const unsigned char **at, const unsigned char *stop,
                                           const rg_priv_buckets *buckets) {
    uint64_t low, high;
    const uint64_t d0 = buckets->at[0], d1 = buckets->at[1];
    __asm__ volatile("vpbroadcastb {(%[rg_byte]), %%zmm16|zmm16, BYTE PTR [%[rg_byte]]}\n\t"
                     "vbroadcasti32x4 {16(%[rg_b]), %%zmm17|zmm17, XMMWORD PTR [%[rg_b]+16]}\n\t"
                     "vbroadcasti32x4 {80(%[rg_b]), %%zmm18|zmm18, XMMWORD PTR [%[rg_b]+80]}\n\t"
                     "vpbroadcastb {%[rg_half], %%zmm20|zmm20, %[rg_half]}\n\t"
                     ".p2align 5\n"
                     "2:\n\t"
                     "vpcmpeqb {(%[rg_p],%[rg_d0]), %%zmm16, %%k1|k1, zmm16, [%[rg_p]+%[rg_d0]]}\n\t"
                     "vpcmpeqb {64(%[rg_p],%[rg_d0]), %%zmm16, %%k2|k2, zmm16, [%[rg_p]+%[rg_d0]+64]}\n\t"
                     "kortestq {%%k1, %%k2|k2, k1}\n\t"
                     "jz 4f\n\t"
                     ".irp rg_n, 1, 2\n\t"
                     "vmovdqu8 {64*\\rg_n-64(%[rg_p],%[rg_d1]), %%zmm22|zmm22, [%[rg_p]+%[rg_d1]+64*\\rg_n-64]}\n\t"
                     "vpandq {%%zmm20, %%zmm22, %%zmm23|zmm23, zmm22, zmm20}\n\t"
                     "vpsrlw {$4, %%zmm22, %%zmm22|zmm22, zmm22, 4}\n\t"
                     "vpandq {%%zmm20, %%zmm22, %%zmm22|zmm22, zmm22, zmm20}\n\t"
                     "vpshufb {%%zmm23, %%zmm17, %%zmm23|zmm23, zmm17, zmm23}\n\t"
                     "vpshufb {%%zmm22, %%zmm18, %%zmm22|zmm22, zmm18, zmm22}\n\t"
                     "vptestmb {%%zmm22, %%zmm23, %%k\\rg_n%{%%k\\rg_n%}|k\\rg_n%{k\\rg_n%}, zmm23, zmm22}\n\t"
                     ".endr\n\t" RG_PRIV_512_ON_128
                     : [rg_p] "+&r"(*at), [rg_low] "=r"(low), [rg_high] "=r"(high)
                     : [rg_last] "r"(stop - 128), [rg_byte] "r"(buckets->byte), [rg_b] "r"(buckets), [rg_half] "r"(15),
                       [rg_d0] "r"(d0), [rg_d1] "r"(d1)
                     : RG_PRIV_512_CHANGES);
    return rg_priv_found_512(at, low, high);
}

#define RG_PRIV_BUCKETS_BY(p, stop, buckets) \
    (stop - p >= RG_PRIV_512_PAYS && RG_PRIV_HAVE_AVX512 && \
             ((buckets)->by == RG_PRIV_BY_BYTES   ? rg_priv_four_512 \
              : (buckets)->by == RG_PRIV_BY_BYTE  ? rg_priv_byte_bucket_512 \
              : (buckets)->by == RG_PRIV_BY_TWO   ? rg_priv_two_buckets_512 \
              : (buckets)->by == RG_PRIV_BY_THREE ? rg_priv_three_buckets_512 \
                                                : rg_priv_buckets_512)(&p, stop, buckets) \
         ? p \
     : RG_PRIV_HAVE_AVX2 ? rg_priv_buckets_AVX2(p, stop, buckets) \
                         : rg_priv_buckets_scalar(p, stop, buckets))
#elif defined(RG_PRIV_ARM)
RG_PRIV_BUCKET_KERNEL(NEON)
#define RG_PRIV_BUCKETS_BY(p, stop, buckets) rg_priv_buckets_NEON(p, stop, buckets)
#else
#define RG_PRIV_BUCKETS_BY(p, stop, buckets) rg_priv_buckets_scalar(p, stop, buckets)
#endif

/* The next place in [p, end) at which an alternative may begin, of which every match consumes `least` bytes; or end. */
RG_PRIV_APART const unsigned char *rg_priv_seek_buckets(const unsigned char *p, const unsigned char *end, size_t least,
                                                        rg_priv_buckets_shared *shared, rg_priv_fill_fn *fill) {
    if ((size_t)(end - p) < least) return end;
    rg_priv_buckets own;
    const unsigned char *const stop = end - least + 1;
    const rg_priv_buckets *const buckets = rg_priv_buckets_of(shared, &own, fill);
    p = RG_PRIV_BUCKETS_BY(p, stop, buckets);
    return p != stop ? p : end;
}

/* The same where all begin with one byte, that a text may be without: behind so many bytes that have led nowhere it is looked for alone, and so it goes
 * on, while such bytes are far apart; where they are not, behind twice as many. */
RG_PRIV_APART const unsigned char *rg_priv_seek_byte_and_buckets(const unsigned char *p, const unsigned char *end,
                                                                 unsigned char byte, size_t least,
                                                                 rg_priv_buckets_shared *shared,
                                                                 rg_priv_fill_fn *fill) {
    if ((size_t)(end - p) < least) return end;
    const unsigned char *const stop = end - least + 1;
    for (size_t ahead = RG_PRIV_ALONE_BEHIND, again = RG_PRIV_ALONE_BEHIND;;) {
        const unsigned char *const near = (size_t)(stop - p) > ahead ? p + ahead + least - 1 : end,
                                   *const hit = rg_priv_seek_buckets(p, near, least, shared, fill);
        if (hit != near || near == end) return hit;
        const unsigned char *const from = near - least + 1;
        p = rg_priv_byte_far(from, stop, byte);
        if (p == stop) return end;
        const bool is_far = p - from > RG_PRIV_ALONE_BEHIND / 8;
        again = is_far ? RG_PRIV_ALONE_BEHIND : 2 * again;
        ahead = is_far ? 1 : again;
    }
}

#endif
