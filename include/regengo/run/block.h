/* block.h - 16 bytes at a time, in place: what a run is scanned and short texts are tested with, where the processor has vectors
 * (vector.h says which, and what a block is).
 */
#ifndef RG_RUN_BLOCK_H
#define RG_RUN_BLOCK_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#include "vector.h"
#endif

/* A set, or what is not in it (`outside`), as up to four ranges: each from `first` on and `more` bytes further. Beyond four
 * it is in no ranges, and only its table of 256 bytes tells. Worked out by the passes (tables.h), as constants. */
typedef struct rg_priv_ranges {
    bool outside;
    unsigned count; /* 5 and more: too many */
    unsigned char first[4], more[4];
} rg_priv_ranges;

/* A member of what is one range, or all but one? */
RG_PRIV_INLINE bool rg_priv_in_range(unsigned char byte, const rg_priv_ranges *ranges) {
    return ((unsigned)(byte - ranges->first[0]) <= ranges->more[0]) != ranges->outside;
}

#ifdef RG_PRIV_BLOCK_VECTOR

/* ---- the first of many ---- */

/* Returns the first place in [p, stop) that a mask tells of, at(q) for the 16 bytes from q on. The last bytes, too few for a
 * block, are looked at in the block that ends with them, if 16 bytes before p may be read; otherwise they are left, from p
 * on, to what comes behind the macro, as are those from `far` on. */
#define RG_PRIV_BY_BLOCK(p, stop, far, behind, at) \
    for (; far - p >= 16; p += 16) { \
        const uint64_t hits = at(p); \
        if (hits != 0) return RG_PRIV_BLOCK_HIT(p, hits); \
    } \
    if ((behind) >= 16 && stop - p < 16 && p != stop) { \
        const ptrdiff_t before = 16 - (stop - p); \
        const uint64_t hits = at(p - before) >> before * RG_PRIV_BLOCK_LANE; \
        return hits != 0 ? RG_PRIV_BLOCK_HIT(p, hits) : stop; \
    }
#define RG_PRIV_BLOCK_HIT(p, hits) ((p) + (unsigned)__builtin_ctzll(hits) / RG_PRIV_BLOCK_LANE)

typedef signed char rg_priv_16b __attribute__((__vector_size__(16)));

/* Do two ranges of ASCII letters differ in case alone? */
RG_PRIV_INLINE unsigned rg_priv_are_cases(const rg_priv_ranges *ranges, unsigned upper, unsigned lower) {
    return lower < ranges->count && ranges->first[lower] == (ranges->first[upper] | 32) &&
           ranges->first[upper] / 32 == 2 && (ranges->first[upper] + ranges->more[upper]) / 32 == 2 &&
           ranges->more[lower] == ranges->more[upper];
}
/* Which do, of neighbours, and of those with one between them: bits 0 to 2, 3 and 4. */
RG_PRIV_INLINE unsigned rg_priv_cases_among(const rg_priv_ranges *ranges) {
    return ranges->count > 4 ? 0
                             : rg_priv_are_cases(ranges, 0, 1) | rg_priv_are_cases(ranges, 1, 2) << 1 |
                                   rg_priv_are_cases(ranges, 2, 3) << 2 | rg_priv_are_cases(ranges, 0, 2) << 3 |
                                   rg_priv_are_cases(ranges, 1, 3) << 4;
}
/* Those bits in which range i is the upper one, and the lower one. */
#define RG_PRIV_CASES_ABOVE(i) ((i) == 0 ? 9u : (i) == 1 ? 18u : (i) == 2 ? 4u : 0u)
#define RG_PRIV_CASES_BELOW(i) ((i) == 1 ? 1u : (i) == 2 ? 10u : (i) == 3 ? 20u : 0u)

/* Of 16 bytes, those in range i: all bits of the byte set. Bytes are moved so that the range ends with the largest one there is with a sign:
 * vectors compare such in one step. Letters in both cases (cases) are told as one range, by the lower one. */
RG_PRIV_INLINE RG_PRIV_BLOCK_VECTOR rg_priv_block_range(RG_PRIV_BLOCK_VECTOR x, const rg_priv_ranges *ranges,
                                                        unsigned i, unsigned cases) {
    const RG_PRIV_BLOCK_VECTOR none = {0};
    if (i >= ranges->count || (cases & RG_PRIV_CASES_ABOVE(i)) != 0) return none;
    if ((cases & RG_PRIV_CASES_BELOW(i)) != 0) x |= none + (unsigned char)32;
    if (ranges->more[i] == 0) return (RG_PRIV_BLOCK_VECTOR)(x == none + ranges->first[i]);
    const unsigned char up = (unsigned char)(127 - ranges->first[i] - ranges->more[i]);
    const rg_priv_16b least = (rg_priv_16b)none + (signed char)(127 - ranges->more[i]);
    return (RG_PRIV_BLOCK_VECTOR)((rg_priv_16b)(x + (none + up)) >= least);
}

