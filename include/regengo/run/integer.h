/* integer.h - numbers in protocols: what RG_U16BE and its kin, RG_VARINT, RG_DECIMAL and RG_HEX capture.
 *
 * A number is told by its notation: so many bytes (1 to 8), or the base of its digits. It is read from the capture each time that it is
 * asked for, as a copy would not be restored where choices come back. All values are of 64 bits, whatever size_t has.
 */
#ifndef RG_RUN_INTEGER_H
#define RG_RUN_INTEGER_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stdint.h>

#include "span.h"
#endif

#define RG_PRIV_DECIMAL 10
#define RG_PRIV_HEX 16
#define RG_PRIV_VARINT 128

/* Bytes that a varint has at most, and digits that count: zeros before them do not. */
#define RG_PRIV_VARINT_BYTES 10
#define RG_PRIV_DIGITS_THAT_COUNT(base) ((base) == RG_PRIV_DECIMAL ? 20 : 16)

/* width bytes (1 to 8), the most significant first if big. gcc 12 with -fanalyzer, at -O0, takes p for NULL though what calls
 * this has seen that the capture is set: by its end, and p is its start. */
RG_PRIV_QUIET_ANALYZER("-Wanalyzer-null-dereference")
RG_PRIV_INLINE uint64_t rg_priv_integer(const unsigned char *p, int width, bool big) {
    uint64_t value = 0;
    for (int i = 0; i < width; i++) value |= (uint64_t)p[i] << 8 * (big ? width - 1 - i : i);
    return value;
}

/* What a byte counts as a digit, 36 if it is none. */
RG_PRIV_INLINE unsigned rg_priv_digit(char byte) {
    const unsigned c = (unsigned char)byte, letter = (c | 0x20) - 'a';
    return c - '0' < 10 ? c - '0' : letter < 26 ? letter + 10 : 36;
}

/* What is in [from, to), which rg_priv_numeral has found to fit: of digits, however many zeros they begin with, the last ones. */
RG_PRIV_INLINE uint64_t rg_priv_value(const unsigned char *from, const unsigned char *to, int notation, bool big) {
    if (notation <= 8) return rg_priv_integer(from, notation, big);
    uint64_t value = 0;
    if (notation == RG_PRIV_VARINT) {
        for (int i = 0; i < RG_PRIV_VARINT_BYTES && from + i != to; i++) value |= (uint64_t)(from[i] & 0x7f) << 7 * i;
    } else {
        if (to - from > RG_PRIV_DIGITS_THAT_COUNT(notation)) from = to - RG_PRIV_DIGITS_THAT_COUNT(notation);
        for (; from != to; from++) value = value * (unsigned)notation + rg_priv_digit((char)*from);
    }
    return value;
}
RG_PRIV_LOUD_ANALYZER

/* The number that begins at p, in digits: where it ends, and whether it is one of 64 bits. If not, what was looked at ends there. */
typedef struct rg_priv_numeral {
    const unsigned char *end;
    bool fits;
} rg_priv_numeral;

RG_PRIV_INLINE rg_priv_numeral rg_priv_digits(const unsigned char *p, const unsigned char *end, int base) {
    const unsigned char *const from = p;
    uint64_t value = 0;
    for (; p != end; p++) {
        const unsigned digit = rg_priv_digit((char)*p);
        if (digit >= (unsigned)base) break;
        if (value > (UINT64_MAX - digit) / (unsigned)base) return (rg_priv_numeral){p, false};
        value = value * (unsigned)base + digit;
    }
    return (rg_priv_numeral){p, p != from};
}

/* LEB128: seven bits in each byte, the lowest first; the highest bit of a byte says that another one comes. The tenth byte has one bit. */
static inline rg_priv_numeral rg_priv_varint(const unsigned char *p, const unsigned char *end) {
    for (int i = 0; i < RG_PRIV_VARINT_BYTES && p != end; i++, p++) {
        if (*p < 0x80) return (rg_priv_numeral){p + 1, i < RG_PRIV_VARINT_BYTES - 1 || *p <= 1};
    }
    return (rg_priv_numeral){p, false};
}

RG_PRIV_INLINE rg_priv_numeral rg_priv_numeral_at(const unsigned char *p, const unsigned char *end, int notation) {
    return notation == RG_PRIV_VARINT ? rg_priv_varint(p, end) : rg_priv_digits(p, end, notation);
}

/* Are `value` bytes less `less` among the `left` ones? A length that does not even count its own header is none. */
RG_PRIV_INLINE bool rg_priv_can_take(uint64_t value, uint64_t less, size_t left) {
    return value >= less && value - less <= left;
}

/* Rounds, as many as value says. Beyond one more than there are bytes in any subject they are all alike (emit/loop.h), and a frame has 48
 * bits for them. */
#if SIZE_MAX >> 47 > 0
#define RG_PRIV_MOST_ROUNDS ((uint64_t)1 << 47)
#else
#define RG_PRIV_MOST_ROUNDS (SIZE_MAX / 2 + 1)
#endif
RG_PRIV_INLINE size_t rg_priv_rounds(uint64_t value) {
    return (size_t)(value < RG_PRIV_MOST_ROUNDS ? value : RG_PRIV_MOST_ROUNDS);
}

/* Of `needed` rounds that may be empty, `done` are: taken as done are those beyond one more than bytes are left (emit/loop.h). */
static inline size_t rg_priv_rounds_left(size_t done, size_t needed, size_t left) {
    return needed > left && needed - left - 1 > done ? needed - left - 1 : done;
}

/* The number that a capture of RG_U8, RG_U16LE, ..., RG_VARINT, RG_DECIMAL, RG_HEX holds; 0 if it is unset. */
#define RG_PRIV_READER(type, name, notation, big) \
    static inline type name(rg_span span) { \
        const unsigned char *const from = (const unsigned char *)span.ptr; \
        return from != NULL ? (type)rg_priv_value(from, from + span.len, notation, big) : 0; \
    }
RG_PRIV_READER(uint32_t, rg_u8, 1, false)
RG_PRIV_READER(uint32_t, rg_u16le, 2, false)
RG_PRIV_READER(uint32_t, rg_u16be, 2, true)
RG_PRIV_READER(uint32_t, rg_u24le, 3, false)
RG_PRIV_READER(uint32_t, rg_u24be, 3, true)
RG_PRIV_READER(uint32_t, rg_u32le, 4, false)
RG_PRIV_READER(uint32_t, rg_u32be, 4, true)
RG_PRIV_READER(uint64_t, rg_u64le, 8, false)
RG_PRIV_READER(uint64_t, rg_u64be, 8, true)
RG_PRIV_READER(uint64_t, rg_varint, RG_PRIV_VARINT, false)
RG_PRIV_READER(uint64_t, rg_decimal, RG_PRIV_DECIMAL, false)
RG_PRIV_READER(uint64_t, rg_hex, RG_PRIV_HEX, false)

#endif
