/* trace.h - the lines of RG_TRACE (run/trace.h): what the engine and each op of the code say. Without RG_TRACE, nothing.
 */
#ifndef RG_EMIT_TRACE_H
#define RG_EMIT_TRACE_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/trace.h"
#endif

#ifdef RG_TRACE

/* In the engine, where rg_traced is the matcher's name. */
#define RG_PRIV_TRACE_NAME(Name) const char *const rg_traced = #Name;
#define RG_PRIV_TRACE(...) rg_priv_trace(rg_traced, rg_begin, rg_p, rg_end, __VA_ARGS__);
#define RG_PRIV_TRACE_PUSH(state) \
    RG_PRIV_TRACE((state) & RG_PRIV_UNDO_BIT ? "to be taken back: what %d sets" : "a choice is pushed: %d", (int)((state) & ~RG_PRIV_UNDO_BIT))

#define RG_PRIV_TRACE_OP(op, ...) RG_PRIV_TRACE_##op(__VA_ARGS__)
#define RG_PRIV_TRACE_0ITEM(...)
#define RG_PRIV_TRACE_0ONE(k, ...) RG_PRIV_TRACE("a byte of the set of node " #k)
#define RG_PRIV_TRACE_0TEXT(k, i, j, fold, s) RG_PRIV_TRACE("%s%s", #s, fold ? ", caseless" : "")
#define RG_PRIV_TRACE_0WORDS(k, i, j, fold, ss) RG_PRIV_TRACE("one of %s", #ss)
#define RG_PRIV_TRACE_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_TRACE("%s", &#kind[1])
#define RG_PRIV_TRACE_0OPEN_SEQ(...)
#define RG_PRIV_TRACE_0CLOSE_SEQ(...)
#define RG_PRIV_TRACE_0OPEN_ALT(k, ...) RG_PRIV_TRACE("RG_ALT, node " #k)
#define RG_PRIV_TRACE_0MID_ALT(k, ...) RG_PRIV_TRACE("RG_ALT: the first way of node " #k " is done")
#define RG_PRIV_TRACE_0CLOSE_ALT(k, ...) RG_PRIV_TRACE("RG_ALT: the second way of node " #k " is done")
#define RG_PRIV_TRACE_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_TRACE("%s, node " #k, word)
#define RG_PRIV_TRACE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_TRACE("%s: a round of node " #k " is done", word)
#define RG_PRIV_TRACE_0OPEN_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_TRACE("RG_CAPTURE(" #name ") begins")
#define RG_PRIV_TRACE_0CLOSE_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_TRACE("RG_CAPTURE(" #name ") ends")
#define RG_PRIV_TRACE_0OPEN_ATOMIC(k, ...) RG_PRIV_TRACE("RG_ATOMIC, node " #k)
#define RG_PRIV_TRACE_0CLOSE_ATOMIC(k, ...) RG_PRIV_TRACE("RG_ATOMIC: no way back into node " #k)
#define RG_PRIV_TRACE_0OPEN_LOOK(k, i, j, fold, f, kind) RG_PRIV_TRACE("look-around %s, node " #k, &#kind[1])
#define RG_PRIV_TRACE_0CLOSE_LOOK(k, i, j, fold, f, kind) RG_PRIV_TRACE("look-around: what node " #k " asks for is here")
#define RG_PRIV_TRACE_0STOP(...)

#else

#define RG_PRIV_TRACE_NAME(Name)
#define RG_PRIV_TRACE(...)
#define RG_PRIV_TRACE_PUSH(state)

#endif

#endif
