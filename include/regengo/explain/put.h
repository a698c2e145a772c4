/* put.h - what is written of a pattern byte by byte: numbers, bytes and sets as regex text and as C, code points as
 * ranges of bytes.
 *
 * The text is ASCII whatever the bytes are, and needs no option of PCRE2's: a byte that is no plain character is \xhh.
 */
#ifndef RG_EXPLAIN_PUT_H
#define RG_EXPLAIN_PUT_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../run/output.h"
#endif

RG_PRIV_LOCAL void rg_priv_put_number(rg_output *out, uint64_t n) {
    char digits[20];
    size_t at = sizeof digits;
    do digits[--at] = (char)('0' + n % 10);
    while ((n /= 10) != 0);
    rg_put(out, digits + at, sizeof digits - at);
}

/* At least so many digits. */
RG_PRIV_LOCAL void rg_priv_put_hex(rg_output *out, uint64_t n, unsigned least) {
    char digits[16];
    size_t at = sizeof digits;
    for (; n != 0 || sizeof digits - at < least; n >>= 4) digits[--at] = "0123456789abcdef"[n & 15];
    rg_put(out, digits + at, sizeof digits - at);
}

RG_PRIV_LOCAL bool rg_priv_is_among(unsigned char c, const char *some) {
    while (*some != '\0' && *some != (char)c) some++;
    return *some != '\0';
}

RG_PRIV_LOCAL bool rg_priv_is_same_text(const char *a, const char *b) {
    while (*a != '\0' && *a == *b) a++, b++;
    return *a == *b;
}

RG_PRIV_LOCAL bool rg_priv_starts_as(const char *text, const char *with) {
    while (*with != '\0' && *text == *with) text++, with++;
    return *with == '\0';
}

/* A byte as part of a regex or of a class; one that is special there gets a backslash. */
RG_PRIV_LOCAL void rg_priv_put_regex_byte(rg_output *out, unsigned char c, const char *special) {
    const char plain = (char)c;
    for (const char *p = "\nn\rr\tt\ff"; *p != '\0'; p += 2) {
        if (*p != plain) continue;
        rg_put(out, "\\", 1);
        rg_put(out, p + 1, 1);
        return;
    }
    if (c < 32 || c > 126) {
        rg_put_text(out, "\\x");
        rg_priv_put_hex(out, c, 2);
        return;
    }
    if (rg_priv_is_among(c, special)) rg_put(out, "\\", 1);
    rg_put(out, &plain, 1);
}
#define RG_PRIV_SPECIAL "\\^$.|?*+()[]{}"
#define RG_PRIV_SPECIAL_IN_CLASS "\\^-[]"

/* Bytes as a C string or character would be written; three octal digits, so that no digit behind them joins in. */
RG_PRIV_LOCAL void rg_priv_put_c_text(rg_output *out, const char *bytes, size_t n, const char *quote) {
    const char *const controls = "\nn\rr\tt";
    rg_put(out, quote, 1);
    for (; n > 0; bytes++, n--) {
        const unsigned char c = (unsigned char)*bytes;
        const char *p = controls;
        while (*p != '\0' && *p != *bytes) p += 2;
        const char octal[3] = {(char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)), (char)('0' + (c & 7))};
        if (c < 32 || c > 126 || *bytes == *quote || c == '\\') rg_put(out, "\\", 1);
        if (*p != '\0')
            rg_put(out, p + 1, 1);
        else if (c < 32 || c > 126)
            rg_put(out, octal, sizeof octal);
        else
            rg_put(out, bytes, 1);
    }
    rg_put(out, quote, 1);
}

/* ---- sets ---- */

#define RG_PRIV_BITS_OF_DIGIT 0x03ff000000000000u
#define RG_PRIV_BITS_OF_SPACE 0x0000000100003e00u
#define RG_PRIV_BITS_OF_WORD 0x07fffffe87fffffeu /* and the digits */

RG_PRIV_LOCAL bool rg_priv_is_in(const uint64_t *set, unsigned c) { return (set[c >> 6] >> (c & 63) & 1) != 0; }
RG_PRIV_LOCAL bool rg_priv_is_set(const uint64_t *set, uint64_t w0, uint64_t w1) {
    return set[0] == w0 && set[1] == w1 && set[2] == 0 && set[3] == 0;
}
RG_PRIV_LOCAL bool rg_priv_is_none(const uint64_t *set) { return rg_priv_is_set(set, 0, 0); }

/* A control that is an end of a range is a number: nobody knows what lies between \x00 and \t. */
RG_PRIV_LOCAL void rg_priv_put_end_of_range(rg_output *out, unsigned char c, bool ranges) {
    if (ranges && c < 32) {
        rg_put_text(out, "\\x");
        rg_priv_put_hex(out, c, 2);
    } else {
        rg_priv_put_regex_byte(out, c, RG_PRIV_SPECIAL_IN_CLASS);
    }
}

/* The ranges of a set, from a to b, as they stand between brackets; how many there are. */
RG_PRIV_LOCAL unsigned rg_priv_put_ranges(rg_output *out, const uint64_t *set) {
    unsigned count = 0;
    for (unsigned a = 0, b; a < 256; a = b + 1) {
        b = a;
        if (!rg_priv_is_in(set, a)) continue;
        while (b < 255 && rg_priv_is_in(set, b + 1)) b++;
        rg_priv_put_end_of_range(out, (unsigned char)a, b > a + 1);
        if (b > a + 1) rg_put(out, "-", 1);
        if (b > a) rg_priv_put_end_of_range(out, (unsigned char)b, b > a + 1);
        count++;
    }
    return count;
}

