/* back.h - on how many bytes before it a node depends: look-behind, boundaries, the start of a line.
 *
 *   rg_back_k      what k does depends on so many bytes before it at most. May err: up; RG_PRIV_FAR is no bound.
 */
#ifndef RG_LEARN_BACK_H
#define RG_LEARN_BACK_H

#ifndef RG_PRIV_IN_ORDER
#include "../pattern/forms.h"
#include "facts.h"
#endif

#define RG_PRIV_BACK_IS(k, n) RG_PRIV_ENUM { rg_back_##k = n };
/* What has no choice in it looks at no other bytes than its own. The name of its constant is not there. */
#define RG_PRIV_BACK_OF(f, i) (RG_PRIV_LOOSE_OR_##f(0LL + rg_back_##i, 0LL))
#define RG_PRIV_BACK_ROOT(k, form) RG_PRIV_IF_TIGHT_##form(RG_PRIV_BACK_IS, k, 0)
/* a less b bytes, which no bound is less of. */
#define RG_PRIV_MINUS(a, b) (a >= RG_PRIV_FAR ? RG_PRIV_FAR : a > 0LL + b ? 0LL + a - b : 0LL)

#define RG_PRIV_BACK(closes) RG_PRIV_WALK(RG_PRIV_BACK_A closes (0STOP, ~);)
#define RG_PRIV_BACK_A(op, ...) RG_PRIV_BACK_##op(__VA_ARGS__) RG_PRIV_BACK_B
#define RG_PRIV_BACK_B(op, ...) RG_PRIV_BACK_##op(__VA_ARGS__) RG_PRIV_BACK_A
#define RG_PRIV_BACK_0STOP(...) struct

#define RG_PRIV_BACK_0ONE(...)
#define RG_PRIV_BACK_0TEXT(...)
#define RG_PRIV_BACK_0WORDS(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_BACK_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_LEAF_BACK_##kind(k, __VA_ARGS__)
#define RG_PRIV_BACK_0CLOSE_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_BACK_IS, k, RG_PRIV_MOST(RG_PRIV_BACK_OF(f, i), RG_PRIV_MINUS(RG_PRIV_BACK_OF(g, j), rg_min_##i)))
#define RG_PRIV_BACK_0CLOSE_ALT(k, i, j, fold, f, g) RG_PRIV_BACK_IS(k, RG_PRIV_MOST(RG_PRIV_BACK_OF(f, i), RG_PRIV_BACK_OF(g, j)))
#define RG_PRIV_BACK_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_BACK_IS, k, (hi) == 0 ? 0LL : RG_PRIV_BACK_OF(f, i))
#define RG_PRIV_BACK_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_IF_LOOSE_##f(RG_PRIV_BACK_IS, k, rg_back_##i)
#define RG_PRIV_BACK_0CLOSE_ATOMIC(k, i, j, fold, f) RG_PRIV_BACK_IS(k, RG_PRIV_BACK_OF(f, i))
#define RG_PRIV_BACK_0CLOSE_LOOK(k, i, j, fold, f, kind) \
    RG_PRIV_BACK_IS(k, RG_PRIV_PLUS(RG_PRIV_IS_BEHIND(kind) ? rg_max_##i : 0LL, RG_PRIV_BACK_OF(f, i))) \
    _Static_assert(!RG_PRIV_IS_BEHIND(kind) || rg_max_##i < RG_PRIV_FAR, \
                   RG_PRIV_LOOK_WORD_##kind ": the pattern has no bound on its length");

/* Of two of them nothing is known: a predicate sees the whole subject, a matcher that is called may be anything. */
#define RG_PRIV_LEAF_BACK_0EMPTY(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0NEVER(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0BEGIN(k, ...) RG_PRIV_BACK_IS(k, 1)
#define RG_PRIV_LEAF_BACK_0END(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0LINE_BEGIN(k, ...) RG_PRIV_BACK_IS(k, 1)
#define RG_PRIV_LEAF_BACK_0LINE_END(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0WORD_BOUNDARY(k, ...) RG_PRIV_BACK_IS(k, 1)
#define RG_PRIV_LEAF_BACK_0NOT_WORD_BOUNDARY(k, ...) RG_PRIV_BACK_IS(k, 1)
#define RG_PRIV_LEAF_BACK_0BACKREF(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0WHEN(k, ...) RG_PRIV_BACK_IS(k, RG_PRIV_FAR)
#define RG_PRIV_LEAF_BACK_0CALL(k, ...) RG_PRIV_BACK_IS(k, RG_PRIV_FAR)
#define RG_PRIV_LEAF_BACK_0UTF8(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0INTEGER(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0NUMERAL(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0TAKE(k, ...) RG_PRIV_BACK_IS(k, 0)
#define RG_PRIV_LEAF_BACK_0ERROR(k, ...) RG_PRIV_BACK_IS(k, 0)

#endif
