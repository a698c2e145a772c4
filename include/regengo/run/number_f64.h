/* number_f64.h - a span as a double: the nearest to what is written, whatever the locale. Not there with RG_FREESTANDING.
 *
 * What has few digits and a small exponent is one exact multiplication or division. All else goes to strtod as an integer and an
 * exponent, 12345e-3: a form without the decimal point, which is the only thing that a locale changes.
 */
#ifndef RG_RUN_NUMBER_F64_H
#define RG_RUN_NUMBER_F64_H

#ifndef RG_PRIV_IN_ORDER
#include "memory.h"
#include "number.h"
#endif

#ifndef RG_FREESTANDING

#include <errno.h>
#include <stdlib.h>

/* A decimal number, taken apart: what its first digits make, times 10 to the exponent. */
typedef struct rg_priv_decimal {
    uint64_t digits; /* the first 19 from the first that is not 0 on */
    int kept;        /* how many these are */
    bool cut;        /* there are more */
    bool minus;
    int64_t exponent;
    size_t from, to; /* where the digits stand, the point among them */
} rg_priv_decimal;

/* Digits with at most one point among or around them, and at least one digit; e or E, a sign, digits. An exponent that is far out stays
 * far out. */
RG_PRIV_LOCAL bool rg_priv_decimal_of(rg_span span, rg_priv_decimal *d) {
    size_t i = 0, seen = 0;
    bool point = false;
    *d = (rg_priv_decimal){0};
    if (span.len > 0 && (span.ptr[0] == '-' || span.ptr[0] == '+')) d->minus = span.ptr[i++] == '-';
    for (d->from = i; i < span.len; i++) {
        const unsigned digit = rg_priv_digit(span.ptr[i]);
        if (span.ptr[i] == '.' && !point) {
            point = true;
        } else if (digit < 10) {
            seen++;
            if (d->kept == 19) {
                d->cut = true;
                d->exponent += !point;
            } else {
                d->digits = 10 * d->digits + digit;
                d->kept += d->digits != 0;
                d->exponent -= point;
            }
        } else {
            break;
        }
    }
    d->to = i;
    if (seen == 0 || i == span.len) return seen > 0;
    if (span.ptr[i] != 'e' && span.ptr[i] != 'E') return false;
    i++;
    const bool minus = i < span.len && span.ptr[i] == '-';
    i += minus || (i < span.len && span.ptr[i] == '+');
    if (i == span.len) return false;
    int64_t exponent = 0;
    for (; i < span.len; i++) {
        const unsigned digit = rg_priv_digit(span.ptr[i]);
        if (digit >= 10) return false;
        if (exponent < INT64_MAX / 100) exponent = 10 * exponent + (int)digit;
    }
    d->exponent += minus ? -exponent : exponent;
    return true;
}

enum { rg_priv_most_digits = 780 };

/* The digits that a double's rounding may depend on: 767 at most, where the number is half-way between two doubles; one more that is not 0
 * stands for all that come behind. Then e and the exponent. */
RG_PRIV_LOCAL double rg_priv_decimal_slow(rg_span span, const rg_priv_decimal *d) {
    char text[rg_priv_most_digits + 16];
    size_t n = 0;
    bool more = false;
    for (size_t i = d->from; i < d->to; i++) {
        const char c = span.ptr[i];
        if (c == '.' || (n == 0 && c == '0')) continue;
        if (n < rg_priv_most_digits)
            text[n++] = c;
        else
            more = more || c != '0';
    }
    int exponent = (int)d->exponent - (int)((int)n - d->kept);
    if (more) {
        text[n++] = '1';
        exponent--;
    }
    text[n++] = 'e';
    if (exponent < 0) text[n++] = '-';
    unsigned value = exponent < 0 ? 0U - (unsigned)exponent : (unsigned)exponent;
    for (unsigned unit = 10000; unit > 0; unit /= 10) text[n++] = (char)('0' + value / unit % 10);
    text[n] = '\0';
    const int kept = errno;
    const double number = strtod(text, NULL);
    errno = kept;
    return number;
}

/* By its bits: with -ffast-math compilers take no number for infinite. */
RG_PRIV_INLINE bool rg_priv_is_infinite(double number) {
    uint64_t bits;
    RG_PRIV_MEM_COPY(&bits, &number, sizeof bits);
    return (bits >> 52 & 0x7ff) == 0x7ff;
}

/* rg_parse_f64(span, &x): a decimal number, one + or - before it: 1, -1.5, .5, 5., 1e10, 2.5E-3. Correctly rounded; what is nearer to 0
 * than to any other double is 0 (1e-400), or -0. RG_NO_MATCH: anything else, hexadecimal, inf and nan too; RG_ERROR_RANGE: a number above
 * the largest double (1e309). Only RG_MATCH changes x, which may be NULL. */
RG_PRIV_LOCAL rg_status rg_parse_f64(rg_span span, double *x) {
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    rg_priv_decimal d;
    if (!rg_priv_decimal_of(span, &d)) return RG_NO_MATCH;
    double number = 0;
    /* Exact are integers to 2^53 and these powers; so is one operation on them, where the processor computes in doubles. */
    const bool exact = RG_PRIV_ROUNDS_ONCE && !d.cut && d.digits <= (uint64_t)1 << 53;
    if (exact && d.exponent >= -22 && d.exponent <= 22) {
        number = d.exponent < 0 ? (double)d.digits / powers[-d.exponent] : (double)d.digits * powers[d.exponent];
    } else if (d.digits != 0 && d.exponent + d.kept > -330) {
        if (d.exponent + d.kept > 310) return RG_ERROR_RANGE;
        number = rg_priv_decimal_slow(span, &d);
        if (rg_priv_is_infinite(number)) return RG_ERROR_RANGE;
    }
    if (x != NULL) *x = d.minus ? -number : number;
    return RG_MATCH;
}

#endif

#endif
