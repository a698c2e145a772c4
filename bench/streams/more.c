/* Name_find_more on a subject that grows, beside PCRE2's partial matching, which answers the same: a match that nothing to come changes, a
 * beginning of one, or neither. A call of a contender is a whole growth, up to the first match. */
#include <regengo/dsl.h>

#include "../output.h"
#include "../patterns.h"
#include "../table.h"
#include "../text/haystack.h"
#include "../timing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef PEER_HAS_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#endif

#define WORD_REGEX "\\b\\w+\\b"
#define WORD_PATTERN RG_SEQ(RG_WORD_BOUNDARY, RG_PLUS(RG_WORD), RG_WORD_BOUNDARY)
#define QUOTED_REGEX "\"[^\"]*\""
#define QUOTED_PATTERN RG_SEQ('"', RG_STAR(RG_NOT_CLASS('"')), '"')
#define LITERAL_REGEX "Sherlock Holmes"
#define LITERAL_PATTERN RG_LIT("Sherlock Holmes")
#define FIELD_REGEX "[A-Za-z-]+: [^\\r\\n]*\\r\\n"
#define FIELD_PATTERN RG_SEQ(RG_PLUS(RG_CLASS(RG_ALPHA, '-')), ": ", RG_STAR(RG_NOT_CLASS("\r\n")), "\r\n")

/* id, pattern, what holds the match, bytes of prose before that, bytes by which the subject grows */
#define CASES(X) \
    X(date, DATE, DATE_INSIDE_SUBJECT " .", 0, 1) \
    X(email, EMAIL_PARTS, EMAIL_PARTS_SUBJECT " .", 0, 1) \
    X(url, URL, URL_SUBJECT " .", 0, 1) \
    X(url_complex, COMPLEX_URL, COMPLEX_URL_SUBJECT " .", 0, 1) \
    X(log, LOG_LINE, LOG_LINE_SUBJECT "\n.", 0, 1) \
    X(field, FIELD, "Content-Type: text/plain; charset=utf-8\r\n.", 0, 1) \
    X(uuid, UUID, UUID_SUBJECT " .", 0, 1) \
    X(word, WORD, "counterrevolutionaries .", 0, 1) \
    X(date_prose, DATE, DATE_INSIDE_SUBJECT " .", 4096, 256) \
    X(url_prose, URL, URL_SUBJECT " .", 4096, 256) \
    X(literal_prose, LITERAL, "Sherlock Holmes.", 4096, 256) \
    X(quoted_long, QUOTED, "\".", 4096, 256)

static size_t step; /* of the case at hand */

/* Of every answer: which one, and where. */
typedef struct {
    size_t answers, sum;
} more_tally;
static more_tally told;

static void tell(more_tally *tally, size_t kind, const char *subject, const char *at) {
    tally->answers = tally->answers * 3 + kind;
    tally->sum = tally->sum * 31 + (kind != 0 ? (size_t)(at - subject) : 0);
}

#define MAKE(id, pattern, ...) \
    RG_MATCHER(id, pattern##_PATTERN) \
    static bool grow_##id(void *state, const char *subject, size_t length) { \
        (void)state; \
        more_tally tally = {0}; \
        id##_result r; \
        rg_status status = RG_NO_MATCH; \
        for (size_t n = 0; status != RG_MATCH && n < length;) { \
            n = length - n < step ? length : n + step; \
            status = id##_find_more(subject, n, &r); \
            if (status < 0) abort(); \
            tell(&tally, status == RG_MATCH ? 2 : status == RG_MORE, subject, r.match.ptr); \
        } \
        told = tally; \
        return status == RG_MATCH; \
    }
CASES(MAKE)

#ifdef PEER_HAS_PCRE2
typedef struct {
    pcre2_code *code;
    pcre2_match_data *data;
} compiled;

static bool grow_pcre2(void *state, const char *subject, size_t length) {
    const compiled *c = state;
    more_tally tally = {0};
    const PCRE2_SIZE *place = pcre2_get_ovector_pointer(c->data);
    int status = PCRE2_ERROR_NOMATCH;
    for (size_t n = 0; status <= 0 && n < length;) {
        n = length - n < step ? length : n + step;
        status = pcre2_jit_match(c->code, (PCRE2_SPTR)subject, n, 0, PCRE2_PARTIAL_HARD, c->data, NULL);
        if (status <= 0 && status != PCRE2_ERROR_NOMATCH && status != PCRE2_ERROR_PARTIAL) abort();
        tell(&tally, status > 0 ? 2 : status == PCRE2_ERROR_PARTIAL, subject, subject + place[0]);
    }
    told = tally;
    return status > 0;
}

static compiled compile(const char *regex) {
    compiled c = {bench_pcre2(regex), NULL};
    if (pcre2_jit_compile(c.code, PCRE2_JIT_PARTIAL_HARD) != 0) abort();
    c.data = pcre2_match_data_create_from_pattern(c.code, NULL);
    return c;
}
#endif

typedef struct {
    const char *id, *regex, *found;
    bench_call *call;
    size_t prose, step;
} more_case;

int main(int argc, char **argv) {
#define ROW(id, pattern, found, prose, step) {#id, pattern##_REGEX, found, grow_##id, prose, step},
    static const more_case cases[] = {CASES(ROW)};
#undef ROW
    const bench_options options = bench_parse(argc, argv);
    const table_engine columns[] = {
        {"regengo", "regengo", TABLE_LIBRARY},
#ifdef PEER_HAS_PCRE2
        {"PCRE2-JIT, partial", "PCRE2-JIT", TABLE_PEER},
#endif
    };
    enum { COLUMNS = sizeof columns / sizeof columns[0] };
    static bench_samples samples[COLUMNS];
    bool failed = false;
    bench_table table = table_begin(&options, "more", TABLE_NS, columns, COLUMNS);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const more_case *c = &cases[i];
        if (!bench_wanted(&options, c->id)) continue;
        char *subject = haystack_generate(c->prose + strlen(c->found) + 1, false);
        if (strcmp(c->id, "quoted_long") == 0) subject[0] = '"'; /* the prose is quoted */
        strcpy(subject + c->prose, c->found);
        const size_t length = strlen(subject);
        bench_contender contenders[COLUMNS] = {{.name = "regengo", .call = c->call}};
#ifdef PEER_HAS_PCRE2
        compiled pcre2 = compile(c->regex);
        contenders[1] = (bench_contender){.name = "PCRE2-JIT", .call = grow_pcre2, .state = &pcre2};
#endif
        step = c->step;
        more_tally expected = {0};
        for (size_t e = 0; e < COLUMNS; e++) {
            const bool found = contenders[e].call(contenders[e].state, subject, length);
            if (e == 0) expected = told;
            if (!found || told.answers != expected.answers || told.sum != expected.sum) {
                fprintf(stderr, "%s: %s does not answer as it should\n", c->id, contenders[e].name);
                failed = true;
            }
        }
        char title[64];
        snprintf(title, sizeof title, "%s, %zu bytes by %zu", c->id, length, c->step);
        bench_rounds(contenders, COLUMNS, subject, length, options.rounds, options.round_ns, samples);
        table_row(&table, c->id, title, length, columns, samples, COLUMNS);
        free(subject);
#ifdef PEER_HAS_PCRE2
        pcre2_match_data_free(pcre2.data);
        pcre2_code_free(pcre2.code);
#endif
    }
    table_end(&table);
    return bench_end(&options, failed);
}
