/* buckets.h - the next place at which one of several alternatives may begin, told by four of its first bytes at once.
 *
 * Each alternative has a bit, eight at most: those beyond share bits. For each of four distances there are two tables of 16 bytes: which
 * alternatives may have a byte with that lower half there, and which one with that upper half. A place at which some bit is left in all eight
 * look-ups is one to try. ("Teddy", of Hyperscan's.) Which distances, of the first eight, is chosen by how common the bytes there are.
 *
 * A table is filled once in the life of a program, by whoever is first; who comes meanwhile fills one of its own.
 */
#ifndef RG_RUN_BUCKETS_H
#define RG_RUN_BUCKETS_H

#include "literal.h"
#include "rarity.h"
#include "vector.h"

/* Where there may be none, no table is shared, and none is used. */
#if defined(RG_NO_POOL) || defined(RG_FREESTANDING)
#define RG_PRIV_NO_ATOMICS
#endif

#define RG_PRIV_DISTANCES 8
#define RG_PRIV_TAKEN 4

typedef struct rg_priv_buckets {
    unsigned char low[RG_PRIV_TAKEN][16], high[RG_PRIV_TAKEN][16];
    unsigned at[RG_PRIV_TAKEN];
} rg_priv_buckets;

/* ---- filling it: what an alternative consumes is told part by part ---- */

typedef struct rg_priv_filling {
    unsigned char low[RG_PRIV_DISTANCES][16], high[RG_PRIV_DISTANCES][16];
    unsigned place;  /* the distance of the next byte; RG_PRIV_DISTANCES: nothing more is told of this alternative */
    unsigned number; /* of the alternative */
    bool alone;      /* all that is told is one alternative (set_buckets.h) */
    /* Where alternatives within it begin, whose bytes share its bit, and how many begin there, one in the other. */
    unsigned within, levels;
    unsigned aside; /* alternatives and look-around inside what is told no more, or not consumed */
} rg_priv_filling;

RG_PRIV_INLINE void rg_priv_fill_byte(rg_priv_filling *f, unsigned char c) {
    f->low[f->place][c & 15] |= (unsigned char)(1 << (f->number & 7));
    f->high[f->place][c >> 4] |= (unsigned char)(1 << (f->number & 7));
}
/* One byte of a set of four words, or any. */
RG_PRIV_APART void rg_priv_fill_set(rg_priv_filling *f, uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3) {
    const uint64_t words[4] = {w0, w1, w2, w3};
    if (f->aside != 0 || f->place >= RG_PRIV_DISTANCES) return;
    for (unsigned c = 0; c < 256; c++) {
        if (words[c >> 6] >> (c & 63) & 1) rg_priv_fill_byte(f, (unsigned char)c);
    }
    f->place++;
}
/* What comes now may be anything, of any length. */
RG_PRIV_APART void rg_priv_fill_any(rg_priv_filling *f) {
    while (f->aside == 0 && f->place < RG_PRIV_DISTANCES)
        rg_priv_fill_set(f, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX);
}
/* A round has been told. There are `rounds` of one byte of a set, and no more if they are `exact`; 0: others. */
RG_PRIV_APART void rg_priv_fill_rounds(rg_priv_filling *f, size_t rounds, bool exact, uint64_t w0, uint64_t w1,
                                       uint64_t w2, uint64_t w3) {
    for (size_t i = 1; i < rounds && i < RG_PRIV_DISTANCES; i++) rg_priv_fill_set(f, w0, w1, w2, w3);
    if (rounds == 0 || !exact) rg_priv_fill_any(f);
}
RG_PRIV_APART void rg_priv_fill_text(rg_priv_filling *f, const char *text, size_t n, bool fold) {
    for (size_t i = 0; i < n && f->aside == 0 && f->place < RG_PRIV_DISTANCES; i++, f->place++) {
        const unsigned char c = (unsigned char)text[i];
        rg_priv_fill_byte(f, c);
        if (fold && (unsigned char)((c | 32) - 'a') < 26) rg_priv_fill_byte(f, c ^ 32);
    }
}
/* Alternatives that begin where the pattern does are told apart, in any depth. Those within one of them share its bit; and what is within those is
 * anything. How much an alternative consumed is not known behind it. */
