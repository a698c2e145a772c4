/* token_walk.h - a walk over matches of several kinds, each a byte of one set and then all there are of another, which are told by their first
 * byte, by masks of 64 bytes: where a match begins, and where one may end.
 *
 * A mask begins where no match is going on. What of it is in matches of one kind is told for all of them at once, as of a byte and a run
 * (headed_run.h): kinds over whose bytes others begin come first, and those see what is left. Kinds over nearly all bytes, such as
 * strings and comments, go one by one before all. Where nothing of a match is there is a place where one may end, and so is where one begins:
 * so the walk takes starts off one by one, and ends hang on no kind. The last match of a mask, whose end is not told, is the first one of the next.
 */
#ifndef RG_RUN_TOKEN_WALK_H
#define RG_RUN_TOKEN_WALK_H

#ifndef RG_PRIV_IN_ORDER
#include "headed_run.h"
#include "set_masks.h"
#endif

#define RG_PRIV_MOST_TOKEN_KINDS 8
#define RG_PRIV_MOST_TOKEN_SETS 15

/* One kind: which of the sets are its first byte's, its run's, and that of the byte behind it. RG_PRIV_TOKEN_RUNS: it has a run;
 * RG_PRIV_TOKEN_WIDE: over nearly all bytes; RG_PRIV_TOKEN_TAIL: a byte has to stand behind it. */
typedef struct rg_priv_token_kind {
    unsigned char head, run, tail, flags;
} rg_priv_token_kind;
#define RG_PRIV_TOKEN_RUNS 1
#define RG_PRIV_TOKEN_WIDE 2
#define RG_PRIV_TOKEN_TAIL 4

/* What is looked for, constants. */
typedef struct rg_priv_token_kinds {
    rg_priv_set_words *sets;
    const rg_priv_token_kind *kinds;
    unsigned many_sets, many;
} rg_priv_token_kinds;

/* Where a walk is: its subject; where the mask at hand begins; of that, where matches begin that are not told yet, and where one may
 * end. */
typedef struct rg_priv_token_walk {
    const unsigned char *begin;
    size_t length, base;
    uint64_t starts, ends;
} rg_priv_token_walk;

/* As of other walks by masks, in what they need for something else (walk.h). */
#define RG_PRIV_TOKEN_WALK(it) \
    {rg_priv_subject((it)->rg_subject), (it)->rg_length, (it)->rg_past, (uint64_t)(it)->rg_at, (uint64_t)(it)->rg_ticket.number}
#define RG_PRIV_TOKEN_WALKED(it, walk) \
    ((it)->rg_past = walk.base, (it)->rg_at = (size_t)walk.starts, (it)->rg_ticket.number = (size_t)walk.ends)

typedef struct rg_priv_token_mask {
    uint64_t starts, ends;
} rg_priv_token_mask;

/* Matches of the kinds that go one by one, in a mask of the sets: what they take of it is taken out of `left`. One that goes on behind the
 * mask takes all the rest. Returns where they begin. */
RG_PRIV_INLINE uint64_t rg_priv_wide_tokens(const rg_priv_token_kinds *all, const uint64_t *in, uint64_t *left) {
    uint64_t heads = 0, starts = 0;
    RG_PRIV_WRITTEN_OUT(RG_PRIV_MOST_TOKEN_KINDS)
    for (unsigned i = 0; i < all->many; i++)
        if ((all->kinds[i].flags & RG_PRIV_TOKEN_WIDE) != 0) heads |= in[all->kinds[i].head];
    while (heads != 0) {
        const uint64_t first = heads & (0 - heads), behind_it = 0 - (first << 1);
        uint64_t end = 0, tail = 0;
        RG_PRIV_WRITTEN_OUT(RG_PRIV_MOST_TOKEN_KINDS)
        for (unsigned i = 0; i < all->many; i++)
            if ((all->kinds[i].flags & RG_PRIV_TOKEN_WIDE) != 0 && (in[all->kinds[i].head] & first) != 0) {
                const uint64_t out = ~in[all->kinds[i].run] & behind_it;
                end = out & (0 - out);
                if ((all->kinds[i].flags & RG_PRIV_TOKEN_TAIL) != 0) tail = end;
                if ((tail & ~in[all->kinds[i].tail]) != 0) end = first;
            }
        if (end == first) { /* what has to stand behind it does not */
            heads ^= first;
            continue;
        }
        end += tail;
        starts |= first;
        *left &= ~(end - first);
        heads &= 0 - end;
    }
    return starts;
}

