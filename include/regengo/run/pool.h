/* pool.h - a process-wide cache of grown backtracking stacks.
 *
 * A fixed row of slots. Each is empty, or holds a free stack, or is marked busy while its stack is in use. Taking a
 * stack is one compare-and-swap of its slot to busy; giving it back is one store, since nobody else touches a busy slot.
 * Whoever marked the slot owns the stack, so there is no list to corrupt, no ABA problem, and no thread waits for
 * another. A stack that found no slot is freed when it comes back.
 *
 * All translation units share one pool: its state is a common symbol, merged by the linker.
 */
#ifndef RG_RUN_POOL_H
#define RG_RUN_POOL_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../base/config.h"
#include "frame.h"
#endif

#ifndef RG_NO_POOL

#include <stdatomic.h>
#include <stdlib.h>

struct rg_priv_block;
typedef _Atomic(struct rg_priv_block *) rg_priv_slot;

/* A block: this header, then its frames. */
typedef struct rg_priv_block {
    size_t capacity;    /* frames */
    size_t reuses;      /* how often it was taken from its slot; the owner's to change */
    rg_priv_slot *slot; /* where it goes back to, or NULL */
    size_t
        ticket; /* of what is kept in a free block for who comes back for it (memo.h), or 0; aligns the frames as malloc does */
} rg_priv_block;

typedef struct rg_priv_pool_state {
    rg_priv_slot slot[RG_POOL_SLOTS];
    atomic_size_t total_bytes, allocated, refused;
    atomic_size_t reused; /* by blocks that were freed since */
    atomic_size_t tickets;
} rg_priv_pool_state;

extern rg_priv_pool_state rg_priv_pool;
RG_PRIV_SHARED rg_priv_pool_state rg_priv_pool;

#define RG_PRIV_BUSY ((rg_priv_block *)1)

/* A snapshot. Other threads may take and return stacks meanwhile: what is in use is counted when it comes back. */
typedef struct rg_pool_statistics {
    size_t cached_stacks; /* free stacks kept for the next call */
    size_t cached_bytes;  /* their bytes */
    size_t total_bytes;   /* bytes owned now, in use and kept; never above RG_POOL_MAX_BYTES */
    size_t acquired;      /* stacks handed out since the start of the process */
    size_t reused;        /* of these, how many were kept ones */
    size_t allocated;     /* of these, how many were allocated */
    size_t refused;       /* requests that the bound or the allocator turned down */
} rg_pool_statistics;

RG_PRIV_INLINE rg_frame *rg_priv_block_frames(rg_priv_block *block) { return (rg_frame *)(void *)(block + 1); }

RG_PRIV_INLINE size_t rg_priv_block_bytes(size_t capacity) {
    return sizeof(rg_priv_block) + capacity * sizeof(rg_frame);
}

RG_PRIV_INLINE void rg_priv_add(atomic_size_t *counter, size_t n) {
    atomic_fetch_add_explicit(counter, n, memory_order_relaxed);
}

/* The stack in a slot, now the caller's and the slot busy; or NULL. */
RG_PRIV_INLINE rg_priv_block *rg_priv_slot_take(rg_priv_slot *slot) {
    rg_priv_block *block = atomic_load_explicit(slot, memory_order_relaxed);
    if (block == NULL || block == RG_PRIV_BUSY) return NULL;
    return atomic_compare_exchange_strong_explicit(slot, &block, RG_PRIV_BUSY, memory_order_acquire,
                                                   memory_order_relaxed)
             ? block
             : NULL;
}

/* Frees a block whose slot, if it has one, is busy. */
RG_PRIV_COLD void rg_priv_block_free(rg_priv_block *block) {
    if (block->slot != NULL) atomic_store_explicit(block->slot, NULL, memory_order_relaxed);
    rg_priv_add(&rg_priv_pool.reused, block->reuses);
    atomic_fetch_sub_explicit(&rg_priv_pool.total_bytes, rg_priv_block_bytes(block->capacity), memory_order_relaxed);
    RG_POOL_FREE(block);
}

/* Gives a stack back. Wait-free. */
RG_PRIV_INLINE void rg_priv_pool_put(rg_priv_block *block) {
    if (block->slot != NULL) {
        atomic_store_explicit(block->slot, block, memory_order_release);
    } else {
        rg_priv_block_free(block);
    }
}