RG_PRIV_APART void rg_priv_fill_open(rg_priv_filling *f) {
    if (f->aside == 0 && (f->levels == 0 || f->place == f->within)) {
        f->within = f->place;
        f->levels += f->place != 0;
    } else {
        rg_priv_fill_any(f);
        f->aside++;
    }
}
RG_PRIV_APART void rg_priv_fill_next(rg_priv_filling *f) {
    if (f->aside != 0) return;
    rg_priv_fill_any(f);
    if (f->within == 0) f->number += !f->alone;
    f->place = f->within;
}
RG_PRIV_APART void rg_priv_fill_close(rg_priv_filling *f) {
    if (f->aside != 0) {
        f->aside--;
    } else {
        rg_priv_fill_any(f);
        if (f->levels != 0 && --f->levels == 0) f->within = 0;
    }
}
/* Literals, which are alternatives too. */
RG_PRIV_APART void rg_priv_fill_words(rg_priv_filling *f, const rg_priv_literal *words, unsigned n, bool fold) {
    rg_priv_fill_open(f);
    for (unsigned i = 0; i < n; i++) {
        if (i > 0) rg_priv_fill_next(f);
        rg_priv_fill_text(f, words[i].length > 1 ? words[i].text : (const char *)&words[i].head, words[i].length, fold);
    }
    rg_priv_fill_close(f);
}

/* How many of a thousand bytes, about, pass the look at a distance: each counts once for each alternative. In UTF-8 a lead byte begins most
 * letters of a script. */
RG_PRIV_APART unsigned rg_priv_passes(const rg_priv_filling *f, unsigned distance) {
    static const unsigned char shares[] = {52, 12, 12, 4, 2, 1};
    unsigned sum = 0;
    for (unsigned c = 0; c < 256; c++) {
        const unsigned hits = (unsigned)__builtin_popcount(f->low[distance][c & 15] & f->high[distance][c >> 4]);
        sum += hits * (c >= 0xc0 ? 30 : shares[RG_PRIV_RARITY(c)]);
    }
    return sum;
}
/* The best distances below `least`, what every match consumes; the same one again where there are fewer. */
RG_PRIV_APART void rg_priv_fill_end(rg_priv_buckets *buckets, rg_priv_filling *f, size_t least) {
    unsigned passes[RG_PRIV_DISTANCES], known = least < RG_PRIV_DISTANCES ? (unsigned)least : RG_PRIV_DISTANCES;
    rg_priv_fill_any(f);
    for (unsigned d = 0; d < known; d++) passes[d] = rg_priv_passes(f, d);
    for (unsigned i = 0; i < RG_PRIV_TAKEN; i++) {
        unsigned best = 0;
        for (unsigned d = 1; d < known; d++) {
            if (passes[d] < passes[best]) best = d;
        }
        buckets->at[i] = best;
        RG_PRIV_MEM_COPY(buckets->low[i], f->low[best], 16);
        RG_PRIV_MEM_COPY(buckets->high[i], f->high[best], 16);
        if (i + 1 < known) passes[best] = UINT32_MAX;
    }
}

/* The table of a whole program, and how far it is: 0, nobody has begun; 1, somebody fills it; 2, it is done. */
typedef struct rg_priv_buckets_shared {
    rg_priv_buckets buckets;
    int state;
} rg_priv_buckets_shared;
typedef void rg_priv_fill_fn(rg_priv_buckets *buckets);

RG_PRIV_APART const rg_priv_buckets *rg_priv_buckets_of(rg_priv_buckets_shared *shared, rg_priv_buckets *own,
                                                        rg_priv_fill_fn *fill) {
    int state = __atomic_load_n(&shared->state, __ATOMIC_ACQUIRE);
    if (state == 0 &&
        __atomic_compare_exchange_n(&shared->state, &state, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
        fill(&shared->buckets);
        __atomic_store_n(&shared->state, 2, __ATOMIC_RELEASE);
        state = 2;
    }
    if (state == 2) return &shared->buckets;
    fill(own);
    return own;
}

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
 * registers that hold the rows of lower halves, from ymm2 on, and those of upper halves, from ymm12 on. */
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
        "xor {$-1, %[rg_found]|%[rg_found], -1}\n\t"
        "jnz 3f\n\t"
        "add {$32, %[rg_p]|%[rg_p], 32}\n\t"
        "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t"
        "jbe 2b\n"
        "3:\n\t"
        "vzeroupper"
        : [rg_p] "+&r"(*at), [rg_found] "=&r"(found), [rg_at] "=&r"(distance)
        : [rg_last] "r"(stop - 32), [rg_b] "r"(buckets), [rg_half] "r"(15)
        : "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
          "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    if (found != 0) *at += __builtin_ctz(found);
    return found != 0;
}
/* The last vector overlaps the one before it. */
RG_PRIV_APART const unsigned char *rg_priv_buckets_AVX2(const unsigned char *p, const unsigned char *stop,
                                                        const rg_priv_buckets *buckets) {
    if (stop - p < 32) return rg_priv_buckets_scalar(p, stop, buckets);
    while (!rg_priv_buckets_256(&p, stop, buckets)) {
        if (p == stop) break;
        p = stop - 32;
    }
    return p;
}

