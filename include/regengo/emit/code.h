/* code.h - the code: statements of one function, picked by ifs over constant facts.
 *
 * Between two ops the cursor rg_p stands where the next one starts. A node that fails jumps to rg_fail, which takes the
 * top frame off the stack and jumps through the switch around the code to the case that the frame names, with rg_sp
 * at the frame that was taken: its fields are still there, and rg_sp++ puts it back. What a choice looks like:
 *
 *         if (<the first way cannot start here>) goto rg_other_<k>;
 *         if (<the second way could, too>) push (rg_p, <k>);
 *         <first way>
 *         goto rg_done_<k>;
 *     case <k>:
 *         rg_p = <position in the frame>;
 *     rg_other_<k>:
 *         <second way>
 *     rg_done_<k>:
 *
 * Loops are in loop.h and run.h, look-around is in look.h, words in words.h, the primitives (push, cut, can follow) in machine.h.
 */
#ifndef RG_EMIT_CODE_H
#define RG_EMIT_CODE_H

#ifndef RG_PRIV_IN_ORDER
#include "../plan/fixed_block.h"
#include "../run/caller.h"
#include "../run/integer.h"
#include "../run/utf8.h"
#include "../run/view.h"
#include "look.h"
#include "loop.h"
#include "words.h"
#endif

/* One byte of the set of k. */
#define RG_PRIV_ONE_BYTE_IF(k, asked) \
    if (asked && (RG_PRIV_LACKS_BYTE || !rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, k)))) RG_PRIV_FAIL; \
    rg_p++;

