/* Programs that copy a text and change it on the way: time of the processor, user and system, of each on the same file, in interleaved
 * rounds, and what that is over the first one's. programs FILE NAME COMMAND [NAME COMMAND]... [options of all benches] */
#define _DEFAULT_SOURCE /* wait4 */
#include "../output.h"
#include "../timing.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 8, ROUNDS = 11 };

/* Nanoseconds of a run, standard input from the file. */
static double run(const char *command, const char *file) {
    const pid_t child = fork();
    if (child == 0) {
        const int in = open(file, O_RDONLY), to = open("/dev/null", O_WRONLY);
        if (in < 0 || to < 0 || dup2(in, 0) < 0 || dup2(to, 1) < 0) _exit(127);
        execl("/bin/sh", "sh", "-c", command, (char *)NULL);
        _exit(127);
    }
    int status;
    struct rusage used;
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0) {
        fprintf(stderr, "%s failed\n", command);
        exit(1);
    }
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e9 +
           (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e3;
}

int main(int argc, char **argv) {
    const char *const file = argc > 1 ? argv[1] : "", *name[MOST], *command[MOST];
    size_t count = 0;
    int at = 2;
    for (; at + 1 < argc && count < MOST && strncmp(argv[at], "--", 2) != 0; at += 2, count++) {
        name[count] = argv[at];
        command[count] = argv[at + 1];
    }
    argv[at - 1] = argv[0];
    const bench_options options = bench_parse(argc - at + 1, argv + at - 1);
    struct stat about;
    if (count == 0 || stat(file, &about) != 0) {
        perror(file);
        return 1;
    }
    const size_t rounds = options.rounds < 10 ? 3 : ROUNDS;
    static bench_samples samples[MOST];
    for (size_t r = 0; r < rounds; r++)
        for (size_t i = 0; i < count; i++) samples[i].value[samples[i].count++] = run(command[i], file);
    printf("%.1f MB of text %20s %10s   ratio  80 %% of rounds\n", (double)about.st_size / 1e6, "ms", "MB/s");
    for (size_t i = 0; i < count; i++) {
        const double ns = bench_quantile(&samples[i], 0.5);
        const bench_samples ratio = bench_ratios(&samples[i], &samples[0]);
        printf("%-28s %10.1f %10.0f %7.2f  %.2f..%.2f\n", name[i], ns / 1e6, (double)about.st_size * 1e3 / ns,
               bench_quantile(&ratio, 0.5), bench_quantile(&ratio, 0.1), bench_quantile(&ratio, 0.9));
        bench_csv(&options, "programs", "redact", name[i], "mb_per_s", (double)about.st_size * 1e3 / ns);
    }
    return bench_end(&options, false);
}
