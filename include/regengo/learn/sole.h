/* sole.h - bytes that are a whole match by themselves, unless a byte that may go on with it follows: + of +|++|+=.
 *
 * What a lexer knows of its rules (api/lexer.h): two bytes tell such a match, and no engine is asked.
 *
 *   rg_sole_k_0, _1    bytes below 128 that are a match of k, of one byte, if what follows them is in none of the words of
 *                       rg_onward_k. May err: bytes too few. None where something else than bytes is asked, or a way is kept.
 *   rg_onward_k_0, _1   bytes that a match of k may have behind its first one, 128 and above folded onto those below. May err: bytes
 *                       too many.
 *   rg_passed_k         k may match nothing, at any place. May err: towards 0.
 */
#ifndef RG_LEARN_SOLE_H
#define RG_LEARN_SOLE_H

#ifndef RG_PRIV_IN_ORDER
#include "sets.h"
#endif

#define RG_PRIV_SOLE_IS(k, passed, w0, w1) RG_PRIV_ENUM { rg_passed_##k = passed, rg_sole_##k##_0 = w0, rg_sole_##k##_1 = w1 };
#define RG_PRIV_ONWARD_IS(k, w0, w1) RG_PRIV_ENUM { rg_onward_##k##_0 = w0, rg_onward_##k##_1 = w1 };
#define RG_PRIV_ONWARD_OF_ALPHABET(k) RG_PRIV_ONWARD_IS(k, 0ULL | rg_alphabet_##k##_0, 0ULL | rg_alphabet_##k##_1)
#define RG_PRIV_ONWARD_SAME(k, i) RG_PRIV_ONWARD_IS(k, 0ULL | rg_onward_##i##_0, 0ULL | rg_onward_##i##_1)
#define RG_PRIV_ONWARD_BOTH(k, i, j) \
    RG_PRIV_ONWARD_IS(k, 0ULL | rg_onward_##i##_0 | rg_onward_##j##_0, 0ULL | rg_onward_##i##_1 | rg_onward_##j##_1)
#define RG_PRIV_SOLE_IF_SINGLE(k) RG_PRIV_SOLE_IS(k, 0, rg_single_##k ? 0ULL | rg_first_##k##_0 : 0ULL, rg_single_##k ? 0ULL | rg_first_##k##_1 : 0ULL)

#define RG_PRIV_SOLE(closes) RG_PRIV_WALK(RG_PRIV_SOLE_A closes (0STOP, ~);)
#define RG_PRIV_SOLE_A(op, ...) RG_PRIV_SOLE_##op(__VA_ARGS__) RG_PRIV_SOLE_B
#define RG_PRIV_SOLE_B(op, ...) RG_PRIV_SOLE_##op(__VA_ARGS__) RG_PRIV_SOLE_A
#define RG_PRIV_SOLE_0STOP(...) struct

#define RG_PRIV_SOLE_0ONE(k, ...) RG_PRIV_SOLE_IF_SINGLE(k) RG_PRIV_ONWARD_OF_ALPHABET(k)
#define RG_PRIV_SOLE_0TEXT(k, ...) RG_PRIV_SOLE_IF_SINGLE(k) RG_PRIV_ONWARD_OF_ALPHABET(k)
#define RG_PRIV_SOLE_0WORDS(k, i, j, fold, ss) \
    RG_PRIV_SOLE_IF_SINGLE(k) \
    RG_PRIV_ENUM { rg_plainly_##k = RG_PRIV_HAVE_PLAIN(ss) }; \
    RG_PRIV_ONWARD_IS(k, rg_plainly_##k ? RG_PRIV_ANYTHING : ~RG_PRIV_PLAIN_0, rg_plainly_##k ? RG_PRIV_ANYTHING : ~RG_PRIV_PLAIN_1)
#define RG_PRIV_SOLE_0LEAF(k, ...) RG_PRIV_SOLE_IS(k, 0, 0ULL, 0ULL) RG_PRIV_ONWARD_OF_ALPHABET(k)
#define RG_PRIV_SOLE_0CLOSE_SEQ(k, i, j, ...) \
    RG_PRIV_SOLE_IS(k, rg_passed_##i && rg_passed_##j, (rg_passed_##j ? 0ULL | rg_sole_##i##_0 : 0ULL) | (rg_passed_##i ? 0ULL | rg_sole_##j##_0 : 0ULL), \
                     (rg_passed_##j ? 0ULL | rg_sole_##i##_1 : 0ULL) | (rg_passed_##i ? 0ULL | rg_sole_##j##_1 : 0ULL)) \
    RG_PRIV_ONWARD_BOTH(k, i, j)
#define RG_PRIV_SOLE_0CLOSE_ALT(k, i, j, ...) \
    RG_PRIV_SOLE_IS(k, rg_passed_##i || rg_passed_##j, 0ULL | rg_sole_##i##_0 | rg_sole_##j##_0, 0ULL | rg_sole_##i##_1 | rg_sole_##j##_1) \
    RG_PRIV_ONWARD_BOTH(k, i, j)
#define RG_PRIV_SOLE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_SOLE_IS(k, (lo) == 0 && RG_PRIV_KEEPS_ALL_WAYS(kind), (lo) <= 1 && RG_PRIV_KEEPS_ALL_WAYS(kind) ? 0ULL | rg_sole_##i##_0 : 0ULL, \
                     (lo) <= 1 && RG_PRIV_KEEPS_ALL_WAYS(kind) ? 0ULL | rg_sole_##i##_1 : 0ULL) \
    RG_PRIV_ONWARD_SAME(k, i)
#define RG_PRIV_KEEPS_ALL_WAYS(kind) (RG_PRIV_IS_GREEDY(kind) || RG_PRIV_IS_LAZY(kind))
#define RG_PRIV_SOLE_0CLOSE_CAPTURE(k, i, ...) RG_PRIV_SOLE_IS(k, rg_passed_##i, rg_sole_##i##_0, rg_sole_##i##_1) RG_PRIV_ONWARD_SAME(k, i)
#define RG_PRIV_SOLE_0CLOSE_ATOMIC(k, i, ...) RG_PRIV_SOLE_IS(k, 0, 0ULL, 0ULL) RG_PRIV_ONWARD_SAME(k, i)
#define RG_PRIV_SOLE_0CLOSE_LOOK(k, i, ...) RG_PRIV_SOLE_IS(k, 0, 0ULL, 0ULL) RG_PRIV_ONWARD_IS(k, RG_PRIV_ANYTHING, RG_PRIV_ANYTHING)

/* Words that have no such byte are operators, as a rule: letters, digits, blanks, quotes, and what opens, closes and separates. Of a character
 * among words it is taken for granted. */
#define RG_PRIV_PLAIN_0 0x0bff138500002600ULL
#define RG_PRIV_PLAIN_1 0x2ffffffeaffffffeULL
#define RG_PRIV_HAVE_PLAIN(ss) RG_PRIV_END(RG_PRIV_HAVE_PLAIN_A ss)
#define RG_PRIV_HAVE_PLAIN_A(s) RG_PRIV_HAS_PLAIN(s) || RG_PRIV_HAVE_PLAIN_B
#define RG_PRIV_HAVE_PLAIN_B(s) RG_PRIV_HAS_PLAIN(s) || RG_PRIV_HAVE_PLAIN_A
#define RG_PRIV_HAVE_PLAIN_A_END 0
#define RG_PRIV_HAVE_PLAIN_B_END 0
#define RG_PRIV_HAS_PLAIN(s) RG_PRIV_BY_TYPE(s, 1, RG_PRIV_TEXT_HAS_PLAIN(s, RG_PRIV_TEXT_IF(RG_PRIV_BY_TYPE(s, 0, 1), s)))
#ifdef RG_PRIV_READS_LITERALS
/* clang reads bytes, but folds no strcspn: of longer words it is taken for granted. */
#define RG_PRIV_TEXT_HAS_PLAIN(s, text) \
    (sizeof(s) > 5 || RG_PRIV_PLAIN_AT(s, text, 0) || RG_PRIV_PLAIN_AT(s, text, 1) || RG_PRIV_PLAIN_AT(s, text, 2) || RG_PRIV_PLAIN_AT(s, text, 3))
#define RG_PRIV_PLAIN_AT(s, text, i) RG_PRIV_IS_PLAIN((unsigned char)(text)[i < sizeof(s) ? i : 0])
#define RG_PRIV_IS_PLAIN(byte) ((byte) < 128 && (((byte) < 64 ? RG_PRIV_PLAIN_0 : RG_PRIV_PLAIN_1) >> ((byte) & 63) & 1) != 0)
#else
#define RG_PRIV_TEXT_HAS_PLAIN(s, text) __builtin_strcspn(text, rg_priv_plain) != sizeof(s) - 1
RG_PRIV_UNUSED static const char rg_priv_plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ \t\n\r()[]{};,\"'";
#endif

#endif
