/* memo.h - the memory of failures: a bit for each point of the pattern and each position that an attempt has been through.
 *
 * A call that answers goes no further; so what it has been through, and is not on the way of the match, has failed, and would fail
 * again. That is a visited set, as RE2's BitState keeps one; but it is taken only when a call has run out of patience: after more steps
 * than a few times its subject's length. A row is a point in one state of the loops around it, its bits are positions from `base` on.
 */
#ifndef RG_RUN_MEMO_H
#define RG_RUN_MEMO_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/config.h"
#include "memory.h"
#include "stack.h"
#include "walk.h"
#endif

typedef struct rg_priv_memo {
    uint64_t *bits;            /* NULL while nothing is remembered */
    const unsigned char *base; /* position of the first bit of each row */
    size_t window;             /* bits of a row that count */
    size_t words;              /* 64-bit words of a row */
    size_t rows;
    int64_t patience; /* steps until rg_priv_memo_more is asked; kept here between the searches of a walk */
    uint64_t given;   /* steps given so far; 0: it was not asked yet */
    uint64_t *own;    /* memory of the function that made this */
    size_t own_words;
    struct rg_priv_block *pooled; /* the block that the bits are in, or NULL */
    const unsigned char *start;   /* while it waits in the pool: searches before this place may not use it */
} rg_priv_memo;

/* A loop around a point whose count, or whether its round is empty so far, tells apart what may still come. */
typedef struct rg_priv_around {
    const unsigned char *round; /* where its round began, if an empty round is another state; else NULL */
    size_t digit, empty;        /* what the state adds to a row's number: by the count, and if the round is empty */
} rg_priv_around;

/* Steps that so many bytes count as. */
RG_PRIV_INLINE int64_t rg_priv_tiring(ptrdiff_t bytes) {
    if (RG_PRIV_UNLIKELY(bytes < 0)) bytes = 0;
    return (int64_t)bytes >> 3;
}

/* Bytes that remember all of a subject. */
RG_PRIV_INLINE size_t rg_priv_memo_bytes(size_t rows, size_t length) {
    return rows * (length / 64 + 1) * sizeof(uint64_t);
}

/* Before it is asked: most calls never do. */
RG_PRIV_INLINE rg_priv_memo rg_priv_memo_open(int64_t patience, uint64_t *own, size_t own_words) {
    return (rg_priv_memo){NULL, NULL, 0, 0, 0, patience, 0, own, own_words, NULL, NULL};
}

RG_PRIV_INLINE void rg_priv_memo_close(rg_priv_memo *memo) {
#ifndef RG_NO_POOL
    if (memo->pooled != NULL) rg_priv_pool_put(memo->pooled);
#endif
    memo->pooled = NULL;
    memo->bits = NULL;
}

/* Has (row, p) been seen? From now on it has. */
RG_PRIV_APART bool rg_priv_memo_seen(const rg_priv_memo *memo, size_t row, const unsigned char *p) {
    const size_t at = (size_t)((uintptr_t)p - (uintptr_t)memo->base);
    if (at >= memo->window) return false;
    uint64_t *const word = &memo->bits[row * memo->words + at / 64], bit = (uint64_t)1 << at % 64;
    const bool seen = (*word & bit) != 0;
    *word |= bit;
    return seen;
}

/* Of a run that begins at p, must not end before `low`, and could end at `stop` at the latest: the last place where it may be left
 * that has not been tried, or NULL. A run is left at its end first and at `low` last (`many`), or at its end alone; and wherever it
 * begins, it ends at the same place. So where one place to leave it has been tried, all behind that have. Those that will be tried
 * now are marked: each is tried once, and each byte between them looked at once. */
RG_PRIV_APART const unsigned char *rg_priv_memo_run(const rg_priv_memo *memo, size_t which, bool many,
                                                    const unsigned char *p, const unsigned char *low,
                                                    const unsigned char *stop, const unsigned char *table) {
    uint64_t *const row = memo->bits != NULL ? memo->bits + which * memo->words : NULL;
    for (;; p++) {
        const size_t at = (size_t)((uintptr_t)p - (uintptr_t)memo->base);
        if (at < memo->window && p >= low) {
            const uint64_t bit = (uint64_t)1 << at % 64;
            if ((row[at / 64] & bit) != 0) return p != low && many ? p - 1 : NULL;
            row[at / 64] |= bit;
        }
        if (p == stop || table[*p] == 0) return p;
    }
}

/* The same of a chain that ends at p: its bytes have been looked at. */
RG_PRIV_APART const unsigned char *rg_priv_memo_chain(const rg_priv_memo *memo, size_t which, bool many,
                                                      const unsigned char *p, const unsigned char *low) {
    uint64_t *const row = memo->bits != NULL ? memo->bits + which * memo->words : NULL;
    const size_t from = (size_t)((uintptr_t)low - (uintptr_t)memo->base);
    const size_t to = (size_t)((uintptr_t)p - (uintptr_t)memo->base);
    if (p < low) return p;
    for (size_t at = from; at < memo->window && at <= to; at++) {
        const uint64_t bit = (uint64_t)1 << at % 64;
        if ((row[at / 64] & bit) != 0) return at != from && many ? memo->base + at - 1 : NULL;
        row[at / 64] |= bit;
    }
    return p;
}

