/* sets.c - sets against their members one by one: what a set finds, from any place, and every match of a walk, is the leftmost of what each
 * member finds alone, of equal starts that of the first, with all of its captures; and which members match is what each says alone.
 *
 * An input: which set, where to search from, how the subject is made; then the subject. On windows of a few bytes, and with plans that are
 * followed from the first byte on, as errors would be at their edges.
 */
#define RG_PRIV_FIRST_WINDOW 3
#define RG_PRIV_LARGEST_WINDOW 12
#define RG_PRIV_AHEAD 2
#define RG_PRIV_LONG_REST 0
#define RG_PRIV_ALONE_BEHIND 8
#define RG_PRIV_SOME_STARTS 0
#define RG_PRIV_SOME_WAYS 0
#include "../api/plans.h"

#include "input.h"

#define EACH(X) \
    X(Email) X(Keywords) X(Begin) X(Looks) X(Pairs) X(Nested) X(Utf8) X(Calls) X(Quoted) X(Lazy) \
    X(Ways) X(Near) X(Far) X(Inner) X(Inner_line) X(End) X(Long) X(Behind) X(Two_far) X(Three_sets) \
    X(Empties) X(Ends) X(Starts) X(Hard)

/* Each set's members, X(Set, Name); AND stands between them. */
#define Mixed_LIST(X, AND) \
    X(Mixed, Email) AND X(Mixed, Keywords) AND X(Mixed, Begin) AND X(Mixed, Looks) AND X(Mixed, Pairs) AND X(Mixed, Nested) AND \
    X(Mixed, Utf8) AND X(Mixed, Calls)
#define Planned_LIST(X, AND) \
    X(Planned, Inner_line) AND X(Planned, Ways) AND X(Planned, Near) AND X(Planned, Far) AND X(Planned, Long) AND X(Planned, Behind) AND \
    X(Planned, Two_far) AND X(Planned, Three_sets) AND X(Planned, Inner) AND X(Planned, End)
#define Edges_LIST(X, AND) X(Edges, Starts) AND X(Edges, Hard) AND X(Edges, Quoted) AND X(Edges, Lazy) AND X(Edges, Ends)
#define Empty_LIST(X, AND) X(Empty, Hard) AND X(Empty, Empties) AND X(Empty, Email) AND X(Empty, Ends)
#define Single_LIST(X, AND) X(Single, Keywords)
#define SETS(X) X(Mixed) X(Planned) X(Edges) X(Empty) X(Single)

enum { MOST_GROUPS = 6, MOST_STEPS = 100000, LONGEST = 300 };

typedef struct answer {
    rg_status status;
    size_t which, groups;
    rg_span group[MOST_GROUPS];
} answer;

typedef struct set {
    const char *name;
    size_t members;
    answer (*const *alone)(const char *, size_t, size_t);
    answer (*find)(const char *, size_t, size_t);
    size_t (*all)(const char *, size_t, answer *);
    rg_status (*matching)(const char *, size_t, uint64_t *);
} set;

#define MATCHER(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_POOL | RG_STEPS(MOST_STEPS)) \
    static answer Name##_alone(const char *s, size_t n, size_t from) { \
        Name##_result r; \
        answer a = {.status = Name##_find_at(s, n, from, &r), .groups = Name##_GROUPS}; \
        memcpy(a.group, r.group, sizeof r.group); \
        return a; \
    }
EACH(MATCHER)

#define COMMA ,
#define NAME(Set, Name) Name
#define ALONE(Set, Name) Name##_alone
#define GIVE(Set, Name) \
    case Set##_##Name: \
        a.groups = Name##_GROUPS; \
        memcpy(a.group, m->Name.group, sizeof m->Name.group); \
        break;
