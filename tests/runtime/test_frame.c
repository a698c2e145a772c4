/* Frames keep what was put in, and a cut drops choices but keeps, in order, what only restores. */
#include <regengo/run/frame.h>
#include <stdbool.h>

#include "../support/random.h"
#include "../support/suite.h"

/* 12 where a 64-bit word is aligned to 4. */
START_TEST(size) { ck_assert_uint_le(sizeof(rg_frame), 16); }
END_TEST

START_TEST(round_trip) {
    static const unsigned long long counts[] = {
        0, 1, 2, 255, 65535, 65536, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x200000005, 0xffffffffffff};
    static const unsigned states[] = {1, 2, 0x7fff, 1 | RG_PRIV_UNDO_BIT, 0x7fff | RG_PRIV_UNDO_BIT};
    const unsigned char text[4] = "abc";
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        for (size_t j = 0; j < sizeof states / sizeof states[0]; j++) {
            rg_frame frame;
            if (counts[i] > SIZE_MAX) continue;
            rg_priv_frame_set(&frame, text + j % 4, states[j], (size_t)counts[i]);
            ck_assert_ptr_eq(frame.position, text + j % 4);
            ck_assert_int_eq(rg_priv_frame_state(&frame), (int)states[j]);
            ck_assert_uint_eq(rg_priv_frame_count(&frame), counts[i]);
        }
}
END_TEST

START_TEST(cut_of_nothing) {
    rg_frame frames[1] = {{NULL, 1}};
    ck_assert_ptr_eq(rg_priv_frames_cut(frames, frames), frames);
}
END_TEST

START_TEST(cut_of_choices_alone) {
    rg_frame frames[3];
    for (unsigned i = 0; i < 3; i++) rg_priv_frame_set(&frames[i], NULL, i + 1, i);
    ck_assert_ptr_eq(rg_priv_frames_cut(frames, frames + 3), frames);
    ck_assert_ptr_eq(rg_priv_frames_cut(frames + 1, frames + 3), frames + 1);
    ck_assert_int_eq(rg_priv_frame_state(&frames[0]), 1);
}
END_TEST

START_TEST(cut_keeps_undo_in_order) {
    uint64_t seed = 5;
    for (int round = 0; round < 500; round++) {
        rg_frame frames[40], kept[40];
        const unsigned below = random_below(&seed, 5), n = below + random_below(&seed, 35);
        unsigned keeps = 0;
        for (unsigned i = 0; i < n; i++) {
            const bool undo = random_below(&seed, 3) == 0;
            rg_priv_frame_set(&frames[i], NULL, (i + 1) | (undo ? RG_PRIV_UNDO_BIT : 0), i * 1000);
            if (i < below || undo) kept[keeps++] = frames[i];
        }
        ck_assert_ptr_eq(rg_priv_frames_cut(frames + below, frames + n), frames + keeps);
        for (unsigned i = 0; i < keeps; i++) ck_assert_uint_eq(frames[i].word, kept[i].word);
    }
}
END_TEST

START_TEST(choices_are_seen) {
    rg_frame frames[4];
    for (unsigned i = 0; i < 4; i++) rg_priv_frame_set(&frames[i], NULL, (i + 1) | (i == 2 ? 0 : RG_PRIV_UNDO_BIT), 7);
    ck_assert(!rg_priv_frames_choose(frames, frames));
    ck_assert(!rg_priv_frames_choose(frames, frames + 2));
    ck_assert(rg_priv_frames_choose(frames, frames + 3));
    ck_assert(rg_priv_frames_choose(frames + 2, frames + 4));
    ck_assert(!rg_priv_frames_choose(frames + 3, frames + 4));
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("run/frame");
    tcase_add_test(tests, size);
    tcase_add_test(tests, round_trip);
    tcase_add_test(tests, cut_of_nothing);
    tcase_add_test(tests, cut_of_choices_alone);
    tcase_add_test(tests, cut_keeps_undo_in_order);
    tcase_add_test(tests, choices_are_seen);
    return suite_end();
}
