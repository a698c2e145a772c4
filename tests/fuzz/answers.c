/* answers.c - patterns of the corpora against PCRE2: the whole match and each capture, of match, prefix, find and every match.
 *
 * An input: which pattern, how the subject is made, where to search from; then the subject. Where one of the two gives up,
 * nothing is compared.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <regengo/dsl.h>

#include "input.h"

/* ---- Which patterns: those of tests/corpus that are named here ---- */

/* Left out are those on which the two differ by intent: rounds that consume nothing and set a capture. */
#define PICK_Email ~, 1
#define PICK_Ipv4 ~, 1
#define PICK_Keywords ~, 1
#define PICK_Leftmost_wins ~, 1
#define PICK_Empty_wins ~, 1
#define PICK_Three_way ~, 1
#define PICK_Longer_second ~, 1
#define PICK_Eats_end ~, 1
#define PICK_Lends_captured ~, 1
#define PICK_Echo ~, 1
#define PICK_Echo_in_rounds ~, 1
#define PICK_Choice_before_atomic ~, 1
#define PICK_Class_of_classes ~, 1
#define PICK_Abandoned_later ~, 1
#define PICK_Abandoned_round ~, 1
#define PICK_Shorter_round ~, 1
#define PICK_Undo_in_alternatives ~, 1
#define PICK_Possessive_undone ~, 1
#define PICK_Atomic_in_loop ~, 1
#define PICK_Told_apart ~, 1
#define PICK_Counted_captures ~, 1
#define PICK_Words_to_end ~, 1
#define PICK_Two_levels ~, 1
#define PICK_Password ~, 1
#define PICK_Ahead_keeps_captures ~, 1
#define PICK_Ahead_in_loop ~, 1
#define PICK_Behind_ahead ~, 1
#define PICK_Double_word ~, 1
#define PICK_Quotes ~, 1
#define PICK_Backref_in_loop ~, 1
#define PICK_Icase_backref ~, 1
#define PICK_Icase_loops ~, 1
#define PICK_Lazy_then_greedy ~, 1
#define PICK_Lazy_needs_more ~, 1
#define PICK_Possessive_mandatory ~, 1
#define PICK_Nested_between ~, 1
#define PICK_Chain_gives_back_gap ~, 1
#define PICK_Chunks_of_two_maybe ~, 1
#define PICK_Rounds_lent_and_run ~, 1
#define PICK_Rounds_atomic ~, 1
#define PICK_Lines ~, 1
#define PICK_Anchor_in_alt ~, 1

#define SECOND(...) SECOND_(__VA_ARGS__, ~)
#define SECOND_(first, second, ...) second
#define PASTE(a, b) PASTE_(a, b)
#define PASTE_(a, b) a##b
#define MATCH(...)
#define PREFIX(...)
#define FIND(...)
#define ALL(...)

enum { MOST_GROUPS = 8, MOST_STEPS = 100000, MATCH_LIMIT = 50000, LONGEST = 300 };

typedef enum question { ASK_MATCH, ASK_PREFIX, ASK_FIND, ASK_ALL } question;

typedef struct place {
    size_t from, to;
} place;

typedef struct answer {
    rg_status status;
    place group[MOST_GROUPS];
} answer;

typedef struct pattern {
    const char *name, *regex;
    size_t groups;
    rg_status (*ask)(question, const char *, size_t, size_t, rg_span *);
    rg_status (*all)(const char *, size_t, rg_span (*)[MOST_GROUPS], size_t *);
} pattern;

