/* number.h - a span as an integer, strictly: all of it, in range, or a status. No locale, no white space, no prefix. */
#ifndef RG_RUN_NUMBER_H
#define RG_RUN_NUMBER_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>

#include "../base/status.h"
#include "integer.h"
#endif

/* From one offset to the end, digits and at least one. Of what is too large, the rest must be digits all the same. */
RG_PRIV_LOCAL rg_status rg_priv_parse_digits(rg_span span, size_t from, unsigned base, uint64_t most,
                                             uint64_t *number) {
    const uint64_t limit = most / base;
    rg_status status = from < span.len ? RG_MATCH : RG_NO_MATCH;
    uint64_t value = 0;
    for (size_t i = from; i < span.len; i++) {
        const unsigned digit = rg_priv_digit(span.ptr[i]);
        if (digit >= base) return RG_NO_MATCH;
        if (value > limit || value * base > most - digit)
            status = RG_ERROR_RANGE;
        else
            value = value * base + digit;
    }
    *number = value;
    return status;
}

/* rg_parse_u64(span, &x)             digits alone, no sign
 * rg_parse_u64_base(span, base, &x)  the same in base 2 to 36 (else RG_ERROR_ARGUMENT); letters in either case; no 0x
 * rg_parse_i64(span, &x)             digits, one + or - before them; -0 is 0
 *
 * RG_MATCH; RG_NO_MATCH: not a number, as an empty or unset span isn't; RG_ERROR_RANGE: a number that x cannot hold. Zeros before it are
 * fine. Only RG_MATCH changes x, which may be NULL: then it is only looked at. */
RG_PRIV_UNUSED static inline rg_status rg_parse_u64_base(rg_span span, int base, uint64_t *x) {
    if (base < 2 || base > 36) return RG_ERROR_ARGUMENT;
    uint64_t number;
    const rg_status status = rg_priv_parse_digits(span, 0, (unsigned)base, UINT64_MAX, &number);
    if (status == RG_MATCH && x != NULL) *x = number;
    return status;
}
RG_PRIV_UNUSED static inline rg_status rg_parse_u64(rg_span span, uint64_t *x) {
    return rg_parse_u64_base(span, 10, x);
}
RG_PRIV_UNUSED static inline rg_status rg_parse_i64(rg_span span, int64_t *x) {
    const bool minus = span.len > 0 && span.ptr[0] == '-', sign = minus || (span.len > 0 && span.ptr[0] == '+');
    uint64_t number;
    const rg_status status = rg_priv_parse_digits(span, sign, 10, (uint64_t)INT64_MAX + minus, &number);
    /* The least one has no positive twin: it is taken from -1. */
    if (status == RG_MATCH && x != NULL) *x = !minus || number == 0 ? (int64_t)number : -(int64_t)(number - 1) - 1;
    return status;
}

#endif
