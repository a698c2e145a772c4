/* touch.h - where more bytes may come: has an attempt looked at the end of what is there?
 *
 * It then has no answer yet, as the bytes to come could change it. What is noted is the first such look alone: everything before it
 * would go the same way again. Of a run over a set it is the set's table: as long as nothing but bytes of the set comes, the same
 * attempt comes to the end once more.
 */
#ifndef RG_RUN_TOUCH_H
#define RG_RUN_TOUCH_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>

#include "block.h"
#include "integer.h"
#include "scan.h"
#endif

/* Any byte may change it. */
RG_PRIV_UNUSED static const unsigned char rg_priv_any_byte[1] = {0};

RG_PRIV_INLINE bool rg_priv_touch(const unsigned char **touched, const unsigned char *table) {
    if (*touched == NULL) *touched = table;
    return true;
}

/* Fewer than n bytes are left: do they begin the text? Then more could make it whole. */
RG_PRIV_APART bool rg_priv_begins_text(const unsigned char *p, const unsigned char *end, const unsigned char *text,
                                       size_t n, bool fold) {
    const size_t left = (size_t)(end - p);
    return left < n && (fold ? rg_priv_same_caseless(p, text, left) : rg_priv_same(p, text, left));
}

/* Are fewer than n bytes left? Where more may come (`touched`), more could make the text whole if they begin it. */
RG_PRIV_INLINE bool rg_priv_lacks_text(const unsigned char *p, const unsigned char *end, const char *text, size_t n,
                                       bool fold, const unsigned char **touched) {
    if ((size_t)(end - p) >= n) return false;
    if (touched != NULL && rg_priv_begins_text(p, end, (const unsigned char *)text, n, fold))
        rg_priv_touch(touched, rg_priv_any_byte);
    return true;
}

/* Fewer than n bytes are left: are they all of the set? */
RG_PRIV_INLINE bool rg_priv_begins_run(const unsigned char *p, const unsigned char *end, size_t n,
                                       const unsigned char *table) {
    if ((size_t)(end - p) >= n) return false;
    while (p != end && table[*p] != 0) p++;
    return p == end;
}

/* Are the bytes left a well-formed UTF-8 sequence that is cut off, or nothing at all? */
RG_PRIV_INLINE bool rg_priv_begins_utf8(const unsigned char *p, const unsigned char *end) {
    const size_t left = (size_t)(end - p);
    if (left == 0) return true;
    const unsigned lead = p[0];
    if (lead < 0xc2 || lead > 0xf4 || left >= (lead < 0xe0 ? 2u : lead < 0xf0 ? 3u : 4u)) return false;
    if (left == 1) return true;
    const unsigned second = p[1];
    if ((second & 0xc0) != 0x80 || (left > 2 && (p[2] & 0xc0) != 0x80)) return false;
    return !(lead == 0xe0 && second < 0xa0) && !(lead == 0xed && second > 0x9f) && !(lead == 0xf0 && second < 0x90) &&
           !(lead == 0xf4 && second > 0x8f);
}

/* Does the number at p, in digits or as a varint, go on with what comes? */
RG_PRIV_INLINE bool rg_priv_begins_numeral(const unsigned char *p, const unsigned char *end, rg_priv_numeral number,
                                           int notation) {
    if (notation == RG_PRIV_VARINT)
        return number.end == end && (p == end || (end[-1] >= 0x80 && end - p < RG_PRIV_VARINT_BYTES));
    return number.end == end && (p == end || number.fits);
}

#ifdef RG_PRIV_BLOCK_VECTOR

/* Fewer than n bytes are left: are those as a block of n has them (rg_priv_all_in_block)? */
RG_PRIV_INLINE bool rg_priv_begins_block(const unsigned char *p, const unsigned char *end, unsigned n,
                                         rg_priv_words low, rg_priv_words more, rg_priv_words also, unsigned second) {
    const size_t left = (size_t)(end - p);
    if (left >= n) return false;
    for (size_t i = 0; i < left; i++) {
        const unsigned shift = 8 * (unsigned)(i & 7);
        const unsigned from = (low.of[i / 8] >> shift) & 255, further = (more.of[i / 8] >> shift) & 255;
        const bool or_second = ((also.of[i / 8] >> shift) & 255) != 0;
        const unsigned folded = (p[i] | second >> 16) & 255;
        if (((p[i] - from) & 255) > further && !(or_second && ((folded - second) & 255) <= (second >> 8 & 255)))
            return false;
    }
    return true;
}

#endif

#endif