#define SET(Set) \
    RG_SET(Set, Set##_LIST(NAME, COMMA)) \
    static answer (*const Set##_members[])(const char *, size_t, size_t) = {Set##_LIST(ALONE, COMMA)}; \
    static answer Set##_answer(rg_status status, const Set##_result *m) { \
        answer a = {.status = status}; \
        if (status != RG_MATCH) { \
            INSIST(m->match.ptr == NULL && m->match.len == 0); \
            return a; \
        } \
        a.which = m->which; \
        switch (m->which) { Set##_LIST(GIVE, ) } \
        INSIST(m->match.ptr == a.group[0].ptr && m->match.len == a.group[0].len); \
        return a; \
    } \
    static answer Set##_ask(const char *s, size_t n, size_t from) { \
        Set##_result m; \
        memset(&m, 0x5a, sizeof m); \
        const rg_status status = Set##_find_at(s, n, from, &m); \
        INSIST(Set##_find_at(s, n, from, NULL) == status && (from > 0 || Set##_find(s, n, NULL) == status)); \
        return Set##_answer(status, &m); \
    } \
    static size_t Set##_all(const char *s, size_t n, answer *found) { \
        Set##_iter it = Set##_begin(s, n); \
        Set##_result m; \
        size_t many = 0; \
        do { \
            INSIST(many < LONGEST + 2); \
            Set##_iter copy = it; \
            memset(&m, 0x5a, sizeof m); \
            const rg_status status = Set##_next(&it, &m); \
            found[many] = Set##_answer(status, &m); \
            const rg_span match = m.match; \
            INSIST(Set##_next(&copy, &m) == status && m.match.ptr == match.ptr && m.match.len == match.len); \
        } while (found[many++].status == RG_MATCH); \
        INSIST(Set##_next(&it, &m) == found[many - 1].status && m.match.ptr == NULL); \
        return many; \
    }
SETS(SET)

#define ROW(Set) {#Set, Set##_MEMBERS, Set##_members, Set##_ask, Set##_all, Set##_matching_status},
static const set sets[] = {SETS(ROW)};
enum { MANY = sizeof sets / sizeof sets[0] };

/* ---- What must hold ---- */

/* The leftmost of all members', of equal starts the first; an error, if any has one. */
static answer right_answer(const set *x, const text *t, size_t from) {
    answer best = {.status = RG_NO_MATCH};
    for (size_t i = 0; i < x->members; i++) {
        answer a = x->alone[i](t->bytes, t->length, from);
        a.which = i;
        if (a.status < 0) return a;
        if (a.status == RG_MATCH && (best.status != RG_MATCH || a.group[0].ptr < best.group[0].ptr)) best = a;
    }
    return best;
}

/* A member's budget may end in one search and not in another, as they start and end at other places; only a call has errors besides. */
static bool ended(const answer *a) {
    INSIST(a->status >= 0 || a->status == RG_ERROR_STEPS || a->status == RG_ERROR_STACK || a->status == RG_ERROR_DEPTH);
    return a->status < 0;
}

/* False where an error leaves nothing to compare. */
static bool compare(const answer *right, const answer *got) {
    if (ended(right) || ended(got)) return false;
    INSIST(got->status == right->status);
    if (right->status != RG_MATCH) return true;
    INSIST(got->which == right->which && got->groups == right->groups);
    for (size_t g = 0; g < right->groups; g++)
        INSIST(got->group[g].ptr == right->group[g].ptr && got->group[g].len == right->group[g].len);
    return true;
}

/* Every match, by the rule of docs/reference-words.md: after an empty one a byte further, and no empty one where the last ended. */
static void walk(const set *x, const text *t) {
    static answer found[LONGEST + 2];
    const char *const end = t->bytes + t->length, *last_end = NULL;
    const size_t many = x->all(t->bytes, t->length, found);
    const answer none = {.status = RG_NO_MATCH};
    size_t seen = 0;
    for (const char *at = t->bytes; at <= end;) {
        const answer right = right_answer(x, t, (size_t)(at - t->bytes));
        if (right.status == RG_NO_MATCH) break;
        const bool skipped = right.status == RG_MATCH && right.group[0].len == 0 && right.group[0].ptr == last_end;
        if (!skipped && !compare(&right, &found[seen++])) return;
        last_end = right.group[0].ptr + right.group[0].len;
        at = last_end + (right.group[0].len == 0);
    }
    INSIST(seen + 1 == many);
    compare(&none, &found[seen]);
}

static void matching(const set *x, const text *t) {
    uint64_t mask = UINT64_MAX, right = 0;
    const answer all = {.status = x->matching(t->bytes, t->length, &mask)};
    for (size_t i = 0; i < x->members; i++) {
        const answer a = x->alone[i](t->bytes, t->length, 0);
        if (ended(&a)) return;
        right |= (uint64_t)(a.status == RG_MATCH) << i;
    }
    INSIST((mask & ~right) == 0);
    if (ended(&all)) return;
    INSIST(mask == right && all.status == (right != 0 ? RG_MATCH : RG_NO_MATCH));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size < LONGEST ? size : LONGEST};
    const set *const x = &sets[input_byte(&in) % MANY];
    const unsigned place = input_byte(&in), flags = input_byte(&in);
    const text t = input_text(&in, (flags & 1) != 0);
    asked_pattern = x->name;

    asked_question = "find_at";
    const size_t from = place % (t.length + 1);
    const answer right = right_answer(x, &t, from), got = x->find(t.bytes, t.length, from);
    compare(&right, &got);
    const answer bad = x->find(t.bytes, t.length, t.length + 1 + from);
    INSIST(bad.status == RG_ERROR_ARGUMENT);
    asked_question = "next";
    walk(x, &t);
    asked_question = "matching";
    matching(x, &t);
    free(t.block);
    return 0;
}
