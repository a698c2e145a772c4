/* scan.h - walks over runs of bytes of a set; the set is constant, the loop folds to its shortest form. */
#ifndef RG_RUN_SCAN_H
#define RG_RUN_SCAN_H

#include <string.h>

#include "byteset.h"
#include "vector.h"

/* Sets of so many members (words, not digits or spaces) have runs long enough that several bytes a turn pay. */
#define RG_PRIV_LONG_RUNS 32
#define RG_PRIV_FEW_TURNS 4

/* A set, or what is not in it (`outside`), as up to four ranges: each from `first` on and `more` bytes further. Beyond four
 * it is in no ranges. Worked out by the passes (tables.h), as constants. */
typedef struct rg_priv_ranges {
    bool outside;
    unsigned count; /* 5: too many */
    unsigned char first[4], more[4];
} rg_priv_ranges;

#if defined(RG_PRIV_BLOCK_VECTOR)

/* Of 16 bytes, those in range i: all bits of the byte set. */
RG_PRIV_INLINE RG_PRIV_BLOCK_VECTOR rg_priv_block_range(RG_PRIV_BLOCK_VECTOR x, const rg_priv_ranges *ranges,
                                                        unsigned i) {
    const RG_PRIV_BLOCK_VECTOR none = {0};
    if (i >= ranges->count) return none;
    if (ranges->more[i] == 0) return (RG_PRIV_BLOCK_VECTOR)(x == none + ranges->first[i]);
    return (RG_PRIV_BLOCK_VECTOR)(x - (none + ranges->first[i]) <= none + ranges->more[i]);
}

/* Which of the 16 bytes from p on are not in the set: all bits of a lane of the mask. */
RG_PRIV_INLINE uint64_t rg_priv_block_misses(const unsigned char *p, const rg_priv_ranges *ranges) {
    RG_PRIV_BLOCK_VECTOR x;
    memcpy(&x, p, sizeof x);
    const RG_PRIV_BLOCK_VECTOR in = rg_priv_block_range(x, ranges, 0) | rg_priv_block_range(x, ranges, 1) |
                                    rg_priv_block_range(x, ranges, 2) | rg_priv_block_range(x, ranges, 3);
    return RG_PRIV_BLOCK_MASK(ranges->outside ? in : ~in);
}

/* The first byte in [p, stop) that is not in the set, or stop. Compares tell the ranges from the rest, 16 bytes at a time:
 * how long a run is then costs no branch, and so no wrong guess. */
RG_PRIV_INLINE const unsigned char *rg_priv_scan_blocks(const unsigned char *p, const unsigned char *stop,
                                                        const rg_priv_ranges *ranges, const unsigned char *table) {
    for (; stop - p >= 16; p += 16) {
        const uint64_t hits = rg_priv_block_misses(p, ranges);
        if (hits != 0) return p + (unsigned)__builtin_ctzll(hits) / RG_PRIV_BLOCK_LANE;
    }
    while (p != stop && table[*p] != 0) p++;
    return p;
}

/* The same for any set, out of line. */
RG_PRIV_APART const unsigned char *rg_priv_scan_far(const unsigned char *p, const unsigned char *stop,
                                                    const rg_priv_ranges *ranges, const unsigned char *table) {
    return rg_priv_scan_blocks(p, stop, ranges, table);
}

#endif

/* The first byte in [p, stop) that is not in the set, or stop. In one of many matches in a text (`often`) nobody guesses how
 * long a run is, and blocks come first; in a single short match the first bytes are looked at one by one. */
