/* streams.c - subjects in pieces: whatever the pieces and the buffer, pulled or pushed, the matches, captures and offsets are those of the
 * whole subject, what is written in the place of matches is the same, and what the start of a subject is told to be holds of all of it.
 *
 * An input: which matcher, the size of the buffer, three lengths that the pieces have in turn, how many matches are wanted, where the
 * subject is cut for the functions that are told of more, how the subject is made; then the subject.
 */
#include "pieces.h"

#include "../support/samples.h"

/* Matchers of many kinds: of bounded and unbounded windows, that look before their start, that call others, that ask predicates (which see
 * what is in the buffer, so these ask for nothing else); with a window that has no byte to spare, with runs of a least length. */
#define Short_PATTERN RG_SEQ(RG_BEHIND(RG_CLASS("-,")), RG_CAPTURE(run, RG_BETWEEN(1, 3, RG_CLASS("a1"))), RG_WORD_BOUNDARY)
#define Least_PATTERN RG_SEQ( \
    RG_CAPTURE(head, RG_AT_LEAST(3, RG_CLASS("ab1"))), RG_OPT(RG_CAPTURE(tail, ',', RG_REPEAT(2, RG_OPT('-'), 'a'))))
#define EACH(X) \
    X(Email) X(Date) X(Quoted) X(Lazy) X(Spaces) X(Possessive) X(Nested) X(Utf8) X(Record) X(Calls) X(When) X(Bounds) X(Keywords) X(Looks) \
    X(Begin) X(Short) X(Least)

enum { MOST_GROUPS = 6, MOST_STEPS = 100000, LONGEST = 300, MOST_OUTPUT = 16384, EVERY_CUT = 24 };

/* Offsets in the subject; -1 where a group is unset. */
typedef struct place {
    long from, to;
} place;

typedef struct list {
    rg_status end;
    size_t many, wanted;
    uint64_t offset; /* of a stream: what it tells of its end */
    place found[LONGEST + 2][MOST_GROUPS];
} list;

static void tell(place *found, const rg_span *group, size_t groups, uint64_t offset) {
    for (size_t g = 0; g < MOST_GROUPS; g++) {
        const bool set = g < groups && group[g].ptr != NULL;
        const long from = set ? (long)offset + (long)(group[g].ptr - group[0].ptr) : -1;
        found[g] = (place){from, set ? from + (long)group[g].len : -1};
    }
}
static void add(list *l, const rg_span *group, size_t groups, uint64_t offset) {
    INSIST(l->many <= LONGEST);
    tell(l->found[l->many++], group, groups, offset);
}

typedef enum question { MATCH, PREFIX, FIND_MORE, MATCH_MORE, PREFIX_MORE } question;
typedef enum change { REPLACE, REDACT, SELECT, REJECT, CHANGES } change;

typedef struct matcher {
    const char *name;
    size_t groups, window, behind;
    const rg_info *(*info)(void);
    rg_status (*ask)(question, const char *, size_t, place *);
    void (*whole)(const char *, size_t, list *);
    void (*pull)(pieces, char *, size_t, list *);
    void (*push)(pieces, char *, size_t, list *);
    rg_status (*change)(change, rg_output *, const char *, size_t, const rg_template *);
    rg_status (*change_stream)(change, pieces, rg_output *, char *, size_t, const rg_template *);
} matcher;

