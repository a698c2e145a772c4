/* Jobs on matches beside what does the same without them: a text with every match replaced, and a text split. What is written, or the
 * fields, must be the same for all in a row. */
#include <regengo/dsl.h>

#include "../output.h"
#include "../table.h"
#include "../text/cases.h"
#include "../text/haystack.h"
#include "../timing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef PEER_HAS_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include "../pcre2_regex.h"
#endif

/* ---- replacing ---- */

#define PARTED_DATE_REGEX "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)"
#define PARTED_DATE_PATTERN \
    RG_SEQ(RG_CAPTURE(year, RG_REPEAT(4, RG_DIGIT)), '-', RG_CAPTURE(month, RG_REPEAT(2, RG_DIGIT)), '-', \
           RG_CAPTURE(day, RG_REPEAT(2, RG_DIGIT)))
#define DIGITS_REGEX "\\d+"
#define DIGITS_PATTERN RG_PLUS(RG_DIGIT)
#define FIELD_REGEX "\"(?<text>[^\"]*)\""
#define FIELD_PATTERN RG_SEQ('"', RG_CAPTURE(text, RG_STAR(RG_NOT_CLASS('"'))), '"')

/* id, pattern, template, by hand: what is put in the place of a match, file */
#define REPLACE_CASES(X) \
    X(email, EMAIL, "<e-mail>", PUT("<e-mail>"), "mario.txt", "<e-mail>") \
    X(literal, LITERAL, "Mr. Holmes", PUT("Mr. Holmes"), "sherlock.txt", "Mr. Holmes") \
    X(date, PARTED_DATE, "${day}.${month}.${year}", SPAN(day) PUT(".") SPAN(month) PUT(".") SPAN(year), "mario.txt", RG_REF(day), '.', \
      RG_REF(month), '.', RG_REF(year)) \
    X(ipv4, WIDE_IPV4, "0.0.0.0", PUT("0.0.0.0"), "access.log", "0.0.0.0") \
    X(field, FIELD, "'${text}'", PUT("'") SPAN(text) PUT("'"), "data.csv", '\'', RG_REF(text), '\'') \
    X(digits, DIGITS, "#", PUT("#"), "access.log", '#') \
    X(words, WORD, "<$0>", PUT("<") SPAN(match) PUT(">"), "sherlock.txt", '<', RG_REF(match), '>')

static char *out; /* where all write: room enough for all, so nobody asks for more */
static size_t room, written;

#define PUT(text) memcpy(out + at, text, sizeof text - 1), at += sizeof text - 1;
#define SPAN(name) memcpy(out + at, m.name.ptr, m.name.len), at += m.name.len;
#define MAKE(id, pattern, t, by_hand, file, ...) \
    RG_MATCHER(id, pattern##_PATTERN) \
    RG_REPLACEMENT(id, write, __VA_ARGS__) \
    static bool compiled_##id(void *state, const char *s, size_t n) { \
        (void)state; \
        rg_output o = rg_to_buffer(out, room); \
        const rg_status status = id##_write(&o, s, n); \
        if (status < 0) abort(); \
        written = o.length; \
        return status == RG_MATCH; \
    } \
    static bool parsed_##id(void *state, const char *s, size_t n) { \
        rg_output o = rg_to_buffer(out, room); \
        const rg_status status = id##_replace(&o, s, n, state); \
        if (status < 0) abort(); \
        written = o.length; \
        return status == RG_MATCH; \
    } \
    static bool hand_##id(void *state, const char *s, size_t n) { \
        (void)state; \
        const char *from = s; \
        size_t at = 0; \
        id##_iter it = id##_begin(s, n); \
        id##_result m; \
        while (id##_next(&it, &m) == RG_MATCH) { \
            memcpy(out + at, from, (size_t)(m.match.ptr - from)); \
            at += (size_t)(m.match.ptr - from); \
            by_hand from = m.match.ptr + m.match.len; \
        } \
        memcpy(out + at, from, (size_t)(s + n - from)); \
        written = at + (size_t)(s + n - from); \
        return from != s; \
    }
REPLACE_CASES(MAKE)

typedef struct {
    const char *id, *regex, *replacement, *file;
    bench_call *compiled, *parsed, *hand;
    const rg_info *(*info)(void);
} replace_case;

#ifdef PEER_HAS_PCRE2
typedef struct {
    pcre2_code *code;
    pcre2_match_data *data;
    const char *replacement;
} substitution;

static bool substitute(void *state, const char *s, size_t n) {
    const substitution *p = state;
    PCRE2_SIZE length = room;
    const int count =
        pcre2_substitute(p->code, (PCRE2_SPTR)s, n, 0, PCRE2_SUBSTITUTE_GLOBAL | PCRE2_NO_UTF_CHECK, p->data, NULL,
                         (PCRE2_SPTR)p->replacement, PCRE2_ZERO_TERMINATED, (PCRE2_UCHAR *)out, &length);
    if (count < 0) abort();
    written = length;
    return count > 0;
}
#endif

