/* seek.h - where a search goes next: the first place from p on at which a match may start.
 *
 * All return such a place, or one beyond the last at which a match could start. None skips a match.
 */
#ifndef RG_RUN_SEEK_H
#define RG_RUN_SEEK_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#include "rarity.h"
#include "scan.h"
#include "vector.h"
#endif

/* Which bytes of a text to look for: the two rarest ones among its first and its last sixteen, and another one where these are. */
typedef struct rg_priv_choice {
    size_t first, second, third;
} rg_priv_choice;

/* Finer than the classes. In UTF-8 one lead byte begins most letters of a script, whatever continues it. */
RG_PRIV_INLINE unsigned rg_priv_rarity(unsigned char c) {
    return c >= 0xc0 ? 1 : 2 * (unsigned)RG_PRIV_RARITY(c) + (RG_PRIV_AMONG(c, RG_PRIV_RARER) != 0);
}

/* The bit that tells the two cases of a letter apart, if case does not matter. */
RG_PRIV_INLINE unsigned char rg_priv_fold(char c, bool fold) {
    return fold && (unsigned char)((c | 32) - 'a') < 26 ? 32 : 0;
}

#define RG_PRIV_LOOKED_AT(n) ((n) < 32 ? (n) : 32)
#define RG_PRIV_LOOK_AT(k, n) ((k) < 16 || (n) < 32 ? (k) : (n)-32 + (k))

/* A letter that may stand in either case is as common as a small one. */
RG_PRIV_INLINE unsigned rg_priv_rarity_at(const char *text, size_t i, bool fold) {
    return 1 + rg_priv_rarity((unsigned char)(text[i] | rg_priv_fold(text[i], fold)));
}

/* Signs and capitals. Two beside each other, as =" and </ are, often stand together: the second would tell little. */
#define RG_PRIV_IS_RARITY_OF_SIGN(rarity) ((rarity) > 1 + 2 * 2 + 1)

/* The second is another byte than the first, if there is one: in a text of the same few bytes, equal ones stand at any distance. The third is of
 * any other place, if there is one; else the one of the two that is further on. */
RG_PRIV_INLINE rg_priv_choice rg_priv_rarest(const char *text, size_t n, bool fold) {
    rg_priv_choice best = {0, n - 1, 0};
    unsigned worst = 0, other = 0; /* rarities of the two */
    RG_PRIV_WRITTEN_OUT(32)
    for (size_t k = 0; k < RG_PRIV_LOOKED_AT(n); k++) {
        const size_t i = RG_PRIV_LOOK_AT(k, n);
        const unsigned rarity = rg_priv_rarity_at(text, i, fold);
        if (rarity > worst) best.first = i, worst = rarity;
    }
    if (best.first == best.second) best.second = 0;
    RG_PRIV_WRITTEN_OUT(32)
    for (size_t k = 0; k < RG_PRIV_LOOKED_AT(n); k++) {
        const size_t i = RG_PRIV_LOOK_AT(k, n);
        const unsigned rarity = rg_priv_rarity_at(text, i, fold);
        const bool signs = n > 2 && (i + 1 == best.first || i == best.first + 1) && RG_PRIV_IS_RARITY_OF_SIGN(rarity);
        if (rarity > other && text[i] != text[best.first] && !signs) best.second = i, other = rarity;
    }
    const size_t last = n - 1, a = best.first, b = best.second;
    best.third = n < 3 ? (a < b ? b : a) : a != last && b != last ? last : a != 0 && b != 0 ? 0 : 1;
    return best;
}

/* Signs, capitals and bytes above 127: a text may be without one. */
#define RG_PRIV_IS_RARE_BYTE(c) ((c) >= 128 || RG_PRIV_RARITY(c) > 2)
/* And what ends sentences, and digits: where one is common, that costs little. */
#define RG_PRIV_MAY_LACK(c) ((c) >= 128 || RG_PRIV_RARITY(c) > 1)
/* Behind so many bytes by vectors that have led nowhere, such a byte is looked for alone, which is half as fast again; and so it goes on, while they are
 * half as far apart. */
