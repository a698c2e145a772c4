/* Properties that hold for every pattern and every subject, tried on samples and random subjects:
 *   all memory strategies give the same answers; so does every alignment of the subject;
 *   match is a prefix that ends at the end (some way to match does: it need not be the preferred one);
 *   find finds the first start at which a prefix matches, and the same spans. */
#include "../support/samples.h"
#include "../support/spans.h"
#include "../support/suite.h"

enum { RANDOM_SUBJECTS = RANDOM_CASES(1500) };

/* The default, the pool after three frames, the pool alone; and any of them in a caller's context. */
#define DEFINE(Name) \
    RG_MATCHER(Fixed_##Name, Name##_PATTERN, RG_STACK(400)) \
    RG_MATCHER(Hybrid_##Name, Name##_PATTERN, RG_STACK(3) | RG_POOL) \
    RG_MATCHER(Pool_##Name, Name##_PATTERN, RG_STACK(0) | RG_POOL) \
    RUNNER(Fixed_##Name) \
    RUNNER(Hybrid_##Name) \
    RUNNER(Pool_##Name)
#define RUNNER(Name) \
    static spans_text Name##_answer(what asked, const char *s, size_t n, size_t from, rg_context *context) { \
        Name##_result r = {.group = {{NULL, 0}}}; \
        rg_status status = RG_NO_MATCH; \
        switch (asked) { \
        case WHOLE: status = context ? Name##_match_with(context, s, n, &r) : Name##_match(s, n, &r); break; \
        case PREFIX: status = Name##_prefix(s, n, &r); break; \
        case SEARCH: status = Name##_find_at(s, n, from, &r); break; \
        } \
        return spans_of(status, s, r.group, Name##_GROUPS); \
    }

typedef enum what { WHOLE, PREFIX, SEARCH } what;

SAMPLES(DEFINE)

typedef spans_text runner(what, const char *, size_t, size_t, rg_context *);

typedef struct sample {
    const char *name;
    runner *fixed, *hybrid, *pool;
} sample;
#define ENTRY(Name) {#Name, Fixed_##Name##_answer, Hybrid_##Name##_answer, Pool_##Name##_answer},
static const sample samples[] = {SAMPLES(ENTRY)};
enum { COUNT = sizeof samples / sizeof samples[0] };

static void must_be(const sample *s, const char *rule, const char *subject, size_t n, const spans_text *got,
                    const spans_text *expected) {
    if (strcmp(got->text, expected->text) != 0)
        ck_abort_msg("%s, %s: \"%.*s\" (%zu bytes) gives %s and %s", s->name, rule, (int)n, subject, n, got->text,
                     expected->text);
}

START_TEST(strategies_agree) {
    static rg_frame buffer[1000];
    const sample *s = &samples[_i];
    uint64_t seed = 1000 + (uint64_t)_i;
    char text[SAMPLE_LONGEST];
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        const size_t n = sample_subject(&seed, text), from = random_below(&seed, (unsigned)n + 1);
        rg_context context;
        rg_context_init(&context, buffer, sizeof buffer);
        for (what asked = WHOLE; asked <= SEARCH; asked++) {
            const spans_text fixed = s->fixed(asked, text, n, from, NULL);
            ck_assert_ptr_null(strstr(fixed.text, "stack"));
            const spans_text hybrid = s->hybrid(asked, text, n, from, NULL);
            must_be(s, "hybrid is fixed", text, n, &hybrid, &fixed);
            const spans_text pool = s->pool(asked, text, n, from, NULL);
            must_be(s, "pool is fixed", text, n, &pool, &fixed);
        }
        const spans_text fixed = s->fixed(WHOLE, text, n, 0, NULL), in_context = s->fixed(WHOLE, text, n, 0, &context);
        must_be(s, "context is fixed", text, n, &in_context, &fixed);
    }
    rg_pool_trim();
}
END_TEST

START_TEST(match_and_prefix) {
    const sample *s = &samples[_i];
    uint64_t seed = 2000 + (uint64_t)_i;
    char text[SAMPLE_LONGEST];
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        const size_t n = sample_subject(&seed, text);
        const spans_text match = s->fixed(WHOLE, text, n, 0, NULL), prefix = s->fixed(PREFIX, text, n, 0, NULL);
        char whole[32];
        snprintf(whole, sizeof whole, "0-%zu", n);
        const size_t head = strlen(whole);
        /* A match spans everything, and then there is a prefix. */
        if (strcmp(match.text, "none") != 0) {
            ck_assert_msg(strncmp(match.text, whole, head) == 0 &&
                              (match.text[head] == ' ' || match.text[head] == '\0'),
                          "%s: a match of %zu bytes is %s", s->name, n, match.text);
            ck_assert_str_ne(prefix.text, "none");
        }
        /* A prefix that is everything is the match. */
        if (strncmp(prefix.text, whole, head) == 0 && (prefix.text[head] == ' ' || prefix.text[head] == '\0'))
            must_be(s, "match is prefix", text, n, &match, &prefix);
    }
}
END_TEST

/* find_at is the first start, from there on, at which a search of that start alone succeeds. An anchor tells a start from
 * the byte before it, so the start is tried in place: by a search, whose match must begin there. */
START_TEST(find_is_the_first_start) {
    const sample *s = &samples[_i];
    uint64_t seed = 3000 + (uint64_t)_i;
    char text[SAMPLE_LONGEST];
    unsigned found = 0;
    for (int round = 0; round < RANDOM_SUBJECTS; round++) {
        const size_t n = sample_subject(&seed, text), from = random_below(&seed, (unsigned)n + 1);
        const spans_text first = s->fixed(SEARCH, text, n, from, NULL);
        if (strcmp(first.text, "none") == 0) {
            for (size_t start = from; start <= n; start++) {
                const spans_text later = s->fixed(SEARCH, text, n, start, NULL);
                must_be(s, "none stays none", text, n, &later, &first);
            }
            continue;
        }
        found++;
        const size_t begin = strtoul(first.text, NULL, 10);
        ck_assert_uint_ge(begin, from);
        for (size_t start = from; start <= begin; start++) {
            const spans_text again = s->fixed(SEARCH, text, n, start, NULL);
            must_be(s, "the first match is the same from any start before it", text, n, &again, &first);
        }
        const spans_text prefix = s->fixed(PREFIX, text, n, 0, NULL);
        if (from == 0 && begin == 0) must_be(s, "prefix is find", text, n, &prefix, &first);
        if (from == 0 && begin > 0) ck_assert_str_eq(prefix.text, "none");
    }
    ck_assert_uint_gt(found, 0);
}
END_TEST

START_TEST(alignments_agree) {
    const sample *s = &samples[_i];
    _Alignas(64) static char memory[64 + SAMPLE_LENGTH];
    for (what asked = WHOLE; asked <= SEARCH; asked++)
        for (size_t from = 0; from <= SAMPLE_LENGTH; from += asked == SEARCH ? 5 : SAMPLE_LENGTH) {
            spans_text first = {"", 0};
            for (size_t shift = 0; shift < 64; shift++) {
                memset(memory, 'a', sizeof memory);
                memcpy(memory + shift, sample_text, SAMPLE_LENGTH);
                const spans_text now = s->fixed(asked, memory + shift, SAMPLE_LENGTH, from, NULL);
                if (shift == 0) first = now;
                must_be(s, "any alignment", sample_text, SAMPLE_LENGTH, &now, &first);
            }
        }
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, properties of all matchers");
    tcase_add_loop_test(tests, strategies_agree, 0, COUNT);
    tcase_add_loop_test(tests, match_and_prefix, 0, COUNT);
    tcase_add_loop_test(tests, find_is_the_first_start, 0, COUNT);
    tcase_add_loop_test(tests, alignments_agree, 0, COUNT);
    return suite_end();
}
