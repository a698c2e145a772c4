/* The side-by-side table: one row a case, one column an engine, cells compared with the library's within each round. */
#ifndef REGENGO_BENCH_TABLE_H
#define REGENGO_BENCH_TABLE_H

#include "output.h"
#include "timing.h"

enum { TABLE_MAX_COLUMNS = 10, TABLE_MAX_BEHIND = 64 };

typedef enum {
    TABLE_LIBRARY, /* what the others are compared with: the first entry of a row */
    TABLE_PEER,
    TABLE_HAND,  /* straight C, no engine: not asked who is first */
    TABLE_EXTRA, /* a cell for the reader: another build of the library, an empty call (no column: column NULL) */
} table_role;

typedef struct {
    const char *column;  /* engines of one column compete for its cell; the one with the least median is shown */
    const char *variant; /* in the CSV file, and behind the cell where a column has several */
    table_role role;
} table_engine;

typedef enum { TABLE_NS, TABLE_GB, TABLE_MB } table_unit; /* nanoseconds a call, GB or MB per second */

typedef struct {
    double log_sum;
    size_t count;
} table_mean;

typedef struct {
    const bench_options *options;
    const char *name; /* the table's, in the CSV file */
    table_unit unit;
    size_t columns;
    const char *column[TABLE_MAX_COLUMNS];
    table_role role[TABLE_MAX_COLUMNS];
    table_mean mean[TABLE_MAX_COLUMNS];
    table_mean best_peer, best_hand;
    size_t behind_count;
    struct {
        char title[64];
        const char *by;
        double ratio;
    } behind[TABLE_MAX_BEHIND];
} bench_table;

/* The columns are those of `engines`, in their order. Prints the heading. */
bench_table table_begin(const bench_options *options, const char *name, table_unit unit, const table_engine *engines,
                        size_t count);

/* Prints one row. samples[i] belongs to engines[i], which are those that have a cell; engines[0] is the library. */
void table_row(bench_table *table, const char *id, const char *title, size_t bytes, const table_engine *engines,
               const bench_samples *samples, size_t count);

/* Geometric means, and the rows where a peer was ahead by more than a tenth. */
void table_end(bench_table *table);

#endif
