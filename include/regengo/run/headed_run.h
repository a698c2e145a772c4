/* headed_run.h - a walk over matches that are a byte of one set, a run of another, and, where that is asked for, a byte behind the run, by masks
 * of 64 bytes: where a match may begin, and which bytes are not of the run.
 *
 * A match begins at the first byte at hand that may, and ends at the first one behind it that is not of the run: two steps over bits, without
 * a guess. What is to stand behind the run is told for all runs of a mask at once: each such byte fills the run in front of it. So those
 * runs that come to nothing are never seen.
 */
#ifndef RG_RUN_HEADED_RUN_H
#define RG_RUN_HEADED_RUN_H

#ifndef RG_PRIV_IN_ORDER
#include "byteset.h"
#include "mask.h"
#include "set_masks.h"
#endif

/* What is looked for, constants: the sets of the first byte, of the run, and of the byte behind it, if there is one; so many bytes in
 * the run at least, whether the first byte has to begin a word, whose bytes are those of the run then. Where matches are few, `seek` finds
 * the next first byte, if that is rare; else it is NULL. `last` is what stands behind the run, if it is one byte, and rarer; else -1. */
typedef struct rg_priv_headed_kind {
    rg_priv_set_words *sets;
    uint64_t least;
    bool tail, edge;
    const rg_priv_halves *head;
    rg_priv_sets_scan *seek;
    int last;
} rg_priv_headed_kind;

/* Where a walk is: its subject; where the next mask begins; of the mask before it, where a match may begin that is not told yet, and
 * what is not of the run; and whether there was one start in it at most. */
typedef struct rg_priv_headed_walk {
    const unsigned char *begin;
    size_t length, next;
    uint64_t starts, out;
    bool few;
} rg_priv_headed_walk;

/* As of other walks by masks, in what they need for something else (walk.h). */
#define RG_PRIV_HEADED_WALK(it) \
    {rg_priv_subject((it)->rg_subject), (it)->rg_length, (it)->rg_ticket.number, \
     (it)->rg_ticket.number == 0 ? 0 : (uint64_t)(it)->rg_patience, (uint64_t)(it)->rg_at, \
     (it)->rg_past == 0}
#define RG_PRIV_HEADED_WALKED(it, walk) \
    ((it)->rg_ticket.number = walk.next, (it)->rg_patience = RG_PRIV_AS(int64_t, walk.starts), (it)->rg_at = (size_t)walk.out, \
     (it)->rg_past = !walk.few)

/* The bytes `bits`, and all of `run` right below each of them. */
RG_PRIV_INLINE uint64_t rg_priv_fill_down(uint64_t bits, uint64_t run) {
    bits |= run & bits >> 1, run &= run >> 1;
    bits |= run & bits >> 2, run &= run >> 2;
    bits |= run & bits >> 4, run &= run >> 4;
    bits |= run & bits >> 8, run &= run >> 8;
    bits |= run & bits >> 16, run &= run >> 16;
    return bits | (run & bits >> 32);
}

RG_PRIV_INLINE bool rg_priv_words_are(const uint64_t *a, const uint64_t *b) {
    return ((a[0] ^ b[0]) | (a[1] ^ b[1]) | (a[2] ^ b[2]) | (a[3] ^ b[3])) == 0;
}
RG_PRIV_INLINE bool rg_priv_words_meet(const uint64_t *a, const uint64_t *b) {
    return ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3])) != 0;
}
/* The one byte of a set, or the one that is not in it (`out`: all bits); -1 if there is none, or more. */
RG_PRIV_INLINE int rg_priv_headed_one(const uint64_t *set, uint64_t out) {
    if (RG_PRIV_SET_SIZE(set[0] ^ out, set[1] ^ out, set[2] ^ out, set[3] ^ out) != 1) return -1;
    return set[0] != out ? __builtin_ctzll(set[0] ^ out)
         : set[1] != out ? 64 + __builtin_ctzll(set[1] ^ out)
         : set[2] != out ? 128 + __builtin_ctzll(set[2] ^ out)
                         : 192 + __builtin_ctzll(set[3] ^ out);
}
RG_PRIV_INLINE int rg_priv_headed_last(const uint64_t *set) { return rg_priv_headed_one(set, 0); }
/* May the byte behind one match be the first of the next one? */
RG_PRIV_INLINE bool rg_priv_headed_is_chained(const rg_priv_headed_kind *kind) {
    return kind->tail && rg_priv_words_meet(kind->sets[0], kind->sets[2]);
}

