/* second.h - which bytes may stand second.
 *
 *   rg_second_k   if k consumes two bytes, the second is one of these, as a sketch: bit b stands for the bytes b, 64 + b, 128 + b and
 *                 192 + b. May err: bytes too many.
 */
#ifndef RG_LEARN_SECOND_H
#define RG_LEARN_SECOND_H

#ifndef RG_PRIV_IN_ORDER
#include "sets.h"
#endif

#define RG_PRIV_SKETCH(k) (0ULL | rg_first_##k##_0 | rg_first_##k##_1 | rg_first_##k##_2 | rg_first_##k##_3)
#define RG_PRIV_SKETCH_OF(c, fold) \
    ((uint64_t)1 << ((c) & 63) | (fold && ((c) | 32) >= 'a' && ((c) | 32) <= 'z' ? (uint64_t)1 << (((c) ^ 32) & 63) : 0))
#define RG_PRIV_IS_IN_SKETCH(byte, sketch) ((uint64_t)(sketch) >> ((byte) & 63) & 1)
/* x where k may consume n bytes. */
#define RG_PRIV_AFTER_BYTES(k, n, x) (rg_min_##k <= n && rg_max_##k >= n ? 0ULL | x : 0ULL)

#define RG_PRIV_SECOND_IS(k, sketch) RG_PRIV_ENUM { rg_second_##k = sketch };

#define RG_PRIV_SECONDS(closes) RG_PRIV_WALK(RG_PRIV_SECONDS_A closes (0STOP, ~);)
#define RG_PRIV_SECONDS_A(op, ...) RG_PRIV_SECONDS_##op(__VA_ARGS__) RG_PRIV_SECONDS_B
#define RG_PRIV_SECONDS_B(op, ...) RG_PRIV_SECONDS_##op(__VA_ARGS__) RG_PRIV_SECONDS_A
#define RG_PRIV_SECONDS_0STOP(...) struct

#define RG_PRIV_SECONDS_0ONE(k, ...) RG_PRIV_SECOND_IS(k, 0)
#define RG_PRIV_SECONDS_0TEXT(k, i, j, fold, s) RG_PRIV_SECOND_IS(k, rg_min_##k > 1 ? RG_PRIV_SKETCH_OF(rg_byte1_##k, fold) : 0)
#define RG_PRIV_SECONDS_0WORDS(k, ...) RG_PRIV_SECOND_IS(k, RG_PRIV_ANYTHING)
#define RG_PRIV_SECONDS_0LEAF(k, ...) RG_PRIV_SECOND_IS(k, rg_max_##k > 1 ? RG_PRIV_ANYTHING : 0)
#define RG_PRIV_SECONDS_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_SECOND_IS(k, rg_second_##i | RG_PRIV_AFTER_BYTES(i, 1, RG_PRIV_SKETCH(j)) | RG_PRIV_AFTER_BYTES(i, 0, rg_second_##j))
#define RG_PRIV_SECONDS_0CLOSE_ALT(k, i, j, ...) RG_PRIV_SECOND_IS(k, rg_second_##i | rg_second_##j)
#define RG_PRIV_SECONDS_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_SECOND_IS(k, rg_second_##i | ((hi) > 1 ? RG_PRIV_AFTER_BYTES(i, 1, RG_PRIV_SKETCH(i)) : 0))
#define RG_PRIV_SECONDS_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_SECOND_IS(k, rg_second_##i)
#define RG_PRIV_SECONDS_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_SECOND_IS(k, rg_second_##i)
#define RG_PRIV_SECONDS_0CLOSE_LOOK(k, ...) RG_PRIV_SECOND_IS(k, 0)

#endif
