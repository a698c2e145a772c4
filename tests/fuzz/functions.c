/* functions.c - every public function of matchers of all kinds, on any subject, offset, budget, context and allocator: what one
 * says, another must not deny, spans lie in the subject, errors are such as can be, and nothing is written or kept elsewhere.
 *
 * An input: which matcher, where to search from, frames of the context, its place in memory, its budget, what the allocator
 * gives, how the subject is made; then the subject.
 */
#include "input.h"

static void *allocate(size_t bytes);
#define RG_POOL_ALLOC(bytes) allocate(bytes)
#define RG_POOL_FREE(pointer) free(pointer)

#include "../support/samples.h"

/* How many more blocks the allocator gives. */
static size_t blocks_left = SIZE_MAX;
static void *allocate(size_t bytes) {
    if (blocks_left == 0) return NULL;
    blocks_left--;
    return malloc(bytes);
}

/* ---- The matchers: each with a small array that is all it has, and with the pool behind one ---- */

RG_NAMED_CLASS(Mark, "<>", RG_RANGE('#', '/'), '\\')
#define Marks_PATTERN RG_SEQ( \
    RG_PLUS(RG_CAPTURE(mark, RG_IN(Mark)), RG_OPT(RG_CAPTURE(more, RG_PLUS(RG_NOT_CLASS(RG_IN(Mark)))))), RG_IN(Mark))
#define Wide_PATTERN RG_SEQ( \
    RG_CAPTURE(word, RG_PLUS(RG_ALT("ab", "a", "aba", "abab", "ba", "b1", "1a", "11", "-", "a-b", "b", "1.1"))), RG_CLASS(",;.@ "))

#define EACH(X) \
    X(Email, false) X(Ipv4, false) X(Quoted, false) X(Lazy, false) X(Spaces, false) X(Lazy_rounds, false) X(Possessive, false) \
    X(Nested, false) X(Icase, false) X(Utf8, false) X(Record, false) X(Calls, false) X(When, false) X(Marks, false) X(Wide, false) \
    X(Bounds, true) X(Keywords, true) X(Looks, true) X(Begin, true)

enum { MOST_GROUPS = 6, MOST_STEPS = 10000, FEW = 3, LONGEST = 300 };

typedef enum question { MATCH, PREFIX, FIND, FIND_AT } question;

/* group == NULL: the result is not asked for. */
typedef struct matcher {
    const char *name;
    size_t groups, least, most;
    bool pooled, looks_back, bounded;
    rg_status (*ask)(question, rg_context *, const char *, size_t, size_t, rg_span *);
    rg_status (*all)(rg_context *, const char *, size_t, rg_span (*)[MOST_GROUPS], size_t *);
    rg_status (*few)(const char *, size_t, rg_span (*)[MOST_GROUPS], size_t *);
    rg_status (*count)(const char *, size_t, size_t *);
    bool (*is_match)(const char *, size_t);
} matcher;

