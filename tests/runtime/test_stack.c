/* A full stack moves to the pool with everything on it, grows again and again, or says why it cannot. */
#define RG_POOL_MAX_BYTES (1024 * 1024)
#include <regengo/run/stack.h>

#include "../support/suite.h"

static void fill(rg_frame *frames, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) rg_priv_frame_set(&frames[i], NULL, 1, i * 3);
}

static void check_filled(const rg_frame *frames, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (rg_priv_frame_count(&frames[i]) != i * 3) ck_abort_msg("frame %zu is lost", i);
}

START_TEST(moves_and_keeps_frames) {
    rg_frame array[4];
    rg_priv_room room = {array, array + 4, NULL};
    fill(array, 0, 4);
    rg_frame *top = rg_priv_room_grow(&room, array + 4);
    ck_assert_ptr_nonnull(top);
    ck_assert_ptr_nonnull(room.pooled);
    ck_assert_ptr_ne(room.base, array);
    ck_assert_int_eq((int)(top - room.base), 4);
    ck_assert_uint_gt((size_t)(room.limit - room.base), 4);
    ck_assert_uint_eq((uintptr_t)room.base % _Alignof(rg_frame), 0);
    check_filled(room.base, 4);
    rg_priv_pool_put(room.pooled);
    ck_assert_uint_gt(rg_pool_trim(), 0);
}
END_TEST

/* Growth at least doubles, so that a deep match is not quadratic; what is outgrown goes back to the pool. */
START_TEST(grows_until_the_bound) {
    rg_priv_room room = {NULL, NULL, NULL};
    size_t used = 0, growths = 0;
    for (;;) {
        rg_frame *top = rg_priv_room_grow(&room, used == 0 ? room.base : room.base + used);
        if (top == NULL) break;
        const size_t room_now = (size_t)(room.limit - room.base);
        ck_assert_uint_eq((size_t)(top - room.base), used);
        ck_assert_uint_ge(room_now, 2 * used);
        check_filled(room.base, used);
        fill(room.base, used, room_now);
        used = room_now;
        growths++;
        ck_assert_uint_le(rg_pool_stats().total_bytes, RG_POOL_MAX_BYTES);
    }
    ck_assert_uint_ge(growths, 3);
    ck_assert_uint_ge(used, RG_POOL_MAX_BYTES / sizeof(rg_frame) / 4);
    check_filled(room.base, used); /* refused, but nothing lost */
    ck_assert_uint_eq(rg_pool_stats().refused, 1);
    rg_priv_pool_put(room.pooled);
    rg_pool_trim();
    ck_assert_uint_eq(rg_pool_stats().total_bytes, 0);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/stack");
    tcase_add_test(tests, moves_and_keeps_frames);
    tcase_add_test(tests, grows_until_the_bound);
    return suite_end();
}