#define PATTERN(Name, regex, ...) PASTE(PATTERN_, SECOND(PICK_##Name, 0))(Name, regex, __VA_ARGS__)
#define PATTERN_0(...)
#define PATTERN_1(Name, regex, ...) \
    RG_MATCHER(Name, __VA_ARGS__, RG_STACK(3) | RG_POOL | RG_STEPS(MOST_STEPS)) \
    static rg_status Name##_ask(question asked, const char *s, size_t n, size_t from, rg_span *group) { \
        Name##_result r; \
        const rg_status status = asked == ASK_MATCH    ? Name##_match(s, n, &r) \
                                 : asked == ASK_PREFIX ? Name##_prefix(s, n, &r) \
                                                       : Name##_find_at(s, n, from, &r); \
        memcpy(group, r.group, sizeof r.group); \
        return status; \
    } \
    static rg_status Name##_every(const char *s, size_t n, rg_span (*found)[MOST_GROUPS], size_t *many) { \
        Name##_iter it = Name##_begin(s, n); \
        Name##_result r; \
        rg_status status; \
        for (*many = 0; (status = Name##_next(&it, &r)) == RG_MATCH; ++*many) { \
            INSIST(*many <= n); \
            memcpy(found[*many], r.group, sizeof r.group); \
        } \
        return status; \
    }
#include "../corpus/captures.def"
#include "../corpus/choices.def"
#include "../corpus/looks.def"
#include "../corpus/loops.def"
#include "../corpus/places.def"
#undef PATTERN_1

#define PATTERN_1(Name, regex, ...) {#Name, regex, Name##_GROUPS, Name##_ask, Name##_every},
static const pattern patterns[] = {
#include "../corpus/captures.def"
#include "../corpus/choices.def"
#include "../corpus/looks.def"
#include "../corpus/loops.def"
#include "../corpus/places.def"
};
enum { PATTERNS = sizeof patterns / sizeof patterns[0] };
_Static_assert(PATTERNS >= 30, "names of patterns above are those of the corpora");

/* ---- PCRE2: as interpreter, without what makes it fast, so that a slip in that does not pass for a difference ---- */

typedef struct oracle {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
} oracle;

static oracle *oracle_of(size_t i) {
    static oracle oracles[PATTERNS];
    oracle *const o = &oracles[i];
    if (o->code == NULL) {
        int error;
        PCRE2_SIZE offset;
        pcre2_compile_context *const context = pcre2_compile_context_create(NULL);
        pcre2_set_newline(context, PCRE2_NEWLINE_LF);
        o->code = pcre2_compile((PCRE2_SPTR)patterns[i].regex, PCRE2_ZERO_TERMINATED,
                                PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_CIRCUMFLEX | PCRE2_NO_AUTO_POSSESS |
                                    PCRE2_NO_START_OPTIMIZE | PCRE2_NO_DOTSTAR_ANCHOR,
                                &error, &offset, context);
        pcre2_compile_context_free(context);
        INSIST(o->code != NULL);
        uint32_t captures;
        pcre2_pattern_info(o->code, PCRE2_INFO_CAPTURECOUNT, &captures);
        INSIST(captures + 1 == patterns[i].groups);
        o->data = pcre2_match_data_create_from_pattern(o->code, NULL);
        o->context = pcre2_match_context_create(NULL);
        pcre2_set_match_limit(o->context, MATCH_LIMIT);
    }
    return o;
}

static answer theirs(size_t i, question q, const text *t, size_t from) {
    oracle *const o = oracle_of(i);
    const uint32_t how = q == ASK_MATCH ? PCRE2_ANCHORED | PCRE2_ENDANCHORED : q == ASK_PREFIX ? PCRE2_ANCHORED : 0;
    const int got = pcre2_match(o->code, (PCRE2_SPTR)t->bytes, t->length, from, how, o->data, o->context);
    answer a = {RG_NO_MATCH, {{PCRE2_UNSET, PCRE2_UNSET}}};
    for (size_t g = 0; g < MOST_GROUPS; g++) a.group[g] = (place){PCRE2_UNSET, PCRE2_UNSET};
    if (got == PCRE2_ERROR_NOMATCH) return a;
    if (got < 0) {
        INSIST(got == PCRE2_ERROR_MATCHLIMIT || got == PCRE2_ERROR_HEAPLIMIT || got == PCRE2_ERROR_DEPTHLIMIT);
        a.status = RG_ERROR_STEPS;
        return a;
    }
    a.status = RG_MATCH;
    const PCRE2_SIZE *const ends = pcre2_get_ovector_pointer(o->data);
    for (size_t g = 0; g < patterns[i].groups; g++) a.group[g] = (place){ends[2 * g], ends[2 * g + 1]};
    return a;
}

