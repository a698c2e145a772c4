/* Subjects of more than 4 GiB: no length, offset or count is cut to 32 bits. The subject is a mapping of zero pages that
 * hardly takes memory, with a few bytes written near its end; only matchers that run over it fast are used.
 * Left out where address space or patience is short: on 32 bits, under sanitizers and valgrind, without optimisation, or
 * where the system does not give the mapping. */
#define _DEFAULT_SOURCE
#include "../support/sanitizer.h"
#include "../support/suite.h"

#include <regengo/dsl.h>
#include <stdio.h>
#include <sys/mman.h>

#if SIZE_MAX > 0xffffffff && defined(__OPTIMIZE__) && !SANITIZER_OWNS_MEMORY
#define WORTH_TRYING 1
#else
#define WORTH_TRYING 0
#endif

RG_MATCHER(All, RG_CAPTURE(all, RG_STAR(RG_ANY_BYTE)))
RG_MATCHER(Give_back, RG_SEQ(RG_CAPTURE(zeros, RG_STAR(RG_ANY_BYTE)), RG_CAPTURE(mark, "needle"), RG_STAR('\0')))
RG_MATCHER(Needle, RG_CAPTURE(mark, "needle"))
RG_MATCHER(Pairs, RG_SEQ(RG_CAPTURE(pairs, RG_STAR_POSSESSIVE("\0\0")), RG_CAPTURE(rest, RG_OPT('\0')), "needle"))
RG_MATCHER(Rounds, RG_SEQ(RG_CAPTURE(rounds, RG_AT_LEAST(2, RG_ALT("\0\0", 'x'))), "needle"))

static const size_t place = (size_t)0x1000003e8; /* of the needle: 1000 beyond; an odd length follows it */
static const size_t length = (size_t)0x1000007d1;
static char *subject;

/* Valgrind's memory tables would take gigabytes: it says so in the environment of what it runs. */
static bool have_subject(void) {
    const char *preloaded = getenv("LD_PRELOAD");
    if (!WORTH_TRYING || (preloaded != NULL && strstr(preloaded, "vgpreload") != NULL)) {
        fputs("left out: a subject of more than 4 GiB takes too long here\n", stderr);
        return false;
    }
    void *pages = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED) {
        fputs("left out: no address space for a subject of more than 4 GiB\n", stderr);
        return false;
    }
    madvise(pages, length, MADV_HUGEPAGE); /* zeros are then shared in large pieces: fewer faults */
    subject = pages;
    memcpy(subject + place, "needle", 6);
    return true;
}

START_TEST(lengths_and_offsets) {
    if (!have_subject()) return;

    All_result all;
    ck_assert_int_eq(All_match(subject, length, &all), RG_MATCH);
    ck_assert_uint_eq(all.all.len, length);

    Needle_result n;
    ck_assert_int_eq(Needle_find(subject, length, &n), RG_MATCH);
    ck_assert_uint_eq((size_t)(n.mark.ptr - subject), place);
    ck_assert_int_eq(Needle_find_at(subject, length, place, &n), RG_MATCH);
    ck_assert_ptr_eq(n.match.ptr, subject + place);
    ck_assert_int_eq(Needle_find_at(subject, length, place + 1, &n), RG_NO_MATCH);
    ck_assert_int_eq(Needle_find_at(subject, length, length, &n), RG_NO_MATCH);
    ck_assert_int_eq(Needle_find_at(subject, length, length + 1, &n), RG_ERROR_ARGUMENT);
    munmap(subject, length);
}
END_TEST

/* A run of more than 4 GiB gives back what lies behind the needle: its frame and the steps count beyond 32 bits. */
START_TEST(a_run_and_its_steps) {
    if (!have_subject()) return;
    Give_back_result g;
    rg_frame frames[8];
    rg_context context;
    rg_context_init(&context, frames, sizeof frames);
    ck_assert_int_eq(Give_back_match_with(&context, subject, length, &g), RG_MATCH);
    ck_assert_uint_eq(g.zeros.len, place);
    ck_assert_ptr_eq(g.mark.ptr, subject + place);
    ck_assert_uint_eq(g.match.len, length);
    ck_assert_uint_gt(context.steps, (uint64_t)1 << 32);
    munmap(subject, length);
}
END_TEST

/* More than 2^31 rounds of two bytes: a loop without a bound has none. */
START_TEST(rounds) {
    if (!have_subject()) return;
    Pairs_result s;
    ck_assert_int_eq(Pairs_prefix(subject + 1, length - 1, &s), RG_MATCH);
    ck_assert_uint_eq(s.pairs.len, place - 2);
    ck_assert_uint_eq(s.rest.len, 1);
    ck_assert_uint_eq(s.match.len, place + 5);
    Rounds_result r;
    ck_assert_int_eq(Rounds_prefix(subject, length, &r), RG_MATCH);
    ck_assert_uint_eq(r.rounds.len, place);
    munmap(subject, length);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, subjects over 4 GiB");
    tcase_add_test(tests, lengths_and_offsets);
    tcase_add_test(tests, a_run_and_its_steps);
    tcase_add_test(tests, rounds);
    return suite_end();
}
