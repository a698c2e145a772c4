/* mask.h - which of 64 bytes are in a set, a bit each; and a walk over the runs of the set by such masks.
 *
 * Where a run begins and ends is counted out of the bits, so that neither a byte nor a short run costs a branch, and no wrong
 * guess; a mask is made once for all runs that begin in it. (Bit masks of a block's classes are how simdjson finds a text's
 * structure.)
 */
#ifndef RG_RUN_MASK_H
#define RG_RUN_MASK_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#include "seek.h"
#include "vector.h"
#include "walk.h"
#endif

#define RG_PRIV_MASK_BYTES 64

RG_PRIV_QUIET_ANALYZER("-Wanalyzer-shift-count-overflow") /* as in vector.h */

#if defined(RG_PRIV_X86)

RG_PRIV_AVX2_APART uint64_t rg_priv_mask_AVX2(const unsigned char *p, const rg_priv_halves *set) {
    const rg_priv_32 first = RG_PRIV_AVX2_ROWS(set->ascii), high = RG_PRIV_AVX2_ROWS(set->high);
    const rg_priv_rows_AVX2 rows = {first, high, first, first};
    const uint64_t above = RG_PRIV_AVX2_MASK(rg_priv_sets_at_AVX2(p + 32, &rows, 1, false));
    return above << 32 | RG_PRIV_AVX2_MASK(rg_priv_sets_at_AVX2(p, &rows, 1, false));
}
/* The same of 8 to 63 bytes: the first ones, and the last ones, as many as can be read at once. */
RG_PRIV_AVX2_APART uint64_t rg_priv_mask_part_AVX2(const unsigned char *p, size_t n, const rg_priv_halves *set) {
    const rg_priv_32 first = RG_PRIV_AVX2_ROWS(set->ascii), high = RG_PRIV_AVX2_ROWS(set->high);
    const rg_priv_rows_AVX2 rows = {first, high, first, first};
    unsigned char ends[32] = {0};
    if (n >= 32) {
        const uint64_t last = RG_PRIV_AVX2_MASK(rg_priv_sets_at_AVX2(p + n - 32, &rows, 1, false));
        return last << (n - 32) | RG_PRIV_AVX2_MASK(rg_priv_sets_at_AVX2(p, &rows, 1, false));
    }
    if (n >= 16) {
        RG_PRIV_MEM_COPY(ends, p, 16), RG_PRIV_MEM_COPY(ends + 16, p + n - 16, 16);
    } else {
        RG_PRIV_MEM_COPY(ends, p, 8), RG_PRIV_MEM_COPY(ends + 16, p + n - 8, 8);
    }
    const unsigned in = RG_PRIV_AVX2_MASK(rg_priv_sets_at_AVX2(ends, &rows, 1, false)), half = n >= 16 ? 0xffff : 0xff;
    return (uint64_t)(in >> 16 & half) << (n - (n >= 16 ? 16 : 8)) | (in & half);
}
/* As long as all 64 bytes are in the set. */
RG_PRIV_AVX2_APART const unsigned char *rg_priv_mask_full_AVX2(const unsigned char *p, const unsigned char *end,
                                                               const rg_priv_halves *set) {
    const rg_priv_32 first = RG_PRIV_AVX2_ROWS(set->ascii), high = RG_PRIV_AVX2_ROWS(set->high);
    const rg_priv_rows_AVX2 rows = {first, high, first, first};
    for (; end - p >= RG_PRIV_MASK_BYTES; p += RG_PRIV_MASK_BYTES) {
        const rg_priv_32 in = rg_priv_sets_at_AVX2(p, &rows, 1, false) & rg_priv_sets_at_AVX2(p + 32, &rows, 1, false);
        if (~RG_PRIV_AVX2_MASK(in) != 0) break;
    }
    return p;
}
#define RG_PRIV_MASK_64(p, set, table) \
    (RG_PRIV_HAVE_AVX2 ? rg_priv_mask_AVX2(p, set) : rg_priv_mask_scalar(p, RG_PRIV_MASK_BYTES, table))
#define RG_PRIV_MASK_PART(p, n, set, table) \
    (n >= 8 && RG_PRIV_HAVE_AVX2 ? rg_priv_mask_part_AVX2(p, n, set) : rg_priv_mask_scalar(p, n, table))
#define RG_PRIV_MASK_FULL(p, end, set) (RG_PRIV_HAVE_AVX2 ? rg_priv_mask_full_AVX2(p, end, set) : p)

