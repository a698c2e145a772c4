/* maximal.h - rules that always take all there is: [A-Za-z_]\w*, \s+, one digit.
 *
 * What a lexer knows of its rules (api/lexer.h): where such a rule stands before another that begins with no other byte, the other can
 * never win by coming first; and where it goes on over all that the other consists of, not by being longer either.
 *
 *   rg_maximal_k      RG_PRIV_ONE_BYTE: k is one byte of its first set; RG_PRIV_ANY_BYTES: as many bytes of it as there are, or none;
 *                     RG_PRIV_ALL_BYTES: one byte of its first set, and behind it as many as there are of another (rg_beyond_k). Each
 *                     takes no less, whatever follows. May err: towards 0.
 *   rg_beyond_k_0 ..    that other set, exact where rg_maximal_k is not 0.
 */
#ifndef RG_LEARN_MAXIMAL_H
#define RG_LEARN_MAXIMAL_H

#ifndef RG_PRIV_IN_ORDER
#include "sets.h"
#endif

#define RG_PRIV_ONE_BYTE 1
#define RG_PRIV_ANY_BYTES 2
#define RG_PRIV_ALL_BYTES 3

#define RG_PRIV_MAXIMAL_IS(k, which) enum { rg_maximal_##k = which };
#define RG_PRIV_MAXIMAL_BYTE(k, single) RG_PRIV_MAXIMAL_IS(k, (single) ? RG_PRIV_ONE_BYTE : 0) RG_PRIV_SET(rg_beyond, k, 0ULL, 0ULL, 0ULL, 0ULL)
#define RG_PRIV_MAXIMAL_SAME(k, i) RG_PRIV_MAXIMAL_IS(k, rg_maximal_##i) RG_PRIV_SET_COPY(rg_beyond, k, rg_beyond, i)

#define RG_PRIV_MAXIMAL(closes) RG_PRIV_WALK(RG_PRIV_MAXIMAL_A closes (0STOP, ~);)
#define RG_PRIV_MAXIMAL_A(op, ...) RG_PRIV_MAXIMAL_##op(__VA_ARGS__) RG_PRIV_MAXIMAL_B
#define RG_PRIV_MAXIMAL_B(op, ...) RG_PRIV_MAXIMAL_##op(__VA_ARGS__) RG_PRIV_MAXIMAL_A
#define RG_PRIV_MAXIMAL_0STOP(...) struct

#define RG_PRIV_MAXIMAL_0ONE(k, ...) RG_PRIV_MAXIMAL_BYTE(k, 1)
#define RG_PRIV_MAXIMAL_0TEXT(k, ...) RG_PRIV_MAXIMAL_BYTE(k, rg_single_##k)
#define RG_PRIV_MAXIMAL_0WORDS(k, ...) RG_PRIV_MAXIMAL_BYTE(k, rg_single_##k)
#define RG_PRIV_MAXIMAL_0LEAF(k, ...) RG_PRIV_MAXIMAL_BYTE(k, 0)
#define RG_PRIV_MAXIMAL_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_MAXIMAL_IS(k, rg_maximal_##i == RG_PRIV_ONE_BYTE && rg_maximal_##j == RG_PRIV_ANY_BYTES ? RG_PRIV_ALL_BYTES : 0) \
    RG_PRIV_SET_COPY(rg_beyond, k, rg_beyond, j)
#define RG_PRIV_MAXIMAL_0CLOSE_ALT(k, ...) RG_PRIV_MAXIMAL_BYTE(k, rg_single_##k)
#define RG_PRIV_MAXIMAL_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_MAXIMAL_IS(k, rg_single_##i && (lo) <= 1 && (hi) == RG_INF && !RG_PRIV_IS_LAZY(kind) && !RG_PRIV_IS_COUNTED(kind) \
                              ? (lo) == 0 ? RG_PRIV_ANY_BYTES : RG_PRIV_ALL_BYTES \
                              : 0) \
    RG_PRIV_SET_COPY(rg_beyond, k, rg_first, i)
#define RG_PRIV_MAXIMAL_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_MAXIMAL_SAME(k, i)
#define RG_PRIV_MAXIMAL_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_MAXIMAL_SAME(k, i)
#define RG_PRIV_MAXIMAL_0CLOSE_LOOK(k, i, ...) RG_PRIV_MAXIMAL_BYTE(k, 0)

#endif
