#include "output.h"

#include <stdlib.h>
#include <string.h>

bench_options bench_parse(int argc, char **argv) {
    bench_options options = {.rounds = 101, .round_ns = 5e5};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--quick") == 0) {
            options.rounds = 5;
            options.round_ns = 1e5;
        } else if (strcmp(argv[i], "--csv") == 0 && i + 1 < argc) {
            options.csv = fopen(argv[++i], "a");
            if (!options.csv) {
                perror(argv[i]);
                exit(2);
            }
        } else if (strcmp(argv[i], "--only") == 0 && i + 1 < argc) {
            options.only = argv[++i];
        } else if (strcmp(argv[i], "--haystacks") == 0 && i + 1 < argc) {
            options.folder = argv[++i];
        } else {
            fprintf(stderr, "usage: %s [--quick] [--csv FILE] [--only TEXT] [--haystacks FOLDER]\n", argv[0]);
            exit(2);
        }
    }
    return options;
}

bool bench_wanted(const bench_options *options, const char *id) { return !options->only || strstr(id, options->only); }

void bench_csv(const bench_options *options, const char *table, const char *id, const char *variant, const char *metric,
               double value) {
    if (options->csv) fprintf(options->csv, "%s,%s,%s,%s,%.6g\n", table, id, variant, metric, value);
}

int bench_end(const bench_options *options, bool failed) {
    if (!options->csv || fclose(options->csv) == 0) return failed;
    perror("--csv");
    return 1;
}
