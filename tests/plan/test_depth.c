/* The stack bound is one: no subject takes more frames than Name_STACK_FRAMES, as a context's highest mark tells; and a
 * context of exactly that many frames is always enough. Where no frame is promised, none is used. */
#include "../support/facts.h"
#include "../support/random.h"
#include "../support/samples.h"
#include "../support/suite.h"

/* Patterns with a bound, some of them close to it; the letters that make them work hard. */
#define Fixed_PATTERN RG_SEQ(RG_REPEAT(4, RG_DIGIT), '-', RG_ALT("ab", "cd", RG_RANGE('x', 'z')))
#define Guarded_PATTERN RG_SEQ(RG_PLUS(RG_ALPHA), RG_OPT('='), RG_STAR(RG_DIGIT))
#define Runs_PATTERN RG_SEQ(RG_STAR('a'), RG_STAR(RG_CLASS("ab")), RG_STAR("ab"), RG_PLUS_LAZY('b'), RG_OPT('a'), 'b')
#define Choices_PATTERN RG_REPEAT(3, RG_CAPTURE(x, RG_ALT('a', "ab", "abb")), RG_OPT(RG_CAPTURE(y, RG_ALT('b', "ba"))))
#define Rounds_PATTERN RG_SEQ(RG_BETWEEN(1, 6, RG_CAPTURE(x, RG_ALT('a', "ab", RG_EMPTY)), RG_OPT('b')), RG_END)
#define Nested_rounds_PATTERN RG_SEQ(RG_BETWEEN(2, 3, RG_BETWEEN(0, 3, RG_CAPTURE(x, RG_BETWEEN(1, 2, RG_ALT('a', "ab"))), RG_STAR('b'))), '-')
#define Few_rounds_PATTERN RG_SEQ(RG_BETWEEN_LAZY(0, 5, RG_CAPTURE(x, RG_ALT("ab", 'a'), RG_OPT_LAZY('b'))), RG_CLASS("b-"), RG_END)
#define Kept_rounds_PATTERN RG_SEQ(RG_OPT(RG_CAPTURE(x, 'a')), RG_BETWEEN_POSSESSIVE(2, 5, RG_CAPTURE(y, RG_ALT('a', "ab"), RG_STAR('b'))), RG_OPT('a'), '-')
#define Atomics_PATTERN RG_SEQ(RG_ALT('a', "ab"), RG_ATOMIC(RG_BETWEEN(0, 4, RG_CAPTURE(x, RG_ALT("ab", 'b', RG_SEQ('a', RG_STAR('b'))))), RG_ALT('b', '-')), RG_STAR('-'))

#define BOUND(X) X(Fixed) X(Guarded) X(Runs) X(Choices) X(Rounds) X(Nested_rounds) X(Few_rounds) X(Kept_rounds) X(Atomics) \
    X(Email) X(Url) X(Ipv4) X(Date) X(Semver) X(Bounds) X(Keywords) X(Looks)

#define DEFINE(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_BOUNDED) \
    static rg_status Name##_try(int asked, rg_context *context, const char *s, size_t n) { \
        return asked == 0   ? Name##_match_with(context, s, n, NULL) \
               : asked == 1 ? Name##_prefix_with(context, s, n, NULL) \
                            : Name##_find_with(context, s, n, NULL); \
    }
BOUND(DEFINE)

typedef struct sample {
    const char *name;
    size_t frames;
    rg_status (*run)(int, rg_context *, const char *, size_t);
} sample;
#define ENTRY(Name) {#Name, Name##_STACK_FRAMES, Name##_try},
static const sample samples[] = {BOUND(ENTRY)};
enum { COUNT = sizeof samples / sizeof samples[0], MOST = 300 };

