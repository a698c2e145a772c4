/* headed_run.h - a walk over matches that are a byte of one set, a run of another, and, where that is asked for, a byte behind the run, by masks
 * of 64 bytes: where a match may begin, and which bytes are not of the run.
 *
 * A match begins at the first byte at hand that may, and ends at the first one behind it that is not of the run: two steps over bits, without
 * a guess. What is to stand behind the run is told for all runs of a mask at once: each such byte fills the run in front of it. So those
 * runs that come to nothing are never seen.
 */
#ifndef RG_RUN_HEADED_RUN_H
#define RG_RUN_HEADED_RUN_H

#include "mask.h"
#include "set_masks.h"

/* What is looked for, constants: the sets of the first byte, of the run, and of the byte behind it, if there is one; so many bytes in
 * the run at least, whether the first byte has to begin a word, whose bytes are those of the run then. `seek` finds the next first byte
 * far ahead, where that is faster than mask by mask, or is NULL. */
typedef struct rg_priv_headed_kind {
    rg_priv_set_words *sets;
    uint64_t least;
    bool tail, edge;
    const rg_priv_halves *head;
    rg_priv_sets_scan *seek;
} rg_priv_headed_kind;

/* Where a walk is: its subject; where the next mask begins; of the mask before it, where a match may begin that is not told yet, and
 * what is not of the run. */
typedef struct rg_priv_headed_walk {
    const unsigned char *begin;
    size_t length, next;
    uint64_t starts, out;
} rg_priv_headed_walk;

/* As of other walks by masks, in what they need for something else (walk.h). */
#define RG_PRIV_HEADED_WALK(it) \
    {rg_priv_subject((it)->rg_subject), (it)->rg_length, (it)->rg_ticket.number, (uint64_t)(it)->rg_patience, (uint64_t)(it)->rg_at}
#define RG_PRIV_HEADED_WALKED(it, walk) \
    ((it)->rg_ticket.number = walk.next, (it)->rg_patience = RG_PRIV_AS(int64_t, walk.starts), (it)->rg_at = (size_t)walk.out)

/* The bytes `bits`, and all of `run` right below each of them. */
RG_PRIV_INLINE uint64_t rg_priv_fill_down(uint64_t bits, uint64_t run) {
    bits |= run & bits >> 1, run &= run >> 1;
    bits |= run & bits >> 2, run &= run >> 2;
    bits |= run & bits >> 4, run &= run >> 4;
    bits |= run & bits >> 8, run &= run >> 8;
    bits |= run & bits >> 16, run &= run >> 16;
    return bits | (run & bits >> 32);
}

/* The mask from `from` on. What a match that goes on behind it will be is not known: its start is left in. Returns what may stand behind a run. */
RG_PRIV_INLINE uint64_t rg_priv_headed_mask(rg_priv_headed_walk *w, size_t from, const rg_priv_headed_kind *kind) {
    const rg_priv_set_masks masks =
        rg_priv_masks_of_sets(w->begin, w->begin + from, w->begin + w->length, kind->sets, kind->tail ? 3 : 2);
    const uint64_t run = masks.in[1], tails = masks.in[2];
    w->next = from + 64;
    w->out = ~run;
    w->starts = masks.in[0];
    if (kind->least > 0) w->starts &= rg_priv_mask_begins(run, kind->least) >> 1 | (uint64_t)1 << 63;
    if (kind->edge) w->starts &= ~(run << 1 | (from > 0 && rg_priv_words_have(kind->sets[1], w->begin[from - 1])));
    if (kind->tail) {
        const uint64_t last = (uint64_t)1 << 63 >> __builtin_clzll(w->out | 1);
        w->starts &= rg_priv_fill_down(tails, run) >> 1 | (0 - last);
    }
    return tails;
}

/* The byte behind the run, if it can only be one; else -1. */
RG_PRIV_INLINE int rg_priv_headed_tail(const rg_priv_headed_kind *kind) {
    const uint64_t *const set = kind->sets[2];
    if (!kind->tail || RG_PRIV_SET_SIZE(set[0], set[1], set[2], set[3]) != 1) return -1;
    for (int word = 0; word < 3; word++)
        if (set[word] != 0) return 64 * word + __builtin_ctzll(set[word]);
    return 192 + __builtin_ctzll(set[3]);
}

/* No run in the mask has that byte behind it, but the last one may: false if it is nowhere; else the mask is that in which the run in front of the
 * next one begins, or as it was, if that is the last one. */
RG_PRIV_INLINE bool rg_priv_headed_seek_tail(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind, int byte) {
    if (w->next >= w->length) return false;
    const unsigned char *const next = w->begin + w->next;
    const unsigned char *p = RG_PRIV_MEM_FIND(next, byte, w->length - w->next);
    if (p == NULL) return false;
    while (p > next && rg_priv_words_have(kind->sets[1], p[-1])) p--;
    if (p > next) rg_priv_headed_mask(w, (size_t)(p - 1 - w->begin), kind);
    return true;
}

/* The next mask in which a match may begin; false if there is none. */
RG_PRIV_INLINE bool rg_priv_headed_seek(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind) {
    const int tail = rg_priv_headed_tail(kind);
    for (bool far = false; w->starts == 0; far = true) {
        if (w->next >= w->length) return false;
        if (far && kind->seek != NULL) {
            w->next = (size_t)(kind->seek(w->begin + w->next, w->begin + w->length, kind->head) - w->begin);
            if (w->next >= w->length) return false;
        }
        const uint64_t tails = rg_priv_headed_mask(w, w->next, kind);
        if (tail >= 0 && tails == 0 && !rg_priv_headed_seek_tail(w, kind, tail)) {
            w->next = w->length, w->starts = 0;
            return false;
        }
    }
    return true;
}

/* The end of the run that the mask in front of w->next ends in. */
RG_PRIV_INLINE size_t rg_priv_headed_rest(rg_priv_headed_walk *w, const rg_priv_headed_kind *kind) {
    while (w->next < w->length) {
        rg_priv_headed_mask(w, w->next, kind);
        if (w->out == 0) continue;
        w->starts &= 0 - (w->out & (0 - w->out));
        return w->next - 64 + (unsigned)__builtin_ctzll(w->out);
    }
    w->starts = 0;
    return w->length;
}

/* The next match, and where its run ends: false if there is none. */
RG_PRIV_INLINE bool rg_priv_headed_next(rg_priv_headed_walk *w, rg_priv_headed_kind kind, size_t *start, size_t *stop) {
    while (rg_priv_headed_seek(w, &kind)) {
        const size_t base = w->next - 64;
        const uint64_t behind = w->out & (0 - ((w->starts & (0 - w->starts)) << 1)), last = behind & (0 - behind);
        *start = base + (unsigned)__builtin_ctzll(w->starts);
        if (RG_PRIV_LIKELY(last != 0)) {
            *stop = base + (unsigned)__builtin_ctzll(behind);
            w->starts &= 0 - (kind.tail ? last << 1 : last);
            return true;
        }
        *stop = rg_priv_headed_rest(w, &kind);
        if (*stop - *start <= kind.least) continue;
        if (!kind.tail) return true;
        if (*stop == w->length || !rg_priv_words_have(kind.sets[2], w->begin[*stop])) continue;
        w->starts &= ~(w->out & (0 - w->out));
        return true;
    }
    return false;
}

#endif
