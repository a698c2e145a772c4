/* Properties that tie the functions, and the words, to each other, tried on samples and random subjects, without an oracle:
 *   match(P) is prefix(P RG_END), the same spans;
 *   find(P) is prefix(P) at the first start where there is one: on the tail of the subject where P looks at nothing before
 *   it, and in place, with the start pinned by a predicate, for every P;
 *   a pattern in disguise is the pattern: in sequences with RG_EMPTY, alternatives with RG_NEVER, in one round;
 *   RG_ATOMIC and RG_CALL take the first way, which is the only one that prefix and find ask for. */
#include "../support/samples.h"
#include "../support/spans.h"
#include "../support/suite.h"

enum { RANDOM_SUBJECTS = 2500 };

/* Where the search in progress may start a match: in the caller's pointer, by way of the context. */
static bool is_pinned(const rg_view *view) { return view->position == *(const size_t *)view->user; }

#define ROUND(...) RG_REPEAT(1, RG_ALT(RG_NEVER, RG_SEQ(RG_EMPTY, __VA_ARGS__), RG_NEVER))

/* Each sample, the word that changes it, and the functions that are asked of it. */
#define DEFINE(Name) \
    RG_MATCHER(Plain_##Name, Name##_PATTERN, RG_STACK(400)) \
    RG_MATCHER(Ended_##Name, RG_SEQ(Name##_PATTERN, RG_END), RG_STACK(400)) \
    RG_MATCHER(Pinned_##Name, RG_SEQ(RG_WHEN(is_pinned), Name##_PATTERN), RG_STACK(400)) \
    RG_MATCHER(Disguised_##Name, ROUND(Name##_PATTERN, RG_NOT_AHEAD(RG_NEVER)), RG_STACK(400)) \
    RG_MATCHER(Atomic_##Name, RG_ATOMIC(Name##_PATTERN), RG_STACK(400)) \
    RG_MATCHER(Caller_##Name, RG_CALL(Plain_##Name)) \
    ANSWER(Plain_##Name, match) \
    ANSWER(Plain_##Name, prefix) \
    ANSWER(Plain_##Name, find) \
    ANSWER(Ended_##Name, prefix) \
    ANSWER(Disguised_##Name, match) \
    ANSWER(Disguised_##Name, find) \
    ANSWER(Atomic_##Name, prefix) \
    ANSWER(Atomic_##Name, find) \
    ANSWER(Caller_##Name, find) \
    static spans_text Pinned_##Name##_at(const char *s, size_t n, size_t start) { \
        static rg_frame buffer[500]; \
        Pinned_##Name##_result r = {.group = {{NULL, 0}}}; \
        rg_context context; \
        rg_context_init(&context, buffer, sizeof buffer); \
        context.user = &start; \
        return spans_of(Pinned_##Name##_find_with(&context, s, n, &r), s, r.group, Pinned_##Name##_GROUPS); \
    }
#define ANSWER(Name, function) \
    static spans_text Name##_##function##_spans(const char *s, size_t n) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        return spans_of(Name##_##function(s, n, &r), s, r.group, Name##_GROUPS); \
    }

SAMPLES(DEFINE)

typedef spans_text answer(const char *s, size_t n);

typedef struct sample {
    const char *name;
    bool looks_back;
    answer *match, *prefix, *find, *ended_prefix, *disguised_match, *disguised_find, *atomic_prefix, *atomic_find,
        *caller_find;
    spans_text (*pinned)(const char *s, size_t n, size_t start);
} sample;
#define ENTRY(Name, looks_back) \
    {#Name, looks_back, Plain_##Name##_match_spans, Plain_##Name##_prefix_spans, Plain_##Name##_find_spans, \
     Ended_##Name##_prefix_spans, Disguised_##Name##_match_spans, Disguised_##Name##_find_spans, Atomic_##Name##_prefix_spans, \
     Atomic_##Name##_find_spans, Caller_##Name##_find_spans, Pinned_##Name##_at},
#define LOOKS_BACK(Name) ENTRY(Name, true)
#define DOES_NOT(Name) ENTRY(Name, false)
static const sample samples[] = {SAMPLES_THAT_LOOK_BACK(LOOKS_BACK) SAMPLES_THAT_DO_NOT(DOES_NOT)};
enum { COUNT = sizeof samples / sizeof samples[0] };

static bool is_none(const spans_text *t) { return strcmp(t->text, "none") == 0; }

static void must_be(const sample *s, const char *rule, const char *subject, size_t n, const spans_text *got,
                    const spans_text *expected) {
    /* none, or places: an error is neither */
    if (strcmp(got->text, expected->text) != 0 || (!is_none(got) && (got->text[0] < '0' || got->text[0] > '9')))
        ck_abort_msg("%s, %s: \"%.*s\" (%zu bytes) gives %s and %s", s->name, rule, (int)n, subject, n, got->text,
                     expected->text);
}

/* A subject of its own block: a checker of memory sees what is read beside it. Every other one is cut down to a match that
 * is in it, give or take a byte, as a random text is hardly ever a match from end to end. */
static char *subject_for(const sample *s, uint64_t *seed, size_t *n) {
    char text[SAMPLE_LONGEST];
    size_t begin = 0, end = sample_subject(seed, text);
    const spans_text found = s->find(text, end);
    if (!is_none(&found) && random_below(seed, 2) == 0) {
        char *hyphen;
        begin = strtoul(found.text, &hyphen, 10);
        const size_t stop = strtoul(hyphen + 1, NULL, 10) + (random_below(seed, 4) == 0);
        if (stop < end) end = stop;
        if (begin > 0 && random_below(seed, 4) == 0) begin--;
    }
    *n = end - begin;
    char *copy = malloc(*n > 0 ? *n : 1);
    ck_assert_ptr_nonnull(copy);
    if (*n > 0) memcpy(copy, text + begin, *n);
    return copy;
}

/* The same behind a run of one byte, which a search has to get over. */
static char *subject_behind(char *tail, uint64_t *seed, size_t *n) {
    const size_t run = random_below(seed, 4) == 0 ? random_below(seed, 120) : 0;
    char *text = malloc(run + *n > 0 ? run + *n : 1);
    ck_assert_ptr_nonnull(text);
    if (run > 0) memset(text, sample_alphabet[random_below(seed, sizeof sample_alphabet)], run);
    if (*n > 0) memcpy(text + run, tail, *n);
    *n += run;
    free(tail);
    return text;
}

/* Groups of a result with all places moved on by a number of bytes. */
static spans_text moved(const spans_text *t, size_t by) {
    spans_text out = {"", 0};
    const char *c = t->text;
    while (*c != '\0') {
        char piece[32], *rest;
        if (*c >= '0' && *c <= '9') {
            snprintf(piece, sizeof piece, "%lu", strtoul(c, &rest, 10) + (unsigned long)by);
            c = rest;
        } else {
            piece[0] = *c++;
            piece[1] = '\0';
        }
        spans_add(&out, piece);
    }
    return out;
}

START_TEST(match_is_prefix_and_end) {
    const sample *s = &samples[_i];
    uint64_t seed = 4000 + (uint64_t)_i;
    unsigned matches = 0;
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        size_t n;
        char *text = subject_for(s, &seed, &n);
        const spans_text match = s->match(text, n), ended = s->ended_prefix(text, n);
        must_be(s, "match is a prefix up to the end", text, n, &match, &ended);
        matches += !is_none(&match);
        free(text);
    }
    /* The subjects are such that it is not always the mismatch that agrees. */
    ck_assert_uint_gt(matches, 9);
}
END_TEST

START_TEST(find_is_the_first_prefix) {
    const sample *s = &samples[_i];
    uint64_t seed = 5000 + (uint64_t)_i;
    unsigned later = 0;
    for (int round = 0; round < RANDOM_SUBJECTS / 2; round++) {
        size_t n;
        char *text = subject_for(s, &seed, &n);
        text = subject_behind(text, &seed, &n);
        const spans_text found = s->find(text, n);
        spans_text in_place = {"none", 4}, on_tail = {"none", 4};
        size_t start = 0;
        for (; start <= n && is_none(&in_place); start++) in_place = s->pinned(text, n, start);
        must_be(s, "find is the first start, in place", text, n, &found, &in_place);
        if (!is_none(&in_place) && start > 1) later++;
        if (!s->looks_back) {
            for (start = 0; start <= n && is_none(&on_tail); start++) {
                on_tail = s->prefix(text + start, n - start);
                if (!is_none(&on_tail)) on_tail = moved(&on_tail, start);
            }
            must_be(s, "find is the first prefix of a tail", text, n, &found, &on_tail);
        } else if (!is_none(&found)) {
            const spans_text prefix = s->prefix(text, n);
            must_be(s, "find is prefix, or there is none", text, n, &prefix,
                    strncmp(found.text, "0-", 2) == 0 ? &found : &(spans_text){"none", 4});
        }
        free(text);
    }
    /* Two samples match the empty string anywhere. */
    if (strcmp(s->name, "Spaces") != 0 && strcmp(s->name, "Begin") != 0) ck_assert_uint_gt(later, 5);
}
END_TEST

START_TEST(other_forms_agree) {
    const sample *s = &samples[_i];
    uint64_t seed = 6000 + (uint64_t)_i;
    unsigned matches = 0;
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        size_t n;
        char *text = subject_for(s, &seed, &n);
        const spans_text match = s->match(text, n), prefix = s->prefix(text, n), find = s->find(text, n);
        spans_text other = s->disguised_match(text, n);
        must_be(s, "match of the pattern in disguise", text, n, &other, &match);
        other = s->disguised_find(text, n);
        must_be(s, "find of the pattern in disguise", text, n, &other, &find);
        other = s->atomic_prefix(text, n);
        must_be(s, "prefix of RG_ATOMIC", text, n, &other, &prefix);
        other = s->atomic_find(text, n);
        must_be(s, "find of RG_ATOMIC", text, n, &other, &find);
        other = s->caller_find(text, n);
        const size_t whole = strcspn(find.text, " "); /* its captures are its own */
        if (strlen(other.text) != whole || strncmp(other.text, find.text, whole) != 0)
            must_be(s, "find of RG_CALL", text, n, &other, &find);
        matches += !is_none(&find);
        free(text);
    }
    ck_assert_uint_gt(matches, 30);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, functions and words against each other");
    tcase_add_loop_test(tests, match_is_prefix_and_end, 0, COUNT);
    tcase_add_loop_test(tests, find_is_the_first_prefix, 0, COUNT);
    tcase_add_loop_test(tests, other_forms_agree, 0, COUNT);
    return suite_end();
}