static char *copy_of_output(void) {
    char *copy = malloc(written + 1);
    if (!copy) abort();
    memcpy(copy, out, written);
    return copy;
}

static bool replacing(const bench_options *options) {
#define ROW(id, pattern, t, by_hand, file, ...) {#id, pattern##_REGEX, t, file, compiled_##id, parsed_##id, hand_##id, id##_info},
    static const replace_case cases[] = {REPLACE_CASES(ROW)};
#undef ROW
    const table_engine columns[] = {
        {"RG_REPLACEMENT", "regengo", TABLE_LIBRARY},
        {"template of run time", "template", TABLE_EXTRA},
        {"Name_next, memcpy", "by hand", TABLE_HAND},
#ifdef PEER_HAS_PCRE2
        {"pcre2_substitute", "PCRE2-JIT", TABLE_PEER},
#endif
    };
    enum { COLUMNS = sizeof columns / sizeof columns[0] };
    static bench_samples samples[COLUMNS];
    bool failed = false;
    bench_table table = table_begin(options, "replace", TABLE_GB, columns, COLUMNS);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const replace_case *c = &cases[i];
        if (!bench_wanted(options, c->id)) continue;
        const haystack h = haystack_of(options->folder, c->file);
        room = 4 * h.length + 4096;
        if (!(out = malloc(room))) abort();
        memset(out, 1, room); /* its pages are there before the first round */
        rg_template t;
        if (rg_template_parse(&t, c->info(), c->replacement, NULL) != RG_MATCH) abort();
        bench_contender contenders[COLUMNS] = {{.name = "regengo", .call = c->compiled},
                                               {.name = "template", .call = c->parsed, .state = &t},
                                               {.name = "by hand", .call = c->hand}};
#ifdef PEER_HAS_PCRE2
        pcre2_code *code = bench_pcre2(c->regex);
        substitution p = {code, pcre2_match_data_create_from_pattern(code, NULL), c->replacement};
        contenders[3] = (bench_contender){.name = "PCRE2-JIT", .call = substitute, .state = &p};
#endif
        contenders[0].call(contenders[0].state, h.text, h.length);
        char *const right = copy_of_output();
        const size_t length = written;
        for (size_t e = 1; e < COLUMNS; e++) {
            contenders[e].call(contenders[e].state, h.text, h.length);
            if (written == length && memcmp(out, right, length) == 0) continue;
            fprintf(stderr, "%s: %s does not write what it should\n", c->id, contenders[e].name);
            failed = true;
        }
        char title[64];
        snprintf(title, sizeof title, "%s, %s", c->id, h.generated ? "generated" : c->file);
        bench_rounds(contenders, COLUMNS, h.text, h.length, options->rounds, options->round_ns, samples);
        table_row(&table, c->id, title, h.length, columns, samples, COLUMNS);
        free(right);
        free(out);
#ifdef PEER_HAS_PCRE2
        pcre2_match_data_free(p.data);
        pcre2_code_free(p.code);
#endif
    }
    table_end(&table);
    return failed;
}

/* ---- splitting ---- */

/* Of all fields: how many, and where. */
typedef struct {
    size_t count, sum;
} field_tally;
static field_tally told;

static inline void tell(field_tally *tally, const char *s, const char *from, size_t n) {
    tally->count++;
    tally->sum = tally->sum * 31 + (size_t)(from - s) * 7 + n;
}

#define COMMA_REGEX ","
#define COMMA_PATTERN RG_CHAR(',')
#define LINE_REGEX "\\n"
#define LINE_PATTERN RG_CHAR('\n')
#define BLANKS_REGEX " +"
#define BLANKS_PATTERN RG_PLUS(' ')
#define SPACES_REGEX "\\s+"
#define SPACES_PATTERN RG_PLUS(RG_SPACE)
#define LIST_REGEX ", *"
#define LIST_PATTERN RG_SEQ(',', RG_STAR(' '))

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* By hand: memchr for the byte that begins a separator, and on over the bytes that may follow it. */
#define BY_BYTE(id, byte, next) \
    static bool hand_split_##id(void *state, const char *s, size_t n) { \
        (void)state; \
        field_tally tally = {0}; \
        const char *from = s, *const end = s + n, *hit; \
        while ((hit = memchr(from, byte, (size_t)(end - from))) != NULL) { \
            tell(&tally, s, from, (size_t)(hit - from)); \
            for (from = hit + 1; from != end && (next); from++) {} \
        } \
        tell(&tally, s, from, (size_t)(end - from)); \
        told = tally; \
        return tally.count > 1; \
    }