/* 64 places a turn, as the scans of vector512.h. The four distances are written once, and repeated by the assembler: rg_n is the last figure
 * of the registers that hold the rows of lower halves, from zmm16 on, and those of upper halves, from zmm26 on. */
RG_PRIV_APART bool rg_priv_buckets_512(const unsigned char **at, const unsigned char *stop,
                                       const rg_priv_buckets *buckets) {
    uint64_t found, distance;
    __asm__ volatile(
        "vpbroadcastb {%[rg_half], %%zmm20|zmm20, %[rg_half]}\n\t"
        ".irp rg_n, 6, 7, 8, 9\n\t"
        "vbroadcasti32x4 {16*\\rg_n-96(%[rg_b]), %%zmm1\\rg_n|zmm1\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n-96]}\n\t"
        "vbroadcasti32x4 {16*\\rg_n-32(%[rg_b]), %%zmm2\\rg_n|zmm2\\rg_n, XMMWORD PTR [%[rg_b]+16*\\rg_n-32]}\n\t"
        ".endr\n\t"
        "vpternlogq {$255, %%zmm24, %%zmm24, %%zmm24|zmm24, zmm24, zmm24, 255}\n\t" /* all ones */
        ".p2align 5\n"
        "2:\n\t"
        "vmovdqa64 {%%zmm24, %%zmm25|zmm25, zmm24}\n\t"
        ".irp rg_n, 6, 7, 8, 9\n\t"
        "mov {4*\\rg_n+104(%[rg_b]), %k[rg_at]|%k[rg_at], DWORD PTR [%[rg_b]+4*\\rg_n+104]}\n\t"
        "vmovdqu8 {(%[rg_p],%[rg_at]), %%zmm22|zmm22, [%[rg_p]+%[rg_at]]}\n\t"
        "vpandq {%%zmm20, %%zmm22, %%zmm23|zmm23, zmm22, zmm20}\n\t"
        "vpsrlw {$4, %%zmm22, %%zmm22|zmm22, zmm22, 4}\n\t"
        "vpandq {%%zmm20, %%zmm22, %%zmm22|zmm22, zmm22, zmm20}\n\t"
        "vpshufb {%%zmm23, %%zmm1\\rg_n, %%zmm23|zmm23, zmm1\\rg_n, zmm23}\n\t"
        "vpshufb {%%zmm22, %%zmm2\\rg_n, %%zmm22|zmm22, zmm2\\rg_n, zmm22}\n\t"
        "vpternlogq {$128, %%zmm22, %%zmm23, %%zmm25|zmm25, zmm23, zmm22, 128}\n\t" /* all three */
        ".endr\n\t"
        "vptestmb {%%zmm25, %%zmm25, %%k1|k1, zmm25, zmm25}\n\t"
        "kmovq {%%k1, %[rg_found]|%[rg_found], k1}\n\t"
        "test {%[rg_found], %[rg_found]|%[rg_found], %[rg_found]}\n\t"
        "jnz 3f\n\t"
        "add {$64, %[rg_p]|%[rg_p], 64}\n\t"
        "cmp {%[rg_last], %[rg_p]|%[rg_p], %[rg_last]}\n\t"
        "jbe 2b\n"
        "3:"
        : [rg_p] "+&r"(*at), [rg_found] "=&r"(found), [rg_at] "=&r"(distance)
        : [rg_last] "r"(stop - 64), [rg_b] "r"(buckets), [rg_half] "r"(15)
        : RG_PRIV_512_CHANGES);
    if (found != 0) *at += __builtin_ctzll(found);
    return found != 0;
}

#define RG_PRIV_BUCKETS_BY(p, stop, buckets) \
    (stop - p >= RG_PRIV_512_PAYS && RG_PRIV_HAVE_AVX512 && rg_priv_buckets_512(&p, stop, buckets) \
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
RG_PRIV_INLINE const unsigned char *rg_priv_seek_buckets(const unsigned char *p, const unsigned char *end, size_t least,
                                                         rg_priv_buckets_shared *shared, rg_priv_fill_fn *fill) {
    if ((size_t)(end - p) < least) return end;
    rg_priv_buckets own;
    const unsigned char *const stop = end - least + 1;
    const rg_priv_buckets *const buckets = rg_priv_buckets_of(shared, &own, fill);
    p = RG_PRIV_BUCKETS_BY(p, stop, buckets);
    return p != stop ? p : end;
}

#endif
