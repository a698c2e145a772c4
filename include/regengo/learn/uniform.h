/* uniform.h - what takes bytes of one set and nothing else: declared at CLOSE_.
 *
 *   rg_uniform_k   k is greedy for bytes of its first set, of which it takes min to max (facts.h), and remembers nothing:
 *                  \d{1,3}, \d?\d. May err: towards 0.
 */
#ifndef RG_LEARN_UNIFORM_H
#define RG_LEARN_UNIFORM_H

#ifndef RG_PRIV_IN_ORDER
#include "sets.h"
#endif

#define RG_PRIV_UNIFORM_IF(k, condition) enum { rg_uniform_##k = condition };

#define RG_PRIV_UNIFORM(closes) RG_PRIV_WALK(RG_PRIV_UNIFORM_A closes (0STOP, ~);)
#define RG_PRIV_UNIFORM_A(op, ...) RG_PRIV_UNIFORM_##op(__VA_ARGS__) RG_PRIV_UNIFORM_B
#define RG_PRIV_UNIFORM_B(op, ...) RG_PRIV_UNIFORM_##op(__VA_ARGS__) RG_PRIV_UNIFORM_A
#define RG_PRIV_UNIFORM_0STOP(...) struct

#define RG_PRIV_UNIFORM_0ONE(k, ...) RG_PRIV_UNIFORM_IF(k, 1)
#define RG_PRIV_UNIFORM_0TEXT(k, ...) RG_PRIV_UNIFORM_IF(k, rg_single_##k)
#define RG_PRIV_UNIFORM_0WORDS(k, ...) RG_PRIV_UNIFORM_IF(k, 0)
#define RG_PRIV_UNIFORM_0LEAF(k, ...) RG_PRIV_UNIFORM_IF(k, 0)
#define RG_PRIV_UNIFORM_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_UNIFORM_IF(k, rg_uniform_##i && rg_uniform_##j && RG_PRIV_SAME_SET(rg_first, i, rg_first, j))
#define RG_PRIV_UNIFORM_0CLOSE_ALT(k, ...) RG_PRIV_UNIFORM_IF(k, rg_single_##k)
#define RG_PRIV_UNIFORM_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_UNIFORM_IF(k, rg_single_##i && RG_PRIV_IS_GREEDY(kind))
#define RG_PRIV_UNIFORM_0CLOSE_CAPTURE(k, ...) RG_PRIV_UNIFORM_IF(k, 0)
#define RG_PRIV_UNIFORM_0CLOSE_ATOMIC(k, ...) RG_PRIV_UNIFORM_IF(k, 0)
#define RG_PRIV_UNIFORM_0CLOSE_LOOK(k, ...) RG_PRIV_UNIFORM_IF(k, 0)

#endif