/* A match that ends at p: the one position that the searches after it may come to, and that is on its way. */
RG_PRIV_APART void rg_priv_memo_matched(const rg_priv_memo *memo, const unsigned char *p) {
    const size_t at = (size_t)((uintptr_t)p - (uintptr_t)memo->base);
    if (memo->bits == NULL || at >= memo->window) return;
    for (size_t i = 0; i < memo->rows; i++) memo->bits[i * memo->words + at / 64] &= ~((uint64_t)1 << at % 64);
}

/* Rounds as far as they are told apart. */
RG_PRIV_INLINE size_t rg_priv_memo_rounds(size_t count, size_t most) { return count < most ? count : most; }

/* Does a round of one of the loops around begin at p, and does that tell states apart? */
RG_PRIV_INLINE bool rg_priv_memo_begins(const rg_priv_around *loops, uint64_t around, const unsigned char *p) {
    for (; around != 0; around &= around - 1)
        if (loops[__builtin_ctzll(around)].round == p) return true;
    return false;
}

/* The row of a point: its own state, and those of the loops around it; p is NULL where no round can be empty any more. */
RG_PRIV_INLINE size_t rg_priv_memo_row(const rg_priv_around *loops, uint64_t around, size_t row,
                                       const unsigned char *p) {
    for (; around != 0; around &= around - 1) {
        const rg_priv_around *const loop = &loops[__builtin_ctzll(around)];
        row += loop->digit + (p != NULL && loop->round == p ? loop->empty : 0);
    }
    return row;
}

#ifndef RG_NO_POOL

/* What lies before the bits in a block: this very thing, while the block waits in the pool. */
RG_PRIV_INLINE rg_priv_memo *rg_priv_memo_kept(rg_priv_block *block) {
    return (rg_priv_memo *)(void *)rg_priv_block_frames(block);
}

/* Gives back what it has of the pool, and takes so many words, if any are asked for. Who may remember in the pool hands this on to
 * rg_priv_memo_more: a program in which nobody may has no pool compiled. */
RG_PRIV_COLD void rg_priv_memo_pool(rg_priv_memo *memo, size_t words) {
    if (memo->pooled != NULL) rg_priv_pool_put(memo->pooled);
    memo->pooled = NULL;
    if (words == 0) return;
    memo->pooled = rg_priv_pool_get((sizeof(rg_priv_memo) + words * sizeof(uint64_t)) / sizeof(rg_frame) + 1);
    if (memo->pooled != NULL) memo->bits = (uint64_t *)(void *)(rg_priv_memo_kept(memo->pooled) + 1);
}

/* A match has ended at `end`: no search for a later one begins before it. */
RG_PRIV_COLD rg_priv_ticket rg_priv_memo_park(rg_priv_memo *memo, const unsigned char *end) {
    rg_priv_block *const block = memo->pooled;
    rg_priv_ticket ticket = {NULL, 0};
    if (block != NULL && block->slot != NULL) {
        ticket.slot = block->slot;
        ticket.number = atomic_fetch_add_explicit(&rg_priv_pool.tickets, 1, memory_order_relaxed) + 1;
        block->ticket = ticket.number;
        *rg_priv_memo_kept(block) = *memo;
        rg_priv_memo_kept(block)->own = NULL;
        rg_priv_memo_kept(block)->start = end;
    }
    rg_priv_memo_close(memo);
    return ticket;
}

/* Takes it up again, for a search from `start` on; a copy of a walk that stands further back finds nothing. */
RG_PRIV_COLD void rg_priv_memo_resume(rg_priv_memo *memo, rg_priv_ticket ticket, const unsigned char *start) {
    rg_priv_block *const block = rg_priv_slot_take(ticket.slot);
    memo->patience = 0; /* where nothing is found, a new memory is asked for at once */
    if (block == NULL) return;
    if (block->ticket != ticket.number || (uintptr_t)start < (uintptr_t)rg_priv_memo_kept(block)->start) {
        rg_priv_pool_put(block);
        return;
    }
    uint64_t *const own = memo->own;
    *memo = *rg_priv_memo_kept(block);
    memo->own = own;
    block->ticket = 0;
}

#else

RG_PRIV_INLINE void rg_priv_memo_pool(rg_priv_memo *memo, size_t words) { (void)memo, (void)words; }
RG_PRIV_INLINE rg_priv_ticket rg_priv_memo_park(rg_priv_memo *memo, const unsigned char *end) {
    (void)end;
    rg_priv_memo_close(memo);
    return (rg_priv_ticket){NULL, 0};
}
RG_PRIV_INLINE void rg_priv_memo_resume(rg_priv_memo *memo, rg_priv_ticket ticket, const unsigned char *start) {
    (void)ticket, (void)start;
    memo->patience = 0;
}