/* The bytes of a literal; a single one is compared as such. */
#define RG_PRIV_TEXT_CODE_0(k, s) \
    if (!RG_PRIV_IS_IN_BLOCK(k) && \
        (RG_PRIV_LACKS_TEXT(k, s, false) || (rg_min_##k == 1 ? *rg_p != rg_byte_##k \
                                                            : RG_PRIV_MEM_COMPARE(rg_p, RG_PRIV_LITERAL(s), (size_t)rg_min_##k) != 0))) \
        RG_PRIV_FAIL;
#define RG_PRIV_TEXT_CODE_1(k, s) \
    if (!RG_PRIV_IS_IN_BLOCK(k) && \
        (RG_PRIV_LACKS_TEXT(k, s, true) || \
         (rg_min_##k == 1 ? !rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, k)) \
                          : !rg_priv_same_caseless(rg_p, (const unsigned char *)RG_PRIV_LITERAL(s), (size_t)rg_min_##k)))) \
        RG_PRIV_FAIL;
#define RG_PRIV_LACKS_TEXT(k, s, fold) \
    (RG_PRIV_LOOKS_FOR_END && \
     rg_priv_lacks_text(rg_p, rg_end, RG_PRIV_LITERAL(s), (size_t)rg_min_##k, fold, rg_more ? &rg_touched : NULL))

#define RG_PRIV_CODE(ops) RG_PRIV_WALK(RG_PRIV_CODE_A ops (0STOP, ~);)
#ifndef RG_TRACE
#define RG_PRIV_CODE_A(op, ...) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_B
#define RG_PRIV_CODE_B(op, ...) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_A
#else /* each op says first what it is */
#define RG_PRIV_CODE_A(op, ...) RG_PRIV_TRACE_OP(op, __VA_ARGS__) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_B
#define RG_PRIV_CODE_B(op, ...) RG_PRIV_TRACE_OP(op, __VA_ARGS__) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_A
#endif
#define RG_PRIV_CODE_0STOP(...) ; struct

#define RG_PRIV_CODE_0ITEM(...)
#define RG_PRIV_CODE_0ONE(k, ...) RG_PRIV_ONE_BYTE_IF(k, !RG_PRIV_IS_IN_BLOCK(k))
#define RG_PRIV_CODE_0TEXT(k, i, j, fold, s) \
    RG_PRIV_TEXT_CODE_##fold(k, s) \
    rg_p += rg_min_##k;
#define RG_PRIV_CODE_0WORDS(k, i, j, fold, ss) RG_PRIV_WORDS_CODE(k, fold)
#define RG_PRIV_CODE_0LEAF(k, i, j, fold, kind, ...) RG_PRIV_LEAF_CODE_##kind(k, fold, __VA_ARGS__)
#define RG_PRIV_CODE_0OPEN_SEQ(k, i, j, fold, f, g, h) \
    RG_PRIV_IF_STEADY_##h(RG_PRIV_BLOCK_LOOK, k) RG_PRIV_IF_LOOSE_##h(RG_PRIV_ENTRY_MARK, k)
#define RG_PRIV_CODE_0CLOSE_SEQ(k, i, j, fold, f, g, h) RG_PRIV_IF_LOOSE_##h(RG_PRIV_EXIT_CUT, k)
#define RG_PRIV_CODE_0OPEN_ALT(k, i, j, ...) \
    if (rg_single_##k) { \
        RG_PRIV_ONE_BYTE_IF(k, true) \
        goto rg_done_##k; \
    } \
    RG_PRIV_ENTRY_MARK(k) \
    if (!RG_PRIV_CAN_START(i, RG_PRIV_KNOWN(k))) goto rg_other_##k; \
    if (RG_PRIV_PUSHES(k) && RG_PRIV_MIGHT_START(j, RG_PRIV_KNOWN(k))) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 0); \
    if (RG_PRIV_FALLS_THROUGH(k)) rg_way_##k = rg_p; \
    do { \
        RG_PRIV_WAY_ROOM(k, i)
#define RG_PRIV_CODE_0MID_ALT(k, i, j, ...) \
        goto rg_done_##k; \
    } while (0); \
    if (!RG_PRIV_FALLS_THROUGH(k)) RG_PRIV_FAIL; \
    if (rg_max_##i >= RG_PRIV_FAR) RG_PRIV_TIRE(rg_p - rg_way_##k); \
    rg_p = rg_way_##k; \
    goto rg_other_##k; \
    case RG_PRIV_STATE(k): \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        rg_p = rg_priv_frame_position(rg_sp); \
    rg_other_##k: RG_PRIV_WAY_ROOM(k, j)
#define RG_PRIV_CODE_0CLOSE_ALT(k, ...) rg_done_##k: RG_PRIV_ANEW(rg_p) RG_PRIV_EXIT_CUT(k)
#define RG_PRIV_CODE_0OPEN_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) RG_PRIV_OPENS_##way(k, i, lo, hi, kind, word)
#define RG_PRIV_CODE_0CLOSE_LOOP(k, i, j, fold, f, h, way, lo, hi, kind, word) \
    RG_PRIV_CLOSES_##way(k, i, lo, hi, kind); \
    RG_PRIV_IF_LOOSE_##h(RG_PRIV_BLAME, hi, kind, word) \
    RG_PRIV_CAT(RG_PRIV_BLAME_, RG_PRIV_CLASS_OF_##way)(k, kind, word)
#define RG_PRIV_CODE_0OPEN_CAPTURE(k, i, j, fold, f, h, name, which) \
    if (rg_capturing && rg_min_##i != rg_max_##i) RG_PRIV_OPENED_##which(k, name) = rg_p;
#define RG_PRIV_CODE_0CLOSE_CAPTURE(k, i, j, fold, f, h, name, which) \
    if (rg_capturing) { \
        if (RG_PRIV_IN_MODE(rg_logs_close_##k)) { \
            RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_at->name.from, (size_t)((uintptr_t)rg_at->name.to - (uintptr_t)rg_at->name.from)); \
        } \
        rg_at->name.from = rg_min_##i == rg_max_##i ? rg_p - rg_min_##i : RG_PRIV_OPENED_##which(k, name); \
        rg_at->name.to = rg_p; \
        RG_PRIV_PUBLISH(name) \
    } \
    goto rg_done_##k; \
    case RG_PRIV_UNDO(k): \
        if (!rg_capturing || !RG_PRIV_IN_MODE(rg_logs_close_##k)) RG_PRIV_UNREACHABLE(); \
        /* Choices left inside, which come next, still have the capture open where it was. */ \
        RG_PRIV_OPENED_##which(k, name) = rg_at->name.from; \
        rg_at->name.from = rg_priv_frame_position(rg_sp); \
        rg_at->name.to = rg_at->name.from ? rg_at->name.from + rg_priv_frame_count(rg_sp) : NULL; \
        RG_PRIV_PUBLISH(name) \
        goto rg_fail; \
    rg_done_##k:;
#define RG_PRIV_CODE_0OPEN_ATOMIC(k, ...) rg_mark_##k = (size_t)(rg_sp - rg_base);
#define RG_PRIV_CODE_0CLOSE_ATOMIC(k, i, ...) \
    if (rg_uses_stack_##i) RG_PRIV_CUT(k, i); \
    if (rg_min_##i != rg_max_##i) RG_PRIV_LEAVES_ROOM(k)
#define RG_PRIV_CODE_0OPEN_LOOK(k, i, j, fold, f, kind) RG_PRIV_LOOK_OPENS(k, i, kind)
#define RG_PRIV_CODE_0CLOSE_LOOK(k, i, j, fold, f, kind) RG_PRIV_LOOK_CLOSES(k, i, kind)

/* Where a capture was opened. */
#define RG_PRIV_OPENED_0NEW(k, name) rg_at->name.open
#define RG_PRIV_OPENED_0NUMBER(k, name) rg_at->name.open
#define RG_PRIV_OPENED_0AGAIN(k, name) *((void)RG_CAPTURE_AGAIN__no_RG_CAPTURE_has_the_name__##name, &rg_open_##k)

/* ---- leaves ---- */

#define RG_PRIV_LEAF_CODE_0EMPTY(...)
#define RG_PRIV_LEAF_CODE_0NEVER(...) RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0BEGIN(...) if (rg_p != rg_begin) RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0END(...) if (!RG_PRIV_IS_END(rg_p)) RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0LINE_BEGIN(...) if (rg_p != rg_begin && rg_p[-1] != '\n') RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0LINE_END(...) if (!RG_PRIV_IS_END(rg_p) && *rg_p != '\n') RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0WORD_BOUNDARY(k, ...) if (!RG_PRIV_IS_BOUNDARY(k)) RG_PRIV_FAIL;
#define RG_PRIV_LEAF_CODE_0NOT_WORD_BOUNDARY(k, ...) if (RG_PRIV_IS_BOUNDARY(k)) RG_PRIV_FAIL;
#define RG_PRIV_IS_BOUNDARY(k) \
    ((rg_p != rg_begin && rg_priv_is_word(rg_p[-1])) != (!RG_PRIV_AT_END(k) && rg_priv_is_word(*rg_p)))
/* What the capture holds, once more. */
#define RG_PRIV_LEAF_CODE_0BACKREF(k, fold, name, place) \
    { \
        (void)RG_BACKREF__no_capture_has_the_name__##name; \
        if (rg_at->name.to == NULL) RG_PRIV_FAIL; \
        const size_t rg_held_length = (size_t)(rg_at->name.to - rg_at->name.from); \
        RG_PRIV_TOUCH_IF(rg_priv_begins_text(rg_p, rg_end, rg_at->name.from, rg_held_length, fold)) \
        if ((size_t)(rg_end - rg_p) < rg_held_length || \
            !(fold ? rg_priv_same_caseless : rg_priv_same)(rg_p, rg_at->name.from, rg_held_length)) \
            RG_PRIV_FAIL; \
        RG_PRIV_SPEND(rg_held_length); \
        rg_p += rg_held_length; \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_LEAF_CODE_0WHEN(k, fold, call) \
    { \
        const rg_view rg_view_now = {rg_subject, rg_length, (size_t)(rg_p - rg_begin), (size_t)(rg_start - rg_begin), \
                                     rg_result->group, rg_groups, rg_priv_context_user(rg_ctx)}; \
        if (!(call)) RG_PRIV_FAIL; \
    }
/* A call that matches is counted as a failure is: calls multiply where nothing fails, too, as (?=P)P does in P. */
#define RG_PRIV_LEAF_CODE_0CALL(k, fold, Name, longest) \
    { \
        uint64_t rg_left_over = rg_steps; \
        int64_t rg_still = rg_patience; \
        size_t rg_after = 0; \
        const rg_priv_caller rg_here = {rg_depth + 1, rg_metered ? &rg_left_over : NULL, rg_sp, rg_limit, \
                                        rg_used + (size_t)(rg_sp - rg_base), rg_hard ? &rg_still : NULL, NULL, NULL, NULL}; \
        const rg_status rg_told = (!rg_more ? RG_CALL__no_matcher_has_the_name__##Name : RG_CALL__more_##Name)( \
            rg_subject, rg_length, (size_t)(rg_p - rg_begin), rg_ctx, &rg_here, &rg_after); \
        rg_steps = rg_left_over; \
        rg_patience = rg_still; \
        RG_PRIV_TOUCH_IF(rg_told == RG_MORE) \
        if (rg_told == RG_NO_MATCH || rg_told == RG_MORE) RG_PRIV_FAIL; \
        if (rg_told != RG_MATCH) { \
            rg_answer = rg_told; \
            goto rg_done; \
        } \
        RG_PRIV_FAILED(0); \
        rg_p = rg_begin + rg_after; \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_LEAF_CODE_0UTF8(k, fold, negated, ranges) \
    { \
        uint32_t rg_point; \
        const size_t rg_taken = rg_priv_utf8(rg_p, rg_end, &rg_point); \
        RG_PRIV_TOUCH_IF(rg_priv_begins_utf8(rg_p, rg_end)) \
        if (rg_taken == 0 || (RG_PRIV_UTF8_IN(ranges)) == (negated)) RG_PRIV_FAIL; \
        rg_p += rg_taken; \
        if (rg_min_##k != rg_max_##k) RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_LEAF_CODE_0INTEGER(k, fold, name, width, big) \
    if (!RG_PRIV_HAS_ROOM(k, width) && (size_t)(rg_end - rg_p) < (width) && RG_PRIV_TOUCHES) RG_PRIV_FAIL; \
    rg_p += (width);
#define RG_PRIV_LEAF_CODE_0NUMERAL(k, fold, name, notation) \
    { \
        const rg_priv_numeral rg_number = rg_priv_numeral_at(rg_p, rg_end, notation); \
        RG_PRIV_SPEND(rg_number.end - rg_p); \
        RG_PRIV_TOUCH_IF(rg_priv_begins_numeral(rg_p, rg_end, rg_number, notation)) \
        rg_p = rg_number.end; \
        if (!rg_number.fits) RG_PRIV_FAIL; \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_LEAF_CODE_0TAKE(k, fold, name, less, word) \
    { \
        (void)RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name; \
        if (rg_at->name.to == NULL) RG_PRIV_FAIL; \
        const uint64_t rg_value = RG_PRIV_VALUE(name); \
        if (!rg_priv_can_take(rg_value, (uint64_t)(less), (size_t)(rg_end - rg_p))) { \
            RG_PRIV_TOUCH_IF(rg_priv_can_take(rg_value, (uint64_t)(less), SIZE_MAX)) \
            RG_PRIV_FAIL; \
        } \
        rg_p += (size_t)(rg_value - (uint64_t)(less)); \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_VALUE(name) rg_priv_value(rg_at->name.from, rg_at->name.to, rg_notation_##name, rg_big_##name)
#define RG_PRIV_LEAF_CODE_0ERROR(...)

#endif
