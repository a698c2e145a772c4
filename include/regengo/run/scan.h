/* scan.h - walks over runs of bytes of a set; the set is constant, the loop folds to its shortest form. */
#ifndef RG_RUN_SCAN_H
#define RG_RUN_SCAN_H

#ifndef RG_PRIV_IN_ORDER
#include "block.h"
#include "byteset.h"
#include "memory.h"
#endif

/* Turns of four bytes after which the rest of a run is scanned by blocks. */
#define RG_PRIV_FEW_TURNS 4

#ifdef RG_PRIV_BLOCK_VECTOR
/* By blocks, out of line, where a run has gone through its first bytes: one function for each number of ranges, that all sets
 * share. Who scans hands on the one of its set, by a number that is a constant: no other is compiled. */
typedef const unsigned char *rg_priv_scan_far(const unsigned char *p, const unsigned char *stop,
                                              const rg_priv_ranges *any, const unsigned char *table);
#define RG_PRIV_SCAN_FAR(n) \
    RG_PRIV_APART const unsigned char *rg_priv_scan_far_##n(const unsigned char *p, const unsigned char *stop, \
                                                            const rg_priv_ranges *any, const unsigned char *table) { \
        rg_priv_ranges of_n = *any; \
        of_n.count = n; \
        return rg_priv_scan_any_blocks(p, stop, &of_n, table, 4 * RG_PRIV_FEW_TURNS); \
    }
RG_PRIV_SCAN_FAR(1)
RG_PRIV_SCAN_FAR(2)
RG_PRIV_SCAN_FAR(3)
RG_PRIV_SCAN_FAR(4)

#define RG_PRIV_FAR_SCAN(parts) \
    ((parts) == 1   ? rg_priv_scan_far_1 \
     : (parts) == 2 ? rg_priv_scan_far_2 \
     : (parts) == 3 ? rg_priv_scan_far_3 \
     : (parts) == 4 ? rg_priv_scan_far_4 \
                    : (rg_priv_scan_far *)NULL)
#define RG_PRIV_SCAN_ON(turn, may_be_long) \
    if (far != NULL && turn == RG_PRIV_FEW_TURNS && (may_be_long)) return far(p, stop, ranges, table);
#else
typedef void rg_priv_scan_far(void);
#define RG_PRIV_FAR_SCAN(parts) NULL
#define RG_PRIV_SCAN_ON(turn, may_be_long)
#endif

/* In each turn p is a new place to clang, which would have one for each way out of the loop, and move all of them on. */
#define RG_PRIV_SCANNER(name, has, may_be_long) \
    RG_PRIV_INLINE const unsigned char *name(const unsigned char *p, const unsigned char *stop, const unsigned char *table, \
                                             const rg_priv_ranges *ranges, rg_priv_scan_far *far) { \
        (void)table, (void)ranges, (void)far; \
        RG_PRIV_ROLLED \
        for (unsigned turn = 0; (uintptr_t)p + 4 <= (uintptr_t)stop; turn++) { \
            RG_PRIV_CLANG_ANEW(p) \
            RG_PRIV_SCAN_ON(turn, may_be_long) \
            if (!has(p[0])) return p; \
            if (!has(p[1])) return p + 1; \
            if (!has(p[2])) return p + 2; \
            p += 4; \
            if (!has(p[-1])) return p - 1; \
        } \
        while (p != stop && has(*p)) p++; \
        return p; \
    }
#define RG_PRIV_BY_TABLE(byte) (table[byte] != 0)
#define RG_PRIV_BY_RANGE(byte) rg_priv_in_range(byte, ranges)

/* The first byte in [p, stop) that is not in the set, or stop: by the set's table, or, where it is one range or all but one,
 * by compares. The first bytes are looked at one by one, as runs are short; numbers always are. */
RG_PRIV_SCANNER(rg_priv_scan, RG_PRIV_BY_TABLE, true)
RG_PRIV_SCANNER(rg_priv_scan_range, RG_PRIV_BY_RANGE,
                ranges->outside || ranges->first[0] != '0' || ranges->more[0] != 9)