/* Which of the 16 bytes from p on are not in the set: all bits of a lane of the mask. */
RG_PRIV_INLINE uint64_t rg_priv_block_misses_of(const unsigned char *p, const rg_priv_ranges *ranges, unsigned cases) {
    RG_PRIV_BLOCK_VECTOR x;
    RG_PRIV_MEM_COPY(&x, p, sizeof x);
    const RG_PRIV_BLOCK_VECTOR in = rg_priv_block_range(x, ranges, 0, cases) |
                                    rg_priv_block_range(x, ranges, 1, cases) |
                                    rg_priv_block_range(x, ranges, 2, cases) | rg_priv_block_range(x, ranges, 3, cases);
    return RG_PRIV_BLOCK_MASK(ranges->outside ? in : ~in);
}
/* Of a set that is a constant, which letters are in it in both cases folds. */
RG_PRIV_INLINE uint64_t rg_priv_block_misses(const unsigned char *p, const rg_priv_ranges *ranges) {
    return rg_priv_block_misses_of(
        p, ranges, __builtin_constant_p(ranges->count + ranges->first[0]) != 0 ? rg_priv_cases_among(ranges) : 0);
}

#define RG_PRIV_MISSES_AT(q) rg_priv_block_misses(q, ranges)
#define RG_PRIV_VARIABLE_MISSES_AT(q) rg_priv_block_misses_of(q, ranges, 0)

/* The first byte in [p, stop) that is not in the set, or stop; `behind` bytes before p may be read. Compares tell the ranges
 * from the rest, 16 bytes at a time: how long a run is then costs no branch, and so no wrong guess. */
#define RG_PRIV_BLOCK_SCANNER(name, at) \
    RG_PRIV_INLINE const unsigned char *name(const unsigned char *p, const unsigned char *stop, const rg_priv_ranges *ranges, \
                                             const unsigned char *table, size_t behind) { \
        RG_PRIV_BY_BLOCK(p, stop, stop, behind, at) \
        while (p != stop && table[*p] != 0) p++; \
        return p; \
    }
RG_PRIV_BLOCK_SCANNER(rg_priv_scan_blocks, RG_PRIV_MISSES_AT)
/* The same of a set that is no constant. */
RG_PRIV_BLOCK_SCANNER(rg_priv_scan_any_blocks, RG_PRIV_VARIABLE_MISSES_AT)

/* Are n bytes from p on, fewer than 16, all in the set? One look, at the 16 bytes from p on if those may be read (`ahead`), else
 * at those that end with the n. */
RG_PRIV_INLINE bool rg_priv_all_of_block(const unsigned char *p, size_t n, bool ahead, const rg_priv_ranges *ranges) {
    const unsigned lanes = (unsigned)n * RG_PRIV_BLOCK_LANE;
    const uint64_t misses = rg_priv_block_misses(ahead ? p : p + n - 16, ranges);
    return (ahead ? misses << (64 - lanes) : misses >> (16 * RG_PRIV_BLOCK_LANE - lanes)) == 0;
}

/* The same of 16 bytes or more. */
RG_PRIV_INLINE bool rg_priv_all_of_blocks(const unsigned char *p, size_t n, const rg_priv_ranges *ranges) {
    const unsigned char *const last = p + n - 16;
    for (; p < last; p += 16) {
        if (rg_priv_block_misses(p, ranges) != 0) return false;
    }
    return rg_priv_block_misses(last, ranges) == 0;
}

typedef uint64_t rg_priv_2q __attribute__((__vector_size__(16)));

/* 16 bytes as two words, the first byte in the lowest bits of word 0. */
typedef struct rg_priv_words {
    uint64_t of[2];
} rg_priv_words;

#define RG_PRIV_BLOCK_OF(words) ((RG_PRIV_BLOCK_VECTOR)(rg_priv_2q){(words).of[0], (words).of[1]})

/* The first bytes of n, and the last ones, as many as can be read at once; only the first ones where all fit. */
RG_PRIV_INLINE rg_priv_words rg_priv_both_ends(rg_priv_words x, unsigned n) {
    const unsigned bits = 8 * n;
    if (n < 8) return (rg_priv_words){{(uint32_t)x.of[0] | x.of[0] >> (bits - 32) << 32, 0}};
    if (n == 8 || n == 16) return x;
    return (rg_priv_words){{x.of[0], x.of[0] >> (bits - 64) | x.of[1] << (128 - bits)}};
}

/* Are n bytes from p on, 4 to 16, each at most `more` behind its low one, or, where `also` is set, in a second range (plan/fixed_block.h says
 * how that is written)? One look: at 16 bytes or 8 if so many may be read (`room`), else at the first ones and the last ones, some of
 * them twice. */
