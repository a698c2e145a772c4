/* required.h - what must occur is looked for once: .*.*= on a text without a '='.
 *
 * Idea: each way through the pattern, and each start after it, may go far before it misses what can stand at any distance. So once some
 * have failed, the search looks for that itself: the next place, from the start that is tried, with a literal that every match has.
 * There is none: nothing matches; or, where more may come, nothing that starts before the last byte that is in no match, as the end of a line may
 * be. The same is so of starts before such a byte where the next such place is behind it. It is looked for again only when the starts have passed
 * it; so all looks together are one pass over the text, in a walk over all matches too, as a match ends behind what is in it.
 * Sound where every match consumes it. What is looked at around a match tells nothing: it may lie outside.
 * Without it (RG_NO_REQUIRED) all ways are tried, from each start: quadratic, or exponential.
 *
 * What comes at a known distance is left to search.h, what comes behind a leading run to skip_run.h: where it is missing, an attempt
 * fails soon, or all starts in the run fail with it.
 *
 *   rg_holds_k           every match of k consumes this literal, or a byte of this set: the rarest one known, written as below; 0: none.
 *   rg_required_k        the rarest that every match of k consumes behind something open; 0: none.
 *   rg_low_byte_k        of a set, of one byte or of two ways: its lowest byte.
 *   rg_bytes_k           of one byte: its set, seen from there.
 *   rg_behind_k          of a right part: what is required of it.
 *   rg_either_k          of a way of an alternative: what it requires, or else holds;
 *   rg_either_bytes_k    the set of that, seen from the lowest byte of both ways.
 *   rg_gated_k           of the whole pattern: every attempt has to pass a byte first that is not among those over which others go far. May err:
 *                        towards 0.
 *   rg_requires_k        of the whole pattern: rg_required_k is looked for; RG_PRIV_OF_STARTS: when starts have failed, which is told
 *                        by how far they have come; RG_PRIV_OF_WAYS: when ways have.
 */
#ifndef RG_PLAN_REQUIRED_H
#define RG_PLAN_REQUIRED_H

#ifndef RG_PRIV_IN_ORDER
#include "apart.h"
#include "inner.h"
#include "search.h"
#endif

/* Nothing is looked for before starts have come so many bytes far in vain, or so many ways have failed: where the first ones are a match,
 * it would cost more than it saves. The tests set both to 0: the answers are the same. */
#ifndef RG_PRIV_SOME_STARTS
#define RG_PRIV_SOME_STARTS 64
#endif
#ifndef RG_PRIV_SOME_WAYS
#define RG_PRIV_SOME_WAYS 16
#endif

#define RG_PRIV_OF_STARTS 1
#define RG_PRIV_OF_WAYS 2

#ifdef RG_NO_REQUIRED

#define RG_PRIV_REQUIRED(closes)
#define RG_PRIV_REQUIRED_PLAN(k, form) enum { rg_gated_##k = RG_PRIV_LOOSE_OR_0_##form(RG_PRIV_IS_GATED(k)) };
#define RG_PRIV_REQUIRED_FUNCTION(root)
#define RG_PRIV_REQUIRES(k) 0
#define RG_PRIV_REQUIRED_PLACE(root)
#define RG_PRIV_REQUIRED_FAILS(root)

#else

/* ---- facts ---- */

/* A literal is written as its landmark is (search.h), with its first byte where that has a distance. A set has a bit that those do
 * not have: its lowest byte stands there, and, from bit 0 on, which of the 38 bytes from that on are in it: so many that both cases
 * of a letter are. */
#define RG_PRIV_REQUIRED_SET (1LL << 55)
#define RG_PRIV_REQUIRED_IS_SET(x) ((uint64_t)(x) >> 55 & 1)
#define RG_PRIV_REQUIRED_BYTE(x) ((uint64_t)(x) >> 38 & 255)
#define RG_PRIV_REQUIRED_SET_OF(byte, bytes) (RG_PRIV_REQUIRED_SET | (0LL + (byte)) << 38 | (0LL + (bytes)))
#define RG_PRIV_REQUIRED_FITS(bytes) ((uint64_t)(bytes) >> 38 == 0)
/* The first byte of a literal, or a set, as such bits. */
#define RG_PRIV_REQUIRED_BYTES(x) \
    (RG_PRIV_REQUIRED_IS_SET(x) ? (x) & 0x3fffffffff : 1ULL | (uint64_t)RG_PRIV_LANDMARK_FOLD(x) << 32)

