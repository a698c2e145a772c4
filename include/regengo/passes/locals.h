/* locals.h - the local variables of the matching function: what a node has to remember while an attempt runs.
 *
 *   rg_count_k              rounds that a loop has done
 *   rg_round_k              where its current round started; of a chain (code_run.h), where its first did
 *   rg_link_k               of a chain, where the last round that was run started
 *   rg_mark_k               frames below a possessive loop, an atomic group, a look-around, or what is sealed (choice.h)
 *   rg_at_k                 where the first way of an alternative that needs no frame was begun
 *   rg_look_k               where a look-around stands
 *   rg_open_at_<name>       where a capture was opened; rg_from_<name>, rg_to_<name>: its span (to is NULL while unset).
 *                           By name, so that a back-reference finds them; the constant beside them is what the compiler
 *                           does not find, and says so, where there is no such capture.
 *
 * All are initialised, because a log entry may save a value before the first one was written; places with one in the
 * subject, as gcc 12 at -O1 takes a NULL to where a literal is compared and warns.
 */
#ifndef RG_PASSES_LOCALS_H
#define RG_PASSES_LOCALS_H

#include "../base/platform.h"
#include "../base/pp.h"
#include "../pattern/ops.h"

#define RG_PRIV_LOCALS(ops) RG_PRIV_WALK(RG_PRIV_LOCALS_A ops (0STOP, ~);)
#define RG_PRIV_LOCALS_A(op, ...) RG_PRIV_LOCALS_##op(__VA_ARGS__) RG_PRIV_LOCALS_B
#define RG_PRIV_LOCALS_B(op, ...) RG_PRIV_LOCALS_##op(__VA_ARGS__) RG_PRIV_LOCALS_A
#define RG_PRIV_LOCALS_0STOP(...) struct

#define RG_PRIV_LOCALS_0EMPTY(...)
#define RG_PRIV_LOCALS_0NEVER(...)
#define RG_PRIV_LOCALS_0BYTES(...)
#define RG_PRIV_LOCALS_0RANGE(...)
#define RG_PRIV_LOCALS_0SET(...)
#define RG_PRIV_LOCALS_0MEMBERS(...)
#define RG_PRIV_LOCALS_0UNION(...)
#define RG_PRIV_LOCALS_0CLASS(...)
#define RG_PRIV_LOCALS_0ITEM(...)
#define RG_PRIV_LOCALS_0ASSERT(...)
#define RG_PRIV_LOCALS_0OPEN_SEQ(k, ...) RG_PRIV_UNUSED size_t rg_mark_##k = 0;
#define RG_PRIV_LOCALS_0CLOSE_SEQ(...)
#define RG_PRIV_LOCALS_0OPEN_ALT(k, ...) \
    RG_PRIV_UNUSED size_t rg_mark_##k = 0; \
    RG_PRIV_UNUSED const unsigned char *rg_at_##k = rg_begin;
#define RG_PRIV_LOCALS_0MID_ALT(...)
#define RG_PRIV_LOCALS_0CLOSE_ALT(...)
#define RG_PRIV_LOCALS_0OPEN_LOOP(k, ...) \
    RG_PRIV_UNUSED size_t rg_count_##k = 0; \
    RG_PRIV_UNUSED size_t rg_mark_##k = 0; \
    RG_PRIV_UNUSED const unsigned char *rg_round_##k = rg_begin, *rg_link_##k = rg_begin;
#define RG_PRIV_LOCALS_0CLOSE_LOOP(...)
#define RG_PRIV_LOCALS_0OPEN_CAPTURE(k, i, name) \
    RG_PRIV_UNUSED const unsigned char *rg_open_at_##name = NULL; \
    RG_PRIV_UNUSED const unsigned char *rg_from_##name = NULL; \
    RG_PRIV_UNUSED const unsigned char *rg_to_##name = NULL; \
    enum { RG_BACKREF__no_capture_has_the_name__##name };
#define RG_PRIV_LOCALS_0CLOSE_CAPTURE(...)
#define RG_PRIV_LOCALS_0OPEN_ATOMIC(k, i) RG_PRIV_UNUSED size_t rg_mark_##k = 0;
#define RG_PRIV_LOCALS_0CLOSE_ATOMIC(...)
#define RG_PRIV_LOCALS_0OPEN_LOOK(k, ...) \
    RG_PRIV_UNUSED size_t rg_mark_##k = 0; \
    RG_PRIV_UNUSED const unsigned char *rg_look_##k = rg_begin;
#define RG_PRIV_LOCALS_0CLOSE_LOOK(...)
#define RG_PRIV_LOCALS_0BACKREF(...)
#define RG_PRIV_LOCALS_0WHEN(...)
#define RG_PRIV_LOCALS_0CALL(...)
#define RG_PRIV_LOCALS_0UTF8(...)
#define RG_PRIV_LOCALS_0INTEGER(k, name, width, big) \
    enum { RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name, rg_width_##name = (width), rg_big_##name = (big) };
#define RG_PRIV_LOCALS_0TAKE(...)
#define RG_PRIV_LOCALS_0IBYTES(...)
#define RG_PRIV_LOCALS_0IRANGE(...)
#define RG_PRIV_LOCALS_0ISET(...)
#define RG_PRIV_LOCALS_0IMEMBERS(...)
#define RG_PRIV_LOCALS_0IBACKREF(...)
#define RG_PRIV_LOCALS_0ERROR(...)

#endif