#ifndef RG_PRIV_ALONE_BEHIND
#define RG_PRIV_ALONE_BEHIND 2048
#endif

/* From p on the next place, up to stop, whose bytes the scan finds, of which the first is at a distance; or which has the rarest alone (`alone` where that
 * may be), at its own distance. `far` is kept from one to the next. */
RG_PRIV_INLINE const unsigned char *rg_priv_next_hit(const unsigned char *p, const unsigned char *stop, size_t first,
                                                     const rg_priv_three_of *bytes, rg_priv_bytes_scan *scan,
                                                     bool alone, unsigned char rarest, size_t at, bool *far) {
    const bool splits = alone && RG_PRIV_IS_RARE_BYTE(rarest) && stop - p > RG_PRIV_ALONE_BEHIND;
    const unsigned char *const near = !splits ? stop : *far ? p : p + RG_PRIV_ALONE_BEHIND;
    if (p != near) p = scan(p + first, near + first, bytes) - first;
    if (splits && p == near) {
        p = rg_priv_byte_far(p + at, stop + at, rarest) - at;
        *far = p - near > RG_PRIV_ALONE_BEHIND / 2;
    }
    return p;
}

/* Where a text of n bytes, 2 at least, is; or end. Which of its bytes are looked for folds to constants, as the text is
 * one; the scan is that for three, which folds, where case does not matter (`fold`). */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_text(const unsigned char *p, const unsigned char *end,
                                                      const char *text, size_t n, bool fold, rg_priv_bytes_scan *scan) {
    const rg_priv_choice at = rg_priv_rarest(text, n, fold);
    const size_t i = at.first < at.second ? at.first : at.second, j = at.first < at.second ? at.second : at.first,
                 k = at.third;
    const unsigned char rarest = (unsigned char)text[at.first];
    const unsigned char fold_i = rg_priv_fold(text[i], fold), fold_j = rg_priv_fold(text[j], fold),
                        fold_k = rg_priv_fold(text[k], fold);
    const rg_priv_three_of bytes = {
        {(unsigned char)text[i] | fold_i, fold_i, (unsigned char)text[j] | fold_j, fold_j, j - i},
        (ptrdiff_t)k - (ptrdiff_t)i,
        (unsigned char)text[k] | fold_k,
        fold_k};
    if ((size_t)(end - p) < n) return end;
    const unsigned char *const stop = end - n + 1;
    for (bool far = false; p != stop; p++) {
        p = rg_priv_next_hit(p, stop, i, &bytes, scan, !fold, rarest, at.first, &far);
        if (p == stop) break;
        if (fold ? rg_priv_same_caseless(p, (const unsigned char *)text, n) : RG_PRIV_MEM_COMPARE(p, text, n) == 0)
            return p;
    }
    return end;
}

/* Where a line begins that has a text so many bytes on, by the newline and the text's rarest byte, or two if it has three: right at p, behind which
 * that many bytes follow at least, or behind the next such newline; or end. Of one byte `text` need not point to it. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_line_text(const unsigned char *p, const unsigned char *end, size_t on,
                                                           const char *text, size_t n, unsigned char byte, bool fold,
                                                           rg_priv_bytes_scan *scan) {
    const rg_priv_choice at = n > 1 ? rg_priv_rarest(text, n, fold) : (rg_priv_choice){0, 0, 0};
    const size_t i = at.first, j = n > 1 ? at.second : i;
    const unsigned char fold_i = n > 1 ? rg_priv_fold(text[i], fold) : 0,
                        fold_j = n > 1 ? rg_priv_fold(text[j], fold) : 0;
    const unsigned char byte_i = (unsigned char)((n > 1 ? (unsigned char)text[i] : byte) | fold_i),
                        byte_j = (unsigned char)((n > 1 ? (unsigned char)text[j] : byte) | fold_j);
    const rg_priv_three_of bytes = {{'\n', 0, byte_i, fold_i, on + i + 1}, (ptrdiff_t)(on + j + 1), byte_j, fold_j};
    for (const unsigned char *const stop = end - on - n;; p++) {
        const unsigned char *const place = p + on;
        if (n == 1 ? *place == byte
            : fold ? rg_priv_same_caseless(place, (const unsigned char *)text, n)
                   : RG_PRIV_MEM_COMPARE(place, text, n) == 0)
            return p;
        p = scan(p, stop, &bytes);
        if (p == stop) return end;
    }
}

/* The next place in [p, end) behind a newline whose byte may be in a set, and the one behind it, if `second`, in the next, which is folded; `least`
 * bytes follow. Or end. */