RG_PRIV_INLINE bool rg_priv_all_in_block(const unsigned char *p, unsigned n, size_t room, rg_priv_words low,
                                         rg_priv_words more, rg_priv_words also, unsigned second) {
    const unsigned read = n > 8 && room >= 16 ? 16 : n <= 8 && room >= 8 ? 8 : n;
    rg_priv_2q x = {0};
    if (read == 16) {
        RG_PRIV_MEM_COPY(&x, p, 16);
    } else if (read >= 8) {
        uint64_t first, last = 0;
        RG_PRIV_MEM_COPY(&first, p, 8);
        if (read > 8) RG_PRIV_MEM_COPY(&last, p + n - 8, 8);
        x = (rg_priv_2q){first, last};
    } else {
        uint32_t first, last;
        RG_PRIV_MEM_COPY(&first, p, 4), RG_PRIV_MEM_COPY(&last, p + n - 4, 4);
        x[0] = first | (uint64_t)last << 32;
    }
    /* What is read of what lies behind may be anything. */
    if (n < 8) more.of[0] |= ~(uint64_t)0 << 8 * n;
    if (n < 16) more.of[1] |= n <= 8 ? ~(uint64_t)0 : ~(uint64_t)0 << (8 * n - 64);
    if (read == n)
        low = rg_priv_both_ends(low, n), more = rg_priv_both_ends(more, n), also = rg_priv_both_ends(also, n);
    const RG_PRIV_BLOCK_VECTOR bytes = (RG_PRIV_BLOCK_VECTOR)x, none = {0};
    RG_PRIV_BLOCK_VECTOR in = (RG_PRIV_BLOCK_VECTOR)(bytes - RG_PRIV_BLOCK_OF(low) <= RG_PRIV_BLOCK_OF(more));
    if (second != 0) {
        const RG_PRIV_BLOCK_VECTOR folded = bytes | (none + (unsigned char)(second >> 16));
        in |= RG_PRIV_BLOCK_OF(also) &
              (RG_PRIV_BLOCK_VECTOR)(folded - (none + (unsigned char)second) <= none + (unsigned char)(second >> 8));
    }
    return RG_PRIV_BLOCK_MASK(in) == ~(uint64_t)0 >> (64 - 16 * RG_PRIV_BLOCK_LANE);
}

RG_PRIV_INLINE uint64_t rg_priv_block_equals(const unsigned char *q, unsigned char byte) {
    RG_PRIV_BLOCK_VECTOR x;
    RG_PRIV_MEM_COPY(&x, q, sizeof x);
    return RG_PRIV_BLOCK_MASK((RG_PRIV_BLOCK_VECTOR)(x == (RG_PRIV_BLOCK_VECTOR){0} + byte));
}
#define RG_PRIV_EQUALS_AT(q) rg_priv_block_equals(q, byte)

#endif

/* So many bytes are looked at here before RG_PRIV_MEM_FIND is called, which is faster then, but takes as long to begin. */
#define RG_PRIV_NEAR_BYTES 64

/* The first place in [p, stop) with that byte, or stop; `behind` bytes before p may be read. */
#ifdef RG_PRIV_BLOCK_VECTOR
#define RG_PRIV_BYTE_NEAR(p, stop, behind) \
    const unsigned char *const far = stop - p > RG_PRIV_NEAR_BYTES ? p + RG_PRIV_NEAR_BYTES : stop; \
    RG_PRIV_BY_BLOCK(p, stop, far, behind, RG_PRIV_EQUALS_AT)
#else
#define RG_PRIV_BYTE_NEAR(p, stop, behind)
#endif
RG_PRIV_INLINE const unsigned char *rg_priv_byte_far(const unsigned char *p, const unsigned char *stop,
                                                     unsigned char byte) {
    if (stop - p <= 0) return stop; /* never negative, but gcc 12 thinks it may be, and warns */
    p = RG_PRIV_MEM_FIND(p, byte, (size_t)(stop - p));
    return p != NULL ? p : stop;
}
RG_PRIV_INLINE const unsigned char *rg_priv_byte(const unsigned char *p, const unsigned char *stop, unsigned char byte,
                                                 size_t behind) {
    (void)behind;
    RG_PRIV_BYTE_NEAR(p, stop, behind)
    return rg_priv_byte_far(p, stop, byte);
}

/* The same where a run ends: of these a pattern has many, and they seldom get further than the blocks, so the rest is out of line. */
RG_PRIV_APART const unsigned char *rg_priv_run_far(const unsigned char *p, const unsigned char *stop,
                                                   unsigned char byte) {
    return rg_priv_byte_far(p, stop, byte);
}
RG_PRIV_INLINE const unsigned char *rg_priv_run_to(const unsigned char *p, const unsigned char *stop,
                                                   unsigned char byte, size_t behind) {
    (void)behind;
    RG_PRIV_BYTE_NEAR(p, stop, behind)
    return rg_priv_run_far(p, stop, byte);
}

#endif
