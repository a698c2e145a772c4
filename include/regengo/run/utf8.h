/* utf8.h - one code point off the front of some bytes. */
#ifndef RG_RUN_UTF8_H
#define RG_RUN_UTF8_H

#ifndef RG_PRIV_IN_ORDER
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#endif

/* The length, 1 to 4, of the well-formed UTF-8 sequence at p, its code point in *point; 0 where there is none: at the end,
 * for a continuation byte, a sequence cut off, an overlong form, a surrogate, or beyond U+10FFFF (RFC 3629). */
RG_PRIV_INLINE size_t rg_priv_utf8(const unsigned char *p, const unsigned char *end, uint32_t *point) {
    const size_t left = (size_t)(end - p);
    *point = 0;
    if (left == 0) return 0;
    const uint32_t lead = p[0];
    if (lead < 0x80) {
        *point = lead;
        return 1;
    }
    if (lead < 0xc2 || lead > 0xf4 || left < 2 || (p[1] & 0xc0) != 0x80) return 0;
    if (lead < 0xe0) {
        *point = (lead & 0x1f) << 6 | (p[1] & 0x3fu);
        return 2;
    }
    if (left < 3 || (p[2] & 0xc0) != 0x80) return 0;
    if (lead < 0xf0) {
        *point = (lead & 0x0f) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
        return *point < 0x800 || (*point >= 0xd800 && *point <= 0xdfff) ? 0 : 3;
    }
    if (left < 4 || (p[3] & 0xc0) != 0x80) return 0;
    *point = (lead & 0x07) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
    return *point < 0x10000 || *point > 0x10ffff ? 0 : 4;
}

#endif
