/* Runs a batch in a child process. When a pattern takes the child down (a crash, a sanitizer's report, no end), that
 * is told and the next child goes on with the pattern after it. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, strsignal */
#include "compare.h"
#include "report.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of the processor's time: others may be at work as well. */
enum { PATTERN_SECONDS = 120 };

static void run_from(size_t first) {
    for (size_t i = first; i < all_cases_count; i++) {
        report->at_case = i;
        report->next_case = i + 1;
        setitimer(ITIMER_PROF, &(struct itimerval){.it_value = {.tv_sec = PATTERN_SECONDS}}, NULL);
        compare_case(&all_cases[i]);
    }
}

static void tell_crash(int status) {
    const char *what = "left with an error";
    if (WIFSIGNALED(status)) what = WTERMSIG(status) == SIGPROF ? "no end in sight" : strsignal(WTERMSIG(status));
    report->crashes++;
    printf("crash\t%zu\t%zu\t%s\t%s\n", report->at_case, report->at_subject, report->call, what);
}

int main(void) {
    report = mmap(NULL, sizeof(*report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (report == MAP_FAILED) return 2;
    while (report->next_case < all_cases_count) {
        fflush(stdout);
        pid_t child = fork();
        if (child < 0) return 2;
        if (child == 0) {
            run_from(report->next_case);
            return 0;
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) tell_crash(status);
    }
    report_tally();
    return report->differences + report->crashes == 0 ? 0 : 1;
}
