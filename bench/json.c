/* A document of 10 MB judged by the matcher of examples/12_json.c, and by a validator written by hand: recursive descent,
 * one function for each rule, look-up tables, the same limit to nesting.
 *
 * Options: --quick (a document of 1 MB, few rounds), --csv FILE (appended). */
#define main example_main
#include "../examples/12_json.c"
#undef main

#include <stdint.h>

#include "timing.h"

enum { NESTING_LIMIT = 255 };

/* ---- by hand: each function takes where it stands, and returns where it got to, or NULL ---- */

typedef const unsigned char *place;

/* What ends a run of plain bytes in a string: a quote, a backslash, a control character, what is not ASCII. */
static bool special[256];

static void prepare(void) {
    for (unsigned c = 0; c < 256; c++) special[c] = c < 0x20 || c == '"' || c == '\\' || c >= 0x80;
}

static place value(place p, place end, unsigned depth);

static inline bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static inline bool is_hex(unsigned char c) { return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
static inline bool continues(unsigned char c) { return (c & 0xc0) == 0x80; }

static inline place gap(place p, place end) {
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) p++;
    return p;
}

/* One code point beyond ASCII, by the table of RFC 3629. */
static inline place beyond_ascii(place p, place end) {
    const size_t left = (size_t)(end - p);
    if (left < 2 || !continues(p[1]) || p[0] < 0xc2 || p[0] > 0xf4) return NULL;
    if (p[0] < 0xe0) return p + 2;
    if (left < 3 || !continues(p[2]) || (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f)) return NULL;
    if (p[0] < 0xf0) return p + 3;
    if (left < 4 || !continues(p[3]) || (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f)) return NULL;
    return p + 4;
}

static inline place escape(place p, place end) {
    if (end - p < 2) return NULL;
    switch (p[1]) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't': return p + 2;
    case 'u': return end - p >= 6 && is_hex(p[2]) && is_hex(p[3]) && is_hex(p[4]) && is_hex(p[5]) ? p + 6 : NULL;
    default: return NULL;
    }
}

/* At a quote. */
static inline place string(place p, place end) {
    p++;
    while (p != NULL) {
        while (p < end && !special[*p]) p++;
        if (p == end || *p < 0x20) return NULL;
        if (*p == '"') return p + 1;
        p = *p == '\\' ? escape(p, end) : beyond_ascii(p, end);
    }
    return NULL;
}

static inline place digits(place p, place end) {
    if (p == end || !is_digit(*p)) return NULL;
    while (p < end && is_digit(*p)) p++;
    return p;
}

static inline place number(place p, place end) {
    if (*p == '-') p++;
    if (p == end) return NULL;
    p = *p == '0' ? p + 1 : digits(p, end);
    if (p != NULL && p < end && *p == '.') p = digits(p + 1, end);
    if (p != NULL && p < end && (*p == 'e' || *p == 'E')) {
        p++;
        if (p < end && (*p == '+' || *p == '-')) p++;
        p = digits(p, end);
    }
    return p;
}

static inline place word(place p, place end, const char *text, size_t length) {
    return (size_t)(end - p) >= length && memcmp(p, text, length) == 0 ? p + length : NULL;
}

static place array(place p, place end, unsigned depth) {
    p = gap(p, end);
    if (p < end && *p == ']') return p + 1;
    for (;;) {
        p = value(p, end, depth);
        if (p == NULL) return NULL;
        p = gap(p, end);
        if (p == end) return NULL;
        if (*p == ']') return p + 1;
        if (*p != ',') return NULL;
        p = gap(p + 1, end);
    }
}

static place object(place p, place end, unsigned depth) {
    p = gap(p, end);
    if (p < end && *p == '}') return p + 1;
    for (;;) {
        if (p == end || *p != '"') return NULL;
        p = string(p, end);
        if (p == NULL) return NULL;
        p = gap(p, end);
        if (p == end || *p != ':') return NULL;
        p = value(gap(p + 1, end), end, depth);
        if (p == NULL) return NULL;
        p = gap(p, end);
        if (p == end) return NULL;
        if (*p == '}') return p + 1;
        if (*p != ',') return NULL;
        p = gap(p + 1, end);
    }
}

static place value(place p, place end, unsigned depth) {
    if (p == end) return NULL;
    switch (*p) {
    case '"': return string(p, end);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return number(p, end);
    case 't': return word(p, end, "true", 4);
    case 'f': return word(p, end, "false", 5);
    case 'n': return word(p, end, "null", 4);
    case '{': return depth < NESTING_LIMIT ? object(p + 1, end, depth + 1) : NULL;
    case '[': return depth < NESTING_LIMIT ? array(p + 1, end, depth + 1) : NULL;
    default: return NULL;
    }
}

static bool by_hand(void *state, const char *text, size_t length) {
    (void)state;
    const place begin = (place)text, end = begin + length;
    const place after = value(gap(begin, end), end, 0);
    return after != NULL && gap(after, end) == end;
}

static bool by_matcher(void *state, const char *text, size_t length) {
    (void)state;
    return Json_match(text, length, NULL) == RG_MATCH;
}

/* ---- the document ---- */

typedef struct {
    char *text;
    size_t length, room;
    uint64_t seed;
} writer;

static unsigned below(writer *w, unsigned n) {
    w->seed = w->seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)((w->seed >> 33) % n);
}

static void put(writer *w, const char *text) {
    const size_t n = strlen(text);
    if (w->length + n > w->room) {
        fprintf(stderr, "the document outgrew its buffer\n");
        exit(2);
    }
    memcpy(w->text + w->length, text, n);
    w->length += n;
}