/* No frame at all, as the facts promise. */
_Static_assert(Fixed_STACK_FRAMES == 0 && Fixed_STACK_BYTES == 0, "fixed lengths");
_Static_assert(Guarded_STACK_FRAMES == 0, "the next byte decides");
_Static_assert(Date_STACK_FRAMES == 0, "date");
_Static_assert(Ipv4_STACK_FRAMES == 0, "no way back into a part of an address once its end is reached");
_Static_assert(Email_STACK_FRAMES == 0, "two bytes tell where the host ends, and the last part is not given back");
_Static_assert(Runs_STACK_FRAMES > 0 && Runs_STACK_FRAMES <= 5, "one frame for each loop");
_Static_assert(sizeof(rg_frame) * MOST < 16384, "the buffer of this test is small");

static size_t highest(const sample *s, const char *text, size_t n) {
    rg_frame room[MOST], exact[MOST];
    size_t most = 0;
    ck_assert_uint_le(s->frames, MOST);
    for (int asked = 0; asked < 3; asked++) {
        rg_context large, small;
        rg_context_init(&large, room, sizeof room);
        rg_context_init(&small, exact, s->frames * sizeof(rg_frame));
        const rg_status status = s->run(asked, &large, text, n);
        if (status < 0 || s->run(asked, &small, text, n) != status || large.high_mark > s->frames ||
            small.high_mark > s->frames)
            ck_abort_msg("%s, %d, \"%.*s\": status %d, %zu frames used where at most %zu were promised", s->name, asked,
                         (int)n, text, (int)status, large.high_mark, s->frames);
        if (large.high_mark > most) most = large.high_mark;
    }
    return most;
}

/* Every subject of a's, b's and hyphens up to seven letters. */
START_TEST(all_short_subjects) {
    const sample *s = &samples[_i];
    for (size_t n = 0; n <= 7; n++) {
        size_t words = 1;
        for (size_t i = 0; i < n; i++) words *= 3;
        for (size_t word = 0; word < words; word++) {
            char text[7];
            for (size_t i = 0, rest = word; i < n; i++, rest /= 3) text[i] = "ab-"[rest % 3];
            highest(s, text, n);
        }
    }
}
END_TEST

START_TEST(random_and_sample_subjects) {
    const sample *s = &samples[_i];
    uint64_t seed = 77 + (uint64_t)_i;
    size_t most = 0;
    for (int round = 0; round < 2000; round++) {
        char text[40];
        const size_t n = random_below(&seed, sizeof text);
        const unsigned letters = 1 + random_below(&seed, sizeof sample_alphabet);
        for (size_t i = 0; i < n; i++) text[i] = sample_alphabet[random_below(&seed, letters)];
        const size_t used = highest(s, text, n);
        if (used > most) most = used;
    }
    for (size_t begin = 0; begin <= SAMPLE_LENGTH; begin++) {
        const size_t left = SAMPLE_LENGTH - begin, used = highest(s, sample_text + begin, left < 60 ? left : 60);
        if (used > most) most = used;
    }
    if (s->frames > 0) ck_assert_msg(most > 0, "%s claims %zu frames and never used one", s->name, s->frames);
}
END_TEST

/* The constants and the record tell the same, with frames and without. */
START_TEST(frames_bytes_and_record) {
    ck_assert_uint_eq(FRAME_BYTES(Email), 0);
    ck_assert_int_eq(Email_info()->memory, RG_MEMORY_FIXED);
    ck_assert_uint_eq(FRAME_BYTES(Url), 0);
    ck_assert_uint_gt(Keywords_STACK_FRAMES, 0);
    ck_assert_uint_eq(FRAME_BYTES(Keywords), Keywords_STACK_FRAMES * sizeof(rg_frame));
    ck_assert_int_eq(Keywords_info()->memory, RG_MEMORY_FIXED);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("plan/depth");
    tcase_add_loop_test(tests, all_short_subjects, 0, COUNT);
    tcase_add_loop_test(tests, random_and_sample_subjects, 0, COUNT);
    tcase_add_test(tests, frames_bytes_and_record);
    return suite_end();
}
