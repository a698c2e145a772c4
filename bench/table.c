#include "table.h"

#include <math.h>
#include <string.h>

/* A peer that takes less than this part of the library's time is ahead; what lies between is noise. */
static const double AHEAD = 0.9;

static const char *const UNIT[] = {"ns", "GB/s", "MB/s"};
static const char *const HEADING[] = {"ns per call, median of rounds", "GB/s, median of rounds",
                                      "MB/s, median of rounds"};
static const int DIGITS[] = {1, 2, 1};

bench_table table_begin(const bench_options *options, const char *name, table_unit unit, const table_engine *engines,
                        size_t count) {
    bench_table table = {.options = options, .name = name, .unit = unit};
    for (size_t i = 0; i < count; i++) {
        size_t c = 0;
        while (c < table.columns && engines[i].column && strcmp(table.column[c], engines[i].column) != 0) c++;
        if (!engines[i].column || c < table.columns || c == TABLE_MAX_COLUMNS) continue;
        table.column[c] = engines[i].column;
        table.role[c] = engines[i].role;
        table.columns++;
    }
    printf("%-34s %8s", HEADING[unit], engines[0].column);
    for (size_t c = 1; c < table.columns; c++) printf(" | %-29s", table.column[c]);
    printf(" | first peer\n%-34s %8s", "", "");
    for (size_t c = 1; c < table.columns; c++) printf(" | %7s %6s %-14s", UNIT[unit], "ratio", "80 % of rounds");
    printf(" |\n");
    return table;
}

static void add(table_mean *mean, double ratio) {
    mean->log_sum += log(ratio);
    mean->count++;
}

static double mean_of(const table_mean *mean) { return exp(mean->log_sum / (double)mean->count); }

static double shown(const bench_table *table, double ns, size_t bytes) {
    return table->unit == TABLE_NS ? ns : (double)bytes / ns * (table->unit == TABLE_MB ? 1e3 : 1);
}

static void write_csv(const bench_table *table, const char *id, const char *variant, size_t bytes,
                      const bench_samples *samples, const bench_samples *ratios) {
    const bench_options *o = table->options;
    bench_csv(o, table->name, id, variant, "ns_median", bench_quantile(samples, 0.5));
    bench_csv(o, table->name, id, variant, "ns_best", bench_quantile(samples, 0));
    if (table->unit != TABLE_NS)
        bench_csv(o, table->name, id, variant, "gb_per_s", (double)bytes / bench_quantile(samples, 0.5));
    bench_csv(o, table->name, id, variant, "ratio", bench_quantile(ratios, 0.5));
    bench_csv(o, table->name, id, variant, "ratio_low", bench_quantile(ratios, 0.1));
    bench_csv(o, table->name, id, variant, "ratio_high", bench_quantile(ratios, 0.9));
}

void table_row(bench_table *table, const char *id, const char *title, size_t bytes, const table_engine *engines,
               const bench_samples *samples, size_t count) {
    size_t cell[TABLE_MAX_COLUMNS] = {0}, variants[TABLE_MAX_COLUMNS] = {0};
    for (size_t i = 0; i < count; i++) {
        bench_samples ratios = bench_ratios(&samples[i], &samples[0]);
        write_csv(table, id, engines[i].variant, bytes, &samples[i], &ratios);
        for (size_t c = 1; engines[i].column && c < table->columns; c++) {
            if (strcmp(engines[i].column, table->column[c]) != 0) continue;
            if (!cell[c] || bench_quantile(&samples[i], 0.5) < bench_quantile(&samples[cell[c]], 0.5)) cell[c] = i;
            variants[c]++;
        }
    }
    printf("%-34s %8.*f", title, DIGITS[table->unit], shown(table, bench_quantile(&samples[0], 0.5), bytes));
    double best_peer = 0, best_hand = 0;
    size_t first = 0;
    for (size_t c = 1; c < table->columns; c++) {
        if (!cell[c]) {
            printf(" | %-29s", "      -");
            continue;
        }
        bench_samples ratios = bench_ratios(&samples[cell[c]], &samples[0]);
        double ratio = bench_quantile(&ratios, 0.5);
        char spread[32];
        snprintf(spread, sizeof spread, "%.2f..%.2f", bench_quantile(&ratios, 0.1), bench_quantile(&ratios, 0.9));
        printf(" | %7.*f %6.2f %-14s", DIGITS[table->unit], shown(table, bench_quantile(&samples[cell[c]], 0.5), bytes),
               ratio, spread);
        add(&table->mean[c], ratio);
        if (table->role[c] == TABLE_PEER && (!first || ratio < best_peer)) {
            best_peer = ratio;
            first = cell[c];
        }
        if (table->role[c] == TABLE_HAND) best_hand = ratio;
    }
    if (first) {
        add(&table->best_peer, best_peer);
        printf(" | %5.2f %s", best_peer, engines[first].variant);
        if (best_peer < AHEAD && table->behind_count < TABLE_MAX_BEHIND) {
            printf(" AHEAD");
            snprintf(table->behind[table->behind_count].title, sizeof table->behind[0].title, "%s", title);
            table->behind[table->behind_count].by = engines[first].variant;
            table->behind[table->behind_count++].ratio = best_peer;
        }
    }
    if (best_hand > 0) add(&table->best_hand, best_hand);
    printf("\n");
    fflush(stdout);
}

void table_end(bench_table *table) {
    for (size_t c = 1; c < table->columns; c++) {
        if (table->mean[c].count == 0) continue;
        printf("%s / regengo, geometric mean: %.2f over %zu rows\n", table->column[c], mean_of(&table->mean[c]),
               table->mean[c].count);
        bench_csv(table->options, table->name, "all", table->column[c], "geometric_mean", mean_of(&table->mean[c]));
    }
    if (table->best_peer.count == 0) {
        printf("no peer was found to compare with\n");
        return;
    }
    printf(
        "%s: best peer / regengo %.2f, by hand / regengo %.2f (geometric means of time, above 1: regengo is faster); ",
        table->name, mean_of(&table->best_peer), table->best_hand.count ? mean_of(&table->best_hand) : 0.0);
    bench_csv(table->options, table->name, "all", "best peer", "geometric_mean", mean_of(&table->best_peer));
    if (table->behind_count == 0)
        printf("first in every row");
    else
        printf("not first in %zu of %zu rows:", table->behind_count, table->best_peer.count);
    for (size_t i = 0; i < table->behind_count; i++)
        printf("%s %s (%.2f, %s)", i ? ";" : "", table->behind[i].title, table->behind[i].ratio, table->behind[i].by);
    printf("\n");
}
