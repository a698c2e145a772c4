/* length_check.h - the end of the subject is not looked for byte by byte.
 *
 * Idea: every attempt starts with the pattern's least length in front of it. From then on, what must still come is kept room for: a
 * run stops that many bytes before the end; a round, or a way that is longer than the shortest, looks once whether it has room
 * for itself and for that. So a byte or a literal is compared without a look for the end.
 * Sound where what took any number of bytes looks afterwards whether what must come is left (RG_PRIV_LEAVES_ROOM).
 * Without it (RG_NO_LENGTH_CHECK) every byte and every literal looks for the end.
 *
 *   rg_after_k   so many bytes at least come after k in every match, or before the way back into k is closed.
 *                Wherever k is done, they are left, or it fails. May err: downwards.
 *   rg_spare_k   of a loop: so many bytes are left after each of its rounds: rg_after_k, but for possessive ones.
 *   rg_low_k     the first time that k is run, it starts so many bytes at least after the match does, or after what is looked at
 *                around it. May err: downwards.
 *
 * What is no more than a byte or a literal has neither: there is room for it where it starts.
 */
#ifndef RG_PLAN_LENGTH_CHECK_H
#define RG_PLAN_LENGTH_CHECK_H

#ifndef RG_PRIV_IN_ORDER
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../base/platform.h"
#include "../learn/follow.h"
#endif

#ifdef RG_NO_LENGTH_CHECK

#define RG_PRIV_ROOMS(opens)
#define RG_PRIV_ROOM_ROOT(k)
#define RG_PRIV_AFTER(k) 0LL
#define RG_PRIV_SPARE(k) 0LL
#define RG_PRIV_KNOWN(k) 0LL
#define RG_PRIV_LOOKS_FOR_END true
#define RG_PRIV_KNOWN_BEFORE(k) 0
#define RG_PRIV_KNOWN_AROUND(k) 0

#else

/* Bytes that are known to be left behind k, to be left where it starts, and to lie before that. Where more may come, nothing is known of
 * what is left: each byte looks (emit/machine.h). */
#define RG_PRIV_AFTER(k) (rg_more ? 0LL : 0LL + rg_after_##k)
#define RG_PRIV_KNOWN(k) (rg_more ? 0LL : 0LL + rg_min_##k + rg_after_##k)
#define RG_PRIV_LOOKS_FOR_END rg_more
#define RG_PRIV_KNOWN_BEFORE(k) ((size_t)rg_low_##k)
#define RG_PRIV_KNOWN_AROUND(k) (rg_low_##k + RG_PRIV_KNOWN(k))
#define RG_PRIV_SPARE(k) (rg_more ? 0LL : 0LL + rg_spare_##k)

#define RG_PRIV_ROOM_ROOT(k) RG_PRIV_ROOM_FACT(k, 0LL, 0LL)
#define RG_PRIV_ROOM_FACT(k, low, after) RG_PRIV_ENUM { rg_low_##k = low, rg_after_##k = after };

#define RG_PRIV_ROOMS(opens) RG_PRIV_WALK(RG_PRIV_ROOMS_A opens (0STOP, ~);)
#define RG_PRIV_ROOMS_A(op, ...) RG_PRIV_ROOMS_##op(__VA_ARGS__) RG_PRIV_ROOMS_B
#define RG_PRIV_ROOMS_B(op, ...) RG_PRIV_ROOMS_##op(__VA_ARGS__) RG_PRIV_ROOMS_A
#define RG_PRIV_ROOMS_0STOP(...) struct

#define RG_PRIV_ROOMS_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, rg_low_##k, RG_PRIV_PLUS(rg_after_##k, rg_min_##j)) \
    RG_PRIV_IF_LONG_##g(RG_PRIV_ROOM_FACT, j, RG_PRIV_PLUS(rg_low_##k, rg_min_##i), rg_after_##k)
#define RG_PRIV_ROOMS_0OPEN_ALT(k, i, j, fold, f, g) \
    RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, rg_low_##k, rg_after_##k) RG_PRIV_IF_LONG_##g(RG_PRIV_ROOM_FACT, j, rg_low_##k, rg_after_##k)
#define RG_PRIV_ROOMS_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_ENUM { rg_spare_##k = RG_PRIV_IS_POSSESSIVE(kind) ? 0LL : 0LL + rg_after_##k }; \
    RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, rg_low_##k, rg_spare_##k)
#define RG_PRIV_ROOMS_0OPEN_CAPTURE(k, i, j, fold, f, ...) RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, rg_low_##k, rg_after_##k)
#define RG_PRIV_ROOMS_0OPEN_ATOMIC(k, i, j, fold, f) RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, rg_low_##k, 0LL)
#define RG_PRIV_ROOMS_0OPEN_LOOK(k, i, j, fold, f, kind) RG_PRIV_IF_LONG_##f(RG_PRIV_ROOM_FACT, i, 0LL, 0LL)

#endif

/* ---- code ---- */

/* Are fewer than n bytes left? Where so many lie between the start of the match and the end (`known`), one place tells. */
RG_PRIV_INLINE bool rg_priv_lacks(const unsigned char *p, const unsigned char *end, uint64_t n, uint64_t known) {
    return n <= known ? p > end - n : (uint64_t)(end - p) < n;
}
#define RG_PRIV_LACKS(k, n) (!rg_more && (n) > 0 && rg_priv_lacks(rg_p, rg_end, (uint64_t)(n), (uint64_t)RG_PRIV_KNOWN_AROUND(k)))
/* Are n bytes, one at least, known to be left where k starts? */
#define RG_PRIV_HAS_ROOM(k, n) (RG_PRIV_KNOWN(k) >= 0LL + (n))
#define RG_PRIV_AT_END(k) (!RG_PRIV_HAS_ROOM(k, 1) && RG_PRIV_IS_END(rg_p))
/* Is the end of the subject right behind k? */
#define RG_PRIV_AT_END_BEHIND(k) (RG_PRIV_AFTER(k) < 1 && RG_PRIV_IS_END(rg_p))
/* A byte, where that is not known to be there. */
#define RG_PRIV_LACKS_BYTE (RG_PRIV_LOOKS_FOR_END && RG_PRIV_IS_END(rg_p))
/* Of what may have taken any number of bytes: is what must come after it left? */
#define RG_PRIV_LEAVES_ROOM(k) if (RG_PRIV_LACKS(k, RG_PRIV_AFTER(k))) RG_PRIV_FAIL;
/* A way through k that takes more than the shortest one has to look. */
#define RG_PRIV_WAY_ROOM(k, i) \
    if (rg_min_##i > rg_min_##k + 0LL && RG_PRIV_LACKS(k, rg_min_##i + RG_PRIV_AFTER(k))) RG_PRIV_FAIL;
/* What a round of the loop k takes, and what must follow it. */
#define RG_PRIV_ROUND_LACKS(k, i) (rg_min_##i > 0 && RG_PRIV_LACKS(k, RG_PRIV_ROUND_NEEDS(k, i)))
#define RG_PRIV_ROUND_NEEDS(k, i) (rg_min_##i + RG_PRIV_SPARE(k))

#endif
