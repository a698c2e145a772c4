/* lists.h - what a pass walks over: the ops that open a node, parents first, for what is learned from parents; those that close one or
 * are one, children first, for what is learned from children; or all.
 */
#ifndef RG_LEARN_LISTS_H
#define RG_LEARN_LISTS_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/pp.h"
#include "../pattern/ops.h"
#endif

#define RG_PRIV_OPENS(ops) RG_PRIV_END(RG_PRIV_OPENS_A ops)
#define RG_PRIV_OPENS_A(op, ...) RG_PRIV_OPENS_##op(op, __VA_ARGS__) RG_PRIV_OPENS_B
#define RG_PRIV_OPENS_B(op, ...) RG_PRIV_OPENS_##op(op, __VA_ARGS__) RG_PRIV_OPENS_A
#define RG_PRIV_OPENS_A_END
#define RG_PRIV_OPENS_B_END
#define RG_PRIV_OPENS_0ITEM(...)
#define RG_PRIV_OPENS_0ONE(...)
#define RG_PRIV_OPENS_0TEXT(...)
#define RG_PRIV_OPENS_0WORDS(...)
#define RG_PRIV_OPENS_0LEAF(...)
#define RG_PRIV_OPENS_0OPEN_SEQ(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0CLOSE_SEQ(...)
#define RG_PRIV_OPENS_0OPEN_ALT(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0MID_ALT(...)
#define RG_PRIV_OPENS_0CLOSE_ALT(...)
#define RG_PRIV_OPENS_0OPEN_LOOP(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0CLOSE_LOOP(...)
#define RG_PRIV_OPENS_0OPEN_CAPTURE(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0CLOSE_CAPTURE(...)
#define RG_PRIV_OPENS_0OPEN_ATOMIC(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0CLOSE_ATOMIC(...)
#define RG_PRIV_OPENS_0OPEN_LOOK(...) (__VA_ARGS__)
#define RG_PRIV_OPENS_0CLOSE_LOOK(...)

#define RG_PRIV_CLOSES(ops) RG_PRIV_END(RG_PRIV_CLOSES_A ops)
#define RG_PRIV_CLOSES_A(op, ...) RG_PRIV_CLOSES_##op(op, __VA_ARGS__) RG_PRIV_CLOSES_B
#define RG_PRIV_CLOSES_B(op, ...) RG_PRIV_CLOSES_##op(op, __VA_ARGS__) RG_PRIV_CLOSES_A
#define RG_PRIV_CLOSES_A_END
#define RG_PRIV_CLOSES_B_END
#define RG_PRIV_CLOSES_0ITEM(...)
#define RG_PRIV_CLOSES_0ONE(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0TEXT(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0WORDS(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0LEAF(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_SEQ(...)
#define RG_PRIV_CLOSES_0CLOSE_SEQ(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_ALT(...)
#define RG_PRIV_CLOSES_0MID_ALT(...)
#define RG_PRIV_CLOSES_0CLOSE_ALT(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_LOOP(...)
#define RG_PRIV_CLOSES_0CLOSE_LOOP(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_CAPTURE(...)
#define RG_PRIV_CLOSES_0CLOSE_CAPTURE(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_ATOMIC(...)
#define RG_PRIV_CLOSES_0CLOSE_ATOMIC(...) (__VA_ARGS__)
#define RG_PRIV_CLOSES_0OPEN_LOOK(...)
#define RG_PRIV_CLOSES_0CLOSE_LOOK(...) (__VA_ARGS__)

#endif
