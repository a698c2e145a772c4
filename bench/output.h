/* Options and the CSV file that all benches share. */
#ifndef REGENGO_BENCH_OUTPUT_H
#define REGENGO_BENCH_OUTPUT_H

#include <stddef.h>
#include <stdio.h>

typedef struct {
    FILE *csv; /* NULL without --csv */
    size_t rounds;
    double round_ns;
    const char *only; /* run only cases whose id holds this; NULL: all */
} bench_options;

/* Reads --csv FILE (appended to), --quick and --only TEXT. Ends the program with a message where an option is wrong. */
bench_options bench_parse(int argc, char **argv);

/* One line: table,case,variant,metric,value. Nothing without --csv. */
void bench_csv(const bench_options *options, const char *table, const char *id, const char *variant, const char *metric,
               double value);

#endif
