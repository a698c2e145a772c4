/* Nothing reads a byte outside the subject: subjects of every length stand right before, and right behind, memory that
 * may not be touched. Answers there are the same as for a copy with other bytes around it. */
#define _DEFAULT_SOURCE
#include "../support/guard.h"
#include "../support/samples.h"
#include "../support/spans.h"
#include "../support/suite.h"

/* From each third byte of the sample text on; in a program that is not optimised, which takes its time, from each ninth. */
#ifdef __OPTIMIZE__
enum { LONGEST = 120, STEP = 3 };
#else
enum { LONGEST = 120, STEP = 9 };
#endif

/* Everything that the functions say of a subject, as text. */
#define DEFINE(Name) \
    RG_MATCHER(Name, Name##_PATTERN, RG_STACK(16) | RG_POOL) \
    static spans_text Name##_all_answers(const char *s, size_t n) { \
        spans_text t = {"", 0}, one; \
        Name##_result r = {.group = {{NULL, 0}}}; \
        rg_status status = Name##_match(s, n, &r); \
        one = spans_of(status, s, r.group, Name##_GROUPS); \
        spans_add(&t, one.text); \
        status = Name##_prefix(s, n, &r); \
        one = spans_of(status, s, r.group, Name##_GROUPS); \
        spans_add(&t, "; "); \
        spans_add(&t, one.text); \
        for (Name##_iter it = Name##_begin(s, n); (status = Name##_next(&it, &r)) == RG_MATCH;) { \
            one = spans_of(status, s, r.group, Name##_GROUPS); \
            spans_add(&t, "; "); \
            spans_add(&t, one.text); \
        } \
        spans_add(&t, rg_status_text(status)); \
        return t; \
    }
SAMPLES(DEFINE)

typedef struct sample {
    const char *name;
    spans_text (*all_answers)(const char *, size_t);
} sample;
#define ENTRY(Name) {#Name, Name##_all_answers},
static const sample samples[] = {SAMPLES(ENTRY)};

static guard place;

/* The copy in the open: what stands around it would change an answer that looked at it. */
static const char *in_the_open(const char *bytes, size_t length, char filler) {
    static char open[LONGEST + 64];
    memset(open, filler, sizeof open);
    memcpy(open + 32, bytes, length);
    return open + 32;
}

static void check(const sample *s, const char *bytes, size_t length) {
    const spans_text plain = s->all_answers(in_the_open(bytes, length, 'a'), length);
    const spans_text other = s->all_answers(in_the_open(bytes, length, '.'), length);
    const spans_text before = s->all_answers(guard_at_end(&place, bytes, length), length);
    const spans_text behind = s->all_answers(guard_at_begin(&place, bytes, length), length);
    if (strcmp(plain.text, other.text) != 0 || strcmp(plain.text, before.text) != 0 ||
        strcmp(plain.text, behind.text) != 0)
        ck_abort_msg("%s on %zu bytes: %s between a's, %s between dots, %s before, %s behind the guard", s->name,
                     length, plain.text, other.text, before.text, behind.text);
}

START_TEST(every_length_of_the_sample_text) {
    const sample *s = &samples[_i];
    place = guard_make(4096);
    for (size_t begin = 0; begin < SAMPLE_LENGTH; begin += STEP)
        for (size_t length = 0; length <= LONGEST && begin + length <= SAMPLE_LENGTH; length++)
            check(s, sample_text + begin, length);
    guard_free(&place);
}
END_TEST

/* The subject is nothing but one byte, repeated: runs go up to the very end. */
START_TEST(runs_to_the_edge) {
    const sample *s = &samples[_i];
    char text[LONGEST];
    place = guard_make(4096);
    for (const char *c = sample_alphabet; *c != '\0'; c++) {
        memset(text, *c, sizeof text);
        for (size_t length = 0; length <= LONGEST; length += length < 40 ? 1 : 13) check(s, text, length);
    }
    guard_free(&place);
}
END_TEST

int main(void) {
    TCase *tests = suite_begin("api, subjects between forbidden pages");
    tcase_add_loop_test(tests, every_length_of_the_sample_text, 0, sizeof samples / sizeof samples[0]);
    tcase_add_loop_test(tests, runs_to_the_edge, 0, sizeof samples / sizeof samples[0]);
    return suite_end();
}