RG_PRIV_APART const unsigned char *rg_priv_seek_line(const unsigned char *p, const unsigned char *end, size_t least,
                                                     const rg_priv_halves *sets, bool second) {
    const uint64_t low = sets[0].ascii[0] | sets[0].high[0], high = sets[0].ascii[1] | sets[0].high[1];
    const rg_priv_halves behind[3] = {{{0, 1 << 16}, {0, 0}}, {{low, high}, {low, high}}, sets[1]};
    const unsigned char *const stop = end - least;
    p = second ? rg_priv_sets_3_ascii(p, stop, behind) : rg_priv_sets_2_ascii(p, stop, behind);
    return p != stop ? p + 1 : end;
}

/* The next byte in [p, end) that is one of a few, or end: bit i of `bytes` is for the byte low + i. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_few(const unsigned char *p, const unsigned char *end,
                                                     unsigned char low, uint64_t bytes) {
    if (bytes == 1) return rg_priv_byte(p, end, low, 0);
    if ((bytes & (bytes + 1)) == 0)
        return rg_priv_find_range(p, end, low, (unsigned char)(__builtin_popcountll(bytes) - 1));
#ifdef RG_PRIV_BLOCK_VECTOR
    /* Two ranges are all that is left out of the others. */
    const unsigned first = (unsigned)__builtin_ctzll(~bytes), gap = (unsigned)__builtin_ctzll(bytes >> first);
    const uint64_t rest = bytes >> first >> gap;
    const rg_priv_ranges others = {true,
                                   2,
                                   {low, (unsigned char)(low + first + gap), 0, 0},
                                   {(unsigned char)(first - 1), (unsigned char)(__builtin_popcountll(rest) - 1), 0, 0}},
                         *const ranges = &others;
    if ((rest & (rest + 1)) == 0) {
        RG_PRIV_BY_BLOCK(p, end, end, 0, RG_PRIV_MISSES_AT)
    }
#endif
    while (p != end && ((unsigned)(*p - low) >= 64 || !(bytes >> ((*p - low) & 63) & 1))) p++;
    return p;
}

/* Two single bytes at distances a < b from the start of a match; the place of that start, or end. In a line drawn with one of the
 * bytes, the next such place is often the next byte: no scan is begun for that. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_two(const unsigned char *p, const unsigned char *end,
                                                     unsigned char byte_a, size_t a, unsigned char byte_b, size_t b) {
    const rg_priv_three_of pair = {{byte_a, 0, byte_b, 0, b - a}, (ptrdiff_t)(b - a), byte_b, 0};
    if ((size_t)(end - p) <= b) return end;
    if (p[a] == byte_a && p[b] == byte_b) return p;
    const unsigned char *const stop = end - b;
    const bool by_a = rg_priv_rarity(byte_a) >= rg_priv_rarity(byte_b);
    for (bool far = false;; p++) {
        p = rg_priv_next_hit(p, stop, a, &pair, rg_priv_pair, true, by_a ? byte_a : byte_b, by_a ? a : b, &far);
        if (p == stop) return end;
        if (p[a] == byte_a && p[b] == byte_b) return p;
    }
}

/* Where the run that goes over a place ends. */
RG_PRIV_LOCAL const unsigned char *rg_priv_run_on(const unsigned char *p, const unsigned char *end,
                                                  const unsigned char *table) {
    while (p != end && table[*p] != 0) p++;
    return p;
}

/* Back from a place to where the run that ends there begins, not beyond start. */
RG_PRIV_INLINE const unsigned char *rg_priv_run_back(const unsigned char *start, const unsigned char *p,
                                                     const unsigned char *table) {
    while (p != start && table[p[-1]] != 0) p--;
    return p;
}