#elif defined(RG_PRIV_ARM)

/* Of each byte that is all ones one bit is left, and bytes are added up in pairs until eight of them are one. */
RG_PRIV_LOCAL uint64_t rg_priv_mask_NEON(const unsigned char *p, const rg_priv_halves *set) {
    const uint8x16_t first = RG_PRIV_NEON_ROWS(set->ascii), high = RG_PRIV_NEON_ROWS(set->high),
                     bits = RG_PRIV_NEON_BITS;
    const rg_priv_rows_NEON rows = {first, high, first, first};
    const uint8x16_t low = vpaddq_u8(rg_priv_sets_at_NEON(p, &rows, 1, false) & bits,
                                     rg_priv_sets_at_NEON(p + 16, &rows, 1, false) & bits);
    const uint8x16_t above = vpaddq_u8(rg_priv_sets_at_NEON(p + 32, &rows, 1, false) & bits,
                                       rg_priv_sets_at_NEON(p + 48, &rows, 1, false) & bits);
    const uint8x16_t sums = vpaddq_u8(low, above);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}
#define RG_PRIV_MASK_64(p, set, table) rg_priv_mask_NEON(p, set)
#define RG_PRIV_MASK_PART(p, n, set, table) \
    (n > 0 && p - begin >= (ptrdiff_t)(RG_PRIV_MASK_BYTES - n) ? RG_PRIV_MASK_64(p + n - RG_PRIV_MASK_BYTES, set, table) >> (RG_PRIV_MASK_BYTES - n) \
                                                      : rg_priv_mask_scalar(p, n, table))
#define RG_PRIV_MASK_FULL(p, end, set) (p)

#else
#define RG_PRIV_MASK_64(p, set, table) rg_priv_mask_scalar(p, RG_PRIV_MASK_BYTES, table)
#define RG_PRIV_MASK_PART(p, n, set, table) rg_priv_mask_scalar(p, n, table)
#define RG_PRIV_MASK_FULL(p, end, set) (p)
#endif
RG_PRIV_LOUD_ANALYZER

static inline uint64_t rg_priv_mask_scalar(const unsigned char *p, size_t n, const unsigned char *table) {
    uint64_t in = 0;
    for (size_t i = 0; i < n; i++) in |= (uint64_t)(table[p[i]] != 0) << i;
    return in;
}

/* Of the bytes from p on, p[i] is bit i; those from `end` on are in no set. Bytes before p may be read, from `begin` on. */
RG_PRIV_APART uint64_t rg_priv_mask(const unsigned char *begin, const unsigned char *p, const unsigned char *end,
                                    const rg_priv_halves *set, const unsigned char *table) {
    const size_t left = (size_t)(end - p);
    (void)begin, (void)set, (void)table;
    return left >= RG_PRIV_MASK_BYTES ? RG_PRIV_MASK_64(p, set, table) : RG_PRIV_MASK_PART(p, left, set, table);
}

/* Over how many bits what holds for `seen` bytes in a row is to be moved that it holds for twice as many, or for `least`. */
#define RG_PRIV_MASK_STEP(least, seen) ((least) <= (seen) ? 0 : (least) - (seen) < (seen) ? (least) - (seen) : (uint64_t)(seen))

/* Bit i: a run of `least` bytes may begin there, as far as the mask tells; what lies behind it may be in the set. */
RG_PRIV_INLINE uint64_t rg_priv_mask_begins(uint64_t in, uint64_t least) {
    uint64_t out = ~in;
    out |= out >> RG_PRIV_MASK_STEP(least, 1);
    out |= out >> RG_PRIV_MASK_STEP(least, 2);
    out |= out >> RG_PRIV_MASK_STEP(least, 4);
    out |= out >> RG_PRIV_MASK_STEP(least, 8);
    out |= out >> RG_PRIV_MASK_STEP(least, 16);
    out |= out >> RG_PRIV_MASK_STEP(least, 32);
    return ~out;
}

/* The bytes of those runs. */
RG_PRIV_INLINE uint64_t rg_priv_mask_runs(uint64_t in, uint64_t least) {
    uint64_t runs = rg_priv_mask_begins(in, least);
    runs |= runs << RG_PRIV_MASK_STEP(least, 1);
    runs |= runs << RG_PRIV_MASK_STEP(least, 2);
    runs |= runs << RG_PRIV_MASK_STEP(least, 4);
    runs |= runs << RG_PRIV_MASK_STEP(least, 8);
    runs |= runs << RG_PRIV_MASK_STEP(least, 16);
    runs |= runs << RG_PRIV_MASK_STEP(least, 32);
    return runs;
}

