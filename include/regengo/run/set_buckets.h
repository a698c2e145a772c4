/* set_buckets.h - several searches in one scan: the next place at which one of many members may match, and which.
 *
 * Each member is told as an alternative is (buckets.h), by what its first bytes may be, and has a bit; those beyond eight share bits. Who may begin
 * with too much is left out and searched for by itself; and so are all, where they are too few to pay for a scan that costs as much as three
 * searches for literals do, or where together they would be seen too often.
 */
#ifndef RG_RUN_SET_BUCKETS_H
#define RG_RUN_SET_BUCKETS_H

#ifndef RG_PRIV_IN_ORDER
#include "buckets.h"
#endif

/* How many members pay for the scan, of each of which so many bytes are known; and in how many bytes one of them may be seen once, and all of them.
 * The tests let everything pay: the answers are the same. */
#ifndef RG_PRIV_GROUP_LEAST
#define RG_PRIV_GROUP_LEAST 4
#define RG_PRIV_GROUP_BYTES 3
#define RG_PRIV_GROUP_ONE_IN 500
#define RG_PRIV_GROUP_ALL_IN 40
#endif

typedef struct rg_priv_group {
    rg_priv_buckets buckets;
    uint32_t of[8]; /* members by buckets, a bit each */
    uint32_t all;   /* those that the scan sees; 0: there is no scan */
    unsigned least; /* the tables tell of so many bytes from a place on */
} rg_priv_group;

/* What a member says of itself; least: so many bytes of it are known. */
typedef void rg_priv_tell_fn(rg_priv_filling *f);
typedef struct rg_priv_told {
    rg_priv_tell_fn *tell;
    size_t least; /* 0: it is searched for by itself */
} rg_priv_told;

#define RG_PRIV_GROUP_CERTAIN UINT64_C(1000000000000) /* a place that always passes, at four distances */

/* The four distances at which the members together pass least, each as often as `passes` has it; the first again where there are fewer. How often
 * that is. */
RG_PRIV_COLD uint64_t rg_priv_group_choose(unsigned *at, unsigned (*passes)[RG_PRIV_DISTANCES], unsigned members,
                                           unsigned known) {
    uint64_t rates[32], best_sum = 0;
    for (unsigned i = 0; i < members; i++) rates[i] = 1;
    for (unsigned k = 0; k < RG_PRIV_TAKEN; k++) {
        unsigned best = RG_PRIV_DISTANCES;
        uint64_t all = 0;
        for (unsigned d = 0; d < known; d++) {
            uint64_t sum = 0;
            for (unsigned i = 0; i < members; i++) sum += rates[i] * passes[i][d];
            for (unsigned j = 0; j < k; j++) sum = at[j] == d ? UINT64_MAX : sum;
            if (sum < all || best == RG_PRIV_DISTANCES) best = d, all = sum;
        }
        const bool again = all == UINT64_MAX;
        if (again) best = at[0];
        at[k] = best;
        best_sum = 0;
        for (unsigned i = 0; i < members; i++) rates[i] *= again ? 1000 : passes[i][best], best_sum += rates[i];
    }
    return best_sum;
}

/* Adds a member to a bucket; or, if it is not added, how much more often that would be passed then. */
RG_PRIV_COLD uint64_t rg_priv_group_add(rg_priv_buckets *b, const rg_priv_filling *one, unsigned bucket, bool adds) {
    uint64_t before = 1, after = 1;
    for (unsigned k = 0; k < RG_PRIV_TAKEN; k++) {
        unsigned char low[16], high[16];
        for (unsigned h = 0; h < 16; h++) {
            low[h] = (unsigned char)(b->low[k][h] | (one->low[b->at[k]][h] & 1) << bucket);
            high[h] = (unsigned char)(b->high[k][h] | (one->high[b->at[k]][h] & 1) << bucket);
        }
        before *= rg_priv_passes(b->low[k], b->high[k], bucket);
        after *= rg_priv_passes(low, high, bucket);
        if (adds) RG_PRIV_MEM_COPY(b->low[k], low, 16), RG_PRIV_MEM_COPY(b->high[k], high, 16);
    }
    return after - before;
}

RG_PRIV_COLD void rg_priv_group_fill(rg_priv_group *group, const rg_priv_told *told, unsigned members) {
    rg_priv_filling ones[32];
    unsigned passes[32][RG_PRIV_DISTANCES], numbers[32], count = 0, alone[RG_PRIV_TAKEN];
    group->least = RG_PRIV_DISTANCES;
    for (unsigned i = 0; i < members; i++) {
        if (told[i].least < RG_PRIV_GROUP_BYTES) continue;
        rg_priv_filling *const one = &ones[count];
        *one = (rg_priv_filling){.alone = true};
        told[i].tell(one);
        rg_priv_fill_any(one);
        for (unsigned d = 0; d < RG_PRIV_DISTANCES; d++)
            passes[count][d] = rg_priv_passes(one->low[d], one->high[d], 0);
        const unsigned least = told[i].least < group->least ? (unsigned)told[i].least : group->least;
        if (rg_priv_group_choose(alone, &passes[count], 1, least) > RG_PRIV_GROUP_CERTAIN / RG_PRIV_GROUP_ONE_IN)
            continue;
        group->least = least;
        numbers[count++] = i;
    }
    if (count < RG_PRIV_GROUP_LEAST || rg_priv_group_choose(group->buckets.at, passes, count, group->least) >
                                           RG_PRIV_GROUP_CERTAIN / RG_PRIV_GROUP_ALL_IN)
        return;
    for (unsigned i = 0; i < count; i++) {
        unsigned best = i;
        if (i >= 8) {
            uint64_t costs = UINT64_MAX;
            for (unsigned b = 0; b < 8; b++) {
                const uint64_t more = rg_priv_group_add(&group->buckets, &ones[i], b, false);
                if (more < costs) costs = more, best = b;
            }
        }
        rg_priv_group_add(&group->buckets, &ones[i], best, true);
        group->of[best] |= (uint32_t)1 << numbers[i];
        group->all |= (uint32_t)1 << numbers[i];
    }
}

