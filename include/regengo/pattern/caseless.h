/* caseless.h - RG_ICASE: every op of a node is told that letters match in either case.
 *
 * The set of a byte is closed under the case of ASCII letters when it is built (learn/sets.h); a negated class negates the
 * closed set. So caseless costs nothing where no letter occurs, and a table look-up as before where one does.
 */
#ifndef RG_PATTERN_CASELESS_H
#define RG_PATTERN_CASELESS_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/pp.h"
#include "ops.h"
#endif

#define RG_PRIV_CASELESS(origin, id, form, ops) (0USED, id, form, RG_PRIV_END(RG_PRIV_CASELESS_A ops)) RG_PRIV_TAIL
#define RG_PRIV_CASELESS_A(op, k, i, j, fold, ...) (op, k, i, j, 1, __VA_ARGS__) RG_PRIV_CASELESS_B
#define RG_PRIV_CASELESS_B(op, k, i, j, fold, ...) (op, k, i, j, 1, __VA_ARGS__) RG_PRIV_CASELESS_A
#define RG_PRIV_CASELESS_A_END
#define RG_PRIV_CASELESS_B_END

#endif
