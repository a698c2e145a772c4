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
 * Loops are in code_loop.h and code_run.h, look-around is in code_look.h, the primitives (push, cut, viable) in machine.h.
 */
#ifndef RG_PASSES_CODE_H
#define RG_PASSES_CODE_H

#include "code_look.h"
#include "code_loop.h"

/* One byte of the set of k. */
#define RG_PRIV_ONE_BYTE(k) \
    if (!rg_boxed_##k && (RG_PRIV_AT_END(k) || !rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, k)))) RG_PRIV_FAIL; \
    rg_p++;

/* All of a box, by one look. */
#ifdef RG_PRIV_BLOCK_VECTOR
#define RG_PRIV_IN_BOX(k) \
    if (rg_boxes_##k && ((!RG_PRIV_HAS_ROOM(k, rg_box_##k) && RG_PRIV_LACKS(k, rg_box_##k)) || \
                         !rg_priv_all_in_box(rg_p, rg_box_##k, RG_PRIV_ROOM(k), RG_PRIV_BOX_WORDS(low, k), \
                                             RG_PRIV_BOX_WORDS(more, k), RG_PRIV_BOX_WORDS(also, k), rg_box_second_##k))) \
        RG_PRIV_FAIL;
#define RG_PRIV_BOX_WORDS(name, k) ((rg_priv_words){{rg_box_##name##_##k##_0, rg_box_##name##_##k##_1}})
#else
#define RG_PRIV_IN_BOX(k)
#endif

/* A back-reference: what the capture holds, once more. */
#define RG_PRIV_AGAIN(k, name, same) \
    { \
        (void)RG_BACKREF__no_capture_has_the_name__##name; \
        if (rg_to_##name == NULL) RG_PRIV_FAIL; \
        const size_t rg_held_length = (size_t)(rg_to_##name - rg_from_##name); \
        if ((size_t)(rg_end - rg_p) < rg_held_length || !same(rg_p, rg_from_##name, rg_held_length)) RG_PRIV_FAIL; \
        RG_PRIV_SPEND(rg_held_length); \
        rg_p += rg_held_length; \
        RG_PRIV_LEAVES_ROOM(k) \
    }

/* Does i begin with far fewer bytes than j? Then the way to j is to be the straight one. */
#define RG_PRIV_IS_RARER(i, j) \
    (4 * RG_PRIV_SIZE_OF(rg_first, i) <= RG_PRIV_SIZE_OF(rg_first, j))

/* The way through i takes more than the shortest one. */
#define RG_PRIV_WAY_ROOM(k, i) if (rg_room_##i > rg_room_##k + 0LL && RG_PRIV_LACKS(k, rg_room_##i)) RG_PRIV_FAIL;

#define RG_PRIV_CODE(ops) RG_PRIV_WALK(RG_PRIV_CODE_A ops (0STOP, ~);)
#define RG_PRIV_CODE_A(op, ...) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_B
#define RG_PRIV_CODE_B(op, ...) RG_PRIV_CODE_##op(__VA_ARGS__) RG_PRIV_CODE_A
#define RG_PRIV_CODE_0STOP(...) ; struct

#define RG_PRIV_CODE_0EMPTY(...)
#define RG_PRIV_CODE_0NEVER(k) RG_PRIV_FAIL;
#define RG_PRIV_CODE_0BYTES(k, s) \
    if (rg_boxed_##k      ? 0 \
        : rg_min_##k == 1 ? RG_PRIV_AT_END(k) || *rg_p != rg_byte_##k \
                        : (!RG_PRIV_HAS_ROOM(k, rg_min_##k) && RG_PRIV_FEWER((size_t)(rg_end - rg_p), rg_min_##k)) || \
                              memcmp(rg_p, RG_PRIV_LITERAL(s), (size_t)rg_min_##k) != 0) \
        RG_PRIV_FAIL; \
    rg_p += rg_min_##k;
#define RG_PRIV_CODE_0RANGE(k, a, b) RG_PRIV_ONE_BYTE(k)
#define RG_PRIV_CODE_0SET(k, ...) RG_PRIV_ONE_BYTE(k)
#define RG_PRIV_CODE_0MEMBERS(...)
#define RG_PRIV_CODE_0UNION(...)
#define RG_PRIV_CODE_0CLASS(k, ...) RG_PRIV_ONE_BYTE(k)
#define RG_PRIV_CODE_0ITEM(...)
#define RG_PRIV_CODE_0ASSERT(k, kind) if (!(RG_PRIV_HOLDS_##kind(k))) RG_PRIV_FAIL;
#define RG_PRIV_CODE_0OPEN_SEQ(k, i, j) \
    RG_PRIV_MARK(k) \
    RG_PRIV_IN_BOX(k) \
    if (RG_PRIV_MAY_BE_LENT(i) && !rg_trails_##k) rg_alone = false; \
    if (rg_borrows_##k && !rg_owed_##k) rg_borrowed = !rg_flat_##j;
#define RG_PRIV_CODE_0CLOSE_SEQ(k, ...) \
    if (rg_borrows_##k && !rg_owed_##k && rg_borrowed) RG_PRIV_LEAVES_ROOM(k) \
    RG_PRIV_SEAL(k)
#define RG_PRIV_CODE_0OPEN_ALT(k, i, j) \
    if (rg_single_##k) { \
        RG_PRIV_ONE_BYTE(k) \
        goto rg_done_##k; \
    } \
    RG_PRIV_MARK(k) \
    if (RG_PRIV_PUSHES(k)            ? !RG_PRIV_CAN_START_SO(i, rg_room_##k) \
        : RG_PRIV_IS_RARER(i, j) ? RG_PRIV_LIKELY(!RG_PRIV_CAN_START(i, rg_room_##k)) \
                                 : !RG_PRIV_CAN_START(i, rg_room_##k)) \
        goto rg_other_##k; \
    if (RG_PRIV_PUSHES(k) && RG_PRIV_CAN_START_SO(j, rg_room_##k)) RG_PRIV_PUSH(RG_PRIV_STATE(k), rg_p, 0); \
    if (RG_PRIV_FALLS(k)) rg_at_##k = rg_p; \
    do { \
        RG_PRIV_WAY_ROOM(k, i)
#define RG_PRIV_CODE_0MID_ALT(k, i, j) \
        goto rg_done_##k; \
    } while (0); \
    if (!RG_PRIV_FALLS(k)) RG_PRIV_FAIL; \
    rg_p = rg_at_##k; \
    goto rg_other_##k; \
    case RG_PRIV_STATE(k): \
        if (!RG_PRIV_PUSHES(k)) RG_PRIV_UNREACHABLE(); \
        rg_p = rg_priv_frame_position(rg_sp); \
    rg_other_##k: RG_PRIV_WAY_ROOM(k, j)
#define RG_PRIV_CODE_0CLOSE_ALT(k, i, j) rg_done_##k: RG_PRIV_ANEW(rg_p) RG_PRIV_SEAL(k)
#define RG_PRIV_CODE_0OPEN_LOOP(k, i, lo, hi, kind, form, word) RG_PRIV_OPENS_##form(k, i, lo, hi, kind, word)
#define RG_PRIV_CODE_0CLOSE_LOOP(k, i, lo, hi, kind, form, word) RG_PRIV_CLOSES_##form(k, i, lo, hi, kind)
#define RG_PRIV_CODE_0OPEN_CAPTURE(k, i, name) \
    if (rg_capturing && rg_min_##i != rg_max_##i) rg_open_at_##name = rg_p;
#define RG_PRIV_CODE_0CLOSE_CAPTURE(k, i, name) \
    if (rg_capturing) { \
        if (rg_logs_close_##k && !RG_PRIV_FINAL(k)) { \
            RG_PRIV_PUSH(RG_PRIV_UNDO(k), rg_from_##name, (size_t)((uintptr_t)rg_to_##name - (uintptr_t)rg_from_##name)); \
        } \
        rg_from_##name = rg_min_##i == rg_max_##i ? rg_p - rg_min_##i : rg_open_at_##name; \
        rg_to_##name = rg_p; \
        RG_PRIV_PUBLISH(name) \
    } \
    goto rg_done_##k; \
    case RG_PRIV_UNDO(k): \
        if (!rg_capturing || !rg_logs_close_##k || RG_PRIV_FINAL(k)) RG_PRIV_UNREACHABLE(); \
        /* Choices left inside, which come next, still have the capture open where it was. */ \
        rg_open_at_##name = rg_from_##name; \
        rg_from_##name = rg_priv_frame_position(rg_sp); \
        rg_to_##name = rg_from_##name ? rg_from_##name + rg_priv_frame_count(rg_sp) : NULL; \
        RG_PRIV_PUBLISH(name) \
        goto rg_fail; \
    rg_done_##k:;
#define RG_PRIV_CODE_0OPEN_ATOMIC(k, i) rg_mark_##k = (size_t)(rg_sp - rg_base);
#define RG_PRIV_CODE_0CLOSE_ATOMIC(k, i) \
    if (rg_busy_##i) RG_PRIV_CUT(k, i); \
    if (rg_min_##i != rg_max_##i) RG_PRIV_LEAVES_ROOM(k)
#define RG_PRIV_CODE_0OPEN_LOOK(k, i, kind) RG_PRIV_LOOK_OPENS(k, i, kind)
#define RG_PRIV_CODE_0CLOSE_LOOK(k, i, kind) RG_PRIV_LOOK_CLOSES(k, i, kind)
#define RG_PRIV_CODE_0BACKREF(k, name) RG_PRIV_AGAIN(k, name, rg_priv_same)
#define RG_PRIV_CODE_0WHEN(k, call) \
    { \
        const rg_view rg_view_now = {rg_subject, rg_length, (size_t)(rg_p - rg_begin), (size_t)(rg_start - rg_begin), \
                                     rg_result->group, rg_groups, rg_priv_context_user(rg_ctx)}; \
        if (!(call)) RG_PRIV_FAIL; \
    }
#define RG_PRIV_CODE_0CALL(k, Name) \
    { \
        uint64_t rg_left_over = rg_steps; \
        size_t rg_after = 0; \
        const rg_priv_caller rg_here = {rg_depth + 1, rg_metered ? &rg_left_over : NULL, rg_sp, rg_limit, \
                                        rg_used + (size_t)(rg_sp - rg_base)}; \
        const rg_status rg_told = RG_CALL__no_matcher_has_the_name__##Name( \
            rg_subject, rg_length, (size_t)(rg_p - rg_begin), rg_ctx, &rg_here, &rg_after); \
        rg_steps = rg_left_over; \
        if (rg_told == RG_NO_MATCH) RG_PRIV_FAIL; \
        if (rg_told != RG_MATCH) { \
            rg_answer = rg_told; \
            goto rg_done; \
        } \
        rg_p = rg_begin + rg_after; \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_CODE_0UTF8(k, negated, ranges) \
    { \
        uint32_t rg_point; \
        const size_t rg_taken = rg_priv_utf8(rg_p, rg_end, &rg_point); \
        if (rg_taken == 0 || (RG_PRIV_UTF8_IN(ranges)) == (negated)) RG_PRIV_FAIL; \
        rg_p += rg_taken; \
        if (rg_min_##k != rg_max_##k) RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_CODE_0INTEGER(k, name, width, big) \
    if (!RG_PRIV_HAS_ROOM(k, width) && (size_t)(rg_end - rg_p) < (width)) RG_PRIV_FAIL; \
    rg_p += (width);
#define RG_PRIV_CODE_0TAKE(k, name) \
    { \
        (void)RG_TAKE_RG_COUNTED__no_integer_has_the_name__##name; \
        if (rg_to_##name == NULL || RG_PRIV_VALUE(name) > (size_t)(rg_end - rg_p)) RG_PRIV_FAIL; \
        rg_p += RG_PRIV_VALUE(name); \
        RG_PRIV_LEAVES_ROOM(k) \
    }
#define RG_PRIV_CODE_0IBYTES(k, s) \
    if (rg_boxed_##k      ? 0 \
        : rg_min_##k == 1 ? RG_PRIV_AT_END(k) || !rg_priv_has(*rg_p, RG_PRIV_WORDS(rg_first, k)) \
                        : (!RG_PRIV_HAS_ROOM(k, rg_min_##k) && RG_PRIV_FEWER((size_t)(rg_end - rg_p), rg_min_##k)) || \
                              !rg_priv_same_caseless(rg_p, (const unsigned char *)RG_PRIV_LITERAL(s), \
                                                     (size_t)rg_min_##k)) \
        RG_PRIV_FAIL; \
    rg_p += rg_min_##k;
#define RG_PRIV_CODE_0IRANGE(k, a, b) RG_PRIV_ONE_BYTE(k)
#define RG_PRIV_CODE_0ISET(k, ...) RG_PRIV_ONE_BYTE(k)
#define RG_PRIV_CODE_0IMEMBERS(...)
#define RG_PRIV_CODE_0IBACKREF(k, name) RG_PRIV_AGAIN(k, name, rg_priv_same_caseless)
#define RG_PRIV_CODE_0ERROR(...)

#endif
