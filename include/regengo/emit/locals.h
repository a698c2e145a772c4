/* locals.h - the local variables of the matching function: what a node has to remember while an attempt runs.
 *
 *   rg_count_k              rounds that a loop has done
 *   rg_round_k              where its current round started; of a chain (plan/run_rounds.h), where its first did
 *   rg_link_k               of a chain, where the last round that was run started
 *   rg_height_k             frames below its current round; SIZE_MAX: one that was come back to
 *   rg_mark_k               frames below a possessive loop, an atomic group, a look-around, or a part with a single exit
 *   rg_way_k                where the first way of an alternative that needs no frame was begun
 *   rg_look_k               where a look-around stands
 *   rg_open_k               where a capture of a name that has one already was opened: it may stand inside that one
 *
 * The places of captures are in a struct of their own (learn/captures.h, api/engine.h), by name, so that a back-reference finds them;
 * the constants here are what the compiler does not find, and says so, where there is no such capture.
 *
 * All are initialised, because a log entry may save a value before the first one was written; places with one in the
 * subject, as gcc 12 at -O1 takes a NULL to where a literal is compared and warns. By statements of their own: gcc's -Wjump-misses-init
 * tells of each goto past an initialiser, in lines that no pragma quiets.
 */
#ifndef RG_EMIT_LOCALS_H
#define RG_EMIT_LOCALS_H

#ifndef RG_PRIV_IN_ORDER
#include "../base/platform.h"
#include "../base/pp.h"
#include "../pattern/ops.h"
#endif

#define RG_PRIV_LOCALS(ops) RG_PRIV_WALK(RG_PRIV_LOCALS_A ops (0STOP, ~);)
#define RG_PRIV_LOCALS_A(op, ...) RG_PRIV_LOCALS_##op(__VA_ARGS__) RG_PRIV_LOCALS_B
#define RG_PRIV_LOCALS_B(op, ...) RG_PRIV_LOCALS_##op(__VA_ARGS__) RG_PRIV_LOCALS_A
#define RG_PRIV_LOCALS_0STOP(...) struct

#define RG_PRIV_LOCALS_0ITEM(...)
#define RG_PRIV_LOCALS_0ONE(...)
#define RG_PRIV_LOCALS_0TEXT(...)
#define RG_PRIV_LOCALS_0WORDS(...)
#define RG_PRIV_LOCALS_0LEAF(k, i, j, fold, kind, ...) \
    RG_PRIV_CAT(RG_PRIV_LEAF_LOCALS_, RG_PRIV_SECOND(RG_PRIV_HAS_LOCALS_##kind, 0))(__VA_ARGS__)
#define RG_PRIV_LOCALS_0OPEN_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_MARK_LOCAL, k)
#define RG_PRIV_LOCALS_0CLOSE_SEQ(...)
#define RG_PRIV_LOCALS_0OPEN_ALT(k, ...) \
    RG_PRIV_MARK_LOCAL(k) \
    RG_PRIV_PLACE_LOCAL(way, k)
#define RG_PRIV_LOCALS_0MID_ALT(...)
#define RG_PRIV_LOCALS_0CLOSE_ALT(...)
#define RG_PRIV_LOCALS_0OPEN_LOOP(k, i, j, fold, f, h, way, ...) RG_PRIV_IF_LOOSE_##h(RG_PRIV_ROUND_LOCALS, k)
#define RG_PRIV_LOCALS_0CLOSE_LOOP(...)
#define RG_PRIV_LOCALS_0OPEN_CAPTURE(k, i, j, fold, f, h, name, which) RG_PRIV_CAPTURE_LOCAL_##which(k, name)
#define RG_PRIV_LOCALS_0CLOSE_CAPTURE(...)
#define RG_PRIV_LOCALS_0OPEN_ATOMIC(k, ...) RG_PRIV_MARK_LOCAL(k)
#define RG_PRIV_LOCALS_0CLOSE_ATOMIC(...)
#define RG_PRIV_LOCALS_0OPEN_LOOK(k, ...) \
    RG_PRIV_MARK_LOCAL(k) \
    RG_PRIV_PLACE_LOCAL(look, k)
#define RG_PRIV_LOCALS_0CLOSE_LOOK(...)

#define RG_PRIV_CAPTURE_LOCAL_0NEW(k, name) \
    enum { RG_BACKREF__no_capture_has_the_name__##name, RG_CAPTURE_AGAIN__no_RG_CAPTURE_has_the_name__##name };
#define RG_PRIV_CAPTURE_LOCAL_0NUMBER(k, name) enum { RG_BACKREF__no_capture_has_the_name__##name };
#define RG_PRIV_CAPTURE_LOCAL_0AGAIN(k, name) RG_PRIV_PLACE_LOCAL(open, k)

#define RG_PRIV_PLACE_LOCAL(what, k) \
    RG_PRIV_UNUSED const unsigned char *rg_##what##_##k; \
    rg_##what##_##k = rg_begin;
#define RG_PRIV_MARK_LOCAL(k) \
    RG_PRIV_UNUSED size_t rg_mark_##k; \
    rg_mark_##k = 0;
#define RG_PRIV_ROUND_LOCALS(k) \
    RG_PRIV_UNUSED size_t rg_count_##k, rg_height_##k, rg_mark_##k; \
    rg_count_##k = rg_height_##k = rg_mark_##k = 0; \
    RG_PRIV_UNUSED const unsigned char *rg_round_##k, *rg_link_##k; \
    rg_round_##k = rg_link_##k = rg_begin;

/* Of leaves, integers alone have something to tell: by name, for RG_TAKE and RG_COUNTED. */
#define RG_PRIV_HAS_LOCALS_0INTEGER ~, 1
#define RG_PRIV_HAS_LOCALS_0NUMERAL ~, 2
#define RG_PRIV_LEAF_LOCALS_0(...)
#define RG_PRIV_LEAF_LOCALS_1(name, width, big) \
    enum { RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name, rg_notation_##name = (width), rg_big_##name = (big) };
#define RG_PRIV_LEAF_LOCALS_2(name, notation) RG_PRIV_LEAF_LOCALS_1(name, notation, 0)

#endif
