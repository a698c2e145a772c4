/* pieces.h - a subject that comes in pieces, of three lengths in turn, and a reader of it. */
#ifndef TESTS_FUZZ_PIECES_H
#define TESTS_FUZZ_PIECES_H

#include "input.h"

typedef struct pieces {
    const char *next;
    size_t left, piece; /* bytes of the subject, and of this piece, that were not given yet */
    unsigned length[3], turn;
} pieces;

/* The bytes of the next piece. A large length is all that is left. */
static inline size_t piece_of(pieces *p) {
    const size_t n = p->length[p->turn++ % 3] % 128 == 127 ? p->left : p->length[(p->turn - 1) % 3] % 16 + 1;
    return n < p->left ? n : p->left;
}

static inline ptrdiff_t read_piece(void *user, char *to, size_t room) {
    pieces *const p = user;
    INSIST(room > 0);
    if (p->piece == 0) p->piece = piece_of(p);
    const size_t n = p->piece < room ? p->piece : room;
    memcpy(to, p->next, n);
    p->next += n;
    p->left -= n;
    p->piece -= n;
    return (ptrdiff_t)n;
}

#endif
