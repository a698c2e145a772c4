/* Whatever plan a search follows (a literal, two bytes, sets of bytes, a literal behind a run), it finds what going from start
 * to start finds: on random subjects, short and long, full of near misses. */
#define RG_PRIV_LONG_REST 0
#define RG_PRIV_ALONE_BEHIND 8
#define RG_PRIV_MANY_IN_RUN 8
#define RG_PRIV_HEADED_LONG 1
#define RG_PRIV_SOME_STARTS 0
#define RG_PRIV_SOME_WAYS 0
#define RG_PRIV_SOME_FAILURES 1
#define RG_PRIV_AROUND_HERE 4
#define RG_PRIV_MUCH 0
#define RG_PRIV_TOKENS_COMMON 0
#define RG_PRIV_TOKENS_LEAST 0
#define ANSWERS planned
#include "plans.h"

#include "../support/suite.h"

#include <stdlib.h>

enum { COUNT = sizeof planned / sizeof planned[0], ROUNDS = RANDOM_CASES(1500), LONGEST = 400 };

static void must_agree(const plan_sample *s, const char *text, size_t n, const spans_text *with,
                       const spans_text *without) {
    if (strcmp(with->text, without->text) != 0)
        ck_abort_msg("%s in \"%.*s\" (%zu bytes): with a plan %s, without %s", s->name, (int)n, text, n, with->text,
                     without->text);
}

/* Noise of a few letters, or pieces of the sample text one after the other. */
static size_t long_subject(uint64_t *seed, char *text) {
    size_t n = 0;
    const size_t length = random_below(seed, LONGEST - SAMPLE_LONGEST);
    while (n < length) {
        if (random_below(seed, 3) == 0) {
            const size_t run = random_below(seed, SAMPLE_LONGEST);
            memset(text + n, sample_alphabet[random_below(seed, sizeof sample_alphabet)], run);
            n += run;
        } else {
            n += sample_subject(seed, text + n);
        }
    }
    return n;
}

START_TEST(plans_agree) {
    const plan_sample *with = &planned[_i], *without = &unplanned[_i];
    char text[LONGEST];
    uint64_t seed = 500 + (uint64_t)_i;
    unsigned matched = 0;
    ck_assert_str_eq(with->name, without->name);
    for (int round = 0; round < ROUNDS; round++) {
        const size_t n = long_subject(&seed, text), from = random_below(&seed, (unsigned)n + 1);
        const spans_text found = with->find(text, n, from), expected = without->find(text, n, from);
        must_agree(with, text, n, &found, &expected);
        const spans_text all = with->all(text, n), all_expected = without->all(text, n);
        must_agree(with, text, n, &all, &all_expected);
        ck_assert_uint_eq(with->count(text, n), without->count(text, n));
        matched += all.length > 0;
        const size_t window =
            with->window < LONGEST ? with->window + random_below(&seed, 9) : LONGEST + random_below(&seed, 99);
        char *const buffer = malloc(window); /* of just the size, so that a look behind it is seen */
        ck_assert(buffer != NULL);
        const spans_text streamed = with->streamed(text, n, buffer, window, random_next(&seed));
        free(buffer);
        if (strcmp(streamed.text, all_expected.text) != 0)
            ck_abort_msg("%s in \"%.*s\" (%zu bytes): in pieces, through %zu bytes, %s, and %s", with->name, (int)n,
                         text, n, window, streamed.text, all_expected.text);
    }
    ck_assert_msg(matched >= 5, "%s matched in %u subjects of %d", with->name, matched, ROUNDS);
}
END_TEST

