/* fill_buckets.h - the tables of buckets.h, made of what each part of a pattern says of itself.
 *
 * A table is filled once in the life of a program, by whoever is first; who comes meanwhile fills one of its own.
 */
#ifndef RG_RUN_FILL_BUCKETS_H
#define RG_RUN_FILL_BUCKETS_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "literal.h"
#include "memory.h"
#include "rarity.h"
#endif

/* Where there may be none, no table is shared, and none is used. */
#if defined(RG_NO_POOL) || defined(RG_FREESTANDING)
#define RG_PRIV_NO_ATOMICS
#endif

#define RG_PRIV_DISTANCES 8
#define RG_PRIV_TAKEN 4

#define RG_PRIV_BY_ALL 0
#define RG_PRIV_BY_TWO 1   /* the first two tell all */
#define RG_PRIV_BY_BYTES 2 /* one byte at each */
#define RG_PRIV_BY_BYTE 3  /* as by two, and one byte at the first */
#define RG_PRIV_BY_THREE 4 /* one byte at three of the first eight, and these are rare together */

typedef struct rg_priv_buckets {
    unsigned char low[RG_PRIV_TAKEN][16], high[RG_PRIV_TAKEN][16];
    unsigned at[RG_PRIV_TAKEN];
    unsigned char byte[RG_PRIV_TAKEN]; /* where there is but one: what has to stand there */
    unsigned by;
    unsigned three_at[RG_PRIV_TAKEN]; /* of RG_PRIV_BY_THREE, and the first ones of RG_PRIV_BY_BYTES */
    unsigned char three[RG_PRIV_TAKEN];
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

/* Its bit. All beyond the seventh are drawn with the last one, and moved to another when the next one comes. */
RG_PRIV_INLINE unsigned rg_priv_fill_bit(const rg_priv_filling *f) { return 1u << (f->number < 7 ? f->number : 7); }
RG_PRIV_INLINE void rg_priv_fill_byte(rg_priv_filling *f, unsigned char c) {
    f->low[f->place][c & 15] |= (unsigned char)rg_priv_fill_bit(f);
    f->high[f->place][c >> 4] |= (unsigned char)rg_priv_fill_bit(f);
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
/* A round of `length` bytes has been told; 0: that is not known. There are `rounds`, and no more if they are `exact`. */
RG_PRIV_APART void rg_priv_fill_rounds(rg_priv_filling *f, size_t length, size_t rounds, bool exact) {
    const unsigned char bit = (unsigned char)rg_priv_fill_bit(f);
    for (size_t n = rounds > RG_PRIV_DISTANCES ? RG_PRIV_DISTANCES : rounds; n > 1 && length != 0; n--) {
        for (size_t i = 0; i < length && f->aside == 0 && f->place < RG_PRIV_DISTANCES; i++, f->place++) {
            for (unsigned h = 0; h < 16; h++) {
                f->low[f->place][h] |= f->low[f->place - length][h] & bit;
                f->high[f->place][h] |= f->high[f->place - length][h] & bit;
            }
        }
    }
    if (rounds == 0 || length == 0 || !exact) rg_priv_fill_any(f);
}
RG_PRIV_APART void rg_priv_fill_text(rg_priv_filling *f, const char *text, size_t n, bool fold) {
    for (size_t i = 0; i < n && f->aside == 0 && f->place < RG_PRIV_DISTANCES; i++, f->place++) {
        const unsigned char c = (unsigned char)text[i];
        rg_priv_fill_byte(f, c);
        if (fold && (unsigned char)((c | 32) - 'a') < 26) rg_priv_fill_byte(f, c ^ 32);
    }
}
/* How many pairs of halves pass the look at the first four distances, for the bits of a mask together. */
RG_PRIV_APART uint64_t rg_priv_fill_room(const rg_priv_filling *f, unsigned mask) {
    uint64_t room = 1;
    for (unsigned d = 0; d < 4; d++) {
        unsigned low = 0, high = 0;
        for (unsigned h = 0; h < 16; h++) low += (f->low[d][h] & mask) != 0, high += (f->high[d][h] & mask) != 0;
        room *= low * high;
    }
    return room;
}
/* Moves the last bit's alternative to the bit that passes least more with it: those that look alike share one. */
RG_PRIV_APART void rg_priv_fill_share(rg_priv_filling *f) {
    unsigned best = 0;
    uint64_t least = UINT64_MAX;
    for (unsigned b = 0; b < 7; b++) {
        const uint64_t more = rg_priv_fill_room(f, 1u << b | 128) - rg_priv_fill_room(f, 1u << b);
        if (more < least) least = more, best = b;
    }
    for (unsigned d = 0; d < RG_PRIV_DISTANCES; d++) {
        for (unsigned h = 0; h < 16; h++) {
            f->low[d][h] = (unsigned char)((f->low[d][h] & 127) | (f->low[d][h] >> 7) << best);
            f->high[d][h] = (unsigned char)((f->high[d][h] & 127) | (f->high[d][h] >> 7) << best);
        }
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
    if (f->within == 0 && f->number >= 7) rg_priv_fill_share(f);
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

/* How many of a thousand bytes, about, pass the look of one bit at a distance; 1000 at most. In UTF-8 a lead byte begins most letters of a
 * script. */
RG_PRIV_APART unsigned rg_priv_passes(const unsigned char *low, const unsigned char *high, unsigned bit) {
    static const unsigned char shares[] = {52, 12, 12, 4, 2, 1};
    unsigned sum = 0;
    for (unsigned h = 0; h < 16; h++) {
        for (unsigned l = 0; l < 16 && (high[h] >> bit & 1) != 0; l++) {
            const unsigned c = 16 * h + l;
            if (low[l] >> bit & 1) sum += c >= 0xc0 ? 30 : shares[RG_PRIV_RARITY(c)];
        }
    }
    return sum < 1000 ? sum : 1000;
}
/* The one nonzero of sixteen; 16: there are more. */
RG_PRIV_COLD unsigned rg_priv_only_half(const unsigned char *halves) {
    unsigned only = 16;
    for (unsigned h = 0; h < 16; h++) {
        if (halves[h] != 0 && only != 16) return 16;
        if (halves[h] != 0) only = h;
    }
    return only;
}
/* How far a distance is from the nearest one that is taken. */
RG_PRIV_INLINE unsigned rg_priv_apart(const rg_priv_buckets *buckets, unsigned taken, unsigned distance) {
    unsigned least = RG_PRIV_DISTANCES;
    for (unsigned i = 0; i < taken; i++) {
        const unsigned at = buckets->at[i], far = at > distance ? at - distance : distance - at;
        if (far < least) least = far;
    }
    return least;
}
/* Three bytes that all alternatives share are looked for first if they are rarer than that, in 1000 to the third, and one of them is a sign: in a text of
 * a few letters three of those are everywhere. */
#define RG_PRIV_THREE_PASS 20000
#define RG_PRIV_SIGN_PASS 5

/* What so many in a thousand of those pass that have passed the looks before tells nothing. */
#define RG_PRIV_MOST_PASS 800

/* Of the distances at which there is but one byte, the three with the rarest: are they rare together, and one of them a sign? */
RG_PRIV_COLD bool rg_priv_fill_three(rg_priv_buckets *buckets, const rg_priv_filling *f, unsigned known,
                                     unsigned (*passes)[8]) {
    unsigned pass = 1, taken = 0, shared = 0;
    bool sign = false;
    for (; shared < 3; shared++) {
        unsigned best = known;
        for (unsigned d = 0; d < known; d++) {
            if ((taken >> d & 1) == 0 && rg_priv_only_half(f->low[d]) != 16 && rg_priv_only_half(f->high[d]) != 16 &&
                (best == known || passes[d][0] < passes[best][0]))
                best = d;
        }
        if (best == known) break;
        const unsigned byte = rg_priv_only_half(f->high[best]) << 4 | rg_priv_only_half(f->low[best]);
        taken |= 1u << best;
        buckets->three_at[shared] = best;
        buckets->three[shared] = (unsigned char)byte;
        pass *= passes[best][0];
        sign = sign || (passes[best][0] < RG_PRIV_SIGN_PASS && (byte | 32u) - 'a' > 25u);
    }
    return shared == 3 && sign && pass <= RG_PRIV_THREE_PASS;
}

/* The best distances below `least`, what every match consumes; the same one again where there are fewer. Each next one is that which leaves
 * fewest, of all bits together: so it is one for those that have told little yet. Of equal ones, in a run, those far from each other: a shorter run
 * does not have them all. Of runs of several letters the first ones, as candidates side by side cost less. */
RG_PRIV_APART void rg_priv_fill_end(rg_priv_buckets *buckets, rg_priv_filling *f, size_t least) {
    const unsigned known = least < RG_PRIV_DISTANCES ? (unsigned)least : RG_PRIV_DISTANCES;
    const unsigned bits = f->number < 7 ? f->number + 1 : 8;
    unsigned passes[RG_PRIV_DISTANCES][8];
    uint64_t rates[8], sum = bits; /* how many have passed so far */
    rg_priv_fill_any(f);
    bool of_bytes = true, of_byte = false;
    buckets->by = known < 3 ? RG_PRIV_BY_TWO : RG_PRIV_BY_ALL;
    for (unsigned i = 0; i < RG_PRIV_TAKEN; i++) buckets->three_at[i] = buckets->three[i] = 0;
    for (unsigned b = 0; b < bits; b++) {
        rates[b] = 1;
        for (unsigned d = 0; d < known; d++) passes[d][b] = rg_priv_passes(f->low[d], f->high[d], b);
    }
    for (unsigned i = 0, taken = 0; i < RG_PRIV_TAKEN; i++) {
        unsigned best = 0;
        uint64_t fewest = UINT64_MAX;
        for (unsigned d = 0; d < known; d++) {
            uint64_t left = 0;
            for (unsigned b = 0; b < bits; b++) left += rates[b] * passes[d][b];
            if (i < known && (taken >> d & 1)) continue;
            if (left < fewest ||
                (left == fewest && f->number == 0 && rg_priv_apart(buckets, i, d) > rg_priv_apart(buckets, i, best)))
                fewest = left, best = d;
        }
        taken |= 1u << best;
        buckets->at[i] = best;
        RG_PRIV_MEM_COPY(buckets->low[i], f->low[best], 16);
        RG_PRIV_MEM_COPY(buckets->high[i], f->high[best], 16);
        const unsigned low = rg_priv_only_half(f->low[best]), high = rg_priv_only_half(f->high[best]);
        buckets->byte[i] = (unsigned char)(high << 4 | low);
        of_bytes = of_bytes && low != 16 && high != 16;
        if (i == 0) of_byte = of_bytes;
        if (i == 2 && fewest > RG_PRIV_MOST_PASS * sum) buckets->by = RG_PRIV_BY_TWO;
        sum = fewest;
        for (unsigned b = 0; b < bits; b++) rates[b] *= passes[best][b];
    }
    if (of_bytes) {
        buckets->by = RG_PRIV_BY_BYTES;
        for (unsigned i = 0; i < 3; i++) buckets->three_at[i] = buckets->at[i], buckets->three[i] = buckets->byte[i];
    } else if (buckets->by == RG_PRIV_BY_TWO && of_byte) {
        buckets->by = RG_PRIV_BY_BYTE;
    } else if (rg_priv_fill_three(buckets, f, known, passes) && buckets->by == RG_PRIV_BY_ALL) {
        buckets->by = RG_PRIV_BY_THREE;
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

#endif
