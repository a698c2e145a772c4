/* A stream that never lies in memory as a whole: how fast, how much memory at most, and is each match told at its offset?
 *
 * It is made of records of a prime number of bytes, each with its number in it, so a match's right offset is known, and the reads cut
 * the records at ever other places. What the making takes is told beside. */
#define _DEFAULT_SOURCE /* ru_maxrss */
#include <regengo/dsl.h>

#include "../output.h"
#include "../text/haystack.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { RECORD = 1021, BUFFER = 65536, SERIAL = 8, WORDS_MOST = RECORD };

RG_MATCHER(Serial, RG_SEQ("serial=", RG_CAPTURE(number, RG_REPEAT(SERIAL, RG_XDIGIT)), ';'))
RG_MATCHER(Word, RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY))

static char record[RECORD]; /* but for its number */
static size_t number_at;    /* in the record */

typedef struct {
    uint64_t at, length;
} source;

static ptrdiff_t make(void *user, char *to, size_t room) {
    source *s = user;
    const uint64_t left = s->length - s->at;
    const size_t n = left < room ? (size_t)left : room;
    for (size_t done = 0; done < n;) {
        const size_t within = (size_t)(s->at % RECORD);
        if (within == 0) {
            char digits[SERIAL + 1];
            snprintf(digits, sizeof digits, "%08" PRIx32, (uint32_t)(s->at / RECORD));
            memcpy(record + number_at, digits, SERIAL);
        }
        const size_t piece = n - done < RECORD - within ? n - done : RECORD - within;
        memcpy(to + done, record + within, piece);
        done += piece;
        s->at += piece;
    }
    return (ptrdiff_t)n;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double peak_mib(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

static char buffer[BUFFER];

static uint64_t pass_nothing(uint64_t length) {
    source s = {0, length};
    while (make(&s, buffer, sizeof buffer) > 0) {}
    return 0;
}

/* Each of these ends the program at the first match that is not where it must be. */
static _Noreturn void wrong(const char *what, uint64_t offset) {
    fprintf(stderr, "%s: wrong at %" PRIu64 "\n", what, offset);
    exit(1);
}

static uint64_t pass_serial(uint64_t length) {
    source s = {0, length};
    Serial_stream it = Serial_stream_begin(rg_from_function(make, &s), buffer, sizeof buffer);
    Serial_result r;
    uint64_t offset, count = 0;
    while (Serial_stream_next(&it, &r, &offset) == RG_MATCH) {
        char digits[SERIAL + 1] = {0};
        memcpy(digits, r.number.ptr, SERIAL);
        if (strtoul(digits, NULL, 16) != count || offset != count * RECORD + number_at - strlen("serial="))
            wrong("serial", offset);
        count++;
    }
    if (it.status != RG_NO_MATCH || count != length / RECORD) wrong("serial", s.at);
    return count;
}

/* A record's words: it begins and ends with none. */
static uint16_t word_at[WORDS_MOST];
static size_t words;

static uint64_t pass_words(uint64_t length) {
    source s = {0, length};
    Word_stream it = Word_stream_begin(rg_from_function(make, &s), buffer, sizeof buffer);
    Word_result r;
    uint64_t offset, count = 0, base = 0;
    size_t word = 0;
    while (Word_stream_next(&it, &r, &offset) == RG_MATCH) {
        if (offset != base + word_at[word]) wrong("words", offset);
        count++;
        if (++word == words) word = 0, base += RECORD;
    }
    if (it.status != RG_NO_MATCH || word != 0 || count != length / RECORD * words) wrong("words", s.at);
    return count;
}

static void make_record(void) {
    char *prose = haystack_generate(RECORD, false);
    memcpy(record, prose, RECORD);
    free(prose);
    record[0] = record[RECORD - 1] = '\n';
    static const char tail[] = " serial=, serial=0123; serial=00000000;";
    number_at = RECORD / 2 + sizeof tail - 2 - SERIAL;
    memcpy(record + RECORD / 2, tail, sizeof tail - 1);
    record[RECORD / 2 + sizeof tail - 1] = ' ';
    Word_iter it = Word_begin(record, RECORD);
    Word_result r;
    while (Word_next(&it, &r) == RG_MATCH) word_at[words++] = (uint16_t)(r.match.ptr - record);
}

int main(int argc, char **argv) {
    static const struct {
        const char *id, *title;
        uint64_t (*pass)(uint64_t);
    } cases[] = {{"made", "made, and not searched", pass_nothing},
                 {"serial", "serial=[0-9A-Fa-f]{8};", pass_serial},
                 {"word", "\\b\\w+\\b", pass_words}};
    bool huge = false;
    if (argc > 1 && strcmp(argv[1], "--huge") == 0) {
        huge = true;
        argv[1] = argv[0];
        argc--;
        argv++;
    }
    const bench_options options = bench_parse(argc, argv);
    /* Whole records: beyond 32 bits, by as much as the short one has. */
    const uint64_t mib = (huge ? 4096 : 0) + (options.rounds < 10 ? 8 : 64), records = (mib << 20) / RECORD,
                   length = records * RECORD;
    make_record();
    printf("%" PRIu64 " MiB through %d KiB; peak memory before it: %.1f MiB\n", mib, BUFFER / 1024, peak_mib());
    printf("%-26s %12s %10s %10s\n", "", "matches", "GB/s", "peak MiB");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        if (!bench_wanted(&options, cases[i].id)) continue;
        const double start = now();
        const uint64_t count = cases[i].pass(length);
        const double rate = (double)length / (now() - start) / 1e9, peak = peak_mib();
        printf("%-26s %12" PRIu64 " %10.2f %10.1f\n", cases[i].title, count, rate, peak);
        fflush(stdout);
        bench_csv(&options, huge ? "huge" : "long", cases[i].id, "stream", "gb_per_s", rate);
        bench_csv(&options, huge ? "huge" : "long", cases[i].id, "stream", "peak_mib", peak);
    }
    return bench_end(&options, false);
}
