/* check.h - the part of Check that the unit tests use, for machines to which Check has not been ported: with this folder
 * before the others they compile unchanged, link with nothing but the C library, and close with the same line.
 *
 * It differs in that the tests of a program share one process, as with CK_FORK=no: a crash ends the program without the
 * closing line, and who runs it limits its time. */
#ifndef TESTS_PORTABILITY_CHECK_H
#define TESTS_PORTABILITY_CHECK_H

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Tests and where they are listed: one suite a program ---- */

typedef struct TTest {
    const char *name;
    void (*run)(int);
} TTest;

#define START_TEST(test) \
    static void test##_run(int _i); \
    static const TTest test##_test = {#test, test##_run}; \
    static const TTest *const test = &test##_test; \
    static void test##_run(__attribute__((unused)) int _i)
#define END_TEST

enum { CHECK_MOST_CASES = 8, CHECK_MOST_TESTS = 200, CHECK_MOST_TEXT = 4000 };

typedef struct TCase {
    const char *name;
} TCase;

typedef struct Suite {
    const char *name;
} Suite;

typedef struct SRunner {
    int failed;
} SRunner;

typedef enum print_output { CK_ENV } print_output;

typedef struct check_entry {
    const TCase *tcase;
    const TTest *test;
    int begin, end; /* the test runs for each number from begin to before end */
} check_entry;

static struct {
    Suite suite;
    TCase cases[CHECK_MOST_CASES];
    check_entry tests[CHECK_MOST_TESTS];
    size_t case_count, test_count;
    SRunner runner;
    jmp_buf leave; /* a failed assertion jumps out of its test */
    char failure[CHECK_MOST_TEXT];
} check_program;

static inline void check_room(size_t count, size_t most) {
    if (count < most) return;
    fputs("check.h: too many tests or cases for its tables\n", stderr);
    exit(EXIT_FAILURE);
}

static inline Suite *suite_create(const char *name) {
    check_program.suite.name = name;
    return &check_program.suite;
}

static inline TCase *tcase_create(const char *name) {
    check_room(check_program.case_count, CHECK_MOST_CASES);
    TCase *made = &check_program.cases[check_program.case_count++];
    made->name = name;
    return made;
}

static inline void suite_add_tcase(const Suite *suite, const TCase *tcase) {
    (void)suite;
    (void)tcase;
}

static inline void tcase_set_timeout(const TCase *tcase, double seconds) {
    (void)tcase;
    (void)seconds;
}

static inline void tcase_add_loop_test(const TCase *tcase, const TTest *test, int begin, int end) {
    check_room(check_program.test_count, CHECK_MOST_TESTS);
    check_program.tests[check_program.test_count++] = (check_entry){tcase, test, begin, end};
}

static inline void tcase_add_test(const TCase *tcase, const TTest *test) { tcase_add_loop_test(tcase, test, 0, 1); }

/* ---- Running them ---- */

static inline SRunner *srunner_create(const Suite *suite) {
    (void)suite;
    return &check_program.runner;
}

static inline int check_passes(const TTest *test, int number) {
    if (setjmp(check_program.leave) != 0) return 0;
    test->run(number);
    return 1;
}

/* Failures are told as they happen, not after the closing line: a later test may crash. */
static inline void srunner_run_all(SRunner *runner, print_output output) {
    int checks = 0;
    (void)output;
    printf("Running suite(s): %s\n", check_program.suite.name);
    for (size_t t = 0; t < check_program.test_count; t++) {
        const check_entry *e = &check_program.tests[t];
        for (int number = e->begin; number < e->end; number++, checks++) {
            if (check_passes(e->test, number)) continue;
            runner->failed++;
            printf("%s:F:%s:%d: %s\n", e->tcase->name, e->test->name, number, check_program.failure);
            fflush(stdout);
        }
    }
    printf("%d%%: Checks: %d, Failures: %d, Errors: 0\n",
           checks > 0 ? (int)((checks - runner->failed) * 100LL / checks) : 100, checks, runner->failed);
    fflush(stdout);
}