RG_PRIV_INLINE const unsigned char *rg_priv_scan(const unsigned char *p, const unsigned char *stop, bool often,
                                                 uint64_t w0, uint64_t w1, uint64_t w2, uint64_t w3,
                                                 const unsigned char *table, const rg_priv_ranges *ranges) {
    if (RG_PRIV_SET_SIZE(w0, w1, w2, w3) == 256) return stop;
    if (RG_PRIV_SET_SIZE(w0, w1, w2, w3) == 255)
        return rg_priv_byte(p, stop, (unsigned char)rg_priv_set_lowest(~w0, ~w1, ~w2, ~w3));
    const bool in_long_runs = RG_PRIV_SET_SIZE(w0, w1, w2, w3) >= RG_PRIV_LONG_RUNS;
    const bool digits = ((w0 & ~(uint64_t)0x03ff000000000000) | w1 | w2 | w3) == 0; /* numbers are short */
    (void)often, (void)ranges, (void)in_long_runs, (void)digits;
    for (unsigned turn = 0; (uintptr_t)p + 4 <= (uintptr_t)stop; turn++) {
#if defined(RG_PRIV_BLOCK_VECTOR)
        if (ranges->count <= 4 && often && in_long_runs) return rg_priv_scan_blocks(p, stop, ranges, table);
        if (ranges->count <= 4 && turn == RG_PRIV_FEW_TURNS && !digits) return rg_priv_scan_far(p, stop, ranges, table);
#endif
        if (!rg_priv_in(p[0], w0, w1, w2, w3, table)) return p;
        if (!rg_priv_in(p[1], w0, w1, w2, w3, table)) return p + 1;
        if (!rg_priv_in(p[2], w0, w1, w2, w3, table)) return p + 2;
        p += 4;
        if (!rg_priv_in(p[-1], w0, w1, w2, w3, table)) return p - 1;
    }
    while (p != stop && rg_priv_in(*p, w0, w1, w2, w3, table)) p++;
    return p;
}

/* The end of a chain in [p, stop): a run over the set, a gap of so many bytes of another one at most (g0, g1; below 128), and so
 * on as long as a byte of the set follows; the first byte has been looked at. Gaps are short. */
RG_PRIV_INLINE const unsigned char *rg_priv_chain(const unsigned char *p, const unsigned char *stop, bool often, uint64_t w0,
                                                  uint64_t w1, uint64_t w2, uint64_t w3, const unsigned char *table,
                                                  const rg_priv_ranges *ranges, uint64_t g0, uint64_t g1, size_t gap) {
    for (;;) {
        p = rg_priv_scan(p + 1, stop, often, w0, w1, w2, w3, table, ranges);
        size_t left = gap;
        do {
            if (p == stop || (gap != SIZE_MAX && left-- == 0) || !rg_priv_has(*p, g0, g1, 0, 0)) return p;
            p++;
        } while (p == stop || !rg_priv_in(*p, w0, w1, w2, w3, table));
    }
}

/* Back from the end of a chain to the beginning of its last run, which ends at *stop. */
RG_PRIV_INLINE const unsigned char *rg_priv_chain_back(const unsigned char *start, const unsigned char *p, uint64_t w0,
                                                       uint64_t w1, uint64_t w2, uint64_t w3, const unsigned char *table,
                                                       const unsigned char **stop) {
    while (!rg_priv_in(p[-1], w0, w1, w2, w3, table)) p--;
    *stop = p;
    do p--;
    while (p != start && rg_priv_in(p[-1], w0, w1, w2, w3, table));
    return p;
}

/* How many of the first `most` bytes from p on are in the set; most is small and a constant, and so is the set. */
RG_PRIV_INLINE size_t rg_priv_few(const unsigned char *p, const unsigned char *end, size_t most, uint64_t w0,
                                  uint64_t w1, uint64_t w2, uint64_t w3, const unsigned char *table) {
    size_t n = 0;
#pragma GCC unroll 8
    for (; n < most; n++) {
        if (p + n == end || !rg_priv_in(p[n], w0, w1, w2, w3, table)) break;
    }
    return n;
}

/* The first byte in [p, stop) that is in the set, or stop. One range is looked for by blocks, but for the byte at hand. */
RG_PRIV_INLINE const unsigned char *rg_priv_find(const unsigned char *p, const unsigned char *stop, uint64_t w0,
                                                 uint64_t w1, uint64_t w2, uint64_t w3, const unsigned char *table) {
    if (RG_PRIV_SET_SIZE(w0, w1, w2, w3) == 1)
        return rg_priv_byte(p, stop, (unsigned char)rg_priv_set_lowest(w0, w1, w2, w3));
#if defined(RG_PRIV_BLOCK_VECTOR)
    const unsigned low = rg_priv_set_lowest(w0, w1, w2, w3), more = rg_priv_set_highest(w0, w1, w2, w3) - low;
    if (more + 1 == (unsigned)RG_PRIV_SET_SIZE(w0, w1, w2, w3)) {
        if (p == stop || rg_priv_in(*p, w0, w1, w2, w3, table)) return p;
        const rg_priv_ranges range = {false, 1, {(unsigned char)low, 0, 0, 0}, {(unsigned char)more, 0, 0, 0}};
        for (p++; stop - p >= 16; p += 16) {
            RG_PRIV_BLOCK_VECTOR x;
            memcpy(&x, p, sizeof x);
            const uint64_t hits = RG_PRIV_BLOCK_MASK(rg_priv_block_range(x, &range, 0));
            if (hits != 0) return p + (unsigned)__builtin_ctzll(hits) / RG_PRIV_BLOCK_LANE;
        }
    }
#endif
    while (p != stop && !rg_priv_in(*p, w0, w1, w2, w3, table)) p++;
    return p;
}