/* Back over all but one byte, by eight at a time. */
RG_PRIV_INLINE const unsigned char *rg_priv_back_to_byte(const unsigned char *start, const unsigned char *p,
                                                         unsigned char byte) {
    while (p - start >= 8 && rg_priv_none_of_8(p - 8, byte)) p -= 8;
    while (p != start && p[-1] != byte) p--;
    return p;
}

/* The same as rg_priv_run_back over the bytes below 128 of two words, and all from there on. */
RG_PRIV_INLINE const unsigned char *rg_priv_back_over(const unsigned char *start, const unsigned char *p, uint64_t w0,
                                                      uint64_t w1) {
    if ((w0 & w1) == UINT64_MAX) return start;
    if (RG_PRIV_SET_SIZE(~w0, ~w1, 0, 0) == 1) { /* one byte stops it, as the end of a line does */
        const unsigned char stop = (unsigned char)(w0 != UINT64_MAX ? __builtin_ctzll(~w0) : 64 + __builtin_ctzll(~w1));
        p = rg_priv_back_to_byte(start, p, stop);
    }
    while (p != start && (p[-1] >= 128 || (p[-1] < 64 ? w0 : w1) >> (p[-1] & 63) & 1)) p--;
    return p;
}

/* What is gone back over: the bytes below 128 of two words, and all from there on; so many at most. */
typedef struct rg_priv_end_part {
    uint64_t ascii[2];
    size_t most;
} rg_priv_end_part;

/* Back over n of them, the last one first. */
RG_PRIV_COLD const unsigned char *rg_priv_back_over_parts(const unsigned char *start, const unsigned char *p,
                                                          const rg_priv_end_part *parts, size_t n) {
    for (; n > 0 && p != start; n--) {
        const rg_priv_end_part *const of = &parts[n - 1];
        p = rg_priv_back_over((size_t)(p - start) > of->most ? p - of->most : start, p, of->ascii[0], of->ascii[1]);
    }
    return p;
}

/* One back from a place that bytes behind a first one go back to: there that one is. */
RG_PRIV_INLINE const unsigned char *rg_priv_one_back(const unsigned char *start, const unsigned char *p) {
    return p != start ? p - 1 : start;
}

/* Where a line ends, at p + 1 at the soonest, behind a byte of the first of two sets, of which the other is the newline; or end, where one ends as
 * well. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_line_end(const unsigned char *p, const unsigned char *end,
                                                          const rg_priv_halves *sets) {
    p = rg_priv_sets_2(p, end - 1, sets);
    return p != end - 1 ? p + 1 : end;
}

#define RG_PRIV_MANY_NEAR 2

/* What a scan for n sets finds in [p, stop), of which the one of number `at` is one byte. That is looked for alone, at once if it is rare (`alone`), until
 * some have been near; else behind so many bytes by sets that have led nowhere. Each time that such bytes are near after all, it takes twice as many, until
 * one is not. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_byte_and_sets(const unsigned char *p, const unsigned char *stop,
                                                               unsigned char byte, unsigned at, bool alone,
                                                               const rg_priv_halves *sets, unsigned n,
                                                               rg_priv_sets_scan *scan) {
    size_t ahead = RG_PRIV_ALONE_BEHIND;
    for (unsigned near = alone ? 0 : RG_PRIV_MANY_NEAR;;) {
        if (near < RG_PRIV_MANY_NEAR) {
            const unsigned char *const from = p;
            p = rg_priv_byte_far(p + at, stop + at, byte) - at;
            if (p == stop) return p;
            unsigned i = 0;
            while (i < n && (i == at || rg_priv_halves_has(&sets[i], p[i]))) i++;
            if (i == n) return p;
            if (p - from < RG_PRIV_NEAR_BYTES)
                near++;
            else
                near = 0, ahead = RG_PRIV_ALONE_BEHIND;
            p++;
        } else {
            const unsigned char *const last = (size_t)(stop - p) > ahead ? p + ahead : stop;
            p = scan(p, last, sets);
            if (p != last || last == stop) return p;
            near = 0, ahead *= 2;
        }
    }
}

/* The first place in [p, stop) from which on n bytes, 2 at least, are this one, or stop. The first, the last and one between are looked for together. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_same_bytes(const unsigned char *p, const unsigned char *stop,
                                                            unsigned char byte, size_t n) {
    const rg_priv_three_of three = {{byte, 0, byte, 0, n / 2}, (ptrdiff_t)n - 1, byte, 0};
    for (;; p++) {
        p = rg_priv_three(p, stop, &three);
        if (p == stop) return stop;
        const unsigned char *q = p + n - 1;
        while (q != p && *q == byte) q--;
        if (q == p) return p;
        p = q; /* none begins up to there */
        if (stop - p <= 1) return stop;
    }
}

