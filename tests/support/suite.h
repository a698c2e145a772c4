/* suite.h - one program, one suite of Check:
 *
 *     int main(void) {
 *         TCase *tests = suite_begin("byteset");
 *         tcase_add_test(tests, every_form);
 *         return suite_end();
 *     }
 *
 * CK_FORK, CK_VERBOSITY and the like work as Check documents them. */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include <check.h>
#include <stdlib.h>

static Suite *suite_running;

static inline TCase *suite_begin(const char *name) {
    suite_running = suite_create(name);
    TCase *tests = tcase_create(name);
    tcase_set_timeout(tests, 120); /* valgrind and sanitizers on a busy machine */
    suite_add_tcase(suite_running, tests);
    return tests;
}

static inline int suite_end(void) {
    SRunner *runner = srunner_create(suite_running);
    srunner_run_all(runner, CK_ENV);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
