/* words.h - one of many literals: those that begin with the byte at hand are tried in their order.
 *
 * Which begin with it is told by compares of 16 first bytes at a time (run/literal.h), or one by one where there are no vectors. What is
 * left to try, a bit for each, is kept in a frame.
 */
#ifndef RG_EMIT_WORDS_H
#define RG_EMIT_WORDS_H

#ifndef RG_PRIV_IN_ORDER
#include "../run/literal.h"
#include "machine.h"
#endif

#define RG_PRIV_WORDS_CODE(k, fold) \
    { \
        uint64_t rg_left; \
        rg_left = rg_priv_literals_here(rg_p, rg_end, rg_heads_##k, RG_PRIV_WORD_COUNT(k), fold, \
                                        rg_nullable_##k || (rg_more && rg_p == rg_end)); \
        goto rg_enter_##k; \
        case RG_PRIV_STATE(k): \
            if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
            rg_p = rg_priv_frame_position(rg_sp); \
            rg_left = rg_priv_frame_carried(rg_sp); \
        rg_enter_##k:; \
        bool rg_cut = false; \
        const rg_priv_literal *const rg_word = \
            rg_priv_literal_next(rg_p, (size_t)(rg_end - rg_p), rg_words_##k, &rg_left, fold, rg_more ? &rg_cut : NULL); \
        RG_PRIV_TOUCH_IF(rg_cut) \
        if (rg_word == NULL) RG_PRIV_FAIL; \
        if (RG_PRIV_PUSHES(k) && rg_left != 0) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, rg_left); \
        rg_p += rg_word->length; \
    } \
    RG_PRIV_LEAVES_ROOM(k)
#define RG_PRIV_WORD_COUNT(k) ((unsigned)(sizeof rg_words_##k / sizeof rg_words_##k[0]))

#endif