/* Where a line ends, at p + 1 at the soonest, behind a byte; or end, where one ends as well. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_byte_at_line_end(const unsigned char *p, const unsigned char *end,
                                                                  unsigned char byte) {
    const rg_priv_three_of pair = {{byte, 0, '\n', 0, 1}, 1, '\n', 0};
    for (const unsigned char *const stop = end - 1;;) {
        const unsigned char *const near = stop - p > RG_PRIV_ALONE_BEHIND ? p + RG_PRIV_ALONE_BEHIND : stop;
        p = rg_priv_pair(p, near, &pair);
        if (p != near) return p + 1;
        if (near == stop) return end;
        p = rg_priv_byte_far(p, stop, byte);
    }
}

/* The next place in [p, end) where a run of one set begins, not before p, behind which a byte of another one stands; or end. Both have bytes below
 * 128 alone; the table is that of the run. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_run_end(const unsigned char *p, const unsigned char *end,
                                                         const unsigned char *table, const rg_priv_halves *sets) {
    const unsigned char *const hit = rg_priv_sets_2_ascii(p, end - 1, sets);
    return hit != end - 1 ? rg_priv_run_back(p, hit, table) : end;
}

/* Of a row of so many bytes and more, of a set that half of a text's bytes are not in, a piece is looked at; of that four bytes, by a product, without a
 * branch between them: seldom are all of them in the set. */
#define RG_PRIV_RUN_BY_PIECES(n, frequency) ((n) >= RG_PRIV_MANY_IN_RUN && (frequency) <= 500)
#ifndef RG_PRIV_MANY_IN_RUN
#define RG_PRIV_MANY_IN_RUN 32
#endif
#define RG_PRIV_RUN_PIECE 8
RG_PRIV_INLINE bool rg_priv_may_be_of_run(const unsigned char *p, const unsigned char *table) {
    return ((uint32_t)table[p[0]] * table[p[2]]) * ((uint32_t)table[p[5]] * table[p[7]]) != 0;
}

/* The next place in [p, end) at which n bytes of the set follow each other, or end. By pieces that are so far apart that each such row holds a whole
 * one, which is a constant choice, or by the last byte of a row. Where one may be of a row, that is gone over back and on; no byte is gone back over twice. */
RG_PRIV_INLINE const unsigned char *rg_priv_seek_run(const unsigned char *p, const unsigned char *end, size_t n,
                                                     const unsigned char *table, bool by_pieces) {
    const unsigned char *known = p; /* from p up to here they are of the set */
    while (by_pieces && (size_t)(end - p) >= n) {
        const unsigned char *q = p, *from;
        while (end - q >= RG_PRIV_RUN_PIECE && !rg_priv_may_be_of_run(q, table)) q += n - RG_PRIV_RUN_PIECE + 1;
        if (end - q < RG_PRIV_RUN_PIECE) return end;
        for (from = q; from != p && table[from[-1]] != 0; from--) continue;
        while (q != end && (size_t)(q - from) < n && table[*q] != 0) q++;
        if ((size_t)(q - from) == n) return from;
        if (q == end) return end;
        p = q + 1;
    }
    while (!by_pieces && (size_t)(end - p) >= n) {
        const unsigned char *q = p + n;
        while (q != known && table[q[-1]] != 0) q--;
        if (q == known) return p;
        known = p + n;
        p = q;
    }
    return end;
}

#endif