/* Matches of one other kind, of what is left, in the same way. */
RG_PRIV_INLINE uint64_t rg_priv_narrow_tokens(rg_priv_token_kind kind, const uint64_t *in, uint64_t *left) {
    const uint64_t heads = in[kind.head] & *left;
    if ((kind.flags & RG_PRIV_TOKEN_RUNS) == 0) return *left ^= heads, heads;
    if (kind.head == kind.run) return *left ^= heads, heads & ~(heads << 1);
    const uint64_t run = in[kind.run] & *left, behind = (heads & ~run) << 1, begins = (heads | behind) & run;
    const uint64_t not_taken = (run + begins) & run;
    *left &= ~(heads | begins | (run & ~not_taken));
    return heads & ~not_taken & ~(behind & run);
}

/* The mask from p on. A match whose end is not told is left out, and the last place where one may end is where it begins. */
RG_PRIV_INLINE rg_priv_token_mask rg_priv_mask_of_tokens(const unsigned char *begin, const unsigned char *p,
                                                         const unsigned char *end, const rg_priv_token_kinds *all) {
    uint64_t in[RG_PRIV_MOST_TOKEN_SETS + 1], left = ~(uint64_t)0;
    rg_priv_masks_of_sets(begin, p, end, all->sets, all->many_sets, in);
    uint64_t starts = rg_priv_wide_tokens(all, in, &left);
    RG_PRIV_WRITTEN_OUT(RG_PRIV_MOST_TOKEN_KINDS)
    for (unsigned i = 0; i < all->many; i++)
        if ((all->kinds[i].flags & RG_PRIV_TOKEN_WIDE) == 0) starts |= rg_priv_narrow_tokens(all->kinds[i], in, &left);
    const uint64_t ends = starts | left;
    return (rg_priv_token_mask){starts & ~((uint64_t)1 << 63 >> __builtin_clzll(ends | 1)), ends};
}

/* The kind that begins with this byte. */
RG_PRIV_INLINE const rg_priv_token_kind *rg_priv_kind_of_token(const rg_priv_token_kinds *all, unsigned char byte) {
    const rg_priv_token_kind *kind = all->kinds;
    while (!rg_priv_words_have(all->sets[kind->head], byte)) kind++;
    return kind;
}

/* The end of the match that begins at p, a long one; p if there is none. */
RG_PRIV_APART const unsigned char *rg_priv_long_token(const unsigned char *p, const unsigned char *end,
                                                      const rg_priv_token_kinds *all) {
    const rg_priv_token_kind *const kind = rg_priv_kind_of_token(all, *p);
    const unsigned char *stop = p + 1;
    uint64_t out = 0;
    for (; out == 0 && stop < end; stop += out != 0 ? (unsigned)__builtin_ctzll(out) : 64) {
        uint64_t run;
        rg_priv_masks_of_sets(p, stop, end, all->sets + kind->run, 1, &run);
        out = ~run;
    }
    if (out == 0) stop = end;
    if ((kind->flags & RG_PRIV_TOKEN_TAIL) == 0) return stop;
    return stop < end && rg_priv_words_have(all->sets[kind->tail], *stop) ? stop + 1 : p;
}

/* The next mask in which a match begins. Or the next match that is longer than a mask: it begins at w->base, and its end is returned.
 * Else 0, and no start is left. Inlined once for each pattern, as all of it is constants. */
RG_PRIV_INLINE size_t rg_priv_token_seek(rg_priv_token_walk *w, const rg_priv_token_kinds *all) {
    const unsigned char *const begin = w->begin, *const end = begin + w->length;
    const unsigned char *p = begin + w->base;
    rg_priv_token_mask mask = {0, w->ends};
    do {
        if (mask.ends != 0) p += 63 - (unsigned)__builtin_clzll(mask.ends);
        if (p >= end) break;
        mask = rg_priv_mask_of_tokens(begin, p, end, all);
        if (RG_PRIV_UNLIKELY(mask.ends == 1)) {
            const unsigned char *const stop = rg_priv_long_token(p, end, all);
            w->base = (size_t)(p - begin), w->starts = w->ends = 0;
            if (stop != p) return (size_t)(stop - begin);
            p++, mask.ends = 0;
        }
    } while (mask.starts == 0);
    w->base = (size_t)(p - begin), w->starts = mask.starts, w->ends = mask.ends;
    return 0;
}
typedef size_t rg_priv_token_seeker(rg_priv_token_walk *w);

/* The next match; false: there is none. The seeker is handed a copy, so that the walk can stay in registers. */
RG_PRIV_INLINE bool rg_priv_token_next(rg_priv_token_walk *w, rg_priv_token_seeker *seek, size_t *start, size_t *stop) {
    if (RG_PRIV_UNLIKELY(w->starts == 0)) {
        rg_priv_token_walk copy = *w;
        *stop = seek(&copy);
        *w = copy;
        *start = w->base;
        if (w->starts == 0) return w->base = *stop, *stop != 0;
    }
    const uint64_t others = w->starts - 1, behind = w->ends & ~(w->starts ^ others);
    *start = w->base + (unsigned)__builtin_ctzll(w->starts);
    *stop = w->base + (unsigned)__builtin_ctzll(behind);
    w->starts &= others;
    return true;
}

#endif