static void put_string(writer *w) {
    static const char *const pieces[] = {
        "the ",  "quick ",  "brown",    "fox ",      "jumps, ",  "over",         "the lazy ",
        "dog. ", "\\n",     "\\\"",     "\\u00e9",   "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x99\x82",
        "2024-", "http://", "example ", "identifier"};
    put(w, "\"");
    for (unsigned i = below(w, 8); i > 0; i--) put(w, pieces[below(w, sizeof pieces / sizeof pieces[0])]);
    put(w, "\"");
}

static void put_number(writer *w) {
    char text[64];
    /* Drawn one after the other: arguments of a call are evaluated in any order, and the document must be the same. */
    const unsigned kind = below(w, 4), whole = below(w, 100000), fraction = below(w, 10000), exponent = below(w, 30);
    switch (kind) {
    case 0: snprintf(text, sizeof text, "%u", whole); break;
    case 1: snprintf(text, sizeof text, "-%u", whole % 100); break;
    case 2: snprintf(text, sizeof text, "%u.%04u", whole, fraction); break;
    default: snprintf(text, sizeof text, "%u.%ue-%u", whole % 10, fraction, exponent); break;
    }
    put(w, text);
}

static void put_value(writer *w, unsigned depth);

static void put_line(writer *w, unsigned depth) {
    put(w, "\n");
    for (unsigned i = 0; i < depth; i++) put(w, "  ");
}

static void put_container(writer *w, unsigned depth, bool is_object) {
    put(w, is_object ? "{" : "[");
    const unsigned count = below(w, 9);
    for (unsigned i = 0; i < count; i++) {
        if (i > 0) put(w, is_object ? "," : ", ");
        if (is_object) {
            put_line(w, depth + 1);
            put_string(w);
            put(w, ": ");
        }
        put_value(w, depth + 1);
    }
    if (is_object && count > 0) put_line(w, depth);
    put(w, is_object ? "}" : "]");
}

static void put_value(writer *w, unsigned depth) {
    const unsigned kind = below(w, depth < 7 ? 10 : 7);
    if (kind < 3)
        put_string(w);
    else if (kind < 6)
        put_number(w);
    else if (kind == 6)
        put(w, below(w, 3) == 0 ? "null" : below(w, 2) ? "true" : "false");
    else
        put_container(w, depth, kind != 9);
}

static writer document(size_t length, uint64_t seed) {
    writer w = {malloc(length + (1 << 20)), 0, length + (1 << 20), seed};
    if (w.text == NULL) exit(2);
    put(&w, "[");
    for (bool first = true; w.length < length; first = false) {
        if (!first) put(&w, ",\n");
        put_container(&w, 1, true);
    }
    put(&w, "]\n");
    return w;
}

/* Both must say the same, of the document and of pieces of it, most of which are no JSON. */
static bool agree(const writer *w) {
    bool same = by_matcher(NULL, w->text, w->length) && by_hand(NULL, w->text, w->length);
    writer random = {NULL, 0, 0, 7};
    char piece[400];
    size_t pieces = 0, valid = 0;
    for (int i = 0; i < 20000; i++) {
        const size_t at = (size_t)below(&random, 1u << 30) % (w->length - sizeof piece), n = sizeof piece;
        memcpy(piece, w->text + at, n);
        /* From a bracket or a quote on, so that some are whole values. */
        const char *begin = memchr(piece, "{[\""[below(&random, 3)], n);
        if (begin == NULL) begin = piece;
        for (const char *end = begin; end <= piece + n; end += 1 + below(&random, 2)) {
            const bool good = by_hand(NULL, begin, (size_t)(end - begin));
            same = same && by_matcher(NULL, begin, (size_t)(end - begin)) == good;
            pieces++;
            valid += good;
        }
    }
    printf("%zu pieces of the document judged by both, %zu of them valid: %s\n", pieces, valid,
           same ? "no difference" : "they differ");
    return same && valid > 0;
}

int main(int argc, char **argv) {
    size_t length = 10u << 20, rounds = 15;
    const char *csv = NULL;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--quick") == 0) {
            length = 1u << 20;
            rounds = 9;
        } else if (strcmp(argv[i], "--csv") == 0 && i + 1 < argc) {
            csv = argv[++i];
        } else {
            fprintf(stderr, "usage: json [--quick] [--csv FILE]\n");
            return 2;
        }
    }
    prepare();
    writer w = document(length, 20);
    if (!agree(&w)) return 1;
    const bench_contender contenders[] = {{"matcher", by_matcher, NULL}, {"by hand", by_hand, NULL}};
    bench_samples samples_of[2];
    bench_rounds(contenders, 2, w.text, w.length, rounds, 1e6, samples_of);
    const bench_samples ratios = bench_ratios(&samples_of[0], &samples_of[1]);
    for (int i = 0; i < 2; i++) {
        const double speed = (double)w.length / bench_quantile(&samples_of[i], 0.5) * 1e3;
        printf("%-8s %7.1f MB/s (median of %zu rounds, %.1f MB)\n", contenders[i].name, speed, rounds,
               (double)w.length / 1e6);
    }
    printf("matcher / by hand: %.2f (quartiles %.2f to %.2f; goal: at most 2)\n", bench_quantile(&ratios, 0.5),
           bench_quantile(&ratios, 0.25), bench_quantile(&ratios, 0.75));
    if (csv != NULL) {
        FILE *out = fopen(csv, "a");
        if (out == NULL) {
            perror(csv);
            return 2;
        }
        fprintf(out, "json,document,matcher,over_by_hand,%.4f\n", bench_quantile(&ratios, 0.5));
        if (fclose(out) != 0) return 2;
    }
    free(w.text);
    return 0;
}
