/* Lexers of C, one against the other, in one process: verified to find the same tokens, then timed in interleaved rounds.
 * main FOLDER [--against TEXT] and the options of all benches; TEXT: of the others, only those whose name holds it. */
#include "../table.h"
#include "../text/haystack.h"
#include "engine.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

lexer_tally lexer_found;

typedef struct {
    const char *column;
    bench_contender contender;
    table_role role;
} entry;

static const entry entries[] = {
    {"regengo", {"regengo", lexer_library, NULL}, TABLE_LIBRARY}, /* first: the others are compared with it */
#ifdef LEXERS_HAVE_RE2C
    {"re2c, best of four", {"re2c switch", lexer_re2c_switch, NULL}, TABLE_PEER},
    {"re2c, best of four", {"re2c -s", lexer_re2c_ifs, NULL}, TABLE_PEER},
    {"re2c, best of four", {"re2c -b", lexer_re2c_bits, NULL}, TABLE_PEER},
    {"re2c, best of four", {"re2c -g", lexer_re2c_goto, NULL}, TABLE_PEER},
#endif
#ifdef LEXERS_HAVE_FLEX
    {"flex, best of two", {"flex -Cf", lexer_flex_full, NULL}, TABLE_PEER},
    {"flex, best of two", {"flex -CF", lexer_flex_fast, NULL}, TABLE_PEER},
#endif
    {"by hand", {"by hand", lexer_hand, NULL}, TABLE_HAND},
};
enum { ENTRIES = sizeof entries / sizeof entries[0], COMMENT = 2000, BETWEEN = 500 };

typedef struct {
    const char *id;
    char *text; /* two NULs stand behind it */
    size_t length;
} source;

static void *memory(size_t n) {
    void *p = malloc(n);
    if (p == NULL) {
        fprintf(stderr, "no memory\n");
        exit(1);
    }
    return p;
}

static source read_source(const char *folder, const char *id) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s.c", folder, id);
    FILE *file = fopen(path, "rb");
    long n = -1;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0) n = ftell(file);
    if (n < 0) {
        perror(path);
        exit(1);
    }
    rewind(file);
    source s = {id, memory((size_t)n + 2), (size_t)n};
    if (fread(s.text, 1, s.length, file) != s.length || memchr(s.text, 0, s.length) != NULL) {
        fprintf(stderr, "%s: cannot be read, or holds a NUL\n", path);
        exit(1);
    }
    fclose(file);
    memset(s.text + s.length, 0, 2);
    return s;
}

/* Behind each few lines of code a comment of prose. */
static source with_comments(const source *code, const char *id) {
    const size_t prose_length = (size_t)8 << 20, most = (size_t)10 << 20;
    char *const prose = haystack_generate(prose_length, false);
    source s = {id, memory(most + COMMENT + 4 * BETWEEN + 8), 0};
    size_t at = 0, said = 0;
    while (at < code->length && said + COMMENT < prose_length && s.length < most) {
        const size_t from = at;
        while (at < code->length && (at < from + BETWEEN || code->text[at - 1] != '\n')) at++;
        if (at - from > 4 * BETWEEN) continue; /* one line, longer than there is room for */
        memcpy(s.text + s.length, code->text + from, at - from);
        s.length += at - from;
        memcpy(s.text + s.length, "/* ", 3);
        memcpy(s.text + s.length + 3, prose + said, COMMENT);
        memcpy(s.text + s.length + 3 + COMMENT, "*/\n", 3);
        s.length += COMMENT + 6, said += COMMENT;
    }
    free(prose);
    memset(s.text + s.length, 0, 2);
    return s;
}

/* Of kinds from one to another. */
static double tokens_of_kinds(const lexer_tally *tally, size_t from, size_t to) {
    double all = 0;
    for (size_t kind = from; kind <= to; kind++) all += tally->count[kind];
    return all;
}

static size_t tokens_of(const lexer_tally *tally) { return (size_t)tokens_of_kinds(tally, 0, KINDS - 1); }

static lexer_tally tally_of(const bench_contender *contender, const char *text, size_t length) {
    memset(&lexer_found, 0, sizeof lexer_found);
    if (!contender->call(contender->state, text, length)) {
        fprintf(stderr, "%s failed\n", contender->name);
        exit(1);
    }
    return lexer_found;
}

