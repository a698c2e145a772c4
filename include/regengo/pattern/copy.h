/* copy.h - makes the ids of two nodes distinct: every id in the left one gets an a behind it, in the right one a b.
 *
 * A #define with a pattern for a parameter may use it twice; the preprocessor expands it once and puts the same node,
 * ids and all, in both places. Where two nodes meet that were both arguments (node.h), their ids therefore grow by a letter that
 * says on which side they are: 12 in both places becomes 12a and 12b, and after the next such meeting 12aa, 12ba.
 */
#ifndef RG_PATTERN_COPY_H
#define RG_PATTERN_COPY_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/pp.h"
#include "ops.h"
#endif

#define RG_PRIV_LEFT(ops) RG_PRIV_END(RG_PRIV_LEFT_A ops)
#define RG_PRIV_LEFT_A(op, k, i, j, ...) (op, k##a, i##a, j##a, __VA_ARGS__) RG_PRIV_LEFT_B
#define RG_PRIV_LEFT_B(op, k, i, j, ...) (op, k##a, i##a, j##a, __VA_ARGS__) RG_PRIV_LEFT_A
#define RG_PRIV_LEFT_A_END
#define RG_PRIV_LEFT_B_END

#define RG_PRIV_RIGHT(ops) RG_PRIV_END(RG_PRIV_RIGHT_A ops)
#define RG_PRIV_RIGHT_A(op, k, i, j, ...) (op, k##b, i##b, j##b, __VA_ARGS__) RG_PRIV_RIGHT_B
#define RG_PRIV_RIGHT_B(op, k, i, j, ...) (op, k##b, i##b, j##b, __VA_ARGS__) RG_PRIV_RIGHT_A
#define RG_PRIV_RIGHT_A_END
#define RG_PRIV_RIGHT_B_END

#endif