/* Of places where a match may begin, those that are in none that begins before them. Added to a run, the first of those in it clears
 * all of it from there on, and the next ones are set again. */
RG_PRIV_INLINE uint64_t rg_priv_headed_firsts(uint64_t starts, uint64_t run) {
    const uint64_t behind = (starts & ~run) << 1, begins = (starts | behind) & run;
    return starts & ~((run + begins) & run) & ~(behind & run);
}

/* The mask from `from` on. What a match that goes on behind it will be is not known: its start is left in. Returns what may stand behind a run. */
RG_PRIV_INLINE uint64_t rg_priv_headed_mask(rg_priv_headed_walk *w, size_t from, const rg_priv_headed_kind *kind) {
    const bool like_run = rg_priv_words_are(kind->sets[0], kind->sets[1]);
    const bool like_tail = !kind->tail || rg_priv_words_are(kind->sets[0], kind->sets[2]);
    uint64_t in[3];
    rg_priv_masks_of_sets(w->begin, w->begin + from, w->begin + w->length, kind->sets + like_run,
                          like_run || like_tail ? 2 : 3, in);
    const uint64_t run = in[!like_run], tails = in[like_tail ? 0 : 2 - like_run];
    w->next = from + 64;
    w->out = ~run;
    w->starts = in[0];
    if (kind->least > 0) w->starts &= rg_priv_mask_begins(run, kind->least) >> 1 | (uint64_t)1 << 63;
    if (kind->edge) w->starts &= ~(run << 1 | (from > 0 && rg_priv_words_have(kind->sets[1], w->begin[from - 1])));
    if (kind->tail) {
        const uint64_t last = (uint64_t)1 << 63 >> __builtin_clzll(w->out | 1);
        w->starts &= rg_priv_fill_down(tails, run) >> 1 | (0 - last);
    }
    if (!rg_priv_headed_is_chained(kind) && rg_priv_words_meet(kind->sets[0], kind->sets[1]))
        w->starts = rg_priv_headed_firsts(w->starts, run);
    w->few = (w->starts & (w->starts - 1)) == 0;
    return tails;
}

/* Right before where the run in front of the next byte `last` begins; `from` if that is there, or before it; NULL if there is no such byte. */
RG_PRIV_APART const unsigned char *rg_priv_headed_far(const unsigned char *from, const unsigned char *end,
                                                      rg_priv_set_words *sets, int last) {
    const unsigned char *p = from;
    for (;; p++) {
        p = p < end ? RG_PRIV_MEM_FIND(p, (unsigned char)last, (size_t)(end - p)) : NULL;
        if (p == NULL || p == from) return p;
        if (rg_priv_words_have(sets[1], p[-1]) || rg_priv_words_have(sets[0], p[-1])) break;
    }
    while (p > from && rg_priv_words_have(sets[1], p[-1])) p--;
    return p > from ? p - 1 : from;
}
/* On to there, where that leads away from the mask: false if there is none. */
RG_PRIV_INLINE bool rg_priv_headed_leap(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind) {
    const unsigned char *const p = rg_priv_headed_far(w->begin + w->next, w->begin + w->length, kind->sets, kind->last);
    const size_t to = p == NULL ? w->length : (size_t)(p - w->begin);
    if (p == NULL || to != w->next) w->starts = 0, w->few = false;
    w->next = to;
    return p != NULL;
}