/* The same where a run is seldom longer than a byte or two: these are looked at one by one, and the next by blocks. */
RG_PRIV_INLINE const unsigned char *rg_priv_scan_short(const unsigned char *p, const unsigned char *stop,
                                                       const unsigned char *table, const rg_priv_ranges *ranges,
                                                       rg_priv_scan_far *far) {
    (void)ranges, (void)far;
#ifdef RG_PRIV_BLOCK_VECTOR
    if (ranges->count <= 4 && stop - p > 2) {
        if (table[p[0]] == 0) return p;
        if (table[p[1]] == 0) return p + 1;
        return rg_priv_scan_blocks(p + 2, stop, ranges, table, 2);
    }
#endif
    while (p != stop && table[*p] != 0) p++;
    return p;
}

/* The end of a chain in [p, stop): a run over the set, a gap of so many bytes of another one at most (g0, g1; below 128), and so
 * on as long as a byte of the set follows; one byte of the first run has been looked at. Gaps are short. */
RG_PRIV_INLINE const unsigned char *rg_priv_chain(const unsigned char *p, const unsigned char *stop,
                                                  const unsigned char *table, const rg_priv_ranges *ranges,
                                                  rg_priv_scan_far *far, uint64_t g0, uint64_t g1, size_t gap) {
    for (;; p++) {
        p = rg_priv_scan(p, stop, table, ranges, far);
        size_t left = gap;
        do {
            if (p == stop || left-- == 0 || !rg_priv_has(*p, g0, g1, 0, 0)) return p;
            p++;
        } while (p == stop || table[*p] == 0);
    }
}

/* Back from the end of a chain to the beginning of its last run, which ends at *stop. */
RG_PRIV_INLINE const unsigned char *rg_priv_chain_back(const unsigned char *start, const unsigned char *p, uint64_t g0,
                                                       uint64_t g1, const unsigned char **stop) {
    while (rg_priv_has(p[-1], g0, g1, 0, 0)) p--;
    *stop = p;
    do p--;
    while (p != start && !rg_priv_has(p[-1], g0, g1, 0, 0));
    return p;
}

/* How many of the first `most` bytes from p on are in the set; most is small and a constant, and so is the set. */
RG_PRIV_INLINE size_t rg_priv_few(const unsigned char *p, const unsigned char *end, size_t most,
                                  const unsigned char *table) {
    size_t n = 0;
#pragma GCC unroll 8
    for (; n < most; n++) {
        if (p + n == end || table[p[n]] == 0) break;
    }
    return n;
}

/* The first byte in [p, stop) that is in the set, which is one range, or stop. By blocks, but for the byte at hand. */
RG_PRIV_INLINE const unsigned char *rg_priv_find_range(const unsigned char *p, const unsigned char *stop,
                                                       unsigned char low, unsigned char more) {
    const rg_priv_ranges others = {true, 1, {low, 0, 0, 0}, {more, 0, 0, 0}}, *const ranges = &others;
#ifdef RG_PRIV_BLOCK_VECTOR
    if (p == stop || !rg_priv_in_range(*p, ranges)) return p;
    p++;
    RG_PRIV_BY_BLOCK(p, stop, stop, 0, RG_PRIV_MISSES_AT)
#endif
    while (p != stop && rg_priv_in_range(*p, ranges)) p++;
    return p;
}

/* The same for any set. */
RG_PRIV_INLINE const unsigned char *rg_priv_find(const unsigned char *p, const unsigned char *stop,
                                                 const unsigned char *table) {
    while (p != stop && table[*p] == 0) p++;
    return p;
}

/* Is none of eight bytes this one? In a word that differs from eight of it, each byte: the lowest that is 0 has its top bit in what is tested. */
RG_PRIV_INLINE bool rg_priv_none_of_8(const unsigned char *p, unsigned char byte) {
    const uint64_t ones = UINT64_MAX / 255;
    uint64_t x;
    RG_PRIV_MEM_COPY(&x, p, 8);
    x ^= ones * byte;
    return ((x - ones) & ~x & ones * 128) == 0;
}

