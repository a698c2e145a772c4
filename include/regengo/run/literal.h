/* literal.h - which of up to 32 literals stand at a place: what an alternative of words runs on.
 */
#ifndef RG_RUN_LITERAL_H
#define RG_RUN_LITERAL_H

#ifndef RG_PRIV_IN_ORDER
#include "block.h"
#include "memory.h"
#include "scan.h"
#endif

typedef struct rg_priv_literal {
    const char *text; /* not that of a single byte */
    size_t length;
    unsigned char head; /* its first byte */
} rg_priv_literal;

/* Those of n that begin with c, a bit each; more may be set above. */
RG_PRIV_INLINE uint64_t rg_priv_heads_of(const unsigned char *heads, unsigned n, unsigned char c) {
    uint64_t here = 0;
#ifdef RG_PRIV_BLOCK_VECTOR
    for (unsigned i = 0; i < n; i += 16) {
        uint64_t hits = rg_priv_block_equals(heads + i, c);
        if (RG_PRIV_BLOCK_LANE == 1) here |= hits << i;
        for (; RG_PRIV_BLOCK_LANE > 1 && hits != 0; hits &= hits - 1)
            here |= (uint64_t)1 << (i + (unsigned)__builtin_ctzll(hits) / RG_PRIV_BLOCK_LANE);
    }
#else
    for (unsigned i = 0; i < n; i++) here |= (uint64_t)(heads[i] == c) << i;
#endif
    return here;
}
/* Those of n that may stand at p, a bit each, by their first bytes; all where those do not tell (`any`). */
RG_PRIV_INLINE uint64_t rg_priv_literals_here(const unsigned char *p, const unsigned char *end,
                                              const unsigned char *heads, unsigned n, bool fold, bool any) {
    const uint64_t all = ((uint64_t)1 << n) - 1;
    if (any) return all;
    if (p == end) return 0;
    uint64_t here = rg_priv_heads_of(heads, n, *p);
    if (fold && (unsigned char)((*p | 32) - 'a') < 26) here |= rg_priv_heads_of(heads, n, *p ^ 32);
    return here & all;
}

/* The first of those left that does stand there, which are fewer then; or NULL. In *cut, if that is asked for: did one before it begin as
 * the bytes do, of which there are too few for it? */
RG_PRIV_INLINE const rg_priv_literal *rg_priv_literal_next(const unsigned char *p, size_t room,
                                                           const rg_priv_literal *literals, uint64_t *left, bool fold,
                                                           bool *cut) {
    while (*left != 0) {
        const rg_priv_literal *const literal = &literals[__builtin_ctzll(*left)];
        const unsigned char *const text = (const unsigned char *)literal->text;
        *left &= *left - 1;
        if (literal->length > room) {
            if (cut != NULL &&
                (room == 0 || (fold ? rg_priv_same_caseless(p, text, room) : rg_priv_same(p, text, room))))
                *cut = true;
            continue;
        }
        if (literal->length == 0) return literal;
        if (fold ? !rg_priv_same_caseless(p, &literal->head, 1) : *p != literal->head) continue;
        if (literal->length == 1) return literal;
        /* The second byte tells most of them, without a call. */
        if (fold ? rg_priv_same_caseless(p, text, literal->length)
                 : p[1] == text[1] && RG_PRIV_MEM_COMPARE(p, text, literal->length) == 0)
            return literal;
    }
    return NULL;
}

#endif