static inline int srunner_ntests_failed(const SRunner *runner) { return runner->failed; }
static inline void srunner_free(const SRunner *runner) { (void)runner; }

/* ---- Assertions ---- */

__attribute__((format(printf, 3, 4))) _Noreturn static inline void check_fail(const char *file, int line,
                                                                              const char *format, ...) {
    const int n = snprintf(check_program.failure, CHECK_MOST_TEXT, "%s:%d: ", file, line);
    const size_t used = n < 0 ? 0 : (size_t)n < CHECK_MOST_TEXT ? (size_t)n : CHECK_MOST_TEXT - 1;
    va_list rest;
    va_start(rest, format);
    vsnprintf(check_program.failure + used, CHECK_MOST_TEXT - used, format, rest);
    va_end(rest);
    longjmp(check_program.leave, 1);
}

#define ck_abort_msg(...) check_fail(__FILE__, __LINE__, __VA_ARGS__)
#define ck_assert_msg(truth, ...) ((truth) ? (void)0 : ck_abort_msg(__VA_ARGS__))
#define ck_assert(truth) ck_assert_msg(truth, "Assertion '%s' failed", #truth)

/* The texts of the operands are arguments and no part of the format: they may hold a percent sign. */
#define CHECK_NUMBERS(type, format, x, op, y) \
    do { \
        const type check_x = (type)(x), check_y = (type)(y); \
        ck_assert_msg(check_x op check_y, "Assertion '%s' failed: %s == %" format ", %s == %" format, \
                      #x " " #op " " #y, #x, check_x, #y, check_y); \
    } while (0)
#define ck_assert_int_eq(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, ==, y)
#define ck_assert_int_ne(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, !=, y)
#define ck_assert_int_lt(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, <, y)
#define ck_assert_int_le(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, <=, y)
#define ck_assert_int_gt(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, >, y)
#define ck_assert_int_ge(x, y) CHECK_NUMBERS(intmax_t, PRIdMAX, x, >=, y)
#define ck_assert_uint_eq(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, ==, y)
#define ck_assert_uint_ne(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, !=, y)
#define ck_assert_uint_lt(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, <, y)
#define ck_assert_uint_le(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, <=, y)
#define ck_assert_uint_gt(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, >, y)
#define ck_assert_uint_ge(x, y) CHECK_NUMBERS(uintmax_t, PRIuMAX, x, >=, y)

#define CHECK_POINTERS(x, op, y) \
    do { \
        const void *check_x = (x), *check_y = (y); \
        ck_assert_msg(check_x op check_y, "Assertion '%s' failed: %s == %p, %s == %p", #x " " #op " " #y, #x, check_x, \
                      #y, check_y); \
    } while (0)
#define ck_assert_ptr_eq(x, y) CHECK_POINTERS(x, ==, y)
#define ck_assert_ptr_ne(x, y) CHECK_POINTERS(x, !=, y)
#define ck_assert_ptr_null(x) CHECK_POINTERS(x, ==, NULL)
#define ck_assert_ptr_nonnull(x) CHECK_POINTERS(x, !=, NULL)

/* As in Check, NULL is no string: neither equal nor unequal to one. */
#define CHECK_STRINGS(x, op, y) \
    do { \
        const char *check_x = (x), *check_y = (y); \
        ck_assert_msg(check_x != NULL && check_y != NULL && strcmp(check_x, check_y) op 0, \
                      "Assertion '%s' failed: %s == \"%s\", %s == \"%s\"", #x " " #op " " #y, #x, \
                      check_x != NULL ? check_x : "(null)", #y, check_y != NULL ? check_y : "(null)"); \
    } while (0)
#define ck_assert_str_eq(x, y) CHECK_STRINGS(x, ==, y)
#define ck_assert_str_ne(x, y) CHECK_STRINGS(x, !=, y)
#define ck_assert_mem_eq(x, y, bytes) ck_assert_msg(memcmp(x, y, bytes) == 0, "Assertion '%s == %s' failed", #x, #y)

#endif
