/* apart.h - whether attempts are apart: none can begin within the bytes that another may go far over.
 *
 * A text that makes one attempt fail late makes a search quadratic only if other attempts begin on the way, and fail as late.
 *
 *   rg_open_k_0, _1   the bytes below 128 that loops without a bound in k may go over, all loops but a leading run; and looks as far
 *                     as that. May err: bytes too many.
 *   rg_goes_far_k     of a loop: it has no bound, and is no leading run.
 *   rg_apart_k        of the whole pattern: what its loops go over holds no byte that it may begin with. May err: towards 0.
 */
#ifndef RG_PLAN_APART_H
#define RG_PLAN_APART_H

#ifndef RG_PRIV_IN_ORDER
#include "choice.h"
#include "memo.h"
#endif

#define RG_PRIV_OPEN_OVER(k, open0, open1) RG_PRIV_ENUM { rg_open_##k##_0 = open0, rg_open_##k##_1 = open1 };
#define RG_PRIV_OPEN_IF(condition, k, i) \
    RG_PRIV_OPEN_OVER(k, (condition) ? 0ULL | rg_alphabet_##i##_0 : 0ULL, (condition) ? 0ULL | rg_alphabet_##i##_1 : 0ULL)
#define RG_PRIV_OPEN_SAME(k, i, f) RG_PRIV_OPEN_OVER(k, RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_0), RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_1))
#define RG_PRIV_OPEN_BOTH(k, i, j, f, g) \
    RG_PRIV_OPEN_OVER(k, RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_0) | RG_PRIV_LOOSE_OR_0_##g(rg_open_##j##_0), \
                      RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_1) | RG_PRIV_LOOSE_OR_0_##g(rg_open_##j##_1))

#define RG_PRIV_OPEN_BYTES(closes) RG_PRIV_WALK(RG_PRIV_OPEN_BYTES_A closes (0STOP, ~);)
#define RG_PRIV_OPEN_BYTES_A(op, ...) RG_PRIV_OPEN_BYTES_##op(__VA_ARGS__) RG_PRIV_OPEN_BYTES_B
#define RG_PRIV_OPEN_BYTES_B(op, ...) RG_PRIV_OPEN_BYTES_##op(__VA_ARGS__) RG_PRIV_OPEN_BYTES_A
#define RG_PRIV_OPEN_BYTES_0STOP(...) struct

#define RG_PRIV_OPEN_BYTES_0ONE(...)
#define RG_PRIV_OPEN_BYTES_0TEXT(...)
#define RG_PRIV_OPEN_BYTES_0WORDS(k, ...) RG_PRIV_OPEN_OVER(k, 0, 0)
#define RG_PRIV_OPEN_BYTES_0LEAF(k, ...) RG_PRIV_OPEN_IF(rg_max_##k >= RG_PRIV_FAR, k, k)
#define RG_PRIV_OPEN_BYTES_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_OPEN_BOTH, k, i, j, f, g)
#define RG_PRIV_OPEN_BYTES_0CLOSE_ALT(k, i, j, fold, f, g) RG_PRIV_OPEN_BOTH(k, i, j, f, g)
#define RG_PRIV_OPEN_BYTES_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_IF_LOOSE_##h(RG_PRIV_OPEN_OF_ROUNDS, k, i, f, hi)
#define RG_PRIV_OPEN_BYTES_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_OPEN_SAME, k, i, f)
#define RG_PRIV_OPEN_BYTES_0CLOSE_ATOMIC(k, i, j, fold, f) RG_PRIV_OPEN_SAME(k, i, f)
#define RG_PRIV_OPEN_BYTES_0CLOSE_LOOK(k, i, ...) RG_PRIV_OPEN_IF(rg_max_##i >= RG_PRIV_FAR, k, i)

#define RG_PRIV_OPEN_OF_ROUNDS(k, i, f, hi) \
    enum { rg_goes_far_##k = (hi) == RG_INF && !RG_PRIV_IS_SKIPPED(k) && (rg_follow_fails_##k != 0 || RG_PRIV_IS_CLOSED(k)) }; \
    RG_PRIV_OPEN_OVER(k, RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_0) | RG_PRIV_GOES_OVER(k, i, 0), \
                      RG_PRIV_LOOSE_OR_0_##f(rg_open_##i##_1) | RG_PRIV_GOES_OVER(k, i, 1))
#define RG_PRIV_GOES_OVER(k, i, w) (!rg_goes_far_##k ? 0ULL : rg_single_##i ? 0ULL | rg_first_##i##_##w : 0ULL | rg_alphabet_##i##_##w)
/* A leading run ends where the search goes on, unless what was captured matters. */
#define RG_PRIV_IS_SKIPPED(k) (rg_shape_##k <= RG_PRIV_CHAIN && rg_leading_##k != 0 && (rg_bypassed_##k & RG_PRIV_READ) == 0)

/* ---- of the whole pattern ---- */

#define RG_PRIV_ARE_APART(root, form) RG_PRIV_ARE_APART_OF_##form(root)
#define RG_PRIV_ARE_APART_OF_0ONE(root) enum { rg_apart_##root = 1 };
#define RG_PRIV_ARE_APART_OF_0TEXT(root) RG_PRIV_ARE_APART_OF_0ONE(root)
#define RG_PRIV_ARE_APART_OF_0FIXED(root) RG_PRIV_ARE_APART_OF_0ONE(root)
#define RG_PRIV_ARE_APART_OF_0MARKED(root) RG_PRIV_ARE_APART_OF_0ONE(root)
#define RG_PRIV_ARE_APART_OF_0LOOSE(root) \
    enum { \
        rg_apart_##root = !rg_nullable_##root && RG_PRIV_IS_ASCII(rg_first, root) && \
                          ((rg_first_##root##_0 & (0ULL | rg_open_##root##_0)) | (rg_first_##root##_1 & (0ULL | rg_open_##root##_1))) == 0 \
    };

#endif