/* The length of the shortest beginning of the source of which two lexers have different tokens. */
static size_t where_they_part(const bench_contender *a, const bench_contender *b, const source *s) {
    char *copy = memory(s->length + 2);
    size_t agree = 0, differ = s->length;
    while (agree + 1 < differ) {
        const size_t middle = agree + (differ - agree) / 2;
        memcpy(copy, s->text, middle);
        memset(copy + middle, 0, 2);
        const lexer_tally x = tally_of(a, copy, middle), y = tally_of(b, copy, middle);
        if (memcmp(&x, &y, sizeof x) == 0)
            agree = middle;
        else
            differ = middle;
    }
    free(copy);
    return differ;
}

static bool run_source(bench_table *table, const source *s, const char *against) {
    bench_contender contenders[ENTRIES];
    table_engine engines[ENTRIES];
    size_t count = 0;
    lexer_tally expected = {0};
    bool agree = true;
    for (size_t e = 0; e < ENTRIES; e++) {
        if (e > 0 && against != NULL && strstr(entries[e].contender.name, against) == NULL) continue;
        const lexer_tally tally = tally_of(&entries[e].contender, s->text, s->length);
        if (count == 0) expected = tally;
        if (memcmp(&tally, &expected, sizeof tally) != 0) {
            const size_t at = where_they_part(&contenders[0], &entries[e].contender, s), from = at > 60 ? at - 60 : 0;
            fprintf(stderr, "%s: %s and %s have different tokens of the first %zu bytes, which end in: %.*s\n", s->id,
                    contenders[0].name, entries[e].contender.name, at, (int)(at - from), s->text + from);
            agree = false;
            continue;
        }
        contenders[count] = entries[e].contender;
        engines[count++] = (table_engine){entries[e].column, entries[e].contender.name, entries[e].role};
    }
    static bench_samples samples[ENTRIES];
    bench_rounds(contenders, count, s->text, s->length, table->options->rounds, table->options->round_ns, samples);
    const size_t tokens = tokens_of(&expected);
    char title[64];
    snprintf(title, sizeof title, "%s, %.1f MB", s->id, (double)s->length / 1e6);
    table_row(table, s->id, title, s->length, engines, samples, count);
    printf("    %.2f million tokens (keywords %.0f %%, names %.0f %%, %" PRIu32
           " other bytes); million tokens per second:",
           (double)tokens / 1e6, 100 * tokens_of_kinds(&expected, KIND_auto, KIND__Thread_local) / (double)tokens,
           100.0 * expected.count[KIND_NAME] / (double)tokens, expected.count[KIND_OTHER]);
    for (size_t i = 0; i < count; i++) {
        const double rate = (double)tokens / bench_quantile(&samples[i], 0.5);
        printf("%s %s %.1f", i > 0 ? "," : "", engines[i].variant, 1e3 * rate);
        bench_csv(table->options, table->name, s->id, engines[i].variant, "tokens_per_s", 1e9 * rate);
    }
    printf("\n");
    return agree;
}

int main(int argc, char **argv) {
    const char *const folder = argc > 1 ? argv[1] : ".", *against = NULL;
    if (argc > 1) argc--, argv++;
    if (argc > 2 && strcmp(argv[1], "--against") == 0) {
        against = argv[2];
        argc -= 2, argv += 2;
    }
    bench_options options = bench_parse(argc, argv);
    if (options.rounds > 15) options.rounds = 15; /* a round is tens of milliseconds here */

    table_engine columns[ENTRIES];
    size_t count = 0;
    for (size_t e = 0; e < ENTRIES; e++)
        if (e == 0 || against == NULL || strstr(entries[e].contender.name, against) != NULL)
            columns[count++] = (table_engine){entries[e].column, entries[e].contender.name, entries[e].role};
    bench_table table = table_begin(&options, "lexers", TABLE_MB, columns, count);
    bool agree = true;
    source sources[3] = {read_source(folder, "preprocessed"), read_source(folder, "headers"), {0}};
    sources[2] = with_comments(&sources[0], "comments");
    for (size_t i = 0; i < 3; i++)
        if (bench_wanted(&options, sources[i].id)) agree = run_source(&table, &sources[i], against) && agree;
    table_end(&table);
    return bench_end(&options, !agree);
}