BY_BYTE(comma, ',', false)
BY_BYTE(line, '\n', false)
BY_BYTE(blanks, ' ', *from == ' ')
BY_BYTE(list, ',', *from == ' ')
static bool hand_split_spaces(void *state, const char *s, size_t n) {
    (void)state;
    field_tally tally = {0};
    const char *from = s, *const end = s + n;
    for (const char *p = s;;) {
        while (p != end && !is_space(*p)) p++;
        tell(&tally, s, from, (size_t)(p - from));
        if (p == end) break;
        while (p != end && is_space(*p)) p++;
        from = p;
    }
    told = tally;
    return tally.count > 1;
}

#define SPLIT_CASES(X) \
    X(comma, COMMA, "data.csv") \
    X(line, LINE, "access.log") \
    X(line_novel, LINE, "sherlock.txt") \
    X(blanks, BLANKS, "access.log") \
    X(list, LIST, "sherlock.txt") \
    X(spaces, SPACES, "sherlock.txt")
#define hand_split_line_novel hand_split_line

#define MAKE_SPLIT(id, pattern, file) \
    RG_MATCHER(split_##id, pattern##_PATTERN) \
    static bool split_all_##id(void *state, const char *s, size_t n) { \
        (void)state; \
        field_tally tally = {0}; \
        split_##id##_splitter it = split_##id##_split(s, n); \
        rg_span field; \
        rg_status status; \
        while ((status = split_##id##_split_next(&it, &field)) == RG_MATCH) tell(&tally, s, field.ptr, field.len); \
        if (status < 0) abort(); \
        told = tally; \
        return tally.count > 1; \
    }
SPLIT_CASES(MAKE_SPLIT)

#ifdef PEER_HAS_PCRE2
static bool split_pcre2(void *state, const char *s, size_t n) {
    const substitution *p = state;
    field_tally tally = {0};
    const PCRE2_SIZE *const place = pcre2_get_ovector_pointer(p->data);
    size_t from = 0;
    int status;
    while ((status = pcre2_jit_match(p->code, (PCRE2_SPTR)s, n, from, 0, p->data, NULL)) > 0) {
        tell(&tally, s, s + from, place[0] - from);
        from = place[1];
    }
    if (status != PCRE2_ERROR_NOMATCH) abort();
    tell(&tally, s, s + from, n - from);
    told = tally;
    return tally.count > 1;
}
#endif

typedef struct {
    const char *id, *regex, *file;
    bench_call *split, *hand;
} split_case;

static bool splitting(const bench_options *options) {
#define ROW(id, pattern, file) {#id, pattern##_REGEX, file, split_all_##id, hand_split_##id},
    static const split_case cases[] = {SPLIT_CASES(ROW)};
#undef ROW
    const table_engine columns[] = {
        {"Name_split", "regengo", TABLE_LIBRARY},
        {"a loop by hand", "by hand", TABLE_HAND},
#ifdef PEER_HAS_PCRE2
        {"pcre2_jit_match", "PCRE2-JIT", TABLE_PEER},
#endif
    };
    enum { COLUMNS = sizeof columns / sizeof columns[0] };
    static bench_samples samples[COLUMNS];
    bool failed = false;
    bench_table table = table_begin(options, "split", TABLE_GB, columns, COLUMNS);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const split_case *c = &cases[i];
        if (!bench_wanted(options, c->id)) continue;
        const haystack h = haystack_of(options->folder, c->file);
        bench_contender contenders[COLUMNS] = {{.name = "regengo", .call = c->split},
                                               {.name = "by hand", .call = c->hand}};
#ifdef PEER_HAS_PCRE2
        pcre2_code *code = bench_pcre2(c->regex);
        substitution p = {code, pcre2_match_data_create_from_pattern(code, NULL), NULL};
        contenders[2] = (bench_contender){.name = "PCRE2-JIT", .call = split_pcre2, .state = &p};
#endif
        field_tally right = {0};
        for (size_t e = 0; e < COLUMNS; e++) {
            contenders[e].call(contenders[e].state, h.text, h.length);
            if (e == 0) right = told;
            if (told.count == right.count && told.sum == right.sum) continue;
            fprintf(stderr, "%s: %s finds %zu fields, not %zu, or others\n", c->id, contenders[e].name, told.count,
                    right.count);
            failed = true;
        }
        char title[64];
        snprintf(title, sizeof title, "%s, %s", c->regex, h.generated ? "generated" : c->file);
        bench_rounds(contenders, COLUMNS, h.text, h.length, options->rounds, options->round_ns, samples);
        table_row(&table, c->id, title, h.length, columns, samples, COLUMNS);
#ifdef PEER_HAS_PCRE2
        pcre2_match_data_free(p.data);
        pcre2_code_free(p.code);
#endif
    }
    table_end(&table);
    return failed;
}

int main(int argc, char **argv) {
    bench_options options = bench_parse(argc, argv);
    if (options.rounds > 21) options.rounds = 21; /* a round is milliseconds here */
    bool failed = replacing(&options);
    printf("\n");
    failed |= splitting(&options);
    return bench_end(&options, failed);
}