/* The next first byte, or the end. */
RG_PRIV_INLINE const unsigned char *rg_priv_headed_begins(const rg_priv_headed_walk *w,
                                                          const rg_priv_headed_kind *kind) {
    const unsigned char *const next = w->begin + w->next, *const end = w->begin + w->length;
    const int first = rg_priv_headed_last(kind->sets[0]);
    if (first < 0 && end - next < 64) return next; /* a mask is made sooner */
    if (first < 0 && kind->least > 0) {
        const unsigned char *const p = kind->seek(next, end - 1, kind->head);
        return p < end - 1 ? p : end;
    }
    if (first < 0) return kind->seek(next, end, kind->head);
    const unsigned char *const p = RG_PRIV_MEM_FIND(next, (unsigned char)first, (size_t)(end - next));
    return p != NULL ? p : end;
}

/* The next mask in which a match may begin; false if there is none. */
RG_PRIV_INLINE bool rg_priv_headed_seek(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind) {
    while (w->starts == 0) {
        if (w->next >= w->length) return false;
        if (w->few && kind->seek != NULL) {
            w->next = (size_t)(rg_priv_headed_begins(w, kind) - w->begin);
            if (w->next >= w->length) return false;
        }
        if (w->few && kind->last >= 0 && !rg_priv_headed_leap(w, kind)) return false;
        rg_priv_headed_mask(w, w->next, kind);
    }
    return true;
}

/* A run of so many masks is long: the one byte that ends it, if it is one, is looked for alone. */
#ifndef RG_PRIV_HEADED_LONG
#define RG_PRIV_HEADED_LONG 4
#endif

/* The end of the run that the mask in front of w->next ends in, which is the last one. Where it is not a match, and nor is any in the mask that
 * it ends in, the next one may be far away. */
RG_PRIV_INLINE bool rg_priv_headed_rest(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind, size_t start,
                                        size_t *stop) {
    uint64_t tails = 0, last = 0;
    if (kind->last >= 0 && w->few && (!rg_priv_headed_leap(w, kind) || w->starts == 0)) return false;
    const int ends = rg_priv_headed_one(kind->sets[1], UINT64_MAX);
    for (unsigned masks = 0; last == 0 && w->next < w->length; masks++) {
        if (ends >= 0 && masks == RG_PRIV_HEADED_LONG) {
            const unsigned char *const next = w->begin + w->next, *const p = RG_PRIV_MEM_FIND(next, (unsigned char)ends,
                                                                                              w->length - w->next);
            w->next = p != NULL ? (size_t)(p - w->begin) : w->length;
            if (p == NULL) break;
        }
        tails = rg_priv_headed_mask(w, w->next, kind);
        last = w->out & (0 - w->out);
    }
    w->starts = last == 0 ? 0 : w->starts & (0 - last);
    *stop = last == 0 ? w->length : w->next - 64 + (unsigned)__builtin_ctzll(last);
    if (*stop - start > kind->least) {
        if (!kind->tail) return true;
        if ((tails & last) != 0) {
            w->starts &= ~last;
            return true;
        }
    }
    if (kind->last >= 0 && tails == 0 && w->starts != 0) rg_priv_headed_leap(w, kind);
    return false;
}

/* The next match, and where its run ends: false if there is none. */
RG_PRIV_INLINE bool rg_priv_headed_next(rg_priv_headed_walk *w, rg_priv_headed_kind kind, size_t *start, size_t *stop) {
    while (rg_priv_headed_seek(w, &kind)) {
        const size_t base = w->next - 64;
        const uint64_t behind = w->out & (0 - ((w->starts & (0 - w->starts)) << 1));
        *start = base + (unsigned)__builtin_ctzll(w->starts);
        if (RG_PRIV_LIKELY(behind != 0)) {
            *stop = base + (unsigned)__builtin_ctzll(behind);
            w->starts &= rg_priv_headed_is_chained(&kind) ? 0 - ((behind & (0 - behind)) << 1) : w->starts - 1;
            return true;
        }
        if (rg_priv_headed_rest(w, &kind, *start, stop)) return true;
    }
    return false;
}

#endif