/* Each plan is followed by some sample: or the test above tests less than it says. */
START_TEST(every_plan_is_followed) {
    static const struct {
        const char *sample, *prefilter;
    } rows[] = {
        {"Far", "a literal at a fixed distance"},
        {"Either_case", "a literal at a fixed distance"},
        {"Two_far", "two bytes at fixed distances"},
        {"Two_same", "two bytes at fixed distances"},
        {"Behind", "a literal behind the leading run, and back"},
        {"Email", "a literal behind the leading run, and back"},
        {"Near", "a literal a few bytes on, and back"},
        {"Near_text", "a literal a few bytes on, and back"},
        {"Near_high", "a literal a few bytes on, and back"},
        {"Near_round", "a literal a few bytes on, and back"},
        {"Ipv4", "a literal a few bytes on, and back"},
        {"Inner", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Inner_own", "a literal further on, and back over what may stand before it"},
        {"Inner_line", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Inner_rounds", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Inner_high", "a literal further on, and back over what may stand before it"},
        {"Inner_letter", "a literal further on, and back over what may stand before it"},
        {"Inner_sign", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Inner_ways", "alternatives further on, and back over what may stand before them"},
        {"Inner_ways_case", "alternatives further on, and back over what may stand before them"},
        {"Inner_ways_rounds",
         "alternatives further on, and back over what may stand before them; what must occur further on"},
        {"Inner_ways_deep", "alternatives further on, and back over what may stand before them"},
        {"Inner_ways_high",
         "alternatives further on, and back over what may stand before them; what must occur further on"},
        {"Inner_run", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_from", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_some", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_bounded", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_far", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_rounds",
         "bytes of one set further on, and back over what may stand before them; what must occur further on"},
        {"Inner_run_led",
         "bytes of one set further on, and back over what may stand before them; what must occur further on"},
        {"Inner_run_high", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_run_either", "bytes of one set further on, and back over what may stand before them"},
        {"Inner_ways_end", "the end, and back over what may stand before it"},
        {"End_newline", "the end, and back over what may stand before it"},
        {"End_ahead", "the end, and back over what may stand before it"},
        {"Line_ends", "the ends of lines, and back over what may stand before them"},
        {"Line_ends_over", "the ends of lines, and back over what may stand before them"},
        {"Line_ends_high", "the ends of lines, and back over what may stand before them"},
        {"Line_ends_either", "the ends of lines, and back over what may stand before them"},
        {"Line_ends_byte", "the ends of lines, and back over what may stand before them"},
        {"Line_ends_bytes", "the ends of lines, and back over what may stand before them"},
        {"Lines_sign", "the beginnings of lines"},
        {"Inner_nearer", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Common_text", "a literal at a fixed distance"},
        {"Byte_and_set", "the sets of the first bytes, by vectors"},
        {"Lines", "the beginnings of lines"},
        {"Lines_far", "the beginnings of lines"},
        {"Lines_empty", "the beginnings of lines"},
        {"Lines_end", "the ends of lines, and back over what may stand before them"},
        {"Lines_blank", "the ends of lines, and back over what may stand before them"},
        {"Lines_none", "the ends of lines, and back over what may stand before them"},
        {"Lines_ruled", "the beginnings of lines"},
        {"Lines_indent", "the ends of lines, and back over what may stand before them"},
        {"Lines_over", "the ends of lines, and back over what may stand before them"},
        {"Lines_high", "the ends of lines, and back over what may stand before them"},
        {"Ended", "the end of the leading run, by what stands behind it, and back"},
        {"Ended_maybe", "the end of the leading run, by what stands behind it, and back"},
        {"Ended_read", "the end of the leading run, by what stands behind it, and back"},
        {"Ended_rounds", "the end of the leading run, by what stands behind it, and back"},
        {"Ended_word", "the end of the leading run, by what stands behind it, and back"},
        {"Ended_deep", "the end of the leading run, by what stands behind it, and back"},
        {"Led", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Led_two", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Led_ways", "alternatives further on, and back over what may stand before them"},
        {"Led_over", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Led_set", "a literal further on, and back over what may stand before it"},
        {"Led_high", "a literal further on, and back over what may stand before it"},
        {"Led_rounds", "a literal further on, and back over what may stand before it; what must occur further on"},
        {"Lines_text", "a literal at a fixed distance"},
        {"Lines_either", "the beginnings of lines; what must occur further on"},
        {"Lines_many", "the beginnings of lines; what must occur further on"},
        {"Lines_case", "a literal at a fixed distance"},
        {"Lines_byte", "a literal at a fixed distance"},
        {"Lines_ways", "the beginnings of lines"},
        {"Lines_one", "the beginnings of lines"},
        {"Lines_further", "a literal at a fixed distance"},
        {"Lines_further_byte", "a literal at a fixed distance"},
        {"Lines_of_byte", "the beginnings of lines"},
        {"Once_end", "the end, and back over what may stand before it"},
        {"Signs", "a literal at a fixed distance"},
        {"Run_end_line", "the end of the leading run, by what stands behind it, and back"},
        {"Beside_line", "the sets of the first bytes, by vectors"},
        {"Rounds", "four of the first bytes, of each alternative by itself"},
        {"Rounds_one", "many bytes of one set, the last of them first"},
        {"Rounds_set", "four of the first bytes, of each alternative by itself"},
        {"Places", "four of the first bytes, of each alternative by itself"},
        {"Places_far", "four of the first bytes, of each alternative by itself"},
        {"Ways_twice", "four of the first bytes, of each alternative by itself"},
        {"Ways_two", "four of the first bytes, of each alternative by itself"},
        {"Ways_same", "four of the first bytes, of each alternative by itself"},
        {"Ways_within", "four of the first bytes, of each alternative by itself"},
        {"Ways", "four of the first bytes, of each alternative by itself"},
        {"Ways_case", "four of the first bytes, of each alternative by itself"},
        {"Ways_words", "four of the first bytes, of each alternative by itself"},
        {"Ways_deep", "four of the first bytes, of each alternative by itself"},
        {"Ways_look", "four of the first bytes, of each alternative by itself"},
        {"Ways_high", "four of the first bytes, of each alternative by itself"},
        {"Ways_far", "four of the first bytes, of each alternative by itself"},
        {"Needed", "four of the first bytes, of each alternative by itself"},
        {"Needed_far", "the sets of the first bytes, by vectors; what must occur further on"},
        {"Needed_first", "a literal at a fixed distance"},
        {"Needed_one", "a literal at a fixed distance"},
        {"Needed_both", "two bytes at fixed distances"},
        {"Three_sets", "the sets of the first bytes, by vectors"},
        {"Some_sets", "the sets of the first bytes, by vectors"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t at = 0;
        while (at < COUNT && strcmp(planned[at].name, rows[i].sample) != 0) at++;
        ck_assert_msg(at < COUNT, "no sample %s", rows[i].sample);
        ck_assert_msg(strcmp(planned[at].info()->prefilter, rows[i].prefilter) == 0, "%s: %s", rows[i].sample,
                      planned[at].info()->prefilter);
    }
}
END_TEST

/* A walk goes by masks where the pattern is one run, or one with a byte before or behind it, or kinds of tokens (those keep two masks, for which
 * a size has 64 bits), and no other does. */
START_TEST(runs_are_walked_by_masks) {
    const char *const text = "ab1-ab1ab-1ab1\303\200ab1-ababababab,ab1@"
                             "abababababababababababababababababababababababababababababababababababababababab1";
    unsigned walks = 0;
    for (size_t i = 0; i < COUNT; i++) {
        const bool is_run = strncmp(planned[i].name, "Walk_", 5) == 0 || strcmp(planned[i].name, "Long_word") == 0;
        const bool is_headed = SIZE_MAX > 0xffffffff && (strncmp(planned[i].name, "Head_", 5) == 0 ||
                                                         strncmp(planned[i].name, "Kinds_", 6) == 0);
        const unsigned by_masks = planned[i].by_masks(text, strlen(text)), expected = is_run ? 2 : is_headed;
        ck_assert_msg(by_masks == expected, "%s: %u", planned[i].name, by_masks);
        ck_assert(!unplanned[i].by_masks(text, strlen(text)));
        walks += by_masks > 0;
    }
    ck_assert_uint_ge(walks, SIZE_MAX > 0xffffffff ? 20 : 10);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, plans of a search");
    tcase_add_loop_test(tests, plans_agree, 0, COUNT);
    tcase_add_test(tests, every_plan_is_followed);
    tcase_add_test(tests, runs_are_walked_by_masks);
    return suite_end();
}
