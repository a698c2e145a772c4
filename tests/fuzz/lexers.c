/* lexers.c - lexers against their rules one by one: the tokens of a text, from any place, and of the text in pieces, are what comes of asking
 * each rule alone at each place.
 *
 * An input: which lexer, the size of the buffer, three lengths that the pieces have in turn, where in the text to begin, how the text is made;
 * then the text.
 */
#include "../support/rules.h"

#include "pieces.h"

enum { LONGEST = 300, MOST_GROUPS = 4, ON_MEMORY = 255 };

/* Offsets in the text; -1 where a group is unset. Group 0 is the token. */
typedef struct place {
    long from, to;
} place;

typedef struct token {
    int kind;
    rg_status status;
    place group[MOST_GROUPS];
} token;

/* The last one is the end, or an error that the lexer stays with. */
typedef struct list {
    size_t many;
    token tokens[LONGEST + 2];
} list;

typedef struct rule {
    rg_status (*alone)(const char *, size_t, size_t, rg_span *);
    size_t groups, behind;
    bool skips;
} rule;

typedef struct lexer {
    const char *name, *letters;
    size_t many_letters, many_rules;
    const rule *rules;
    bool longest, stops;
    void (*text)(const char *, size_t, size_t, list *);
    void (*stream)(rg_reader, char *, size_t, list *);
} lexer;

static token *add(list *l, int kind, rg_status status) {
    INSIST(l->many < LONGEST + 2);
    token *const t = &l->tokens[l->many++];
    *t = (token){.kind = kind, .status = status};
    for (size_t g = 0; g < MOST_GROUPS; g++) t->group[g] = (place){-1, -1};
    return t;
}

static void tell(place *to, const rg_span *group, size_t groups, uint64_t offset) {
    for (size_t g = 0; g < groups; g++) {
        const bool set = group[g].ptr != NULL;
        const long from = set ? (long)offset + (long)(group[g].ptr - group[0].ptr) : -1;
        to[g] = (place){from, set ? from + (long)group[g].len : -1};
    }
}

#define ALONE(KIND, ...) \
    RG_MATCHER(KIND, RG_SEQ(__VA_ARGS__)) \
    static rg_status KIND##_alone(const char *s, size_t n, size_t at, rg_span *group) { \
        KIND##_result r; \
        const rg_status status = KIND##_prefix_at(s, n, at, &r); \
        memcpy(group, r.group, sizeof r.group); \
        return status; \
    }
#define TOKEN_ROW(KIND, ...) {KIND##_alone, KIND##_GROUPS, KIND##_LOOK_BEHIND, false},
#define SKIP_ROW(KIND, ...) {KIND##_alone, KIND##_GROUPS, KIND##_LOOK_BEHIND, true},