/* The items of a class, with \w and \s for what they stand for if the rest is no longer for it; how many there are. */
RG_PRIV_LOCAL unsigned rg_priv_put_items(rg_output *out, const uint64_t *set) {
    rg_output nowhere = rg_to_buffer(NULL, 0);
    uint64_t rest[4] = {set[0], set[1], set[2], set[3]};
    const char *names[2] = {"", ""};
    unsigned items = rg_priv_put_ranges(&nowhere, set);
    for (unsigned turn = 0; turn < 2; turn++) {
        const uint64_t w0 = turn == 0 ? RG_PRIV_BITS_OF_DIGIT : RG_PRIV_BITS_OF_SPACE;
        const uint64_t w1 = turn == 0 ? RG_PRIV_BITS_OF_WORD : 0;
        const uint64_t less[4] = {rest[0] & ~w0, rest[1] & ~w1, rest[2], rest[3]};
        if ((rest[0] & w0) != w0 || (rest[1] & w1) != w1 || rg_priv_put_ranges(&nowhere, less) + 1 > items) continue;
        names[turn] = turn == 0 ? "\\w" : "\\s";
        rest[0] = less[0], rest[1] = less[1];
        items = rg_priv_put_ranges(&nowhere, rest) + 1;
    }
    rg_put_text(out, names[0]);
    rg_put_text(out, names[1]);
    return rg_priv_put_ranges(out, rest) + (names[0][0] != '\0') + (names[1][0] != '\0');
}

/* One byte of a set, as a regex that a quantifier may follow. */
RG_PRIV_LOCAL void rg_priv_put_set(rg_output *out, const uint64_t *set) {
    const uint64_t other[4] = {~set[0], ~set[1], ~set[2], ~set[3]};
    rg_output nowhere = rg_to_buffer(NULL, 0);
    unsigned members = 0, last = 0;
    for (unsigned c = 0; c < 256; c++) {
        if (rg_priv_is_in(set, c)) members++, last = c;
    }
    if (members == 0) {
        rg_put_text(out, "(?!)");
    } else if (members == 256) {
        rg_put_text(out, "(?s:.)");
    } else if (members == 1) {
        rg_priv_put_regex_byte(out, (unsigned char)last, RG_PRIV_SPECIAL);
    } else if (rg_priv_is_set(set, RG_PRIV_BITS_OF_DIGIT, RG_PRIV_BITS_OF_WORD)) {
        rg_put_text(out, "\\w");
    } else if (rg_priv_is_set(set, RG_PRIV_BITS_OF_DIGIT, 0)) {
        rg_put_text(out, "\\d");
    } else if (rg_priv_is_set(set, RG_PRIV_BITS_OF_SPACE, 0)) {
        rg_put_text(out, "\\s");
    } else if (rg_priv_is_set(other, RG_PRIV_BITS_OF_DIGIT, RG_PRIV_BITS_OF_WORD)) {
        rg_put_text(out, "\\W");
    } else if (rg_priv_is_set(other, RG_PRIV_BITS_OF_DIGIT, 0)) {
        rg_put_text(out, "\\D");
    } else if (rg_priv_is_set(other, RG_PRIV_BITS_OF_SPACE, 0)) {
        rg_put_text(out, "\\S");
    } else {
        const bool negated = rg_priv_put_items(&nowhere, other) < rg_priv_put_items(&nowhere, set);
        rg_put_text(out, negated ? "[^" : "[");
        rg_priv_put_items(out, negated ? other : set);
        rg_put(out, "]", 1);
    }
}

/* ---- code points ---- */

/* A byte from a to b. */
RG_PRIV_LOCAL void rg_priv_put_byte_range(rg_output *out, unsigned a, unsigned b) {
    uint64_t set[4] = {0, 0, 0, 0};
    for (; a <= b; a++) set[a >> 6] |= (uint64_t)1 << (a & 63);
    rg_priv_put_set(out, set);
}

/* Of a code point byte i of n. */
RG_PRIV_LOCAL unsigned rg_priv_utf8_byte(uint32_t point, unsigned n, unsigned i) {
    static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
    const uint32_t bits = point >> 6 * (n - 1 - i);
    return n == 1 ? point : i == 0 ? leads[n] | bits : 0x80 | (bits & 63);
}

/* The code points from a to b, as alternatives of which each is a range of bytes at each place; surrogates are none.
 * `some`: there was one before. (The way of RE2's utf8 ranges: cut where the length changes, then where the bytes
 * behind are not all that there are.) */
RG_PRIV_LOCAL void rg_priv_put_points(rg_output *out, uint32_t a, uint32_t b, bool *some) {
    static const uint32_t lasts[] = {0x7f, 0x7ff, 0xd7ff, 0xdfff, 0xffff};
    while (a <= b) {
        unsigned n = a < 0x80 ? 1 : a < 0x800 ? 2 : a < 0x10000 ? 3 : 4;
        uint32_t last = b;
        for (unsigned i = 0; i < sizeof lasts / sizeof *lasts; i++) {
            if (a <= lasts[i] && last > lasts[i]) last = lasts[i];
        }
        for (unsigned i = 1; i < n; i++) {
            const uint32_t low = ((uint32_t)1 << 6 * i) - 1;
            if ((a & ~low) == (last & ~low)) continue;
            if ((a & low) != 0)
                last = a | low;
            else if ((last & low) != low)
                last = (last & ~low) - 1;
        }
        if (a < 0xd800 || a > 0xdfff) {
            if (*some) rg_put(out, "|", 1);
            *some = true;
            for (unsigned i = 0; i < n; i++)
                rg_priv_put_byte_range(out, rg_priv_utf8_byte(a, n, i), rg_priv_utf8_byte(last, n, i));
        }
        a = last + 1;
    }
}

#endif
