/* templates.c - templates of any text, and what they write: against a reading of them that knows neither pieces nor outputs.
 *
 * The first bytes choose pattern, limit and the room of a buffer; up to the next NUL it is a template; the rest is the subject. */
#include <regengo/dsl.h>

#include "input.h"

#define EACH(X) \
    X(Email, RG_SEQ(RG_CAPTURE(user, RG_PLUS(RG_CLASS(RG_WORD, ".+-"))), '@', RG_CAPTURE(domain, RG_PLUS(RG_CLASS(RG_WORD, ".-"))), '.', \
                    RG_CAPTURE(tld, RG_PLUS(RG_CLASS(RG_WORD, ".-"))))) \
    X(Alike, RG_SEQ(RG_OPT(RG_CAPTURE(a, 'a')), RG_OPT(RG_CAPTURE(ab, 'b')), RG_OPT(RG_CAPTURE(a1, '1')))) \
    X(Many, RG_STAR(RG_ALT(RG_CAPTURE(a, 'a'), RG_CAPTURE(b, 'b'), RG_CAPTURE(c, 'c'), RG_CAPTURE(d, 'd'), RG_CAPTURE(e, 'e'), \
                           RG_CAPTURE(x, 'x'), RG_CAPTURE(y, 'y'), RG_CAPTURE(z, 'z'), RG_CAPTURE(_, '_'), RG_CAPTURE(n, '\n'), \
                           RG_CAPTURE(_1, '1')))) \
    X(Plain, RG_PLUS(RG_DIGIT))

typedef struct matcher {
    const rg_info *(*info)(void);
    rg_status (*replace)(rg_output *, const char *, size_t, const rg_template *, ptrdiff_t, size_t *);
    size_t (*all)(const char *, size_t, rg_span *);
} matcher;

enum { LONGEST = 300, GROUPS = 12 };
#define MATCHER(Name, pattern) \
    RG_MATCHER(Name, pattern) \
    static size_t all_##Name(const char *s, size_t n, rg_span *to) { \
        size_t many = 0; \
        RG_FOR_EACH(Name, m, s, n) memcpy(to + GROUPS * many++, m.group, sizeof m.group); \
        return many; \
    }
EACH(MATCHER)
#define ROW(Name, pattern) {Name##_info, Name##_replace_n, all_##Name},
static const matcher matchers[] = {EACH(ROW)};

/* What is written, were there room for all. */
typedef struct written {
    char *bytes;
    size_t length, room;
} written;
static void add(written *w, const char *bytes, size_t n) {
    if (w->length + n > w->room) {
        w->room = 2 * (w->length + n);
        w->bytes = realloc(w->bytes, w->room);
        if (w->bytes == NULL) abort();
    }
    if (n > 0) memcpy(w->bytes + w->length, bytes, n);
    w->length += n;
}

static bool in(char c, const char *set) { return c != '\0' && strchr(set, c) != NULL; }
#define DIGITS "0123456789"
#define LETTERS DIGITS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"

/* The template with the groups of a match, byte by byte; false where it is malformed, and then *at is where. */
static bool reference(const rg_info *info, const char *text, const rg_span *group, written *to, size_t *at) {
    for (size_t i = 0; text[i] != '\0'; i++) {
        *at = i;
        if (text[i] != '$') {
            add(to, text + i, 1);
            continue;
        }
        i++;
        if (text[i] == '$') {
            add(to, "$", 1);
            continue;
        }
        char name[LONGEST + 1] = "";
        if (text[i] == '{') {
            const char *const end = strchr(text + i, '}');
            if (end == NULL) return false;
            memcpy(name, text + i + 1, (size_t)(end - (text + i + 1)));
            i = (size_t)(end - text);
        } else {
            const size_t n = strspn(text + i, in(text[i], DIGITS) ? DIGITS : LETTERS);
            memcpy(name, text + i, n);
            i += n - 1;
            if (n == 0) return false;
        }
        size_t found = GROUPS;
        for (size_t g = 0; g < info->groups; g++) {
            if (strcmp(info->group_names[g], name) == 0) found = g;
        }
        if (name[0] != '\0' && strspn(name, DIGITS) == strlen(name)) {
            const char *digits = name + strspn(name, "0");
            found = strlen(digits) > 2 ? GROUPS : (size_t)atoi(name);
        }
        if (found >= info->groups) return false;
        if (group != NULL) add(to, group[found].ptr, group[found].len);
    }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input from = {data, size < LONGEST ? size : LONGEST};
    const matcher *const m = &matchers[input_byte(&from) % (sizeof matchers / sizeof matchers[0])];
    const ptrdiff_t limit = (ptrdiff_t)(input_byte(&from) % 12) - 1;
    const size_t room = input_byte(&from);
    const bool lettered = input_byte(&from) % 2 == 1;
    char text[LONGEST + 1] = "";
    size_t length = 0;
    for (unsigned byte; (byte = input_byte(&from)) != 0; length++) text[length] = (char)byte;
    const struct text subject = input_text(&from, lettered);
    asked_pattern = m->info()->name;

    asked_question = "parse";
    rg_template *const t = malloc(sizeof *t); /* its end is one that the checker sees */
    if (t == NULL) abort();
    rg_template_error error;
    written wanted = {NULL, 0, 0};
    size_t at = 0;
    const rg_status status = rg_template_parse(t, m->info(), text, &error);
    const bool good = reference(m->info(), text, NULL, &wanted, &at);
    INSIST(status == (good ? RG_MATCH : RG_ERROR_TEMPLATE));
    INSIST(error.offset == (good ? 0 : at) && (error.text[0] == '\0') == good);
    wanted.length = 0;

    asked_question = "replace";
    rg_span *const groups = malloc((LONGEST + 2) * GROUPS * sizeof(rg_span));
    char *const buffer = malloc(room + 1);
    if (groups == NULL || buffer == NULL) abort();
    const size_t many = m->all(subject.bytes, subject.length, groups);
    size_t replaced = 0;
    const char *rest = subject.bytes;
    for (; good && replaced < many && (limit < 0 || replaced < (size_t)limit); replaced++) {
        const rg_span *const group = groups + GROUPS * replaced;
        add(&wanted, rest, (size_t)(group[0].ptr - rest));
        INSIST(reference(m->info(), text, group, &wanted, &at));
        rest = group[0].ptr + group[0].len;
    }
    add(&wanted, rest, (size_t)(subject.bytes + subject.length - rest));
    rg_output heap = rg_to_heap(), small = rg_to_buffer(buffer + 1, room);
    size_t done = SIZE_MAX;
    const rg_status answer = m->replace(&heap, subject.bytes, subject.length, t, limit, &done);
    INSIST(answer == (!good ? RG_ERROR_ARGUMENT : replaced > 0 ? RG_MATCH : RG_NO_MATCH));
    INSIST(done == (good ? replaced : 0));
    INSIST(m->replace(&small, subject.bytes, subject.length, t, limit, NULL) == answer);
    if (good) {
        INSIST(heap.length == wanted.length && small.length == wanted.length && heap.text[heap.length] == '\0');
        INSIST(wanted.length == 0 || memcmp(heap.text, wanted.bytes, wanted.length) == 0);
        INSIST(wanted.length == 0 ||
               memcmp(buffer + 1, wanted.bytes, wanted.length < room ? wanted.length : room) == 0);
    } else {
        INSIST(heap.length == 0 && heap.text == NULL && small.length == 0);
    }
    free(heap.text);
    free(buffer);
    free(groups);
    free(wanted.bytes);
    free(t);
    free(subject.block);
    return 0;
}
