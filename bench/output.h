/* Options and the CSV file that all benches share. */
#ifndef REGENGO_BENCH_OUTPUT_H
#define REGENGO_BENCH_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef struct {
    FILE *csv; /* NULL without --csv */
    size_t rounds;
    double round_ns;
    const char *only;   /* run only cases whose id holds this; NULL: all */
    const char *folder; /* of the texts that are searched; NULL: they are generated */
} bench_options;

/* Reads --csv FILE (appended to), --quick, --only TEXT and --haystacks FOLDER. Ends the program with a message where an option is wrong. */
bench_options bench_parse(int argc, char **argv);

/* Is the case of this id to be run? */
bool bench_wanted(const bench_options *options, const char *id);

/* One line: table,case,variant,metric,value. Nothing without --csv. */
void bench_csv(const bench_options *options, const char *table, const char *id, const char *variant, const char *metric,
               double value);

/* What main returns: 0, or 1 where something failed or the CSV file could not be written. */
int bench_end(const bench_options *options, bool failed);

#endif