/* Where runs begin, and where they end: a bit for each byte that is in the set and not the one before it, or the other way round.
 * `least` bytes are a run at least: of the others nothing is left, but for what may go on behind the mask. */
RG_PRIV_INLINE uint64_t rg_priv_mask_edges(uint64_t in, uint64_t least) {
    const uint64_t runs = least > 1 ? rg_priv_mask_runs(in, least) : in;
    return runs ^ runs << 1;
}

/* What is looked for, constants: runs of `least` bytes at least. All of each, where it has no more than `most`; the first `most` bytes,
 * if they are `cut`; and then what comes next, if it is cut into `pieces`. `is_far`: the next run of so many bytes is
 * found far ahead by looking at few of them; else seek is what finds the next byte of the set far ahead,
 * where that is faster than mask by mask, or NULL. */
typedef struct rg_priv_run_kind {
    uint64_t least, most;
    bool cut, pieces, is_far;
    const rg_priv_halves *set;
    const unsigned char *table;
    rg_priv_sets_scan *seek;
} rg_priv_run_kind;

/* Where a walk is: its subject; where the next match may begin, and one more than where the last one ended; where the next mask
 * begins, and what is left of the mask before it, or of its edges. */
typedef struct rg_priv_run_walk {
    const unsigned char *begin;
    size_t length, at, past, next;
    uint64_t left;
} rg_priv_run_walk;

/* A walk that goes by masks remembers no failures, and has what other walks need for that (walk.h) for its mask. */
#define RG_PRIV_RUN_WALK(it) \
    {rg_priv_subject((it)->rg_subject), (it)->rg_length, (it)->rg_at, (it)->rg_past, (it)->rg_ticket.number, (uint64_t)(it)->rg_patience}
#define RG_PRIV_RUN_WALKED(it, walk) \
    ((it)->rg_at = walk.at, (it)->rg_past = walk.past, (it)->rg_ticket.number = walk.next, \
     (it)->rg_patience = RG_PRIV_AS(int64_t, walk.left))

RG_PRIV_INLINE uint64_t rg_priv_run_mask(rg_priv_run_walk *w, size_t from, const rg_priv_run_kind *kind) {
    w->next = from + RG_PRIV_MASK_BYTES;
    return rg_priv_mask(w->begin, w->begin + from, w->begin + w->length, kind->set, kind->table);
}

/* No match begins before the next mask: where one may, further on; false if nowhere. */
RG_PRIV_INLINE bool rg_priv_run_seek(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *from) {
    *from = w->next;
    if (w->next >= w->length || w->length - w->next < kind->least) return false;
    if (kind->is_far) {
        const unsigned char *const end = w->begin + w->length;
        *from = (size_t)(rg_priv_seek_run(w->begin + w->next, end, (size_t)kind->least, kind->table, true) - w->begin);
    } else if (kind->seek != NULL) {
        const unsigned char *const p = kind->seek(w->begin + w->next, w->begin + w->length, kind->set);
        *from = (size_t)(p - w->begin);
    }
    return *from < w->length;
}

/* The end of the run that the mask in front of w->next ends in. */
RG_PRIV_INLINE size_t rg_priv_run_rest(rg_priv_run_walk *w, const rg_priv_run_kind *kind) {
    while (w->next < w->length) {
        const size_t from = (size_t)(RG_PRIV_MASK_FULL(w->begin + w->next, w->begin + w->length, kind->set) - w->begin);
        const uint64_t in = rg_priv_run_mask(w, from, kind);
        if (~in == 0) continue;
        const unsigned more = (unsigned)__builtin_ctzll(~in);
        w->left = rg_priv_mask_edges(in & ~(uint64_t)0 << more, kind->least);
        return from + more;
    }
    return w->length;
}

/* The run whose edges are the next ones. */
RG_PRIV_INLINE size_t rg_priv_run_at(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *start) {
    const size_t base = w->next - RG_PRIV_MASK_BYTES;
    *start = base + (unsigned)__builtin_ctzll(w->left);
    w->left &= w->left - 1;
    if (w->left == 0) return rg_priv_run_rest(w, kind);
    const size_t stop = base + (unsigned)__builtin_ctzll(w->left);
    w->left &= w->left - 1;
    return stop;
}