#define RG_PRIV_REQUIRED_TEXT_0(k) \
    RG_PRIV_HOLDS(k, rg_landmark_##k == 0 ? 0LL : rg_landmark_##k + ((0LL + rg_byte_##k) << 38))
/* In either case: by its capital. */
#define RG_PRIV_REQUIRED_TEXT_1(k) \
    enum { rg_low_byte_##k = (rg_byte_##k | 32) >= 'a' && (rg_byte_##k | 32) <= 'z' ? rg_byte_##k & 0xdf : 0 + rg_byte_##k }; \
    RG_PRIV_HOLDS(k, rg_min_##k == 1         ? RG_PRIV_REQUIRED_SET_OF(rg_low_byte_##k, RG_PRIV_IS_CAPITAL(rg_low_byte_##k) ? 0x100000001 : 1) \
                     : rg_landmark_##k == 0 ? 0LL \
                                            : rg_landmark_##k + ((0LL + rg_low_byte_##k) << 38))
#define RG_PRIV_IS_CAPITAL(c) ((c) >= 'A' && (c) <= 'Z')

/* A set of bytes near each other, below 64 all of them, or from there to 127. */
#define RG_PRIV_REQUIRED_OF_ONE(k) \
    enum { rg_low_byte_##k = RG_PRIV_LOWEST_BIT(rg_first_##k##_0 | rg_first_##k##_1) }; \
    RG_PRIV_ENUM { rg_bytes_##k = (0ULL | rg_first_##k##_0 | rg_first_##k##_1) >> rg_low_byte_##k }; \
    RG_PRIV_HOLDS(k, RG_PRIV_IS_ASCII(rg_first, k) && (rg_first_##k##_0 == 0 || rg_first_##k##_1 == 0) && RG_PRIV_REQUIRED_FITS(rg_bytes_##k) \
                         ? RG_PRIV_REQUIRED_SET_OF(rg_low_byte_##k + (rg_first_##k##_1 != 0) * 64, rg_bytes_##k) \
                         : 0LL)

#define RG_PRIV_REQUIRED(closes) RG_PRIV_WALK(RG_PRIV_REQUIRED_A closes (0STOP, ~);)
#define RG_PRIV_REQUIRED_A(op, ...) RG_PRIV_REQUIRED_##op(__VA_ARGS__) RG_PRIV_REQUIRED_B
#define RG_PRIV_REQUIRED_B(op, ...) RG_PRIV_REQUIRED_##op(__VA_ARGS__) RG_PRIV_REQUIRED_A
#define RG_PRIV_REQUIRED_0STOP(...) struct

#define RG_PRIV_REQUIRED_0ONE(k, ...) RG_PRIV_REQUIRED_OF_ONE(k)
#define RG_PRIV_REQUIRED_0TEXT(k, i, j, fold, s) RG_PRIV_REQUIRED_TEXT_##fold(k)
#define RG_PRIV_REQUIRED_0WORDS(k, ...) RG_PRIV_REQUIRED_NONE(k)
#define RG_PRIV_REQUIRED_0LEAF(k, ...) RG_PRIV_REQUIRED_NONE(k)
#define RG_PRIV_REQUIRED_0CLOSE_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_HOLDS(k, RG_PRIV_RARER_OF(rg_holds_##i, rg_holds_##j)) RG_PRIV_IF_LOOSE_##h(RG_PRIV_REQUIRED_BEHIND, k, i, j, f, g)
#define RG_PRIV_REQUIRED_0CLOSE_ALT(k, i, j, fold, f, g) \
    RG_PRIV_HOLDS_EITHER(k, i, j, (RG_PRIV_LOOSE_OR_0_##f(rg_required_##i)), (RG_PRIV_LOOSE_OR_0_##g(rg_required_##j))) \
    RG_PRIV_REQUIRED_IS(k, (RG_PRIV_LOOSE_OR_0_##f(rg_required_##i)) == 0 && (RG_PRIV_LOOSE_OR_0_##g(rg_required_##j)) == 0 ? 0LL : 0LL + rg_holds_##k)
#define RG_PRIV_REQUIRED_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_HOLDS(k, (lo) > 0 ? 0LL + rg_holds_##i : 0LL) RG_PRIV_IF_LOOSE_##h(RG_PRIV_REQUIRED_OF_ROUNDS, k, i, f, lo)
#define RG_PRIV_REQUIRED_0CLOSE_CAPTURE(k, i, j, fold, f, h, ...) RG_PRIV_HOLDS(k, rg_holds_##i) RG_PRIV_IF_LOOSE_##h(RG_PRIV_REQUIRED_SAME, k, i, f)
#define RG_PRIV_REQUIRED_0CLOSE_ATOMIC(k, i, j, fold, f) RG_PRIV_HOLDS(k, rg_holds_##i) RG_PRIV_REQUIRED_SAME(k, i, f)
#define RG_PRIV_REQUIRED_0CLOSE_LOOK(k, ...) RG_PRIV_REQUIRED_NONE(k)

#define RG_PRIV_RARER_OF(x, y) (0LL + x > y ? 0LL + x : 0LL + y)
#define RG_PRIV_HOLDS(k, x) RG_PRIV_ENUM { rg_holds_##k = x };
/* The other only where there may be choices. */
#define RG_PRIV_REQUIRED_IS(k, x) RG_PRIV_ENUM { rg_required_##k = x };
#define RG_PRIV_REQUIRED_NONE(k) enum { rg_holds_##k = 0, rg_required_##k = 0 };
#define RG_PRIV_REQUIRED_SAME(k, i, f) RG_PRIV_REQUIRED_IS(k, RG_PRIV_LOOSE_OR_0_##f(rg_required_##i))
#define RG_PRIV_IS_OPEN(i, f) ((RG_PRIV_LOOSE_OR_0_##f((rg_open_##i##_0 | rg_open_##i##_1))) != 0)

/* Behind what is open, all that the rest holds is required. */
#define RG_PRIV_REQUIRED_BEHIND(k, i, j, f, g) \
    RG_PRIV_ENUM { rg_behind_##j = RG_PRIV_IS_OPEN(i, f) ? 0LL + rg_holds_##j : 0LL + (RG_PRIV_LOOSE_OR_0_##g(rg_required_##j)) }; \
    RG_PRIV_REQUIRED_IS(k, RG_PRIV_RARER_OF((RG_PRIV_LOOSE_OR_0_##f(rg_required_##i)), rg_behind_##j))

/* A byte of either way. */
#define RG_PRIV_HOLDS_EITHER(k, i, j, required, also_required) \
    RG_PRIV_ENUM { \
        rg_either_##i = required != 0 ? 0LL + required : 0LL + rg_holds_##i, \
        rg_either_##j = also_required != 0 ? 0LL + also_required : 0LL + rg_holds_##j \
    }; \
    enum { rg_low_byte_##k = RG_PRIV_LEAST(RG_PRIV_REQUIRED_BYTE(rg_either_##i), RG_PRIV_REQUIRED_BYTE(rg_either_##j)) }; \
    RG_PRIV_ENUM { rg_either_bytes_##i = RG_PRIV_WAY_BYTES(k, i), rg_either_bytes_##j = RG_PRIV_WAY_BYTES(k, j) }; \
    RG_PRIV_HOLDS(k, rg_either_bytes_##i == 0 || rg_either_bytes_##j == 0 || !RG_PRIV_REQUIRED_FITS(rg_either_bytes_##i | rg_either_bytes_##j) \
                         ? 0LL \
                         : RG_PRIV_REQUIRED_SET_OF(rg_low_byte_##k, rg_either_bytes_##i | rg_either_bytes_##j))
/* 0 where there is none, or far away. */
#define RG_PRIV_WAY_BYTES(k, i) \
    (rg_either_##i == 0 || RG_PRIV_WAY_SHIFT(k, i) > 25 ? 0ULL : RG_PRIV_REQUIRED_BYTES(rg_either_##i) << (RG_PRIV_WAY_SHIFT(k, i) & 63))
#define RG_PRIV_WAY_SHIFT(k, i) (RG_PRIV_REQUIRED_BYTE(rg_either_##i) - rg_low_byte_##k)

#define RG_PRIV_REQUIRED_OF_ROUNDS(k, i, f, lo) \
    RG_PRIV_REQUIRED_IS(k, (lo) > 1 && RG_PRIV_IS_OPEN(i, f) ? 0LL + rg_holds_##i \
                           : (lo) > 0 ? 0LL + (RG_PRIV_LOOSE_OR_0_##f(rg_required_##i)) : 0LL)

/* ---- the choice ---- */

/* Where an attempt is linear, and no other can start within what it goes over, all of them are linear. What the plan looks for need not
 * be looked for again. */
#define RG_PRIV_REQUIRED_PLAN(k, form) RG_PRIV_REQUIRED_PLAN_OF_##form(k)
#define RG_PRIV_REQUIRED_PLAN_OF_0ONE(k) enum { rg_required_##k = 0, rg_requires_##k = 0, rg_gated_##k = 0 };
#define RG_PRIV_REQUIRED_PLAN_OF_0TEXT(k) RG_PRIV_REQUIRED_PLAN_OF_0ONE(k)
#define RG_PRIV_REQUIRED_PLAN_OF_0FIXED(k) RG_PRIV_REQUIRED_PLAN_OF_0ONE(k)
#define RG_PRIV_REQUIRED_PLAN_OF_0MARKED(k) RG_PRIV_REQUIRED_PLAN_OF_0ONE(k)
#define RG_PRIV_REQUIRED_PLAN_OF_0LOOSE(k) \
    enum { rg_gated_##k = RG_PRIV_IS_GATED(k) }; \
    enum { \
        rg_requires_##k = rg_required_##k == 0 || (rg_plan_##k == RG_PRIV_SEEK_BEHIND && \
                                                   RG_PRIV_LANDMARK_SERIAL(rg_required_##k) == RG_PRIV_LANDMARK_SERIAL(rg_landmark_##k)) \
                              ? 0 \
                          : rg_cost_##k != RG_LINEAR ? RG_PRIV_OF_WAYS \
                          : !rg_apart_##k && !rg_gated_##k ? RG_PRIV_OF_STARTS \
                                                           : 0 \
    };
#define RG_PRIV_REQUIRES(k) (0 + rg_requires_##k)
/* ---- code, called by api/engine.h ---- */

/* The next place from p on with what is required, or the end. */
#define RG_PRIV_REQUIRED_FUNCTION(root) \
    RG_PRIV_APART const unsigned char *rg_find_required_##root(const unsigned char *rg_p, const unsigned char *rg_end) { \
        RG_PRIV_ENUM { rg_best = rg_required_##root }; \
        if (RG_PRIV_REQUIRED_IS_SET(rg_best)) \
            return rg_priv_seek_few(rg_p, rg_end, RG_PRIV_REQUIRED_BYTE(rg_best), RG_PRIV_REQUIRED_BYTES(rg_best)); \
        return RG_PRIV_SEEK_LITERAL_OF(root, rg_best, rg_p); \
    }

/* No start up to this place has to ask; how many ways have failed. */
#define RG_PRIV_REQUIRED_PLACE(root) \
    uintptr_t rg_must; \
    rg_must = rg_requires_##root == RG_PRIV_OF_STARTS ? (uintptr_t)rg_start + RG_PRIV_SOME_STARTS : 0; \
    unsigned rg_failed; \
    rg_failed = 0; \
    (void)rg_must, (void)rg_failed;
/* A way has failed, or an attempt. Not where a match starts here and may end anywhere (prefix): who tokenizes would look through the
 * rest for each token. */
#define RG_PRIV_REQUIRED_FAILS(root) \
    if (rg_requires_##root != 0 && (rg_search || (rg_full && !rg_more)) && \
        rg_must < (uintptr_t)rg_start && (rg_requires_##root == RG_PRIV_OF_STARTS || ++rg_failed > RG_PRIV_SOME_WAYS)) { \
        const unsigned char *const rg_found = rg_find_required_##root(rg_start, rg_end); \
        RG_PRIV_SPEND(rg_found - rg_start); \
        if (rg_found == rg_end && !rg_more) goto rg_done; \
        rg_must = (uintptr_t)rg_found; \
        const unsigned char *const rg_on = rg_search ? RG_PRIV_BACK_FROM(root, rg_start, rg_found) : rg_start; \
        if (rg_on != rg_start) { /* nor does anything match that starts here */ \
            rg_sp = rg_base; \
            if ((uintptr_t)rg_on > (uintptr_t)rg_skip) rg_skip = rg_on; \
        } \
    }
/* The first place from start on from which a match can come to the place p. */
#define RG_PRIV_BACK_FROM(root, start, p) \
    rg_priv_back_over((uint64_t)((p) - (start)) > (uint64_t)rg_max_##root ? (p) - (size_t)rg_max_##root : (start), p, RG_PRIV_MAY_CONSUME(root, 0), \
                      RG_PRIV_MAY_CONSUME(root, 1))

#endif

/* ---- time: it is so whether anything is looked for or not ---- */

/* What every attempt has to pass near its start, or right behind a leading run, before it goes far: can none within what others go over? Only
 * those few starts that come right before the next such byte get as far. What looks ahead may go far before, so there a plan must see to it. */
#define RG_PRIV_IS_GATED(k) \
    ((RG_PRIV_PLANS_GATE(k) && !RG_PRIV_LANDMARK_FOLD(rg_landmark_##k) && \
      RG_PRIV_IS_GATE(k, rg_landmark_##k, RG_PRIV_LANDMARK_BYTE(rg_landmark_##k))) || \
     ((RG_PRIV_MEMO_DOUBTS(k) & RG_PRIV_HOLES) == 0 && RG_PRIV_IS_GATE(k, rg_nearby_##k, RG_PRIV_NEARBY_BYTE(rg_nearby_##k))))
#define RG_PRIV_IS_GATE(k, literal, byte) \
    (literal != 0 && (byte) < 128 && (((byte) & 64 ? 0ULL | rg_open_##k##_1 : 0ULL | rg_open_##k##_0) >> ((byte) & 63) & 1) == 0)
#define RG_PRIV_PLANS_GATE(k) \
    ((RG_PRIV_MEMO_DOUBTS(k) & RG_PRIV_HOLES) == 0 || (rg_plan_##k >= RG_PRIV_SEEK_LITERAL && rg_plan_##k <= RG_PRIV_SEEK_BEHIND))

#endif