/* Frees what is kept (not what is in use); returns the bytes freed. Any thread, any time. */
RG_PRIV_COLD size_t rg_pool_trim(void) {
    size_t freed = 0;
    for (size_t i = 0; i < RG_POOL_SLOTS; i++) {
        rg_priv_block *block = rg_priv_slot_take(&rg_priv_pool.slot[i]);
        if (block != NULL) {
            freed += rg_priv_block_bytes(block->capacity);
            rg_priv_block_free(block);
        }
    }
    return freed;
}

/* Claims bytes under the bound, before they are allocated. */
RG_PRIV_COLD bool rg_priv_pool_claim(size_t bytes) {
    size_t total = atomic_load_explicit(&rg_priv_pool.total_bytes, memory_order_relaxed);
    do {
        if (bytes > (size_t)(RG_POOL_MAX_BYTES) || total > (size_t)(RG_POOL_MAX_BYTES)-bytes) return false;
    } while (!atomic_compare_exchange_weak_explicit(&rg_priv_pool.total_bytes, &total, total + bytes,
                                                    memory_order_relaxed, memory_order_relaxed));
    return true;
}

/* Each thread walks the slots from one of its own on, told by the address of its stack, so that threads keep off each
 * other's cache lines and find what they put. */
RG_PRIV_INLINE rg_priv_slot *rg_priv_slot_at(const void *here, size_t i) {
    return &rg_priv_pool.slot[(((uintptr_t)here >> 20) + i) % RG_POOL_SLOTS];
}

/* A new block of so many frames, with the first empty slot for its own if there is one. */
RG_PRIV_COLD rg_priv_block *rg_priv_block_new(size_t frames) {
    const char here = 0;
    rg_priv_block *block = NULL;
    if (frames <= SIZE_MAX / sizeof(rg_frame) - 2) {
        const size_t bytes = rg_priv_block_bytes(frames);
        /* At the bound, what is kept but too small makes room. */
        if (rg_priv_pool_claim(bytes) || (rg_pool_trim() > 0 && rg_priv_pool_claim(bytes))) {
            block = (rg_priv_block *)RG_POOL_ALLOC(bytes);
            if (block == NULL) atomic_fetch_sub_explicit(&rg_priv_pool.total_bytes, bytes, memory_order_relaxed);
        }
    }
    if (block == NULL) {
        rg_priv_add(&rg_priv_pool.refused, 1);
        return NULL;
    }
    rg_priv_add(&rg_priv_pool.allocated, 1);
    *block = (rg_priv_block){frames, 0, NULL, 0};
    for (size_t i = 0; i < RG_POOL_SLOTS && block->slot == NULL; i++) {
        rg_priv_slot *const slot = rg_priv_slot_at(&here, i);
        rg_priv_block *empty = NULL;
        if (atomic_compare_exchange_strong_explicit(slot, &empty, RG_PRIV_BUSY, memory_order_relaxed,
                                                    memory_order_relaxed)) {
            block->slot = slot;
        }
    }
    return block;
}

/* A stack of at least so many frames: a kept one, or a new one; NULL at the bound or where the allocator has nothing.
 * Lock-free. */
RG_PRIV_INLINE rg_priv_block *rg_priv_pool_get(size_t frames) {
    const char here = 0;
    for (size_t i = 0; i < RG_POOL_SLOTS; i++) {
        rg_priv_block *const block = rg_priv_slot_take(rg_priv_slot_at(&here, i));
        if (block == NULL) continue;
        if (block->capacity >= frames) {
            block->ticket = 0;
            block->reuses++;
            return block;
        }
        rg_priv_pool_put(block);
    }
    return rg_priv_block_new(frames);
}

RG_PRIV_COLD rg_pool_statistics rg_pool_stats(void) {
    rg_pool_statistics stats = {0};
    stats.reused = atomic_load_explicit(&rg_priv_pool.reused, memory_order_relaxed);
    for (size_t i = 0; i < RG_POOL_SLOTS; i++) {
        /* A stack is looked at only while it is taken: nobody can free it then. */
        rg_priv_block *block = rg_priv_slot_take(&rg_priv_pool.slot[i]);
        if (block != NULL) {
            stats.cached_stacks++;
            stats.cached_bytes += rg_priv_block_bytes(block->capacity);
            stats.reused += block->reuses;
            rg_priv_pool_put(block);
        }
    }
    stats.total_bytes = atomic_load_explicit(&rg_priv_pool.total_bytes, memory_order_relaxed);
    stats.allocated = atomic_load_explicit(&rg_priv_pool.allocated, memory_order_relaxed);
    stats.refused = atomic_load_explicit(&rg_priv_pool.refused, memory_order_relaxed);
    stats.acquired = stats.allocated + stats.reused;
    return stats;
}

#endif /* RG_NO_POOL */

#endif
