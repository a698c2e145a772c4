/* stack.h - the room that a matching function backtracks in: the local array or the caller's buffer, then the pool. */
#ifndef RG_RUN_STACK_H
#define RG_RUN_STACK_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#include "pool.h"
#endif

typedef struct rg_priv_room {
    rg_frame *base, *limit;
    struct rg_priv_block *pooled; /* the block that base and limit point into, or NULL while they do not */
} rg_priv_room;

RG_PRIV_INLINE rg_frame *rg_priv_room_base(const rg_priv_room *room) { return room->base; }
RG_PRIV_INLINE rg_frame *rg_priv_room_limit(const rg_priv_room *room) { return room->limit; }

#ifndef RG_NO_POOL

/* Frames of the first pooled stack: 4 KiB less its header. Each further one is twice as large. */
#define RG_PRIV_FIRST_POOLED 254

/* The stack is full: moves it to a larger one from the pool; returns the new top, or NULL. */
RG_PRIV_APART rg_frame *rg_priv_room_grow(rg_priv_room *room, const rg_frame *top) {
    const size_t used = (size_t)(top - room->base);
    rg_priv_block *block = rg_priv_pool_get(2 * used + 1 > RG_PRIV_FIRST_POOLED ? 2 * used + 1 : RG_PRIV_FIRST_POOLED);
    if (block == NULL) return NULL;
    rg_frame *frames = rg_priv_block_frames(block);
    if (used > 0) RG_PRIV_MEM_COPY(frames, room->base, used * sizeof *frames);
    if (room->pooled != NULL) rg_priv_pool_put(room->pooled);
    room->base = frames;
    room->limit = frames + block->capacity;
    room->pooled = block;
    return frames + used;
}

RG_PRIV_INLINE void rg_priv_room_leave(rg_priv_room *room) {
    if (room->pooled != NULL) rg_priv_pool_put(room->pooled);
}

#else

RG_PRIV_INLINE rg_frame *rg_priv_room_grow(rg_priv_room *room, const rg_frame *top) {
    return (void)room, (void)top, NULL;
}
RG_PRIV_INLINE void rg_priv_room_leave(rg_priv_room *room) { (void)room; }

#endif

/* A full stack moves to a larger place, if there is one. */
RG_PRIV_INLINE bool rg_priv_room_extend(rg_priv_room *room, rg_frame **base, rg_frame **top, rg_frame **limit) {
    rg_frame *const moved = rg_priv_room_grow(room, *top);
    if (moved == NULL) return false;
    *top = moved;
    *base = rg_priv_room_base(room);
    *limit = rg_priv_room_limit(room);
    return true;
}

RG_PRIV_INLINE size_t rg_priv_higher(size_t a, size_t b) { return a > b ? a : b; }

#endif