/* Until the end, which is told again and again. What is not written of a token shows. */
#define LIST(Name, next) \
    Name##_token t; \
    memset(&t, 0x5a, sizeof t); \
    for (l->many = 0; next > Name##_ERROR || (t.kind == Name##_ERROR && t.span.len > 0); memset(&t, 0x5a, sizeof t)) \
        tell(add(l, (int)t.kind, t.status)->group, t.group, sizeof t.group / sizeof t.group[0], t.offset); \
    const token last = {.kind = (int)t.kind, .status = t.status}; \
    const uint64_t stays = t.offset; \
    INSIST(next == (Name##_kind)last.kind && t.status == last.status && t.offset == stays && t.span.len == 0); \
    for (size_t g = 1; g < sizeof t.group / sizeof t.group[0]; g++) INSIST(t.group[g].ptr == NULL); \
    add(l, last.kind, last.status)->group[0] = (place){(long)stays, (long)stays};
#define FUNCTIONS(Name) \
    static void Name##_text(const char *s, size_t n, size_t from, list *l) { \
        Name##_lexer lexer = Name##_begin_at(s, n, from); \
        LIST(Name, Name##_next(&lexer, &t)) \
    } \
    static void Name##_pull(rg_reader from, char *buffer, size_t size, list *l) { \
        Name##_stream stream = Name##_stream_begin(from, buffer, size); \
        LIST(Name, Name##_stream_next(&stream, &t)) \
    }
#define LEXERS(Name) \
    Name##_RULES(ALONE, ALONE, ) \
    static const rule Name##_rules[] = {Name##_RULES(TOKEN_ROW, SKIP_ROW, )}; \
    RG_LEXER(Name##_first, RG_FIRST, RULES_OF(Name)) \
    RG_LEXER(Name##_longest, RG_LONGEST, RULES_OF(Name)) \
    RG_LEXER(Name##_stops, RG_LONGEST | RG_STOP, RULES_OF(Name)) \
    FUNCTIONS(Name##_first) FUNCTIONS(Name##_longest) FUNCTIONS(Name##_stops)
RULE_LISTS(LEXERS)

#define ROW(Name, order, longest, stops) \
    {#Name "_" #order, Name##_LETTERS, sizeof Name##_LETTERS - 1, sizeof Name##_rules / sizeof Name##_rules[0], Name##_rules, \
     longest, stops, Name##_##order##_text, Name##_##order##_pull},
#define ROWS(Name) ROW(Name, first, false, false) ROW(Name, longest, true, false) ROW(Name, stops, true, true)
static const lexer lexers[] = {RULE_LISTS(ROWS)};
enum { MANY = sizeof lexers / sizeof lexers[0] };

/* ---- What is right ---- */

/* The rule that wins at a place, or NULL; what it matches, and the number of its first capture among those of all rules. */
static const rule *winner(const lexer *x, const text *t, size_t at, rg_span *group, size_t *capture) {
    const rule *best = NULL;
    size_t captures = 1;
    for (size_t i = 0; i < x->many_rules && (best == NULL || x->longest); i++) {
        const rule *const r = &x->rules[i];
        rg_span found[MOST_GROUPS];
        const rg_status status = r->alone(t->bytes, t->length, at, found);
        INSIST(status >= 0 && captures + r->groups - 1 <= MOST_GROUPS);
        if (status == RG_MATCH && found[0].len > (best != NULL ? group[0].len : 0)) {
            best = r;
            *capture = captures;
            memcpy(group, found, sizeof found);
        }
        captures += r->groups - 1;
    }
    return best;
}

static void right_tokens(const lexer *x, const text *t, size_t from, list *l) {
    size_t at = from, capture = 0; /* from `from` to there nothing begins */
    rg_span group[MOST_GROUPS];
    for (l->many = 0; at < t->length;) {
        const rule *const r = winner(x, t, at, group, &capture);
        if (r == NULL && x->stops) break;
        if (r == NULL) {
            at++;
            continue;
        }
        if (at > from) add(l, 1, RG_NO_MATCH)->group[0] = (place){(long)from, (long)at};
        if (!r->skips) {
            place found[MOST_GROUPS];
            token *const one = add(l, (int)(r - x->rules) + 2, RG_MATCH);
            tell(found, group, r->groups, at);
            one->group[0] = found[0];
            memcpy(one->group + capture, found + 1, (r->groups - 1) * sizeof found[0]);
        }
        at = from = at + group[0].len;
    }
    if (at > from) add(l, 1, RG_NO_MATCH)->group[0] = (place){(long)from, (long)at};
    add(l, at < t->length ? 1 : 0, RG_NO_MATCH)->group[0] = (place){(long)at, (long)at};
}

static void compare(const list *right, const list *got, bool small) {
    for (size_t i = 0; i < got->many; i++) {
        const token *const t = &got->tokens[i];
        if (t->status == RG_ERROR_WINDOW && small) {
            /* Nothing that has been told is told wrong, and it stopped at what comes next. */
            INSIST(i + 1 == got->many && t->kind == 1 && i < right->many);
            INSIST(t->group[0].from <= right->tokens[i].group[0].from);
            return;
        }
        INSIST(i < right->many && t->kind == right->tokens[i].kind && t->status == right->tokens[i].status);
        INSIST(memcmp(t->group, right->tokens[i].group, sizeof t->group) == 0);
    }
    INSIST(got->many == right->many);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static list right, got;
    input in = {data, size < LONGEST ? size : LONGEST};
    const lexer *const x = &lexers[input_byte(&in) % MANY];
    const unsigned room = input_byte(&in), first = input_byte(&in), second = input_byte(&in), third = input_byte(&in),
                   begin = input_byte(&in), flags = input_byte(&in);
    const text t = input_text(&in, false);
    for (size_t i = 0; i < t.length && (flags & 1) != 0; i++)
        t.block[i + 1] = x->letters[(unsigned char)t.bytes[i] % x->many_letters];
    asked_pattern = x->name;

    asked_question = "text";
    const size_t from = begin % (t.length + 1);
    right_tokens(x, &t, from, &right);
    x->text(t.bytes, t.length, from, &got);
    compare(&right, &got, false);

    right_tokens(x, &t, 0, &right);
    x->text(t.bytes, t.length, 0, &got);
    compare(&right, &got, false);

    size_t behind = 0;
    for (size_t i = 0; i < x->many_rules; i++) behind = x->rules[i].behind > behind ? x->rules[i].behind : behind;
    pieces p = {t.bytes, t.length, 0, {first, second, third}, 0};
    const size_t bytes = room == ON_MEMORY ? LONGEST + behind + 1 : room + 1;
    char *const buffer = malloc(bytes);
    if (buffer == NULL) abort();
    asked_question = "stream";
    x->stream(room == ON_MEMORY ? rg_from_memory(t.bytes, t.length) : rg_from_function(read_piece, &p), buffer, bytes,
              &got);
    compare(&right, &got, bytes <= t.length + behind);
    free(buffer);
    free(t.block);
    return 0;
}