/* ---- This library ---- */

static answer answer_of(size_t i, const text *t, rg_status status, const rg_span *group) {
    answer a = {status, {{0, 0}}};
    for (size_t g = 0; g < MOST_GROUPS; g++) {
        const bool set = status == RG_MATCH && g < patterns[i].groups && group[g].ptr != NULL;
        const size_t from = set ? (size_t)(group[g].ptr - t->bytes) : PCRE2_UNSET;
        a.group[g] = (place){from, set ? from + group[g].len : PCRE2_UNSET};
    }
    return a;
}

static answer ours(size_t i, question q, const text *t, size_t from) {
    rg_span group[MOST_GROUPS];
    const rg_status status = patterns[i].ask(q, t->bytes, t->length, from, group);
    return answer_of(i, t, status, group);
}

/* ---- The two compared ---- */

static void tell(const char *who, const answer *a) {
    fprintf(stderr, "  %-6s %s", who, rg_status_text(a->status));
    for (size_t g = 0; g < MOST_GROUPS; g++) {
        if (a->group[g].from != PCRE2_UNSET) fprintf(stderr, " %zu:%zu-%zu", g, a->group[g].from, a->group[g].to);
    }
    fprintf(stderr, "\n");
}

static void compare(size_t i, const text *t, const answer *our, const answer *their) {
    if (our->status < 0 || their->status < 0) return;
    if (our->status == their->status && memcmp(our->group, their->group, sizeof our->group) == 0) return;
    fprintf(stderr, "%s, %s of /%s/ in \"", asked_pattern, asked_question, patterns[i].regex);
    for (size_t b = 0; b < t->length; b++) {
        const unsigned char byte = (unsigned char)t->bytes[b];
        fprintf(stderr, byte >= ' ' && byte < 127 && byte != '"' && byte != '\\' ? "%c" : "\\x%02x", byte);
    }
    fprintf(stderr, "\":\n");
    tell("ours", our);
    tell("PCRE2", their);
    abort();
}

/* Every match, by the rule of docs/reference-words.md: after an empty one a byte further, and no empty one where the last ended. */
static void compare_all(size_t i, const text *t) {
    static rg_span found[LONGEST + 2][MOST_GROUPS];
    size_t many, seen = 0, last_end = 0;
    const rg_status status = patterns[i].all(t->bytes, t->length, found, &many);
    for (size_t at = 0; at <= t->length;) {
        const answer their = theirs(i, ASK_FIND, t, at);
        if (their.status < 0) return;
        if (their.status == RG_NO_MATCH) break;
        const place match = their.group[0];
        const bool skipped = match.from == match.to && at > 0 && match.from == last_end;
        at = match.to + (match.from == match.to);
        last_end = match.to;
        if (skipped) continue;
        if (seen == many && status < 0) return;
        const answer our = answer_of(i, t, seen < many ? RG_MATCH : RG_NO_MATCH, found[seen]);
        compare(i, t, &our, &their);
        seen++;
    }
    INSIST(status < 0 || seen == many);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    input in = {data, size < LONGEST ? size : LONGEST};
    const size_t i = input_byte(&in) % PATTERNS;
    const unsigned flags = input_byte(&in), from = input_byte(&in);
    const text t = input_text(&in, (flags & 1) != 0);
    static const char *const names[] = {"match", "prefix", "find"};
    asked_pattern = patterns[i].name;
    for (question q = ASK_MATCH; q <= ASK_FIND; q++) {
        const size_t at = q == ASK_FIND ? from % (t.length + 1) : 0;
        asked_question = names[q];
        const answer our = ours(i, q, &t, at), their = theirs(i, q, &t, at);
        compare(i, &t, &our, &their);
    }
    asked_question = "every match";
    compare_all(i, &t);
    free(t.block);
    return 0;
}