/* That of a whole program, as in buckets.h; but who comes while another fills it does without. */
typedef struct rg_priv_group_shared {
    rg_priv_group group;
    int state;
} rg_priv_group_shared;

RG_PRIV_COLD void rg_priv_group_begin(rg_priv_group_shared *shared, const rg_priv_told *told, unsigned members) {
    int state = 0;
    if (!__atomic_compare_exchange_n(&shared->state, &state, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) return;
    rg_priv_group_fill(&shared->group, told, members);
    __atomic_store_n(&shared->state, 2, __ATOMIC_RELEASE);
}
RG_PRIV_INLINE const rg_priv_group *rg_priv_group_of(rg_priv_group_shared *shared, const rg_priv_told *told,
                                                     unsigned members) {
    if (RG_PRIV_UNLIKELY(__atomic_load_n(&shared->state, __ATOMIC_ACQUIRE) != 2)) {
        rg_priv_group_begin(shared, told, members);
        if (__atomic_load_n(&shared->state, __ATOMIC_ACQUIRE) != 2) return NULL;
    }
    return shared->group.all != 0 ? &shared->group : NULL;
}

/* ---- looking ---- */

/* What a walk knows of the scan. */
typedef struct rg_priv_group_walk {
    size_t seen;      /* none that the scan sees starts before this, from where the walk is */
    ptrdiff_t credit; /* bytes gone over, less what places that came to nothing have cost; below 0: it is given up */
} rg_priv_group_walk;
#define RG_PRIV_GROUP_CREDIT 4096
#define RG_PRIV_GROUP_MOST_CREDIT 65536
#define RG_PRIV_GROUP_IN_VAIN 128

/* The next place in [p, stop) at which one of them may begin, or stop. */
static inline const unsigned char *rg_priv_group_next(const rg_priv_group *group, const unsigned char *p,
                                                      const unsigned char *stop, const unsigned char *end) {
    if ((size_t)(end - p) < group->least) return stop;
    const unsigned char *const last = (size_t)(end - stop) < group->least ? end - group->least + 1 : stop;
    const rg_priv_buckets *const buckets = &group->buckets;
    p = RG_PRIV_BUCKETS_BY(p, last, buckets);
    return p == last ? stop : p;
}
static inline uint32_t rg_priv_group_here(const rg_priv_group *group, const unsigned char *p) {
    uint32_t may = 0;
    for (unsigned here = rg_priv_buckets_here(p, &group->buckets); here != 0; here &= here - 1)
        may |= group->of[__builtin_ctz(here)];
    return may;
}

/* One beyond the next place before `to` at which one of them may begin, which is seen then; *may: which of them, beside all others. `to`, if
 * there is no such place. */
RG_PRIV_APART size_t rg_priv_group_edge(const rg_priv_group *group, const char *subject, size_t length, size_t to,
                                        rg_priv_group_walk *walk, uint32_t *may) {
    const unsigned char *const s = (const unsigned char *)subject;
    const size_t from = walk->seen, stop = to < length ? to : length;
    *may = ~group->all;
    if (from >= stop) return to;
    const unsigned char *const p = rg_priv_group_next(group, s + from, s + stop, s + length);
    walk->seen = (size_t)(p - s);
    walk->credit += (ptrdiff_t)(walk->seen - from);
    if (walk->credit > RG_PRIV_GROUP_MOST_CREDIT) walk->credit = RG_PRIV_GROUP_MOST_CREDIT;
    if (walk->seen == stop) return to;
    *may |= rg_priv_group_here(group, p);
    return walk->seen + 1;
}
/* None started there. */
static inline void rg_priv_group_pass(rg_priv_group_walk *walk, size_t edge) {
    walk->seen = edge;
    walk->credit -= RG_PRIV_GROUP_IN_VAIN;
}

/* So many places are worth it. */
#define RG_PRIV_GROUP_PLACES 16
/* Which members may match anywhere in a subject: those that were seen, and all others. Where much is seen, all. */
RG_PRIV_APART uint32_t rg_priv_group_sees(const rg_priv_group *group, const char *subject, size_t length) {
    const unsigned char *p = (const unsigned char *)subject, *const end = p + length;
    uint32_t may = ~group->all;
    for (unsigned places = 0; may != UINT32_MAX && p < end; places++, p++) {
        p = rg_priv_group_next(group, p, end, end);
        if (p == end) break;
        if (places == RG_PRIV_GROUP_PLACES) return UINT32_MAX;
        may |= rg_priv_group_here(group, p);
    }
    return may;
}
#endif