#define MATCHER(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_STACK(3) | RG_POOL | RG_STEPS(MOST_STEPS)) \
    RG_REPLACEMENT(Name, redact, "<", RG_REF(match), ">") \
    static rg_status Name##_ask(question asked, const char *s, size_t n, place *found) { \
        Name##_result r; \
        const rg_status status = asked == MATCH        ? Name##_match(s, n, &r) \
                                 : asked == PREFIX     ? Name##_prefix(s, n, &r) \
                                 : asked == FIND_MORE  ? Name##_find_more(s, n, &r) \
                                 : asked == MATCH_MORE ? Name##_match_more(s, n, &r) \
                                                       : Name##_prefix_more(s, n, &r); \
        if (status >= RG_MATCH) \
            tell(found, r.group, Name##_GROUPS, (uint64_t)(r.match.ptr - s)); \
        else \
            INSIST(r.match.ptr == NULL); \
        return status; \
    } \
    static void Name##_whole(const char *s, size_t n, list *l) { \
        Name##_iter it = Name##_begin(s, n); \
        Name##_result r; \
        while ((l->end = Name##_next(&it, &r)) == RG_MATCH) add(l, r.group, Name##_GROUPS, (uint64_t)(r.match.ptr - s)); \
    } \
    static void Name##_pull(pieces from, char *buffer, size_t size, list *l) { \
        Name##_stream stream = Name##_stream_begin(rg_from_function(read_piece, &from), buffer, size); \
        Name##_result r; \
        while ((l->end = Name##_stream_next(&stream, &r, &l->offset)) == RG_MATCH) { \
            INSIST(stream.status == RG_MATCH && r.match.ptr >= buffer && r.match.ptr + r.match.len <= buffer + size); \
            add(l, r.group, Name##_GROUPS, l->offset); \
        } \
        INSIST(r.match.ptr == NULL && stream.status == l->end && Name##_stream_next(&stream, &r, NULL) == l->end); \
    } \
    static bool Name##_take(void *user, const Name##_result *r, uint64_t offset) { \
        list *const l = user; \
        add(l, r->group, Name##_GROUPS, offset); \
        return l->many < l->wanted; \
    } \
    static void Name##_push(pieces from, char *buffer, size_t size, list *l) { \
        Name##_stream stream = Name##_stream_begin((rg_reader){0}, buffer, size); \
        bool ends = false; \
        while (!ends) { \
            const size_t n = piece_of(&from), many = l->many; \
            ends = n == 0; \
            INSIST(stream.status != RG_MATCH || Name##_stream_push(&stream, NULL, 0, Name##_take, l) == RG_NO_MATCH); \
            const rg_status before = stream.status, said = ends ? Name##_stream_finish(&stream, Name##_take, l) \
                                                                : Name##_stream_push(&stream, from.next, n, Name##_take, l); \
            INSIST(before == RG_MATCH || (stream.status == before && l->many == many)); \
            INSIST(said == (stream.status < 0 ? stream.status : l->many > many ? RG_MATCH : RG_NO_MATCH)); \
            from.next += n; \
            from.left -= n; \
        } \
        l->end = stream.status; \
    } \
    static rg_status Name##_change(change how, rg_output *out, const char *s, size_t n, const rg_template *t) { \
        return how == REDACT ? Name##_redact(out, s, n) : Name##_replace(out, s, n, t); \
    } \
    static rg_status Name##_change_stream(change how, pieces from, rg_output *out, char *buffer, size_t size, const rg_template *t) { \
        const rg_reader reader = rg_from_function(read_piece, &from); \
        return how == REPLACE  ? Name##_replace_stream(reader, out, buffer, size, t) \
               : how == REDACT ? Name##_redact_stream(reader, out, buffer, size) \
               : how == SELECT ? Name##_select_stream(reader, out, buffer, size) \
                               : Name##_reject_stream(reader, out, buffer, size); \
    }
EACH(MATCHER)

#define ROW(Name) \
    {#Name, Name##_GROUPS, Name##_STREAM_WINDOW, Name##_LOOK_BEHIND, Name##_info, Name##_ask, \
     Name##_whole, Name##_pull, Name##_push, Name##_change, Name##_change_stream},
static const matcher matchers[] = {EACH(ROW)};
enum { MANY = sizeof matchers / sizeof matchers[0] };

/* ---- What must hold ---- */

/* An error with a reason. A stream searches anew when bytes have come, so its budget may end where that of the whole does not, and the
 * other way round. */
static void plausible(const matcher *m, const text *t, rg_status status, size_t size) {
    const bool calls = strcmp(m->name, "Calls") == 0;
    /* What it keeps before a search, and the whole subject. */
    const size_t most = m->behind != RG_UNBOUNDED ? m->behind + t->length : 2 * t->length + 1;
    switch (status) {
    case RG_ERROR_WINDOW: INSIST(size < m->window && size <= most); break;
    case RG_ERROR_STEPS: break;
    case RG_ERROR_STACK:
    case RG_ERROR_DEPTH: INSIST(calls); break;
    case RG_ERROR_MEMORY:
    case RG_ERROR_ARGUMENT:
    default: INSIST(status >= RG_NO_MATCH);
    }
}

static bool same(const place *a, const place *b) { return memcmp(a, b, sizeof(place) * MOST_GROUPS) == 0; }

/* A stream's matches are those of the whole, up to where one of the two has an error, or no more were wanted. */
static void compare(const matcher *m, const text *t, const list *whole, const list *stream, size_t size) {
    plausible(m, t, stream->end, size);
    for (size_t i = 0; i < stream->many && i < whole->many; i++) INSIST(same(whole->found[i], stream->found[i]));
    INSIST(stream->many <= whole->many || whole->end < 0);
    INSIST(stream->many == whole->many || whole->end < 0 || stream->end < 0 || stream->many == stream->wanted);
    if (stream->end >= 0) INSIST(stream->end == RG_NO_MATCH);
}

static list whole, pulled, pushed;

static void streams(const matcher *m, const text *t, pieces p, size_t size, size_t wanted) {
    char *const buffer = malloc(size);
    if (buffer == NULL) abort();
    asked_question = "pull";
    pulled.many = 0;
    pulled.wanted = SIZE_MAX;
    m->pull(p, buffer, size, &pulled);
    compare(m, t, &whole, &pulled, size);
    /* Where it says that it stopped, nothing was lost. */
    const size_t many = pulled.many;
    if (pulled.end < 0) {
        if (many > 0) INSIST(pulled.offset >= (uint64_t)pulled.found[many - 1][0].to);
        if (many < whole.many) INSIST(pulled.offset <= (uint64_t)whole.found[many][0].from);
    }
    asked_question = "push";
    pushed.many = 0;
    pushed.wanted = wanted;
    m->push(p, buffer, size, &pushed);
    compare(m, t, &whole, &pushed, size);
    free(buffer);
}

/* What the whole says, with each match replaced; what is kept of it alone. */
static rg_status right_output(const matcher *m, change how, const text *t, rg_output *out,
                              const rg_template *template) {
    if (how == REPLACE || how == REDACT) return m->change(how, out, t->bytes, t->length, template);
    size_t at = 0;
    for (size_t i = 0; i < whole.many; i++) {
        const size_t from = (size_t)whole.found[i][0].from, to = (size_t)whole.found[i][0].to;
        rg_put(out, t->bytes + (how == SELECT ? from : at), how == SELECT ? to - from : from - at);
        at = to;
    }
    if (whole.end < 0) return whole.end;
    if (how == REJECT) rg_put(out, t->bytes + at, t->length - at);
    return whole.many > 0 ? RG_MATCH : RG_NO_MATCH;
}

static void replacing(const matcher *m, const text *t, pieces p, size_t size) {
    static const char *const names[] = {"replace", "redact", "select", "reject"};
    static char right[MOST_OUTPUT], got[MOST_OUTPUT];
    char template_text[32];
    rg_template template;
    snprintf(template_text, sizeof template_text, "[$0$$$%zu]", m->groups - 1);
    INSIST(rg_template_parse(&template, m->info(), template_text, NULL) == RG_MATCH);
    for (change how = REPLACE; how < CHANGES; how++) {
        asked_question = names[how];
        char *const buffer = malloc(size);
        if (buffer == NULL) abort();
        rg_output all = rg_to_buffer(right, sizeof right), part = rg_to_buffer(got, sizeof got);
        const rg_status status = right_output(m, how, t, &all, &template);
        const rg_status streamed = m->change_stream(how, p, &part, buffer, size, &template);
        free(buffer);
        plausible(m, t, streamed, size);
        INSIST(all.length <= sizeof right && part.length <= sizeof got);
        /* Both are the start of what is right, and without an error all of it. */
        INSIST(memcmp(right, got, all.length < part.length ? all.length : part.length) == 0);
        if (status >= 0) INSIST(part.length <= all.length);
        if (status >= 0 && streamed >= 0) INSIST(status == streamed && part.length == all.length);
    }
}

/* What is told of the first n bytes holds of all of them. */
static void more(const matcher *m, const text *t, size_t n) {
    place all[MOST_GROUPS], got[MOST_GROUPS];
    char *const start = malloc(n + 1), *const s = start + 1; /* to the end of the block */
    if (start == NULL) abort();
    memcpy(s, t->bytes, n);

    asked_question = "find_more";
    rg_status status = m->ask(FIND_MORE, s, n, got);
    if (status != RG_MORE) plausible(m, t, status, 0);
    if (status >= RG_MATCH) INSIST(got[0].from >= 0 && (size_t)got[0].to <= n);
    if (status == RG_MORE) INSIST((size_t)got[0].to == n);
    if (whole.many > 0) {
        if (status == RG_MATCH) INSIST(same(got, whole.found[0]));
        if (status == RG_MORE) INSIST(whole.found[0][0].from >= got[0].from);
        if (status == RG_NO_MATCH) INSIST((size_t)whole.found[0][0].from >= n);
    } else if (whole.end == RG_NO_MATCH) {
        INSIST(status != RG_MATCH);
    }

    for (int full = 0; full < 2; full++) {
        asked_question = full ? "match_more" : "prefix_more";
        const rg_status right = m->ask(full ? MATCH : PREFIX, t->bytes, t->length, all);
        status = m->ask(full ? MATCH_MORE : PREFIX_MORE, s, n, got);
        if (status != RG_MORE) plausible(m, t, status, 0);
        if (status == RG_MORE) INSIST(got[0].from == 0 && (size_t)got[0].to == n);
        if (full) INSIST(status != RG_MATCH); /* more always can make it too long */
        if (status == RG_MATCH && right >= 0) INSIST(right == RG_MATCH && same(got, all));
        if (status == RG_NO_MATCH) INSIST(right != RG_MATCH);
    }
    free(start);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size < LONGEST ? size : LONGEST};
    const matcher *const m = &matchers[input_byte(&in) % MANY];
    const unsigned room = input_byte(&in), first = input_byte(&in), second = input_byte(&in), third = input_byte(&in),
                   wanted = input_byte(&in), cut = input_byte(&in), flags = input_byte(&in);
    const text t = input_text(&in, (flags & 1) != 0);
    asked_pattern = m->name;

    asked_question = "next";
    whole.many = 0;
    m->whole(t.bytes, t.length, &whole);
    plausible(m, &t, whole.end, SIZE_MAX);
    const pieces p = {t.bytes, t.length, 0, {first, second, third}, 0};
    /* As promised, a few bytes less or more, or of any size. */
    const bool near = m->window != RG_UNBOUNDED && room < 64;
    const size_t bytes = near        ? (m->window + room > 16 ? m->window + room - 16 : 1)
                       : room == 255 ? 2 * LONGEST + 2
                                     : room;
    streams(m, &t, p, bytes, wanted % 8 == 0 ? SIZE_MAX : wanted % 8);
    replacing(m, &t, p, bytes);
    if (t.length <= EVERY_CUT) {
        for (size_t n = 0; n < t.length; n++) more(m, &t, n);
    } else {
        more(m, &t, cut % t.length);
    }
    if (t.length > 0) more(m, &t, t.length - 1);
    free(t.block);
    return 0;
}
