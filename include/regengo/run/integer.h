/* integer.h - numbers in binary records: what RG_U16BE and its kin capture. */
#ifndef RG_RUN_INTEGER_H
#define RG_RUN_INTEGER_H

#include <stdbool.h>
#include <stdint.h>

#include "span.h"

/* width bytes (1, 2 or 4), the most significant first if big. gcc 12 with -fanalyzer, at -O0, takes p for NULL though what calls
 * this has seen that the capture is set: by its end, and p is its start. */
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-null-dereference")
RG_PRIV_INLINE uint32_t rg_priv_integer(const unsigned char *p, int width, bool big) {
    uint32_t value = 0;
    for (int i = 0; i < width; i++) value |= (uint32_t)p[i] << 8 * (big ? width - 1 - i : i);
    return value;
}
RG_PRIV_LOUD_ANALYZER

/* Of `needed` rounds that may be empty, `done` are: taken as done are those beyond one more than bytes are left (emit/loop.h). */
static inline size_t rg_priv_rounds_left(size_t done, size_t needed, size_t left) {
    return needed > left && needed - left - 1 > done ? needed - left - 1 : done;
}

/* The number that a capture of RG_U8, RG_U16LE, ... holds; 0 if it is unset. */
static inline uint32_t rg_u8(rg_span span) {
    return span.ptr ? rg_priv_integer((const unsigned char *)span.ptr, 1, false) : 0;
}
static inline uint32_t rg_u16le(rg_span span) {
    return span.ptr ? rg_priv_integer((const unsigned char *)span.ptr, 2, false) : 0;
}
static inline uint32_t rg_u16be(rg_span span) {
    return span.ptr ? rg_priv_integer((const unsigned char *)span.ptr, 2, true) : 0;
}
static inline uint32_t rg_u32le(rg_span span) {
    return span.ptr ? rg_priv_integer((const unsigned char *)span.ptr, 4, false) : 0;
}
static inline uint32_t rg_u32be(rg_span span) {
    return span.ptr ? rg_priv_integer((const unsigned char *)span.ptr, 4, true) : 0;
}

#endif