#define FUNCTIONS(Name) \
    static rg_status Name##_ask(question asked, rg_context *context, const char *s, size_t n, size_t from, rg_span *group) { \
        Name##_result r, *const wanted = group != NULL ? &r : NULL; \
        memset(&r, 0x5a, sizeof r); \
        const rg_status status = context == NULL \
                                   ? (asked == MATCH    ? Name##_match(s, n, wanted) \
                                      : asked == PREFIX ? Name##_prefix(s, n, wanted) \
                                      : asked == FIND   ? Name##_find(s, n, wanted) \
                                                        : Name##_find_at(s, n, from, wanted)) \
                                   : (asked == MATCH    ? Name##_match_with(context, s, n, wanted) \
                                      : asked == PREFIX ? Name##_prefix_with(context, s, n, wanted) \
                                                        : Name##_find_with(context, s, n, wanted)); \
        if (group != NULL) memcpy(group, r.group, sizeof r.group); \
        return status; \
    } \
    static rg_status Name##_all(rg_context *context, const char *s, size_t n, rg_span (*found)[MOST_GROUPS], size_t *many) { \
        Name##_iter it = context != NULL ? Name##_begin_with(context, s, n) : Name##_begin(s, n); \
        Name##_result r; \
        rg_status status; \
        for (*many = 0; (status = Name##_next(&it, &r)) == RG_MATCH; ++*many) { \
            if (*many > n) return RG_ERROR_ARGUMENT; /* more matches than places: it does not end */ \
            memcpy(found[*many], r.group, sizeof r.group); \
        } \
        INSIST(Name##_next(&it, &r) == status && r.match.ptr == NULL); \
        return status; \
    } \
    static rg_status Name##_few(const char *s, size_t n, rg_span (*found)[MOST_GROUPS], size_t *many) { \
        Name##_result array[FEW + 1]; \
        memset(array, 0x5a, sizeof array); \
        const Name##_result untouched = array[FEW]; \
        const rg_status status = Name##_find_all(s, n, array, FEW, many); \
        INSIST(memcmp(&untouched, &array[FEW], sizeof untouched) == 0); \
        for (size_t i = 0; i < FEW && i < *many; i++) memcpy(found[i], array[i].group, sizeof array[i].group); \
        size_t again = 0; \
        INSIST(Name##_find_all(s, n, NULL, 0, &again) == status && again == *many); \
        return status; \
    } \
    static rg_status Name##_how_many(const char *s, size_t n, size_t *many) { return Name##_count(s, n, many); } \
    static bool Name##_any(const char *s, size_t n) { return Name##_is_match(s, n); }

#define MATCHERS(Name, looks_back) \
    RG_MATCHER(Fixed_##Name, Name##_PATTERN, RG_STACK(6) | RG_STEPS(MOST_STEPS)) \
    RG_MATCHER(Pooled_##Name, Name##_PATTERN, RG_STACK(2) | RG_POOL | RG_STEPS(MOST_STEPS)) \
    FUNCTIONS(Fixed_##Name) FUNCTIONS(Pooled_##Name)
EACH(MATCHERS)

#define ROW(Name, pooled, looks_back) \
    {#Name, Name##_GROUPS, Name##_MIN_LENGTH, Name##_MAX_LENGTH, pooled, looks_back, \
     Name##_STACK_FRAMES <= (pooled ? 2 : 6), Name##_ask, Name##_all, Name##_few, Name##_how_many, Name##_any},
#define ROWS(Name, looks_back) ROW(Fixed_##Name, false, looks_back) ROW(Pooled_##Name, true, looks_back)
static const matcher matchers[] = {EACH(ROWS)};
enum { MANY = sizeof matchers / sizeof matchers[0] };

/* ---- What must hold ---- */

typedef struct answer {
    rg_status status;
    rg_span group[MOST_GROUPS];
} answer;

/* Who is called has errors of its own. */
static bool calls_another(const matcher *m) { return strstr(m->name, "Calls") != NULL; }

/* An answer that could be right: no error without a reason, each span in the subject, none where there is no match. */
static void plausible(const matcher *m, const answer *a, const text *t, bool in_context, bool limited) {
    const bool calls = calls_another(m);
    switch (a->status) {
    case RG_MATCH:
        INSIST(a->group[0].ptr != NULL);
        INSIST(a->group[0].len >= m->least && a->group[0].len <= m->most);
        break;
    case RG_NO_MATCH: break;
    case RG_ERROR_STACK: INSIST(calls || (!m->pooled && (in_context || !m->bounded))); break;
    case RG_ERROR_MEMORY: INSIST(m->pooled && limited && !(m->bounded && !in_context)); break;
    case RG_ERROR_STEPS: break;
    case RG_ERROR_DEPTH: INSIST(calls); break;
    case RG_ERROR_ARGUMENT:
    default: INSIST(a->status == RG_NO_MATCH);
    }
    for (size_t g = 0; g < m->groups; g++) {
        const rg_span span = a->group[g];
        if (a->status != RG_MATCH || span.ptr == NULL) {
            INSIST(span.ptr == NULL && span.len == 0);
        } else {
            INSIST(span.ptr >= t->bytes && span.ptr <= t->bytes + t->length);
            INSIST(span.len <= (size_t)(t->bytes + t->length - span.ptr));
        }
    }
}

static bool same_spans(const matcher *m, const rg_span *a, const rg_span *b) {
    for (size_t g = 0; g < m->groups; g++) {
        if (a[g].ptr != b[g].ptr || a[g].len != b[g].len) return false;
    }
    return true;
}

static bool same(const matcher *m, const answer *a, const answer *b) {
    return a->status == b->status && same_spans(m, a->group, b->group);
}

/* An error says nothing, and agrees with all. */
static bool agree(const matcher *m, const answer *a, const answer *b) {
    return a->status < 0 || b->status < 0 || same(m, a, b);
}

static answer ask(const matcher *m, question q, rg_context *context, const text *t, size_t from, bool limited) {
    static const char *const names[] = {"match", "prefix", "find", "find_at"};
    answer a;
    asked_question = names[q];
    a.status = m->ask(q, context, t->bytes, t->length, from, a.group);
    plausible(m, &a, t, context != NULL, limited);
    return a;
}

static size_t at(const text *t, const answer *a) { return (size_t)(a->group[0].ptr - t->bytes); }

/* A limit ended it. What it takes until then is not the same for functions that ask the same: one walk is several calls, and count and
 * find_all are one; without captures to keep there are fewer steps and frames, but those that there are count towards the time when
 * failures are remembered (plan/memo.h), from which on there are fewer of both. */
static bool ended(const matcher *m, rg_status status) {
    return status == RG_ERROR_STEPS || (status == RG_ERROR_STACK && !m->pooled && !m->bounded) ||
           (calls_another(m) && status < 0);
}

/* Each function on its own memory, against the others. Leaves what match, prefix and find say. */
static void functions(const matcher *m, const text *t, size_t from, bool limited, answer *said) {
    for (question q = MATCH; q <= FIND; q++) {
        said[q] = ask(m, q, NULL, t, 0, limited);
        if (!limited) INSIST(m->ask(q, NULL, t->bytes, t->length, 0, NULL) == said[q].status);
    }
    const answer *const match = &said[MATCH], *const prefix = &said[PREFIX], *const find = &said[FIND];

    asked_question = "match, prefix and find";
    if (match->status == RG_MATCH) {
        INSIST(at(t, match) == 0 && match->group[0].len == t->length);
        INSIST(prefix->status != RG_NO_MATCH);
    }
    if (prefix->status == RG_MATCH) {
        INSIST(at(t, prefix) == 0);
        INSIST(agree(m, prefix, find));
        if (prefix->group[0].len == t->length) INSIST(agree(m, prefix, match));
    }
    if (find->status == RG_NO_MATCH) INSIST(match->status != RG_MATCH && prefix->status != RG_MATCH);
    if (find->status == RG_MATCH && at(t, find) == 0) INSIST(agree(m, find, prefix));
    if (find->status >= 0 && !limited && m->is_match(t->bytes, t->length) != (find->status == RG_MATCH)) {
        size_t many;
        INSIST(find->status == RG_MATCH && ended(m, m->count(t->bytes, t->length, &many)));
    }

    answer later = ask(m, FIND_AT, NULL, t, 0, limited);
    INSIST(agree(m, &later, find));
    later = ask(m, FIND_AT, NULL, t, from, limited);
    if (later.status == RG_MATCH) {
        INSIST(at(t, &later) >= from);
        INSIST(find->status != RG_NO_MATCH && (find->status < 0 || at(t, find) <= at(t, &later)));
    }
    if (find->status == RG_MATCH && at(t, find) >= from) INSIST(agree(m, &later, find));
    /* What does not look back takes the rest for a subject. */
    if (!m->looks_back) {
        const text rest = {NULL, t->bytes + from, t->length - from};
        const answer there = ask(m, FIND, NULL, &rest, 0, limited), here = ask(m, PREFIX, NULL, &rest, 0, limited);
        INSIST(agree(m, &there, &later));
        if (here.status == RG_MATCH) INSIST(agree(m, &here, &later));
        if (later.status == RG_MATCH && at(t, &later) == from) INSIST(agree(m, &here, &later));
    }

    asked_question = "bad arguments";
    answer bad;
    bad.status = m->ask(FIND_AT, NULL, t->bytes, t->length, t->length + 1 + from, bad.group);
    INSIST(bad.status == RG_ERROR_ARGUMENT && bad.group[0].ptr == NULL);
    bad.status = m->ask(FIND, NULL, NULL, 1 + from, 0, bad.group);
    INSIST(bad.status == RG_ERROR_ARGUMENT && bad.group[0].ptr == NULL);
}

static rg_span every[LONGEST + 2][MOST_GROUPS], other[LONGEST + 2][MOST_GROUPS];

/* Every match in turn, against find and what counts and collects. */
static void iteration(const matcher *m, const text *t, bool limited, const answer *find) {
    size_t many, counted = SIZE_MAX, collected = SIZE_MAX;
    asked_question = "next";
    answer a = {.status = m->all(NULL, t->bytes, t->length, every, &many)};
    plausible(m, &a, t, false, limited);
    if (many > 0) {
        a.status = RG_MATCH;
        memcpy(a.group, every[0], sizeof every[0]);
        INSIST(agree(m, &a, find));
    } else if (a.status == RG_NO_MATCH) {
        INSIST(find->status != RG_MATCH);
    }
    for (size_t i = 0; i < many; i++) {
        const answer each = {RG_MATCH, {{NULL, 0}}};
        a = each;
        memcpy(a.group, every[i], sizeof every[i]);
        plausible(m, &a, t, false, limited);
        if (i == 0) continue;
        const char *const end = every[i - 1][0].ptr + every[i - 1][0].len;
        INSIST(every[i][0].ptr >= end);
        INSIST(every[i][0].len > 0 || every[i][0].ptr > end);
        /* From where the match before ended, find_at sees the same, but for an empty match right there. */
        answer next;
        next.status = m->ask(FIND_AT, NULL, t->bytes, t->length, (size_t)(end - t->bytes) + (every[i - 1][0].len == 0),
                             next.group);
        if (next.status == RG_MATCH && !(next.group[0].len == 0 && next.group[0].ptr == end))
            INSIST(same(m, &a, &next));
    }
    if (limited) return; /* whether there is memory changes from call to call */

    asked_question = "next, again";
    size_t again;
    const rg_status status = m->all(NULL, t->bytes, t->length, other, &again);
    INSIST(again == many);
    asked_question = "count";
    const rg_status count = m->count(t->bytes, t->length, &counted);
    if (ended(m, count)) {
        INSIST(status < 0 || counted <= many);
    } else {
        INSIST(status < 0 ? counted >= many : counted == many);
        INSIST(count == (counted > 0 ? RG_MATCH : RG_NO_MATCH));
    }
    asked_question = "find_all";
    const rg_status all = m->few(t->bytes, t->length, other, &collected);
    if (ended(m, all)) {
        INSIST(status < 0 || collected <= many);
    } else {
        INSIST(status < 0 ? collected >= many : collected == many);
        INSIST(all == (collected > 0 ? RG_MATCH : RG_NO_MATCH));
    }
    for (size_t i = 0; i < FEW && i < many && i < collected; i++) INSIST(same_spans(m, every[i], other[i]));
}

enum { MOST_FRAMES = 40, MARGIN = 32 };
static const uint8_t margin = 0xa7;

typedef struct buffer {
    uint8_t bytes[MOST_FRAMES * sizeof(rg_frame) + 2 * MARGIN + 16];
    uint8_t *begin;
    size_t size;
} buffer;

static rg_context context_in(buffer *b, size_t place, size_t size) {
    memset(b->bytes, margin, sizeof b->bytes);
    b->begin = b->bytes + MARGIN + place;
    b->size = size;
    rg_context context;
    const size_t frames = rg_context_init(&context, b->begin, size);
    INSIST(frames == context.capacity && frames * sizeof(rg_frame) <= size);
    return context;
}

static void untouched_around(const buffer *b) {
    for (const uint8_t *p = b->bytes; p < b->bytes + sizeof b->bytes; p++) {
        if (p < b->begin || p >= b->begin + b->size) INSIST(*p == margin);
    }
}

/* The same on a context: its memory and budget bound the call, and change the answer for an error at most. */
static void in_context(const matcher *m, const text *t, size_t size, size_t place, uint64_t limit, bool limited,
                       const answer *said) {
    static buffer small, large;
    rg_context little = context_in(&small, place, size),
               more = context_in(&large, 15 - place, sizeof(rg_frame) * MOST_FRAMES);
    little.step_limit = limit;
    more.step_limit = limit != 0 ? 2 * limit : 0;
    for (question q = MATCH; q <= FIND; q++) {
        const answer a = ask(m, q, &little, t, 0, limited), b = ask(m, q, &more, t, 0, limited);
        INSIST(agree(m, &a, &b) && agree(m, &a, &said[q]) && agree(m, &b, &said[q]));
        if (limit != 0) INSIST(little.steps <= limit && more.steps <= 2 * limit);
        /* What was enough is enough if there is more; but who is called has what is left of the caller's, and of a block of the pool
         * more is left than of a context. */
        if (a.status >= 0 && !limited && !(m->pooled && calls_another(m))) INSIST(b.status >= 0);
        if (!m->pooled) INSIST(little.high_mark <= little.capacity && more.high_mark <= more.capacity);
        untouched_around(&small);
        untouched_around(&large);
    }
    asked_question = "next_with";
    size_t many, without;
    const answer a = {.status = m->all(&little, t->bytes, t->length, every, &many)};
    plausible(m, &a, t, true, limited);
    const rg_status status = m->all(NULL, t->bytes, t->length, other, &without);
    INSIST(a.status < 0 || status < 0 || many == without);
    for (size_t i = 0; i < many && i < without; i++) INSIST(same_spans(m, every[i], other[i]));
    untouched_around(&small);
    asked_question = "no context";
    Fixed_Email_result r;
    INSIST(Fixed_Email_find_with(NULL, t->bytes, t->length, &r) == RG_ERROR_ARGUMENT);
}

/* Nobody has a stack of the pool's any more, and none is lost. */
static void pool_is_whole(void) {
    asked_question = "the pool";
    const rg_pool_statistics stats = rg_pool_stats();
    INSIST(stats.total_bytes == stats.cached_bytes && stats.total_bytes <= RG_POOL_MAX_BYTES);
    INSIST(stats.acquired == stats.allocated + stats.reused);
    INSIST((stats.cached_stacks == 0) == (stats.cached_bytes == 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size < LONGEST ? size : LONGEST};
    const matcher *const m = &matchers[input_byte(&in) % MANY];
    const unsigned from = input_byte(&in), frames = input_byte(&in), place = input_byte(&in), budget = input_byte(&in),
                   flags = input_byte(&in);
    const text t = input_text(&in, (flags & 1) != 0);
    asked_pattern = m->name;

    const bool limited = m->pooled && (flags & 2) != 0;
    blocks_left = SIZE_MAX;
    if (limited) {
        rg_pool_trim();
        blocks_left = flags >> 4;
    }
    answer said[3];
    functions(m, &t, from % (t.length + 1), limited, said);
    iteration(m, &t, limited, &said[FIND]);
    in_context(m, &t, (size_t)frames % (sizeof(rg_frame) * MOST_FRAMES), place % 16, (uint64_t)budget * budget, limited,
               said);
    pool_is_whole();
    if (flags & 4) {
        rg_pool_trim();
        INSIST(rg_pool_stats().total_bytes == 0);
    }
    free(t.block);
    return 0;
}
