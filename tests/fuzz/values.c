/* values.c - matchers as values: the answers are those by name, whatever the room for spans is, and nothing behind that room is written.
 *
 * An input: which matcher, the room, where to search from, how the subject is made; then the subject.
 */
#include "input.h"

#include "../support/samples.h"

#define EACH(X) SAMPLES(X) X(Empties) X(Hard)

enum { MOST_GROUPS = 6, MOST_ROOM = 8, MOST_STEPS = 100000, LONGEST = 300 };

typedef enum question { MATCH, PREFIX, FIND, PREFIX_AT, FIND_AT, QUESTIONS } question;

typedef struct answer {
    rg_status status;
    rg_span group[MOST_GROUPS];
} answer;

typedef struct matcher {
    const rg_matcher *(*value)(void);
    const rg_info *(*info)(void);
    answer (*ask)(question, const char *, size_t, size_t);
    size_t (*all)(const char *, size_t, answer *);
} matcher;

#define MATCHER(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_POOL | RG_STEPS(MOST_STEPS)) \
    static answer Name##_ask(question asked, const char *s, size_t n, size_t from) { \
        Name##_result r; \
        answer a = {.status = asked == MATCH       ? Name##_match(s, n, &r) \
                              : asked == PREFIX    ? Name##_prefix(s, n, &r) \
                              : asked == FIND      ? Name##_find(s, n, &r) \
                              : asked == PREFIX_AT ? Name##_prefix_at(s, n, from, &r) \
                                                   : Name##_find_at(s, n, from, &r)}; \
        memcpy(a.group, r.group, sizeof r.group); \
        return a; \
    } \
    static size_t Name##_all(const char *s, size_t n, answer *found) { \
        Name##_iter it = Name##_begin(s, n); \
        Name##_result r; \
        size_t many = 0; \
        do { \
            INSIST(many < LONGEST + 2); \
            found[many].status = Name##_next(&it, &r); \
            memcpy(found[many].group, r.group, sizeof r.group); \
        } while (found[many++].status == RG_MATCH); \
        return many; \
    }
EACH(MATCHER)

#define ROW(Name) {Name##_matcher, Name##_info, Name##_ask, Name##_all},
static const matcher matchers[] = {EACH(ROW)};
enum { MANY = sizeof matchers / sizeof matchers[0] };

/* The spans that there is room for, unset ones behind the last group, and not one more. */
static void same_spans(const rg_matcher *m, const answer *named, const rg_span *groups, size_t room) {
    for (size_t g = 0; g < room; g++) {
        const rg_span right = g < m->info->groups ? named->group[g] : (rg_span){NULL, 0};
        INSIST(groups[g].ptr == right.ptr && groups[g].len == right.len);
    }
    rg_span untouched;
    memset(&untouched, 0x5a, sizeof untouched);
    INSIST(memcmp(&groups[room], &untouched, sizeof untouched) == 0);
}

static rg_status ask(const rg_matcher *m, question q, const text *t, size_t from, rg_span *groups, size_t room) {
    switch (q) {
    case MATCH: return m->match(t->bytes, t->length, groups, room);
    case PREFIX: return m->prefix(t->bytes, t->length, groups, room);
    case FIND: return m->find(t->bytes, t->length, groups, room);
    case PREFIX_AT: return m->prefix_at(t->bytes, t->length, from, groups, room);
    case FIND_AT:
    case QUESTIONS:
    default: return m->find_at(t->bytes, t->length, from, groups, room);
    }
}

/* Each call. One beyond the end is an error in both. */
static void calls(const matcher *named, const rg_matcher *m, const text *t, size_t from, size_t room) {
    static const char *const names[] = {"match", "prefix", "find", "prefix_at", "find_at"};
    for (question q = MATCH; q < QUESTIONS; q++) {
        asked_question = names[q];
        rg_span groups[MOST_ROOM + 1];
        memset(groups, 0x5a, sizeof groups);
        const answer right = named->ask(q, t->bytes, t->length, from);
        INSIST(ask(m, q, t, from, groups, room) == right.status);
        same_spans(m, &right, groups, room);
        INSIST(ask(m, q, t, from, NULL, 0) == right.status);
    }
}

/* Every match, and the same one from a copy of the walk. Its steps are not as many by name and by value: where one of the two runs out of
 * them, that says nothing of the other. */
static void walk(const matcher *named, const rg_matcher *m, const text *t, size_t room) {
    static answer right[LONGEST + 2];
    asked_question = "next";
    const size_t many = named->all(t->bytes, t->length, right);
    rg_matcher_iter it = rg_matcher_begin(m, t->bytes, t->length);
    rg_status last = RG_MATCH;
    for (size_t i = 0; i < many && last == RG_MATCH; i++) {
        rg_span groups[MOST_ROOM + 1];
        memset(groups, 0x5a, sizeof groups);
        rg_matcher_iter copy = it;
        last = rg_matcher_next(&it, groups, room);
        INSIST(rg_matcher_next(&copy, NULL, 0) == last);
        if (last == RG_ERROR_STEPS || right[i].status == RG_ERROR_STEPS) return;
        INSIST(last == right[i].status);
        same_spans(m, &right[i], groups, room);
    }
    INSIST(last != RG_MATCH && rg_matcher_next(&it, NULL, 0) == last);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size < LONGEST ? size : LONGEST};
    const matcher *const named = &matchers[input_byte(&in) % MANY];
    const unsigned room = input_byte(&in), place = input_byte(&in), flags = input_byte(&in);
    const text t = input_text(&in, (flags & 1) != 0);
    const rg_matcher *const m = named->value();
    asked_pattern = m->info->name;

    INSIST(m->info == named->info() && m->info->groups <= MOST_GROUPS);
    calls(named, m, &t, place % (t.length + 2), room % (MOST_ROOM + 1));
    walk(named, m, &t, room % (MOST_ROOM + 1));
    free(t.block);
    return 0;
}