/* Are n bytes (2, 4 or 8) all from low to low + more, all below 128? One word for all: what is below low has its top bit after
 * the subtraction, as has what is above 127 + low; the rest of what is too high has it after the addition. The least
 * significant byte that is out of bounds is told so, as none below it borrows or carries. */
RG_PRIV_INLINE bool rg_priv_all_between(const unsigned char *p, size_t n, unsigned low, unsigned more) {
    const uint64_t ones = ~(uint64_t)0 / 255;
    if (n == 2) {
        uint16_t x;
        RG_PRIV_MEM_COPY(&x, p, sizeof x);
        const uint32_t above = x - low * 0x101;
        return ((above | (above + (127 - more) * 0x101)) & 0x8080) == 0;
    }
    if (n == 4) {
        uint32_t x;
        RG_PRIV_MEM_COPY(&x, p, sizeof x);
        const uint32_t above = x - low * (uint32_t)ones;
        return ((above | (above + (127 - more) * (uint32_t)ones)) & 0x80808080) == 0;
    }
    uint64_t x;
    RG_PRIV_MEM_COPY(&x, p, sizeof x);
    const uint64_t above = x - low * ones;
    return ((above | (above + (127 - more) * ones)) & 128 * ones) == 0;
}

/* Are n bytes from p on all in the set? n is a constant. One by one, without a loop where there are few. */
RG_PRIV_INLINE bool rg_priv_all(const unsigned char *p, size_t n, const unsigned char *table) {
#pragma GCC unroll 16
    for (size_t i = 0; i < n; i++) {
        if (table[p[i]] == 0) return false;
    }
    return true;
}

/* From so many bytes on, and for sets of so few ranges, one look at 16 bytes is cheaper than a look-up for each. */
#define RG_PRIV_MANY_BYTES 6
#define RG_PRIV_FEW_RANGES 3

RG_PRIV_INLINE bool rg_priv_same(const unsigned char *a, const unsigned char *b, size_t n) {
    return RG_PRIV_MEM_COMPARE(a, b, n) == 0;
}

/* Of eight bytes, the bit that tells the cases apart in each that is an ASCII letter. No byte carries into the next: seven bits are
 * added to. */
RG_PRIV_INLINE uint64_t rg_priv_cases(uint64_t x) {
    const uint64_t ones = ~(uint64_t)0 / 255, lower = x | 32 * ones, low = lower & 127 * ones;
    return ((low + (128 - 'a') * ones) & ~(low + (127 - 'z') * ones) & ~lower & 128 * ones) >> 2;
}

/* Are eight bytes the same in either case? Where b has a letter, that bit does not count. */
RG_PRIV_INLINE bool rg_priv_eight_caseless(const unsigned char *a, const unsigned char *b) {
    uint64_t x, y;
    RG_PRIV_MEM_COPY(&x, a, 8), RG_PRIV_MEM_COPY(&y, b, 8);
    return ((x ^ y) & ~rg_priv_cases(y)) == 0;
}

/* The same, if ASCII letters count as equal in either case: eight at a time, the last ones together with some before them. */
RG_PRIV_INLINE bool rg_priv_same_caseless(const unsigned char *a, const unsigned char *b, size_t n) {
    size_t i = 0;
    if (n >= 8) {
        for (; i + 8 < n; i += 8) {
            if (!rg_priv_eight_caseless(a + i, b + i)) return false;
        }
        return rg_priv_eight_caseless(a + n - 8, b + n - 8);
    }
    for (; i < n; i++) {
        const unsigned letter = (a[i] | 32u) - 'a';
        if (a[i] != b[i] && ((a[i] ^ b[i]) != 32 || letter >= 26)) return false;
    }
    return true;
}

#endif
