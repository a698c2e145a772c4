/* spelling.h - the rules of a lexer that are literals: told by the first two bytes (plan/dispatch.h), and by a compare here.
 */
#ifndef RG_RUN_SPELLING_H
#define RG_RUN_SPELLING_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/status.h"
#include "memory.h"
#include "scan.h"
#endif

/* Of a rule that is no literal, all 0; of one that is a byte, no text: its first byte has told all. */
typedef struct rg_priv_spelling {
    const char *text;
    size_t length;
    bool fold;
} rg_priv_spelling;

/* Are these n bytes, 3 or more of which the first two are the same, the same? Two loads that overlap, where that does. */
RG_PRIV_INLINE bool rg_priv_is_spelled(const unsigned char *p, const unsigned char *text, size_t n) {
    uint64_t a, b, c, d;
    uint32_t e, f, g, h;
    if (n == 3) return p[2] == text[2];
    if (n <= 8) {
        RG_PRIV_MEM_COPY(&e, p, 4);
        RG_PRIV_MEM_COPY(&f, text, 4);
        RG_PRIV_MEM_COPY(&g, p + n - 4, 4);
        RG_PRIV_MEM_COPY(&h, text + n - 4, 4);
        return ((e ^ f) | (g ^ h)) == 0;
    }
    if (n > 16) return RG_PRIV_MEM_COMPARE(p, text, n) == 0;
    RG_PRIV_MEM_COPY(&a, p, 8);
    RG_PRIV_MEM_COPY(&b, text, 8);
    RG_PRIV_MEM_COPY(&c, p + n - 8, 8);
    RG_PRIV_MEM_COPY(&d, text + n - 8, 8);
    return ((a ^ b) | (c ^ d)) == 0;
}

/* Out of line: its constants would have registers in each scan. */
RG_PRIV_APART bool rg_priv_is_spelled_caseless(const unsigned char *p, const unsigned char *text, size_t n) {
    return rg_priv_same_caseless(p, text, n);
}

/* Does a literal stand at p, where `left` bytes are left, and its first two bytes, as far as they are there, are right? RG_MATCH,
 * RG_NO_MATCH, or, where more may come, RG_MORE. Where a lexer has few literals, gcc knows their texts, and not that each comes with its own
 * length: it would warn of loads that are never done. So it is not told whose text it is. */
RG_PRIV_INLINE rg_status rg_priv_spelling_at(const unsigned char *p, size_t left, const rg_priv_spelling *spelling,
                                             bool more) {
    const size_t n = spelling->length;
    const unsigned char *text = (const unsigned char *)spelling->text;
    __asm__("" : "+r"(text));
    if (n > left)
        return more && (spelling->fold ? rg_priv_is_spelled_caseless(p, text, left) : rg_priv_same(p, text, left))
                 ? RG_MORE
                 : RG_NO_MATCH;
    if (n <= 2) return RG_MATCH;
    return (spelling->fold ? rg_priv_is_spelled_caseless(p, text, n) : rg_priv_is_spelled(p, text, n)) ? RG_MATCH
                                                                                                       : RG_NO_MATCH;
}

/* Of some literals of n bytes, a bit each, of which the first two bytes are right: the first that stands at p, or what else there is. */
RG_PRIV_INLINE unsigned rg_priv_spelled_alike(const unsigned char *p, size_t n, const rg_priv_spelling *spellings,
                                              uint64_t rules, unsigned otherwise) {
    for (; rules != 0; rules &= rules - 1) {
        const unsigned r = (unsigned)__builtin_ctzll(rules);
        if (rg_priv_spelling_at(p, n, &spellings[r], false) == RG_MATCH) return r;
    }
    return otherwise;
}

/* Of some literals, of which the first two bytes are right: the length of the longest that stands at p, of equals that of the first, or 0. */
RG_PRIV_INLINE size_t rg_priv_spelled_longest(const unsigned char *p, size_t left, const rg_priv_spelling *spellings,
                                              uint64_t rules, unsigned *rule) {
    size_t longest = 0;
    for (; rules != 0; rules &= rules - 1) {
        const unsigned r = (unsigned)__builtin_ctzll(rules);
        if (spellings[r].length > longest && rg_priv_spelling_at(p, left, &spellings[r], false) == RG_MATCH)
            longest = spellings[r].length, *rule = r;
    }
    return longest;
}

#endif