#endif

typedef void rg_priv_memo_source(rg_priv_memo *, size_t);

/* Memory for so many rows of so many bits, all clear: the function's own, or that of the pool, if it may be (rg_priv_memo_pool, or
 * NULL). */
RG_PRIV_INLINE bool rg_priv_memo_take(rg_priv_memo *memo, size_t rows, size_t window, rg_priv_memo_source *pool) {
    const size_t words = (window + 63) / 64;
    const bool counts = words <= SIZE_MAX / 16 / rows, fits = counts && words * rows <= memo->own_words;
    memo->bits = fits ? memo->own : NULL;
    if (pool != NULL) pool(memo, counts && !fits ? words * rows : 0);
    if (!counts || memo->bits == NULL) return false;
    memo->words = words;
    memo->rows = rows;
    RG_PRIV_MEM_CLEAR(memo->bits, words * rows * sizeof *memo->bits);
    return true;
}

/* Of a context's buffer, of which nothing is in use: what lies behind its frames becomes memory, if it is more than there is. The
 * frames keep what they need at most, or three quarters where that has no bound. Returns where they end now. */
RG_PRIV_COLD rg_frame *rg_priv_memo_beside(rg_priv_memo *memo, size_t rows, rg_frame *base, rg_frame *limit,
                                           uint64_t peak, ptrdiff_t left) {
    const size_t frames = (size_t)(limit - base), keep = peak <= frames ? (size_t)peak : frames - frames / 4;
    const size_t per_frame = sizeof(rg_frame) / sizeof(uint64_t),
                 needed = rg_priv_memo_bytes(rows, (size_t)left) / sizeof(rg_frame) + 1;
    const size_t taken = needed < frames - keep ? needed : frames - keep;
    if (rows == 0 || memo->given != 0 || taken * per_frame <= memo->own_words) return limit;
    memo->own = (uint64_t *)(void *)(limit - taken);
    memo->own_words = taken * per_frame;
    return limit - taken;
}

/* A window that does not reach the end moves on with the attempts. */
RG_PRIV_APART void rg_priv_memo_slide(rg_priv_memo *memo, const unsigned char *start, const unsigned char *end) {
    if (memo->bits == NULL || (size_t)(start - memo->base) < memo->window / 2 ||
        (size_t)(end - memo->base) < memo->window)
        return;
    memo->base = start;
    RG_PRIV_MEM_CLEAR(memo->bits, memo->words * memo->rows * sizeof *memo->bits);
}

/* What is constant of a pattern's memory. */
typedef struct rg_priv_memo_traits {
    size_t rows;
    bool holes;                /* a part of the pattern does not remember */
    rg_priv_memo_source *pool; /* where memory may come from, or NULL */
} rg_priv_memo_traits;

/* Patience is gone, at an attempt that began at `start`. From now on failures are remembered, in a new window if they were before: as
 * large as the steps so far would have filled, so that it costs no more than they did. Where there is no room for such a one, or
 * where a part of the pattern does not remember, the steps of the whole call are limited, if it is (`limited`) by nothing else. Returns
 * the patience for what comes, or -1 if there is none. */
RG_PRIV_COLD int64_t rg_priv_memo_more(rg_priv_memo *memo, const unsigned char *start, const unsigned char *end,
                                       const rg_priv_memo_traits *traits, bool limited) {
    const size_t left = (size_t)(end - start) + 1, rows = traits->rows;
    const uint64_t allowance = limited ? RG_PRIV_ALLOWANCE(left) : UINT64_MAX;
    if (memo->given == 0) memo->given = (uint64_t)rg_priv_patience(rows, left, true) + 1;
    size_t wanted = RG_PRIV_LEAST_WINDOW;
    if (memo->given / (1 + rows / 8) > wanted) wanted = (size_t)(memo->given / (1 + rows / 8));
    if (wanted > left) wanted = left;
    size_t window = rows > 0 ? wanted : 0;
    while (window > 0 && !rg_priv_memo_take(memo, rows, window, traits->pool))
        window = window > 64 ? (window / 2 + 63) / 64 * 64 : 0;
    memo->base = start;
    memo->window = window;
    if (window == left && !traits->holes) return RG_PRIV_ENDLESS;
    uint64_t more = 8 * (uint64_t)window;
    if (window != wanted || traits->holes) {
        if (memo->given >= allowance) return -1;
        if (window != wanted || window == left || more > allowance - memo->given) more = allowance - memo->given;
    }
    if (more > (uint64_t)RG_PRIV_ENDLESS - memo->given) return RG_PRIV_ENDLESS;
    memo->given += more;
    return (int64_t)more;
}

#endif