/* The same if the mask at hand has both of them, and it is all of a match. */
RG_PRIV_INLINE bool rg_priv_run_at_hand(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *start,
                                        size_t *stop) {
    const uint64_t end = w->left & (w->left - 1);
    if (end == 0) return false;
    const size_t base = w->next - RG_PRIV_MASK_BYTES;
    *start = base + (unsigned)__builtin_ctzll(w->left);
    *stop = base + (unsigned)__builtin_ctzll(end);
    w->left = end & (end - 1);
    return *stop - *start >= kind->least && *stop - *start <= kind->most;
}

/* The next run, all of it: false if there is none. */
RG_PRIV_INLINE bool rg_priv_run_whole(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *start, size_t *stop) {
    for (;;) {
        size_t from = w->next;
        while (w->left == 0) {
            if (from >= w->length) return false;
            w->left = rg_priv_mask_edges(rg_priv_run_mask(w, from, kind), kind->least);
            if (w->left == 0 && !rg_priv_run_seek(w, kind, &from)) return false;
        }
        *stop = rg_priv_run_at(w, kind, start);
        const size_t found = *stop - *start;
        if (found >= kind->least && (kind->cut || found <= kind->most)) return true;
    }
}

/* The next run, or the next place where none begins, but not that where the last one ended. */
RG_PRIV_INLINE bool rg_priv_run_or_place(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *start,
                                         size_t *stop) {
    if (w->at > w->length) return false;
    if (w->at >= w->next && w->at < w->length) w->left = rg_priv_mask_edges(rg_priv_run_mask(w, w->at, kind), 1);
    if (w->left != 0 && w->next - RG_PRIV_MASK_BYTES + (unsigned)__builtin_ctzll(w->left) == w->at) {
        *stop = rg_priv_run_at(w, kind, start);
        w->at = *stop + 1;
    } else {
        *start = *stop = w->at++;
    }
    return true;
}

/* The next piece of a run, of which w->left is the mask; where none is needed, no byte is a piece, too, but not where the last one ended. */
RG_PRIV_INLINE bool rg_priv_run_piece(rg_priv_run_walk *w, const rg_priv_run_kind *kind, size_t *start, size_t *stop) {
    for (;;) {
        if (w->at >= w->length) {
            if (kind->least > 0 || w->at > w->length || w->past == w->at + 1) return false;
            *start = *stop = w->at++;
            return true;
        }
        if (w->at - (w->next - RG_PRIV_MASK_BYTES) >= RG_PRIV_MASK_BYTES) w->left = rg_priv_run_mask(w, w->at, kind);
        const size_t base = w->next - RG_PRIV_MASK_BYTES;
        const uint64_t begins = rg_priv_mask_begins(w->left, kind->least) >> (w->at - base);
        if (kind->least == 0 && (begins & 1) == 0) {
            *start = *stop = w->at++;
            if (w->past == w->at) continue;
            return true;
        }
        if (begins == 0) {
            if (!rg_priv_run_seek(w, kind, &w->at)) return false;
            continue;
        }
        *start = w->at + (unsigned)__builtin_ctzll(begins);
        uint64_t out = ~(w->left >> (*start - base));
        *stop = *start + (out != 0 ? (unsigned)__builtin_ctzll(out) : RG_PRIV_MASK_BYTES);
        while (*stop == w->next && *stop < w->length && *stop - *start < kind->most) {
            w->left = rg_priv_run_mask(w, *stop, kind);
            out = ~w->left;
            *stop += out != 0 ? (unsigned)__builtin_ctzll(out) : RG_PRIV_MASK_BYTES;
        }
        w->at = *stop;
        if (*stop - *start < kind->least) continue;
        if (*stop - *start > kind->most) w->at = *stop = *start + (size_t)kind->most;
        return true;
    }
}

/* The next match; false: there is none. */
RG_PRIV_INLINE bool rg_priv_run_next(rg_priv_run_walk *w, rg_priv_run_kind kind, size_t *start, size_t *stop) {
    if (kind.least == 0 && kind.most == UINT64_MAX) {
        if (!rg_priv_run_or_place(w, &kind, start, stop)) return false;
    } else if (kind.pieces) {
        if (!rg_priv_run_piece(w, &kind, start, stop)) return false;
    } else {
        if (!rg_priv_run_whole(w, &kind, start, stop)) return false;
        if (*stop - *start > kind.most) *stop = *start + (size_t)kind.most;
    }
    w->past = *stop + 1;
    return true;
}

#endif