/* Are n bytes (2, 4 or 8) all from low to low + more, all below 128? One word for all: what is below low has its top bit after
 * the subtraction, as has what is above 127 + low; the rest of what is too high has it after the addition. The least
 * significant byte that is out of bounds is told so, as none below it borrows or carries. */
RG_PRIV_INLINE bool rg_priv_all_between(const unsigned char *p, size_t n, unsigned low, unsigned more) {
    const uint64_t ones = ~(uint64_t)0 / 255;
    if (n == 2) {
        uint16_t x;
        memcpy(&x, p, sizeof x);
        const uint32_t above = x - low * 0x101;
        return ((above | (above + (127 - more) * 0x101)) & 0x8080) == 0;
    }
    if (n == 4) {
        uint32_t x;
        memcpy(&x, p, sizeof x);
        const uint32_t above = x - low * (uint32_t)ones;
        return ((above | (above + (127 - more) * (uint32_t)ones)) & 0x80808080) == 0;
    }
    uint64_t x;
    memcpy(&x, p, sizeof x);
    const uint64_t above = x - low * ones;
    return ((above | (above + (127 - more) * ones)) & 128 * ones) == 0;
}

/* From so many bytes on, and for sets of so few ranges, one look at 16 bytes is cheaper than a look-up for each. */
#define RG_PRIV_MANY_BYTES 6
#define RG_PRIV_FEW_RANGES 3

/* Are n bytes from p on all in the set? n is a constant, as is how many bytes may be read before p, and from p on; few bytes
 * are tested without a loop. */
RG_PRIV_INLINE bool rg_priv_all(const unsigned char *p, size_t n, size_t before, size_t after, uint64_t w0, uint64_t w1,
                                uint64_t w2, uint64_t w3, const unsigned char *table, const rg_priv_ranges *ranges) {
    const unsigned size = (unsigned)RG_PRIV_SET_SIZE(w0, w1, w2, w3);
    const unsigned low = rg_priv_set_lowest(w0, w1, w2, w3), high = rg_priv_set_highest(w0, w1, w2, w3);
    (void)before, (void)after, (void)ranges;
    if ((n == 2 || n == 4 || n == 8) && size > 1 && high < 128 && high - low + 1 == size)
        return rg_priv_all_between(p, n, low, high - low);
#if defined(RG_PRIV_BLOCK_VECTOR)
    if (n >= RG_PRIV_MANY_BYTES && ranges->count <= RG_PRIV_FEW_RANGES) {
        if (n >= 16) {
            const unsigned char *const last = p + n - 16;
            for (; p < last; p += 16) {
                if (rg_priv_block_misses(p, ranges) != 0) return false;
            }
            return rg_priv_block_misses(last, ranges) == 0;
        }
        const unsigned lanes = (unsigned)n * RG_PRIV_BLOCK_LANE, others = 16 * RG_PRIV_BLOCK_LANE - lanes;
        if (after >= 16) return rg_priv_block_misses(p, ranges) << (64 - lanes) == 0;
        if (before + n >= 16) return rg_priv_block_misses(p + n - 16, ranges) >> others == 0;
    }
#endif
#pragma GCC unroll 16
    for (size_t i = 0; i < n; i++) {
        if (!rg_priv_in(p[i], w0, w1, w2, w3, table)) return false;
    }
    return true;
}

RG_PRIV_INLINE bool rg_priv_same(const unsigned char *a, const unsigned char *b, size_t n) {
    return memcmp(a, b, n) == 0;
}

/* The same, if ASCII letters count as equal in either case. */
RG_PRIV_INLINE bool rg_priv_same_caseless(const unsigned char *a, const unsigned char *b, size_t n) {
    for (size_t i = 0; i < n; i++) {
        const unsigned letter = (a[i] | 32u) - 'a';
        if (a[i] != b[i] && ((a[i] ^ b[i]) != 32 || letter >= 26)) return false;
    }
    return true;
}

#endif
